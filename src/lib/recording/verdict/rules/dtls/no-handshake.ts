import { enteredAt, shownAt } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';
import { patienceMs } from '../../patience.ts';

/** ICE has a path, and DTLS neither came up nor failed: its packets do not get through, or nobody begins. */
export const noHandshake = forEachConnection('dtls/no-handshake', 'error', (peer) => {
	const path = enteredAt(peer, 'iceConnection', 'connected');
	const { dtls } = peer.states;
	if (!path || !dtls || peer.end - path.at < patienceMs) return [];
	const stuck = dtls.steps.findLast(({ to }) => to !== 'closed');
	if (!stuck || (stuck.to !== 'new' && stuck.to !== 'connecting')) return [];
	return [{ values: { state: stuck.to }, evidence: [shownAt(path), shownAt(stuck)] }];
});
