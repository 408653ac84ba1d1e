import { expect, test, type Page } from '@playwright/test';
import { countOpenThings, heldThings, openThings } from '../support/open-things.ts';
import { open } from '../support/site.ts';

const address = '/experiments/audio-meter/';
const bench = (page: Page) => page.locator('[data-experiment="audio-meter"]');

async function start(page: Page): Promise<void> {
	await bench(page).locator('[data-action="run"]').click();
	await expect(bench(page)).toHaveAttribute('data-status', 'done');
}

interface Level {
	peak: number;
	instant: number;
	slow: number;
	clipped: number;
	hz?: number;
}
/** The level that was measured last, as the Recording has it. */
const level = (page: Page) =>
	page.evaluate(() => {
		const note = window.lab?.recording.events.findLast(
			(event) => event.type === 'note' && event.note === 'level'
		);
		return (note?.type === 'note' ? note.value : undefined) as unknown as Level | undefined;
	});

async function setTone(page: Page, db: number): Promise<void> {
	await bench(page)
		.locator('[data-control="tone"]')
		.evaluate((input: HTMLInputElement, value) => {
			input.value = String(value);
			input.dispatchEvent(new Event('change', { bubbles: true }));
		}, db);
}

test('a tone is as loud as it is made, clips beyond full scale, and nothing is left open', async ({
	page,
	browserName
}) => {
	await countOpenThings(page);
	await open(page, address);
	expect(await openThings(page)).toEqual({ open: 0, live: 0, connections: 0, tracks: 0 });
	await start(page);
	// Firefox has no sound hardware here: it measures recorded pieces, and says so.
	const how = browserName === 'chromium' ? 'worklet' : 'pieces';
	await expect(bench(page).locator(`[data-how="${how}"]`)).toBeVisible();
	// A sine of -12 dBFS has its root mean square 3 dB lower.
	await expect.poll(async () => Math.abs(((await level(page))?.instant ?? 0) + 15)).toBeLessThan(1);
	await expect.poll(async () => Math.abs(((await level(page))?.hz ?? 0) - 440)).toBeLessThan(8);
	await expect.poll(async () => Math.abs(((await level(page))?.slow ?? 0) + 15)).toBeLessThan(2);
	const quiet = (await level(page))!;
	expect(Math.abs(quiet.peak + 12)).toBeLessThan(1.5);
	expect(quiet.clipped).toBe(0);
	await expect(bench(page).locator('[data-meter="slow"]')).toContainText('dBFS');
	await expect(bench(page).getByRole('img', { name: /strongest frequency 4\d\d Hz/ })).toBeVisible();

	await setTone(page, 6);
	await expect.poll(async () => (await level(page))?.clipped ?? 0).toBeGreaterThan(1000);
	await expect(bench(page).locator('.words')).toContainText('cut off');
	await setTone(page, -40);
	await expect.poll(async () => Math.abs(((await level(page))?.instant ?? 0) + 43)).toBeLessThan(1.5);
	await expect.poll(async () => (await level(page))?.clipped ?? -1).toBe(0);
	// One source of three is left; Chromium tells of the track of a captured element twice.
	expect((await openThings(page)).live).toBeLessThanOrEqual(2);

	await page.getByRole('link', { name: 'All experiments' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Experiments' })).toBeVisible();
	expect(await openThings(page)).toMatchObject({ open: 0, live: 0 });
	await expect.poll(() => heldThings(page)).toEqual({ contexts: 0, urls: 0 });
});

test('what is asked of a microphone, what it says, and what changes', async ({ page, browserName }) => {
	await countOpenThings(page);
	await open(page, address);
	await expect(bench(page).locator('[data-processing="echoCancellation"]')).toBeDisabled();
	await bench(page).locator('[data-source="microphone"] input').check();
	await start(page);
	await expect.poll(async () => (await level(page))?.slow ?? -120).toBeGreaterThan(-40);
	await expect(bench(page).getByText('What the track says it can do')).toBeVisible();
	// Accepted, and nothing changes: Chromium opens its processing once, Firefox's made microphone has none.
	await bench(page).locator('[data-processing="echoCancellation"]').uncheck();
	const asked = bench(page).locator('[data-change="applyConstraints"]');
	await expect(asked).toHaveAttribute('data-outcome', browserName === 'chromium' ? 'ignored' : 'same');
	await expect(asked).toContainText('dBFS');
	// A new getUserMedia gets what is wished.
	await bench(page).locator('[data-action="reopen"]').click();
	const opened = bench(page).locator('[data-change="getUserMedia"]');
	await expect(opened).toHaveAttribute('data-outcome', browserName === 'chromium' ? 'done' : 'ignored');
	await expect.poll(async () => (await level(page))?.slow ?? -120).toBeGreaterThan(-40);
	expect(await openThings(page)).toMatchObject({ live: 1, tracks: 2 });
	await bench(page).locator('[data-action="stop"]').click();
	expect(await openThings(page)).toMatchObject({ live: 0 });
	await expect.poll(() => heldThings(page)).toEqual({ contexts: 0, urls: 0 });
});
