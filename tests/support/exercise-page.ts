/** An exercise on a lesson's page, used as a reader does it. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { ArrangedExercise } from '../../src/lib/lessons/types.ts';

export const piece = (page: Page, name: string): Locator => page.locator(`[data-piece="${name}"]`);

export type Judgement = 'passed' | 'notYet' | 'skipped' | 'broken';

/** Has the exercise judged, and waits for the verdict, and for its hint where one is due. */
export async function expectVerdict(exercise: Locator, judgement: Judgement, hint?: number): Promise<void> {
	await exercise.locator('[data-action="run-exercise"]').click();
	const verdict = exercise.locator('[data-status]');
	// “Running” is no end. What the exercise says instead of the verdict is told with the failure.
	await expect
		.poll(
			async () =>
				(await verdict.getAttribute('data-status')) === judgement ? judgement : await exercise.innerText(),
			{ timeout: 20_000 }
		)
		.toBe(judgement);
	if (hint !== undefined)
		await expect(exercise.locator('[data-status] .hint')).toContainText(`Hint ${hint + 1}`);
}

const isFirefox = (page: Page): boolean => page.context().browser()?.browserType().name() === 'firefox';

/**
 * The wrong answers that are tried on the page: all of them in Chromium, none in Firefox. What each does in both browsers is
 * judged by its recordings in the unit tests; here it is about the page.
 */
export const wrongHere = <Wrong>(page: Page, wrong: readonly Wrong[]): readonly Wrong[] =>
	isFirefox(page) ? [] : wrong;

/** The same of what is done in an experiment, by its name: in Firefox, `solution` alone. */
export const isTriedIn = (browserName: string, name: string): boolean =>
	browserName !== 'firefox' || name === 'solution';

/** Makes a choice of an exercise of kind `choice`, by the id of its line. */
export async function choose(
	exercise: Locator,
	{ lines }: Pick<ArrangedExercise, 'lines'>,
	id: string | undefined
): Promise<void> {
	await exercise
		.getByRole('radio')
		.nth(lines.findIndex((line) => line.id === id))
		.check();
}

/** Writes code as the answer of an exercise of kind `code`. */
export async function writeCode(exercise: Locator, code: string | undefined): Promise<void> {
	await exercise.scrollIntoViewIfNeeded();
	await exercise.locator('[data-editor="rich"]').waitFor();
	await exercise.getByRole('textbox').fill(code ?? '');
}

/** Every wrong answer of a choice gets its hint, and the solution passes. */
export async function goThroughChoices(
	page: Page,
	{ id, lines, wrong, solution }: Pick<ArrangedExercise, 'id' | 'lines' | 'wrong' | 'solution'>
): Promise<void> {
	const exercise = piece(page, `exercise-${id}`);
	for (const { answer, hint } of wrongHere(page, wrong)) {
		await choose(exercise, { lines }, answer[0]);
		await expectVerdict(exercise, 'notYet', hint);
	}
	await choose(exercise, { lines }, solution[0]);
	await expectVerdict(exercise, 'passed');
}

/** Puts the lines of an exercise of kind `order` into that order, by their arrow buttons. */
export async function putInOrder(page: Page, exercise: Locator, wanted: readonly string[]): Promise<void> {
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

export const skipPrediction = (page: Page, id: string): Promise<void> =>
	piece(page, `predict-${id}`).getByRole('button', { name: 'Skip' }).click();
