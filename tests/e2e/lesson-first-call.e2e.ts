/** Lesson 1 as a reader does it. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { countOpenThings, openThings } from '../support/open-things.ts';
import { open } from '../support/site.ts';

const address = '/lessons/first-call/';
const piece = (page: Page, name: string) => page.locator(`[data-piece="${name}"]`);

/** Presses Tab until the element has the focus: whoever has no mouse must get there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
	await expect(target).toBeEnabled();
	for (let presses = 0; presses < 150; presses++) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`Tab never reached ${String(target)}`);
}

/** Chooses a radio button by its label, with Tab to its group and the arrow keys within it. */
async function chooseByKey(page: Page, group: Locator, label: string): Promise<void> {
	const radios = group.getByRole('radio');
	const wanted = group.getByRole('radio', { name: label });
	const checked = group.getByRole('radio', { checked: true });
	await tabTo(page, (await checked.count()) > 0 ? checked.first() : radios.first());
	await page.keyboard.press('Space');
	for (let presses = 0; presses < 8; presses++) {
		if (await wanted.isChecked()) return;
		await page.keyboard.press('ArrowDown');
	}
	await expect(wanted).toBeChecked();
}

async function pressByKey(page: Page, button: Locator): Promise<void> {
	await tabTo(page, button);
	await page.keyboard.press('Enter');
}

test('can be done by keyboard alone, to its last exercise', async ({ page }) => {
	test.setTimeout(120_000);
	await page.goto(address);
	// The first press of a key wakes the page; everything here is done with keys.
	await page.keyboard.press('Tab');
	await page.locator('html[data-ready]').waitFor();

	// A prediction, then the first call.
	const prediction = piece(page, 'predict-no-server');
	const experiment = page.locator('[data-experiment="loopback-call"]');
	const run = experiment.locator('[data-action="run"]');
	await expect(run).toBeDisabled();
	await chooseByKey(page, prediction, 'The connection fails: without STUN no peer can learn an address.');
	await pressByKey(page, prediction.getByRole('button', { name: 'Keep my prediction' }));
	await expect(run).toBeEnabled();
	await pressByKey(page, run);
	await expect(experiment).toHaveAttribute('data-status', 'done');
	await expect(prediction.getByText('The two peers connect.')).toBeVisible();

	// Exercise 1a: as it stands it fails; sorted it passes.
	const order = piece(page, 'exercise-order-the-calls');
	const runOrder = order.locator('[data-action="run-exercise"]');
	await pressByKey(page, runOrder);
	await expect(order.locator('[data-status="notYet"]')).toBeVisible();
	await expect(order.getByText(/InvalidStateError/).first()).toBeVisible();
	const solution = [
		'createOffer',
		'setLocalOffer',
		'setRemoteOffer',
		'createAnswer',
		'setLocalAnswer',
		'setRemoteAnswer'
	];
	const idsNow = () =>
		order.locator('[data-line]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-line')));
	for (const [place, id] of solution.entries()) {
		const up = order.locator(`[data-line="${id}"] [data-by="-1"]`);
		await up.focus();
		for (let at = (await idsNow()).indexOf(id); at > place; at--) {
			await page.keyboard.press('ArrowUp');
			await expect.poll(async () => (await idsNow()).indexOf(id)).toBe(at - 1);
		}
	}
	expect(await idsNow()).toEqual(solution);
	await pressByKey(page, runOrder);
	await expect(order.locator('[data-status="passed"]')).toBeVisible();
	await expect(order.getByText('local-candidate.candidateType')).toBeVisible();

	// Exercise 1b: the last one.
	const choice = piece(page, 'exercise-no-candidates');
	await chooseByKey(page, choice, 'candidatesFrom: []');
	await pressByKey(page, choice.locator('[data-action="run-exercise"]'));
	await expect(choice.locator('[data-status="passed"]')).toBeVisible();
});

const answers = [
	{ exercise: 'no-candidates', choice: "candidatesFrom: ['caller', 'callee']", verdict: 'notYet' },
	{ exercise: 'no-candidates', choice: "candidatesFrom: ['caller']", verdict: 'notYet', hint: 'Hint 2' },
	{ exercise: 'no-candidates', choice: 'candidatesFrom: []', verdict: 'passed' }
] as const;
for (const { exercise, choice, verdict, ...rest } of answers)
	test(`exercise ${exercise}: ${choice} is judged “${verdict}”`, async ({ page }) => {
		await countOpenThings(page);
		await open(page, address);
		const it = piece(page, `exercise-${exercise}`);
		await it.getByRole('radio', { name: choice, exact: true }).check();
		await it.locator('[data-action="run-exercise"]').click();
		await expect(it.locator(`[data-status="${verdict}"]`)).toBeVisible();
		if ('hint' in rest) await expect(it.getByText(rest.hint, { exact: false }).first()).toBeVisible();
		// An exercise closes what it opened.
		const left = await openThings(page);
		expect(left.connections).toBe(2);
		expect(left).toMatchObject({ open: 0, live: 0 });
	});

test('a quiz says why a wrong choice is wrong, and takes another', { tag: '@page' }, async ({ page }) => {
	await open(page, address);
	const quiz = piece(page, 'quiz-which-server');
	await quiz.getByRole('radio', { name: 'A STUN server' }).check();
	await quiz.getByRole('button', { name: 'Check' }).click();
	await expect(
		quiz.getByText('those are the host candidates, and here they were enough', { exact: false })
	).toBeVisible();
	await quiz.getByRole('radio', { name: 'None: each end' }).check();
	await quiz.getByRole('button').first().click();
	await expect(quiz.getByText('STUN and TURN servers are optional inputs', { exact: false })).toBeVisible();
});

test('a prediction may be skipped, and is kept when the page is opened again', async ({ page }) => {
	await open(page, address);
	const run = page.locator('[data-experiment="loopback-call"] [data-action="run"]');
	await expect(run).toBeDisabled();
	await piece(page, 'predict-no-server').getByRole('button', { name: 'Skip' }).click();
	await expect(run).toBeEnabled();
	await open(page, address);
	await expect(run).toBeEnabled();
});

test('a term explains itself where it stands', async ({ page }) => {
	await open(page, address);
	await page.getByText('peer connection', { exact: true }).first().click();
	await expect(page.locator('[popover]:popover-open')).toContainText('피어 연결');
	await page.keyboard.press('Escape');
	await expect(page.locator('[popover]:popover-open')).toHaveCount(0);
});

test('what is pressed while the page still sleeps is done when it wakes', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'Run', exact: true }).click();
	await expect(page.locator('[data-experiment="loopback-call"]')).toHaveAttribute('data-status', 'done');
});

test('reading alone fetches no scripts but the one for the theme', async ({ page }) => {
	const scripts: string[] = [];
	page.on('request', (request) => {
		if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
	});
	await page.goto(address, { waitUntil: 'networkidle' });
	expect(scripts).toEqual(['/theme.js']);
});
