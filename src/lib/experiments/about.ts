/**
 * What a page knows of the experiments that it shows, before their code is loaded. It comes with the page's data, in the
 * page's language: no page carries the words of them all.
 */
import { createContext } from 'svelte';

/** What the `about-words.ts` of an experiment says. */
export interface AboutWords {
	readonly title: string;
	readonly question: string;
	/** One line. */
	readonly summary: string;
}

export interface AboutExperiment extends AboutWords {
	/** What its still picture shows before it is used: two peers, or what it is about where there are none. */
	readonly poster: 'peers' | 'words';
}

export type AboutBySlug = Readonly<Record<string, AboutExperiment>>;

/** Set by a page that places experiments. */
export const [getAbout, setAbout] = createContext<() => AboutBySlug>();

/** The experiment of that slug, or an error that names those the page knows. */
export function aboutOf(known: AboutBySlug, slug: string): AboutExperiment {
	const found = known[slug];
	if (!found)
		throw new Error(`the page knows no experiment "${slug}"; it knows ${Object.keys(known).join(', ')}`);
	return found;
}
