/** Exercises 14c and 14d without their words. */
import type { ArrangedExercise, PerformedExercise } from '#lib/lessons/types.ts';
import { checkFarther, checkGlass } from './checks.ts';

const experiment = 'glass-to-glass';

export const measureGlass: Omit<ArrangedExercise, 'title' | 'goal' | 'hints'> = {
	id: 'measure-glass',
	experiment,
	kind: 'choice',
	lines: [
		{ id: 'half-round-trip', code: 'pair.currentRoundTripTime * 1000 / 2' },
		{
			id: 'decode-time',
			code: 'inbound.totalDecodeTime * 1000 / inbound.framesDecoded'
		},
		{ id: 'two-clocks', code: 'expectedDisplayTime - burnedIn' },
		{
			id: 'time-code',
			code: 'Date.now() + (expectedDisplayTime - performance.now()) - burnedIn'
		}
	],
	start: ['half-round-trip'],
	solution: ['time-code'],
	wrong: [
		{ answer: ['half-round-trip'], hint: 0 },
		{ answer: ['decode-time'], hint: 1 },
		{ answer: ['two-clocks'], hint: 2 }
	],
	run: async (answer, began) => (await import('./exercise-runs.ts')).runMethod(answer, began),
	check: checkGlass
};

export const farther: Omit<PerformedExercise, 'title' | 'goal' | 'hints' | 'steps'> = {
	id: 'farther',
	experiment,
	kind: 'perform',
	check: checkFarther
};
