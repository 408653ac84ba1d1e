import { describe, expect, it } from 'vitest';
import { folkNats } from '../nat/behaviour.ts';
import { decode, endpointOf, methodName } from '../stun/message.ts';
import { attribute } from '../stun/attributes.ts';
import { checkFingerprint, checkIntegrity, shortTermKey } from '../stun/integrity.ts';
import { parseCandidate } from '../ice/candidate.ts';
import { parseRecording, saveRecording } from '../recording/file.ts';
import { payloadBytes } from './payload-bytes.ts';
import { recordingOf } from './recording.ts';
import { scenarioFromText, scenarioToText } from './scenario-text.ts';
import { accessLink, defaultScenario, natPlan, peerPlan, type Scenario } from './scenario.ts';
import { Simulation } from './simulation.ts';
import type { TraceEntry } from './trace.ts';

const lossy: Scenario = {
	...defaultScenario,
	turn: true,
	timing: 'chromium',
	peers: {
		caller: peerPlan({ nat: 0, link: { ...accessLink, loss: 0.2, jitterMs: 5, duplicate: 0.1 } }),
		callee: peerPlan({ nat: 1 })
	}
};
const settled = (scenario: Scenario) => {
	const simulation = new Simulation(scenario);
	expect(simulation.runUntilSettled()).toBe(true);
	return simulation;
};
const states = (trace: readonly TraceEntry[], peer = 'caller') =>
	trace.flatMap((entry) =>
		entry.type === 'ice' && entry.peer === peer && entry.output.type === 'state'
			? [{ at: entry.at, state: entry.output.state }]
			: []
	);
/** BigInt is no JSON. */
const plain = (value: unknown) =>
	JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? String(part) : part));

