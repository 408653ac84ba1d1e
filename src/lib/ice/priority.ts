/** Priorities of candidates (RFC 8445 §5.1.2) and of pairs (§6.1.2.3). */

export const candidateTypes = ['host', 'srflx', 'prflx', 'relay'] as const;
export type CandidateType = (typeof candidateTypes)[number];

/** How an agent numbers its candidates. */
export interface Preferences {
	readonly type: Readonly<Record<CandidateType, number>>;
	/** Tells the addresses of one host apart, and relays from other candidates where a browser does so. */
	readonly local: Readonly<Record<CandidateType, number>>;
}

/** §5.1.2.2 recommends these; browsers use their own for relays. Measured in Chromium 156 and Firefox 153. */
export const preferences = {
	rfc8445: {
		type: { host: 126, prflx: 110, srflx: 100, relay: 0 },
		local: { host: 65535, prflx: 65535, srflx: 65535, relay: 65535 }
	},
	chromium: {
		type: { host: 126, prflx: 110, srflx: 100, relay: 3 },
		local: { host: 32542, prflx: 32542, srflx: 32542, relay: 32543 }
	},
	firefox: {
		type: { host: 126, prflx: 110, srflx: 100, relay: 5 },
		local: { host: 32512, prflx: 32512, srflx: 32543, relay: 32542 }
	}
} as const satisfies Record<string, Preferences>;

/** §5.1.2.1. The result may be 0, which is no legal priority: ask `isLegalPriority`. */
export const candidatePriority = (typePreference: number, localPreference: number, component = 1): number =>
	typePreference * 2 ** 24 + localPreference * 2 ** 8 + (256 - component);

/** From 1 to 2^31 - 1. */
export const isLegalPriority = (priority: number): boolean =>
	Number.isInteger(priority) && priority >= 1 && priority < 2 ** 31;

/**
 * 2^32 × the smaller + 2 × the larger + (G > D): 64 bit, which a Number cannot hold.
 *
 * @param controlling priority of the controlling agent's candidate, G
 * @param controlled priority of the other's, D
 */
export function pairPriority(controlling: number, controlled: number): bigint {
	const [smaller, larger] = controlling < controlled ? [controlling, controlled] : [controlled, controlling];
	return BigInt(smaller) * 2n ** 32n + 2n * BigInt(larger) + (controlling > controlled ? 1n : 0n);
}

/** For sorting: the highest first. */
export const byPairPriority = (
	one: { readonly priority: bigint },
	other: { readonly priority: bigint }
): number => (one.priority === other.priority ? 0 : one.priority > other.priority ? -1 : 1);
