/** Exercises 14a, 14b and 14e without their words. */
import type { ArrangedExercise, PerformedExercise } from '#lib/lessons/types.ts';
import { checkBitrate, checkJitterBuffer, checkWalk } from './checks.ts';

const experiment = 'stats-explorer';
type Performed = Omit<PerformedExercise, 'title' | 'goal' | 'hints' | 'steps'>;

export const bitrateOfTwo: Performed = {
	id: 'bitrate-of-two',
	experiment,
	kind: 'perform',
	check: checkBitrate
};
export const followIds: Performed = { id: 'follow-ids', experiment, kind: 'perform', check: checkWalk };

export const meanWait: Omit<ArrangedExercise, 'title' | 'goal' | 'hints'> = {
	id: 'mean-wait',
	experiment,
	kind: 'choice',
	lines: [
		{ id: 'jitter', code: 'now.jitter' },
		{ id: 'sum', code: 'now.jitterBufferDelay' },
		{
			id: 'per-second',
			code: '(now.jitterBufferDelay - before.jitterBufferDelay) / seconds'
		},
		{
			id: 'mean',
			code: '(now.jitterBufferDelay - before.jitterBufferDelay) /\n(now.jitterBufferEmittedCount - before.jitterBufferEmittedCount)'
		}
	],
	start: ['jitter'],
	solution: ['mean'],
	wrong: [
		{ answer: ['jitter'], hint: 0 },
		{ answer: ['sum'], hint: 1 },
		{ answer: ['per-second'], hint: 2 }
	],
	run: async (answer, began) => (await import('./exercise-runs.ts')).runFormula(answer, began),
	check: checkJitterBuffer
};
