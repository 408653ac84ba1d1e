import { isTurn, serverUrls, shownBy } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';

/** iceTransportPolicy "relay" without a TURN server: there will be no candidate at all. */
export const relayOnlyWithoutTurn = forEachConnection('ice/relay-only-without-turn', 'error', (peer) => {
	if (peer.configuration.iceTransportPolicy !== 'relay' || serverUrls(peer).some(isTurn)) return [];
	const made = peer.events.findLast(
		({ event }) => event.type === 'create' || event.type === 'setConfiguration'
	);
	return made ? [{ evidence: [shownBy(made)] }] : [];
});
