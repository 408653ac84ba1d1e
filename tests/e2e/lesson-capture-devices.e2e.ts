/** Lesson 2 as a reader does it: predictions, every exercise from its start to its solution, in the lesson's own benches. */
import { expect, test } from '@playwright/test';
import { lightOff, switchCamera } from '../../src/lib/experiments/device-picker/exercises.ts';
import { attempt, perform, performances } from '../support/constraint-acts.ts';
import { actOnDevices } from '../support/device-moves.ts';
import { expectVerdict, goThroughChoices, piece, skipPrediction } from '../support/exercise-page.ts';
import { countOpenThings, openThings } from '../support/open-things.ts';
import { open } from '../support/site.ts';

const address = '/lessons/capture-devices/';

test('a wish is never refused, and exercise 2a: fail by the width, then succeed with it', async ({
	page
}) => {
	await open(page, address);
	const prediction = piece(page, 'predict-too-much-ideal');
	await expect(page.locator('[data-experiment="constraints"] [data-action="run"]')).toBeDisabled();
	await prediction.getByRole('radio', { name: 'An error: nothing has that width.' }).check();
	await prediction.getByRole('button', { name: 'Keep my prediction' }).click();
	await page.locator('[data-cell="json"]').waitFor();
	await attempt(page, { video: { width: { ideal: 7680 }, height: { ideal: 4320 } } });
	await expect(prediction.getByText('A picture comes.', { exact: false })).toBeVisible();
	const exercise = piece(page, 'exercise-make-it-fail');
	await expectVerdict(exercise, 'notYet', 0);
	const solution = performances['make-it-fail']?.solution;
	expect(solution?.passed).toBe(true);
	if (solution) await perform(page, solution);
	await expectVerdict(exercise, 'passed');
});

test('exercises 2c and 2e: another camera without a negotiation, and the light off', async ({ page }) => {
	test.setTimeout(90_000);
	await countOpenThings(page);
	await open(page, address);
	await goThroughChoices(page, switchCamera);
	await goThroughChoices(page, lightOff);
	// An exercise closes what it opened.
	expect(await openThings(page)).toMatchObject({ open: 0, live: 0 });
});

test('exercises 2b and 2d, done in the lesson’s device picker', async ({ page, browserName }) => {
	await open(page, address);
	await skipPrediction(page, 'names-before');
	await actOnDevices(page, 'list');
	await actOnDevices(page, 'open');
	// This Chromium has granted everything beforehand, and this Firefox has no sound outputs: each says so.
	await expectVerdict(
		piece(page, 'exercise-names-after-permission'),
		browserName === 'chromium' ? 'skipped' : 'passed'
	);
	await actOnDevices(page, 'play');
	await actOnDevices(page, 'output 2');
	await expectVerdict(
		piece(page, 'exercise-chosen-output'),
		browserName === 'chromium' ? 'passed' : 'skipped'
	);
});

test('a forbidden frame answers its prediction; a quiz says why; the lesson is there in Korean', async ({
	page
}) => {
	await open(page, `/ko${address}`);
	const prediction = piece(page, 'predict-forbidden-frame');
	await prediction.getByRole('radio', { name: 'SecurityError' }).check();
	await prediction.getByRole('button', { name: '이렇게 예측합니다' }).click();
	const bench = page.locator('[data-experiment="permission-states"]');
	await bench.locator('[data-row="policy"] [data-action="try"]').click();
	await expect(prediction.getByText('NotAllowedError입니다.', { exact: false })).toBeVisible();
	const quiz = piece(page, 'quiz-whose-prompt');
	await quiz.getByRole('radio', { name: '페이지가 alert()로' }).check();
	await quiz.getByRole('button').first().click();
	await expect(quiz.getByText('답도 꾸며 낼 수', { exact: false })).toBeVisible();
});
