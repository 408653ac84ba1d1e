import { enteredAt, shownAt } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';

/** From the first check to a path, in milliseconds, before it counts as slow. */
const slowMs = 3000;

/** It connected, and took its time: pairs that lead nowhere were tried first. */
export const slow = forEachConnection('ice/slow', 'warning', (peer) => {
	const checking = enteredAt(peer, 'iceConnection', 'checking');
	const connected = enteredAt(peer, 'iceConnection', 'connected');
	if (!checking || !connected || connected.at - checking.at < slowMs) return [];
	return [
		{
			values: { seconds: Math.round((connected.at - checking.at) / 100) / 10 },
			evidence: [shownAt(checking), shownAt(connected)]
		}
	];
});
