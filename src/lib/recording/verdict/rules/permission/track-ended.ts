import { eventsOf, shownBy } from '../../facts.ts';
import { forEachPeer } from '../../rule.ts';

/** A captured track ended without anybody calling stop(): unplugged, revoked, or the shared window is gone. */
export const trackEnded = forEachPeer('permission/track-ended', 'warning', (peer) =>
	// A track of a connection is a remote one: it ends with its section.
	(peer.peer === 'page' ? eventsOf(peer, 'MediaStreamTrack.onended') : []).map((placed) => ({
		values: { kind: placed.event.track.kind },
		evidence: [shownBy(placed)]
	}))
);
