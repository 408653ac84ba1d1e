import { eventsOf, shownBy } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';

/** A channel ended with an error of its own. */
export const error = forEachConnection('data/error', 'error', (peer) =>
	eventsOf(peer, 'RTCDataChannel.onerror').map((placed) => ({
		values: { label: placed.event.channel.label, message: placed.event.error ?? '' },
		evidence: [shownBy(placed)]
	}))
);
