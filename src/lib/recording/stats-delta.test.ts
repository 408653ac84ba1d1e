import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { events, fixtures } from '../../../tests/fixtures/recordings/fixtures.ts';
import { applyDelta, lastStatsReport, statsDelta, statsReports } from './stats-delta.ts';

const field = fc.string({ maxLength: 4 }).filter((name) => name !== '__proto__');
const value = fc.oneof(
	fc.integer(),
	fc.string({ maxLength: 3 }),
	fc.boolean(),
	fc.array(fc.integer(), { maxLength: 2 })
);
const report = fc.dictionary(field, fc.dictionary(field, value, { maxKeys: 4, noNullPrototype: true }), {
	maxKeys: 4,
	noNullPrototype: true
});

it('gives the new report back from the old one and what changed', () => {
	fc.assert(
		fc.property(report, report, (before, now) => {
			expect(applyDelta(before, statsDelta(before, now))).toEqual(now);
		})
	);
});
it('writes nothing when nothing changed', () => {
	fc.assert(
		fc.property(report, (same) => {
			expect(statsDelta(same, structuredClone(same))).toEqual({ changed: {} });
		})
	);
});

describe('statsReports', () => {
	const sample = (peer: string, changed: Record<string, { n: number }>) =>
		({ type: 'getStats', peer, timestamp: 5, changed }) as const;
	it('makes the reports of one peer whole again', () => {
		const list = events(
			sample('caller', { A: { n: 1 }, B: { n: 1 } }),
			sample('callee', { A: { n: 9 } }),
			sample('caller', { A: { n: 2 } })
		);
		expect(statsReports(list, 'caller')).toEqual([
			{ at: 0, timestamp: 5, report: { A: { n: 1 }, B: { n: 1 } } },
			{ at: 2, timestamp: 5, report: { A: { n: 2 }, B: { n: 1 } } }
		]);
	});
	it('forgets the objects of a connection when the peer is made anew', () => {
		const again = { type: 'create', peer: 'caller', configuration: {} } as const;
		expect(
			statsReports(
				events(sample('caller', { A: { n: 1 } }), again, sample('caller', { B: { n: 1 } })),
				'caller'
			).at(-1)?.report
		).toEqual({
			B: { n: 1 }
		});
	});
});

describe.each(fixtures)('the recording of $name', ({ recording }) => {
	it('has the same last report, whether the ones before are kept or not', () => {
		for (const peer of ['caller', 'callee']) {
			const last = statsReports(recording.events, peer).at(-1);
			expect(last).toBeDefined();
			expect(lastStatsReport(recording.events, peer)).toEqual(last);
		}
	});
});
