import { aboutExperiments } from '#lib/experiments/about-shelf.ts';
import { experiments } from '#lib/experiments/catalogue.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import type { PageServerLoad } from './$types';

/** The cards of all experiments. */
export const load: PageServerLoad = async ({ params }) => {
	const slugs = experiments.map(({ slug }) => slug);
	const about = await aboutExperiments(slugs, localeOf(params));
	return { cards: Object.entries(about).map(([slug, { title, summary }]) => ({ slug, title, summary })) };
};
