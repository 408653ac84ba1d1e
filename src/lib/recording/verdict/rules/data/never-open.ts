import { enteredAt, eventsOf, numberOf, objectsIn, shownAt, shownBy } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';
import { patienceMs } from '../../patience.ts';

/** A channel was made, the connection stands, and no channel ever opened. Dumps of browsers know that from their samples alone. */
export const neverOpen = forEachConnection('data/never-open', 'error', (peer) => {
	const made = eventsOf(peer, 'createDataChannel').at(-1);
	const connected = enteredAt(peer, 'connection', 'connected');
	if (!made || !connected || peer.end - Math.max(connected.at, made.event.at) < patienceMs) return [];
	if (eventsOf(peer, 'RTCDataChannel.onopen').length > 0) return [];
	const hasOpened = peer.samples.some((sample) =>
		objectsIn(sample, 'peer-connection').some(({ entry }) => (numberOf(entry.dataChannelsOpened) ?? 0) > 0)
	);
	if (hasOpened) return [];
	return [{ evidence: [shownBy(made), shownAt(connected)] }];
});
