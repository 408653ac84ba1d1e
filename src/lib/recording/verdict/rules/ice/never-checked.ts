import { shownAt } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';

/** Milliseconds after which a browser that has something to check has begun. */
const longMs = 5000;

/** The other side's candidates are there, and not one of them is tried: `new` is where ICE stays. Chromium passes over low ports. */
export const neverChecked = forEachConnection('ice/never-checked', 'error', (peer) => {
	const agreed = peer.states.signaling?.steps.find(({ to, from }) => to === 'stable' && from !== undefined);
	if (!agreed || peer.end - agreed.at < longMs) return [];
	const began = peer.states.iceConnection?.steps.some(({ to }) => to !== 'new' && to !== 'closed');
	const remote = peer.candidates.filter(({ side, candidate }) => side === 'remote' && candidate);
	// Names of the local network are another rule's.
	const hasAddress = remote.some(({ candidate }) => !candidate!.address.endsWith('.local'));
	if (began || !hasAddress) return [];
	return [{ values: { count: remote.length }, evidence: [shownAt(agreed), shownAt(remote[0]!)] }];
});
