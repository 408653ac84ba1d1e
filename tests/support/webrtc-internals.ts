/** Dumps made by Chromium's own page: what people will drop on ours. */
import type { BrowserContext, Page } from '@playwright/test';

/** Opens chrome://webrtc-internals; it only knows what happens while it is open. */
export async function openInternals(context: BrowserContext): Promise<Page> {
	const page = await context.newPage();
	await page.goto('chrome://webrtc-internals');
	await page.locator('#dump-click-target').waitFor({ state: 'attached' });
	return page;
}

/** Presses one of its two download buttons. Returns where the file is. */
export async function downloadDump(internals: Page, form: 'webrtc-internals' | 'rtcstats'): Promise<string> {
	await internals.bringToFront();
	const button = internals.locator(
		form === 'rtcstats' ? '#dump-click-target-rtcstats' : '#dump-click-target'
	);
	if (!(await button.isVisible())) await internals.locator('summary').first().click();
	const [download] = await Promise.all([internals.waitForEvent('download'), button.click()]);
	return download.path();
}
