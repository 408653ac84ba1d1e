/** Carries the answers of exercise 3e out: a tone is sent over two real connections, and the line is run. */
import type { Recording } from '#lib/recording/recording.ts';
import { openSource } from '#lib/webrtc/sources/source.ts';
import { Run } from '../run.ts';
import { flowsOf, notes, type Act } from './checks.ts';
import * as code from './code.ts';
import { playReceived } from './received-player.ts';

/** How often the statistics are asked, and how long they are followed before the line and after it. */
const sampleEveryMs = 250;
const watchMs = 2000;
/** How long the tone may take to be heard at all. */
const patienceMs = 6000;

export async function runMute(answer: readonly string[], began: (run: Run) => void): Promise<Recording> {
	const run = new Run('web-audio');
	began(run);
	try {
		const source = await openSource(
			{ kind: 'synthetic' },
			{ video: false, synthetic: { name: 'caller' } },
			run.media
		);
		run.defer(() => {
			source.close();
		});
		// The caller's own element, which plays what is sent.
		const localAudio = new Audio();
		localAudio.volume = 0.05;
		localAudio.srcObject = source.stream;
		void localAudio.play().catch(() => undefined);
		run.defer(() => {
			localAudio.srcObject = null;
		});
		const call = await code.openCall(
			{
				observe: run.observe,
				play: (stream) => {
					playReceived(run, stream);
				}
			},
			source.stream.getAudioTracks()[0]!
		);
		note(run, 'send');
		await watch(run, patienceMs, () => (flowsOf(run.recorder.events).at(-1)?.energyPerSecond ?? 0) > 0);
		await carryOut(run, answer[0] ?? '', call, localAudio);
		run.note(notes.track, call.track.readyState);
		await watch(run, watchMs + 1000);
		return run.recorder.snapshot();
	} finally {
		run.close();
	}
}

const note = (run: Run, act: Act): void => {
	run.note(notes.act, act);
};

async function carryOut(
	run: Run,
	answer: string,
	call: code.Call,
	localAudio: HTMLAudioElement
): Promise<void> {
	switch (answer) {
		case 'direction':
			note(run, 'pause');
			await code.pause(call, true);
			return;
		case 'element':
			note(run, 'mute-element');
			localAudio.muted = true;
			return;
		case 'stop':
			note(run, 'stop');
			code.stop(call);
			return;
		case 'enabled':
			note(run, 'mute');
			code.mute(call, true);
	}
}

/** Samples until it is enough: after `watchMs` at the soonest where something is waited for, after `longestMs` at the latest. */
async function watch(run: Run, longestMs: number, isEnough?: () => boolean): Promise<void> {
	const began = performance.now();
	while (!run.isClosed && performance.now() - began < longestMs) {
		await new Promise((resolve) => setTimeout(resolve, sampleEveryMs));
		await run.sample();
		if (isEnough && performance.now() - began >= watchMs && isEnough()) return;
	}
}
