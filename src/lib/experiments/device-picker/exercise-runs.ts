/** Carries the answers of exercises 2c and 2e out: on a real call, and on real tracks. */
import type { Recording } from '#lib/recording/recording.ts';
import { openSource } from '#lib/webrtc/sources/source.ts';
import { Run } from '../run.ts';
import * as code from './code.ts';
import { notes } from './outcome.ts';
import { pageOf } from './page-of.ts';

/** Long enough for a renegotiation and for some thirty frames. */
const watchMs = 1200;
/** Long enough for a light to go out. */
const settleMs = 300;
const frameWaitMs = 5000;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Exercise 2c. Two test pictures stand for two cameras, so that it runs anywhere. */
export async function runSwitch(answer: readonly string[], began: (run: Run) => void): Promise<Recording> {
	const run = new Run('device-picker');
	began(run);
	try {
		const camera = async (name: 'caller' | 'server', label: string) => {
			const source = await openSource(
				{ kind: 'synthetic' },
				{ audio: false, synthetic: { name, label } },
				run.media
			);
			run.defer(() => {
				source.close();
			});
			return source.stream.getVideoTracks()[0]!;
		};
		const cameraA = await camera('caller', 'camera A');
		const cameraB = await camera('server', 'camera B');
		const call = await code.startCall(pageOf(run), cameraA);
		await framesCome(call.callee);
		await run.sample();
		const { sender, caller, stream } = call;
		const tell = (note: string) => {
			run.recorder.append({
				type: 'note',
				peer: 'page',
				note,
				value: { how: answer[0] ?? '', sending: sender.track?.id ?? null }
			});
		};
		tell(notes.switching);
		switch (answer[0]) {
			case 'replace':
				await sender.replaceTrack(cameraB);
				break;
			case 'stream':
				stream.removeTrack(cameraA);
				stream.addTrack(cameraB);
				break;
			case 'again':
				caller.removeTrack(sender);
				caller.addTrack(cameraB, stream);
				break;
			case 'streams':
				cameraA.stop();
				sender.setStreams(new MediaStream([cameraB]));
				break;
			case undefined:
		}
		tell(notes.switched);
		await pause(watchMs);
		await run.sample();
		return run.recorder.snapshot();
	} finally {
		run.close();
	}
}

/** Waits until some frames have been decoded, so that going on can be told from beginning. */
async function framesCome(callee: RTCPeerConnection): Promise<void> {
	const began = performance.now();
	while (performance.now() - began < frameWaitMs) {
		for (const entry of (await callee.getStats()).values() as Iterable<Record<string, unknown>>)
			if (entry.type === 'inbound-rtp' && Number(entry.framesDecoded ?? 0) >= 3) return;
		await pause(50);
	}
}

/**
 * Exercise 2e, on the reader's own camera and microphone. Where there are none, or they are refused, on tracks that the page
 * makes: a track ends in the same way whatever it comes from.
 */
export async function runRelease(answer: readonly string[], began: (run: Run) => void): Promise<Recording> {
	const run = new Run('device-picker');
	began(run);
	try {
		const devices = code.devicesOf(pageOf(run));
		const stream = await (devices
			? code.openInputs(devices, { camera: true, microphone: true }).catch(() => undefined)
			: undefined);
		const { tracks, shown } = stream ? { tracks: stream, shown: 'devices' } : await madeByPage(run);
		run.note(notes.tracksFrom, shown);
		const video = document.createElement('video');
		video.muted = true;
		video.srcObject = tracks;
		run.defer(() => {
			video.srcObject = null;
		});
		void video.play().catch(() => undefined);
		const all = tracks.getTracks();
		switch (answer[0]) {
			case 'element':
				video.srcObject = null;
				break;
			case 'disable':
				for (const track of all) track.enabled = false;
				break;
			case 'one':
				tracks.getVideoTracks()[0]?.stop();
				break;
			case 'all':
				code.release(tracks);
				break;
			case undefined:
		}
		await pause(settleMs);
		run.recorder.append({
			type: 'note',
			peer: 'page',
			note: notes.tracksAfter,
			value: all.map(({ kind, id, readyState, enabled }) => ({ kind, id, readyState, enabled }))
		});
		return run.recorder.snapshot();
	} finally {
		run.close();
	}
}

async function madeByPage(run: Run): Promise<{ tracks: MediaStream; shown: string }> {
	const source = await openSource({ kind: 'synthetic' }, {}, run.media);
	run.defer(() => {
		source.close();
	});
	return { tracks: source.stream, shown: 'page' };
}
