/** Carries the answers of exercise 7b out: in both directions the candidates are handed over before the description. */
import { plainMessage } from '#lib/signaling/broadcast-messages.ts';
import type { PeerMessage } from '#lib/signaling/messages.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { Run } from '../run.ts';
import { notes } from './bench-notes.ts';
import * as code from './code.ts';
import { describe } from './signaling-bench.svelte.ts';
import { otherRole } from './track.ts';

/** Loopback takes about 30 ms; a call that got no candidate is watched for this long. */
const connectTimeoutMs = 3000;
/** How long one end may look for candidates. */
const gatherTimeoutMs = 3000;

/** What each line of the exercise does with a candidate. The last is the way of `code.ts`. */
const ways: Readonly<Record<string, (end: code.End, message: PeerMessage) => Promise<void>>> = {
	bare: (end, message) => code.receive({ ...end, handlers: 'bare' }, message),
	silenced: async (end, message) => {
		if (message.type === 'description') await code.receive(end, message);
		else await end.connection.addIceCandidate(message.candidate).catch(() => undefined);
	},
	skipped: async (end, message) => {
		if (message.type === 'description') await code.receive(end, message);
		else if (end.connection.remoteDescription) await end.connection.addIceCandidate(message.candidate);
	},
	queued: (end, message) => code.receive(end, message)
};

export async function runEarlyCandidates(
	answer: readonly string[],
	began: (run: Run) => void
): Promise<Recording> {
	const run = new Run('signaling-bench');
	began(run);
	const way = ways[answer[0] ?? ''] ?? code.receive;
	/** What lies on the way, of both. */
	const underway: { from: code.Role; message: PeerMessage }[] = [];
	let ends: Record<code.Role, code.End> | undefined;
	const record = (peer: code.Role, direction: 'sent' | 'received', message: PeerMessage) => {
		run.recorder.append({
			type: 'signal',
			peer,
			direction,
			carrier: 'direct',
			kind: message.type,
			message: plainMessage(message)
		});
	};
	const connected = Promise.withResolvers<undefined>();
	const up = { caller: false, callee: false };
	const page: code.Page = {
		observe: run.observe,
		send: (from, message) => {
			record(from, 'sent', message);
			underway.push({ from, message });
		},
		hear: () => undefined,
		showState: (at, state) => {
			up[at] = state === 'connected';
			if (up.caller && up.callee) connected.resolve(undefined);
		},
		showChannel: () => undefined,
		showPicture: () => undefined
	};
	/** Everything of `from`, the candidates first. */
	const deliver = async (from: code.Role) => {
		const end = ends?.[otherRole(from)];
		const isOwn = (entry: { from: code.Role }) => entry.from === from;
		const own = underway.filter(isOwn).map(({ message }) => message);
		for (const entry of underway.filter(isOwn)) underway.splice(underway.indexOf(entry), 1);
		own.sort((a, b) => Number(a.type === 'description') - Number(b.type === 'description'));
		for (const message of own) {
			record(otherRole(from), 'received', message);
			if (!end) continue;
			try {
				await way(end, message);
			} catch (error) {
				// Nobody awaits a handler of an event: to the page this is an unhandled rejection.
				const { name, message: words } = describe(error);
				run.note(notes.unhandled, `${name}: ${words}`);
			}
		}
	};
	try {
		run.note(notes.handlers, answer[0] ?? '');
		const caller = code.openEnd('caller', page, 'queueing');
		const callee = code.openEnd('callee', page, 'queueing');
		ends = { caller, callee };
		await code.describe(caller, 'offer');
		await gathered(caller.connection);
		await deliver('caller');
		await gathered(callee.connection);
		await deliver('callee');
		await Promise.race([connected.promise, pause(connectTimeoutMs)]);
		await run.sample();
		return run.recorder.snapshot();
	} finally {
		run.close();
	}
}

const gathered = (connection: RTCPeerConnection): Promise<unknown> =>
	Promise.race([
		pause(gatherTimeoutMs),
		new Promise<void>((resolve) => {
			const look = () => {
				if (connection.iceGatheringState === 'complete') resolve();
			};
			connection.addEventListener('icegatheringstatechange', look);
			look();
		})
	]);
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
