import { experimentOf } from '#lib/experiments/catalogue.ts';
import type { PageLoad } from './$types';

/** The workbench is the page here: its code comes with it. */
export const load: PageLoad = async () => {
	const entry = experimentOf('sdp-workbench');
	return { words: entry.words, Workbench: (await entry.load()).default };
};
