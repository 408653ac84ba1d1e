/** Exercise 12a without its words: it is done in the experiment. */
import type { PerformedExercise } from '#lib/lessons/types.ts';
import { checkFlip } from './checks.ts';

export const flipADigit: Omit<PerformedExercise, 'title' | 'goal' | 'hints' | 'steps'> = {
	id: 'flip-a-digit',
	experiment: 'fingerprint-flip',
	kind: 'perform',
	check: checkFlip
};
