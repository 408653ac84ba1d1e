/**
 * Languages of the site. `/` is English, `/ko/` Korean.
 *
 * Words stand in the room that shows them, in a file named `words.ts` (or `…words.ts`), both languages side by side:
 * the compiler refuses a missing one by name, and so does the build (config/translations.ts).
 */
import { createContext } from 'svelte';

export const locales = ['en', 'ko'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'en';

/** The language that stands in an address, which names every one but the default. */
export const localeOf = ({ lang }: { readonly lang?: string | undefined }): Locale =>
	locales.find((locale) => locale === lang) ?? defaultLocale;

/** The same text in every language. */
export type Localized<T = string> = Readonly<Record<Locale, T>>;

/** A literal catalogue widened to its shape: texts are texts, functions keep their parameters. */
type Shape<T> = T extends string
	? string
	: T extends (...args: infer Args) => string
		? (...args: Args) => string
		: { readonly [Key in keyof T]: Shape<T[Key]> };

/** Checks that the Korean catalogue says everything the English one says. */
export const defineWords = <const T extends object>(en: T, ko: Shape<T>): Localized<Shape<T>> => ({
	en: en as unknown as Shape<T>,
	ko
});

/** The language of the page, set once by the root layout. */
export const [getLocale, setLocale] = createContext<() => Locale>();

/** The words of a room in the page's language. Call while a component is set up. */
export function useWords<T>(words: Localized<T>): T {
	return words[getLocale()()];
}
