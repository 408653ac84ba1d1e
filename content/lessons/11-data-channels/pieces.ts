/** What this lesson asks and judges, beside its prose. */
import type { Claim, ExerciseDefinition, Prediction, QuizQuestion } from '#lib/lessons/types.ts';

export const quiz: readonly QuizQuestion[] = [];
export const claims: readonly Claim[] = [];
export const predictions: readonly Prediction[] = [];
export const exercises: readonly ExerciseDefinition[] = [];
