/** The recorder of lesson 3 driven as a reader does it. */
import { expect, type Page } from '@playwright/test';

/** What a reader may do for an exercise that is done in the recorder. */
export interface RecorderPerformance {
	readonly what: 'both' | 'picture' | 'sound';
	/** Leave `isMuted`, `stops`, `looks` and `plays` out for what is usual: sound on, stopped, nothing more. */
	readonly isMuted?: true;
	readonly goesOn?: true;
	readonly looks?: true;
	readonly plays?: true;
	readonly seconds: number;
	readonly passed: boolean;
	readonly hint?: 0 | 1 | 2;
}

export const recorderPerformances: Readonly<Record<string, Readonly<Record<string, RecorderPerformance>>>> = {
	'sound-only': {
		start: { what: 'both', seconds: 1.2, looks: true, passed: false, hint: 0 },
		solution: { what: 'sound', seconds: 1.6, looks: true, passed: true },
		'wrong-1': { what: 'sound', seconds: 0.4, looks: true, passed: false, hint: 1 },
		'wrong-2': { what: 'sound', seconds: 1.6, isMuted: true, looks: true, passed: false, hint: 2 },
		'wrong-3': { what: 'sound', seconds: 1.6, passed: false, hint: 1 }
	},
	'plays-back': {
		start: { what: 'both', seconds: 0.4, goesOn: true, passed: false, hint: 0 },
		solution: { what: 'both', seconds: 1, plays: true, passed: true },
		'wrong-1': { what: 'both', seconds: 0.6, passed: false, hint: 1 },
		'wrong-2': { what: 'sound', seconds: 1, plays: true, passed: false, hint: 2 }
	}
};

export const recorderBench = (page: Page) => page.locator('[data-experiment="recorder"]');
export const press = (page: Page, action: string) =>
	recorderBench(page).locator(`[data-action="${action}"]`).first().click();

/** Real sound in either browser: the test tone is silent in a Firefox without sound hardware. */
export async function chooseSource(page: Page, what: RecorderPerformance['what']): Promise<void> {
	await recorderBench(page).locator(`input[name="recorder-what"][value="${what}"]`).check();
	if (what === 'sound') await recorderBench(page).locator('[data-source="microphone"] input').check();
}

/** Waits until that much has been recorded. */
export async function recordedFor(page: Page, seconds: number): Promise<void> {
	const clock = recorderBench(page).locator('[data-seconds]');
	await expect
		.poll(async () => Number(await clock.getAttribute('data-seconds')), { timeout: 20_000, intervals: [100] })
		.toBeGreaterThanOrEqual(seconds);
}

/** Records, stops, and waits for the take. */
export async function recordTake(page: Page, seconds: number): Promise<void> {
	const takes = recorderBench(page).locator('[data-take]');
	const before = await takes.count();
	await press(page, 'run');
	await recordedFor(page, seconds);
	await press(page, 'stop');
	await expect(takes).toHaveCount(before + 1);
}

/** Looks inside the newest take and waits for what is found. */
export async function lookInside(page: Page): Promise<void> {
	const take = recorderBench(page).locator('[data-take]').first();
	await take.locator('[data-action="look"]').click();
	await expect(take.locator('[data-report]')).toBeVisible({ timeout: 20_000 });
}

/** Plays the newest take until its time goes on. A Firefox without sound hardware may not play sound at all. */
export async function playTake(page: Page): Promise<void> {
	await recorderBench(page)
		.locator('[data-take] :is(video, audio)')
		.first()
		.evaluate((player: HTMLMediaElement) => player.play());
	await page.waitForFunction(() =>
		window.lab?.recording.events.some((event) => event.type === 'note' && event.note === 'take-played')
	);
}

export async function performRecorder(page: Page, performance: RecorderPerformance): Promise<void> {
	await chooseSource(page, performance.what);
	if (performance.isMuted) await recorderBench(page).locator('[data-action="mute"]').check();
	if (performance.goesOn) {
		await press(page, 'run');
		await recordedFor(page, performance.seconds);
		return;
	}
	await recordTake(page, performance.seconds);
	if (performance.looks) await lookInside(page);
	if (performance.plays) await playTake(page);
}
