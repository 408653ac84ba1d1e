/** A rule: what it is about, and a pure function that finds it in the facts of a Recording. */
import type { Facts, PeerFacts } from './facts.ts';
import type { Evidence, Finding, Layer, Severity } from './finding.ts';

/** A finding without what its rule says of it. */
export interface Found {
	readonly peer: string;
	readonly values?: Finding['values'];
	readonly evidence: readonly Evidence[];
	/** Where it is graver, or less grave, than the rule in general. */
	readonly severity?: Severity;
}

export interface Rule {
	/** `ice/turn-unauthorized`. */
	readonly id: string;
	readonly layer: Layer;
	readonly severity: Severity;
	readonly find: (facts: Facts) => readonly Found[];
}

/** A rule that looks at each connection by itself. `id` begins with its layer. */
export const forEachConnection = (
	id: `${Layer}/${string}`,
	severity: Severity,
	find: (peer: PeerFacts, facts: Facts) => readonly (Omit<Found, 'peer'> | undefined)[]
): Rule => ({
	id,
	layer: id.split('/')[0] as Layer,
	severity,
	find: (facts) =>
		facts.connections.flatMap((peer) =>
			find(peer, facts).flatMap((found) => (found ? [{ peer: peer.peer, ...found }] : []))
		)
});

/** As `forEachConnection`, for what belongs to the page as well: devices and permission. */
export const forEachPeer = (
	id: `${Layer}/${string}`,
	severity: Severity,
	find: (peer: PeerFacts) => readonly Omit<Found, 'peer'>[]
): Rule => ({
	id,
	layer: id.split('/')[0] as Layer,
	severity,
	find: (facts) => facts.peers.flatMap((peer) => find(peer).map((found) => ({ peer: peer.peer, ...found })))
});
