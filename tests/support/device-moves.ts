/** The device picker of lesson 2 used as a reader does it, button by button. */
import { expect, type Page } from '@playwright/test';

/** What a reader may do for an exercise that is done in the device picker. */
export interface DevicePerformance {
	/**
	 * `list`, `open`, `open microphone`, `output 2` (the place in the list of outputs of the first tone, the default is 0),
	 * `play`.
	 */
	readonly acts: readonly string[];
	/** What an asking Chromium is told to allow after the first act; all of it unless said otherwise. */
	readonly granted?: readonly ('camera' | 'microphone')[];
	readonly passed: boolean;
	readonly hint?: 0 | 1 | 2;
}

export const devicePerformances = {
	'names-after-permission': {
		start: { acts: ['list'], passed: false, hint: 0 },
		solution: { acts: ['list', 'open'], passed: true },
		'wrong-1': { acts: ['open'], passed: false, hint: 1 },
		'wrong-2': { acts: ['list', 'open microphone'], granted: ['microphone'], passed: false, hint: 2 }
	},
	'chosen-output': {
		start: { acts: ['list', 'open', 'play'], passed: false, hint: 0 },
		solution: { acts: ['list', 'open', 'play', 'output 2'], passed: true },
		'wrong-1': { acts: ['list', 'open', 'output 1'], passed: false, hint: 2 }
	}
} as const satisfies Readonly<Record<string, Readonly<Record<string, DevicePerformance>>>>;

const bench = (page: Page) => page.locator('[data-experiment="device-picker"]');

/** How many calls of that name have ended. */
export const ended = (page: Page, method: string): Promise<number> =>
	page.evaluate(
		(name) =>
			window.lab?.recording.events.filter(
				({ type }) => type === `${name}OnSuccess` || type === `${name}OnFailure`
			).length ?? 0,
		method
	);

const methods: Readonly<Record<string, string>> = {
	list: 'navigator.mediaDevices.enumerateDevices',
	open: 'navigator.mediaDevices.getUserMedia',
	output: 'HTMLMediaElement.setSinkId'
};

/** One act, until the browser has answered. */
export async function actOnDevices(page: Page, act: string): Promise<void> {
	const [name = '', what = ''] = act.split(' ');
	const method = methods[name];
	const before = method ? await ended(page, method) : 0;
	if (name === 'list') await bench(page).locator('[data-action="run"]').click();
	if (name === 'open') {
		if (what === 'microphone') await bench(page).locator('[data-action="videoinput"]').selectOption('none');
		await bench(page).locator('[data-action="open"]').click();
	}
	const speaker = bench(page).locator('[data-speaker="one"]');
	if (name === 'play') await speaker.locator('[data-action="play"]').click();
	if (name === 'output') {
		const outputs = speaker.locator('[data-action="output"]');
		// A browser without outputs has nothing to choose: the exercise is skipped there.
		if ((await outputs.locator('option').count()) <= Number(what)) return;
		await outputs.selectOption({ index: Number(what) });
	}
	if (method) await expect.poll(() => ended(page, method)).toBeGreaterThan(before);
	// After a capture the list is read again.
	await expect(bench(page)).not.toHaveAttribute('data-status', 'running');
}

export async function performDevices(
	page: Page,
	{ acts, granted = ['camera', 'microphone'] }: DevicePerformance
): Promise<void> {
	const isChromium = page.context().browser()?.browserType().name() === 'chromium';
	for (const [index, act] of acts.entries()) {
		if (act.startsWith('open') && isChromium && index < 2)
			await page.context().grantPermissions([...granted]);
		await actOnDevices(page, act);
	}
}
