/** What somebody does in the race for exercise 4a: rightly, not at all, and over a link that says nothing. */
import { expect, type Page } from '@playwright/test';

export interface RacePerformance {
	/** Percent, of what each end sends; absent where nothing is run. */
	readonly loss?: number;
	readonly passed: boolean;
	readonly hint?: 0 | 1 | 2;
}

export const racePerformances: Readonly<Record<string, Readonly<Record<string, RacePerformance>>>> = {
	'late-or-lost': {
		solution: { loss: 5, passed: true },
		'wrong-1': { loss: 0, passed: false, hint: 1 }
	}
};

/** Runs the race and waits for its end. */
export async function performRace(page: Page, { loss }: RacePerformance): Promise<void> {
	const bench = page.locator('[data-experiment="udp-vs-tcp"]');
	if (loss === undefined) return;
	await bench.locator('[data-link-setting="loss"]').fill(String(loss));
	await bench.locator('[data-action="run"]').click();
	await expect(bench).toHaveAttribute('data-status', 'done', { timeout: 40_000 });
}
