/** All 81 pairs of NAT behaviours, run with full ICE, against what is known of them. */
import { describe, expect, it } from 'vitest';
import { allNats, filteringName, folkNats, mappingName, type NatBehaviour } from '../nat/behaviour.ts';
import { outcome, outcomeOf, scenarioOf } from './outcome.ts';
import { defaultScenario, natPlan, peerPlan, type Scenario } from './scenario.ts';
import { timings, type TimingName } from '../ice/timing.ts';

const nameOf = ({ mapping, filtering }: NatBehaviour) =>
	`${mappingName(mapping)}/${filteringName(filtering)}`;
const named = (name: string) => allNats.find((nat) => nameOf(nat) === name)!;

/** Filters that live with the mapping, as connection tracking has them: rows and columns in the order of `allNats`. */
const direct = [
	'DDDDDDDDD',
	'DDDDDDDDD',
	'DDDRRRRRR',
	'DDRDDRDDR',
	'DDRDRRDRR',
	'DDRRRRRRR',
	'DDRDDRRRR',
	'DDRDRRRRR',
	'DDRRRRRRR'
];
const pairs = allNats.flatMap((a, row) =>
	allNats.map((b, column) => ({ a, b, expected: direct[row]![column]! }))
);
const selectedText = (result: ReturnType<typeof outcome>) =>
	result.selected ? `${result.selected.local}/${result.selected.remote}` : 'none';

