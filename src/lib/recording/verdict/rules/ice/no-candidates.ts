import { enteredAt, shownAt } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';

/** Gathering ended and found nothing: no network, or a policy that hides it. */
export const noCandidates = forEachConnection('ice/no-candidates', 'error', (peer) => {
	const complete = enteredAt(peer, 'iceGathering', 'complete');
	if (!complete || peer.candidates.some(({ side }) => side === 'local')) return [];
	// Candidates may stand in the description alone.
	if (peer.descriptions.some(({ role, sdp }) => role === 'local' && sdp.includes('a=candidate:'))) return [];
	return [{ evidence: [shownAt(complete)] }];
});
