/** Lesson 8 as a reader does it: every exercise from its start to its solution, and each wrong answer with its hint. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { nothingToSend } from '../../src/lib/experiments/answer-directions/exercises.ts';
import { rejectSection } from '../../src/lib/experiments/codec-preferences/exercises.ts';
import { editYourOwn, labelLines } from '../../src/lib/experiments/sdp-workbench/exercises.ts';
import { codecPerformances, moveToTop, negotiateCodecs, performCodecs } from '../support/codec-moves.ts';
import { countOpenThings, openThings } from '../support/open-things.ts';
import { open } from '../support/site.ts';
import { isTriedIn, wrongHere } from '../support/exercise-page.ts';

const address = '/lessons/sdp/';
const piece = (page: Page, name: string) => page.locator(`[data-piece="${name}"]`);

/** Skips the question before an experiment, and wakes the experiment with its first run. */
async function startCodecs(page: Page): Promise<void> {
	await open(page, address);
	await piece(page, 'predict-whose-order').getByRole('button', { name: 'Skip' }).click();
	await expect(
		page.locator('[data-experiment="codec-preferences"] .list[data-who="caller"] [data-codec="VP9"]')
	).toBeVisible();
}

async function expectVerdict(exercise: Locator, passed: boolean, hint?: number): Promise<void> {
	await exercise.locator('[data-action="run-exercise"]').click();
	await expect(exercise.locator(`[data-status="${passed ? 'passed' : 'notYet'}"]`)).toBeVisible({
		timeout: 30_000
	});
	if (hint !== undefined)
		await expect(exercise.locator('[data-status] .hint')).toContainText(`Hint ${hint + 1}`);
}

async function label(exercise: Locator, answer: readonly string[]): Promise<void> {
	for (const [index, option] of answer.entries())
		await exercise.getByRole('combobox').nth(index).selectOption(option);
}

for (const definition of [labelLines, editYourOwn])
	test(`exercise ${definition.id}: start, wrong labels and solution`, async ({ page }) => {
		test.setTimeout(150_000);
		await countOpenThings(page);
		await open(page, address);
		const exercise = piece(page, `exercise-${definition.id}`);
		await expectVerdict(exercise, false, 0);
		for (const { answer, hint } of wrongHere(page, definition.wrong)) {
			await label(exercise, answer);
			await expectVerdict(exercise, false, hint);
		}
		await label(exercise, definition.solution);
		await expectVerdict(exercise, true);
		// An exercise closes what it opened.
		expect(await openThings(page)).toMatchObject({ open: 0, live: 0 });
	});

for (const definition of [rejectSection, nothingToSend])
	test(`exercise ${definition.id}: each choice`, async ({ page }) => {
		test.setTimeout(90_000);
		await countOpenThings(page);
		await open(page, address);
		const exercise = piece(page, `exercise-${definition.id}`);
		const choose = (id: string | undefined) =>
			exercise
				.getByRole('radio')
				.nth(definition.lines.findIndex((line) => line.id === id))
				.check();
		await expectVerdict(exercise, false);
		for (const { answer, hint } of wrongHere(page, definition.wrong)) {
			await choose(answer[0]);
			await expectVerdict(exercise, false, hint);
		}
		await choose(definition.solution[0]);
		await expectVerdict(exercise, true);
		expect(await openThings(page)).toMatchObject({ open: 0, live: 0 });
	});

for (const [name, performance] of Object.entries(codecPerformances['choose-vp9'] ?? {}))
	test(`exercise choose-vp9, done in the experiment: ${name}`, async ({ page, browserName }) => {
		test.skip(!isTriedIn(browserName, name), 'judged by its recording in the unit tests');
		await startCodecs(page);
		await performCodecs(page, performance);
		await expectVerdict(piece(page, 'exercise-choose-vp9'), performance.passed, performance.hint);
	});

test(
	'an exercise in the experiment says so when nothing was done there yet',
	{ tag: '@page' },
	async ({ page }) => {
		await open(page, address);
		const exercise = piece(page, 'exercise-choose-vp9');
		await exercise.locator('[data-action="run-exercise"]').click();
		await expect(exercise.locator('[data-status="nothingYet"]')).toBeVisible();
	}
);

test('a prediction comes first, and the recording answers it', async ({ page }) => {
	test.setTimeout(90_000);
	await open(page, address);
	const lines = piece(page, 'predict-how-many-lines');
	const workbench = page.locator('[data-experiment="sdp-workbench"]');
	await expect(workbench.locator('[data-action="run"]')).toBeDisabled();
	await lines.getByRole('radio', { name: 'Between 30 and 100' }).check();
	await lines.getByRole('button', { name: 'Keep my prediction' }).click();
	await workbench.locator('[data-action="run"]').click();
	await expect(workbench).toHaveAttribute('data-status', 'done');
	await expect(lines.getByText('Three of them say what you asked for', { exact: false })).toBeVisible();

	const order = piece(page, 'predict-whose-order');
	await order.getByRole('radio', { name: 'VP8 both ways' }).check();
	await order.getByRole('button', { name: 'Keep my prediction' }).click();
	await page.locator('[data-experiment="codec-preferences"] [data-action="callee-own"]').check();
	await moveToTop(page, 'callee', 'VP9');
	await negotiateCodecs(page);
	await expect(order.getByText('Each way the receiver’s wish counts', { exact: false })).toBeVisible();

	const senders = piece(page, 'predict-two-senders');
	await senders.getByRole('radio', { name: 'a=inactive' }).check();
	await senders.getByRole('button', { name: 'Keep my prediction' }).click();
	await page.locator('[data-experiment="answer-directions"] [data-action="run"]').click();
	await expect(senders.getByText('It went as you predicted', { exact: false })).toBeVisible();
});

test('the editor of the workbench fits the lesson', async ({ page }) => {
	await open(page, address);
	await piece(page, 'predict-how-many-lines').getByRole('button', { name: 'Skip' }).click();
	const workbench = page.locator('[data-experiment="sdp-workbench"]');
	await workbench.locator('[data-action="run"]').click();
	await expect(workbench).toHaveAttribute('data-status', 'done');
	await expect(workbench.locator('.cm-content')).toBeVisible();
	for (const width of [390, 820, 1440]) {
		await page.setViewportSize({ width, height: 900 });
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
			`sideways scrolling at ${width}`
		).toBeLessThanOrEqual(0);
		const [desk, editor] = [
			await workbench.boundingBox(),
			await workbench.locator('.cm-editor').boundingBox()
		];
		expect(editor!.x, String(width)).toBeGreaterThanOrEqual(desk!.x);
		expect(editor!.x + editor!.width, String(width)).toBeLessThanOrEqual(desk!.x + desk!.width);
		expect(editor!.width, String(width)).toBeGreaterThan(280);
	}
});
