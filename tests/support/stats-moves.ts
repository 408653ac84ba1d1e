/** What somebody does in the stats explorer and in the measurement from glass to glass, for exercises 14a, 14b and 14d. */
import { expect, type Page } from '@playwright/test';
import { recorded } from './link-moves.ts';

interface Expected {
	readonly passed: boolean;
	readonly hint?: 0 | 1 | 2;
}

/** How a bitrate is worked out of two reports: bytes and milliseconds. */
type Reckoning = (bytes: readonly [number, number], ms: readonly [number, number]) => number;
export interface BitratePerformance extends Expected {
	readonly reckon?: Reckoning;
}
/** Which objects are looked at: by the field of the object before that leads there, or by type and hint. */
export type Step =
	{ readonly by: string } | { readonly type: string; readonly hint: string } | 'back to the first' | 'back';
export interface WalkPerformance extends Expected {
	readonly steps: readonly Step[];
}

export const bitratePerformances: Readonly<Record<string, Readonly<Record<string, BitratePerformance>>>> = {
	'bitrate-of-two': {
		start: { passed: false, hint: 0 },
		solution: {
			reckon: ([a, b], [from, to]) => ((b - a) * 8) / (to - from),
			passed: true
		},
		'wrong-1': { reckon: ([a, b], [from, to]) => (b - a) / (to - from), passed: false, hint: 1 },
		'wrong-2': { reckon: ([, b]) => (b * 8) / 1000, passed: false, hint: 2 }
	}
};

const begin: Step = { type: 'outbound-rtp', hint: 'video' };
export const walkPerformances: Readonly<Record<string, Readonly<Record<string, WalkPerformance>>>> = {
	'follow-ids': {
		start: { steps: [{ type: 'transport', hint: '' }], passed: false, hint: 0 },
		solution: {
			steps: [
				begin,
				{ by: 'codecId' },
				'back to the first',
				{ by: 'transportId' },
				{ by: 'selectedCandidatePairId' },
				{ by: 'localCandidateId' },
				'back',
				{ by: 'remoteCandidateId' }
			],
			passed: true
		},
		'wrong-1': {
			steps: [begin, { type: 'codec', hint: 'opus' }, 'back to the first', { by: 'transportId' }],
			passed: false,
			hint: 1
		},
		'wrong-2': {
			steps: [
				begin,
				{ by: 'codecId' },
				'back to the first',
				{ by: 'transportId' },
				{ type: 'local-candidate', hint: '' },
				{ type: 'remote-candidate', hint: '' }
			],
			passed: false,
			hint: 2
		}
	}
};

const explorer = (page: Page) => page.locator('[data-experiment="stats-explorer"]');
const call = async (page: Page): Promise<void> => {
	const bench = explorer(page);
	await bench.locator('[data-action="run"]').click();
	await expect(bench.locator('[data-up="true"]')).toBeVisible();
	// The list comes with the first report, what the other end says some reports later.
	await expect(bench.locator('[data-node][data-type="remote-inbound-rtp"]').first()).toBeVisible({
		timeout: 20_000
	});
};

export async function performBitrate(page: Page, { reckon }: BitratePerformance): Promise<void> {
	const bench = explorer(page);
	await call(page);
	if (!reckon) return;
	await bench.locator('[data-action="take-first"]').click();
	await expect(bench.locator('[data-report="first"][data-bytes]')).toBeVisible();
	await recorded(page, 3);
	await bench.locator('[data-action="take-second"]').click();
	await expect(bench.locator('[data-report="second"][data-bytes]')).toBeVisible();
	const read = async (which: string, name: string) =>
		Number(await bench.locator(`[data-report="${which}"]`).getAttribute(name));
	const bytes = [await read('first', 'data-bytes'), await read('second', 'data-bytes')] as const;
	const ms = [await read('first', 'data-timestamp'), await read('second', 'data-timestamp')] as const;
	await bench.locator('[data-two-reports] input').fill(reckon(bytes, ms).toFixed(2));
	await bench.locator('[data-action="say-bitrate"]').click();
	await expect(bench.locator('[data-two-reports] [role="status"]')).not.toBeEmpty();
}

export async function performWalk(page: Page, { steps }: WalkPerformance): Promise<void> {
	const bench = explorer(page);
	await call(page);
	const detail = bench.locator('[data-object]');
	const seen: string[] = [];
	for (const step of steps) {
		if (typeof step === 'string') {
			const id = step === 'back' ? seen.at(-2) : seen[0];
			await bench.locator(`[data-node="${id}"]`).click();
		} else if ('by' in step) await detail.locator(`[data-goes="${step.by}"]`).click();
		else
			await bench
				.locator(`[data-node][data-type="${step.type}"]${step.hint ? `[data-hint="${step.hint}"]` : ''}`)
				.first()
				.click();
		await expect.poll(() => detail.getAttribute('data-object')).not.toBe(seen.at(-1) ?? null);
		seen.push((await detail.getAttribute('data-object')) ?? '');
	}
}

export type GlassStep = readonly [preset: 'clear' | 'far', seconds: number];
export interface GlassPerformance extends Expected {
	readonly steps: readonly GlassStep[];
}
export const glassPerformances: Readonly<Record<string, Readonly<Record<string, GlassPerformance>>>> = {
	farther: {
		start: { steps: [['clear', 2]], passed: false, hint: 0 },
		solution: {
			steps: [
				['clear', 6],
				['far', 10]
			],
			passed: true
		},
		'wrong-1': { steps: [['far', 8]], passed: false, hint: 1 }
	}
};

export async function performGlass(page: Page, { steps }: GlassPerformance): Promise<void> {
	const bench = page.locator('[data-experiment="glass-to-glass"]');
	await bench.locator('[data-action="run-box"]').click();
	await expect(bench.locator('[data-up="true"]')).toBeVisible({ timeout: 30_000 });
	for (const [preset, seconds] of steps) {
		const button = bench.locator(`[data-preset="${preset}"]`);
		await button.click();
		await expect(button).toHaveAttribute('aria-pressed', 'true', { timeout: 20_000 });
		await recorded(page, seconds);
	}
}
