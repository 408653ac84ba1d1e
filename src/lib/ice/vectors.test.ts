/** Every vector of ice-vectors.json: formulas, states, roles and timers of RFC 8445, and numbers seen in browsers. */
import { describe, expect, it } from 'vitest';
import fixture from '../../../tests/fixtures/network/ice-vectors.json' with { type: 'json' };
import { endpointText, parseEndpoint, type Endpoint } from '../bytes/endpoint.ts';
import { toHex } from '../bytes/hex.ts';
import { Nat } from '../nat/nat.ts';
import { defaultNat } from '../nat/settings.ts';
import { attribute } from '../stun/attributes.ts';
import { decode, encode, endpointOf, method, newAttribute } from '../stun/message.ts';
import { magicCookie } from '../stun/value.ts';
import { IceAgent, type AgentOptions } from './agent.ts';
import { usernameOf, type CheckMessage, type CheckRequest } from './check.ts';
import { foundationOf } from './foundation.ts';
import type { IceOutput } from './outputs.ts';
import {
	formPairs,
	prunePairs,
	triggeredBy,
	unfreezeFirst,
	unfreezeFoundation,
	withoutRedundant,
	type FrozenFacts,
	type LocalCandidate,
	type PairState,
	type RemoteCandidate
} from './pair.ts';
import {
	byPairPriority,
	candidatePriority,
	isLegalPriority,
	pairPriority,
	preferences,
	type CandidateType
} from './priority.ts';
import { controllingSide, otherRole, roleConflict, type IceRole } from './role.ts';
import {
	agreedTa,
	checkRto,
	consentInterval,
	consentLifetimeMs,
	gatheringRto,
	isKeepaliveDue,
	keepaliveMs,
	timings,
	transmissions,
	type IceTiming
} from './timing.ts';

/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/restrict-plus-operands --
   the shape of a vector is that of its category */
interface Vector {
	id: string;
	category: string;
	title: string;
	input: any;
	expect: any;
}
const vectors = fixture.vectors as Vector[];

let seed = 1;
const chance = () => {
	seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
	return seed / 2 ** 32;
};
const at = (text: string): Endpoint => parseEndpoint(text)!;
const rfcPriority = (type: CandidateType) =>
	candidatePriority(preferences.rfc8445.type[type], preferences.rfc8445.local[type]);
const local = (type: CandidateType, address: string, base = address): LocalCandidate => ({
	type,
	address: at(address),
	base: at(base),
	priority: rfcPriority(type),
	localPreference: 65535,
	foundation: foundationOf({ type, base: at(base).address, protocol: 'udp' })
});
const remote = (type: CandidateType, address: string): RemoteCandidate => ({
	type,
	address: at(address),
	priority: rfcPriority(type),
	foundation: `r${type}`
});
const here = { ufrag: 'LFRAG', pwd: 'LPASS' };
const there = { ufrag: 'RFRAG', pwd: 'RPASS' };
const agentOf = (options: Partial<AgentOptions> = {}) =>
	new IceAgent({ role: 'controlling', credentials: here, chance, ...options });
const sends = (outputs: readonly IceOutput[]) => outputs.filter((output) => output.type === 'send');
const requests = (outputs: readonly IceOutput[]) =>
	sends(outputs).flatMap((output) =>
		output.message.type === 'request' ? [{ ...output, message: output.message }] : []
	);
