/** Checks of exercises 15a to 15e against calls that real browsers made over the conditioner, and the lines of a call. */
import { describe, expect, it } from 'vitest';
import { savedExercise } from '../../../../tests/fixtures/recordings/exercise-recordings.ts';
import { judgesSaved } from '../../../../tests/support/judge-saved.ts';
import { linkPerformances } from '../../../../tests/support/link-moves.ts';
import { phasesOf } from '../network/phases.ts';
import { limitationAt, metricsOf } from '../network/quality.ts';
import { fewLost, lossController, manyLost, narrowLink, soundMadeUp } from './exercises.ts';
import { controllerNames, table, tryController } from './loss-controller.ts';

judgesSaved(lossController);

const empty = { origin: { experiment: 'network-conditioner', startedAt: '', browser: '' }, events: [] };
for (const browser of ['chromium', 'firefox'])
	for (const { id, check } of [fewLost, manyLost, narrowLink, soundMadeUp])
		describe(`exercise ${id} in ${browser}`, () => {
			it.each(Object.entries(linkPerformances[id] ?? {}))('%s', (answer, { passed, hint }) => {
				const verdict = check(savedExercise(`${browser}-${id}-${answer}`));
				expect(verdict.findings.filter((finding) => finding.passed !== passed && passed)).toEqual([]);
				expect(verdict.passed).toBe(passed);
				expect(verdict.hint).toBe(hint);
			});
			it('fails without anything', () => {
				expect(check(empty)).toMatchObject({ passed: false, hint: 0 });
			});
		});

describe('the lines of a call', () => {
	const { events } = savedExercise('chromium-narrow-link-solution');
	it('are all there in Chromium, in one row of time', () => {
		for (const { points } of metricsOf(events)) expect(points.length).toBeGreaterThan(20);
		expect(phasesOf(events).map(({ link }) => link.rateKbps)).toEqual([0, 0, 400, 0]);
		expect(limitationAt(events, Infinity)).toBe('bandwidth');
		expect(limitationAt(events, 0)).toBeUndefined();
	});
	it('are empty where a browser says nothing, and never wrong', () => {
		expect(metricsOf([]).every(({ points }) => points.length === 0)).toBe(true);
		const firefox = savedExercise('firefox-narrow-link-solution').events;
		expect(limitationAt(firefox, Infinity)).toBeUndefined();
		expect(metricsOf(firefox).find(({ name }) => name === 'sent')?.points.length).toBeGreaterThan(20);
	});
});

it('only one controller fits the table', () => {
	const fits = controllerNames.filter((name) =>
		tryController(name).rows.every(({ expected, got }) => expected === got)
	);
	expect(fits).toEqual(['thresholds']);
	expect(table).toHaveLength(7);
});
