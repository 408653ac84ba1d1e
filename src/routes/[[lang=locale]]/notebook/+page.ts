import { loadLesson, writtenLessons } from '#lib/lessons/shelf.ts';
import type { PageLoad } from './$types';

/** What the written lessons ask, so that the notebook can show the words of what was answered. */
export const load: PageLoad = async ({ params }) => {
	const lessons = await Promise.all(
		writtenLessons.map((slug) => loadLesson(slug, params.lang === 'ko' ? 'ko' : 'en'))
	);
	return { lessons: lessons.filter((lesson) => lesson !== undefined) };
};
