/** The exercise of lesson 15 that is done in the comparison of limits. */
import type { PerformedExercise } from '#lib/lessons/types.ts';
import { checkMaxBitrate } from './checks.ts';

export const maxBitrate: Omit<PerformedExercise, 'title' | 'goal' | 'hints' | 'steps'> = {
	id: 'max-bitrate',
	experiment: 'bandwidth-cap',
	kind: 'perform',
	check: checkMaxBitrate
};
