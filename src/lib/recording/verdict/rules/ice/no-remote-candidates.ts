import { enteredAt, shownAt } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';
import { patienceMs } from '../../patience.ts';

/** Offer and answer are there, and this peer knows no address of the other: it waits in `new`, and does not fail. */
export const noRemoteCandidates = forEachConnection('ice/no-remote-candidates', 'error', (peer) => {
	const agreed = peer.states.signaling?.steps.find(({ to, from }) => to === 'stable' && from !== undefined);
	if (!agreed || peer.end - agreed.at < patienceMs || enteredAt(peer, 'iceConnection', 'connected'))
		return [];
	if (enteredAt(peer, 'connection', 'connected')) return [];
	if (peer.candidates.some(({ side }) => side === 'remote')) return [];
	return [{ evidence: [shownAt(agreed)] }];
});
