/** Carries the answers of exercises 10a, 10c, 10d and 10h out on real connections. */
import type { Recording } from '#lib/recording/recording.ts';
import { Run } from '../run.ts';
import { callHere, plainCall, watch, type CallPlan, type Told } from './calls.ts';
import { labelsNote } from './checks.ts';

/** For answers that lead to nothing: long enough to see that. */
const quietMs = 3000;
/** Chromium ends gathering when it has a path, and TCP candidates come last. */
const gatherMs = 500;

async function carryOut(
	began: (run: Run) => void,
	plan: CallPlan,
	{ note, limitMs }: { note?: readonly [string, string | readonly string[]]; limitMs?: number } = {}
): Promise<Recording> {
	const run = new Run('ice-checklist');
	began(run);
	try {
		if (note) run.note(note[0], note[1]);
		await callHere(run, plan);
		await watch(run, limitMs);
		return run.recorder.snapshot();
	} finally {
		run.close();
	}
}

type Runner = (answer: readonly string[], began: (run: Run) => void) => Promise<Recording>;

/** One side is told nothing: so there is a candidate that was learned from a check. */
export const runPriorities: Runner = (answer, began) =>
	carryOut(
		began,
		{ offerer: 'caller', told: { caller: 'nothing', callee: 'truth' }, delayMs: gatherMs },
		{ note: [labelsNote, [...answer]] }
	);

export const runWithheld: Runner = ([choice = ''], began) => {
	const told = (isTold: boolean): Told => (isTold ? 'truth' : 'nothing');
	return carryOut(
		began,
		{
			offerer: 'caller',
			told: {
				caller: told(choice === 'all' || choice === 'to-caller'),
				callee: told(choice === 'all' || choice === 'to-callee')
			}
		},
		choice === 'none' ? { limitMs: quietMs } : {}
	);
};

export const runRole: Runner = ([choice = ''], began) =>
	carryOut(
		began,
		choice === 'callee-offers'
			? { ...plainCall, offerer: 'callee' }
			: choice === 'first-candidate'
				? { ...plainCall, told: { caller: 'truth', callee: 'nothing' } }
				: plainCall,
		choice === 'first-candidate' ? { note: ['first-candidate', 'callee'] } : {}
	);

export const runNobody: Runner = ([choice = ''], began) => {
	const tolds: Readonly<Record<string, Told>> = {
		true: 'truth',
		nothing: 'nothing',
		both: 'both',
		nowhere: 'nowhere'
	};
	const told = tolds[choice] ?? 'truth';
	return carryOut(
		began,
		{ offerer: 'caller', told: { caller: told, callee: told } },
		choice === 'nothing' ? { limitMs: quietMs } : {}
	);
};
