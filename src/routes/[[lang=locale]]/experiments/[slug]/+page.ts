import { experimentOf, experiments } from '#lib/experiments/catalogue.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
	experiments.flatMap(({ slug }) => [{ slug }, { lang: 'ko', slug }]);

/** The experiment is the page here: its code comes with it. */
export const load: PageLoad = async ({ params }) => {
	if (!experiments.some(({ slug }) => slug === params.slug)) error(404, 'no such experiment');
	const entry = experimentOf(params.slug);
	return { slug: entry.slug, words: entry.words, Experiment: (await entry.load()).default };
};
