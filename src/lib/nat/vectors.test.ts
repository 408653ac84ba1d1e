/** Every vector of nat-vectors.json: RFC 4787, discovery by RFC 5780 §4.3-4.6, and two NATs facing each other. */
import { describe, expect, it } from 'vitest';
import fixture from '../../../tests/fixtures/network/nat-vectors.json' with { type: 'json' };
import { parseEndpoint, type Endpoint } from '../bytes/endpoint.ts';
import { filteringName, mappingName, behaviours, type Behaviour } from './behaviour.ts';
import { Nat, type NatPacket, type Protocol, type Verdict } from './nat.ts';
import { addressPairs, defaultNat, natProblem, type NatSettings } from './settings.ts';

interface NatOptions {
	mode?: 'napt' | '1to1';
	mapping?: string;
	filtering?: string;
	extIps?: string[];
	intIps?: string[];
	pairs?: [string, string][];
	portAlloc?: string;
	portRange?: string;
	parity?: boolean;
	pooling?: 'paired';
	hairpin?: NatSettings['hairpin'];
	lifetimeMs?: number;
	refresh?: NatSettings['refresh'];
	mtu?: number;
}
interface Step {
	t?: number;
	dir?: 'in' | 'out';
	from?: string;
	src?: string;
	dst?: string;
	len?: number;
	df?: boolean;
	fragment?: number;
	icmp?: string;
	embeds?: { src: string; dst: string };
	payload?: string;
	expect: {
		fwd?: boolean;
		hairpin?: boolean;
		src?: string;
		dst?: string;
		reason?: string;
		icmpToSender?: string;
		after?: string;
		delivered?: boolean;
		at?: string;
		to?: string;
		seenSrc?: string;
	};
}
interface Vector {
	id: string;
	title: string;
	kind?: string;
	config?: NatOptions;
	nat?: NatOptions;
	nats?: Record<string, NatOptions>;
	steps?: Step[];
	protos?: Protocol[];
	constraints?: string[];
	mappings?: number;
	mappingTests?: { sendTo: string; xma: string; needed?: boolean }[];
	filteringTests?: { sendTo: string; answerFrom?: string; answered: boolean; needed?: boolean }[];
	expect?: unknown;
}
const vectors = fixture.vectors as unknown as Vector[];

const behaviourNamed = (name: string): Behaviour =>
	behaviours.find((one) => mappingName(one) === name || filteringName(one) === name)!;

const settingsOf = (options: NatOptions): NatSettings => ({
	...defaultNat,
	...(options.mode && { mode: options.mode }),
	...(options.mapping && { mapping: behaviourNamed(options.mapping) }),
	...(options.filtering && { filtering: behaviourNamed(options.filtering) }),
	...(options.extIps && { outsideAddresses: options.extIps }),
	...(options.pairs && { pairs: options.pairs }),
	...(options.portAlloc &&
		options.portAlloc !== 'any' && { portAllocation: options.portAlloc as NatSettings['portAllocation'] }),
	...(options.portRange && { keepsPortRange: true }),
	...(options.parity && { keepsParity: true }),
	...(options.pooling && { pooling: options.pooling }),
	...(options.hairpin && { hairpin: options.hairpin }),
	...(options.lifetimeMs && { lifetimeMs: options.lifetimeMs }),
	...(options.refresh && { refresh: options.refresh }),
	...(options.mtu && { mtu: options.mtu })
});

