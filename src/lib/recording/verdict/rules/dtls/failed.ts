import { enteredAt, shownAt } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';

/** ICE has a path and DTLS failed on it: the certificate is not the one whose fingerprint was signaled (RFC 8122 §5). */
export const failed = forEachConnection('dtls/failed', 'error', (peer) => {
	const step = enteredAt(peer, 'dtls', 'failed');
	if (!step) return [];
	const path = enteredAt(peer, 'iceConnection', 'connected');
	return [{ evidence: [...(path ? [shownAt(path)] : []), shownAt(step)] }];
});
