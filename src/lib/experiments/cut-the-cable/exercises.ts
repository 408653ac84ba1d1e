/** Exercise 10f without its words: it is done at the cable itself. */
import type { PerformedExercise } from '#lib/lessons/types.ts';
import { checkCable } from './checks.ts';

export const cutAndHeal: Omit<PerformedExercise, 'title' | 'goal' | 'hints' | 'steps'> = {
	id: 'cut-and-heal',
	experiment: 'cut-the-cable',
	kind: 'perform',
	check: checkCable
};
