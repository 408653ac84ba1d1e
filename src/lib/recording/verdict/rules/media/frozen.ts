import { growth, shownIn } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';
import { streamsOf } from './streams.ts';

/** Share of the time that the picture stood still. */
const muchShare = 0.05;

/** The picture stood still for a good part of the call (freezes as webrtc-stats counts them). */
export const frozen = forEachConnection('media/frozen', 'warning', (peer) =>
	streamsOf(peer, 'inbound-rtp').map((stream) => {
		const grown = growth(peer, stream.id, 'totalFreezesDuration');
		if (!grown || grown.overMs < 3000 || (grown.by * 1000) / grown.overMs < muchShare) return undefined;
		return {
			values: {
				percent: Math.round((grown.by * 100_000) / grown.overMs),
				seconds: Math.round(grown.by * 10) / 10
			},
			evidence: [
				shownIn(peer.peer, grown.last, stream.id, 'totalFreezesDuration'),
				shownIn(peer.peer, grown.last, stream.id, 'freezeCount')
			]
		};
	})
);
