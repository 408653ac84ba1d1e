import { growth, shownIn } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';
import { streamsOf } from '../media/streams.ts';

/** Share of the sound that was made up because packets were missing or late; silence that was made up does not count. */
const muchShare = 0.03;

/** The receiver invented a good part of the sound. */
export const concealment = forEachConnection('quality/concealment', 'warning', (peer) =>
	streamsOf(peer, 'inbound-rtp').map((stream) => {
		const concealed = growth(peer, stream.id, 'concealedSamples');
		const silent = growth(peer, stream.id, 'silentConcealedSamples')?.by ?? 0;
		const all = growth(peer, stream.id, 'totalSamplesReceived');
		if (!concealed || !all || all.overMs < 2000 || all.by <= 0) return undefined;
		const share = (concealed.by - silent) / all.by;
		if (share < muchShare) return undefined;
		return {
			values: { percent: Math.round(share * 100) },
			evidence: [shownIn(peer.peer, concealed.last, stream.id, 'concealedSamples')]
		};
	})
);
