import { enteredAt, isTurn, serverUrls, shownAt } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';

/** A TURN server was given, gathering is over, and there is no relay candidate. A call that got through without is less grave. */
export const noRelay = forEachConnection('ice/no-relay', 'error', (peer) => {
	const servers = serverUrls(peer).filter(isTurn);
	const complete = enteredAt(peer, 'iceGathering', 'complete');
	if (servers.length === 0 || !complete) return [];
	const hasRelay = peer.candidates.some(
		({ side, candidate }) => side === 'local' && candidate?.type === 'relay'
	);
	if (hasRelay) return [];
	const isConnected = enteredAt(peer, 'connection', 'connected') !== undefined;
	return [
		{
			values: { servers: servers.join(', ') },
			evidence: [shownAt(complete)],
			...(isConnected ? { severity: 'warning' as const } : {})
		}
	];
});
