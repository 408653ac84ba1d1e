import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allNats, folkNats } from '../nat/behaviour.ts';
import { accessLink, defaultScenario, natPlan, peerPlan, type Change, type Scenario } from './scenario.ts';
import { scenarioFromText, scenarioToText } from './scenario-text.ts';

const peer = fc.constantFrom('caller' as const, 'callee' as const);
const change: fc.Arbitrary<Change> = fc.oneof(
	fc.record({ type: fc.constant('forget' as const), nat: fc.integer({ min: 0, max: 2 }) }),
	fc.record({
		type: fc.constant('block-udp' as const),
		nat: fc.integer({ min: 0, max: 2 }),
		isBlocked: fc.boolean()
	}),
	fc.record({ type: fc.constant('cut' as const), peer, isCut: fc.boolean() }),
	fc.record({ type: fc.constant('restart-ice' as const), peer }),
	fc.record({
		type: fc.constant('data' as const),
		peer,
		text: fc.string({ unit: 'grapheme', maxLength: 20 })
	})
);
const scenario: fc.Arbitrary<Scenario> = fc
	.record({
		seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
		natures: fc.array(fc.constantFrom(...allNats), { minLength: 3, maxLength: 3 }),
		hairpin: fc.constantFrom('none' as const, 'external' as const, 'internal' as const),
		lifetimeMs: fc.integer({ min: 1, max: 1_000_000 }),
		refresh: fc.constantFrom('outbound' as const, 'inbound' as const, 'both' as const),
		flags: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
		loss: fc.integer({ min: 0, max: 100 }),
		changes: fc.array(change, { maxLength: 5 })
	})
	.map(({ seed, natures, hairpin, lifetimeMs, refresh, flags, loss, changes }) => ({
		...defaultScenario,
		seed,
		stun: flags[0]!,
		turn: flags[1]!,
		nats: natures.map((nature, index) =>
			natPlan(nature, { hairpin, lifetimeMs, refresh, ...(index < 2 && flags[2] && { behind: 2 }) })
		),
		peers: {
			caller: peerPlan({ nat: 0, hidesHost: flags[3]!, link: { ...accessLink, loss: loss / 100 } }),
			callee: peerPlan(flags[4] ? { relayOnly: true } : { nat: 1 })
		},
		changes: changes.map((one, index) => ({ at: index * 10.001, change: one }))
	}));

describe('a scenario as text', () => {
	it('comes back the same', () => {
		fc.assert(
			fc.property(scenario, (one) => {
				expect(scenarioFromText(scenarioToText(one))).toEqual(one);
			})
		);
	});

	it('is short', () => {
		const text = scenarioToText({
			...defaultScenario,
			nats: [natPlan(folkNats['full-cone']), natPlan(folkNats.symmetric)],
			turn: true
		});
		expect(text).toBe('1;nEIM,EIF;nAPDM,APDF;pcaller,0;pcallee,1;fst');
	});

	it.each([
		'',
		'2;pcaller,-;pcallee,-',
		'1;pcaller,-',
		'1;pcaller,0;pcallee,-',
		'1;nEIM,EIF,b=0;pcaller,0;pcallee,-',
		'1;nEIM,EIX;pcaller,0;pcallee,-',
		'1;pcaller,-,l=2;pcallee,-',
		'1;pcaller,-;pcallee,-;c5,forget,0',
		'1;pcaller,-;pcallee,-;c5,data,caller,%E0',
		'1;pcaller,-;pcallee,-;c9,cut,caller,1;c5,cut,caller,0',
		'1;pcaller,-;pcallee,-;s-1',
		'1;pcaller,-;pcallee,-;t__proto__,chromium,regular',
		`1;pcaller,-;pcallee,-;${'nEIM,EIF;'.repeat(7)}`,
		`1;pcaller,-;pcallee,-;${'c1,restart,caller;'.repeat(60)}`
	])('gives nothing for %j', (text) => {
		expect(scenarioFromText(text)).toBeUndefined();
	});

	it('never throws', () => {
		fc.assert(
			fc.property(scenario, fc.nat(), fc.string({ maxLength: 4 }), (one, place, noise) => {
				const text = scenarioToText(one);
				const at = place % text.length;
				scenarioFromText(text.slice(0, at) + noise + text.slice(at + 1));
				expect(true).toBe(true);
			})
		);
	});
});
