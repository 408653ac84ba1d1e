/**
 * A NAT without a network (RFC 4787): it is told which packet came in on which side and when, and says what becomes of it.
 *
 * Choices that the RFC leaves open: the time of expiry itself still counts as alive; a packet that was filtered or refused
 * refreshes nothing; an accepted inbound packet makes neither mapping nor permission; a hairpinned packet passes the filter
 * of the one it is for, and its sender's mapping is made (and refreshed) even when it does not get through.
 */
import { endpointText, type Endpoint } from '../bytes/endpoint.ts';
import { remotePart } from './behaviour.ts';
import { PortAllocator } from './ports.ts';
import { natLimits, natProblem, type NatSettings } from './settings.ts';

export type Protocol = 'udp' | 'tcp';

export interface NatPacket {
	readonly protocol: Protocol;
	readonly source: Endpoint;
	readonly destination: Endpoint;
	/** Bytes of the whole IP packet; only asked where there is an MTU. */
	readonly length?: number;
	readonly dontFragment?: boolean;
	/** Part of a larger packet; ports stand in the first part only (number 1). */
	readonly fragment?: { readonly id: number; readonly number: number };
}

export type Refusal =
	/** Nothing stands at that outside endpoint. */
	| 'no-mapping'
	/** It is not open for this sender. */
	| 'filtered'
	| 'no-hairpin'
	/** Not an address of this NAT, or (1to1) an inside host that has none. */
	| 'no-route'
	/** Larger than the outside link takes, and not to be divided: ICMP 3/4 goes back (REQ-13). */
	| 'too-big'
	| 'blocked'
	/** Every port, or every place in the table, is taken. */
	| 'no-port';

export type Verdict =
	| {
			readonly type: 'forward';
			/** Which side it leaves on: a hairpinned packet that came from inside goes back inside. */
			readonly to: 'inside' | 'outside';
			readonly source: Endpoint;
			readonly destination: Endpoint;
			readonly isHairpin?: true;
			/** Fragments that had waited for this one; they go to the same place. */
			readonly released?: readonly NatPacket[];
	  }
	| { readonly type: 'refuse'; readonly reason: Refusal }
	/** A fragment waits for the first one of its packet (REQ-14). */
	| { readonly type: 'hold' };

/** A remote that a filter lets in; without a port: all ports of the address; without an address: everybody. */
export interface Remote {
	readonly address?: string;
	readonly port?: number;
}

export type NatEvent =
	| {
			readonly type: 'made' | 'expired';
			readonly protocol: Protocol;
			readonly inside: Endpoint;
			readonly outside: Endpoint;
			/** Towards whom the mapping holds; nothing in it: everybody. */
			readonly remote: Remote;
	  }
	| {
			readonly type: 'opened';
			readonly protocol: Protocol;
			readonly inside: Endpoint;
			readonly outside: Endpoint;
			/** Whom the filter lets in from now on. */
			readonly remote: Remote;
	  };

/** A line of the table, as it is now. */
export interface MappingRow {
	readonly protocol: Protocol;
	readonly inside: Endpoint;
	readonly outside: Endpoint;
	readonly remote: Remote;
	readonly madeAt: number;
	/** Milliseconds until it is forgotten if nothing refreshes it. */
	readonly leftMs: number;
	readonly filters: readonly (Remote & { readonly leftMs: number })[];
}

interface Filter {
	readonly remote: Remote;
	lastAt: number;
}
interface Mapping {
	readonly key: string;
	readonly protocol: Protocol;
	readonly inside: Endpoint;
	readonly insideKey: string;
	readonly outside: Endpoint;
	readonly outsideKey: string;
	readonly remote: Remote;
	readonly madeAt: number;
	lastAt: number;
	/** By what the filtering asks of a remote. */
	readonly filters: Map<string, Filter>;
}

const refuse = (reason: Refusal): Verdict => ({ type: 'refuse', reason });

/** `''`, `198.51.100.1`, `198.51.100.1:3478`. */
export const remoteText = ({ address, port }: Remote): string =>
	address === undefined ? '' : port === undefined ? address : endpointText({ address, port });

export class Nat {
	readonly settings: NatSettings;
	/** May be changed at any time: the switch of a lesson. */
	blocksUdp: boolean;
	readonly #report: (event: NatEvent, now: number) => void;
	readonly #ports: PortAllocator;
	readonly #byKey = new Map<string, Mapping>();
	/** More than one only with overloaded ports. */
	readonly #byOutside = new Map<string, Mapping[]>();
	readonly #byInside = new Map<string, Set<Mapping>>();
	readonly #outsideOfHost = new Map<string, string>();
	readonly #insideOf: ReadonlyMap<string, string>;
	readonly #outsideOf: ReadonlyMap<string, string>;
	readonly #held = new Map<string, { readonly since: number; readonly packets: NatPacket[] }>();
	readonly #flows = new Map<string, { readonly since: number; readonly ports: readonly [number, number] }>();
	#pool = 0;
	/** No mapping can expire before. */
	#soonest = Infinity;

