/** What every exercise that is carried out owes: judged by recordings of both browsers, start fails, solution passes, wrong gets its hint. */
import { describe, expect, it } from 'vitest';
import type { AnsweredExercise } from '../../src/lib/lessons/types.ts';
import { savedExercise } from '../fixtures/recordings/exercise-recordings.ts';

/** Tests for one exercise in both browsers. Call at the top of a test file. */
export function judgesSaved({
	id,
	experiment,
	check,
	wrong
}: Pick<AnsweredExercise, 'id' | 'experiment' | 'check' | 'wrong'>): void {
	for (const browser of ['chromium', 'firefox'])
		describe(`exercise ${id} in ${browser}`, () => {
			it('fails as it stands at the beginning, and empty', () => {
				expect(check(savedExercise(`${browser}-${id}-start`)).passed).toBe(false);
				const empty = { origin: { experiment, startedAt: '', browser: '' }, events: [] };
				expect(check(empty).passed).toBe(false);
			});
			it('passes with its solution, every finding with a source', () => {
				const verdict = check(savedExercise(`${browser}-${id}-solution`));
				expect(verdict.findings.filter(({ passed, source }) => !passed || source === '')).toEqual([]);
				expect(verdict).toMatchObject({ passed: true });
			});
			it.each(wrong.map(({ hint }, index) => ({ number: index + 1, hint })))(
				'gives wrong answer $number its hint',
				({ number, hint }) => {
					expect(check(savedExercise(`${browser}-${id}-wrong-${number}`))).toMatchObject({
						passed: false,
						hint
					});
				}
			);
		});
}
