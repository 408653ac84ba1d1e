/** Lesson 7 as a reader does it: every exercise from its start to its solution, and each wrong answer with its hint. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { earlyCandidates } from '../../src/lib/experiments/signaling-bench/exercises.ts';
import { sipCallInOrder } from '../../src/lib/experiments/sip-call/exercises.ts';
import { button, perform, performances } from '../support/bench-acts.ts';
import { countOpenThings, openThings } from '../support/open-things.ts';
import { open } from '../support/site.ts';
import { isTriedIn, wrongHere } from '../support/exercise-page.ts';

const address = '/lessons/signaling-sip/';
const piece = (page: Page, name: string) => page.locator(`[data-piece="${name}"]`);

async function openBench(page: Page): Promise<void> {
	await open(page, address);
	await piece(page, 'predict-messages-until-connected').getByRole('button', { name: 'Skip' }).click();
	await expect(button(page, 'hold')).toBeEnabled();
}

async function expectVerdict(exercise: Locator, passed: boolean, hint?: number): Promise<void> {
	await exercise.locator('[data-action="run-exercise"]').click();
	await expect(exercise.locator(`[data-status="${passed ? 'passed' : 'notYet'}"]`)).toBeVisible({
		timeout: 25_000
	});
	if (hint !== undefined)
		await expect(exercise.locator('[data-status] .hint')).toContainText(`Hint ${hint + 1}`);
}

test('a prediction comes first, and the recording answers it', async ({ page }) => {
	await open(page, address);
	const prediction = piece(page, 'predict-messages-until-connected');
	const run = page.locator('[data-experiment="signaling-bench"] [data-action="run"]');
	await expect(run).toBeDisabled();
	await prediction.getByRole('radio', { name: 'Between three and thirty' }).check();
	await prediction.getByRole('button', { name: 'Keep my prediction' }).click();
	await run.click();
	await expect(prediction.getByText('the candidates of both sides', { exact: false })).toBeVisible();
	const tooEarly = piece(page, 'predict-candidate-too-early');
	await tooEarly.getByRole('button', { name: 'Skip' }).click();
	await button(page, 'handlers').selectOption('bare');
	await button(page, 'hold').click();
	await button(page, 'run').click();
	await page.locator('[data-card][data-kind="candidate"] [data-do="deliver"]').first().click();
	await expect(
		tooEarly.getByText('nothing that the candidate could belong to', { exact: false })
	).toBeVisible();
});

test('the other two predictions are answered by what the reader runs', async ({ page }) => {
	test.setTimeout(90_000);
	await openBench(page);
	const off = piece(page, 'predict-carrier-turned-off');
	await off.getByRole('button', { name: 'Skip' }).click();
	await button(page, 'run').click();
	await button(page, 'turn-off').click();
	await expect(off.getByText('its packets never took that way', { exact: false })).toBeVisible();
	const reply = piece(page, 'predict-first-reply-to-invite');
	await reply.getByRole('button', { name: 'Skip' }).click();
	await page.locator('[data-experiment="sip-call"] [data-action="run"]').click();
	await expect(reply.getByText('only that one reaches Bob', { exact: false })).toBeVisible();
});

for (const [id, answers] of Object.entries(performances))
	for (const [name, performance] of Object.entries(answers))
		test(`exercise ${id}, done in the bench: ${name}`, async ({ page, browserName }) => {
			test.skip(!isTriedIn(browserName, name), 'judged by its recording in the unit tests');
			await countOpenThings(page);
			await openBench(page);
			await perform(page, performance);
			await expectVerdict(piece(page, `exercise-${id}`), performance.passed, performance.hint);
			await page.goto('about:blank');
		});

test(
	'an exercise in the bench says so when nothing was done there yet',
	{ tag: '@page' },
	async ({ page }) => {
		await open(page, address);
		const exercise = piece(page, 'exercise-any-carrier');
		await exercise.locator('[data-action="run-exercise"]').click();
		await expect(exercise.locator('[data-status="nothingYet"]')).toBeVisible();
	}
);

test('exercise early-candidates: start, wrong choices and solution', async ({ page }) => {
	test.setTimeout(120_000);
	await countOpenThings(page);
	await open(page, address);
	const exercise = piece(page, 'exercise-early-candidates');
	await expectVerdict(exercise, false, 0);
	await expect(exercise.getByText('InvalidStateError').first()).toBeVisible();
	const choose = (id: string | undefined) =>
		exercise
			.getByRole('radio')
			.nth(earlyCandidates.lines.findIndex((line) => line.id === id))
			.check();
	for (const { answer, hint } of wrongHere(page, earlyCandidates.wrong)) {
		await choose(answer[0]);
		await expectVerdict(exercise, false, hint);
	}
	await choose(earlyCandidates.solution[0]);
	await expectVerdict(exercise, true);
	// An exercise closes what it opened.
	expect(await openThings(page)).toMatchObject({ open: 0, live: 0 });
});

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

test('exercise sip-call-in-order: start, wrong orders and solution', async ({ page }) => {
	test.setTimeout(180_000);
	await countOpenThings(page);
	await open(page, address);
	const exercise = piece(page, 'exercise-sip-call-in-order');
	await expectVerdict(exercise, false);
	for (const { answer, hint } of wrongHere(page, sipCallInOrder.wrong)) {
		await putInOrder(page, exercise, answer);
		await expectVerdict(exercise, false, hint);
	}
	await putInOrder(page, exercise, sipCallInOrder.solution);
	await expectVerdict(exercise, true);
	expect(await openThings(page)).toMatchObject({ open: 0, live: 0 });
});

test('a quiz says why a wrong choice is wrong', { tag: '@page' }, async ({ page }) => {
	await open(page, address);
	const quiz = piece(page, 'quiz-needs-sip');
	await quiz.getByRole('radio', { name: 'browsers speak SIP' }).check();
	await quiz.getByRole('button', { name: 'Check' }).click();
	await expect(quiz.getByText('No browser has a SIP stack', { exact: false })).toBeVisible();
});

test('the lesson is there in Korean, with the bench in it', { tag: '@page' }, async ({ page }) => {
	await open(page, `/ko${address}`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('시그널링');
	await piece(page, 'predict-messages-until-connected').getByRole('button', { name: '건너뛰기' }).click();
	await button(page, 'run').click();
	await expect(page.locator('[data-experiment="signaling-bench"]')).toHaveAttribute('data-status', 'done', {
		timeout: 20_000
	});
	await expect(page.locator('[data-experiment="signaling-bench"] .words')).toContainText('연결되었습니다');
});
