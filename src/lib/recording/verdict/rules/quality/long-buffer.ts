import { growth, shownIn, textOf } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';
import { streamsOf } from '../media/streams.ts';

/** Mean wait in the jitter buffer, in milliseconds, from which it is most of the delay. */
const longMs = 250;

/** What arrives waits long before it is played: jitterBufferDelay / jitterBufferEmittedCount (webrtc-stats). */
export const longBuffer = forEachConnection('quality/long-buffer', 'warning', (peer) =>
	streamsOf(peer, 'inbound-rtp').map((stream) => {
		const delay = growth(peer, stream.id, 'jitterBufferDelay');
		const emitted = growth(peer, stream.id, 'jitterBufferEmittedCount');
		if (!delay || !emitted || emitted.by <= 0 || delay.overMs < 2000) return undefined;
		const ms = (delay.by * 1000) / emitted.by;
		if (ms < longMs) return undefined;
		return {
			values: { ms: Math.round(ms), kind: textOf(stream.entry.kind) },
			evidence: [
				shownIn(peer.peer, delay.last, stream.id, 'jitterBufferDelay'),
				shownIn(peer.peer, delay.last, stream.id, 'jitterBufferEmittedCount')
			]
		};
	})
);