describe('a simulation', () => {
	it('is the same run for the same scenario, and another for another seed', () => {
		const trace = (seed: number) => plain(Simulation.until({ ...lossy, seed }, 20_000).trace);
		expect(trace(1)).toBe(trace(1));
		expect(trace(1)).not.toBe(trace(2));
	});

	it('goes back by running again, step by step', () => {
		const whole = Simulation.until(lossy, 3000);
		for (const steps of [0, 1, 17, whole.steps - 1]) {
			const back = Simulation.afterSteps(lossy, steps);
			expect(back.steps).toBe(steps);
			expect(plain(back.trace)).toBe(plain(whole.trace.slice(0, back.trace.length)));
		}
		expect(Simulation.until(lossy, 1500).now).toBe(1500);
	});

	it('takes changes into its scenario, which replayed gives the same run, as a text too', () => {
		const live = new Simulation(lossy);
		live.runUntil(2000);
		live.apply({ type: 'forget', nat: 0 });
		live.runUntil(3000);
		live.apply({ type: 'cut', peer: 'caller', isCut: true });
		live.runUntil(12_000);
		live.apply({ type: 'cut', peer: 'caller', isCut: false });
		live.runUntil(20_000);
		expect(live.scenario.changes).toHaveLength(3);
		expect(plain(Simulation.until(live.scenario, 20_000).trace)).toBe(plain(live.trace));
		const read = scenarioFromText(scenarioToText(live.scenario));
		expect(plain(Simulation.until(read!, 20_000).trace)).toBe(plain(live.trace));
	});

	it('forks: the same until then, something else after', () => {
		const run = Simulation.until(defaultScenario, 10_000);
		const forked = run.fork(5000, { type: 'cut', peer: 'callee', isCut: true });
		const common = run.trace.filter(({ at }) => at <= 5000);
		expect(plain(forked.trace.slice(0, common.length))).toBe(plain(common));
		forked.runUntil(60_000);
		expect(forked.hosts.caller.agent.state).toBe('failed');
		run.runUntil(60_000);
		expect(run.hosts.caller.agent.state).toBe('connected');
	});

	it('loses consent when the cable is cut, and comes back when it is mended in time, as Chromium does', () => {
		const connected = settled({ ...defaultScenario, timing: 'chromium' });
		const from = connected.now;
		connected.apply({ type: 'cut', peer: 'caller', isCut: true });
		connected.runUntil(from + 9000);
		connected.apply({ type: 'cut', peer: 'caller', isCut: false });
		connected.runUntil(from + 20_000);
		const seen = states(connected.trace).filter(({ at }) => at > from);
		expect(seen.map(({ state }) => state)).toEqual(['disconnected', 'connected']);
		expect(seen[0]!.at - from).toBeGreaterThan(4000);
		expect(seen[0]!.at - from).toBeLessThan(7000);
	});

	it('fails for good without a restart, and connects again with one', () => {
		const run = settled({ ...defaultScenario, timing: 'chromium' });
		run.apply({ type: 'cut', peer: 'caller', isCut: true });
		run.runUntil(run.now + 20_000);
		expect(run.hosts.caller.agent.state).toBe('failed');
		run.apply({ type: 'cut', peer: 'caller', isCut: false });
		run.runUntil(run.now + 10_000);
		expect(run.hosts.caller.agent.state).toBe('failed');
		const from = run.now;
		run.apply({ type: 'restart-ice', peer: 'caller' });
		run.runUntil(from + 5000);
		expect([run.hosts.caller.agent.state, run.hosts.callee.agent.state]).toEqual(['connected', 'connected']);
		const back = states(run.trace).find(({ at, state }) => at > from && state === 'connected');
		expect(back!.at - from).toBeLessThan(500);
	});

	it('survives a NAT that forgets its table where the other filters by address, and not where by port', () => {
		const forgetful = (callee: keyof typeof folkNats) => {
			const run = settled({
				...defaultScenario,
				timing: 'chromium',
				nats: [natPlan(folkNats['port-restricted']), natPlan(folkNats[callee])]
			});
			const from = run.now;
			run.apply({ type: 'forget', nat: 0 });
			run.runUntil(from + 30_000);
			return states(run.trace)
				.filter(({ at }) => at > from)
				.map(({ state }) => state);
		};
		expect(forgetful('full-cone')).toEqual([]);
		expect(forgetful('address-restricted')).toEqual([]);
		expect(forgetful('port-restricted')).toEqual(['disconnected', 'failed']);
	});

	it('keeps a mapping alive by consent checks that come more often than it lives', () => {
		const run = (lifetimeMs: number) => {
			const simulation = settled({
				...defaultScenario,
				timing: 'chromium',
				nats: [natPlan(folkNats['port-restricted'], { lifetimeMs }), natPlan(folkNats['port-restricted'])]
			});
			simulation.runUntil(simulation.now + 60_000);
			return simulation.hosts.caller.agent.state;
		};
		expect(run(3000)).toBe('connected');
		expect(run(2000)).toBe('failed');
	});

	it('swallows packets to private addresses without a word, and the relay survives them', () => {
		const run = settled({ ...lossy, peers: defaultScenario.peers });
		const swallowed = run.trace.filter((entry) => entry.type === 'drop' && entry.node === 'internet');
		expect(swallowed.length).toBeGreaterThan(0);
		expect(swallowed.every((entry) => entry.type === 'drop' && entry.fate === 'no-route')).toBe(true);
		expect(run.server.allocations(run.now)).toHaveLength(2);
	});

	it('stops gathering when connected, as Chromium does and Firefox does not (BEH-13)', () => {
		const relays = (timing: 'chromium' | 'firefox') => {
			const plan = { nat: 0, link: { ...accessLink, delayMs: 1 } };
			const run = settled({
				...defaultScenario,
				timing,
				turn: true,
				signalingMs: 1,
				internetMs: 300,
				peers: { caller: peerPlan(plan), callee: peerPlan(plan) }
			});
			run.runUntil(run.now + 5000);
			return run.hosts.caller.agent.locals.filter(({ type }) => type === 'relay').length;
		};
		expect(relays('chromium')).toBe(0);
		expect(relays('firefox')).toBe(1);
	});

	it('learns a candidate from a check that is faster than signaling, and calls it by its name later', () => {
		const run = settled({
			...defaultScenario,
			nats: [natPlan(folkNats['full-cone']), natPlan(folkNats['full-cone'])],
			signalingMs: 300
		});
		expect(run.hosts.caller.agent.remotes.map(({ type }) => type).sort()).toEqual(['host', 'srflx']);
	});

	it('carries data over the selected pair', () => {
		const run = settled(defaultScenario);
		run.apply({ type: 'data', peer: 'caller', text: 'hello' });
		run.runUntil(run.now + 100);
		expect(run.trace.at(-1)).toMatchObject({ type: 'data', peer: 'callee', text: 'hello' });
	});

	it('shows what is on its way, and tables of NATs', () => {
		const run = Simulation.until(defaultScenario, 10);
		expect(run.flights().map(({ from, to }) => `${from} ${to}`)).toEqual(['nat-0 server']);
		expect(run.natTables()[0]).toMatchObject([
			{
				inside: { address: '10.0.1.2', port: 5000 },
				outside: { address: '203.0.113.10', port: 49152 },
				filters: [{ address: '198.51.100.10', port: 3478 }]
			}
		]);
	});

	it('refuses a scenario that cannot be run', () => {
		expect(() => new Simulation({ ...defaultScenario, nats: [] })).toThrow('no-such-nat');
	});
});

