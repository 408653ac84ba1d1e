/** What a NAT is told: its behaviour on the axes of RFC 4787, its outside addresses, its timers. */
import { isIpv4, isIpv6 } from '../bytes/address.ts';
import { behaviours, type Behaviour } from './behaviour.ts';

export const portAllocations = ['preserve', 'preserve-overload', 'sequential', 'random'] as const;
/**
 * RFC 4787 §4.2.1. `preserve` keeps the inside port where it is free; `preserve-overload` gives it to several hosts at once
 * that speak with different remotes (against REQ-3, and what Linux does).
 */
export type PortAllocation = (typeof portAllocations)[number];

export interface NatSettings {
	/** `napt` translates addresses and ports; `1to1` addresses only, without state (RFC 2663 §4.1.1). */
	readonly mode: 'napt' | '1to1';
	readonly mapping: Behaviour;
	readonly filtering: Behaviour;
	/**
	 * Whose contacts open a door: those of the mapping that the packet is for (`mapping`, as connection tracking does), or
	 * those of every mapping of the same inside endpoint (`inside-endpoint`, as RFC 4787 §5 words it).
	 */
	readonly filterScope: 'mapping' | 'inside-endpoint';
	/** Whether a contact is forgotten with its mapping, or on a timer of its own (`remote`, Linux). */
	readonly filterLife: 'mapping' | 'remote';
	/** Outside addresses; at least one with `napt`. */
	readonly outsideAddresses: readonly string[];
	/** REQ-2: one outside address for all sockets of a host, or one for each mapping in turn. */
	readonly pooling: 'paired' | 'arbitrary';
	/** Pairs of inside and outside address, for `1to1`. */
	readonly pairs: readonly (readonly [inside: string, outside: string])[];
	readonly portAllocation: PortAllocation;
	/** The first port that `sequential` gives. */
	readonly firstPort: number;
	/** REQ-3a: ports below 1024 stay below, others above. */
	readonly keepsPortRange: boolean;
	/** REQ-4: even ports stay even, odd ones odd. */
	readonly keepsParity: boolean;
	/**
	 * RFC 4787 §6: what a packet from inside to the NAT's own outside address comes back as: not at all, with the outside
	 * endpoint of its sender as source (REQ-9a), or with the inside one.
	 */
	readonly hairpin: 'none' | 'external' | 'internal';
	/** A mapping that nothing refreshed for longer is forgotten (RFC 4787 §4.3), milliseconds. */
	readonly lifetimeMs: number;
	/** REQ-6: which packets refresh it. */
	readonly refresh: 'outbound' | 'inbound' | 'both';
	/** Largest packet of the outside link, bytes; 0 is no limit. */
	readonly mtu: number;
	/** No UDP passes, either way. */
	readonly blocksUdp: boolean;
}

/** As little as a NAT can do, with a short memory. */
export const defaultNat: NatSettings = {
	mode: 'napt',
	mapping: 'endpoint-independent',
	filtering: 'endpoint-independent',
	filterScope: 'mapping',
	filterLife: 'mapping',
	outsideAddresses: [],
	pooling: 'paired',
	pairs: [],
	portAllocation: 'sequential',
	firstPort: 49152,
	keepsPortRange: false,
	keepsParity: false,
	hairpin: 'none',
	lifetimeMs: 30_000,
	refresh: 'outbound',
	mtu: 0,
	blocksUdp: false
};

/** What a table is held to, whoever sends. */
export const natLimits = {
	outsideAddresses: 16,
	mappings: 4096,
	/** Remotes that one mapping lets in; the one that was contacted longest ago is forgotten for a new one. */
	filters: 1024,
	heldFragments: 64,
	/** How long a fragment waits for the first one of its packet, milliseconds. */
	heldMs: 2000
} as const;

export type NatProblem =
	| 'no-outside-address'
	| 'bad-address'
	| 'too-many-addresses'
	| 'pairs-do-not-match'
	| 'bad-port'
	| 'bad-lifetime'
	| 'bad-behaviour';

const isAddress = (text: string): boolean => isIpv4(text) || isIpv6(text);

/** Why a NAT cannot be made of these settings; undefined when it can. */
export function natProblem(settings: NatSettings): NatProblem | undefined {
	if (!behaviours.includes(settings.mapping) || !behaviours.includes(settings.filtering))
		return 'bad-behaviour';
	if (!portAllocations.includes(settings.portAllocation)) return 'bad-behaviour';
	if (!(settings.lifetimeMs > 0)) return 'bad-lifetime';
	if (!Number.isInteger(settings.firstPort) || settings.firstPort < 1024 || settings.firstPort > 65535)
		return 'bad-port';
	if (settings.mode === '1to1') {
		if (settings.pairs.length === 0) return 'no-outside-address';
		if (settings.pairs.length > natLimits.outsideAddresses) return 'too-many-addresses';
		if (!settings.pairs.flat().every(isAddress)) return 'bad-address';
		const [insides, outsides] = [0, 1].map((side) => new Set(settings.pairs.map((pair) => pair[side])));
		return insides?.size === settings.pairs.length && outsides?.size === settings.pairs.length
			? undefined
			: 'pairs-do-not-match';
	}
	if (settings.outsideAddresses.length === 0) return 'no-outside-address';
	if (settings.outsideAddresses.length > natLimits.outsideAddresses) return 'too-many-addresses';
	return settings.outsideAddresses.every(isAddress) ? undefined : 'bad-address';
}

/** Pairs for `1to1` of two lists; undefined when they are not equally long. */
export const addressPairs = (
	insides: readonly string[],
	outsides: readonly string[]
): (readonly [string, string])[] | undefined =>
	insides.length === outsides.length
		? insides.map((inside, index) => [inside, outsides[index]!] as const)
		: undefined;
