/** What somebody does to the link during a call, for exercises 15a to 15d, and the limit of 15f. */
import { expect, type Page } from '@playwright/test';

export type LinkStep = readonly [preset: string, seconds: number];
export interface LinkPerformance {
	readonly steps: readonly LinkStep[];
	readonly passed: boolean;
	readonly hint?: 0 | 1 | 2;
}

const few: readonly LinkStep[] = [['fewLost', 8]];
const many: readonly LinkStep[] = [
	['clear', 9],
	['manyLost', 10]
];
export const linkPerformances: Readonly<Record<string, Readonly<Record<string, LinkPerformance>>>> = {
	'few-lost': {
		start: { steps: [['clear', 2]], passed: false, hint: 0 },
		solution: { steps: few, passed: true },
		'wrong-1': { steps: [['fewLost', 2]], passed: false, hint: 1 }
	},
	'many-lost': {
		start: { steps: [['clear', 2]], passed: false, hint: 0 },
		solution: { steps: many, passed: true },
		'wrong-1': { steps: [['manyLost', 4]], passed: false, hint: 1 }
	},
	'sound-made-up': {
		start: { steps: [['clear', 2]], passed: false, hint: 0 },
		solution: { steps: [['manyLost', 8]], passed: true },
		'wrong-1': { steps: [['manyLost', 2]], passed: false, hint: 1 }
	},
	'narrow-link': {
		start: { steps: [['clear', 2]], passed: false, hint: 0 },
		solution: {
			steps: [
				['clear', 12],
				['narrow', 10],
				['clear', 15]
			],
			passed: true
		},
		'wrong-1': {
			steps: [
				['clear', 12],
				['narrow', 9]
			],
			passed: false,
			hint: 2
		}
	}
};

/** The Recording's own seconds: a step is over when so much of it has been recorded. */
export async function recorded(page: Page, seconds: number): Promise<void> {
	const last = () => page.evaluate(() => window.lab?.recording.events.at(-1)?.at ?? 0);
	const end = (await last()) + seconds * 1000;
	await expect.poll(last, { timeout: (seconds + 20) * 1000, intervals: [250] }).toBeGreaterThan(end);
}

export async function performLink(page: Page, { steps }: LinkPerformance): Promise<void> {
	const bench = page.locator('[data-experiment="network-conditioner"]');
	await bench.locator('[data-action="run"]').click();
	await expect(bench.locator('[data-up="true"]')).toBeVisible({ timeout: 30_000 });
	for (const [preset, seconds] of steps) {
		await bench.locator(`[data-preset="${preset}"]`).click();
		await recorded(page, seconds);
	}
}

export interface CapPerformance {
	readonly way?: string;
	readonly passed: boolean;
	readonly hint?: 0 | 1 | 2;
}
export const capPerformances: Readonly<Record<string, Readonly<Record<string, CapPerformance>>>> = {
	'max-bitrate': {
		solution: { way: 'max-bitrate', passed: true },
		'wrong-1': { way: 'none', passed: false, hint: 1 }
	}
};
export async function performCap(page: Page, { way }: CapPerformance): Promise<void> {
	const bench = page.locator('[data-experiment="bandwidth-cap"]');
	await bench.locator(`[data-way="${way ?? 'none'}"]`).check();
	await bench.locator('[data-action="run"]').click();
	await expect(bench).toHaveAttribute('data-status', 'done', { timeout: 60_000 });
}
