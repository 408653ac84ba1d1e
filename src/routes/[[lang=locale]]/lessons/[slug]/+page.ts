import { course } from '#content/course.ts';
import { lessonEntries, loadLesson, writtenLessons } from '#lib/lessons/shelf.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => lessonEntries();

export const load: PageLoad = async ({ params }) => {
	const lesson = await loadLesson(params.slug, params.lang === 'ko' ? 'ko' : 'en');
	const place = course.find(({ slug }) => slug === params.slug);
	if (!lesson || !place) error(404, 'no such lesson');
	const neighbour = (number: number) => {
		const found = course.find((candidate) => candidate.number === number);
		return found && { slug: found.slug, title: found.title, isWritten: writtenLessons.includes(found.slug) };
	};
	return {
		lesson,
		number: place.number,
		previous: neighbour(place.number - 1),
		next: neighbour(place.number + 1),
		required: place.requires.flatMap((slug) => {
			const found = course.find((candidate) => candidate.slug === slug);
			return found ? [{ slug, title: found.title, isWritten: writtenLessons.includes(slug) }] : [];
		})
	};
};
