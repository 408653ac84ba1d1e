/** qualityLimitationReason of what is sent, one rule a reason. */
import type { StatsSample } from '../../../stats-delta.ts';
import { objectsIn, shownIn } from '../../facts.ts';
import { forEachConnection, type Rule } from '../../rule.ts';

/** Share of the samples from which it is worth saying. */
const muchShare = 0.3;
const fewest = 3;

export const limitedBy = (id: `quality/${string}`, reason: string): Rule =>
	forEachConnection(id, 'warning', (peer) => {
		const seen = new Map<string, { limited: number; all: number; last?: StatsSample }>();
		for (const sample of peer.samples)
			for (const { id: stream, entry } of objectsIn(sample, 'outbound-rtp')) {
				if (typeof entry.qualityLimitationReason !== 'string') continue;
				const known = seen.get(stream) ?? { limited: 0, all: 0 };
				const isLimited = entry.qualityLimitationReason === reason;
				seen.set(stream, {
					limited: known.limited + (isLimited ? 1 : 0),
					all: known.all + 1,
					...(isLimited ? { last: sample } : known.last ? { last: known.last } : {})
				});
			}
		return [...seen].map(([stream, { limited, all, last }]) =>
			last && all >= fewest && limited / all >= muchShare
				? {
						values: { percent: Math.round((limited * 100) / all) },
						evidence: [
							shownIn(peer.peer, last, stream, 'qualityLimitationReason'),
							shownIn(peer.peer, last, stream, 'frameWidth')
						]
					}
				: undefined
		);
	});
