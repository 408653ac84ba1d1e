import { building } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { sleepingPage } from './wake/sleeping-page.ts';

/** Pages that are at work from the start: an experiment is the whole page there, and the fallback has nothing to read. */
const isAwake = (route: string | null): boolean =>
	route === null || /\/(experiments\/\[slug\]|sdp|notebook\/(runs|run|cells|compare|shared))$/.test(route);

/** Writes the language of the page into `<html lang>`, and lets the pages that are read sleep until they are used. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => {
			const page = html.replace('%lang%', event.params.lang ?? 'en');
			return building && !isAwake(event.route.id) ? sleepingPage(page) : page;
		}
	});
