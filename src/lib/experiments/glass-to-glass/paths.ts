/**
 * How long other ways from one camera to many viewers take, on paper: what follows from their own rules, not from a measurement.
 */
import { rfc } from '#lib/lessons/spec-url.ts';
import type { SpecReference } from '#lib/lessons/types.ts';

export const pathNames = ['whip', 'll-hls', 'hls'] as const;
export type PathName = (typeof pathNames)[number];

export interface PaperPath {
	readonly name: PathName;
	/** Seconds that a player keeps back by the rule. */
	readonly held: number;
	/** Seconds from glass to glass that are typical. */
	readonly typical: readonly [number, number];
	readonly reference: SpecReference;
}

/** Seconds of a segment that are usual, of a part, and how many of them a player stays away from the live end. */
const segment = 6;
const part = 0.33;
const kept = 3;

/** The day these were looked up. */
export const paperDate = '2026-11-30';

export const paperPaths: readonly PaperPath[] = [
	{ name: 'whip', held: 0, typical: [0.1, 0.5], reference: rfc(9725) },
	{
		name: 'll-hls',
		held: kept * part,
		typical: [2, 4],
		reference: {
			document: 'draft-pantos-hls-rfc8216bis',
			section: '',
			url: 'https://datatracker.ietf.org/doc/html/draft-pantos-hls-rfc8216bis'
		}
	},
	{ name: 'hls', held: kept * segment, typical: [18, 30], reference: rfc(8216, '§6.3.3') }
];
