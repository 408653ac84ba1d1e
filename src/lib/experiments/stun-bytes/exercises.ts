/** Exercise 6a without its words. */
import type { PerformedExercise } from '#lib/lessons/types.ts';
import { checkBinding } from './checks.ts';

export const bindingByHand: Omit<PerformedExercise, 'title' | 'goal' | 'hints' | 'steps'> = {
	id: 'binding-by-hand',
	experiment: 'stun-bytes',
	kind: 'perform',
	check: checkBinding
};
