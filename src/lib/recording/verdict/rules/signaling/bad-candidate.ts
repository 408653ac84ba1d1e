import { shownAt } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';

/** A candidate that the browser could not read, or that belongs to no section or ICE generation of the remote description. */
export const badCandidate = forEachConnection('signaling/bad-candidate', 'warning', ({ failures }) => {
	const refused = failures.filter(
		({ method, error }) => method === 'addIceCandidate' && error.name !== 'InvalidStateError'
	);
	return refused.length > 0
		? [
				{
					values: { count: refused.length, message: refused[0]!.error.message },
					evidence: refused.map(shownAt)
				}
			]
		: [];
});
