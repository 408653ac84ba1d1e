import { shownAt } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';

/** addIceCandidate before a remote description: refused with InvalidStateError, and the candidate is lost (W3C WebRTC, addIceCandidate). */
export const earlyCandidate = forEachConnection('signaling/early-candidate', 'error', ({ failures }) => {
	const refused = failures.filter(
		({ method, error }) => method === 'addIceCandidate' && error.name === 'InvalidStateError'
	);
	return refused.length > 0 ? [{ values: { count: refused.length }, evidence: refused.map(shownAt) }] : [];
});
