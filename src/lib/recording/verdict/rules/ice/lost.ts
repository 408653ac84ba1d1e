import { enteredAt, shownAt } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';
import { gaveUpAt } from './giving-up.ts';

/** It had a path, lost it, and no consent came back (RFC 7675 §5.1): failed until somebody restarts ICE. */
export const lost = forEachConnection('ice/lost', 'error', (peer) => {
	const step = gaveUpAt(peer);
	const connected =
		enteredAt(peer, 'iceConnection', 'connected') ?? enteredAt(peer, 'iceConnection', 'completed');
	if (!step || !connected || connected.at > step.at) return [];
	return [
		{
			values: { seconds: Math.round((step.at - connected.at) / 1000) },
			evidence: [shownAt(connected), shownAt(step)]
		}
	];
});
