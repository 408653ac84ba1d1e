/** The NAT laboratory and two mirrors as a reader uses them, and lesson 5’s exercise in the keepalive experiment. */
import { expect, test, type Page } from '@playwright/test';
import { stepS } from '../../src/lib/experiments/nat-keepalive/keepalive.ts';
import { directOrRelay } from '../../src/lib/experiments/nat-simulator/exercises.ts';
import { classifySets } from '../../src/lib/experiments/my-nat/exercises.ts';
import { expectVerdict, piece, skipPrediction, wrongHere } from '../support/exercise-page.ts';
import { countOpenThings, openThings } from '../support/open-things.ts';
import { open } from '../support/site.ts';

const bench = (page: Page, slug: string) => page.locator(`[data-experiment="${slug}"]`);
const press = (page: Page, slug: string, action: string) =>
	bench(page, slug).locator(`[data-action="${action}"]`).click();
const status = (page: Page, slug: string) => bench(page, slug).locator('[role="status"]').first();

test('the laboratory: to the end, back, another branch, bytes, and the same moment from a link', async ({
	page
}) => {
	const slug = 'nat-simulator';
	await open(page, `/experiments/${slug}/`);
	await expect(bench(page, slug).locator('[data-simulated]')).toBeVisible();
	await press(page, slug, 'end');
	await expect(bench(page, slug)).toHaveAttribute('data-status', 'done');
	await expect(bench(page, slug).locator('[data-outcome="direct"]')).toBeVisible();
	await expect(bench(page, slug).locator('[data-nat-table="0"] tbody tr')).toHaveCount(1);
	await expect(
		bench(page, slug).locator('[data-check-list="caller"] tr[data-state="Succeeded"]').first()
	).toBeVisible();

	// Back to the beginning by keyboard, and on event by event until a packet can be opened.
	const moment = bench(page, slug).locator('[data-action="moment"]');
	await moment.focus();
	await page.keyboard.press('Home');
	await expect(moment).toHaveValue('0');
	await expect(bench(page, slug).locator('[data-nat-table="0"] tbody tr')).toHaveCount(1);
	const bytes = bench(page, slug).locator('li[data-story="sent"] button').first();
	for (let step = 0; step < 20 && !(await bytes.isVisible()); step++) await press(page, slug, 'step');
	await bytes.click();
	await expect(bench(page, slug).getByRole('treeitem', { name: /Magic cookie/ })).toContainText(
		'0x2112a442',
		{
			ignoreCase: true
		}
	);

	// A link brings the same network to the same event.
	await press(page, slug, 'share');
	const link = await bench(page, slug).locator('[data-link]').inputValue();
	const there = await moment.inputValue();
	await page.goto('about:blank');
	await page.goto(link);
	await expect(moment).toHaveValue(there);

	// Symmetric against strict: no way; with a relay there is one.
	await bench(page, slug).locator('[data-nat="callee"] [data-axis="folk"]').selectOption('symmetric');
	await press(page, slug, 'end');
	await expect(bench(page, slug).locator('[data-outcome="nothing-arrives"]')).toBeVisible();
	await bench(page, slug).locator('[data-option="turn"]').check();
	await press(page, slug, 'end');
	await expect(bench(page, slug).locator('[data-outcome="relayed"]')).toBeVisible();

	// Another branch: the table is empty, and the mapping is made again from inside.
	await bench(page, slug).locator('[data-action="change"]').selectOption('forget-0');
	await press(page, slug, 'fork');
	await expect(bench(page, slug).locator('li[data-story="change"]')).toBeVisible();
	await press(page, slug, 'wait');
	await expect(bench(page, slug).locator('[data-nat-table="0"] tbody td').first()).toContainText('10.0.1.2');

	await page.goto('about:blank');
	await open(page, `/experiments/${slug}/#nat=1;broken`);
	await expect(status(page, slug)).toContainText('cannot be read');
});

test('packets move while it runs, and stop when it is paused', async ({ page }) => {
	const slug = 'nat-simulator';
	await open(page, `/experiments/${slug}/`);
	await press(page, slug, 'run');
	await expect(bench(page, slug).locator('svg [data-packet]').first()).toBeAttached();
	await press(page, slug, 'pause');
	await expect(bench(page, slug)).toHaveAttribute('data-status', 'running');
	const moment = bench(page, slug).locator('[data-action="moment"]');
	const there = await moment.inputValue();
	await press(page, slug, 'step');
	expect(Number(await moment.inputValue())).toBe(Number(there) + 1);
});

