import { enteredAt, eventsOf, objectsIn, shownAt, shownBy, shownIn, numberOf } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';
import { patienceMs, streamsOf } from './streams.ts';

/** A remote track was announced, the connection stands, and no packet of any stream has come. */
export const nothingArrives = forEachConnection('media/nothing-arrives', 'error', (peer) => {
	const ended = new Set(eventsOf(peer, 'MediaStreamTrack.onended').map(({ event }) => event.track.id));
	const track = eventsOf(peer, 'ontrack').findLast(({ event }) => !ended.has(event.track.id));
	const connected = enteredAt(peer, 'connection', 'connected');
	if (!track || !connected || peer.end - Math.max(connected.at, track.event.at) < patienceMs) return [];
	const streams = streamsOf(peer, 'inbound-rtp');
	if (streams.some(({ entry }) => (numberOf(entry.packetsReceived) ?? 0) > 0)) return [];
	const sample = peer.samples.findLast(({ at }) => at > connected.at);
	if (!sample || eventsOf(peer, 'MediaStreamTrack.onunmute').length > 0) return [];
	const [stream] = objectsIn(sample, 'inbound-rtp');
	return [
		{
			evidence: [
				shownBy(track),
				shownAt(connected),
				...(stream ? [shownIn(peer.peer, sample, stream.id, 'packetsReceived')] : [])
			]
		}
	];
});
