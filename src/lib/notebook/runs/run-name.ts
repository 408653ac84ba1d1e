/** How a run is named where it stands in a list, in the language of the page. */
import { cellSlug } from '#lib/cells/cell-slug.ts';
import { cellWords } from '#lib/cells/words.ts';
import { experimentWords } from '#lib/experiments/words.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { RunEntry } from './entry.ts';
import type { RunWords } from './words.ts';

/** The title of an experiment; a slug that nobody knows stays as it is. */
export function experimentTitle(slug: string, locale: Locale): string {
	if (slug === cellSlug) return cellWords[locale].title;
	const titles: Readonly<Record<string, { readonly title: string } | undefined>> = experimentWords[locale];
	return (Object.hasOwn(titles, slug) ? titles[slug]?.title : undefined) ?? slug;
}

/** Whether a page of that experiment exists. */
export const isExperiment = (slug: string): boolean => Object.hasOwn(experimentWords.en, slug);

export const browserOf = (entry: RunEntry, words: RunWords): string =>
	entry.browserName || (entry.browser ? words.unknownBrowser : words.simulated);
