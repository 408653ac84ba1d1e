/** A sign for each kind of event: the same in the lanes and in the list. */
import type { TimelineKind } from '#lib/recording/timeline.ts';

export const kindGlyphs: Readonly<Record<TimelineKind, string>> = {
	call: '▸',
	success: '✓',
	failure: '✕',
	state: '◆',
	ice: '●',
	media: '▲',
	channel: '■',
	signal: '⇄',
	stats: '·',
	packet: '▪',
	nat: '⇋',
	line: '¶',
	note: '✎'
};
