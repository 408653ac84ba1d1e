/** Calls that a restart is tried on: one that comes up, one that cannot, and how to tell that the path has moved. */
import { firstTime, lastState } from '#lib/recording/milestones.ts';
import { selectedPair } from '#lib/recording/candidates.ts';
import { lastStatsReport } from '#lib/recording/stats-delta.ts';
import { pause, until } from '../ice/waiting.ts';
import type { Run } from '../run.ts';
import * as code from './code.ts';

export const notes = {
	restart: 'ice-restart',
	/** The path runs over a pair that was found after the restart. */
	moved: 'ice-restart-moved'
} as const;

/** Chromium gives up after 15 seconds, Firefox after 11. */
export const failureLimitMs = 40_000;
const connectLimitMs = 8000;
/** Long enough to see that a call is up before it is changed. */
const settleMs = 300;
const tickMs = 100;

/** An address of TEST-NET-2 (RFC 5737): nobody has it, and nothing answers. */
export const nobody = '198.51.100.1';

/** The same candidate at an address where nobody is. */
export function misled({
	candidate,
	sdpMid,
	sdpMLineIndex,
	usernameFragment
}: RTCIceCandidate): RTCIceCandidateInit {
	const words = candidate.split(' ');
	words[4] = nobody;
	return { candidate: words.join(' '), sdpMid, sdpMLineIndex, usernameFragment };
}

/** Two connections, and messages that go over as soon as they can. */
export function beginCall(
	run: Run,
	told: 'truth' | 'nowhere' = 'truth'
): { call: code.Call; tell: { truth: boolean } } {
	const tell = { truth: told === 'truth' };
	const call = code.createPeers({
		observe: run.observe,
		tell: (candidate) => (tell.truth ? candidate.toJSON() : misled(candidate))
	});
	let number = 0;
	const timer = setInterval(() => {
		if (call.channel.readyState === 'open') call.channel.send(`message ${++number}`);
	}, tickMs);
	run.defer(() => {
		clearInterval(timer);
	});
	return { call, tell };
}

/** A call that is up. */
export async function comeUp(run: Run): Promise<code.Call> {
	const { call } = beginCall(run);
	await code.negotiate(call);
	await until(run, () => call.channel.readyState === 'open', connectLimitMs);
	await pause(settleMs);
	await run.sample();
	return call;
}

/** A call that nobody answers, until the browser gives it up. */
export async function fail(run: Run, call: code.Call): Promise<void> {
	await code.negotiate(call);
	const { events } = run.recorder;
	await until(
		run,
		() => firstTime(events, 'caller', 'onconnectionstatechange', 'failed') !== undefined,
		failureLimitMs
	);
}

/** Waits until packets take a pair that was not there before. */
export async function moveOver(run: Run): Promise<void> {
	const { events } = run.recorder;
	const pairNow = () => selectedPair(lastStatsReport(events, 'caller')?.report ?? {})?.id;
	const before = pairNow();
	const limit = performance.now() + connectLimitMs;
	while (!run.isClosed && performance.now() < limit) {
		await pause(tickMs);
		await run.sample();
		const isUp = lastState(events, 'caller', 'onconnectionstatechange')?.value === 'connected';
		// Whether the channel is still open is another question: Firefox closes it when the connection fails.
		if (isUp && pairNow() !== before) {
			run.note(notes.moved);
			await pause(settleMs);
			return;
		}
	}
}
