import { course } from '#content/course.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { loadLesson, writtenLessons } from '#lib/lessons/shelf.ts';
import type { PageServerLoad } from './$types';
import { askedLesson } from './asked-lesson.ts';

/** The lessons by their places, and what the written ones ask: the words of what the notebook keeps. */
export const load: PageServerLoad = async ({ params }) => {
	const locale = localeOf(params);
	const lessons = await Promise.all(writtenLessons.map((slug) => loadLesson(slug, locale)));
	return {
		places: course.map(({ slug, number, title }) => ({ slug, number, title: title[locale] })),
		lessons: lessons.flatMap((lesson) => (lesson ? [askedLesson(lesson, locale)] : []))
	};
};
