/** What a reader does in the constraints experiment for exercise 2a, right and wrong. */
import { expect, type Page } from '@playwright/test';

export interface Attempt {
	/** The value of `video`, as it is written into the editor. */
	readonly video: unknown;
	/** Which button; a new request unless said otherwise. */
	readonly press?: 'run' | 'apply';
}
export interface Performance {
	readonly source: 'synthetic' | 'camera';
	readonly attempts: readonly Attempt[];
	readonly passed: boolean;
	readonly hint?: 0 | 1 | 2;
}

/** More than any camera has. */
const tooWide = { width: { exact: 99_999 } };

/** By exercise and name. `start` is the request that stands there at the beginning. */
export const performances: Readonly<Record<string, Readonly<Record<string, Performance>>>> = {
	'make-it-fail': {
		start: {
			source: 'synthetic',
			attempts: [{ video: { width: { ideal: 1280 }, height: { ideal: 720 } } }],
			passed: false,
			hint: 0
		},
		solution: {
			source: 'synthetic',
			attempts: [{ video: tooWide }, { video: { width: { ideal: 99_999 } } }],
			passed: true
		},
		'solution-2': {
			source: 'camera',
			attempts: [{ video: { width: { min: 99_999 } } }, { video: { width: { min: 320, max: 640 } } }],
			passed: true
		},
		'wrong-1': {
			source: 'synthetic',
			attempts: [{ video: { frameRate: { min: 500 } } }, { video: { width: { ideal: 640 } } }],
			passed: false,
			hint: 1
		},
		'wrong-2': {
			source: 'camera',
			attempts: [{ video: tooWide }, { video: { height: { ideal: 480 } } }],
			passed: false,
			hint: 2
		},
		'wrong-3': { source: 'synthetic', attempts: [{ video: tooWide }], passed: false, hint: 2 }
	}
};

const action = (page: Page, name: string) =>
	page.locator(`[data-experiment="constraints"] [data-action="${name}"]`);

/** How many requests the browser has answered. */
export const answers = (page: Page): Promise<number> =>
	page.evaluate(
		() =>
			window.lab?.recording.events.filter(({ type }) =>
				/(getUserMedia|applyConstraints)On(Success|Failure)$/.test(type)
			).length ?? 0
	);

export async function attempt(page: Page, { video, press = 'run' }: Attempt): Promise<void> {
	const before = await answers(page);
	await page.locator('[data-cell="json"]').fill(JSON.stringify(video));
	await action(page, press).click();
	await expect.poll(() => answers(page)).toBe(before + 1);
}

export async function perform(page: Page, { source, attempts }: Performance): Promise<void> {
	await page.locator(`[data-source="${source}"] input`).check();
	for (const one of attempts) await attempt(page, one);
}