describe('outcome', () => {
	it.each(pairs.map((pair) => [nameOf(pair.a), nameOf(pair.b), pair] as const))(
		'%s × %s',
		(_a, _b, { a, b, expected }) => {
			const without = outcome(a, b);
			expect(without.connected).toBe(expected === 'D');
			expect(without.reason.evidence.length).toBeGreaterThan(0);
			expect(without.reason.code === 'direct').toBe(expected === 'D');
			const withTurn = outcome(a, b, { turn: true });
			expect(withTurn.connected).toBe(true);
			expect(withTurn.reason.code).toBe(expected === 'D' ? 'direct' : 'relayed');
			if (expected === 'D') expect(withTurn.selected).toEqual(without.selected);
		}
	);

	it('lets 42 of 81 meet without a relay', () => {
		expect(direct.join('').replaceAll('R', '')).toHaveLength(42);
	});

	it('names candidates as the caller would', () => {
		const { 'full-cone': fc, 'address-restricted': arc, 'port-restricted': prc, symmetric: sym } = folkNats;
		const table = (turn: boolean) =>
			[fc, arc, prc, sym].map((a) =>
				[fc, arc, prc, sym].map((b) => selectedText(outcome(a, b, { turn }))).join(' ')
			);
		expect(table(false)).toEqual([
			'srflx/srflx srflx/srflx srflx/srflx srflx/prflx',
			'srflx/srflx srflx/srflx srflx/srflx srflx/prflx',
			'srflx/srflx srflx/srflx srflx/srflx none',
			'prflx/srflx prflx/srflx none none'
		]);
		// An APDM NAT is peer-reflexive at the relay too; the port of the relay is a new destination.
		expect(table(true)).toEqual([
			'srflx/srflx srflx/srflx srflx/srflx srflx/prflx',
			'srflx/srflx srflx/srflx srflx/srflx srflx/prflx',
			'srflx/srflx srflx/srflx srflx/srflx relay/prflx',
			'prflx/srflx prflx/srflx prflx/relay prflx/relay'
		]);
	});

	it('finds both sides peer-reflexive where both map by address, and server-reflexive at a relay of the same address', () => {
		expect(selectedText(outcome(named('ADM/EIF'), named('ADM/ADF')))).toBe('prflx/prflx');
		expect(selectedText(outcome(named('ADM/APDF'), named('EIM/APDF'), { turn: true }))).toBe('srflx/relay');
	});

	it('says why not', () => {
		const code = (a: string, b: string) => outcome(named(a), named(b)).reason.code;
		expect(code('APDM/APDF', 'EIM/APDF')).toBe('nothing-arrives');
		expect(code('APDM/EIF', 'EIM/APDF')).toBe('answers-dropped');
		const moving = pairs.filter(({ a, b }) => outcome(a, b).reason.code === 'ports-keep-moving');
		expect(moving.map(({ a, b }) => `${nameOf(a)} ${nameOf(b)}`)).toEqual([
			'APDM/EIF APDM/EIF',
			'APDM/EIF APDM/ADF',
			'APDM/ADF APDM/EIF'
		]);
	});

	it('shows the answer that was dropped', () => {
		const { reason } = outcome(named('APDM/EIF'), named('EIM/APDF'));
		expect(reason.peer).toBe('caller');
		expect(reason.evidence.map(({ type }) => type)).toEqual(['leg', 'drop']);
		expect(reason.evidence[1]).toMatchObject({ node: 'nat-1', fate: 'filtered' });
		expect(reason.sentence).toContain('EIM/APDF');
	});

	it('connects three more where filters belong to the inside endpoint, as RFC 4787 words it', () => {
		const scenario = (a: NatBehaviour, b: NatBehaviour): Scenario => ({
			...scenarioOf(a, b),
			nats: [natPlan(a, { filterScope: 'inside-endpoint' }), natPlan(b, { filterScope: 'inside-endpoint' })]
		});
		const gained = pairs
			.filter(({ a, b, expected }) => outcomeOf(scenario(a, b)).connected !== (expected === 'D'))
			.map(({ a, b }) => `${nameOf(a)} ${nameOf(b)}`);
		expect(gained).toEqual(['ADM/ADF ADM/ADF', 'ADM/ADF APDM/ADF', 'APDM/ADF ADM/ADF']);
	});

	it.each(Object.keys(timings) as TimingName[])(
		'comes out the same with the timing of %s, nominated either way',
		(timing) => {
			for (const nomination of ['aggressive', 'regular'] as const)
				for (const { a, b, expected } of pairs)
					expect(outcomeOf({ ...scenarioOf(a, b), timing, nomination }).connected).toBe(expected === 'D');
		}
	);

	describe('behind one carrier', () => {
		/** Two homes behind the same carrier's NAT. */
		const carrier = (hairpin: 'none' | 'external' | 'internal', turn = false): Scenario => ({
			...defaultScenario,
			turn,
			nats: [
				natPlan(folkNats['port-restricted'], { behind: 2 }),
				natPlan(folkNats['port-restricted'], { behind: 2 }),
				natPlan(folkNats['port-restricted'], { hairpin })
			]
		});
		it('needs a hairpin (REQ-9)', () => {
			expect(outcomeOf(carrier('none')).connected).toBe(false);
			expect(outcomeOf(carrier('external'))).toMatchObject({
				connected: true,
				selected: { local: 'srflx', remote: 'srflx' }
			});
			expect(outcomeOf(carrier('none', true)).reason.code).toBe('relayed');
		});
	});

	it('finds peers in one network by their host candidates, and by a hairpin when these are hidden', () => {
		const home = (hidesHost: boolean, hairpin: 'none' | 'external'): Scenario => ({
			...defaultScenario,
			nats: [natPlan(folkNats['port-restricted'], { hairpin })],
			peers: { caller: peerPlan({ nat: 0, hidesHost }), callee: peerPlan({ nat: 0, hidesHost }) }
		});
		expect(outcomeOf(home(false, 'none')).selected).toEqual({ local: 'host', remote: 'host' });
		expect(outcomeOf(home(true, 'none')).connected).toBe(false);
		expect(outcomeOf(home(true, 'external')).selected).toEqual({ local: 'srflx', remote: 'srflx' });
	});

	it('is a NAT like its worst layer when two stand in a row', () => {
		const scenario: Scenario = {
			...defaultScenario,
			nats: [
				natPlan(folkNats['full-cone'], { behind: 2 }),
				natPlan(folkNats['port-restricted']),
				natPlan(folkNats.symmetric)
			]
		};
		expect(outcomeOf(scenario).connected).toBe(false);
		expect(outcomeOf({ ...scenario, turn: true }).selected).toEqual({ local: 'prflx', remote: 'relay' });
	});

	it('does not connect where UDP is blocked', () => {
		const scenario = scenarioOf(folkNats['full-cone'], folkNats['full-cone'], { turn: true });
		const [first, second] = scenario.nats;
		expect(outcomeOf({ ...scenario, nats: [{ ...first!, blocksUdp: true }, second!] }).reason).toMatchObject({
			code: 'udp-blocked',
			peer: 'caller'
		});
	});

	it('needs no server between two public addresses, and only the relay with relayOnly', () => {
		const open: Scenario = {
			...defaultScenario,
			nats: [],
			peers: { caller: peerPlan(), callee: peerPlan() },
			stun: false
		};
		expect(outcomeOf(open).selected).toEqual({ local: 'host', remote: 'host' });
		const only = { caller: peerPlan({ relayOnly: true }), callee: peerPlan({ relayOnly: true }) };
		expect(outcomeOf({ ...open, turn: true, peers: only }).selected).toEqual({
			local: 'relay',
			remote: 'relay'
		});
	});
});
