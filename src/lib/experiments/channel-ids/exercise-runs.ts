/** Carries the answers of exercises 11c to 11f out on real connections. */
import type { Recording } from '#lib/recording/recording.ts';
import { connected, opened } from '#lib/webrtc/loopback.ts';
import { Run } from '../run.ts';
import { agreedSize, refusable, sizes } from './checks.ts';
import { meet } from './code.ts';
import { notes } from './notes.ts';
import { attempt, openPair } from './open-pair.ts';

/** How long a message may take to arrive on a connection inside one page. */
const patienceMs = 1500;

async function carriedOut(
	answer: readonly string[],
	began: (run: Run) => void,
	what: (run: Run) => Promise<void>
): Promise<Recording> {
	const run = new Run('channel-ids');
	began(run);
	run.note(notes.answer, [...answer]);
	try {
		await what(run);
		return run.recorder.snapshot();
	} finally {
		run.close();
	}
}

export const runIds = (answer: readonly string[], began: (run: Run) => void): Promise<Recording> =>
	carriedOut(answer, began, async (run) => {
		await openPair(run, false);
		await openPair(run, true);
	});

export const runRefused = (answer: readonly string[], began: (run: Run) => void): Promise<Recording> =>
	carriedOut(answer, began, async (run) => {
		const { caller } = await openPair(run, false);
		for (const { id, init } of refusable) attempt(run, id, () => caller.createDataChannel('x', init));
	});

/** The limit is made the same in all browsers by what the answer says: theirs are 4,096 times apart. */
export const runSizes = (answer: readonly string[], began: (run: Run) => void): Promise<Recording> =>
	carriedOut(answer, began, async (run) => {
		const { caller, callee } = meet({ observe: run.observe });
		const channel = caller.createDataChannel('sizes');
		await caller.setLocalDescription();
		await callee.setRemoteDescription(caller.localDescription!);
		await callee.setLocalDescription();
		const { sdp } = callee.localDescription!;
		await caller.setRemoteDescription({
			type: 'answer',
			sdp: sdp.replace(/a=max-message-size:\d+/, `a=max-message-size:${agreedSize}`)
		});
		await opened(channel);
		for (const { id, bytes } of sizes)
			attempt(run, id, () => {
				channel.send(new Uint8Array(bytes));
			});
	});

export const runSendInTime = (answer: readonly string[], began: (run: Run) => void): Promise<Recording> =>
	carriedOut(answer, began, async (run) => {
		const { caller, callee } = meet({ observe: run.observe });
		const heard = new Promise<void>((resolve) => {
			callee.addEventListener('datachannel', ({ channel }) => {
				channel.addEventListener('message', () => {
					resolve();
				});
			});
		});
		const channel = caller.createDataChannel('x');
		const [choice] = answer;
		const send = () => {
			channel.send('hello');
		};
		if (choice === 'at-once') attempt(run, 'at-once', send);
		if (choice === 'on-open') channel.onopen = send;
		if (choice === 'swallow')
			try {
				send();
			} catch {
				// This is what the answer does: nobody hears of it.
			}
		await caller.setLocalDescription();
		await callee.setRemoteDescription(caller.localDescription!);
		await callee.setLocalDescription();
		await caller.setRemoteDescription(callee.localDescription!);
		if (choice === 'after-answer') attempt(run, 'after-answer', send);
		await connected(caller);
		await Promise.race([heard, new Promise((resolve) => setTimeout(resolve, patienceMs))]);
	});
