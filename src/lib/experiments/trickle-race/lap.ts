/** One lap of the race: prepare, wait a moment, call, and watch until the first frame. */
import { firstTime } from '#lib/recording/milestones.ts';
import { createSyntheticSource } from '#lib/webrtc/sources/synthetic.ts';
import { pause, until } from '../ice/waiting.ts';
import type { Run } from '../run.ts';
import * as code from './code.ts';
import { notes } from './race.ts';

/** What the STUN server waits before it answers. */
export const stunDelayMs = 300;
/** Between making the connections and the call: what a pool may use. The same for every way. */
const headStartMs = 900;
/** Longer than any way that works takes. */
const lapLimitMs = 8000;

/** @param patienceMs how long is waited for the first frame */
export async function lap(
	run: Run,
	stun: string,
	way: code.Way,
	patienceMs: number = lapLimitMs
): Promise<void> {
	const source = createSyntheticSource({ name: 'caller', audio: false, width: 320, height: 180 });
	const video = document.createElement('video');
	video.muted = true;
	const close = () => {
		source.close();
		video.srcObject = null;
	};
	run.defer(close);
	let hasFrame = false;
	const peers = code.prepare(
		{
			observe: run.observe,
			iceServers: [{ urls: stun }],
			stream: source.stream,
			showPicture: (stream) => {
				video.srcObject = stream;
				video.play().catch(() => undefined);
			}
		},
		way
	);
	video.addEventListener(
		'loadeddata',
		() => {
			hasFrame = true;
			run.note(notes.frame);
		},
		{ once: true }
	);
	await pause(headStartMs);
	if (run.isClosed) return;
	run.note(notes.begin, way);
	const began = run.recorder.elapsed();
	await code.connect(peers, way);
	const { events } = run.recorder;
	// Gathering may end long after the call is up: that is the point of trickle.
	const isGathered = () =>
		events.some(
			(event) =>
				event.type === 'onicegatheringstatechange' &&
				event.peer === 'caller' &&
				event.value === 'complete' &&
				event.at >= began
		);
	await until(
		run,
		() =>
			(hasFrame && isGathered() && peers.channel.readyState === 'open') ||
			firstTime(events.slice(-20), 'caller', 'onconnectionstatechange', 'failed') !== undefined,
		patienceMs
	);
	run.note(notes.end);
	peers.caller.close();
	peers.callee.close();
	close();
}
