import { eventsOf, shownBy } from '../../facts.ts';
import { forEachPeer } from '../../rule.ts';

/** A captured track ended without anybody calling stop(): unplugged, revoked, or the shared window is gone. */
export const trackEnded = forEachPeer('permission/track-ended', 'warning', (peer) =>
	eventsOf(peer, 'MediaStreamTrack.onended').map((placed) => ({
		values: { kind: placed.event.track.kind },
		evidence: [shownBy(placed)]
	}))
);
