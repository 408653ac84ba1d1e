/** A Chromium peer and a Firefox peer, through the lab server. Which of them calls depends on who is in the room first. */
import { createHash } from 'node:crypto';
import { chromium, expect, firefox, test, type Page } from '@playwright/test';
import { chromiumLaunch, firefoxLaunch } from '../support/browsers.ts';
import { open } from '../support/site.ts';

// Pictures of moving pictures would cost more than the calls themselves.
test.use({ trace: { mode: 'retain-on-failure', screenshots: false } });

const launchers = {
	Chromium: () => chromium.launch(chromiumLaunch),
	Firefox: () => firefox.launch(firefoxLaunch)
};

async function expectPicture(page: Page): Promise<void> {
	const video = page.getByLabel('Picture received from the other tab');
	// Chromium starts a muted video when it is in sight, and a reload keeps the place on the page.
	await video.scrollIntoViewIfNeeded();
	await expect
		.poll(() => video.evaluate((element: HTMLVideoElement) => element.videoWidth))
		.toBeGreaterThan(0);
	const time = () => video.evaluate((element: HTMLVideoElement) => element.currentTime);
	const before = await time();
	await expect.poll(time).toBeGreaterThan(before);
}

for (const [first, second] of [
	['Chromium', 'Firefox'],
	['Firefox', 'Chromium']
] as const)
	test(`${first} calls ${second} through the lab server`, async ({ baseURL }, info) => {
		const browsers = await Promise.all([launchers[first](), launchers[second]()]);
		try {
			const [caller, callee] = await Promise.all(
				browsers.map(async (browser) => (await browser.newContext({ baseURL: baseURL! })).newPage())
			);
			if (!caller || !callee) throw new Error('two pages were opened');
			const join = async (page: Page) => {
				await open(page, `/experiments/two-tab-call/?via=server&room=cross-${info.testId.slice(-20)}`);
				await page.getByRole('button', { name: 'Join the room' }).click();
			};
			await join(caller);
			await expect(caller.getByText('It waits for a second one', { exact: false })).toBeVisible();
			await join(callee);
			await expect(caller.getByText('Connected. This tab called', { exact: false })).toBeVisible();
			await expect(callee.getByText('Connected. This tab answered', { exact: false })).toBeVisible();
			for (const [from, to] of [
				[caller, callee],
				[callee, caller]
			] as const) {
				await expectPicture(from);
				await expect(from.getByRole('button', { name: 'Send' })).toBeEnabled();
				const text = await from.evaluate(() => navigator.userAgent);
				await from.getByLabel('Text to the other tab').fill(text);
				await from.keyboard.press('Enter');
				await expect(to.getByRole('log').getByText(text, { exact: true })).toBeVisible();
			}
		} finally {
			await Promise.all(browsers.map((browser) => browser.close()));
		}
	});

for (const [first, second] of [
	['Chromium', 'Firefox'],
	['Firefox', 'Chromium']
] as const)
	test(`${first} sends ${second} a file through the lab server, and both come to the same hash`, async ({
		baseURL
	}, info) => {
		const browsers = await Promise.all([launchers[first](), launchers[second]()]);
		try {
			const [sender, receiver] = await Promise.all(
				browsers.map(async (browser) => (await browser.newContext({ baseURL: baseURL! })).newPage())
			);
			if (!sender || !receiver) throw new Error('two pages were opened');
			for (const page of [sender, receiver]) {
				await open(page, `/experiments/file-transfer/?via=server&room=files-${info.testId.slice(-20)}`);
				await page.getByLabel('Take files without asking').check();
				await page.getByRole('button', { name: 'Join the room' }).click();
			}
			const buffer = Buffer.alloc(3_000_001, 'a file that crosses from browser to browser ');
			await sender
				.locator('[data-action="files"]')
				.setInputFiles({ name: 'crossing.txt', mimeType: 'text/plain', buffer });
			const hash = createHash('sha256').update(buffer).digest('hex');
			for (const page of [sender, receiver])
				await expect(page.locator('li[data-state="complete"] [data-hash]')).toHaveAttribute(
					'data-hash',
					hash
				);
		} finally {
			await Promise.all(browsers.map((browser) => browser.close()));
		}
	});
