/** Which hue a peer has. */
export type Actor = 'caller' | 'callee' | 'server' | 'other';

/** By its role; peers with names of their own take the hues of caller and callee in order of appearance. */
export function actorOf(peer: string, peers: readonly string[] = []): Actor {
	if (peer === 'caller' || peer === 'callee' || peer === 'server') return peer;
	if (peers.includes('caller') || peers.includes('callee')) return 'other';
	return (['caller', 'callee'] as const)[peers.indexOf(peer)] ?? 'other';
}
