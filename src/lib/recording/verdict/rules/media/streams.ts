/** RTP streams of a peer in its last sample, and for how long they have been watched. */
import { numberOf, objectsIn, textOf, type PeerFacts, type StatObject } from '../../facts.ts';

/** Samples in a row, a second apart, before something that does not move counts as standing still. */
export const patienceMs = 2500;

export interface Stream extends StatObject {
	/** `audio` or `video`. */
	readonly kind: string;
	/** Milliseconds between its first and its last sample. */
	readonly watchedMs: number;
	readonly lastIndex: number;
}

/** Streams of a type in the last sample that has them. */
export function streamsOf(
	{ samples }: PeerFacts,
	type: 'inbound-rtp' | 'outbound-rtp' | 'remote-inbound-rtp'
): Stream[] {
	const lastIndex = samples.findLastIndex((sample) => objectsIn(sample, type).length > 0);
	const last = samples[lastIndex];
	return objectsIn(last, type).map((object) => {
		const first = samples.find(({ report }) => report[object.id] !== undefined);
		return {
			...object,
			kind: textOf(object.entry.kind),
			watchedMs: last!.at - (first?.at ?? last!.at),
			lastIndex
		};
	});
}

/** How much `field` grew over the last `overMs` milliseconds of samples; undefined where it is not there or not yet that old. */
export function recentGrowth(
	{ samples }: PeerFacts,
	{ id, lastIndex }: Stream,
	field: string,
	overMs = patienceMs
): number | undefined {
	const last = samples[lastIndex];
	const before = samples.slice(0, lastIndex).findLast(({ at }) => last && last.at - at >= overMs);
	const [now, then] = [numberOf(last?.report[id]?.[field]), numberOf(before?.report[id]?.[field])];
	return now === undefined || then === undefined ? undefined : now - then;
}
