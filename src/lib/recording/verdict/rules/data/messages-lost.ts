import { numberOf, objectsIn, shownIn, type PeerFacts } from '../../facts.ts';
import type { Rule } from '../../rule.ts';

/** A data channel of a peer in its last sample, by its id on the wire. */
const channelsOf = (peer: PeerFacts) => {
	const sample = peer.samples.at(-1);
	return objectsIn(sample, 'data-channel').map((object) => ({ ...object, sample: sample! }));
};

/** One side sent more messages than the other received: an unreliable channel gave some up, or they are still on their way. */
export const messagesLost: Rule = {
	id: 'data/messages-lost',
	layer: 'data',
	severity: 'info',
	find: ({ connections }) => {
		if (connections.length !== 2) return [];
		return connections.flatMap((sender, index) => {
			const receiver = connections[1 - index]!;
			return channelsOf(sender).flatMap(({ id, entry, sample }) => {
				const other = channelsOf(receiver).find(
					(channel) => channel.entry.dataChannelIdentifier === entry.dataChannelIdentifier
				);
				const sent = numberOf(entry.messagesSent);
				const received = numberOf(other?.entry.messagesReceived);
				if (
					!other ||
					sent === undefined ||
					received === undefined ||
					sent - received < Math.max(2, sent * 0.005)
				)
					return [];
				return [
					{
						peer: sender.peer,
						values: { sent, received, label: typeof entry.label === 'string' ? entry.label : '' },
						evidence: [
							shownIn(sender.peer, sample, id, 'messagesSent'),
							shownIn(receiver.peer, other.sample, other.id, 'messagesReceived')
						]
					}
				];
			});
		});
	}
};
