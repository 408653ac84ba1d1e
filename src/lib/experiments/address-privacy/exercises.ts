/** Exercise 10g without its words: it is done in the experiment. */
import type { PerformedExercise } from '#lib/lessons/types.ts';
import { checkHidden } from './checks.ts';

export const hiddenBefore: Omit<PerformedExercise, 'title' | 'goal' | 'hints' | 'steps'> = {
	id: 'hidden-before',
	experiment: 'address-privacy',
	kind: 'perform',
	check: checkHidden
};
