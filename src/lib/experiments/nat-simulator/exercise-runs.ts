/** Carries the answer of exercise 5a out: every pair of the table in the simulator, and what was said beside what was found. */
import type { NewEvent } from '#lib/recording/event.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { outcome } from '#lib/sim/outcome.ts';
import { Run } from '../run.ts';
import { pairNote, plain, tableNote } from './checks.ts';
import { allPairs, natName, pairs } from './pairs.ts';

/** A pair with a relay at hand: whether it was needed. */
function tryPair(caller: Parameters<typeof outcome>[0], callee: Parameters<typeof outcome>[1]) {
	const { reason, selected } = outcome(caller, callee, { turn: true });
	const found = reason.code === 'direct' ? 'direct' : reason.code === 'relayed' ? 'relay' : 'none';
	return { found, local: selected?.local ?? '', remote: selected?.remote ?? '' } as const;
}

/** What is written down for an answer: the table of all 81, then each pair that was asked about. */
export function pairEvents(answer: readonly string[]): NewEvent[] {
	const table = Object.fromEntries(
		allPairs.map(({ caller, callee }) => [
			`${natName(caller)} × ${natName(callee)}`,
			tryPair(caller, callee).found
		])
	);
	return [
		{ type: 'note', peer: 'page', note: tableNote, value: table },
		...pairs.map(({ id, caller, callee }, index): NewEvent => ({
			type: 'note',
			peer: 'page',
			note: pairNote,
			value: plain({ id, said: answer[index] ?? '', ...tryPair(caller, callee) })
		}))
	];
}

export async function runPairs(answer: readonly string[], began: (run: Run) => void): Promise<Recording> {
	const run = new Run('nat-simulator');
	began(run);
	try {
		// The page shows that it has begun before the simulator works.
		await new Promise((resolve) => setTimeout(resolve));
		for (const event of pairEvents(answer)) run.recorder.append(event);
		return run.recorder.snapshot();
	} finally {
		run.close();
	}
}
