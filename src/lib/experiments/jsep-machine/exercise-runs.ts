/** Carries the answers of lesson 9's exercises out on two real connections. */
import type { Recording } from '#lib/recording/recording.ts';
import { Run } from '../run.ts';
import { notes, watchMs } from './checks.ts';
import * as code from './code.ts';
import { needsNegotiation } from './exercises.ts';
import { connected, pause, sessionPage } from './jsep-machine.svelte.ts';
import { makeMove, type Move, type Who } from './moves.ts';

/** How long a call may take to come up before an exercise is judged as it stands. Loopback takes about 30 ms. */
const connectTimeoutMs = 5000;
/** negotiationneeded comes as a task of its own; this is long after it. */
const settleMs = 150;
/** Until packets of sound and picture are on their way. */
const flowMs = 700;

interface Stage {
	readonly run: Run;
	readonly session: code.Session;
	readonly make: (who: Who, move: Move) => Promise<void>;
}

/** A call with sound and picture from the caller, connected; everything closes when the work is done. */
async function onCall(
	began: (run: Run) => void,
	kinds: readonly code.Kind[],
	work: (stage: Stage) => Promise<void>
): Promise<Recording> {
	const run = new Run('jsep-machine');
	began(run);
	try {
		const session = code.openSession(sessionPage(run, () => undefined));
		const make = (who: Who, move: Move) => makeMove(session, who, move);
		for (const kind of kinds) code.addTrack(session, 'caller', kind);
		await negotiate(session);
		await connected(run, connectTimeoutMs);
		await work({ run, session, make });
		return run.recorder.snapshot();
	} finally {
		run.close();
	}
}

/** An offer of the caller and the answer to it. */
async function negotiate(session: code.Session): Promise<void> {
	await code.setLocal(session, 'caller');
	await code.setRemote(session, 'callee', 'offer');
	await code.setLocal(session, 'callee');
	await code.setRemote(session, 'caller', 'answer');
}

/**
 * Exercise 9c: on a call that is up both sides have made a new offer; the answer's lines follow. Stops where they would stop as
 * a program: at the first call that the browser refuses.
 */
export const runRollBack = (answer: readonly string[], began: (run: Run) => void): Promise<Recording> =>
	onCall(began, ['audio'], async ({ session }) => {
		const { caller, callee } = session;
		code.addTransceiver(session, 'caller', 'video');
		code.addTransceiver(session, 'callee', 'video');
		await code.setLocal(session, 'caller');
		await code.setLocal(session, 'callee');
		const lines: Record<string, () => Promise<void>> = {
			rollback: () => callee.setLocalDescription({ type: 'rollback' }),
			takeOffer: () => callee.setRemoteDescription(caller.localDescription!),
			answer: async () => {
				await callee.setLocalDescription(await callee.createAnswer());
			},
			takeAnswer: () => caller.setRemoteDescription(callee.localDescription!)
		};
		for (const line of answer)
			try {
				await lines[line]?.();
			} catch {
				return; // the Recording has the browser's own words
			}
	});

/** Exercise 9d: each line in turn, and an agreement after those that need one, so that the next can fire again. */
export const runLabels = (answer: readonly string[], began: (run: Run) => void): Promise<Recording> =>
	onCall(began, ['audio', 'video'], async ({ run, session, make }) => {
		const video = 1;
		const acts: Record<string, () => void | Promise<void>> = {
			addTrack: () => make('caller', { do: 'addTrack', kind: 'video' }),
			replaceTrack: () => make('caller', { do: 'replaceTrack', index: video }),
			direction: () => make('caller', { do: 'setDirection', index: video, direction: 'inactive' }),
			enabled: () => {
				session.caller.getTransceivers()[video]!.sender.track!.enabled = false;
			},
			createOffer: () => make('caller', { do: 'createOffer' }),
			restartIce: () => make('caller', { do: 'restartIce' }),
			stop: () => make('caller', { do: 'stop', index: video })
		};
		for (const [index, { id }] of needsNegotiation.lines.entries()) {
			run.note(notes.said, `${id} ${answer[index] ?? ''}`);
			run.note(notes.begins, id);
			await acts[id]?.();
			await pause(settleMs);
			run.note(notes.ends, id);
			await negotiate(session);
			await pause(settleMs);
		}
	});

/** Exercise 9e: one way to silence a call, and what is sent after it. */
export const runHold = (answer: readonly string[], began: (run: Run) => void): Promise<Recording> =>
	onCall(began, ['audio', 'video'], async ({ run, session, make }) => {
		await pause(flowMs);
		await run.sample();
		const [way = ''] = answer;
		for (const [index, { sender }] of session.caller.getTransceivers().entries()) {
			if (way === 'mute' && sender.track) sender.track.enabled = false;
			if (way === 'no-track') await sender.replaceTrack(null);
			if (way === 'wish' || way === 'agreed')
				await make('caller', { do: 'setDirection', index, direction: 'inactive' });
		}
		if (way === 'agreed') await negotiate(session);
		await pause(settleMs);
		await run.sample();
		run.note(notes.watch);
		await pause(watchMs + 50); // a timer may fire a little early
		await run.sample();
		run.note(notes.watched);
	});
