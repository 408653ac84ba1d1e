/** What pages ask of the network, read from what anybody may have sent: undefined for what is not as it should be. */
import { parseEndpoint, type Endpoint } from '../../lib/bytes/endpoint.ts';
import { behaviours, type Behaviour } from '../../lib/nat/behaviour.ts';
import {
	networkPeers,
	type GatewaySettings,
	type GatewaysRequest,
	type LinkRequest,
	type NetworkPeer
} from '../../lib/signaling/network-protocol.ts';
import { clearLink, linkLimits, type LinkSettings } from '../../lib/sim/link-settings.ts';

export const requestLimits = {
	/** RFC 4787 REQ-5 wants two minutes at least; lessons want to see one expire. */
	lifetimeMs: { least: 200, most: 3_600_000 },
	slowStunMs: 5000,
	/** RFC 8839 §5.4: ice-pwd has 22 to 256 characters. */
	password: 256,
	stunBytes: 1500
} as const;

const recordOf = (value: unknown): Record<string, unknown> | undefined =>
	typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;

export const readPeer = (value: unknown): NetworkPeer | undefined =>
	networkPeers.find((peer) => peer === value);

const numberWithin = (value: unknown, least: number, most: number): number | undefined =>
	typeof value === 'number' && value >= least && value <= most ? value : undefined;

export function readLinkRequest(value: unknown): LinkRequest | undefined {
	const { peer: who, direction, settings } = recordOf(value) ?? {};
	const peer = readPeer(who);
	const read = readLinkSettings(settings);
	if (!peer || !read || (direction !== 'up' && direction !== 'down')) return undefined;
	return { peer, direction, settings: read };
}

/** What is not said is as on a clear link. */
export function readLinkSettings(value: unknown): LinkSettings | undefined {
	const said = recordOf(value);
	if (!said) return undefined;
	const most: Partial<Record<keyof LinkSettings, number>> = {
		loss: 1,
		reorder: 1,
		duplicate: 1,
		...linkLimits
	};
	const entries: [string, number | boolean][] = [];
	for (const [name, usual] of Object.entries(clearLink) as [keyof LinkSettings, number | boolean][]) {
		const given = name in said ? said[name] : usual;
		const isRight =
			typeof usual === 'boolean'
				? typeof given === 'boolean'
				: numberWithin(given, name === 'burst' ? 1 : 0, most[name] ?? 0) !== undefined;
		if (!isRight) return undefined;
		entries.push([name, given as number | boolean]);
	}
	return Object.fromEntries(entries) as unknown as LinkSettings;
}

export function readGatewaysRequest(value: unknown): GatewaysRequest | undefined {
	const said = recordOf(value);
	const caller = readGateway(said?.caller);
	const callee = readGateway(said?.callee);
	if (!caller || !callee) return undefined;
	return { caller, callee, isShared: said?.isShared === true };
}

const isBehaviour = (value: unknown): value is Behaviour => behaviours.some((known) => known === value);

function readGateway(value: unknown): GatewaySettings | undefined {
	const { mapping, filtering, hairpin, lifetimeMs, isUdpBlocked, isDouble } = recordOf(value) ?? {};
	const { least, most } = requestLimits.lifetimeMs;
	const lifetime = numberWithin(lifetimeMs, least, most);
	if (!isBehaviour(mapping) || !isBehaviour(filtering) || lifetime === undefined) return undefined;
	return {
		mapping,
		filtering,
		hairpin: hairpin === true,
		lifetimeMs: lifetime,
		isUdpBlocked: isUdpBlocked === true,
		isDouble: isDouble === true
	};
}

export interface StandInWanted {
	readonly pair: string;
	readonly peer: NetworkPeer;
	readonly remote: Endpoint;
}
export function readStandIn(value: unknown): StandInWanted | undefined {
	const { pair, peer: who, remote } = recordOf(value) ?? {};
	const peer = readPeer(who);
	const endpoint = typeof remote === 'string' && remote.length < 64 ? parseEndpoint(remote) : undefined;
	return typeof pair === 'string' && peer && endpoint ? { pair, peer, remote: endpoint } : undefined;
}

export function readPassword(
	value: unknown
): { readonly pair: string; readonly peer: NetworkPeer; readonly password: string } | undefined {
	const { pair, peer: who, password } = recordOf(value) ?? {};
	const peer = readPeer(who);
	if (typeof pair !== 'string' || !peer || typeof password !== 'string') return undefined;
	return password.length > 0 && password.length <= requestLimits.password
		? { pair, peer, password }
		: undefined;
}

export function readForget(
	value: unknown
): { readonly pair: string; readonly peer: NetworkPeer } | undefined {
	const { pair, peer: who } = recordOf(value) ?? {};
	const peer = readPeer(who);
	return typeof pair === 'string' && peer ? { pair, peer } : undefined;
}

export const readDelay = (value: unknown): number | undefined =>
	numberWithin(value, 0, requestLimits.slowStunMs);

/** Bytes of one datagram. */
export function readBytes(value: unknown, limit: number = requestLimits.stunBytes): Uint8Array | undefined {
	if (typeof value !== 'string' || value.length > limit * 2) return undefined;
	const bytes = Buffer.from(value, 'base64');
	return bytes.length <= limit ? new Uint8Array(bytes) : undefined;
}
