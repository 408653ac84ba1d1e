/** The exercise of lesson 8 that is about directions, without its words. What opens connections is loaded when an answer is run. */
import type { ArrangedExercise } from '#lib/lessons/types.ts';
import { checkNothingToSend } from './checks.ts';

export const nothingToSend: Omit<ArrangedExercise, 'title' | 'goal' | 'hints'> = {
	id: 'nothing-to-send',
	experiment: 'answer-directions',
	kind: 'choice',
	lines: [
		{ id: 'sendrecv', code: 'a=sendrecv' },
		{ id: 'sendonly', code: 'a=sendonly' },
		{ id: 'recvonly', code: 'a=recvonly' },
		{ id: 'inactive', code: 'a=inactive' }
	],
	start: ['sendrecv'],
	solution: ['recvonly'],
	wrong: [
		{ answer: ['sendrecv'], hint: 0 },
		{ answer: ['sendonly'], hint: 1 },
		{ answer: ['inactive'], hint: 2 }
	],
	run: async (answer, began) => (await import('./exercise-runs.ts')).runNothingToSend(answer, began),
	check: checkNothingToSend
};
