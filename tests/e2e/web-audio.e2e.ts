import { expect, test, type Page } from '@playwright/test';
import { countOpenThings, heldThings, openThings } from '../support/open-things.ts';
import { open } from '../support/site.ts';

const address = '/experiments/web-audio/';
const bench = (page: Page) => page.locator('[data-experiment="web-audio"]');

async function start(page: Page): Promise<void> {
	await bench(page).locator('[data-action="run"]').click();
	await expect(bench(page)).toHaveAttribute('data-status', 'done');
}

/** What the received spectrum has at the two tones, in dB. */
const heard = async (page: Page) => {
	const facts = bench(page).locator('[data-low]');
	return {
		low: Number(await facts.getAttribute('data-low')),
		high: Number(await facts.getAttribute('data-high'))
	};
};
const lowOverHigh = async (page: Page) => {
	const { low, high } = await heard(page);
	return low - high;
};

/** What flowed after the last thing of that name, once it has been measured. */
async function flow(page: Page, act: string): Promise<{ packets: number; energy: number }> {
	const row = bench(page).locator(`[data-flow="${act}"][data-packets]`).last();
	await expect(row).toBeVisible();
	return {
		packets: Number(await row.getAttribute('data-packets')),
		energy: Number(await row.getAttribute('data-energy'))
	};
}

test('what a filter takes away is missing in what arrives', async ({ page, browserName }) => {
	await countOpenThings(page);
	await open(page, address);
	expect(await openThings(page)).toEqual({ open: 0, live: 0, connections: 0, tracks: 0 });
	await start(page);
	if (browserName === 'firefox') {
		// No sound hardware here, so no chain: said in words, and the tone goes out as it is.
		await expect(bench(page).locator('[data-graph="none"]')).toBeVisible();
		await expect(bench(page).locator('[data-control="filter"]')).toBeDisabled();
		await expect.poll(() => lowOverHigh(page)).toBeGreaterThan(20);
	} else {
		const filter = bench(page).locator('[data-control="filter"]');
		await expect.poll(() => lowOverHigh(page)).toBeGreaterThan(12);
		await filter.selectOption('allpass');
		await expect.poll(async () => Math.abs(await lowOverHigh(page))).toBeLessThan(6);
		await filter.selectOption('highpass');
		await expect.poll(() => lowOverHigh(page)).toBeLessThan(-8);
		await bench(page)
			.locator('[data-control="gain"]')
			.evaluate((input: HTMLInputElement) => {
				input.value = '0';
				input.dispatchEvent(new Event('input', { bubbles: true }));
			});
		await expect.poll(async () => (await heard(page)).high).toBeLessThan(-90);
	}
	await page.getByRole('link', { name: 'All experiments' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Experiments' })).toBeVisible();
	expect(await openThings(page)).toMatchObject({ open: 0, live: 0, connections: 2 });
	await expect.poll(() => heldThings(page)).toEqual({ contexts: 0, urls: 0 });
});

test('muting goes on sending; pausing and taking the track do not; stopping is for ever', async ({
	page,
	browserName
}) => {
	await countOpenThings(page);
	await open(page, address);
	await start(page);
	// About fifty a second flow, or none: what lies between is a busy machine, or a window that began before the change.
	const flowing = 8;
	const sent = await flow(page, 'send');
	expect(sent.packets).toBeGreaterThan(flowing);
	expect(sent.energy).toBeGreaterThan(0);

	await bench(page).locator('[data-action="mute"]').click();
	const muted = await flow(page, 'mute');
	expect(muted.packets).toBeGreaterThan(flowing);
	expect(muted.energy).toBeLessThan(sent.energy / 50);
	await expect(bench(page).locator('.words')).toContainText('the packets go on');

	await bench(page).locator('[data-action="mute"]').click();
	expect((await flow(page, 'unmute')).energy).toBeGreaterThan(sent.energy / 8);

	await bench(page).locator('[data-action="take-track"]').click();
	expect((await flow(page, 'take-track')).packets).toBeLessThan(2);
	await bench(page).locator('[data-action="take-track"]').click();
	expect((await flow(page, 'give-track')).packets).toBeGreaterThan(flowing);

	await bench(page).locator('[data-action="pause"]').click();
	expect((await flow(page, 'pause')).packets).toBeLessThan(2);
	await bench(page).locator('[data-action="pause"]').click();
	expect((await flow(page, 'resume')).packets).toBeGreaterThan(flowing);

	await bench(page).locator('[data-action="stop-track"]').click();
	const stopped = await flow(page, 'stop');
	expect(stopped.energy).toBeLessThan(sent.energy / 50);
	// Firefox goes on sending silence for a track that has ended; Chromium sends nothing.
	if (browserName === 'chromium') expect(stopped.packets).toBeLessThan(2);
	else expect(stopped.packets).toBeGreaterThan(flowing);
	await expect(bench(page).locator('[data-action="mute"]')).toBeDisabled();

	await bench(page).locator('[data-action="hang-up"]').click();
	expect(await openThings(page)).toMatchObject({ open: 0, live: 0 });
	await expect.poll(() => heldThings(page)).toEqual({ contexts: 0, urls: 0 });
});
