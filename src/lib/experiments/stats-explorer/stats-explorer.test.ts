/** Checks of exercises 14a, 14b and 14e against calls that real browsers made. */
import { describe, expect, it } from 'vitest';
import { savedExercise } from '../../../../tests/fixtures/recordings/exercise-recordings.ts';
import { judgesSaved } from '../../../../tests/support/judge-saved.ts';
import { bitratePerformances, walkPerformances } from '../../../../tests/support/stats-moves.ts';
import { takenReports } from './checks.ts';
import { bitrateOfTwo, followIds, meanWait } from './exercises.ts';

judgesSaved(meanWait);

const performances = { ...bitratePerformances, ...walkPerformances };
const empty = { origin: { experiment: 'stats-explorer', startedAt: '', browser: '' }, events: [] };
for (const browser of ['chromium', 'firefox'])
	for (const { id, check } of [bitrateOfTwo, followIds])
		describe(`exercise ${id} in ${browser}`, () => {
			it.each(Object.entries(performances[id] ?? {}))('%s', (answer, { passed, hint }) => {
				const verdict = check(savedExercise(`${browser}-${id}-${answer}`));
				expect(verdict.findings.filter((finding) => finding.passed !== passed && passed)).toEqual([]);
				expect(verdict.passed).toBe(passed);
				expect(verdict.hint).toBe(hint);
			});
			it('fails without anything', () => {
				expect(check(empty)).toMatchObject({ passed: false, hint: 0 });
			});
		});

it.each(['chromium', 'firefox'])('14a reckons from the very reports that were taken, in %s', (browser) => {
	const taken = takenReports(savedExercise(`${browser}-bitrate-of-two-solution`).events)!;
	expect(taken.second.timestamp - taken.first.timestamp).toBeGreaterThan(2500);
	expect(taken.kbps).toBeGreaterThan(10);
});
