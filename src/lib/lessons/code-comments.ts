/** Code of an exercise in the reader's language: its comments are sentences like any other. */
import type { Locale } from '#lib/i18n/locale.ts';
import type { CodeExercise, ExerciseDefinition } from './types.ts';

const translated = (code: string, comments: CodeExercise['comments'], locale: Locale): string =>
	comments.reduce((text, comment) => text.replaceAll(comment.en, comment[locale]), code);

/** The exercise with the comments of its code in that language; any other as it is. What the code does is the same. */
export function inLanguage(definition: ExerciseDefinition, locale: Locale): ExerciseDefinition {
	if (definition.kind !== 'code') return definition;
	const { comments } = definition;
	const all = (codes: readonly string[]) => codes.map((code) => translated(code, comments, locale));
	return { ...definition, start: all(definition.start), solution: all(definition.solution) };
}