/** `$p` stands for what was seen first, `$p+1` for the port after it. */
class Variables {
	readonly #values = new Map<string, string>();
	resolve(text: string): Endpoint {
		const [, host = '', port = ''] = /^(.*):([^:]+)$/.exec(text)!;
		const [name = '', plus = '0'] = port.split('+');
		const number = name.startsWith('$') ? Number(this.#values.get(name)) + Number(plus) : Number(name);
		return { address: host.startsWith('$') ? this.#values.get(host)! : host, port: number };
	}
	meet(text: string, { address, port }: Endpoint): void {
		const [, host = '', portText = ''] = /^(.*):([^:]+)$/.exec(text)!;
		for (const [name, value] of [
			[host, address],
			[portText, String(port)]
		] as const) {
			if (!name.startsWith('$')) expect(value).toBe(name);
			else if (this.#values.has(name)) expect(value, name).toBe(this.#values.get(name));
			else this.#values.set(name, value);
		}
	}
	holds(constraint: string): boolean {
		const words = constraint.split(' ').map((word) => this.#values.get(word) ?? word);
		const [a, operator, b, , c] = words;
		if (operator === '!=') return a !== b;
		if (operator === '<=') return Number(a) <= Number(b) && Number(b) <= Number(c);
		if (operator === '%') return Number(a) % Number(b) === Number(words[4]);
		throw new Error(`Not a constraint of these vectors: ${constraint}`);
	}
}

function runSteps(vector: Vector, protocol: Protocol): void {
	const nat = new Nat(settingsOf(vector.nat!));
	const variables = new Variables();
	const last: { held?: string } = {};
	for (const step of vector.steps!) {
		const now = step.t!;
		if (step.icmp) {
			const about = {
				protocol,
				source: variables.resolve(step.embeds!.src),
				destination: variables.resolve(step.embeds!.dst)
			};
			expect(nat.icmpError(now, about)?.inside.address).toBe(step.expect.dst);
			continue;
		}
		const packet: NatPacket = {
			protocol,
			source: variables.resolve(step.src!),
			destination: variables.resolve(step.dst!),
			...(step.len && { length: step.len }),
			...(step.df && { dontFragment: true }),
			...(step.fragment && { fragment: { id: 7, number: step.fragment } })
		};
		const verdict: Verdict = step.dir === 'out' ? nat.outgoing(now, packet) : nat.incoming(now, packet);
		if (step.expect.after) {
			expect(verdict).toEqual({ type: 'hold' });
			last.held = step.expect.dst!;
			continue;
		}
		if (!step.expect.fwd) {
			expect(verdict, JSON.stringify(step)).toEqual({ type: 'refuse', reason: step.expect.reason });
			continue;
		}
		if (verdict.type !== 'forward') throw new Error(`${JSON.stringify(step)}: ${JSON.stringify(verdict)}`);
		expect(verdict.isHairpin ?? false).toBe(step.expect.hairpin ?? false);
		if (step.expect.src) variables.meet(step.expect.src, verdict.source);
		if (step.expect.dst) variables.meet(step.expect.dst, verdict.destination);
		if (last.held) {
			expect(verdict.released).toHaveLength(1);
			variables.meet(last.held, verdict.destination);
			delete last.held;
		}
	}
	for (const constraint of vector.constraints ?? [])
		expect(variables.holds(constraint), constraint).toBe(true);
	if (vector.mappings !== undefined) expect(nat.mappingCount).toBe(vector.mappings);
}

/** RFC 5780 §4.3 and §4.4, as the tests of the vector say, by what came back. */
function discover(vector: Vector): void {
	const nat = new Nat(settingsOf(vector.nat!));
	const variables = new Variables();
	const socket = { address: '10.0.1.2', port: 5000 };
	const ask = (now: number, source: Endpoint, server: Endpoint): Endpoint => {
		const verdict = nat.outgoing(now, { protocol: 'udp', source, destination: server });
		if (verdict.type !== 'forward') throw new Error('The request did not leave.');
		return verdict.source;
	};
	const seen = vector.mappingTests!.map(({ sendTo, xma }, index) => {
		const mapped = ask(index, socket, parseEndpoint(sendTo)!);
		variables.meet(`${mapped.address}:${xma}`, mapped);
		return mapped.port;
	});
	const fresh = { address: '10.0.1.2', port: 5001 };
	const answered = vector.filteringTests!.map(({ sendTo, answerFrom, answered: expected }) => {
		const mapped = ask(100, fresh, parseEndpoint(sendTo)!);
		const answer = nat.incoming(110, {
			protocol: 'udp',
			source: parseEndpoint(answerFrom ?? sendTo)!,
			destination: mapped
		});
		expect(answer.type === 'forward').toBe(expected);
		return answer.type === 'forward';
	});
	const mapping = seen[0] === seen[1] ? 'EIM' : seen[1] === seen[2] ? 'ADM' : 'APDM';
	const filtering = answered[1] ? 'EIF' : answered[2] ? 'ADF' : 'APDF';
	expect({ mapping, filtering, behindNat: true }).toEqual(vector.expect);
}

/** RFC 5780 §4.6: socket 2 asks the server to answer to the mapping of socket 1. */
function discoverLifetime(vector: Vector): void {
	for (const { T_s, answered } of vector.expect as { T_s: number; answered: boolean }[]) {
		const nat = new Nat(settingsOf(vector.nat!));
		const server = { address: '198.51.100.1', port: 3478 };
		const first = nat.outgoing(0, {
			protocol: 'udp',
			source: { address: '10.0.1.2', port: 1 },
			destination: server
		});
		const at = T_s * 1000;
		nat.outgoing(at, { protocol: 'udp', source: { address: '10.0.1.2', port: 2 }, destination: server });
		if (first.type !== 'forward') throw new Error('The request did not leave.');
		const answer = nat.incoming(at, { protocol: 'udp', source: server, destination: first.source });
		expect(answer.type === 'forward').toBe(answered);
	}
}

function runTwo(vector: Vector): void {
	const nats = new Map(Object.entries(vector.nats!).map(([name, nat]) => [name, new Nat(settingsOf(nat))]));
	const variables = new Variables();
	for (const [index, step] of vector.steps!.entries()) {
		const destination = variables.resolve(step.dst!);
		const out = nats
			.get(step.from!)!
			.outgoing(index, { protocol: 'udp', source: parseEndpoint(step.src!)!, destination });
		if (out.type !== 'forward') throw new Error(`Step ${index} did not leave.`);
		variables.meet(step.expect.seenSrc!, out.source);
		const [name, far] = [...nats].find(([, nat]) => nat.hasOutside(destination.address)) ?? [];
		if (!far) {
			expect(step.expect).toMatchObject({ delivered: true, to: 'S' });
			continue;
		}
		const verdict = far.incoming(index, { protocol: 'udp', source: out.source, destination });
		if (step.expect.delivered) {
			expect(verdict).toMatchObject({ type: 'forward', destination: parseEndpoint(step.expect.to!) });
		} else {
			expect(name).toBe(step.expect.at);
			expect(verdict).toEqual({ type: 'refuse', reason: step.expect.reason });
		}
	}
	for (const constraint of vector.constraints ?? [])
		expect(variables.holds(constraint), constraint).toBe(true);
}

function configure({ config, expect: expected }: Vector): void {
	if (config!.extIps) {
		const pairs = addressPairs(config!.intIps ?? [], config!.extIps);
		expect({ error: pairs === undefined }).toEqual(expected);
		expect(
			natProblem({
				...defaultNat,
				mode: '1to1',
				pairs: [
					['10.0.1.2', '203.0.113.20'],
					['10.0.1.2', '203.0.113.21']
				]
			})
		).toBe('pairs-do-not-match');
		return;
	}
	const { mode, mapping, filtering, hairpin, portAllocation, lifetimeMs } = settingsOf(config!);
	expect({
		mode,
		mapping: mappingName(mapping),
		filtering: filteringName(filtering),
		hairpin,
		portPreservation: portAllocation.startsWith('preserve'),
		lifetimeMs
	}).toEqual(expected);
}

/** REQ-7: which way a packet goes is said by where it came in, not by its addresses. */
function overlap(vector: Vector): void {
	const nat = new Nat(settingsOf(vector.nat!));
	const inside = { address: '10.0.1.2', port: 5000 };
	const namesake = { address: '10.0.1.3', port: 1000 };
	const out = nat.outgoing(0, { protocol: 'udp', source: inside, destination: namesake });
	expect(out).toMatchObject({ type: 'forward', to: 'outside', destination: namesake });
	if (out.type !== 'forward') return;
	expect(nat.incoming(1, { protocol: 'udp', source: namesake, destination: out.source })).toMatchObject({
		type: 'forward',
		to: 'inside',
		source: namesake,
		destination: inside
	});
}

describe('nat vectors', () => {
	it('has all of them', () => {
		expect(vectors).toHaveLength(52);
	});
	const runs: [string, () => void][] = vectors.flatMap((vector): [string, () => void][] => {
		const name = `${vector.id} ${vector.title}`;
		if (vector.kind === 'config') return [[name, configure.bind(undefined, vector)]];
		if (vector.kind === 'descriptive') return [[name, overlap.bind(undefined, vector)]];
		if (vector.kind === 'two-nats') return [[name, runTwo.bind(undefined, vector)]];
		if (vector.kind === 'discovery')
			return [[name, (vector.mappingTests ? discover : discoverLifetime).bind(undefined, vector)]];
		return (vector.protos ?? ['udp']).map((protocol) => [
			`${name} (${protocol})`,
			runSteps.bind(undefined, vector, protocol)
		]);
	});
	it.each(runs)('%s', (_name, run) => {
		run();
	});
});
