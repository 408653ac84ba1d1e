import { shownIn, textOf } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';
import { selectedPath } from './selected.ts';

/** The leg to the relay is TCP or TLS: one lost packet makes everything behind it wait. */
export const relayedOverTcp = forEachConnection('ice/relayed-over-tcp', 'warning', (peer) => {
	const path = selectedPath(peer);
	const protocol = textOf(path?.local.entry.relayProtocol);
	if (!path || (protocol !== 'tcp' && protocol !== 'tls')) return [];
	return [
		{ values: { protocol }, evidence: [shownIn(peer.peer, path.sample, path.local.id, 'relayProtocol')] }
	];
});
