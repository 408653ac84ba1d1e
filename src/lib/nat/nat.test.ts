import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Endpoint } from '../bytes/endpoint.ts';
import { allNats, folkNameOf, folkNats } from './behaviour.ts';
import { NatLayers } from './layers.ts';
import { Nat, type NatEvent, type NatPacket } from './nat.ts';
import { defaultNat, natLimits, natProblem, type NatSettings } from './settings.ts';

const host: Endpoint = { address: '10.0.1.2', port: 5000 };
const server: Endpoint = { address: '198.51.100.1', port: 3478 };
const natOf = (more: Partial<NatSettings> = {}, report?: (event: NatEvent) => void) =>
	new Nat({ ...defaultNat, outsideAddresses: ['203.0.113.20'], ...more }, report && { report });
const udp = (source: Endpoint, destination: Endpoint): NatPacket => ({
	protocol: 'udp',
	source,
	destination
});
const sourceOf = (nat: Nat | NatLayers, now: number, source: Endpoint, destination: Endpoint) => {
	const verdict = nat.outgoing(now, udp(source, destination));
	if (verdict.type !== 'forward') throw new Error(JSON.stringify(verdict));
	return verdict.source;
};

describe('a NAT', () => {
	it('has a folk name for four of nine', () => {
		expect(allNats.map(folkNameOf).filter(Boolean)).toEqual([
			'full-cone',
			'address-restricted',
			'port-restricted',
			'symmetric'
		]);
	});

	it('tells of mappings that are made, opened and forgotten', () => {
		const events: string[] = [];
		const nat = natOf(folkNats['address-restricted'], ({ type, remote }) => {
			events.push(`${type} ${remote.address ?? ''}`.trim());
		});
		sourceOf(nat, 0, host, server);
		sourceOf(nat, 10, host, { ...server, port: 1 });
		sourceOf(nat, 20, host, { ...server, address: '198.51.100.2' });
		nat.expire(20 + defaultNat.lifetimeMs);
		expect(events).toEqual(['made', 'opened 198.51.100.1', 'opened 198.51.100.2']);
		nat.expire(21 + defaultNat.lifetimeMs);
		expect(events.at(-1)).toBe('expired');
		expect(nat.mappingCount).toBe(0);
		expect(nat.nextExpiry).toBe(Infinity);
	});

	it('lists its table with what is left of each line', () => {
		const nat = natOf({ ...folkNats['port-restricted'], lifetimeMs: 1000 });
		sourceOf(nat, 0, host, server);
		sourceOf(nat, 300, host, { ...server, port: 1 });
		expect(nat.mappings(400)).toMatchObject([
			{
				inside: host,
				leftMs: 900,
				filters: [
					{ port: 3478, leftMs: 900 },
					{ port: 1, leftMs: 900 }
				]
			}
		]);
		expect(nat.nextExpiry).toBe(1300);
	});

	it('can forget a contact before its mapping, as Linux does', () => {
		const nat = natOf({ ...folkNats['address-restricted'], lifetimeMs: 1000, filterLife: 'remote' });
		const outside = sourceOf(nat, 0, host, server);
		sourceOf(nat, 900, host, { ...server, address: '198.51.100.2' });
		expect(nat.incoming(1000, udp(server, outside)).type).toBe('forward');
		expect(nat.incoming(1800, udp(server, outside))).toEqual({ type: 'refuse', reason: 'filtered' });
		expect(nat.mappings(1800)[0]!.filters).toHaveLength(1);
	});

	it('lets contacts of one mapping open another only where filters belong to the inside endpoint', () => {
		const reach = (filterScope: NatSettings['filterScope']) => {
			const nat = natOf({ mapping: 'address-dependent', filtering: 'address-dependent', filterScope });
			const first = sourceOf(nat, 0, host, server);
			const other = { address: '198.51.100.2', port: 1 };
			sourceOf(nat, 1, host, other);
			return nat.incoming(2, udp(other, first)).type;
		};
		expect(reach('mapping')).toBe('refuse');
		expect(reach('inside-endpoint')).toBe('forward');
	});

	it('blocks UDP, and only UDP, while told to', () => {
		const nat = natOf({ blocksUdp: true });
		expect(nat.outgoing(0, udp(host, server))).toEqual({ type: 'refuse', reason: 'blocked' });
		expect(nat.outgoing(0, { ...udp(host, server), protocol: 'tcp' }).type).toBe('forward');
		nat.blocksUdp = false;
		expect(nat.outgoing(0, udp(host, server)).type).toBe('forward');
	});

	it('draws random ports from the chance it was given, one for each', () => {
		const draws = [0.5, 0.5, 0.25];
		const nat = new Nat(
			{ ...defaultNat, ...folkNats.symmetric, outsideAddresses: ['203.0.113.20'], portAllocation: 'random' },
			{ chance: () => draws.shift() ?? 0 }
		);
		const ports = [1, 2, 3].map((port) => sourceOf(nat, 0, host, { ...server, port }).port);
		expect(ports).toEqual([33280, 33281, 17152]);
	});

	it('is full at its limit, and has room again when mappings are over', () => {
		const nat = natOf({ ...folkNats.symmetric, lifetimeMs: 1000 });
		for (let port = 1; port <= natLimits.mappings; port++) sourceOf(nat, 0, host, { ...server, port });
		expect(nat.outgoing(0, udp(host, { ...server, port: 9999 }))).toEqual({
			type: 'refuse',
			reason: 'no-port'
		});
		expect(nat.outgoing(1001, udp(host, { ...server, port: 9999 })).type).toBe('forward');
	});

	it('remembers so many contacts and no more', () => {
		const nat = natOf(folkNats['port-restricted']);
		const outside = sourceOf(nat, 0, host, server);
		for (let port = 1; port <= natLimits.filters; port++)
			sourceOf(nat, 0, host, { address: '198.51.100.9', port });
		expect(nat.mappings(0)[0]!.filters).toHaveLength(natLimits.filters);
		expect(nat.incoming(0, udp(server, outside))).toEqual({ type: 'refuse', reason: 'filtered' });
	});

	it('holds so many fragments and no more, and not for long', () => {
		const nat = natOf();
		const outside = sourceOf(nat, 0, host, server);
		const part = (id: number, number: number) => ({ ...udp(server, outside), fragment: { id, number } });
		for (let id = 0; id < natLimits.heldFragments; id++)
			expect(nat.incoming(0, part(id, 2))).toEqual({ type: 'hold' });
		expect(nat.incoming(0, part(1000, 2)).type).toBe('refuse');
		expect(nat.incoming(natLimits.heldMs + 1, part(1000, 2))).toEqual({ type: 'hold' });
		expect(nat.incoming(natLimits.heldMs + 2, part(0, 1))).not.toHaveProperty('released');
	});

	it('answers a hairpinned packet with the inside source where it is told so', () => {
		const nat = natOf({ hairpin: 'internal' });
		const other = { address: '10.0.1.3', port: 6000 };
		const outside = sourceOf(nat, 0, other, server);
		expect(nat.outgoing(1, udp(host, outside))).toMatchObject({
			type: 'forward',
			to: 'inside',
			source: host,
			destination: other,
			isHairpin: true
		});
	});

	it.each<[Partial<NatSettings>, string]>([
		[{ outsideAddresses: [] }, 'no-outside-address'],
		[{ outsideAddresses: ['example'] }, 'bad-address'],
		[{ lifetimeMs: NaN }, 'bad-lifetime'],
		[{ firstPort: 80 }, 'bad-port'],
		[{ mode: '1to1', pairs: [] }, 'no-outside-address'],
		[
			{ outsideAddresses: Array.from({ length: 17 }, (_, index) => `203.0.113.${index}`) },
			'too-many-addresses'
		]
	])('cannot be made of %j', (more, problem) => {
		const settings = { ...defaultNat, outsideAddresses: ['203.0.113.20'], ...more };
		expect(natProblem(settings)).toBe(problem);
		expect(() => new Nat(settings)).toThrow(problem);
	});

	it('lets the answer to everything that went out come in, whatever its behaviour', () => {
		const endpoint = fc.record({
			address: fc.constantFrom('198.51.100.1', '198.51.100.2'),
			port: fc.integer({ min: 1, max: 4 })
		});
		const inside = fc.record({
			address: fc.constantFrom('10.0.1.2', '10.0.1.3'),
			port: fc.integer({ min: 1, max: 3 })
		});
		const steps = fc.array(fc.tuple(inside, endpoint, fc.integer({ min: 0, max: 20_000 })), {
			maxLength: 40
		});
		const allocation = fc.constantFrom('preserve' as const, 'sequential' as const, 'random' as const);
		fc.assert(
			fc.property(fc.constantFrom(...allNats), allocation, steps, (behaviour, portAllocation, sent) => {
				const nat = natOf({ ...behaviour, portAllocation });
				let now = 0;
				for (const [source, destination, waitMs] of sent) {
					now += waitMs;
					const outside = sourceOf(nat, now, source, destination);
					expect(nat.incoming(now + 1, udp(destination, outside))).toMatchObject({ destination: source });
					const rows = nat.mappings(now + 1);
					// REQ-3: nobody shares an outside endpoint.
					expect(new Set(rows.map((row) => row.outside.port)).size).toBe(rows.length);
				}
			})
		);
	});
});

