/** What several samples say of a gauge: how often it was past a limit. */
import type { StatsSample } from '../../../stats-delta.ts';
import { numberOf, objectsIn, type PeerFacts } from '../../facts.ts';

/** Samples that a gauge needs before it says anything of a call. */
const fewest = 3;

export interface Exceeded {
	readonly id: string;
	/** The sample where it was worst. */
	readonly sample: StatsSample;
	readonly worst: number;
	/** Share of the samples that were past the limit, 0 to 1. */
	readonly share: number;
}

/** Stats objects of a type whose field was above `limit` in at least `leastShare` of their samples. */
export function exceeded(
	{ samples }: PeerFacts,
	type: string,
	field: string,
	limit: number,
	leastShare = 0.3
): Exceeded[] {
	const seen = new Map<string, { past: number; all: number; worst: number; sample: StatsSample }>();
	for (const sample of samples)
		for (const { id, entry } of objectsIn(sample, type)) {
			const value = numberOf(entry[field]);
			if (value === undefined) continue;
			const known = seen.get(id) ?? { past: 0, all: 0, worst: -Infinity, sample };
			seen.set(id, {
				past: known.past + (value > limit ? 1 : 0),
				all: known.all + 1,
				worst: Math.max(known.worst, value),
				sample: value > known.worst ? sample : known.sample
			});
		}
	return [...seen].flatMap(([id, { past, all, worst, sample }]) =>
		all >= fewest && past / all >= leastShare ? [{ id, sample, worst, share: past / all }] : []
	);
}
