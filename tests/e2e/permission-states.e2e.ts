/** The states of a permission, and every error of getUserMedia that can be had here. */
import { expect, test, type Page } from '@playwright/test';
import { chromiumLaunch, firefoxLaunch } from '../support/browsers.ts';
import { countOpenThings, openThings } from '../support/open-things.ts';
import { open } from '../support/site.ts';

const address = '/experiments/permission-states/';
const bench = (page: Page) => page.locator('[data-experiment="permission-states"]');
const row = (page: Page, id: string) => bench(page).locator(`[data-row="${id}"]`);
const figure = (page: Page, kind: string) => bench(page).locator(`[data-permission="${kind}"]`);
const attempt = (page: Page, id: string) => row(page, id).locator('[data-action="try"]').click();

test('every error that can be reproduced is, in the browser’s own words', async ({ page, browserName }) => {
	await countOpenThings(page);
	await open(page, address);
	await expect(bench(page)).toHaveAttribute('data-status', 'idle');
	expect(await openThings(page)).toEqual({ open: 0, live: 0, connections: 0, tracks: 0 });
	await expect(bench(page).locator('.stat', { hasText: 'window.isSecureContext' })).toContainText('true');

	const isFirefox = browserName === 'firefox';
	await attempt(page, 'policy');
	await expect(row(page, 'policy')).toHaveAttribute('data-error', 'NotAllowedError');
	await attempt(page, 'too-much');
	await expect(row(page, 'too-much')).toContainText('constraint: width');
	await attempt(page, 'nobody');
	await expect(row(page, 'nobody')).toContainText('constraint: deviceId');
	await attempt(page, 'nothing');
	await expect(row(page, 'nothing')).toContainText(
		isFirefox ? 'audio and/or video is required' : 'At least one of audio and video must be requested'
	);
	await attempt(page, 'missing');
	await expect(row(page, 'missing')).toHaveAttribute('data-outcome', 'impossible');
	await attempt(page, 'ended');
	if (isFirefox) await expect(row(page, 'ended')).toHaveAttribute('data-outcome', 'pending');
	else await expect(row(page, 'ended')).toHaveAttribute('data-error', 'InvalidStateError');
	// Those that cannot be shown say so and have no button.
	for (const id of ['in-use', 'insecure', 'aborted']) {
		await expect(row(page, id)).toContainText('cannot be shown here');
		await expect(row(page, id).getByRole('button')).toHaveCount(0);
	}
	await expect(page.locator('iframe')).toHaveCount(0);
	expect(await openThings(page)).toMatchObject({ open: 0, live: 0 });
	await bench(page).getByText('Names from before the names were agreed').click();
	await expect(bench(page).getByRole('row', { name: 'TrackStartError NotReadableError' })).toBeVisible();
});

test('what is asked for is on until it is stopped, and the state is what the browser says', async ({
	page,
	browserName
}) => {
	await countOpenThings(page);
	await open(page, address);
	await bench(page).locator('[data-action="run"]').click();
	const state = browserName === 'firefox' ? 'prompt' : 'granted';
	for (const kind of ['camera', 'microphone'])
		await expect(figure(page, kind)).toHaveAttribute('data-state', state);
	expect((await openThings(page)).tracks).toBe(0);

	await bench(page).locator('[data-action="ask-camera"]').click();
	await expect(bench(page).locator('[data-track="video"]')).toHaveAttribute('data-ready', 'live');
	await expect(row(page, 'denied')).toHaveAttribute('data-outcome', 'given');
	await bench(page).locator('[data-action="ask-microphone"]').click();
	await expect(bench(page).locator('[data-track="audio"]')).toHaveAttribute('data-ready', 'live');
	await expect(figure(page, 'camera')).toHaveAttribute('data-state', state);
	await expect(bench(page).locator('[data-stays="prompt"]')).toHaveCount(state === 'prompt' ? 1 : 0);
	await bench(page).locator('[data-action="stop"]').click();
	expect(await openThings(page)).toMatchObject({ live: 0, tracks: 2 });

	await bench(page).locator('[data-action="ask-camera"]').click();
	await expect(bench(page).locator('[data-track="video"]')).toHaveAttribute('data-ready', 'live');
	await page.getByRole('link', { name: 'All experiments' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Experiments' })).toBeVisible();
	expect(await openThings(page)).toMatchObject({ open: 0, live: 0 });
	expect(await page.evaluate(() => window.lab)).toBeUndefined();
});

test('on a machine without devices it is NotFoundError', async ({ playwright, browserName, baseURL }) => {
	// Everything is allowed, and there are no fake devices: what is there is what this machine has.
	const browser = await (browserName === 'firefox'
		? playwright.firefox.launch({
				...firefoxLaunch,
				firefoxUserPrefs: { 'media.navigator.permission.disabled': true }
			})
		: playwright.chromium.launch({ ...chromiumLaunch, args: ['--use-fake-ui-for-media-stream'] }));
	try {
		const page = await browser.newPage({ baseURL: baseURL ?? '' });
		await open(page, address);
		await attempt(page, 'missing');
		const kinds = await page.evaluate(async () =>
			(await navigator.mediaDevices.enumerateDevices()).map(({ kind }) => kind)
		);
		const hasBoth = kinds.includes('videoinput') && kinds.includes('audioinput');
		if (hasBoth) await expect(row(page, 'missing')).toHaveAttribute('data-outcome', 'impossible');
		else await expect(row(page, 'missing')).toHaveAttribute('data-error', 'NotFoundError');
	} finally {
		await browser.close();
	}
});
