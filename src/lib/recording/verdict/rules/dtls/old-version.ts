import { objectsIn, shownIn, textOf } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';

/** transport.tlsVersion of DTLS 1.2 and 1.0. */
const old: Readonly<Record<string, string>> = { FEFD: 'DTLS 1.2', FEFF: 'DTLS 1.0' };

/** An older DTLS than both tested browsers speak with each other: the other side is something else. */
export const oldVersion = forEachConnection('dtls/old-version', 'info', (peer) => {
	const sample = peer.samples.findLast((candidate) =>
		objectsIn(candidate, 'transport').some(({ entry }) => textOf(entry.tlsVersion) in old)
	);
	const [transport] = objectsIn(sample, 'transport').filter(({ entry }) => textOf(entry.tlsVersion) in old);
	if (!sample || !transport) return [];
	return [
		{
			values: { version: old[textOf(transport.entry.tlsVersion)]! },
			evidence: [shownIn(peer.peer, sample, transport.id, 'tlsVersion')]
		}
	];
});
