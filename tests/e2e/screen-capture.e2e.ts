/** A share wished for, given, changed and ended; and what two hints make of one picture on a narrow link. */
import { chromium, expect, test, type Browser, type Page } from '@playwright/test';
import { chromiumLaunch } from '../support/browsers.ts';
import { countOpenThings, heldThings, openThings } from '../support/open-things.ts';
import { open } from '../support/site.ts';

const address = '/experiments/screen-capture/';
const bench = (page: Page) => page.locator('[data-experiment="screen-capture"]');
const action = (page: Page, name: string) => bench(page).locator(`[data-action="${name}"]`);
const wish = (page: Page, option: string, value: string) =>
	bench(page).locator(`[data-option="${option}"] select`).selectOption(value);
const got = (page: Page, setting: string) =>
	bench(page).locator(`[data-setting="${setting}"]`).getAttribute('data-got');

async function leave(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'All experiments' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Experiments' })).toBeVisible();
	expect(await openThings(page)).toMatchObject({ open: 0, live: 0 });
	await expect.poll(() => heldThings(page)).toEqual({ contexts: 0, urls: 0 });
	expect(await page.evaluate(() => window.lab)).toBeUndefined();
}

test('wishes go to the dialog, conditions are refused, and what came is said as the track says it', async ({
	page,
	browserName
}) => {
	await countOpenThings(page);
	await open(page, address);
	// Finding out what the browser knows opened nothing.
	await expect(bench(page).locator('[data-option="audio"]')).toHaveAttribute('data-known', 'true');
	expect(await openThings(page)).toEqual({ open: 0, live: 0, connections: 0, tracks: 0 });
	expect(await page.evaluate(() => window.lab)).toBeUndefined();
	const known = await bench(page)
		.locator('[data-option][data-known="true"]')
		.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-option')));
	if (browserName === 'firefox') expect(known).toEqual(['width', 'frameRate', 'audio']);
	else {
		expect(known).toContain('surfaceSwitching');
		expect(known).toContain('setFocusBehavior');
		expect(known).not.toContain('cursor');
	}

	await action(page, 'exact').click();
	await expect(bench(page).locator('[data-problem="screen-refused"]')).toContainText(
		browserName === 'firefox' ? 'TypeError: exact not allowed' : 'exact constraints are not supported'
	);
	await wish(page, 'displaySurface', 'window');
	await wish(page, 'width', '640');
	await wish(page, 'frameRate', '15');
	await wish(page, 'audio', 'true');
	await wish(page, 'systemAudio', 'exclude');
	await expect(bench(page).locator('[data-call]')).toContainText(
		"video: { displaySurface: 'window', width: 640, frameRate: 15 }"
	);
	await action(page, 'run').click();
	if (browserName === 'firefox') {
		// No screen is there: the error has its sentence, and asking again is possible.
		await expect(bench(page).locator('[data-problem="no-screen"]')).toContainText('NotFoundError');
		await action(page, 'run').click();
		await expect(bench(page).locator('[data-problem="no-screen"]')).toBeVisible();
		// A press wears off: the same call is refused for another reason.
		await action(page, 'late').click();
		await expect(bench(page).getByText('Wait without pressing', { exact: false })).toBeVisible();
		await expect(bench(page).locator('[data-problem="needs-click"]')).toContainText('transient activation');
		await bench(page).getByLabel('The share from above').check();
		await expect(action(page, 'compare')).toHaveAttribute('aria-disabled', 'true');
		await leave(page);
		return;
	}
	await expect(bench(page).locator('video')).toHaveCount(1);
	// The track may tell one size first and another when its frames come: the page follows it.
	const own = () =>
		bench(page)
			.locator('video')
			.evaluate((video: HTMLVideoElement) => {
				const settings = (video.srcObject as MediaStream).getVideoTracks()[0]!.getSettings();
				return settings as Record<string, unknown>;
			});
	const names = ['displaySurface', 'logicalSurface', 'cursor', 'width', 'height', 'frameRate'];
	await expect
		.poll(async () => {
			const settings = await own();
			const shown = await Promise.all(names.map((name) => got(page, name)));
			return names.filter((name, index) => shown[index] !== String(settings[name]));
		})
		.toEqual([]);
	expect(await own()).toMatchObject({ displaySurface: 'window', frameRate: 15 });
	expect(await got(page, 'audio')).toBe('Fake audio');
	expect(await openThings(page)).toMatchObject({ live: 2 });

	await action(page, 'change-width').selectOption('320');
	await action(page, 'change-rate').selectOption('5');
	await action(page, 'apply').click();
	await expect.poll(() => got(page, 'width')).toBe('320');
	expect(await got(page, 'frameRate')).toBe('5');
	await expect(bench(page).locator('.stat', { hasText: 'arriving' })).toContainText('320 ×');

	// Contradicting wishes are refused, and the share that was on stays on.
	await wish(page, 'preferCurrentTab', 'true');
	await wish(page, 'selfBrowserSurface', 'exclude');
	await action(page, 'run').click();
	await expect(bench(page).locator('[data-problem="screen-refused"]')).toContainText('Self-contradictory');
	expect(await openThings(page)).toMatchObject({ live: 2 });
	await wish(page, 'preferCurrentTab', '');
	await wish(page, 'selfBrowserSurface', '');

	// A tab, with a controller: its zoom is another permission, which nobody gives here.
	await wish(page, 'displaySurface', 'browser');
	await wish(page, 'audio', '');
	await wish(page, 'setFocusBehavior', 'no-focus-change');
	await action(page, 'run').click();
	await expect.poll(() => got(page, 'displaySurface')).toBe('browser');
	// The one before was let go.
	expect(await openThings(page)).toMatchObject({ live: 1 });
	await action(page, 'zoom').click();
	await expect(bench(page).locator('[data-zoomed="refused"]')).toContainText('NotAllowedError');
	await action(page, 'stop').click();
	await expect(bench(page).getByText('no ended event came', { exact: false })).toBeVisible();
	expect(await openThings(page)).toMatchObject({ open: 0, live: 0 });
	await leave(page);
});

