/** The heading level of a bench, for the headings of its parts: a page has its benches at different depths. */
import { createContext } from 'svelte';

export const [getBenchLevel, setBenchLevel] = createContext<() => number>();

/** The slug of the bench around, for its parts. */
export const [getBenchSlug, setBenchSlug] = createContext<() => string>();
