import { growth, shownIn } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';
import { streamsOf } from '../media/streams.ts';

/** NACKs for each packet that was sent, from which repair itself loads the link. */
const muchShare = 0.1;

/** The receiver asks for packets again and again (RFC 4585 §6.2.1). */
export const askedAgain = forEachConnection('quality/asked-again', 'warning', (peer) =>
	streamsOf(peer, 'outbound-rtp').map((stream) => {
		const nacks = growth(peer, stream.id, 'nackCount');
		const packets = growth(peer, stream.id, 'packetsSent');
		if (!nacks || !packets || packets.by < 50 || nacks.by / packets.by < muchShare) return undefined;
		return {
			values: { nacks: nacks.by, packets: packets.by },
			evidence: [shownIn(peer.peer, nacks.last, stream.id, 'nackCount')]
		};
	})
);
