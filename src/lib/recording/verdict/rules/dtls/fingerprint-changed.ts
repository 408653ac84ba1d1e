import { shownAt } from '../../facts.ts';
import type { Rule } from '../../rule.ts';
import { fingerprintsIn } from './fingerprints.ts';

/** What one peer signaled and what the other was handed differ: somebody in between changed the fingerprint (RFC 8826 §4.3.2). */
export const fingerprintChanged: Rule = {
	id: 'dtls/fingerprint-changed',
	layer: 'dtls',
	severity: 'error',
	find: ({ connections }) => {
		if (connections.length !== 2) return [];
		return connections.flatMap((sender, index) => {
			const receiver = connections[1 - index]!;
			const own = sender.descriptions.findLast(
				({ role, sdp }) => role !== 'remote' && fingerprintsIn(sdp).length > 0
			);
			const handed = receiver.descriptions.findLast(
				({ role, sdp }) => role === 'remote' && fingerprintsIn(sdp).length > 0
			);
			if (!own || !handed) return [];
			const known = new Set(
				sender.descriptions.filter(({ role }) => role !== 'remote').flatMap(({ sdp }) => fingerprintsIn(sdp))
			);
			if (fingerprintsIn(handed.sdp).some((fingerprint) => known.has(fingerprint))) return [];
			return [
				{ peer: receiver.peer, values: { other: sender.peer }, evidence: [shownAt(own), shownAt(handed)] }
			];
		});
	}
};
