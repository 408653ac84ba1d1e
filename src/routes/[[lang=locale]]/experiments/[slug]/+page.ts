import { experimentOf, experiments } from '#lib/experiments/catalogue.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
	experiments.flatMap(({ slug }) => [{ slug }, { lang: 'ko', slug }]);

/** The experiment is the page here: its code comes with it. */
export const load: PageLoad = async ({ data }) => ({
	...data,
	Experiment: (await experimentOf(data.slug).load()).default
});
