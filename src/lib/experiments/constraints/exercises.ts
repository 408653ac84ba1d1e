/** Exercise 2a without its words: it is done in the experiment itself, with the synthetic camera or a real one. */
import type { PerformedExercise } from '#lib/lessons/types.ts';
import { checkMakeItFail } from './checks.ts';

export const makeItFail: Omit<PerformedExercise, 'title' | 'goal' | 'hints' | 'steps'> = {
	id: 'make-it-fail',
	experiment: 'constraints',
	kind: 'perform',
	check: checkMakeItFail
};
