import { enteredAt, shownAt } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';

/** Milliseconds between a path and keys before it counts as slow: DTLS repeats a lost flight after a second (RFC 9147 §5.8). */
const slowMs = 1000;

/** The handshake took longer than a retransmission: packets of it were lost. */
export const slow = forEachConnection('dtls/slow', 'warning', (peer) => {
	const path = enteredAt(peer, 'iceConnection', 'connected');
	const keys = enteredAt(peer, 'dtls', 'connected');
	if (!path || !keys || keys.at - path.at < slowMs) return [];
	return [{ values: { ms: Math.round(keys.at - path.at) }, evidence: [shownAt(path), shownAt(keys)] }];
});
