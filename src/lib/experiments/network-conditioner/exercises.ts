/** Exercises of lesson 15 that belong to the call over a bad link, without their words. */
import type { ArrangedExercise, CodeExercise, PerformedExercise } from '#lib/lessons/types.ts';
import {
	checkController,
	checkFewLost,
	checkManyLost,
	checkNarrow,
	checkSound,
	checkWrittenController
} from './checks.ts';
import { texts } from './written-controller.ts';

const experiment = 'network-conditioner';
type Performed = Omit<PerformedExercise, 'title' | 'goal' | 'hints' | 'steps'>;

export const fewLost: Performed = { id: 'few-lost', experiment, kind: 'perform', check: checkFewLost };
export const manyLost: Performed = { id: 'many-lost', experiment, kind: 'perform', check: checkManyLost };
export const narrowLink: Performed = { id: 'narrow-link', experiment, kind: 'perform', check: checkNarrow };
export const soundMadeUp: Performed = { id: 'sound-made-up', experiment, kind: 'perform', check: checkSound };

export const lossController: Omit<ArrangedExercise, 'title' | 'goal' | 'hints'> = {
	id: 'loss-controller',
	experiment,
	kind: 'choice',
	lines: [
		{ id: 'halve', code: 'loss > 0 ? rate / 2 : rate * 1.05' },
		{ id: 'ignore', code: 'rate * 1.05' },
		{ id: 'proportional', code: 'loss > 0.02 ? rate * (1 - 0.5 * loss) : rate * 1.05' },
		{
			id: 'thresholds',
			code: 'loss > 0.1 ? rate * (1 - 0.5 * loss) : loss < 0.02 ? rate * 1.05 : rate'
		}
	],
	start: ['halve'],
	solution: ['thresholds'],
	wrong: [
		{ answer: ['halve'], hint: 0 },
		{ answer: ['ignore'], hint: 1 },
		{ answer: ['proportional'], hint: 2 }
	],
	run: async (answer, began) => (await import('./exercise-runs.ts')).runController(answer, began),
	check: checkController
};

export const writtenController: Omit<CodeExercise, 'title' | 'goal' | 'hints' | 'comments'> = {
	id: 'written-controller',
	experiment,
	kind: 'code',
	start: [texts.start],
	solution: [texts.solution],
	wrong: [
		{ answer: [texts.halves], hint: 0 },
		{ answer: [texts.neverDown], hint: 1 },
		{ answer: [texts.tooEarly], hint: 2 }
	],
	run: async (answer, began) => (await import('./exercise-runs.ts')).runWrittenController(answer, began),
	check: checkWrittenController
};
