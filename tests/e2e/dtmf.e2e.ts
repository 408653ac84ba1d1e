import { expect, test, type Page } from '@playwright/test';
import { countOpenThings, heldThings, openThings } from '../support/open-things.ts';
import { open } from '../support/site.ts';

const address = '/experiments/dtmf/';
const bench = (page: Page) => page.locator('[data-experiment="dtmf"]');
const words = (page: Page) => bench(page).locator('.words');

async function start(page: Page): Promise<void> {
	await bench(page).locator('[data-action="run"]').click();
	await expect(bench(page)).toHaveAttribute('data-status', 'done');
}

/** Sound energy that the callee has received so far, from its own statistics. */
const energy = (page: Page) =>
	page.evaluate(async () => {
		const report = await window.lab?.peers.callee?.getStats();
		let found = 0;
		report?.forEach((entry: { type: string; totalAudioEnergy?: number }) => {
			if (entry.type === 'inbound-rtp') found = entry.totalAudioEnergy ?? 0;
		});
		return found;
	});

test('keys are sent as events, sound at the other end, and nothing is left open', async ({
	page,
	browserName
}) => {
	await countOpenThings(page);
	await open(page, address);
	expect(await openThings(page)).toEqual({ open: 0, live: 0, connections: 0, tracks: 0 });
	await start(page);
	await expect(bench(page).getByText(/telephone-event\/8000/)).toBeVisible();
	// The caller's own sound is silent: the callee's decoder settles, then only keys can add energy.
	let silent = -1;
	await expect
		.poll(async () => {
			const before = silent;
			silent = await energy(page);
			return silent - before;
		})
		.toBeLessThan(0.0005);
	await bench(page).getByLabel('Several keys, then Send').fill('19#');
	await bench(page).getByLabel('Key, ms').fill('300');
	await bench(page).locator('[data-action="send"]').click();
	for (const key of ['1', '9', '#'])
		await expect(bench(page).locator(`tr[data-press="${key}"]`)).toContainText(/\d{3} ms/);
	await expect.poll(() => energy(page)).toBeGreaterThan(silent + 0.005);
	// Only where the browser runs its sound can the tones themselves be listened to.
	if (browserName === 'chromium') await expect(bench(page).locator('[data-heard]')).toHaveText('1 9 #');
	else await expect(bench(page).locator('[data-ear="none"]')).toBeVisible();
	const tones = () =>
		page.evaluate(() =>
			window.lab?.recording.events
				.filter(({ type }) => type === 'RTCDTMFSender.ontonechange')
				.map((event) => ('value' in event ? (event.value as { tone: string }).tone : ''))
		);
	// The empty one says that the queue is empty: after the last key, and the gap that follows it.
	await expect.poll(tones).toEqual(['1', '9', '#', '']);
	await expect(bench(page).getByText('Key # on the wire')).toBeVisible();

	await bench(page).locator('[data-action="hang-up"]').click();
	expect(await openThings(page)).toMatchObject({ open: 0, live: 0, connections: 2 });
	await start(page);
	await page.getByRole('link', { name: 'All experiments' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Experiments' })).toBeVisible();
	expect(await openThings(page)).toMatchObject({ open: 0, live: 0, connections: 4 });
	await expect.poll(() => heldThings(page)).toEqual({ contexts: 0, urls: 0 });
});

test('a wrong letter, and a key while on hold, are refused in words, and keys work again', async ({
	page
}) => {
	await open(page, address);
	await start(page);
	const keys = bench(page).getByLabel('Several keys, then Send');
	await keys.fill('12x');
	await bench(page).locator('[data-action="send"]').click();
	await expect(words(page)).toContainText('InvalidCharacterError');
	await expect(words(page)).toContainText('no telephone has');
	await expect(keys).toHaveValue('12x');
	await bench(page).locator('[data-action="hold"]').click();
	await expect(words(page)).toContainText('canInsertDTMF is false');
	await bench(page).locator('[data-key="5"]').click();
	await expect(words(page)).toContainText('InvalidStateError');
	await bench(page).locator('[data-action="hold"]').click();
	await expect(words(page)).toContainText('Connected.');
	await bench(page).locator('[data-key="5"]').click();
	await expect(bench(page).locator('tr[data-press="5"]')).toBeVisible();
});