test('one picture under one cap: motion gives up pixels, detail gives up frames', async ({
	page,
	browserName
}) => {
	await countOpenThings(page);
	await open(page, address);
	const part = bench(page).locator('[data-part="hints"]');
	if (browserName === 'firefox') {
		await expect(part.locator('[data-missing="MediaStreamTrack.contentHint"]')).toContainText('Chrome 70');
		await expect(part.getByLabel('degradationPreference')).toBeChecked();
	} else await expect(part.getByLabel('track.contentHint')).toBeChecked();
	await action(page, 'compare').click();
	await expect(part.locator('[data-comparison]')).toHaveAttribute('data-comparison', 'judged', {
		timeout: 30_000
	});
	// Measured over and over in both browsers: this much always differs.
	await expect(part.locator('[data-keeper="width-detail"]')).toBeVisible();
	await expect(part.locator('[data-keeper="frames-motion"]')).toBeVisible();
	// Each number is the browser's own: the detail call sends the whole width, the motion call less.
	const sent = await page.evaluate(async () => {
		const widthOf = async (peer: string) => {
			const report = [...((await window.lab?.peers[peer]?.getStats())?.values() ?? [])] as {
				type: string;
				frameWidth?: number;
			}[];
			return report.find(({ type }) => type === 'outbound-rtp')?.frameWidth;
		};
		const encodings = ['motion', 'detail'].map(
			(peer) => window.lab?.peers[peer]?.getSenders()[0]?.getParameters().encodings[0]?.maxBitrate
		);
		return { motion: await widthOf('motion'), detail: await widthOf('detail'), encodings };
	});
	expect(sent.detail).toBe(960);
	expect(sent.motion).toBeLessThan(720);
	expect(sent.encodings).toEqual([100_000, 100_000]);
	for (const lane of ['motion', 'detail'])
		await expect(part.locator(`[data-lane="${lane}"] video`)).toHaveCount(1);
	await expect(part.locator('[data-chart="frames/s"] .summary')).toContainText('Now: motion');

	// The cap is moved while it runs, by the keys.
	await action(page, 'cap').focus();
	await action(page, 'cap').press('End');
	await expect
		.poll(() =>
			page.evaluate(() =>
				['motion', 'detail'].map(
					(peer) => window.lab?.peers[peer]?.getSenders()[0]?.getParameters().encodings[0]?.maxBitrate
				)
			)
		)
		.toEqual([1_000_000, 1_000_000]);
	await expect(part.locator('[data-comparison]')).toHaveAttribute('data-comparison', 'on');

	// Begun again: the old calls and copies are gone.
	if (browserName === 'firefox') await part.getByLabel('track.contentHint').check();
	await action(page, 'compare').click();
	await expect(part.locator('[data-comparison]')).toHaveAttribute('data-comparison', 'on');
	expect(await openThings(page)).toMatchObject({ open: 4, live: 3, connections: 8 });
	const hints = await page.evaluate(() =>
		['motion', 'detail'].map((peer) => window.lab?.peers[peer]?.getSenders()[0]?.track?.contentHint)
	);
	if (browserName === 'chromium') expect(hints).toEqual(['motion', 'detail']);
	else {
		// Firefox knows no hint: the page says that nothing differs, and why.
		await expect(part.locator('[data-keeper="width-same"]')).toBeVisible({ timeout: 30_000 });
		await expect(part.locator('[data-keeper="frames-same"]')).toBeVisible();
		await expect(part.locator('[data-why="no-hint"]')).toBeVisible();
	}
	await action(page, 'stop').click();
	expect(await openThings(page)).toMatchObject({ open: 0, live: 0 });
	await leave(page);
});

