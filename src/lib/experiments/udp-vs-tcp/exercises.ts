/** The exercise of lesson 4 that is done in the race itself. */
import type { PerformedExercise } from '#lib/lessons/types.ts';
import { checkRace } from './checks.ts';

export const lateOrLost: Omit<PerformedExercise, 'title' | 'goal' | 'hints' | 'steps'> = {
	id: 'late-or-lost',
	experiment: 'udp-vs-tcp',
	kind: 'perform',
	check: checkRace
};
