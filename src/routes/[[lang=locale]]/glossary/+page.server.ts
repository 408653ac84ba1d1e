import { glossary } from '#content/glossary.ts';
import { experimentTitles } from '#lib/experiments/about-shelf.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import type { PageServerLoad } from './$types';

/** Titles of the experiments that show a term. */
export const load: PageServerLoad = async ({ params }) => {
	const slugs = new Set(glossary.flatMap(({ experiment }) => experiment ?? []));
	return { titles: await experimentTitles([...slugs], localeOf(params)) };
};
