import { eventsOf, shownBy } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';

/** A channel closed while its connection went on: one side closed it, or sent what the other would not take. */
export const closedByOther = forEachConnection('data/closed-by-other', 'warning', (peer) =>
	eventsOf(peer, 'RTCDataChannel.onclose')
		.filter(({ event, index }) => {
			const state = peer.states.connection?.steps.findLast((step) => step.index <= index)?.to;
			// Closing the connection closes its channels; that event may come a moment later.
			return state === 'connected' && peer.end - event.at > 100;
		})
		.map((placed) => ({ values: { label: placed.event.channel.label }, evidence: [shownBy(placed)] }))
);
