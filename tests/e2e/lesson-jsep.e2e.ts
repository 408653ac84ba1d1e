/** Lesson 9 as a reader does it: every exercise from its start to its solution, and each wrong answer with its hint. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { hold, needsNegotiation, rollBack } from '../../src/lib/experiments/jsep-machine/exercises.ts';
import { makeMove, perform, performances, playWalk, startOver } from '../support/jsep-moves.ts';
import { countOpenThings, openThings } from '../support/open-things.ts';
import { open } from '../support/site.ts';
import { isTriedIn, wrongHere } from '../support/exercise-page.ts';

const address = '/lessons/jsep/';
const piece = (page: Page, name: string) => page.locator(`[data-piece="${name}"]`);

async function openMachine(page: Page): Promise<void> {
	await open(page, address);
	await piece(page, 'predict-who-is-stable-first').getByRole('button', { name: 'Skip' }).click();
	await expect(page.locator('[data-experiment="jsep-machine"] [data-action="start-over"]')).toBeEnabled();
}

async function expectVerdict(exercise: Locator, passed: boolean, hint?: number): Promise<void> {
	await exercise.locator('[data-action="run-exercise"]').click();
	await expect(exercise.locator(`[data-status="${passed ? 'passed' : 'notYet'}"]`)).toBeVisible({
		timeout: 20_000
	});
	if (hint !== undefined)
		await expect(exercise.locator('[data-status] .hint')).toContainText(`Hint ${hint + 1}`);
}

test('a prediction comes first, and the recording answers it', async ({ page }) => {
	test.setTimeout(90_000);
	await open(page, address);
	const prediction = piece(page, 'predict-who-is-stable-first');
	const run = page.locator('[data-experiment="jsep-machine"] [data-action="run"]');
	await expect(run).toBeDisabled();
	await prediction.getByRole('radio', { name: 'The caller, who began' }).check();
	await prediction.getByRole('button', { name: 'Keep my prediction' }).click();
	await expect(run).toBeEnabled();
	await run.click();
	await expect(page.locator('[data-experiment="jsep-machine"]')).toHaveAttribute('data-status', 'done', {
		timeout: 30_000
	});
	await expect(
		prediction.getByText('It is done when it sets its own answer', { exact: false })
	).toBeVisible();
	for (const [walk, id, words] of [
		['glare', 'what-rollback-takes', 'It stays. A rollback takes back the proposal'],
		['stop', 'sections-after-stop', 'A section is never removed']
	] as const) {
		await piece(page, `predict-${id}`).getByRole('button', { name: 'Skip' }).click();
		await playWalk(page, walk);
		await expect(piece(page, `predict-${id}`).getByText(words, { exact: false })).toBeVisible();
	}
});

for (const [id, answers] of Object.entries(performances))
	for (const [name, performance] of Object.entries(answers))
		test(`exercise ${id}, done in the machine: ${name}`, async ({ page, browserName }) => {
			test.skip(!isTriedIn(browserName, name), 'judged by its recording in the unit tests');
			test.skip(
				performance.only !== undefined && performance.only !== browserName,
				'this browser has another error'
			);
			await openMachine(page);
			await perform(page, performance);
			await expectVerdict(piece(page, `exercise-${id}`), performance.passed, performance.hint);
		});

test(
	'an exercise in the machine says so when nothing was done there yet',
	{ tag: '@page' },
	async ({ page }) => {
		await openMachine(page);
		const exercise = piece(page, 'exercise-stop-one');
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

test('exercise roll-back: start, wrong orders and solution', async ({ page }) => {
	test.setTimeout(90_000);
	await countOpenThings(page);
	await open(page, address);
	const exercise = piece(page, 'exercise-roll-back');
	await expectVerdict(exercise, false);
	for (const { answer, hint } of wrongHere(page, rollBack.wrong)) {
		await putInOrder(page, exercise, answer);
		await expectVerdict(exercise, false, hint);
	}
	await putInOrder(page, exercise, rollBack.solution);
	await expectVerdict(exercise, true);
	await expect(exercise.getByText('pendingLocalDescription', { exact: true })).toBeVisible();
	// An exercise closes what it opened.
	expect(await openThings(page)).toMatchObject({ open: 0, live: 0 });
});

async function label(exercise: Locator, answer: readonly string[]): Promise<void> {
	for (const [index, option] of answer.entries())
		await exercise.getByRole('combobox').nth(index).selectOption(option);
}

test('exercise needs-negotiation: start, wrong labels and solution', async ({ page }) => {
	test.setTimeout(120_000);
	await countOpenThings(page);
	await open(page, address);
	const exercise = piece(page, 'exercise-needs-negotiation');
	await expectVerdict(exercise, false, 0);
	for (const { answer, hint } of wrongHere(page, needsNegotiation.wrong)) {
		await label(exercise, answer);
		await expectVerdict(exercise, false, hint);
	}
	await label(exercise, needsNegotiation.solution);
	await expectVerdict(exercise, true);
	expect(await openThings(page)).toMatchObject({ open: 0, live: 0 });
});

test('exercise hold: four ways to silence a call, one of them is hold', async ({ page }) => {
	test.setTimeout(120_000);
	await open(page, address);
	const exercise = piece(page, 'exercise-hold');
	const choose = (id: string | undefined) =>
		exercise
			.getByRole('radio')
			.nth(hold.lines.findIndex((line) => line.id === id))
			.check();
	for (const { answer, hint } of wrongHere(page, hold.wrong)) {
		await choose(answer[0]);
		await expectVerdict(exercise, false, hint);
	}
	await choose(hold.solution[0]);
	await expectVerdict(exercise, true);
	await expect(exercise.getByText('RTCRtpTransceiver.currentDirection')).toBeVisible();
});

test('what the lesson says of breaking it is what the browser says', async ({ page, browserName }) => {
	await openMachine(page);
	const said = page.locator('[data-experiment="jsep-machine"] [role="status"] code');
	const isFirefox = browserName === 'firefox';
	await startOver(page);
	await makeMove(page, 'caller setLocalDescription(answer)');
	await expect(said).toContainText('InvalidStateError');
	await expect(said).toContainText(
		isFirefox
			? 'Cannot create answer in stable'
			: 'The type of the description does not match the expected signaling state.'
	);
	await makeMove(page, 'callee setLocalDescription(rollback)');
	await expect(said).toContainText('InvalidStateError');
	await makeMove(page, 'callee setRemoteDescription(answer)');
	await expect(said).toContainText(isFirefox ? 'InvalidStateError' : 'OperationError');
	await makeMove(page, 'caller addTrack(audio)');
	await makeMove(page, 'caller setLocalDescription(offer)');
	await makeMove(page, 'caller setRemoteDescription(answer)');
	await expect(said).toContainText('OperationError');
	await makeMove(page, 'caller setRemoteDescription(rollback)');
	if (isFirefox)
		await expect(said).toHaveText(
			'InvalidStateError: Cannot rollback remote description in have-local-offer'
		);
	else {
		await expect(page.locator('figure[data-actor="caller"]')).toHaveAttribute('data-state', 'stable');
		await makeMove(page, 'caller setLocalDescription(offer)');
	}
	await makeMove(page, 'callee setRemoteDescription(offer)');
	await makeMove(page, 'callee createOffer()');
	await expect(said).toContainText('InvalidStateError');
});

test('a quiz says why a wrong choice is wrong', { tag: '@page' }, async ({ page }) => {
	await open(page, address);
	const quiz = piece(page, 'quiz-track-event');
	await quiz.getByRole('radio', { name: 'When the first packet of the track arrives' }).check();
	await quiz.getByRole('button', { name: 'Check' }).click();
	await expect(quiz.getByText('no path is known yet', { exact: false })).toBeVisible();
});

test('the lesson is there in Korean, with the machine in it', { tag: '@page' }, async ({ page }) => {
	await open(page, `/ko${address}`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('JSEP');
	await piece(page, 'predict-who-is-stable-first').getByRole('button', { name: '건너뛰기' }).click();
	await page.getByRole('button', { name: '새 연결 두 개' }).click();
	await page.locator('[data-move="caller setLocalDescription(rollback)"]').click();
	await expect(page.locator('[data-experiment="jsep-machine"] [role="status"]')).toContainText(
		'InvalidStateError'
	);
	await expect(page.getByText('거절되었습니다', { exact: false }).first()).toBeVisible();
});
