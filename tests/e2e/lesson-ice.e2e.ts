/** Lesson 10 as a reader does it. What each answer does in both browsers is judged by recordings in the unit tests. */
import { expect, test } from '@playwright/test';
import { calleeControls, decodePriorities } from '../../src/lib/experiments/ice-checklist/exercises.ts';
import { restartOnly } from '../../src/lib/experiments/ice-restart/exercises.ts';
import { sendEarly } from '../../src/lib/experiments/trickle-race/exercises.ts';
import { choose, expectVerdict, goThroughChoices, piece } from '../support/exercise-page.ts';
import { countOpenThings, openThings } from '../support/open-things.ts';
import { open } from '../support/site.ts';

const address = '/lessons/ice/';

test('a prediction comes first, and the recording answers it', async ({ page }) => {
	await open(page, address);
	const prediction = piece(page, 'predict-what-restart-changes');
	const bench = page.locator('[data-experiment="ice-restart"]');
	await expect(bench.locator('[data-action="run"]')).toBeDisabled();
	await prediction.getByRole('radio', { name: 'Nothing: it stays connected' }).check();
	await prediction.getByRole('button', { name: 'Keep my prediction' }).click();
	await bench.locator('[data-action="run"]').click();
	await expect(prediction.getByText('nobody above ICE notices', { exact: false })).toBeVisible({
		timeout: 30_000
	});
});

test('exercises: choices and labels, each wrong answer with its hint', async ({ page }) => {
	test.setTimeout(120_000);
	await countOpenThings(page);
	await open(page, address);
	await goThroughChoices(page, restartOnly);
	const controls = piece(page, 'exercise-callee-controls');
	await choose(controls, calleeControls, 'callee-offers');
	await expectVerdict(controls, 'passed');
	const early = piece(page, 'exercise-send-early');
	await choose(early, sendEarly, 'trickle');
	await expectVerdict(early, 'passed');
	const priorities = piece(page, 'exercise-decode-priorities');
	for (const [index, option] of decodePriorities.solution.entries())
		await priorities.getByRole('combobox').nth(index).selectOption(option);
	await expectVerdict(priorities, 'passed');
	expect(await openThings(page)).toMatchObject({ open: 0, live: 0 });
	// One that is done in an experiment says so when nothing was done there yet.
	const cable = piece(page, 'exercise-cut-and-heal');
	await cable.locator('[data-action="run-exercise"]').click();
	await expect(cable.locator('[data-status="nothingYet"]')).toBeVisible();
});

test('the lesson is there in Korean, with its experiments in it', { tag: '@page' }, async ({ page }) => {
	await open(page, `/ko${address}`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('ICE');
	await piece(page, 'predict-untold').getByRole('button', { name: '건너뛰기' }).click();
	const bench = page.locator('[data-experiment="ice-checklist"]');
	await bench.locator('[data-action="run"]').click();
	await expect(bench.getByRole('status').first()).toContainText('연결되었습니다', { timeout: 30_000 });
});
