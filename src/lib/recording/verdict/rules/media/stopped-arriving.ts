import { numberOf, shownIn } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';
import { recentGrowth, streamsOf } from './streams.ts';

/** Packets came and then no more, while the connection says connected: held, muted at the source, or cut. */
export const stoppedArriving = forEachConnection('media/stopped-arriving', 'warning', (peer) =>
	streamsOf(peer, 'inbound-rtp').map((stream) => {
		const packets = numberOf(stream.entry.packetsReceived) ?? 0;
		if (packets === 0 || recentGrowth(peer, stream, 'packetsReceived') !== 0) return undefined;
		return {
			values: { kind: stream.kind, packets },
			evidence: [shownIn(peer.peer, peer.samples[stream.lastIndex]!, stream.id, 'packetsReceived')]
		};
	})
);