	/**
	 * @param chance a number from 0 up to 1, new each time; only asked with random ports
	 * @param report is told of mappings that are made, opened for somebody, and forgotten
	 * @throws when the settings make no NAT: ask `natProblem` first for those of an outsider
	 */
	constructor(
		settings: NatSettings,
		{
			chance = () => 0,
			report = () => undefined
		}: { chance?: () => number; report?: (event: NatEvent, now: number) => void } = {}
	) {
		const problem = natProblem(settings);
		if (problem) throw new Error(`These settings make no NAT: ${problem}.`);
		this.settings = settings;
		this.blocksUdp = settings.blocksUdp;
		this.#report = report;
		this.#ports = new PortAllocator(settings, chance);
		this.#outsideOf = new Map(settings.pairs);
		this.#insideOf = new Map(settings.pairs.map(([inside, outside]) => [outside, inside]));
	}

	/** Whether packets to this address from outside are for this NAT. */
	hasOutside(address: string): boolean {
		return this.settings.mode === '1to1'
			? this.#insideOf.has(address)
			: this.settings.outsideAddresses.includes(address);
	}

	/** A packet came in on the inside. */
	outgoing(now: number, packet: NatPacket): Verdict {
		this.expire(now);
		if (this.#isBlocked(packet)) return refuse('blocked');
		if (packet.fragment) return this.#fragment(now, packet, 'out');
		return this.#outgoing(now, packet);
	}

	/** A packet came in on the outside. */
	incoming(now: number, packet: NatPacket): Verdict {
		this.expire(now);
		if (this.#isBlocked(packet)) return refuse('blocked');
		if (packet.fragment) return this.#fragment(now, packet, 'in');
		return this.#incoming(now, packet);
	}

	/**
	 * An ICMP error came in on the outside about a packet that this NAT had sent: to whom inside it goes. It changes no
	 * mapping (REQ-12).
	 *
	 * @param about the packet that stands in the error, as it left
	 */
	icmpError(now: number, about: NatPacket): { readonly inside: Endpoint } | undefined {
		this.expire(now);
		const { protocol, source, destination } = about;
		if (this.settings.mode === '1to1') {
			const address = this.#insideOf.get(source.address);
			return address === undefined ? undefined : { inside: { address, port: source.port } };
		}
		const mapping = this.#mappingsAt(protocol, source).find((one) => {
			const { address, port } = one.remote;
			return (
				(address === undefined || address === destination.address) &&
				(port === undefined || port === destination.port)
			);
		});
		return mapping && { inside: mapping.inside };
	}

