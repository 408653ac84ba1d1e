/** How a Recording answers what a lesson may ask before the run. */
import type { Recording } from '#lib/recording/recording.ts';
import { lastNote, notes } from './notes.ts';

/**
 * Which container the file of an unasked type came in. To be asked before the run, once the reader looked inside.
 * Source: `note take-read.container`.
 */
export function whichContainer({ events }: Recording): 'webm' | 'mp4' | 'ogg' | 'other' | undefined {
	const container = lastNote(events, notes.read)?.facts.container.toLowerCase();
	if (container === undefined) return undefined;
	return (['webm', 'mp4', 'ogg'] as const).find((name) => container.includes(name)) ?? 'other';
}

/**
 * What the media element says of the length of a file that was recorded in pieces. Source: `HTMLMediaElement.duration`.
 * Undefined until the reader looked inside.
 */
export function whatDuration({ events }: Recording): 'finite' | 'Infinity' | undefined {
	const file = lastNote(events, notes.read)?.facts;
	const take = lastNote(events, notes.finished)?.facts;
	if (!file || !take) return undefined;
	return file.elementSeconds === 'Infinity' ? 'Infinity' : 'finite';
}
