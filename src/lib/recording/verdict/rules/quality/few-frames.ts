import { numberOf, objectsIn, shownIn } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';

/** Frames a second below which a picture is a row of stills. */
const few = 10;
const fewest = 3;

/** Pictures come, and few of them. */
export const fewFrames = forEachConnection('quality/few-frames', 'warning', (peer) => {
	const byStream = new Map<string, { low: number; all: number; worst: number; index: number }>();
	for (const [index, sample] of peer.samples.entries())
		for (const { id, entry } of objectsIn(sample, 'inbound-rtp')) {
			const rate = numberOf(entry.framesPerSecond);
			if (rate === undefined) continue;
			const known = byStream.get(id) ?? { low: 0, all: 0, worst: Infinity, index };
			const isWorse = rate > 0 && rate < known.worst;
			byStream.set(id, {
				low: known.low + (rate > 0 && rate < few ? 1 : 0),
				all: known.all + 1,
				worst: isWorse ? rate : known.worst,
				index: isWorse ? index : known.index
			});
		}
	return [...byStream].map(([id, { low, all, worst, index }]) =>
		all >= fewest && low / all > 0.5
			? {
					values: { rate: Math.round(worst * 10) / 10 },
					evidence: [shownIn(peer.peer, peer.samples[index]!, id, 'framesPerSecond')]
				}
			: undefined
	);
});
