/** Carries the answers of exercise 3d out: something is captured, and sent over two real connections. */
import { lastStatsReport } from '#lib/recording/stats-delta.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { Run } from '../run.ts';
import { Board } from './board.ts';
import { notes } from './checks.ts';
import * as code from './code.ts';

/** How long an answer may take to deliver its frames, and how many prove it. */
const patienceMs = 2500;
const enoughFrames = 15;
const lookEveryMs = 200;

export async function runCapture(answer: readonly string[], began: (run: Run) => void): Promise<Recording> {
	const run = new Run('element-capture');
	began(run);
	try {
		const board = new Board({ width: 320, height: 180 });
		board.start();
		run.defer(() => {
			board.stop();
		});
		run.note(notes.source, answer[0] ?? '');
		run.note(notes.sourceWidth, board.canvas.width);
		const page: code.Page = {
			observe: run.observe,
			observeTrack: run.media.track,
			observeRecorder: run.media.recorder,
			show: (stream) => {
				play(run, stream);
			}
		};
		const stream = capture(answer[0] ?? '', page, board.canvas);
		run.defer(() => {
			for (const track of stream.getTracks()) track.stop();
		});
		run.note(notes.tracks, stream.getTracks().length);
		run.note(notes.liveTracks, stream.getTracks().filter(({ readyState }) => readyState === 'live').length);
		// Without a track there is nothing to negotiate, and nothing ever connects.
		if (stream.getTracks().length > 0) {
			await code.send(page, stream);
			await framesOrPatience(run);
		}
		await run.sample();
		return run.recorder.snapshot();
	} finally {
		run.close();
	}
}

function capture(answer: string, page: code.Page, canvas: HTMLCanvasElement): MediaStream {
	if (answer === 'too-early') {
		const video = document.createElement('video') as HTMLVideoElement & {
			captureStream: () => MediaStream;
		};
		return video.captureStream();
	}
	const stream = code.captureCanvas(page, canvas, answer === 'on-request' ? 0 : 25);
	if (answer === 'stopped') stream.getVideoTracks()[0]?.stop();
	return stream;
}

function play(run: Run, stream: MediaStream): void {
	const video = document.createElement('video');
	video.muted = true;
	video.srcObject = stream;
	void video.play().catch(() => undefined);
	run.defer(() => {
		video.srcObject = null;
	});
}

async function framesOrPatience(run: Run): Promise<void> {
	const until = performance.now() + patienceMs;
	while (!run.isClosed && performance.now() < until) {
		await run.sample();
		const report = lastStatsReport(run.recorder.events, 'callee')?.report ?? {};
		const decoded = Object.values(report).find(({ type }) => type === 'inbound-rtp')?.framesDecoded;
		if (typeof decoded === 'number' && decoded >= enoughFrames) return;
		await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
	}
}
