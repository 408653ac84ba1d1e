import { enteredAt, shownAt } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';

const familyOf = (address: string) =>
	address.endsWith('.local') ? 'hidden' : address.includes(':') ? '6' : '4';

/** One side has IPv4 only and the other IPv6 only: pairs form within a family (RFC 8445 §6.1.2.2). */
export const familiesApart = forEachConnection('ice/families-apart', 'error', (peer) => {
	if (enteredAt(peer, 'iceConnection', 'connected')) return [];
	const of = (wanted: 'local' | 'remote') =>
		peer.candidates.filter(({ side, candidate }) => side === wanted && candidate);
	const [local, remote] = [of('local'), of('remote')];
	const families = (own: typeof local) => new Set(own.map(({ candidate }) => familyOf(candidate!.address)));
	const [ours, theirs] = [families(local), families(remote)];
	if (local.length === 0 || remote.length === 0 || ours.has('hidden') || theirs.has('hidden')) return [];
	if ([...ours].some((family) => theirs.has(family))) return [];
	return [
		{
			values: { local: `IPv${[...ours].join(', IPv')}`, remote: `IPv${[...theirs].join(', IPv')}` },
			evidence: [shownAt(local[0]!), shownAt(remote[0]!)]
		}
	];
});
