import { enteredAt, shownAt } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';
import { gaveUpAt } from './giving-up.ts';

/** Every address of the other side is an mDNS name, and no path was found: `.local` names end at the local network. */
export const namesUnresolved = forEachConnection('ice/names-unresolved', 'warning', (peer) => {
	const remote = peer.candidates.filter(({ side, candidate }) => side === 'remote' && candidate);
	if (remote.length === 0 || !remote.every(({ candidate }) => candidate!.address.endsWith('.local')))
		return [];
	const gaveUp = gaveUpAt(peer);
	const connected = enteredAt(peer, 'iceConnection', 'connected');
	const agreed = peer.states.signaling?.steps.find(({ to, from }) => to === 'stable' && from !== undefined);
	// Chromium waits in `new` for a name that nobody answers to, and never fails.
	const waited = agreed !== undefined && peer.end - agreed.at > 5000;
	if (connected || (!gaveUp && !waited)) return [];
	return [
		{
			values: { count: remote.length },
			evidence: [...(gaveUp ? [shownAt(gaveUp)] : []), shownAt(remote[0]!)]
		}
	];
});
