/** Addresses within the site, in the language of the page. */
import { resolve } from '$app/paths';
import { defaultLocale, getLocale, type Locale } from './locale.ts';

/** `/lessons/first-call/` → the address of that page in `locale`, whatever folder the site is served from. */
export function localizedHref(locale: Locale, path: string): string {
	const [pathname = '/', rest = ''] = path.split(/(?=[?#])(.*)/s);
	const localized = locale === defaultLocale ? pathname : `/${locale}${pathname}`;
	// resolve() is typed by the routes that exist; paths come from content here, and the prerenderer fails on a dead one.
	return resolve(localized as '/') + rest;
}

/** Gives `(path) => href` for the page's own language. Call while a component is set up; paths begin and end with `/`. */
export function useHref(): (path: string) => string {
	const locale = getLocale();
	return (path) => localizedHref(locale(), path);
}

/** A pathname without the site's folder and without its language: what both languages have in common. */
export function neutralPath(pathname: string): string {
	// While pages are prerendered the root is relative and the pathname has no folder in front.
	const root = resolve('/');
	const path = root.startsWith('/') ? pathname.slice(root.length - 1) : pathname;
	return path.replace(/^\/ko(?=\/|$)/, '') || '/';
}
