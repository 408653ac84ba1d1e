/**
 * The shelf of what is said of experiments: finds the `about-words.ts` in the folder of each. Pages ask it in their load on
 * the server and carry the answer; the browser asks it for one experiment at a time, as each has a file of its own.
 */
import type { Locale, Localized } from '#lib/i18n/locale.ts';
import type { AboutBySlug, AboutWords } from './about.ts';
import { experimentOf } from './catalogue.ts';

const shelf = import.meta.glob<Localized<AboutWords>>('./*/about-words.ts', { import: 'aboutWords' });

/** Undefined where nobody knows the slug. */
export async function aboutWordsOf(slug: string, locale: Locale): Promise<AboutWords | undefined> {
	return (await shelf[`./${slug}/about-words.ts`]?.())?.[locale];
}

/** What a page needs of the experiments that it shows. @throws Error naming one that there is not */
export async function aboutExperiments(slugs: readonly string[], locale: Locale): Promise<AboutBySlug> {
	return Object.fromEntries(
		await Promise.all(
			slugs.map(async (slug) => {
				const { poster } = experimentOf(slug);
				const words = await aboutWordsOf(slug, locale);
				if (!words) throw new Error(`src/lib/experiments/${slug}/about-words.ts is missing`);
				return [slug, { ...words, poster }] as const;
			})
		)
	);
}

/** Titles by slug, for pages that only name experiments. @throws Error naming one that there is not */
export async function experimentTitles(
	slugs: readonly string[],
	locale: Locale
): Promise<Readonly<Record<string, string>>> {
	const about = await aboutExperiments(slugs, locale);
	return Object.fromEntries(Object.entries(about).map(([slug, { title }]) => [slug, title]));
}
