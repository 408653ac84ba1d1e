/** Carries the answers of exercise 15e out: the chosen controller against a table of losses. */
import type { Json } from '#lib/recording/event.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { runCode } from '#lib/cells/run-code.ts';
import { Run } from '../run.ts';
import { controllerNote } from './checks.ts';
import { controllerNames, tryController } from './loss-controller.ts';
import { tail } from './written-controller.ts';

export function runController(answer: readonly string[], began: (run: Run) => void): Promise<Recording> {
	const run = new Run('network-conditioner');
	began(run);
	const name = controllerNames.find((known) => known === answer[0]);
	if (name) run.note(controllerNote, tryController(name) as unknown as Json);
	const recording = run.recorder.snapshot();
	run.close();
	return Promise.resolve(recording);
}

/** Carries out exercise 15g: the reader's code in a frame, tried on each case. */
export const runWrittenController = (
	[code = '']: readonly string[],
	began: (run: Run) => void
): Promise<Recording> => runCode(code, { slug: 'network-conditioner', tail }, began);
