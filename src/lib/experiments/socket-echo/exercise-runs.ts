/** Carries the answers of lesson 4's exercises out: a receiver on a stream that is cut in many ways, labels on a real connection. */
import { runCode } from '#lib/cells/run-code.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { connected } from '#lib/webrtc/loopback.ts';
import * as call from '../loopback-call/code.ts';
import { Run } from '../run.ts';
import { labelsNote, tupleFields } from './checks.ts';
import harness from './framer-harness.ts?harness';
import { receiverNames, tryReceiver } from './framing.ts';
import { notes, plain } from './notes.ts';
import { framerNote } from './written-framer.ts';

export function runFramer(answer: readonly string[], began: (run: Run) => void): Promise<Recording> {
	const receiver = receiverNames.find((name) => name === answer[0]);
	// Before anything listens to its lines: there would be hundreds of thousands.
	const framing = receiver && tryReceiver(receiver, 1);
	const run = new Run('socket-echo');
	began(run);
	if (framing) run.note(notes.framed, plain(framing));
	const recording = run.recorder.snapshot();
	run.close();
	return Promise.resolve(recording);
}

/** Exercise 4d: the reader's framer in a frame, on two hundred streams. */
export const runWrittenFramer = (
	[code = '']: readonly string[],
	began: (run: Run) => void
): Promise<Recording> =>
	runCode(code, { slug: 'socket-echo', tail: `lab.note('${framerNote}', ${harness}(Framer));` }, began);

/** How long the stats may take to tell of the pair that is used. */
const look = { everyMs: 50, times: 60 };

export async function runTuple(answer: readonly string[], began: (run: Run) => void): Promise<Recording> {
	const run = new Run('socket-echo');
	began(run);
	try {
		run.note(labelsNote, Object.fromEntries(tupleFields.map((field, index) => [field, answer[index] ?? ''])));
		const ignore = () => undefined;
		const { caller } = await call.connect({
			observe: run.observe,
			streams: { caller: new MediaStream(), callee: new MediaStream() },
			showPicture: ignore,
			showMessage: ignore
		});
		await connected(caller);
		for (let time = 0; time < look.times; time++) {
			await run.sample();
			const report = [...(await caller.getStats()).values()] as {
				type: string;
				selected?: boolean;
				nominated?: boolean;
			}[];
			if (
				report.some(({ type, selected, nominated }) => type === 'candidate-pair' && (selected || nominated))
			)
				break;
			await new Promise((resolve) => setTimeout(resolve, look.everyMs));
		}
		await run.sample();
		return run.recorder.snapshot();
	} finally {
		run.close();
	}
}
