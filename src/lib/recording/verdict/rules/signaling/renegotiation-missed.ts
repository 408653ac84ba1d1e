import { eventsOf, shownBy } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';
import { patienceMs } from '../../patience.ts';

/** The connection asked to be negotiated again, and nobody made an offer. */
export const renegotiationMissed = forEachConnection('signaling/renegotiation-missed', 'warning', (peer) => {
	const asked = eventsOf(peer, 'onnegotiationneeded').at(-1);
	if (!asked || peer.end - asked.event.at < patienceMs) return [];
	const wasMet = peer.events.some(
		({ event, index }) =>
			index > asked.index &&
			(event.type === 'createOffer' ||
				event.type === 'setLocalDescription' ||
				event.type === 'setRemoteDescription')
	);
	// A connection that was never negotiated at all has other troubles.
	const wasAgreed = peer.states.signaling?.steps.some(
		({ to, from }) => to === 'stable' && from !== undefined
	);
	return wasMet || !wasAgreed ? [] : [{ evidence: [shownBy(asked)] }];
});
