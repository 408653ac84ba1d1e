import { shownIn } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';
import { recentGrowth, streamsOf } from './streams.ts';

/** A sending stream of an active encoding puts no packet on the wire. */
export const nothingSent = forEachConnection('media/nothing-sent', 'warning', (peer) =>
	streamsOf(peer, 'outbound-rtp').map((stream) => {
		if (stream.entry.active === false || recentGrowth(peer, stream, 'packetsSent') !== 0) return undefined;
		return {
			values: { kind: stream.kind },
			evidence: [shownIn(peer.peer, peer.samples[stream.lastIndex]!, stream.id, 'packetsSent')]
		};
	})
);
