/** The table of RFC 3264 §6.1, filled by real negotiations. */
import { expect, test, type Page } from '@playwright/test';
import { answerTo, canReceive, canSend } from '../../src/lib/experiments/answer-directions/cells.ts';
import { directions } from '../../src/lib/sdp/media-block.ts';
import { countOpenThings, openThings } from '../support/open-things.ts';
import { open } from '../support/site.ts';

const address = '/experiments/answer-directions/';
const bench = (page: Page) => page.locator('[data-experiment="answer-directions"]');
const cell = (page: Page, offered: string, wish: string) =>
	bench(page).locator(`[data-cell="${offered} ${wish}"]`);

/** Presses a button that fills so many cells, and waits for the last of them: a refused answer is there at once. */
async function press(page: Page, action: string, cells = 1, timeout = 15_000): Promise<void> {
	const filled = () =>
		page.evaluate(
			() =>
				window.lab?.recording.events.filter((event) => event.type === 'note' && event.note === 'cell-done')
					.length ?? 0
		);
	const before = await filled();
	await bench(page).locator(`[data-action="${action}"]`).click();
	await expect.poll(filled, { timeout }).toBe(before + cells);
	await expect(bench(page)).toHaveAttribute('data-status', 'done');
}

test('nothing is opened before a click', async ({ page }) => {
	await countOpenThings(page);
	await open(page, address);
	await expect(bench(page)).toHaveAttribute('data-status', 'idle');
	expect(await openThings(page)).toEqual({ open: 0, live: 0, connections: 0, tracks: 0 });
});

test('a cell is predicted, negotiated, and says what flows', async ({ page }) => {
	await open(page, address);
	await cell(page, 'sendrecv', 'recvonly').click();
	await bench(page).getByRole('radio', { name: 'sendonly' }).check();
	await press(page, 'run');
	await expect(bench(page).getByText('You said sendonly; the answer is recvonly.')).toBeVisible();
	const filled = cell(page, 'sendrecv', 'recvonly');
	await expect(filled).toHaveAttribute('data-answer', 'recvonly');
	await expect(filled).toContainText('→');
	await expect(filled).toContainText('✕');
	await expect(bench(page).getByText('caller RTCRtpTransceiver.currentDirection')).toBeVisible();
	// What was said stays when the cell is negotiated again.
	await press(page, 'run');
	await expect(filled).toContainText('✕');
});

test('all sixteen are what the rule says, with packets only where they may flow', async ({ page }) => {
	test.setTimeout(120_000);
	await countOpenThings(page);
	await open(page, address);
	await press(page, 'run-all', 16, 90_000);
	for (const offered of directions)
		for (const wish of directions) {
			const answer = answerTo(offered, wish);
			const arrows = `${canSend(answer) ? '←' : ''}${canReceive(answer) ? '→' : ''}` || '·';
			await expect(cell(page, offered, wish), `${offered} ${wish}`).toHaveAttribute('data-answer', answer);
			await expect(cell(page, offered, wish).locator('.flow')).toHaveText(arrows);
		}
	// One pair at a time.
	expect(await openThings(page)).toMatchObject({ open: 2, connections: 32 });
	await bench(page).locator('[data-action="clear"]').click();
	expect(await openThings(page)).toMatchObject({ open: 0, live: 0 });
});

test('with nothing to send the direction stands and no packet flows', async ({ page }) => {
	await open(page, address);
	await cell(page, 'sendrecv', 'sendrecv').click();
	await bench(page).locator('[data-action="has-track"]').uncheck();
	await press(page, 'run');
	await expect(cell(page, 'sendrecv', 'sendrecv')).toHaveAttribute('data-answer', 'sendrecv');
	await expect(cell(page, 'sendrecv', 'sendrecv').locator('.flow')).toHaveText('→');
	await expect(bench(page).getByText('has nothing to send', { exact: false })).toBeVisible();
});

test('an answer wider than the offer is refused in the browser’s words', async ({ page, browserName }) => {
	await open(page, address);
	await cell(page, 'sendonly', 'sendrecv').click();
	await bench(page).locator('[data-action="written"]').selectOption('sendrecv');
	await press(page, 'run');
	const error = bench(page).locator('.error');
	await expect(error).toContainText('InvalidAccessError');
	await expect(error).toContainText(
		browserName === 'firefox'
			? 'Answer tried to set send when offer did not set recv'
			: 'Incompatible receive direction'
	);
	// A narrower one is taken.
	await bench(page).locator('[data-action="written"]').selectOption('inactive');
	await press(page, 'run');
	await expect(bench(page).getByText('Accepted: a=inactive', { exact: false })).toBeVisible();
});

test('leaving closes everything', async ({ page }) => {
	await countOpenThings(page);
	await open(page, address);
	await press(page, 'run');
	expect((await openThings(page)).open).toBe(2);
	await page.getByRole('link', { name: 'All experiments' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Experiments' })).toBeVisible();
	expect(await openThings(page)).toMatchObject({ open: 0, live: 0 });
	expect(await page.evaluate(() => window.lab)).toBeUndefined();
});
