import { eventsOf, shownBy } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';

/** A transceiver that was agreed to send has no track: the section is open and nothing will come. */
export const senderWithoutTrack = forEachConnection('media/sender-without-track', 'warning', (peer) => {
	const last = eventsOf(peer, 'negotiation').at(-1);
	return (last?.event.transceivers ?? [])
		.filter(
			({ sending, currentDirection, isStopped }) =>
				sending === null && !isStopped && (currentDirection === 'sendrecv' || currentDirection === 'sendonly')
		)
		.map(({ kind, mid }) => ({ values: { kind, mid: mid ?? '?' }, evidence: [shownBy(last!)] }));
});
