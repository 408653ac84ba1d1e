import { experimentTitles } from '#lib/experiments/about-shelf.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import type { PageServerLoad } from './$types';
import { topics } from './shelved-claims.ts';

/** Titles of the experiments that show a claim; a claim of a lesson is shown there. */
export const load: PageServerLoad = async ({ params }) => {
	const slugs = topics.flatMap(({ shelved }) => shelved.flatMap(({ experiments }) => experiments));
	return { titles: await experimentTitles(slugs, localeOf(params)) };
};
