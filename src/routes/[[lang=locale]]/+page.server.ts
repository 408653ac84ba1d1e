import { loadLesson, writtenLessons } from '#lib/lessons/shelf.ts';
import type { PageServerLoad } from './$types';

/** What each written lesson asks for, so that the map can say which are done without loading them. */
export const load: PageServerLoad = async () => {
	const lessons = await Promise.all(writtenLessons.map((slug) => loadLesson(slug, 'en')));
	const idOf = ({ id }: { readonly id: string }) => id;
	return {
		asked: Object.fromEntries(
			lessons.flatMap((lesson) =>
				lesson
					? [[lesson.slug, { exercises: lesson.exercises.map(idOf), quiz: lesson.quiz.map(idOf) }] as const]
					: []
			)
		)
	};
};
