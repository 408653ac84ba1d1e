/** Lesson 3 as a reader does it: predictions, every exercise from its start to its solution, in the lesson's own benches. */
import { expect, test } from '@playwright/test';
import { crossTheWire } from '../../src/lib/experiments/element-capture/exercises.ts';
import { greyFile } from '../../src/lib/experiments/snapshot-filter/exercises.ts';
import { muteIsNotStop } from '../../src/lib/experiments/web-audio/exercises.ts';
import {
	expectVerdict,
	goThroughChoices,
	piece,
	putInOrder,
	skipPrediction
} from '../support/exercise-page.ts';
import { countOpenThings, openThings } from '../support/open-things.ts';
import { performRecorder, recorderBench, recorderPerformances } from '../support/recorder-moves.ts';
import { open } from '../support/site.ts';

const address = '/lessons/snapshot-record/';

test('exercise 3a: only what is filtered before it is drawn makes a grey file', async ({ page }) => {
	test.setTimeout(90_000);
	await countOpenThings(page);
	await open(page, address);
	const exercise = piece(page, `exercise-${greyFile.id}`);
	await expectVerdict(exercise, 'notYet', 0);
	const [, tooLate] = greyFile.wrong;
	if (tooLate) {
		await putInOrder(page, exercise, tooLate.answer);
		await expectVerdict(exercise, 'notYet', tooLate.hint);
	}
	await putInOrder(page, exercise, greyFile.solution);
	await expectVerdict(exercise, 'passed');
	expect(await openThings(page)).toMatchObject({ open: 0, live: 0 });
});

test('exercises 3b and 3c: sound alone, and a recording that plays; the prediction is answered', async ({
	page,
	browserName
}) => {
	test.setTimeout(90_000);
	await open(page, address);
	const prediction = piece(page, 'predict-how-long-is-it');
	await prediction.getByRole('radio', { name: 'Infinity' }).check();
	await prediction.getByRole('button', { name: 'Keep my prediction' }).click();
	await expect(recorderBench(page).locator('[data-action="run"]')).toBeEnabled();
	const { 'sound-only': soundOnly, 'plays-back': playsBack } = recorderPerformances;
	await performRecorder(page, { ...playsBack!.solution!, looks: true });
	await expectVerdict(piece(page, 'exercise-plays-back'), 'passed');
	// In pieces, with sound: what the lesson says of both browsers.
	await expect(prediction.getByText('It depends on the browser.', { exact: false })).toBeVisible();
	await expect(recorderBench(page).locator('[data-report]').first()).toContainText(
		browserName === 'chromium' ? 'Infinity' : /\d\.\d+ s/
	);
	await expectVerdict(piece(page, 'exercise-sound-only'), 'notYet', 0);
	await performRecorder(page, soundOnly!.solution!);
	await expectVerdict(piece(page, 'exercise-sound-only'), 'passed');
});

test('exercises 3d and 3e: a canvas crosses the wire, and muting is not stopping', async ({ page }) => {
	test.setTimeout(120_000);
	await countOpenThings(page);
	await open(page, address);
	await goThroughChoices(page, crossTheWire);
	await goThroughChoices(page, muteIsNotStop);
	expect(await openThings(page)).toMatchObject({ open: 0, live: 0 });
});

test('two stills are exported, and the prediction is answered; the Korean lesson runs', async ({ page }) => {
	await open(page, address);
	const bench = page.locator('[data-experiment="snapshot-filter"]');
	await skipPrediction(page, 'which-file-is-grey');
	await bench.locator('[data-action="run"]').click();
	await expect
		.poll(() => bench.locator('video').evaluate((video: HTMLVideoElement) => video.videoWidth))
		.toBeGreaterThan(0);
	await bench.locator('[data-action="still"]').click();
	for (const way of ['element', 'context']) {
		await bench.locator(`[data-export="${way} png"]`).click();
		await expect(bench.locator(`[data-download="${way}"]`)).toBeVisible();
	}
	await expect(
		piece(page, 'predict-which-file-is-grey').getByText('Only the one drawn through the filter', {
			exact: false
		})
	).toBeVisible();
	await open(page, `/ko${address}`);
	await piece(page, 'predict-what-arrives').getByRole('button', { name: '건너뛰기' }).click();
	const capture = page.locator('[data-experiment="element-capture"]');
	await capture.locator('[data-action="run"]').click();
	await expect(capture).toHaveAttribute('data-status', 'done');
	await expect(
		piece(page, 'predict-what-arrives').getByText('비디오입니다.', { exact: false })
	).toBeVisible();
});