	/** Forgets what is over; everything else does so by itself when a packet comes. */
	expire(now: number): void {
		if (now <= this.#soonest) return;
		let soonest = Infinity;
		for (const mapping of this.#byKey.values()) {
			const end = mapping.lastAt + this.settings.lifetimeMs;
			if (now > end) this.#forget(mapping, now);
			else if (end < soonest) soonest = end;
		}
		this.#soonest = soonest;
	}

	/** The time after which something will have expired if nothing happens: `Infinity` for an empty table. */
	get nextExpiry(): number {
		let soonest = Infinity;
		for (const { lastAt } of this.#byKey.values())
			soonest = Math.min(soonest, lastAt + this.settings.lifetimeMs);
		return soonest;
	}

	/** Loses the whole table, as when it is switched off and on; ports go on where they were. */
	forgetAll(now: number): void {
		for (const mapping of [...this.#byKey.values()]) this.#forget(mapping, now);
		this.#outsideOfHost.clear();
		this.#held.clear();
		this.#flows.clear();
	}

	/** The table, in the order in which mappings were made. */
	mappings(now: number): MappingRow[] {
		this.expire(now);
		const { lifetimeMs, filterLife } = this.settings;
		return Array.from(this.#byKey.values(), (mapping) => {
			const leftMs = mapping.lastAt + lifetimeMs - now;
			const filters = Array.from(mapping.filters.values(), ({ remote, lastAt }) => ({
				...remote,
				leftMs: filterLife === 'remote' ? lastAt + lifetimeMs - now : leftMs
			})).filter((filter) => filter.leftMs >= 0);
			const { protocol, inside, outside, remote, madeAt } = mapping;
			return { protocol, inside, outside, remote, madeAt, leftMs, filters };
		});
	}

	get mappingCount(): number {
		return this.#byKey.size;
	}

	#isBlocked(packet: NatPacket): boolean {
		return this.blocksUdp && packet.protocol === 'udp';
	}

	#outgoing(now: number, packet: NatPacket): Verdict {
		const { mode, mtu, hairpin } = this.settings;
		const isHairpin = this.hasOutside(packet.destination.address);
		if (isHairpin && hairpin === 'none') return refuse('no-hairpin');
		if (!isHairpin && mtu > 0 && packet.dontFragment && (packet.length ?? 0) > mtu) return refuse('too-big');
		const source = mode === '1to1' ? this.#pairedSource(packet) : this.#mappedSource(now, packet);
		if (typeof source === 'string') return refuse(source);
		if (!isHairpin) return { type: 'forward', to: 'outside', source, destination: packet.destination };
		const verdict = this.#incoming(now, { ...packet, source });
		if (verdict.type !== 'forward') return verdict;
		return { ...verdict, source: hairpin === 'internal' ? packet.source : source, isHairpin: true };
	}

	#incoming(now: number, { protocol, source, destination }: NatPacket): Verdict {
		if (this.settings.mode === '1to1') {
			const address = this.#insideOf.get(destination.address);
			if (address === undefined) return refuse('no-mapping');
			return { type: 'forward', to: 'inside', source, destination: { address, port: destination.port } };
		}
		if (!this.settings.outsideAddresses.includes(destination.address)) return refuse('no-route');
		const mappings = this.#mappingsAt(protocol, destination);
		if (mappings.length === 0) return refuse('no-mapping');
		const part = remotePart(this.settings.filtering, source);
		const key = remoteText(part);
		const mapping = mappings.find((one) => this.#lets(one, key, now));
		if (!mapping) return refuse('filtered');
		if (this.settings.refresh !== 'outbound') {
			mapping.lastAt = now;
			const filter = mapping.filters.get(key);
			if (filter) filter.lastAt = now;
		}
		return { type: 'forward', to: 'inside', source, destination: mapping.inside };
	}

	#lets(mapping: Mapping, key: string, now: number): boolean {
		const { filtering, filterScope } = this.settings;
		if (filtering === 'endpoint-independent') return true;
		if (this.#hasFilter(mapping, key, now)) return true;
		if (filterScope === 'mapping') return false;
		for (const other of this.#byInside.get(mapping.insideKey) ?? [])
			if (this.#hasFilter(other, key, now)) return true;
		return false;
	}

	#hasFilter(mapping: Mapping, key: string, now: number): boolean {
		const filter = mapping.filters.get(key);
		if (!filter) return false;
		return this.settings.filterLife === 'mapping' || now <= filter.lastAt + this.settings.lifetimeMs;
	}

	#pairedSource({ source }: NatPacket): Endpoint | Refusal {
		const address = this.#outsideOf.get(source.address);
		return address === undefined ? 'no-route' : { address, port: source.port };
	}

	#mappedSource(now: number, packet: NatPacket): Endpoint | Refusal {
		const remote = remotePart(this.settings.mapping, packet.destination);
		const insideKey = `${packet.protocol} ${endpointText(packet.source)}`;
		const key = `${insideKey} ${remoteText(remote)}`;
		const mapping = this.#byKey.get(key) ?? this.#make(now, packet, { key, insideKey, remote });
		if (!mapping) return 'no-port';
		if (this.settings.refresh !== 'inbound' || mapping.madeAt === now) mapping.lastAt = now;
		this.#open(now, mapping, packet.destination);
		return mapping.outside;
	}

