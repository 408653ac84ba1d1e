/** Checks of exercises 14c and 14d against calls that real browsers made, and the reckoning of delays. */
import { describe, expect, it } from 'vitest';
import { events } from '../../../../tests/fixtures/recordings/fixtures.ts';
import { savedExercise } from '../../../../tests/fixtures/recordings/exercise-recordings.ts';
import { judgesSaved } from '../../../../tests/support/judge-saved.ts';
import { glassPerformances } from '../../../../tests/support/stats-moves.ts';
import type { Json, NewEvent } from '#lib/recording/event.ts';
import { farther, measureGlass } from './exercises.ts';
import { budgetOf, framesIn, framesNote, histogram, quantile } from './latency.ts';
import { paperPaths } from './paths.ts';

judgesSaved(measureGlass);

const empty = { origin: { experiment: 'glass-to-glass', startedAt: '', browser: '' }, events: [] };
for (const browser of ['chromium', 'firefox'])
	describe(`exercise ${farther.id} in ${browser}`, () => {
		const answers = Object.entries(glassPerformances.farther ?? {});
		it.each(answers)('%s', (answer, { passed, hint }) => {
			const verdict = farther.check(savedExercise(`${browser}-${farther.id}-${answer}`));
			expect(verdict.findings.filter((finding) => finding.passed !== passed && passed)).toEqual([]);
			expect(verdict.passed).toBe(passed);
			expect(verdict.hint).toBe(hint);
		});
		it('fails without anything', () => {
			expect(farther.check(empty)).toMatchObject({ passed: false, hint: 0 });
		});
	});

const frames = (value: Json): NewEvent => ({ type: 'note', peer: 'page', note: framesNote, value });
const sample = (peer: string, timestamp: number, report: Record<string, Record<string, Json>>): NewEvent => ({
	type: 'getStats',
	peer,
	timestamp,
	changed: report
});

describe('frames and their delays', () => {
	it('are read from notes, and what is no number is left out', () => {
		const list = framesIn(
			events(
				frames({ at: [10, 20, 'x'], delay: [40, 'late', 50], render: [1, 2, 3] }),
				frames({ at: [30], delay: [60] }),
				frames(null)
			)
		);
		expect(list).toEqual([
			{ at: 10, delay: 40, render: 1 },
			{ at: 30, delay: 60 }
		]);
	});
	it('have a median, and none where there are none', () => {
		expect(quantile([30, 10, 20], 0.5)).toBe(20);
		expect(quantile([30, 10, 20], 1)).toBe(30);
		expect(quantile([], 0.5)).toBeUndefined();
	});
	it('fall into bins, each once, what is beyond into the last', () => {
		const bins = histogram([-5, 0, 9, 10, 25, 900], 10, 3);
		expect(bins.map(({ count }) => count)).toEqual([3, 1, 2]);
		expect(bins[1]).toMatchObject({ from: 10, to: 20 });
	});
});

describe('the budget', () => {
	const pair = {
		T: { type: 'transport', selectedCandidatePairId: 'P' },
		P: { type: 'candidate-pair', currentRoundTripTime: 0.02 }
	};
	const out = (time: number, count: number) => ({
		O: { type: 'outbound-rtp', kind: 'video', totalEncodeTime: time, framesEncoded: count }
	});
	const inbound = (delay: number, count: number) => ({
		I: { type: 'inbound-rtp', kind: 'video', jitterBufferDelay: delay, jitterBufferEmittedCount: count }
	});
	const budget = budgetOf(
		events(
			sample('caller', 1000, { ...pair, ...out(0, 0) }),
			sample('callee', 1000, inbound(1, 10)),
			sample('caller', 2000, out(0.1, 20)),
			sample('callee', 2000, inbound(1.6, 30)),
			frames({ at: [0, 1, 2, 3], delay: [80, 80, 90, 90], render: [4, 4, 4, 4] })
		)
	)!;
	it('says of each step what the statistics say, in milliseconds, and nothing where they say nothing', () => {
		const ms = Object.fromEntries(budget.parts.map((part) => [part.step, part.ms]));
		expect(ms).toMatchObject({ encode: 5, network: 10, render: 4, send: undefined, decode: undefined });
		expect(ms.buffer).toBeCloseTo(30);
	});
	it('leaves the rest unexplained', () => {
		expect(budget.total).toBe(90);
		expect(budget.rest).toBeCloseTo(90 - 5 - 10 - 4 - 30);
	});
	it('is none before a frame was seen', () => {
		expect(budgetOf(events(sample('caller', 1, pair)))).toBeUndefined();
	});
});

it('paper keeps to the rules that it cites: three segments of six seconds, three parts of a third', () => {
	expect(paperPaths.map(({ held }) => Math.round(held))).toEqual([0, 1, 18]);
	for (const { held, typical } of paperPaths) expect(typical[0]).toBeGreaterThanOrEqual(held);
});
