/** Exercises 3b and 3c without their words: both are done in the recorder itself. */
import type { PerformedExercise } from '#lib/lessons/types.ts';
import { checkPlays, checkSoundOnly } from './checks.ts';

type Wordless = Omit<PerformedExercise, 'title' | 'goal' | 'hints' | 'steps'>;

const experiment = 'recorder';

export const soundOnly: Wordless = { id: 'sound-only', experiment, kind: 'perform', check: checkSoundOnly };
export const playsBack: Wordless = { id: 'plays-back', experiment, kind: 'perform', check: checkPlays };
