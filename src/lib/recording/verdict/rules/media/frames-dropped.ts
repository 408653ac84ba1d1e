import { growth, shownIn } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';
import { streamsOf } from './streams.ts';

/** Share of the frames that were decoded in vain. */
const muchShare = 0.1;

/** Frames arrived and were dropped before they were shown: this machine does not keep up, or the tab is hidden. */
export const framesDropped = forEachConnection('media/frames-dropped', 'warning', (peer) =>
	streamsOf(peer, 'inbound-rtp').map((stream) => {
		const dropped = growth(peer, stream.id, 'framesDropped');
		const received = growth(peer, stream.id, 'framesReceived');
		if (!dropped || !received || received.by < 30 || dropped.by / received.by < muchShare) return undefined;
		return {
			values: { percent: Math.round((dropped.by * 100) / received.by) },
			evidence: [shownIn(peer.peer, dropped.last, stream.id, 'framesDropped')]
		};
	})
);
