/** Carries the answers of exercise 14c out: the chosen way of measuring, beside a reference reader, on one real call. */
import type { Recording } from '#lib/recording/recording.ts';
import { lastStatsReport, type StatsReport } from '#lib/recording/stats-delta.ts';
import { connected, exchangeCandidates, negotiate } from '#lib/webrtc/loopback.ts';
import { MarkReader } from '#lib/webrtc/sources/mark-reader.ts';
import { createSyntheticSource } from '#lib/webrtc/sources/synthetic.ts';
import { Run } from '../run.ts';
import { measuredNote, methodNames, type MethodName } from './checks.ts';
import * as code from './code.ts';
import { logFrames } from './frame-log.ts';
import { quantile, selectedRoundTrip } from './latency.ts';
import { picture } from './picture.ts';

/** The first second of a call is like no other; then so many seconds are measured. */
const settleMs = 1500;
const measureMs = 3000;

export async function runMethod(answer: readonly string[], began: (run: Run) => void): Promise<Recording> {
	const run = new Run('glass-to-glass');
	began(run);
	const source = createSyntheticSource({ name: 'caller', audio: false, ...picture });
	run.defer(() => {
		source.close();
	});
	const videos = [0, 1].map(() => {
		const video = document.createElement('video');
		video.muted = true;
		video.playsInline = true;
		run.defer(() => {
			video.srcObject = null;
			video.remove();
		});
		// A video that is nowhere in the page is shown to nobody: some browsers tell of no frames then.
		video.className = 'visually-hidden';
		document.body.append(video);
		return video;
	});
	const [own, reference] = videos;
	try {
		await code.connect({
			observe: run.observe,
			configuration: { caller: {}, callee: {} },
			stream: source.stream,
			showPicture: (stream) => {
				for (const video of videos) {
					video.srcObject = stream;
					video.play().catch(() => undefined);
				}
			},
			signal: async (caller, callee) => {
				exchangeCandidates(caller, callee);
				await negotiate(caller, callee);
				await connected(callee);
			}
		});
		await pause(settleMs);
		if (!own || !reference) throw new Error('two videos were made');
		const stop = logFrames(run, reference);
		const name = methodNames.find((known) => known === answer[0]);
		const ms = name && (await methods[name](run, own));
		stop();
		if (name && typeof ms === 'number' && Number.isFinite(ms))
			run.note(measuredNote, { method: name, ms: Math.round(ms * 10) / 10 });
		return run.recorder.snapshot();
	} finally {
		run.close();
	}
}

type Method = (run: Run, video: HTMLVideoElement) => Promise<number | undefined>;
const methods: Readonly<Record<MethodName, Method>> = {
	'half-round-trip': async (run) => {
		const seconds = selectedRoundTrip(await reportAfter(run, 'caller'));
		return seconds === undefined ? undefined : (seconds * 1000) / 2;
	},
	'decode-time': async (run) => {
		const inbound = Object.values(await reportAfter(run, 'callee')).find(
			({ type }) => type === 'inbound-rtp'
		);
		return (Number(inbound?.totalDecodeTime) * 1000) / Number(inbound?.framesDecoded);
	},
	'two-clocks': async (_, video) => {
		const delays = await delaysOf(video);
		// One clock counts from 1970, the other from when the page was opened.
		return quantile(delays, 0.5)! - (Date.now() - performance.now());
	},
	'time-code': async (_, video) => quantile(await delaysOf(video), 0.5)
};

async function reportAfter(run: Run, peer: string): Promise<StatsReport> {
	await pause(measureMs);
	await run.sample();
	return lastStatsReport(run.recorder.events, peer)?.report ?? {};
}

async function delaysOf(video: HTMLVideoElement): Promise<number[]> {
	const reader = new MarkReader();
	const delays: number[] = [];
	const stop = code.watch(
		video,
		() => reader.readVideo(video).time,
		({ delay }) => {
			delays.push(delay);
		}
	);
	await pause(measureMs);
	stop();
	return delays;
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