const requestTo = (agent: IceAgent, more: Partial<CheckRequest> = {}): CheckRequest => ({
	type: 'request',
	transaction: 'a'.repeat(24),
	username: `${agent.credentials.ufrag}:RFRAG`,
	key: agent.credentials.pwd,
	priority: 1853824767,
	role: otherRole(agent.role),
	tiebreaker: 1n,
	useCandidate: false,
	...more
});
/** Runs the agent until a time, answering nobody; what it sent, with times. */
function runAlone(agent: IceAgent, untilMs: number): { atMs: number; output: IceOutput }[] {
	const all: { atMs: number; output: IceOutput }[] = [];
	for (let now = agent.wakeAt; now <= untilMs; now = agent.wakeAt) {
		agent.tick(now);
		all.push(...agent.take().map((output) => ({ atMs: now, output })));
	}
	return all;
}
/** Two agents on a wire without delay until both have nothing left to do at this time. */
function exchange(one: IceAgent, other: IceAgent, now: number): CheckMessage[] {
	const seen: CheckMessage[] = [];
	for (let round = 0; round < 20; round++) {
		const messages = [one, other].flatMap((agent) => {
			if (agent.wakeAt <= now) agent.tick(now);
			return sends(agent.take()).map((send) => ({
				...send,
				to: send.to,
				agent: agent === one ? other : one
			}));
		});
		for (const { agent, from, to, message } of messages) {
			seen.push(message);
			agent.receive(now, to, from, message);
		}
		if (messages.length === 0) break;
	}
	return seen;
}
function bothControlling(tiebreakerA: bigint, tiebreakerB: bigint) {
	const a = agentOf({ tiebreaker: tiebreakerA });
	const b = agentOf({ credentials: there, tiebreaker: tiebreakerB });
	a.addLocal(0, local('host', '192.0.2.1:1000'));
	b.addLocal(0, local('host', '192.0.2.2:2000'));
	a.setRemote(0, there);
	b.setRemote(0, here);
	a.addRemote(0, remote('host', '192.0.2.2:2000'));
	b.addRemote(0, remote('host', '192.0.2.1:1000'));
	return { a, b };
}

