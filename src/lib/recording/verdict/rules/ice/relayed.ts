import { shownIn, textOf } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';
import { selectedPath } from './selected.ts';

/** Packets go through a relay: it works, and somebody pays for each byte. */
export const relayed = forEachConnection('ice/relayed', 'info', (peer) => {
	const path = selectedPath(peer);
	if (!path) return [];
	const relay = [path.local, path.remote].find(({ entry }) => entry.candidateType === 'relay');
	return relay
		? [
				{
					values: { side: relay === path.local ? 'local' : 'remote', url: textOf(relay.entry.url) },
					evidence: [shownIn(peer.peer, path.sample, relay.id, 'candidateType')]
				}
			]
		: [];
});
