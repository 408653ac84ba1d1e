/** The lists of codecs of lesson 8 arranged as a reader does it, and the call that comes of them. */
import { expect, type Page } from '@playwright/test';

/** What a reader may do for an exercise that is done in the experiment. */
export interface CodecPerformance {
	/** Codecs to be moved to the top, one after the other: `caller VP9`. */
	readonly toTop: readonly string[];
	/** The callee is given an order of its own. */
	readonly calleeHasOwn?: true;
	readonly passed: boolean;
	readonly hint?: 0 | 1 | 2;
}

export const codecPerformances: Readonly<Record<string, Readonly<Record<string, CodecPerformance>>>> = {
	'choose-vp9': {
		start: { toTop: [], passed: false, hint: 0 },
		solution: { toTop: ['caller VP9'], passed: true },
		'solution-2': { toTop: ['callee VP9'], calleeHasOwn: true, passed: true },
		'wrong-1': { toTop: ['caller AV1'], passed: false, hint: 1 },
		'wrong-2': { toTop: ['caller VP9'], calleeHasOwn: true, passed: false, hint: 2 }
	}
};

const bench = (page: Page) => page.locator('[data-experiment="codec-preferences"]');

/** Moves a codec up until it is the first of its list. */
export async function moveToTop(page: Page, who: string, codec: string): Promise<void> {
	const rows = bench(page).locator(`.list[data-who="${who}"] [data-codec]`);
	const row = bench(page).locator(`.list[data-who="${who}"] [data-codec="${codec}"]`);
	const up = row.locator('[data-by="-1"]');
	await expect(up).toBeVisible();
	await up.focus();
	const placeOf = () =>
		rows.evaluateAll((all, name) => all.findIndex((one) => one.getAttribute('data-codec') === name), codec);
	for (let at = await placeOf(); at > 0; at--) {
		await page.keyboard.press('ArrowUp');
		await expect.poll(placeOf).toBe(at - 1);
	}
}

/** Presses a button that negotiates, and waits until it is done or refused. */
export async function negotiateCodecs(page: Page, action = 'run'): Promise<void> {
	await bench(page).locator(`[data-action="${action}"]`).click();
	await page.locator('[data-experiment="codec-preferences"]:not([data-status="idle"])').waitFor();
	await page
		.locator(
			'[data-experiment="codec-preferences"][data-status="done"], [data-experiment="codec-preferences"][data-status="failed"]'
		)
		.waitFor({ timeout: 20_000 });
}

export async function performCodecs(page: Page, { toTop, calleeHasOwn }: CodecPerformance): Promise<void> {
	if (calleeHasOwn) await bench(page).locator('[data-action="callee-own"]').check();
	for (const move of toTop) {
		const [who = '', codec = ''] = move.split(' ');
		await moveToTop(page, who, codec);
	}
	await negotiateCodecs(page);
}
