import { cellSlug } from '#lib/cells/cell-slug.ts';
import { cellWords } from '#lib/cells/words.ts';
import { experimentTitles } from '#lib/experiments/about-shelf.ts';
import { experiments } from '#lib/experiments/catalogue.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import type { LayoutServerLoad } from './$types';

/** Titles of all that a kept run can be of: which ones there are is known only in the browser. */
export const load: LayoutServerLoad = async ({ params }) => {
	const locale = localeOf(params);
	const slugs = experiments.map(({ slug }) => slug);
	return { titles: { ...(await experimentTitles(slugs, locale)), [cellSlug]: cellWords[locale].title } };
};
