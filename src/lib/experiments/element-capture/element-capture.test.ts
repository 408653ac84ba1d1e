/** The check of exercise 3d against recordings that real browsers made, and what captured tracks tell. */
import { describe, expect, it } from 'vitest';
import type { RecordingEvent } from '#lib/recording/event.ts';
import { savedExercise } from '../../../../tests/fixtures/recordings/exercise-recordings.ts';
import { crossTheWire } from './exercises.ts';
import { trackChangesOf } from './track-changes.ts';

for (const browser of ['chromium', 'firefox'])
	describe(`exercise cross-the-wire in ${browser}`, () => {
		const { check, wrong } = crossTheWire;
		it('fails as it stands at the beginning', () => {
			expect(check(savedExercise(`${browser}-cross-the-wire-start`)).passed).toBe(false);
		});
		it('passes with its solution', () => {
			const verdict = check(savedExercise(`${browser}-cross-the-wire-solution`));
			expect(verdict.findings.filter(({ passed }) => !passed)).toEqual([]);
			expect(verdict.passed).toBe(true);
		});
		it.each(wrong.map(({ hint }, index) => ({ number: index + 1, hint })))(
			'gives wrong answer $number its hint',
			({ number, hint }) => {
				expect(check(savedExercise(`${browser}-cross-the-wire-wrong-${number}`))).toMatchObject({
					passed: false,
					hint
				});
			}
		);
	});

describe('trackChangesOf', () => {
	it('takes what the page’s tracks tell, not those of a peer', () => {
		const track = { kind: 'video', id: 'v' };
		const events: RecordingEvent[] = [
			{ at: 1, peer: 'page', type: 'MediaStreamTrack.onmute', track },
			{ at: 2, peer: 'callee', type: 'MediaStreamTrack.onunmute', track },
			{ at: 3, peer: 'page', type: 'MediaStreamTrack.onended', track },
			{ at: 4, peer: 'page', type: 'note', note: 'source' }
		];
		expect(trackChangesOf(events).map(({ at }) => at)).toEqual([1, 3]);
	});
});
