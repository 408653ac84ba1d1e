/** Lesson 10's exercises that are done in their experiment: what a reader does, answer by answer. */
import type { Page } from '@playwright/test';

/** `hint` of an answer that is not to pass, counted from 0. */
export interface IcePerformance {
	readonly passed: boolean;
	readonly hint?: 0 | 1 | 2;
	/** Buttons by `data-action`, and states of the caller's connection that are waited for, as `=failed`. */
	readonly moves: readonly string[];
}

/** What a browser takes to notice and to give up, twice. */
const patience = { timeout: 60_000 };

export const cablePerformances: Readonly<Record<string, Readonly<Record<string, IcePerformance>>>> = {
	'cut-and-heal': {
		start: { passed: false, hint: 0, moves: ['run', '=connected'] },
		'wrong-1': { passed: false, hint: 1, moves: ['run', '=connected', 'cut', '=disconnected'] },
		'wrong-2': {
			passed: false,
			hint: 2,
			moves: ['run', '=connected', 'cut', '=disconnected', 'join', '=connected']
		},
		solution: {
			passed: true,
			moves: ['run', '=connected', 'cut', '=disconnected', 'join', '=connected', 'cut', '=failed']
		}
	}
};

export async function performCable(page: Page, { moves }: IcePerformance): Promise<void> {
	const bench = page.locator('[data-experiment="cut-the-cable"]');
	for (const move of moves)
		if (move.startsWith('='))
			await bench.locator(`[data-connection="caller"][data-value="${move.slice(1)}"]`).waitFor(patience);
		else await bench.locator(`[data-action="${move}"]`).click(patience);
}

/** Exercise 10g wants a browser that nobody has given a permission. */
export async function performLook(page: Page): Promise<void> {
	const bench = page.locator('[data-experiment="address-privacy"]');
	await bench.locator('[data-action="run"]').click();
	await bench.locator('[data-look="before"] tr[data-type="host"]').first().waitFor(patience);
	await page.waitForFunction(
		() =>
			document.querySelector('[data-experiment="address-privacy"]')?.getAttribute('data-status') === 'done'
	);
}
