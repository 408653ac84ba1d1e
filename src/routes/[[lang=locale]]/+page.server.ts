import { aboutExperiments } from '#lib/experiments/about-shelf.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { loadLesson, writtenLessons } from '#lib/lessons/shelf.ts';
import type { PageServerLoad } from './$types';

/**
 * What is said of the experiment that stands here, and what each written lesson asks for, so that the map can say which are
 * done without loading them.
 */
export const load: PageServerLoad = async ({ params }) => {
	const lessons = await Promise.all(writtenLessons.map((slug) => loadLesson(slug, 'en')));
	const idOf = ({ id }: { readonly id: string }) => id;
	return {
		about: await aboutExperiments(['loopback-call'], localeOf(params)),
		asked: Object.fromEntries(
			lessons.flatMap((lesson) =>
				lesson
					? [[lesson.slug, { exercises: lesson.exercises.map(idOf), quiz: lesson.quiz.map(idOf) }] as const]
					: []
			)
		)
	};
};
