/** The checks of lesson 10 against recordings that real browsers made (tests/support/record-exercises.ts). */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { savedExercise } from '../../../../tests/fixtures/recordings/exercise-recordings.ts';
import { judgesSaved } from '../../../../tests/support/judge-saved.ts';
import { checkHidden } from '../address-privacy/checks.ts';
import { cutAndHeal } from '../cut-the-cable/exercises.ts';
import {
	calleeControls,
	decodePriorities,
	nobodyThere,
	withholdOneSide
} from '../ice-checklist/exercises.ts';
import { restartOnly } from '../ice-restart/exercises.ts';
import { sendEarly } from '../trickle-race/exercises.ts';

for (const exercise of [
	decodePriorities,
	sendEarly,
	withholdOneSide,
	calleeControls,
	restartOnly,
	nobodyThere
])
	judgesSaved(exercise);
judgesSaved({
	...cutAndHeal,
	wrong: [
		{ answer: [], hint: 1 },
		{ answer: [], hint: 2 }
	]
});

describe.each(['chromium', 'firefox'])('exercise hidden-before in %s', (browser) => {
	it('passes where nothing was allowed', () => {
		expect(checkHidden(savedExercise(`${browser}-hidden-before-solution`))).toMatchObject({ passed: true });
	});
	it.skipIf(!existsSync(`tests/fixtures/recordings/exercises/${browser}-hidden-before-wrong-1.json`))(
		'asks to take a permission away',
		() => {
			expect(checkHidden(savedExercise(`${browser}-hidden-before-wrong-1`))).toMatchObject({
				passed: false,
				hint: 1
			});
		}
	);
	it('asks for a look first', () => {
		const empty = { origin: { experiment: 'address-privacy', startedAt: '', browser: '' }, events: [] };
		expect(checkHidden(empty)).toMatchObject({ passed: false, hint: 0 });
	});
});