describe('NATs in a row', () => {
	const layersOf = (hairpin: NatSettings['hairpin']) => {
		const carrier = natOf({ ...folkNats['port-restricted'], outsideAddresses: ['203.0.113.30'], hairpin });
		const home = (address: string) =>
			new NatLayers([natOf({ ...folkNats['port-restricted'], outsideAddresses: [address] }), carrier]);
		return [home('100.64.0.2'), home('100.64.0.3')] as const;
	};

	it('translates twice, there and back, and says which one had the last word', () => {
		const [home] = layersOf('none');
		const outside = sourceOf(home, 0, host, server);
		expect(outside.address).toBe('203.0.113.30');
		expect(home.incoming(1, udp(server, outside))).toMatchObject({ destination: host, layer: 0 });
		expect(home.incoming(1, udp({ ...server, port: 1 }, outside))).toEqual({
			type: 'refuse',
			reason: 'filtered',
			layer: 1
		});
		expect(home.mappings(1).map((rows) => rows.length)).toEqual([1, 1]);
	});

	it('turns a packet round at the carrier, for the neighbour’s NAT to take', () => {
		const [home, neighbour] = layersOf('external');
		const mine = sourceOf(home, 0, host, server);
		const theirs = sourceOf(neighbour, 0, host, server);
		neighbour.outgoing(1, udp(host, mine));
		const round = home.outgoing(2, udp(host, theirs));
		expect(round).toMatchObject({ type: 'forward', to: 'inside', isHairpin: true, source: mine, layer: 1 });
		if (round.type !== 'forward') return;
		expect(round.destination.address).toBe('100.64.0.3');
		expect(neighbour.layers[0]!.incoming(3, udp(round.source, round.destination))).toMatchObject({
			destination: host
		});
		expect(home.outgoing(4, udp({ ...host, port: 7 }, mine)).type).toBe('refuse');
	});
});
