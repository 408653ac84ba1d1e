import { aboutExperiments } from '#lib/experiments/about-shelf.ts';
import { aboutOf } from '#lib/experiments/about.ts';
import { experiments } from '#lib/experiments/catalogue.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** What the head of the page says. */
export const load: PageServerLoad = async ({ params: { slug, lang } }) => {
	if (!experiments.some((experiment) => experiment.slug === slug)) error(404, 'no such experiment');
	const { title, summary } = aboutOf(await aboutExperiments([slug], localeOf({ lang })), slug);
	return { slug, title, summary };
};