describe('its packets', () => {
	it('are real STUN when they are looked at', () => {
		const run = settled(lossy);
		const kinds = new Set<string>();
		for (const entry of run.trace) {
			if (entry.type !== 'leg') continue;
			const { payload } = entry.packet;
			const bytes = payloadBytes(payload);
			const { message, problem } = decode(bytes);
			expect(problem).toBeUndefined();
			kinds.add(`${methodName(message!.method)} ${message!.class}`);
			if (payload.kind !== 'check') continue;
			expect(checkFingerprint(bytes)).toBe('valid');
			if (payload.message.type === 'request' || payload.message.type === 'success')
				expect(checkIntegrity(bytes, shortTermKey(payload.message.key))).toBe('valid');
			if (payload.message.type === 'success')
				expect(endpointOf(message!, attribute.xorMappedAddress)).toEqual(payload.message.mapped);
		}
		expect([...kinds].sort()).toEqual(
			expect.arrayContaining([
				'Allocate error',
				'Allocate request',
				'Allocate success',
				'Binding request',
				'Binding success',
				'CreatePermission success',
				'Data indication',
				'Send indication'
			])
		);
	});
});

describe('its Recording', () => {
	it('has candidates, packets, mappings, the check list and states', () => {
		const run = settled({
			...defaultScenario,
			nats: [natPlan(folkNats['address-restricted']), natPlan(folkNats.symmetric)]
		});
		const { events } = recordingOf(run, { experiment: 'nat-simulator', startedAt: '2026-11-22T00:00:00Z' });
		const recording = recordingOf(run, { experiment: 'nat-simulator', startedAt: '2026-11-22T00:00:00Z' });
		expect(parseRecording(saveRecording(recording)).recording?.events).toEqual(events);
		// Gathering ends after the last candidate, with null.
		for (const peer of ['caller', 'callee'])
			expect(
				events.flatMap((event) =>
					event.type === 'onicecandidate' && event.peer === peer ? [event.candidate === null] : []
				)
			).toEqual([false, false, true]);
		for (const [index, event] of events.entries())
			expect(event.at).toBeGreaterThanOrEqual(events[index - 1]?.at ?? 0);
		const types = new Set(events.map(({ type }) => type));
		for (const type of [
			'onicecandidate',
			'packet',
			'natmapping',
			'icechecklist',
			'oniceconnectionstatechange',
			'signal',
			'note'
		])
			expect(types).toContain(type);
		const lines = events.flatMap((event) =>
			event.type === 'onicecandidate' && event.candidate ? [event.candidate.candidate] : []
		);
		expect(lines.map((line) => parseCandidate(line)?.type)).toEqual(['host', 'host', 'srflx', 'srflx']);
		const selected = events.findLast(
			(event) => event.type === 'icechecklist' && event.peer === 'caller' && event.selected
		);
		expect(selected).toMatchObject({
			state: 'Succeeded',
			isNominated: true,
			selected: { local: 'srflx 203.0.113.10:49152' }
		});
		const filtered = events.find(
			(event) => event.type === 'packet' && event.fate === 'filtered' && event.peer === 'callee'
		);
		expect(filtered).toMatchObject({ direction: 'down', link: 'outside', isSimulated: true });
		const { number } = filtered as { number: number };
		const seen = events.filter((event) => event.type === 'packet' && event.number === number);
		expect(seen.map((event) => event.type === 'packet' && event.fate)).toEqual(['delivered', 'filtered']);
	});
});