type Judge = (vector: Vector) => void;
const judges: Record<string, Judge> = {
	'candidate-priority': ({ input, expect: expected }) => {
		const priority = candidatePriority(input.typePreference, input.localPreference, input.componentId);
		expect(priority).toBe(expected.priority);
		expect(preferences.rfc8445.type[input.type as CandidateType]).toBe(input.typePreference);
		expect(isLegalPriority(priority)).toBe(expected.priority > 0);
	},
	'candidate-priority-measured': ({ input, expect: expected }) => {
		expect(candidatePriority(input.typePreference, input.localPreference, input.componentId)).toBe(
			expected.priority
		);
	},
	'pair-priority': ({ id, input, expect: expected }) => {
		if (id === 'PP-SYM') {
			const here = pairPriority(input.controllingLocal, input.controlledLocal);
			const [one, other] = [remote('host', '192.0.2.1:1'), remote('srflx', '192.0.2.2:2')];
			expect(String(here)).toBe(expected.atControlling);
			const pairs = (['controlling', 'controlled'] as const).map((role) => {
				const [mine, theirs] = role === 'controlling' ? [one, other] : [other, one];
				return formPairs([{ ...mine, base: mine.address, localPreference: 1 }], [theirs], role)[0]!.priority;
			});
			expect(pairs.map(String)).toEqual([expected.atControlling, expected.atControlled]);
		} else if (id === 'PP-FLOAT') {
			expect(Number(input.a) === Number(input.b)).toBe(expected['Number(a)===Number(b)']);
			expect(BigInt(input.a) > BigInt(input.b)).toBe(expected['BigInt a>b']);
			expect(
				[BigInt(input.b), BigInt(input.a)].map((priority) => ({ priority })).sort(byPairPriority)[0]?.priority
			).toBe(BigInt(input.a));
		} else expect(String(pairPriority(input.G, input.D))).toBe(expected.priority);
	},
	ordering: ({ input, expect: expected }) => {
		const pairs = Object.entries(input.pairs as Record<string, [number, number]>).map(([name, [g, d]]) => ({
			name,
			priority: pairPriority(g, d)
		}));
		expect(pairs.sort(byPairPriority).map(({ name }) => name)).toEqual(expected.order);
	},
	pruning: ({ id, input, expect: expected }) => {
		if (id === 'PRUNE-01') {
			const locals = (input.local as [CandidateType, string, string?][]).map(([type, address, base]) =>
				local(type, address, base?.replace('base ', ''))
			);
			const remotes = (input.remote as [CandidateType, string][]).map(([type, address]) =>
				remote(type, address)
			);
			const formed = formPairs(locals, remotes, 'controlling');
			const pruned = prunePairs(formed, locals);
			expect(formed).toHaveLength(expected.formed);
			expect(pruned).toHaveLength(expected.afterPruning);
			expect(new Set(pruned.map((pair) => `${pair.local.type}>${pair.remote.type}`))).toEqual(
				new Set(expected.pairs)
			);
		} else {
			const locals = [local('host', '10.0.1.2:5000'), local('srflx', '203.0.113.20:5000', '10.0.1.2:5000')];
			const formed = formPairs(locals, [remote('srflx', '203.0.113.30:1')], 'controlling');
			const kept = prunePairs(formed, locals);
			expect(kept.map((pair) => `${pair.local.type}>${pair.remote.type}`)).toEqual([expected.kept]);
			expect(String(kept[0]!.priority)).toBe(expected.keptPriority);
			expect(String(formed[1]!.priority)).toBe(expected.removedPriority);
		}
	},
	'redundant-candidates': ({ id, input, expect: expected }) => {
		if (id === 'PRUNE-03') {
			const candidates = [local('host', input.host), local('srflx', input.host, input.host)];
			const kept = withoutRedundant(candidates);
			expect(kept).toHaveLength(expected.candidates);
			expect(kept[0]!.type).toBe('host');
			return;
		}
		for (const [name, mapping] of [
			['EIM', 'endpoint-independent'],
			['APDM', 'address-and-port-dependent']
		] as const) {
			const nat = new Nat({ ...defaultNat, mapping, outsideAddresses: ['203.0.113.20'] });
			const candidates = ['198.51.100.1:3478', '198.51.100.2:3478'].map((server) => {
				const out = nat.outgoing(0, {
					protocol: 'udp',
					source: at('10.0.1.2:5000'),
					destination: at(server)
				});
				if (out.type !== 'forward') throw new Error('The request did not leave.');
				return local('srflx', endpointText(out.source), '10.0.1.2:5000');
			});
			expect(withoutRedundant(candidates)).toHaveLength(expected[name]);
		}
	},
	foundation: ({ input, expect: expected }) => {
		const [a, b] = [input.a, input.b].map(
			([type, base, server, protocol]: [CandidateType, string, string, string]) =>
				foundationOf({ type, base, ...(server !== '-' && { server }), protocol })
		);
		expect(a === b).toBe(expected.same);
		expect(a).toMatch(/^[\w+/]{1,32}$/);
	},
	unfreeze: ({ id, input, expect: expected }) => {
		const list = (foundations: readonly string[]): FrozenFacts[] =>
			foundations.map((foundation, index) => ({
				foundation,
				priority: BigInt(100 - index),
				state: 'Frozen'
			}));
		if (id === 'FRZ-01') {
			const lists = Object.fromEntries(
				Object.entries(input as Record<string, string[]>).map(([name, foundations]) => [
					name,
					list(foundations)
				])
			);
			unfreezeFirst(Object.values(lists));
			for (const [name, pairs] of Object.entries(lists))
				expect(pairs.filter(({ state }) => state === 'Waiting').map(({ foundation }) => foundation)).toEqual(
					expected.waiting[name]
				);
		} else if (id === 'FRZ-02') {
			const pairs = (input.frozen as string[]).map((name): FrozenFacts & { readonly name: string } => ({
				name,
				foundation: name.split('/')[1]!,
				priority: 1n,
				state: 'Frozen'
			}));
			const changed = unfreezeFoundation((input.succeeded as string).split('/')[1]!, [
				pairs.slice(0, 1),
				pairs.slice(1)
			]);
			expect(changed.map(({ name }) => name)).toEqual(expected.becomeWaiting);
			expect(pairs.filter(({ state }) => state === 'Frozen').map(({ name }) => name)).toEqual(['m2/f2']);
		} else {
			const agent = agentOf();
			for (const [index, name] of (input.local as string[]).entries())
				agent.addLocal(0, local(name.split(' ')[1] as CandidateType, `10.0.1.2:${index + 1}`));
			for (const [index, name] of (input.remote as string[]).entries())
				agent.addRemote(0, remote(name.split(' ')[1] as CandidateType, `192.0.2.1:${index + 1}`));
			const states = agent.checkList().map(({ state }) => state);
			expect(states.filter((state) => state === 'Waiting')).toHaveLength(expected.waiting);
			expect(states.filter((state) => state === 'Frozen')).toHaveLength(expected.frozen);
		}
	},
	'triggered-check': ({ input, expect: expected }) => {
		const state = input.pairState as PairState;
		expect(triggeredBy[state].state).toBe(expected.newState);
		expect(triggeredBy[state].enqueue).toBe(expected.enqueue);
		expect(triggeredBy[state].cancels).toBe(expected.cancelOldTransaction ?? false);
		if (state === 'Frozen') return;
		// The same by an agent whose pair was brought into that state.
		const agent = agentOf({ role: 'controlled', timing: { ...timings.rfc8445, scalesRto: false } });
		agent.addLocal(0, local('host', '10.0.1.2:5000'));
		agent.setRemote(0, there);
		agent.addRemote(0, remote('host', '192.0.2.1:6000'));
		agent.tick(0);
		const [first] = requests(agent.take());
		const answer = (now: number) => {
			agent.receive(now, first!.from, first!.to, {
				type: 'success',
				transaction: first!.message.transaction,
				key: there.pwd,
				mapped: first!.from
			});
		};
		const wrongly = () => {
			agent.receive(1, first!.from, at('192.0.2.1:6001'), {
				type: 'success',
				transaction: first!.message.transaction,
				key: there.pwd,
				mapped: first!.from
			});
		};
		if (state === 'Succeeded') answer(1);
		if (state === 'Failed') wrongly();
		expect(agent.checkList()[0]!.state).toBe(state);
		agent.receive(2, first!.from, first!.to, requestTo(agent));
		expect(agent.checkList()[0]!.state).toBe(expected.newState);
		expect(agent.triggeredQueue()).toHaveLength(expected.enqueue ? 1 : 0);
		if (expected.stillAcceptsOldResponse) {
			answer(3);
			expect(agent.checkList()[0]!.state).toBe('Succeeded');
		}
	},
	scheduling: ({ input, expect: expected }) => {
		const agent = agentOf({ role: 'controlled' });
		agent.addLocal(0, local('host', '10.0.1.2:5000'));
		// p1 to p10, the highest first.
		for (let index = 1; index <= 10; index++)
			agent.addRemote(0, {
				...remote('host', `192.0.2.${index}:1`),
				priority: 2000 - index,
				foundation: `f${index}`
			});
		for (const name of input.triggeredQueue as string[])
			agent.receive(0, at('10.0.1.2:5000'), at(`192.0.2.${name.slice(1)}:1`), requestTo(agent));
		agent.take();
		agent.setRemote(0, there);
		const order = runAlone(agent, 150).flatMap(({ output }) =>
			requests([output]).map(({ to }) => `p${to.address.split('.')[3]}`)
		);
		expect(order).toEqual(expected.order);
	},
	pacing: ({ id, input, expect: expected }) => {
		if (id === 'TA-02') {
			expect(agreedTa(...(input.proposed as (number | null)[]).map((ms) => ms ?? undefined))).toBe(
				expected.TaMs
			);
			expect(agreedTa(1, 2)).toBe(5);
			return;
		}
		const agent = agentOf({ timing: { ...timings.rfc8445, taMs: input.TaMs } });
		agent.addLocal(0, local('host', '10.0.1.2:5000'));
		for (let index = 1; index <= input.pairs; index++)
			agent.addRemote(0, { ...remote('host', `192.0.2.${index}:1`), foundation: `f${index}` });
		agent.setRemote(0, there);
		const times = runAlone(agent, 300).flatMap(({ atMs, output }) => requests([output]).map(() => atMs));
		expect(times).toEqual(expected.sendTimesMs);
	},
	'rto-checks': ({ input, expect: expected }) => {
		expect(checkRto(input.TaMs, { pairs: input.N, open: input.waiting + input.inProgress })).toBe(
			expected.rtoMs
		);
	},
	'rto-gathering': ({ input, expect: expected }) => {
		expect(gatheringRto(input.TaMs, input.numCands)).toBe(expected.rtoMs);
	},
	'stun-retransmission': ({ input, expect: expected }) => {
		const { sendsMs, failsMs } = transmissions(input.rtoMs, input.Rc, input.Rm);
		expect(sendsMs).toEqual(expected.sendTimesMs);
		expect(failsMs).toBe(expected.failAtMs);
		const agent = agentOf();
		agent.addLocal(0, local('host', '10.0.1.2:5000'));
		agent.addRemote(0, remote('host', '192.0.2.1:1'));
		agent.setRemote(0, there);
		const run = runAlone(agent, 100_000);
		expect(run.flatMap(({ atMs, output }) => requests([output]).map(() => atMs))).toEqual(
			expected.sendTimesMs
		);
		expect(run.find(({ output }) => output.type === 'pair' && output.pair.state === 'Failed')?.atMs).toBe(
			expected.failAtMs
		);
		expect(agent.state).toBe('failed');
	},
	prflx: ({ id, input, expect: expected }) => {
		const agent = agentOf({ role: 'controlled' });
		if (id === 'PRF-01') {
			agent.addLocal(0, local('host', '10.0.1.2:5000'));
			for (const address of input.knownRemote) agent.addRemote(0, remote('srflx', address));
			agent.receive(
				0,
				at('10.0.1.2:5000'),
				at(input.source),
				requestTo(agent, { priority: input.requestPriorityAttr })
			);
			const learned = agent.take().find((output) => output.type === 'learned');
			expect(learned?.candidate).toMatchObject({
				type: 'prflx',
				address: at(expected.newRemote.address),
				priority: expected.newRemote.priority
			});
			return;
		}
		if (id === 'PRF-04') {
			agent.addLocal(0, local('host', '10.0.1.2:5000'));
			agent.receive(0, at('10.0.1.2:5000'), at(input.prflx), requestTo(agent));
			expect(agent.remotes.map(({ type }) => type)).toEqual(['prflx']);
			agent.addRemote(1, remote('srflx', input.prflx));
			expect(agent.remotes).toHaveLength(expected.candidates);
			expect(agent.remotes[0]!.type).toBe(expected.type);
			expect(agent.checkList().map((pair) => pair.remote.type)).toEqual([expected.type]);
			return;
		}
		const base = input.pairLocal as string;
		agent.addLocal(0, { ...local('host', base), localPreference: 32542 });
		agent.addLocal(0, local('srflx', input.localCandidates[1], base));
		agent.addRemote(0, remote('host', '192.0.2.1:1'));
		agent.setRemote(0, there);
		agent.tick(0);
		const [sent] = requests(agent.take());
		expect(sent!.message.priority).toBe(input.prioritySent);
		agent.receive(1, sent!.from, sent!.to, {
			type: 'success',
			transaction: sent!.message.transaction,
			key: there.pwd,
			mapped: at(input.xorMapped)
		});
		expect(agent.locals.at(-1)).toMatchObject({
			type: expected.newLocal.type,
			address: at(input.xorMapped),
			base: at(expected.newLocal.base),
			priority: expected.newLocal.priority
		});
		expect(agent.validList()[0]!.local.type).toBe('prflx');
	},
	'symmetric-response': ({ input, expect: expected }) => {
		const agent = agentOf();
		agent.addLocal(0, local('host', '10.0.1.2:5000'));
		agent.addRemote(0, remote('srflx', input.requestTo));
		agent.setRemote(0, there);
		agent.tick(0);
		const [sent] = requests(agent.take());
		agent.receive(1, sent!.from, at(input.responseFrom), {
			type: 'success',
			transaction: sent!.message.transaction,
			key: there.pwd,
			mapped: at('203.0.113.20:1')
		});
		expect(agent.checkList()[0]).toMatchObject({ state: expected.pairState, failure: 'not-symmetric' });
		expect(agent.take().some(({ type }) => type === 'learned')).toBe(expected.prflxLearned);
	},
	'role-conflict': ({ input, expect: expected }) => {
		const role = input.receiverRole as IceRole;
		const requestRole: IceRole = input.requestAttr === 'ICE-CONTROLLING' ? 'controlling' : 'controlled';
		const own = { role, tiebreaker: BigInt(input.receiverTiebreaker) };
		const outcome = roleConflict(own, { role: requestRole, tiebreaker: BigInt(input.requestTiebreaker) });
		const words = {
			none: 'no conflict',
			'487': `487 sent, keeps ${role}`,
			switch: `switches to ${otherRole(role)}, answers success`
		};
		expect(words[outcome]).toBe(expected.receiver);
		const agent = agentOf({ role, tiebreaker: own.tiebreaker });
		agent.addLocal(0, local('host', '10.0.1.2:5000'));
		agent.receive(
			0,
			at('10.0.1.2:5000'),
			at('192.0.2.1:1'),
			requestTo(agent, { role: requestRole, tiebreaker: BigInt(input.requestTiebreaker) })
		);
		const [answer] = sends(agent.take());
		expect(agent.role).toBe(outcome === 'switch' ? otherRole(role) : role);
		expect(answer!.message).toMatchObject(
			outcome === '487' ? { type: 'error', code: 487 } : { type: 'success' }
		);
	},
	'role-conflict-measured': ({ input, expect: expected }) => {
		const { a, b } = bothControlling(BigInt(`0x${input.A}`), BigInt(`0x${input.B}`));
		const seen = [0, 50, 100, 150, 200].flatMap((now) => exchange(a, b, now));
		expect(seen.some((message) => message.type === 'error' && message.code === expected.errorCode)).toBe(
			true
		);
		const [winner, loser] = expected.controlling === 'A' ? [a, b] : [b, a];
		expect([winner.role, loser.role]).toEqual(['controlling', 'controlled']);
		expect([winner.state, loser.state]).toEqual(['connected', 'connected']);
	},
	role: ({ id, input, expect: expected }) => {
		if (id === 'ROLE-08') {
			expect(
				(input.cases as string[]).map((pair) =>
					controllingSide(...(pair.split('/') as ['full' | 'lite', 'full' | 'lite']))
				)
			).toEqual(expected.controlling);
			return;
		}
		const { a, b } = bothControlling(2n, 1n);
		for (const now of [0, 50, 100, 150]) exchange(a, b, now);
		const roles = [a.role, b.role];
		const before = a.selected;
		a.restart(1000, { ufrag: 'NEWL', pwd: 'NEWLPASS' });
		b.restart(1000, { ufrag: 'NEWR', pwd: 'NEWRPASS' });
		expect([a.role, b.role].join() !== roles.join()).toBe(expected.rolesChange);
		expect(a.credentials.ufrag !== here.ufrag).toBe(expected.ufragPwdChange);
		expect(a.selected).toEqual(before);
		expect(before !== undefined).toBe(expected.dataContinuesOnOldPair);
		for (const [agent, other, own, far] of [
			[a, b, '192.0.2.1:1000', '192.0.2.2:2000'],
			[b, a, '192.0.2.2:2000', '192.0.2.1:1000']
		] as const) {
			agent.addLocal(1000, local('host', own));
			agent.setRemote(1000, other.credentials);
			agent.addRemote(1000, remote('host', far));
		}
		for (const now of [1000, 1050, 1100]) exchange(a, b, now);
		expect([a.state, b.state]).toEqual(['connected', 'connected']);
	},
	nomination: ({ id, input, expect: expected }) => {
		if (id === 'NOM-04') {
			const agent = agentOf({ role: input.role });
			agent.addLocal(0, local('host', '10.0.1.2:5000'));
			agent.addRemote(0, remote('host', '192.0.2.1:1'));
			agent.setRemote(0, there);
			const all = runAlone(agent, 40_000).flatMap(({ output }) => requests([output]));
			expect(all.length).toBeGreaterThan(3);
			for (const { message } of all) expect(message.useCandidate).toBe(expected.useCandidate);
			return;
		}
		const agent = agentOf({ nomination: input.mode });
		const answer = (
			now: number,
			{ from, to, message }: { from: Endpoint; to: Endpoint; message: CheckRequest },
			mapped = from
		) => {
			agent.receive(now, from, to, {
				type: 'success',
				transaction: message.transaction,
				key: there.pwd,
				mapped
			});
		};
		agent.addLocal(0, local('host', '10.0.1.2:5000'));
		if (id === 'NOM-01') {
			agent.addRemote(0, remote('host', '192.0.2.1:1'));
			agent.setRemote(0, there);
			const flags: boolean[] = [];
			for (let now = 0; now < 1000; now += 50) {
				if (agent.wakeAt <= now) agent.tick(now);
				for (const request of requests(agent.take())) {
					flags.push(request.message.useCandidate);
					answer(now, request);
				}
			}
			expect(flags.map((flag) => (flag ? 'USE-CANDIDATE' : 'no USE-CANDIDATE'))).toEqual(expected.checksOnP1);
			expect(agent.validList().filter(({ isNominated }) => isNominated)).toHaveLength(expected.nominated);
			expect(agent.state).toBe('completed');
			return;
		}
		agent.addLocal(0, local('srflx', '203.0.113.20:5000', '10.0.1.2:5000'));
		agent.addLocal(0, local('relay', '198.51.100.9:50000'));
		agent.addRemote(0, remote('srflx', '203.0.113.30:6000'));
		agent.setRemote(0, there);
		const sent = runAlone(agent, 60).flatMap(({ output }) => requests([output]));
		expect(sent.every(({ message }) => message.useCandidate)).toBe(true);
		const selected: string[] = [];
		const note = () => {
			selected.push(`${agent.selected!.local.type}>${agent.selected!.remote.type}`);
		};
		answer(
			70,
			sent.find(({ from }) => from.address === '198.51.100.9')!
		);
		note();
		answer(
			80,
			sent.find(({ from }) => from.address === '10.0.1.2')!,
			at('203.0.113.20:5000')
		);
		note();
		expect(selected).toEqual(expected.selectedOverTime);
	},
	credentials: ({ input, expect: expected }) => {
		expect(usernameOf(input.R, input.L)).toBe(expected['L->R'].username);
		const agent = agentOf({ credentials: input.L });
		agent.addLocal(0, local('host', '10.0.1.2:5000'));
		agent.addRemote(0, remote('host', '192.0.2.1:1'));
		agent.setRemote(0, input.R);
		agent.tick(0);
		expect(requests(agent.take())[0]!.message).toMatchObject(expected['L->R']);
		agent.receive(1, at('10.0.1.2:5000'), at('192.0.2.1:1'), requestTo(agent, expected['R->L']));
		const [answer] = sends(agent.take());
		expect(answer!.message).toMatchObject({ type: 'success', key: expected['R->L'].key });
		expect('username' in answer!.message).toBe(expected.responseHasUsername);
		agent.receive(2, at('10.0.1.2:5000'), at('192.0.2.1:1'), requestTo(agent, { key: 'wrong' }));
		expect(agent.take()).toMatchObject([
			{ type: 'rejected', because: 'bad-key' },
			{ message: { type: 'error', code: 401 } }
		]);
	},
	consent: ({ id, input, expect: expected }) => {
		if (id === 'CON-01') {
			expect((input.rand as number[]).map((draw) => consentInterval(draw))).toEqual(expected.intervalMs);
			return;
		}
		expect(input.lastResponseAtMs + consentLifetimeMs).toBe(expected.expiresAtMs);
		const agent = agentOf();
		agent.addLocal(0, local('host', '10.0.1.2:5000'));
		agent.addRemote(0, remote('host', '192.0.2.1:1'));
		agent.setRemote(0, there);
		const log: string[] = [];
		for (let now = agent.wakeAt; now < 200_000; now = agent.wakeAt) {
			agent.tick(now);
			for (const output of agent.take()) {
				if (output.type === 'state') log.push(`${output.state} ${now - input.lastResponseAtMs}`);
				// Requests of the other side renew nothing (RFC 7675 §5.1).
				if (now > input.lastResponseAtMs)
					agent.receive(now, at('10.0.1.2:5000'), at('192.0.2.1:1'), requestTo(agent));
				if (output.type === 'send' && output.message.type === 'request' && now <= input.lastResponseAtMs)
					agent.receive(now, output.from, output.to, {
						type: 'success',
						transaction: output.message.transaction,
						key: there.pwd,
						mapped: output.from
					});
			}
		}
		const expired = log.find((line) => line.startsWith('failed'))!;
		// The last answer was to a check of the six seconds before.
		expect(Number(expired.split(' ')[1])).toBeLessThanOrEqual(consentLifetimeMs);
		expect(Number(expired.split(' ')[1])).toBeGreaterThan(consentLifetimeMs - 6000);
		expect(agent.wakeAt).toBe(Infinity);
		agent.restart(200_000, { ufrag: 'NEWL', pwd: 'NEWLPASS' });
		expect(agent.state).toBe('checking');
	},
	keepalive: ({ input }) => {
		expect(keepaliveMs).toBe(input.silentMs);
		expect(isKeepaliveDue(input.silentMs)).toBe(true);
		expect(isKeepaliveDue(input.silentMs - 1)).toBe(false);
	},
	'xor-mapped-address': ({ input, expect: expected }) => {
		expect(magicCookie.toString(16)).toBe(input.magicCookie);
		const transactionId = new Uint8Array(12);
		const bytes = encode({
			method: method.binding,
			class: 'success',
			transactionId,
			attributes: [newAttribute(attribute.xorMappedAddress, { address: input.ip, port: input.port })]
		});
		expect(toHex(bytes.subarray(24))).toBe(`0001${expected.xPort}${expected.xAddress}`);
		const read = decode(bytes);
		expect(read.message && endpointOf(read.message, attribute.xorMappedAddress)).toEqual({
			address: input.ip,
			port: input.port
		});
	},
	'browser-behaviour': ({ id, input }) => {
		const { chromium, firefox } = timings;
		const timing = (input.browser as string).startsWith('chromium') ? chromium : firefox;
		const alone = (one: IceTiming, nomination: 'aggressive' | 'regular' = 'aggressive') => {
			const agent = agentOf({ timing: one, nomination });
			agent.addLocal(0, local('host', '10.0.1.2:5000'));
			agent.setRemote(0, there);
			agent.addRemote(0, remote('host', '192.0.2.1:1'));
			return runAlone(agent, 60_000);
		};
		const sentAt = (run: ReturnType<typeof alone>) =>
			run.flatMap(({ atMs, output }) => requests([output]).map(() => atMs));
		const failedAt = (run: ReturnType<typeof alone>) =>
			run.find(({ output }) => output.type === 'state' && output.state === 'failed')!.atMs;
		switch (id) {
			case 'BEH-01': {
				const times = sentAt(alone(timing));
				expect(new Set(times.slice(1, 20).map((ms, index) => ms - times[index]!))).toEqual(new Set([62.5]));
				break;
			}
			case 'BEH-02':
				expect(timing.taMs).toBe(20);
				break;
			case 'BEH-04': {
				const run = alone(timing);
				expect(sentAt(run)).toEqual([0, 100, 300, 700, 1500, 3100, 6300]);
				expect(
					new Set(run.flatMap(({ output }) => requests([output]).map(({ message }) => message.transaction)))
						.size
				).toBe(1);
				break;
			}
			case 'BEH-05':
				expect(timing.consentMs).toEqual([2660, 2660]);
				break;
			case 'BEH-07':
				expect(Math.abs(failedAt(alone(timing)) - 15_100)).toBeLessThan(200);
				break;
			case 'BEH-08':
				expect(failedAt(alone(timing))).toBeGreaterThanOrEqual(11_000);
				expect(failedAt(alone(timing))).toBeLessThanOrEqual(11_700);
				break;
			case 'BEH-10':
			case 'BEH-11':
				expect(
					alone(timing)
						.flatMap(({ output }) => requests([output]))
						.every(({ message }) => message.useCandidate)
				).toBe(true);
				break;
			case 'BEH-14':
				expect(candidatePriority(preferences.chromium.type.prflx, preferences.chromium.local.relay)).toBe(
					1853825023
				);
				break;
			default:
				throw new Error(`Not known: ${id}`);
		}
	},
	'selected-pair': ({ input, expect: expected }) => {
		const pairs = Object.entries(input.validPairs as Record<string, { G: number; D: number }>).map(
			([name, { G, D }]) => ({
				name,
				priority: pairPriority(G, D)
			})
		);
		const priorities = Object.fromEntries(pairs.map(({ name, priority }) => [name, String(priority)]));
		expect(priorities).toEqual(expected.priorities);
		expect(pairs.sort(byPairPriority)[0]!.name).toBe(expected.selected);
	}
};

describe('ice vectors', () => {
	it('has all of them', () => {
		expect(vectors).toHaveLength(110);
	});
	it.each(
		vectors
			.filter(({ id, category }) => category in judges && id !== 'BEH-13')
			.map((vector) => [`${vector.id} ${vector.title}`, vector] as const)
	)('%s', (_name, vector) => {
		judges[vector.category]!(vector);
	});
	/** Those of a relay are judged in sim/server.test.ts, gathering (BEH-13) in sim/simulation.test.ts. */
	it('leaves none out', () => {
		expect([
			...new Set(vectors.filter(({ category }) => !(category in judges)).map(({ category }) => category))
		]).toEqual(['turn']);
	});
});
