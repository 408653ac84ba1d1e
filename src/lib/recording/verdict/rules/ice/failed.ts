import { shownAt } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';
import { gaveUpAt } from './giving-up.ts';

/** No pair works any more, or none ever did; whether it had been connected before says which. */
export const failed = forEachConnection('ice/failed', 'error', (peer) => {
	const step = gaveUpAt(peer);
	if (!step) return [];
	const before = (peer.states.iceConnection?.steps ?? []).filter(({ at }) => at < step.at);
	if (before.some(({ to }) => to === 'connected' || to === 'completed')) return [];
	const local = peer.candidates.filter(({ side }) => side === 'local').length;
	const remote = peer.candidates.filter(({ side }) => side === 'remote').length;
	return [{ values: { local, remote }, evidence: [shownAt(step)] }];
});
