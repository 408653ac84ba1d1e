import { eventsOf, shownBy } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';

/** What a channel says when its connection was closed on purpose, by either side, in Chromium and in Firefox. */
const onPurpose = /User-Initiated Abort|Close called/i;

/** A channel ended with an error that nobody brought about by hanging up. */
export const error = forEachConnection('data/error', 'error', (peer) =>
	eventsOf(peer, 'RTCDataChannel.onerror')
		.filter(({ event }) => !onPurpose.test(event.error ?? ''))
		.map((placed) => ({
			values: { label: placed.event.channel.label, message: placed.event.error ?? '' },
			evidence: [shownBy(placed)]
		}))
);
