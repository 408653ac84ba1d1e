/** How a run is named where it stands in a list, in the language of the page. */
import { cellSlug } from '#lib/cells/cell-slug.ts';
import type { RunEntry } from './entry.ts';
import type { RunWords } from './words.ts';

/** Titles of all that a run can be of, by slug: of experiments, and of cells. The page has them with its data. */
export type RunTitles = Readonly<Record<string, string>>;

/** The title of an experiment; a slug that nobody knows stays as it is. */
export const experimentTitle = (slug: string, titles: RunTitles): string =>
	(Object.hasOwn(titles, slug) ? titles[slug] : undefined) ?? slug;

/** Whether a page of that experiment exists. */
export const isExperiment = (slug: string, titles: RunTitles): boolean =>
	slug !== cellSlug && Object.hasOwn(titles, slug);

export const browserOf = (entry: RunEntry, words: RunWords): string =>
	entry.browserName || (entry.browser ? words.unknownBrowser : words.simulated);
