/** Exercise 12d without its words: it is done in the experiment. */
import type { PerformedExercise } from '#lib/lessons/types.ts';
import { checkGuess } from './checks.ts';

export const nameTheEvilCall: Omit<PerformedExercise, 'title' | 'goal' | 'hints' | 'steps'> = {
	id: 'name-the-evil-call',
	experiment: 'evil-signaling',
	kind: 'perform',
	check: checkGuess
};
