/** The check of exercise 4a against races that real browsers ran, and what is read from a lane. */
import { describe, expect, it } from 'vitest';
import { racePerformances } from '../../../../tests/support/race-moves.ts';
import { savedExercise } from '../../../../tests/fixtures/recordings/exercise-recordings.ts';
import { checkRace } from './checks.ts';
import { factsOf, laterThanTwins, resultsIn, stallsOf } from './results.ts';

for (const browser of ['chromium', 'firefox'])
	describe(`exercise late-or-lost in ${browser}`, () => {
		it.each(Object.entries(racePerformances['late-or-lost'] ?? {}))('%s', (answer, { passed, hint }) => {
			const verdict = checkRace(savedExercise(`${browser}-late-or-lost-${answer}`));
			expect(verdict.passed).toBe(passed);
			expect(verdict.hint).toBe(hint);
		});
		it('has lanes that wait, and one that does not', () => {
			const [result] = resultsIn(savedExercise(`${browser}-late-or-lost-solution`).events);
			expect(stallsOf(result!.times.reliable, 10).length).toBeGreaterThan(3);
			expect(stallsOf(result!.times.stream, 10).length).toBeGreaterThan(3);
			expect(stallsOf(result!.times.unreliable, 10).length).toBeLessThan(
				stallsOf(result!.times.reliable, 10).length
			);
			expect(factsOf(result!.times.stream, result!.sent).lost).toBe(0);
		});
	});

it('passes no empty recording', () => {
	const empty = { origin: { experiment: 'udp-vs-tcp', startedAt: '', browser: '' }, events: [] };
	expect(checkRace(empty)).toMatchObject({ passed: false, hint: 0 });
});

describe('a lane', () => {
	it('tells what came, what was lost, and what was late', () => {
		expect(factsOf([50, -1, 151, 50], 4)).toEqual({ received: 3, lost: 1, late: 1, median: 50, worst: 151 });
		expect(factsOf([], 0)).toMatchObject({ received: 0, median: undefined });
	});
	it('is compared with its twin, message by message', () => {
		expect(laterThanTwins([50, 200, -1, 90], [50, 60, 50, -1], 50)).toBe(1);
		expect(laterThanTwins([], [1], 50)).toBe(0);
	});
	it('has a stall where messages came out together', () => {
		expect(stallsOf([50, 50, 150, 140, 130, 120, 50, 50, 50, 50], 10)).toEqual([{ from: 2, to: 6 }]);
		expect(stallsOf([50, 51, 50, 49, 50], 10)).toEqual([]);
	});
});