	#open(now: number, mapping: Mapping, destination: Endpoint): void {
		const remote = remotePart(this.settings.filtering, destination);
		const key = remoteText(remote);
		const known = mapping.filters.get(key);
		if (known) {
			const wasOpen = this.#hasFilter(mapping, key, now);
			known.lastAt = now;
			if (wasOpen) return;
		} else {
			if (mapping.filters.size >= natLimits.filters)
				mapping.filters.delete(mapping.filters.keys().next().value!);
			mapping.filters.set(key, { remote, lastAt: now });
		}
		const { protocol, inside, outside } = mapping;
		this.#report({ type: 'opened', protocol, inside, outside, remote }, now);
	}

	#make(
		now: number,
		{ protocol, source, destination }: NatPacket,
		{ key, insideKey, remote }: { key: string; insideKey: string; remote: Remote }
	): Mapping | undefined {
		if (this.#byKey.size >= natLimits.mappings) return undefined;
		const address = this.#outsideAddressFor(source.address);
		const at = (port: number) => this.#mappingsAt(protocol, { address, port });
		const filterKey = remoteText(remotePart(this.settings.filtering, destination));
		const port = this.#ports.allocate(
			source.port,
			(candidate) => at(candidate).length === 0,
			// Two can have one port as long as a packet that comes in says by its source whose it is.
			(candidate) =>
				this.settings.filtering !== 'endpoint-independent' &&
				at(candidate).every((other) => other.insideKey !== insideKey && !other.filters.has(filterKey))
		);
		if (port === undefined) return undefined;
		const outside = { address, port };
		const mapping: Mapping = {
			key,
			protocol,
			inside: source,
			insideKey,
			outside,
			outsideKey: `${protocol} ${endpointText(outside)}`,
			remote,
			madeAt: now,
			lastAt: now,
			filters: new Map()
		};
		this.#byKey.set(key, mapping);
		const sharing = this.#byOutside.get(mapping.outsideKey);
		if (sharing) sharing.push(mapping);
		else this.#byOutside.set(mapping.outsideKey, [mapping]);
		const siblings = this.#byInside.get(insideKey);
		if (siblings) siblings.add(mapping);
		else this.#byInside.set(insideKey, new Set([mapping]));
		this.#soonest = Math.min(this.#soonest, now + this.settings.lifetimeMs);
		this.#report({ type: 'made', protocol, inside: source, outside, remote }, now);
		return mapping;
	}

	#forget(mapping: Mapping, now: number): void {
		this.#byKey.delete(mapping.key);
		const others = this.#byOutside.get(mapping.outsideKey)?.filter((one) => one !== mapping) ?? [];
		if (others.length > 0) this.#byOutside.set(mapping.outsideKey, others);
		else this.#byOutside.delete(mapping.outsideKey);
		const siblings = this.#byInside.get(mapping.insideKey);
		siblings?.delete(mapping);
		if (siblings?.size === 0) this.#byInside.delete(mapping.insideKey);
		const { protocol, inside, outside, remote } = mapping;
		this.#report({ type: 'expired', protocol, inside, outside, remote }, now);
	}

	#mappingsAt(protocol: Protocol, outside: Endpoint): readonly Mapping[] {
		return this.#byOutside.get(`${protocol} ${endpointText(outside)}`) ?? [];
	}

	#outsideAddressFor(host: string): string {
		const { outsideAddresses, pooling } = this.settings;
		const known = pooling === 'paired' ? this.#outsideOfHost.get(host) : undefined;
		if (known !== undefined) return known;
		const address = outsideAddresses[this.#pool++ % outsideAddresses.length]!;
		// As many hosts as there can be mappings; who comes back later may be given another address.
		if (this.#outsideOfHost.size >= natLimits.mappings) this.#outsideOfHost.clear();
		this.#outsideOfHost.set(host, address);
		return address;
	}

	/** RFC 4787 §11: a fragment without ports waits for the first one, which has them. */
	#fragment(now: number, packet: NatPacket, direction: 'in' | 'out'): Verdict {
		const { id, number } = packet.fragment!;
		const key = `${direction} ${packet.protocol} ${packet.source.address} ${packet.destination.address} ${id}`;
		for (const table of [this.#held, this.#flows])
			for (const [other, { since }] of table) if (now - since > natLimits.heldMs) table.delete(other);
		const whole = (ports: readonly [number, number]): NatPacket => ({
			...packet,
			source: { address: packet.source.address, port: ports[0] },
			destination: { address: packet.destination.address, port: ports[1] }
		});
		const translate = (one: NatPacket) =>
			direction === 'out' ? this.#outgoing(now, one) : this.#incoming(now, one);
		if (number !== 1) {
			const flow = this.#flows.get(key);
			if (flow) return translate(whole(flow.ports));
			const waiting = this.#held.get(key);
			const count = [...this.#held.values()].reduce((sum, { packets }) => sum + packets.length, 0);
			if (count >= natLimits.heldFragments) return refuse('no-port');
			if (waiting) waiting.packets.push(packet);
			else this.#held.set(key, { since: now, packets: [packet] });
			return { type: 'hold' };
		}
		const released = this.#held.get(key)?.packets;
		this.#held.delete(key);
		if (this.#flows.size >= natLimits.heldFragments) this.#flows.delete(this.#flows.keys().next().value!);
		this.#flows.set(key, { since: now, ports: [packet.source.port, packet.destination.port] });
		const verdict = translate(packet);
		return verdict.type === 'forward' && released ? { ...verdict, released } : verdict;
	}
}
