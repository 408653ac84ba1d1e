/** The search index of the built site: Pagefind's own script, which searches in a worker, in the language of the page. */
import { resolve } from '$app/paths';
import type { Locale } from '#lib/i18n/locale.ts';
import { excerptPieces, type ExcerptPiece } from './excerpt.ts';

/** The part of Pagefind's interface that is used. */
interface Pagefind {
	options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
	init(): Promise<void>;
	destroy(): Promise<void>;
	search(term: string): Promise<{ results: readonly { data(): Promise<PagefindPage> }[] }>;
}
interface PagefindPart {
	readonly title: string;
	readonly url: string;
	readonly excerpt: string;
}
interface PagefindPage {
	readonly url: string;
	readonly excerpt: string;
	readonly meta: { readonly title?: string };
	readonly sub_results: readonly PagefindPart[];
}

export interface FoundPart {
	readonly title: string;
	readonly url: string;
	readonly excerpt: readonly ExcerptPiece[];
}
export interface FoundPage extends FoundPart {
	/** First folder of its address: `lessons`, `glossary`, … */
	readonly kind: string;
	readonly parts: readonly FoundPart[];
}

/** Words around what was found. */
const excerptLength = 24;
const partsShown = 3;

let ready: { locale: Locale; pagefind: Promise<Pagefind> } | undefined;

async function start(locale: Locale): Promise<Pagefind> {
	const root = new URL(resolve('/'), location.href).href;
	const address = `${root}pagefind/pagefind.js`;
	const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
	// It reads the language of the page when it starts, which the layout may not have written yet; a language that was left takes
	// its index along.
	document.documentElement.lang = locale;
	await pagefind.destroy();
	await pagefind.options({ baseUrl: new URL(root).pathname, excerptLength });
	await pagefind.init();
	return pagefind;
}

/**
 * The pages that have all words of `wanted`, best first; the data of each is fetched when it is asked for.
 * @throws when there is no index, e.g. in development, or its server is gone and it was never kept
 */
export async function findPages(
	wanted: string,
	locale: Locale
): Promise<readonly (() => Promise<FoundPage>)[]> {
	if (ready?.locale !== locale) ready = { locale, pagefind: start(locale) };
	try {
		const pagefind = await ready.pagefind;
		const { results } = await pagefind.search(wanted);
		return results.map((result) => async () => readPage(await result.data()));
	} catch (error) {
		ready = undefined;
		throw error;
	}
}

const partOf = ({ title, url, excerpt }: PagefindPart): FoundPart => ({
	title,
	url,
	excerpt: excerptPieces(excerpt)
});

function readPage({ url, excerpt, meta, sub_results }: PagefindPage): FoundPage {
	const path = url.slice(new URL(resolve('/'), location.href).pathname.length);
	return {
		title: meta.title ?? url,
		url,
		excerpt: excerptPieces(excerpt),
		kind: path.replace(/^ko\//, '').split('/')[0] ?? '',
		parts: sub_results
			.filter((part) => part.url.includes('#'))
			.slice(0, partsShown)
			.map(partOf)
	};
}