/** A browser of its own, whose dialog answers otherwise. */
const chromiumThat = (answers: string): Promise<Browser> =>
	chromium.launch({
		...chromiumLaunch,
		args: [...chromiumLaunch.args.filter((one) => !one.startsWith('--use-fake-ui')), answers]
	});

test('a tab that closes ends its share for real, and both copies that were sent of it', async ({
	browserName,
	baseURL
}) => {
	test.skip(browserName !== 'chromium', 'Firefox has no screen to share here');
	// The browser's own switch takes the tab of that title without a dialog.
	const browser = await chromiumThat('--auto-select-tab-capture-source-by-title=A tab to share');
	try {
		const context = await browser.newContext({ baseURL: baseURL! });
		const other = await context.newPage();
		await other.setContent('<title>A tab to share</title><h1>Slides</h1>');
		const page = await context.newPage();
		await countOpenThings(page);
		await open(page, address);
		await wish(page, 'displaySurface', 'browser');
		await action(page, 'run').click();
		await expect.poll(() => got(page, 'displaySurface')).toBe('browser');
		await bench(page).getByLabel('The share from above').check();
		await action(page, 'compare').click();
		await expect(bench(page).locator('[data-comparison]')).toHaveAttribute('data-comparison', 'on');
		expect(await openThings(page)).toMatchObject({ open: 4, live: 3 });
		await other.close();
		await expect(bench(page).locator('[data-lost="screen"]')).toContainText('MediaStreamTrack.onended');
		await expect(bench(page).getByText('What was sent has ended', { exact: false })).toBeVisible();
		await expect.poll(async () => (await openThings(page)).live).toBe(0);
		await leave(page);
	} finally {
		await browser.close();
	}
});

test('a dialog that is closed has its sentence, and the slides need no screen', async ({
	browserName,
	baseURL
}) => {
	test.skip(browserName !== 'chromium', 'Firefox has no dialog to close here');
	const browser = await chromiumThat('--use-fake-ui-for-media-stream=deny');
	try {
		const page = await browser.newPage({ baseURL: baseURL! });
		await open(page, address);
		for (let press = 0; press < 2; press++) {
			await action(page, 'run').click();
			await expect(bench(page).locator('[data-problem="screen-denied"]')).toContainText('NotAllowedError');
		}
		await action(page, 'compare').click();
		await expect(bench(page).locator('[data-comparison]')).toHaveAttribute('data-comparison', 'on');
	} finally {
		await browser.close();
	}
});
