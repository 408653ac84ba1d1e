import { course } from '#content/course.ts';
import { aboutExperiments } from '#lib/experiments/about-shelf.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { loadLesson, writtenLessons } from '#lib/lessons/shelf.ts';
import type { CourseLesson } from '#lib/lessons/types.ts';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** What is around the lesson, in the page's language: its place in the course, and the experiments that it shows. */
export const load: PageServerLoad = async ({ params }) => {
	const locale = localeOf(params);
	const lesson = await loadLesson(params.slug, locale);
	const place = course.find(({ slug }) => slug === params.slug);
	if (!lesson || !place) error(404, 'no such lesson');
	const linkTo = ({ slug, title }: CourseLesson) => ({
		slug,
		title: title[locale],
		isWritten: writtenLessons.includes(slug)
	});
	const neighbour = (number: number) => {
		const found = course.find((candidate) => candidate.number === number);
		return found && linkTo(found);
	};
	return {
		number: place.number,
		previous: neighbour(place.number - 1),
		next: neighbour(place.number + 1),
		required: place.requires.flatMap((slug) => {
			const found = course.find((candidate) => candidate.slug === slug);
			return found ? [linkTo(found)] : [];
		}),
		about: await aboutExperiments(lesson.experiments, locale)
	};
};
