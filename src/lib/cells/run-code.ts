/** Carries out an exercise that is answered with code: the reader's code in a frame that shows nothing, then the harness. */
import type { Run } from '#lib/experiments/run.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { runInFrame } from './code-cell.svelte.ts';
import type { OutputLine } from './messages.ts';

/** How long code and harness may take together unless the harness says otherwise, milliseconds. */
const usualPatienceMs = 20_000;

export interface Harness {
	/** The experiment under which the run is recorded. */
	readonly slug: string;
	/** Tries what the code has declared, in the same scope, and notes inputs and outputs. */
	readonly tail: string;
	/** How long code and harness may take together, milliseconds. */
	readonly patienceMs?: number;
}

/** What was said last as an error, with its line. */
function problemIn(lines: readonly OutputLine[]): string {
	const last = lines.findLast(({ kind }) => kind === 'error');
	if (!last) return 'the code ended with an error';
	return last.line === undefined ? last.text : `${last.text} (${last.line})`;
}

/** Rejects with what the browser said of the code where it ended with an error; line numbers stand in brackets. */
export async function runCode(
	code: string,
	{ slug, tail, patienceMs = usualPatienceMs }: Harness,
	began: (run: Run) => void
): Promise<Recording> {
	const place = document.createElement('div');
	place.className = 'visually-hidden';
	document.body.append(place);
	const output: OutputLine[] = [];
	let run: Run | undefined;
	try {
		await new Promise<void>((resolve, reject) => {
			const fail = (reason: string) => {
				reject(new Error(reason));
			};
			setTimeout(fail, patienceMs, `the code was not done within ${patienceMs / 1000} s`);
			runInFrame(
				{
					place,
					title: '',
					code,
					tail,
					slug,
					onoutput: (lines) => {
						output.push(...lines.slice(-20));
					},
					onend: (end) => {
						if (end === 'finished') resolve();
						else fail(problemIn(output));
					},
					ontrouble: fail
				},
				(made) => {
					run = made;
					began(made);
				}
			).catch(reject);
		});
		return run!.recorder.snapshot();
	} finally {
		run?.close();
		place.remove();
	}
}
