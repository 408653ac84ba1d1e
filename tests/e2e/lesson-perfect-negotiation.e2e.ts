/** Lesson 13 as a reader does it: predictions, every exercise from its start to its solution, wrong answers with their hints. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { answerRace, ownHandler, writtenHandler } from '../../src/lib/experiments/glare/exercises.ts';
import { isOver, performances, runGlare } from '../support/glare-runs.ts';
import { countOpenThings, openThings } from '../support/open-things.ts';
import { open } from '../support/site.ts';
import { isTriedIn, wrongHere, writeCode } from '../support/exercise-page.ts';

const address = '/lessons/perfect-negotiation/';
const piece = (page: Page, name: string) => page.locator(`[data-piece="${name}"]`);
const bench = (page: Page) => page.locator('[data-experiment="glare"]');

async function openExperiment(page: Page): Promise<void> {
	await open(page, address);
	await piece(page, 'predict-what-naive-does').getByRole('button', { name: 'Skip' }).click();
	await expect(bench(page).locator('[data-action="run"]')).toBeEnabled();
}

async function expectVerdict(exercise: Locator, passed: boolean, hint?: number): Promise<void> {
	await exercise.locator('[data-action="run-exercise"]').click();
	await expect(exercise.locator(`[data-status="${passed ? 'passed' : 'notYet'}"]`)).toBeVisible({
		timeout: 90_000
	});
	if (hint !== undefined)
		await expect(exercise.locator('[data-status] .hint')).toContainText(`Hint ${hint + 1}`);
}

test('predictions come first, and the recording answers them', async ({ page }) => {
	test.setTimeout(90_000);
	await open(page, address);
	const first = piece(page, 'predict-what-naive-does');
	await expect(bench(page).locator('[data-action="run"]')).toBeDisabled();
	await first.getByRole('radio', { name: 'Each offer is refused', exact: false }).check();
	await first.getByRole('button', { name: 'Keep my prediction' }).click();
	await bench(page).locator('[data-action="run"]').click();
	await isOver(page);
	await expect(first.getByText('An answer is refused. Both browsers', { exact: false })).toBeVisible();
	for (const [id, preset, words] of [
		['who-yields', 'together', 'It travels in the answer.'],
		['what-race-leaves', 'race', 'the offer is simply gone']
	] as const) {
		await piece(page, `predict-${id}`).getByRole('button', { name: 'Skip' }).click();
		await runGlare(page, { handler: 'twoFlags', preset });
		await expect(piece(page, `predict-${id}`).getByText(words, { exact: false })).toBeVisible();
	}
});

for (const [name, { passed, hint, ...run }] of Object.entries(performances))
	test(`exercise naive-dies, done in the experiment: ${name}`, async ({ page, browserName }) => {
		test.skip(!isTriedIn(browserName, name), 'judged by its recording in the unit tests');
		await openExperiment(page);
		await runGlare(page, run);
		await expectVerdict(piece(page, 'exercise-naive-dies'), passed, hint);
	});

test(
	'an exercise in the experiment says so when nothing was done there yet',
	{ tag: '@page' },
	async ({ page }) => {
		await openExperiment(page);
		const exercise = piece(page, 'exercise-naive-dies');
		await exercise.locator('[data-action="run-exercise"]').click();
		await expect(exercise.locator('[data-status="nothingYet"]')).toBeVisible();
	}
);

async function putInOrder(page: Page, exercise: Locator, wanted: readonly string[]): Promise<void> {
	const idsNow = () =>
		exercise.locator('[data-line]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-line')));
	for (const [place, id] of wanted.entries()) {
		await exercise.locator(`[data-line="${id}"] [data-by="-1"]`).focus();
		for (let at = (await idsNow()).indexOf(id); at > place; at--) {
			await page.keyboard.press('ArrowUp');
			await expect.poll(async () => (await idsNow()).indexOf(id)).toBe(at - 1);
		}
	}
	expect(await idsNow()).toEqual(wanted);
}

test('exercise own-handler: start, wrong handlers and solution', async ({ page }) => {
	test.setTimeout(240_000);
	await countOpenThings(page);
	await open(page, address);
	const exercise = piece(page, 'exercise-own-handler');
	await expectVerdict(exercise, false, 0);
	for (const { answer, hint } of wrongHere(page, ownHandler.wrong)) {
		await putInOrder(page, exercise, answer);
		await expectVerdict(exercise, false, hint);
	}
	await putInOrder(page, exercise, ownHandler.solution);
	await expectVerdict(exercise, true);
	await expect(exercise.getByText('50 / 50', { exact: true })).toBeVisible();
	// An exercise closes what it opened.
	expect(await openThings(page)).toMatchObject({ open: 0, live: 0 });
});

test('exercise written-handler: start, half a handler, the solution', async ({ page }) => {
	test.setTimeout(150_000);
	await open(page, address);
	const exercise = piece(page, 'exercise-written-handler');
	await expectVerdict(exercise, false, 0);
	await writeCode(exercise, 'function handle() {}');
	await exercise.locator('[data-action="run-exercise"]').click();
	await expect(exercise.locator('[data-status="broken"]')).toBeVisible();
	await writeCode(exercise, writtenHandler.solution[0]);
	await exercise.locator('[data-action="run-exercise"]').click();
	// Fifty schedules take a while: how far it has come is shown.
	await expect(exercise.getByText(/[1-9]\d* of 50 done/)).toBeVisible();
	await expect(exercise.locator('[data-status="passed"]')).toBeVisible({ timeout: 100_000 });
	await expect(exercise.getByText('50 / 50', { exact: true })).toBeVisible();
	await expect(page.locator('iframe')).toHaveCount(0);
});

test('exercise answer-race: four schedules, one of them is the race', async ({ page }) => {
	test.setTimeout(120_000);
	await countOpenThings(page);
	await open(page, address);
	const exercise = piece(page, 'exercise-answer-race');
	const choose = (id: string | undefined) =>
		exercise
			.getByRole('radio')
			.nth(answerRace.lines.findIndex((line) => line.id === id))
			.check();
	await expectVerdict(exercise, false);
	for (const { answer, hint } of wrongHere(page, answerRace.wrong)) {
		await choose(answer[0]);
		await expectVerdict(exercise, false, hint);
	}
	await choose(answerRace.solution[0]);
	await expectVerdict(exercise, true);
	expect(await openThings(page)).toMatchObject({ open: 0, live: 0 });
});

test('a quiz says why a wrong choice is wrong', { tag: '@page' }, async ({ page }) => {
	await open(page, address);
	const quiz = piece(page, 'quiz-what-polite-loses');
	await quiz.getByRole('radio', { name: 'The track it wanted to add' }).check();
	await quiz.getByRole('button', { name: 'Check' }).click();
	await expect(quiz.getByText('The track and its transceiver stay', { exact: false })).toBeVisible();
});

test('the lesson is there in Korean, with the experiment in it', { tag: '@page' }, async ({ page }) => {
	await open(page, `/ko${address}`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('동시에 말할 때');
	await piece(page, 'predict-what-naive-does').getByRole('button', { name: '건너뛰기' }).click();
	await bench(page).getByRole('button', { name: '실행', exact: true }).click();
	await isOver(page);
	await expect(bench(page).locator('[data-story]')).toContainText('둘 다 양보했습니다');
	await expect(bench(page).locator('[data-story]')).toContainText('InvalidStateError');
});