test('two mirrors: practice NATs are told apart, and a bad address gets a sentence', async ({ page }) => {
	const slug = 'my-nat';
	await countOpenThings(page);
	await open(page, `/experiments/${slug}/`);
	await bench(page, slug).locator('[data-where="practice"]').check();
	for (const [mapping, verdict] of [
		['endpoint-independent', 'same'],
		['address-dependent', 'different'],
		['address-and-port-dependent', 'different']
	] as const) {
		await bench(page, slug).locator('[data-axis="mapping"]').selectOption(mapping);
		await press(page, slug, 'run');
		await expect(bench(page, slug)).toHaveAttribute('data-status', 'done', { timeout: 15_000 });
		await expect(bench(page, slug).locator(`[data-verdict="${verdict}"]`)).toBeVisible();
		await expect(bench(page, slug).locator('[data-truth="true"]')).toBeVisible();
	}
	await bench(page, slug).locator('[data-where="typed"]').check();
	await bench(page, slug).locator('[data-server="first"]').fill('http://example.org');
	await press(page, slug, 'run');
	await expect(status(page, slug)).toContainText('not the address of a STUN server');
	await page.getByRole('link', { name: 'All experiments' }).click();
	await expect.poll(() => openThings(page)).toMatchObject({ open: 0, live: 0 });
});

for (const definition of [directOrRelay, classifySets])
	test(`exercise ${definition.id}: start, wrong labels and solution`, async ({ page }) => {
		await open(page, '/lessons/nat/');
		const exercise = piece(page, `exercise-${definition.id}`);
		const label = async (answer: readonly string[]) => {
			for (const [index, option] of answer.entries())
				await exercise.getByRole('combobox').nth(index).selectOption(option);
		};
		await expectVerdict(exercise, 'notYet', 0);
		for (const { answer, hint } of wrongHere(page, definition.wrong)) {
			await label(answer);
			await expectVerdict(exercise, 'notYet', hint);
		}
		await label(definition.solution);
		await expectVerdict(exercise, 'passed');
	});

test('exercise longest-silence and its prediction, in the lesson', async ({ page }) => {
	const slug = 'nat-keepalive';
	await open(page, '/lessons/nat/');
	const exercise = piece(page, 'exercise-longest-silence');
	const prediction = piece(page, 'predict-half-a-minute');
	await prediction.getByRole('radio').last().check();
	await prediction.getByRole('button', { name: 'Keep my prediction' }).click();
	await press(page, slug, 'run');
	await expect(bench(page, slug).locator('[data-try]')).toHaveCount(1);
	await expect(prediction.getByText('drawn when the experiment began', { exact: false })).toBeVisible();
	await expectVerdict(exercise, 'notYet');

	// Halving the interval between what lived and what did not, as a reader would.
	const range = bench(page, slug).locator('[data-action="interval"]');
	let [alive, dead] = [5, 200];
	let tries = 1;
	const attempt = async (intervalS: number) => {
		await range.fill(String(intervalS));
		await press(page, slug, 'run');
		await expect(bench(page, slug).locator('[data-try]')).toHaveCount(++tries);
		return (await bench(page, slug).locator('[data-try]').last().getAttribute('data-alive')) === 'true';
	};
	expect(await attempt(alive)).toBe(true);
	expect(await attempt(dead)).toBe(false);
	while (dead - alive > stepS) {
		const middle = Math.floor((alive + dead) / 2 / stepS) * stepS;
		if (await attempt(middle)) alive = middle;
		else dead = middle;
	}
	await expectVerdict(exercise, 'passed');
});

test('the first prediction of the lesson is answered by the laboratory', async ({ page }) => {
	await open(page, '/lessons/nat/');
	const prediction = piece(page, 'predict-strict-meets-strict');
	await expect(bench(page, 'nat-simulator').locator('[data-action="run"]')).toBeDisabled();
	await prediction.getByRole('radio').first().check();
	await prediction.getByRole('button', { name: 'Keep my prediction' }).click();
	await press(page, 'nat-simulator', 'run');
	await press(page, 'nat-simulator', 'end');
	await expect(prediction.getByText('sending it opened the filter', { exact: false })).toBeVisible();
	await skipPrediction(page, 'two-mirrors');
	for (const width of [390, 1440]) {
		await page.setViewportSize({ width, height: 900 });
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
		).toBeLessThanOrEqual(0);
	}
});
