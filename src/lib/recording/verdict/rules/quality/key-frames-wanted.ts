import { growth, shownIn } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';
import { streamsOf } from '../media/streams.ts';

/** Requests a minute from which it is more than a viewer who joined. */
const manyPerMinute = 10;

/** The receiver keeps asking for key frames (PLI, RFC 4585 §6.3.1): it could not go on decoding. */
export const keyFramesWanted = forEachConnection('quality/key-frames-wanted', 'warning', (peer) =>
	streamsOf(peer, 'outbound-rtp').map((stream) => {
		const asked = growth(peer, stream.id, 'pliCount');
		if (!asked || asked.by < 3 || (asked.by * 60_000) / asked.overMs < manyPerMinute) return undefined;
		return {
			values: { count: asked.by, seconds: Math.round(asked.overMs / 1000) },
			evidence: [shownIn(peer.peer, asked.last, stream.id, 'pliCount')]
		};
	})
);
