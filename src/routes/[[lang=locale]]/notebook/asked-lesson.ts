import type { Locale, Localized } from '#lib/i18n/locale.ts';
import type { Lesson } from '#lib/lessons/shelf.ts';

/** What a lesson asks, in one language. Its prose and its code are not needed to say what was answered. */
export function askedLesson(lesson: Lesson, locale: Locale) {
	const titled = ({ id, title }: { readonly id: string; readonly title: Localized }) => ({
		id,
		title: title[locale]
	});
	const question = (asked: {
		readonly id: string;
		readonly question: Localized;
		readonly options: readonly { readonly id: string; readonly text: Localized }[];
	}) => ({
		id: asked.id,
		question: asked.question[locale],
		options: asked.options.map(({ id, text }) => ({ id, text: text[locale] }))
	});
	return {
		slug: lesson.slug,
		predictions: lesson.predictions.map(question),
		quiz: lesson.quiz.map(question),
		exercises: lesson.exercises.map(titled),
		cells: (lesson.cells ?? []).map(titled),
		claims: lesson.claims.map(({ id, statement }) => ({ id, statement: statement[locale] }))
	};
}
export type AskedLesson = ReturnType<typeof askedLesson>;
