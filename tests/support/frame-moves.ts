/** What somebody does for exercises 17b and 17d: rightly, and wrongly. */
import { expect, type Page } from '@playwright/test';

interface Judged {
	readonly passed: boolean;
	readonly hint?: 0 | 1 | 2;
}
export interface KeyPerformance extends Judged {
	/** How long the wrong key is held, milliseconds; 0 where there is none. */
	readonly wrongFor: number;
	readonly isRightAfterwards: boolean;
}
export interface TurnPerformance extends Judged {
	/** Who goes on to the next key, one after the other. */
	readonly turns: readonly ('caller' | 'callee')[];
	/** Between two of them. */
	readonly pauseMs: number;
	/** Frames that are waited for under the last key. */
	readonly opened: number;
}

export const keyPerformances: Readonly<Record<string, Readonly<Record<string, KeyPerformance>>>> = {
	'wrong-key': {
		solution: { wrongFor: 4200, isRightAfterwards: true, passed: true },
		'wrong-1': { wrongFor: 0, isRightAfterwards: false, passed: false, hint: 0 },
		'wrong-2': { wrongFor: 1500, isRightAfterwards: true, passed: false, hint: 1 },
		'wrong-3': { wrongFor: 4200, isRightAfterwards: false, passed: false, hint: 2 }
	}
};
export const turnPerformances: Readonly<Record<string, Readonly<Record<string, TurnPerformance>>>> = {
	'turn-the-key': {
		solution: {
			turns: ['callee', 'caller', 'callee', 'caller'],
			pauseMs: 700,
			opened: 40,
			passed: true
		},
		'wrong-1': { turns: ['callee', 'caller'], pauseMs: 700, opened: 40, passed: false, hint: 0 },
		'wrong-2': {
			turns: ['caller', 'callee', 'caller', 'callee'],
			pauseMs: 1500,
			opened: 40,
			passed: false,
			hint: 1
		},
		'wrong-3': {
			turns: ['callee', 'caller', 'callee', 'caller'],
			pauseMs: 0,
			opened: 0,
			passed: false,
			hint: 2
		}
	}
};

const patience = { timeout: 30_000 };
const benchOf = (page: Page) => page.locator('[data-experiment="encoded-frames"]');
/** A number of the table that says what was counted. */
const counted = async (page: Page, row: string, end: 'callee' | 'sfu' = 'callee'): Promise<number> =>
	Number(await benchOf(page).locator(`[data-row="${row}"] [data-end="${end}"]`).textContent());

/** Calls, and waits until pictures come. */
export async function callWithFrames(page: Page, protection?: string): Promise<void> {
	const bench = benchOf(page);
	if (protection) await bench.locator(`[data-protection="${protection}"]`).check();
	await bench.locator('[data-action="run"]').first().click();
	await expect.poll(() => counted(page, 'decoded'), patience).toBeGreaterThan(20);
}

/** Waits until the Recording is so much older than its last key. */
const untilAfterKey = (page: Page, ms: number) =>
	page.waitForFunction((wanted) => {
		const events = window.lab?.recording.events ?? [];
		const key = events.findLast((event) => event.type === 'note' && event.note === 'frames-key-given');
		return key !== undefined && (events.at(-1)?.at ?? 0) - key.at >= wanted;
	}, ms);

/** Waits until the callee's worker has told of so many frames that it opened under the newest key. */
const untilOpened = (page: Page, wanted: number) =>
	page.waitForFunction(
		(least) => {
			const notes = (window.lab?.recording.events ?? []).filter((event) => event.type === 'note');
			const newest = notes.findLastIndex(({ note }) => note === 'frames-key-given');
			const id = (notes[newest]?.value as { id?: number } | undefined)?.id;
			const reports = notes.slice(newest + 1).flatMap(({ note, value }) => {
				const report = value as { place?: string; keyId?: number; opened?: number } | undefined;
				return note === 'frames-counted' && report?.place === 'callee' && report.keyId === id
					? [report.opened ?? 0]
					: [];
			});
			return (reports.at(-1) ?? 0) - (reports[0] ?? 0) >= least;
		},
		wanted,
		patience
	);

export async function performKey(page: Page, { wrongFor, isRightAfterwards }: KeyPerformance): Promise<void> {
	const bench = benchOf(page);
	await callWithFrames(page);
	if (wrongFor === 0) return;
	await bench.locator('[data-action="wrong-key"]').click();
	await untilAfterKey(page, wrongFor);
	if (!isRightAfterwards) return;
	await bench.locator('[data-action="right-key"]').click();
	const before = await counted(page, 'decoded');
	await expect.poll(() => counted(page, 'decoded'), patience).toBeGreaterThan(before + 10);
}

export async function performTurn(page: Page, { turns, pauseMs, opened }: TurnPerformance): Promise<void> {
	const bench = benchOf(page);
	await callWithFrames(page);
	for (const who of turns) {
		await bench.locator(`[data-action="turn-${who}"]`).click();
		if (pauseMs > 0) await untilAfterKey(page, pauseMs);
		// Whoever turned too late is helped, or the picture would stand for seconds more.
		if (who === 'callee' && turns[0] === 'caller') await bench.locator('[data-action="ask"]').click();
	}
	if (opened > 0) await untilOpened(page, opened);
}
