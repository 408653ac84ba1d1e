/** The recorder dock on a page, with a real call. */
import { expect, test, type Page } from '@playwright/test';
import { savedFile, watchSavedFiles } from '../support/saved-file.ts';
import { open } from '../support/site.ts';

const address = '/experiments/loopback-call/';
const recorder = (page: Page) => page.locator('[data-recorder]');
const toggle = (page: Page) => recorder(page).locator('.toggle');
const tab = (page: Page, name: string) => recorder(page).getByRole('tab', { name });

async function callAndHangUp(page: Page): Promise<void> {
	await open(page, address);
	await page.getByRole('button', { name: 'Run', exact: true }).click();
	await expect(page.locator('[data-experiment]')).toHaveAttribute('data-status', 'done');
	// One sample more than the first, so that there are rates to draw.
	await page.waitForFunction(
		() => (window.lab?.recording.events.filter(({ type }) => type === 'getStats').length ?? 0) >= 6
	);
	await page.getByRole('button', { name: 'Hang up' }).click();
	// The last events are drawn a moment later.
	await expect(toggle(page)).not.toContainText('recording ·');
}

test('says that nothing is recorded yet, then how much is', async ({ page }) => {
	await open(page, address);
	await expect(toggle(page)).toContainText('nothing recorded yet');
	await page.getByRole('button', { name: 'Run', exact: true }).click();
	await expect(toggle(page)).toContainText(/recording · \d+ events/);
	await page.getByRole('button', { name: 'Hang up' }).click();
	await expect(toggle(page)).toContainText(/\d+ events/);
	await expect(toggle(page)).not.toContainText('recording ·');
});

test('shows the call in every panel', async ({ page }) => {
	await callAndHangUp(page);
	await toggle(page).click();
	await expect(tab(page, 'Timeline')).toHaveAttribute('aria-selected', 'true');
	await expect(recorder(page).getByText('createOffer').first()).toBeVisible();
	await tab(page, 'Ladder').click();
	await expect(
		recorder(page)
			.getByText(/Hello, can you hear me\?/)
			.first()
	).toBeAttached();
	await tab(page, 'States').click();
	await expect(recorder(page).getByRole('figure', { name: /^Signaling/ })).toHaveCount(2);
	await expect(recorder(page).getByRole('figure')).toHaveCount(12);
	await tab(page, 'SDP').click();
	await expect(recorder(page).getByText(/^v=0/).first()).toBeAttached();
	await tab(page, 'ICE').click();
	await expect(recorder(page).getByText('host').first()).toBeVisible();
	await tab(page, 'Stats').click();
	await expect(recorder(page).getByText('RTCInboundRtpStreamStats.bytesReceived').first()).toBeVisible();
	await expect(recorder(page).locator('.uplot canvas')).toBeVisible();
});

test('one cursor moves the panels and the code', async ({ page }) => {
	await callAndHangUp(page);
	await page.getByText('The code that runs').click();
	const ran = page.locator('[data-line].ran');
	const whole = await ran.count();
	await toggle(page).click();
	await tab(page, 'States').click();
	const signaling = recorder(page)
		.getByRole('figure', { name: /^Signaling/ })
		.first();
	await expect(signaling).toHaveAccessibleName(/closed/);
	const slider = recorder(page).getByRole('slider').last();
	await slider.focus();
	await page.keyboard.press('Home');
	await expect(signaling).not.toHaveAccessibleName(/closed/);
	await expect.poll(() => ran.count()).toBeLessThan(whole);
	await page.keyboard.press('End');
	await expect.poll(() => ran.count()).toBe(whole);
});

test('saves a recording, and draws the same from the file', async ({ page, browser, baseURL }) => {
	await watchSavedFiles(page);
	await callAndHangUp(page);
	await toggle(page).click();
	await tab(page, 'Ladder').click();
	const drawn = (where: Page) =>
		recorder(where)
			.getByRole('tabpanel')
			.evaluate((panel) => panel.textContent);
	const before = await drawn(page);
	await recorder(page).getByRole('button', { name: 'Save' }).click();
	const text = await savedFile(page);
	expect(JSON.parse(text)).toMatchObject({ format: 'rtc-notebook-recording', version: 1 });

	const context = await browser.newContext(baseURL ? { baseURL } : {});
	const other = await context.newPage();
	await open(other, '/glossary/');
	await recorder(other)
		.locator('input[type="file"]')
		.setInputFiles({ name: 'call.json', mimeType: 'application/json', buffer: Buffer.from(text) });
	await tab(other, 'Ladder').click();
	await expect.poll(() => drawn(other)).toBe(before);
	await context.close();
});

test('says what is wrong with a broken file, and keeps what it has', async ({ page }) => {
	await callAndHangUp(page);
	const before = await toggle(page).textContent();
	const load = (text: string) =>
		recorder(page)
			.locator('input[type="file"]')
			.setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from(text) });
	await load('{"events": [');
	await expect(recorder(page).locator('[data-notice="stopped"]')).toContainText('line 1');
	await load('hello');
	await expect(recorder(page).locator('[data-refusal="unknown-format"]')).toContainText('still here');
	expect(await toggle(page).textContent()).toBe(before);
});

test('never renders what a file says as HTML', async ({ page }) => {
	await open(page, address);
	const evil = '<img src=x onerror="window.wasRun = true">';
	const text = JSON.stringify({
		format: 'rtc-notebook-recording',
		version: 1,
		origin: { experiment: evil, startedAt: '2026-11-22T00:00:00Z', browser: evil },
		events: [
			{ at: 0, peer: evil, type: 'create', configuration: {} },
			{ at: 1, peer: evil, type: 'note', note: evil }
		]
	});
	await recorder(page)
		.locator('input[type="file"]')
		.setInputFiles({ name: 'evil.json', mimeType: 'application/json', buffer: Buffer.from(text) });
	await expect(recorder(page).getByText(evil).first()).toBeVisible();
	expect(await recorder(page).locator('img').count()).toBe(0);
	expect(await page.evaluate(() => 'wasRun' in window)).toBe(false);
});

test('closes by Escape and gives the focus back', async ({ page }) => {
	await open(page, address);
	await toggle(page).focus();
	await page.keyboard.press('Enter');
	await expect(tab(page, 'Timeline')).toBeVisible();
	await tab(page, 'Timeline').focus();
	await page.keyboard.press('ArrowRight');
	await expect(tab(page, 'Ladder')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(tab(page, 'Ladder')).toHaveCount(0);
	await expect(toggle(page)).toBeFocused();
});
