/** The machine of lesson 9 driven as a reader does it: button by button, by the names that the buttons carry. */
import type { Page } from '@playwright/test';

export type Browsers = 'chromium' | 'firefox';

/** What a reader may do for an exercise that is done in the machine. */
export interface Performance {
	/** A ready-made walk is played instead of own moves. */
	readonly walk?: string;
	/** `data-move` of the buttons, in order. */
	readonly moves: readonly string[];
	readonly passed: boolean;
	readonly hint?: 0 | 1 | 2;
	/** Where only this browser refuses what the performance rests on. */
	readonly only?: Browsers;
}

const agree = [
	'caller setLocalDescription(offer)',
	'callee setRemoteDescription(offer)',
	'callee setLocalDescription(answer)',
	'caller setRemoteDescription(answer)'
];
const call = ['caller addTrack(audio)', 'caller addTrack(video)', ...agree];

export const performances: Readonly<Record<string, Readonly<Record<string, Performance>>>> = {
	'walk-by-hand': {
		start: { walk: 'call', moves: [], passed: false, hint: 0 },
		solution: { moves: ['caller addTrack(audio)', ...agree], passed: true },
		'wrong-1': {
			moves: ['caller addTrack(audio)', 'caller createOffer()', ...agree.slice(1)],
			passed: false,
			hint: 1
		},
		'wrong-2': { moves: ['caller addTrack(audio)', ...agree.slice(0, 3)], passed: false, hint: 2 }
	},
	'refused-answer': {
		start: { moves: [], passed: false, hint: 0 },
		solution: { moves: [...call, 'caller setRemoteDescription(answer)'], passed: true },
		'solution-2': { moves: ['callee setLocalDescription(answer)'], passed: true },
		'wrong-1': {
			moves: [
				'caller addTrack(audio)',
				'caller setLocalDescription(offer)',
				'caller setLocalDescription(answer)'
			],
			passed: false,
			hint: 1
		},
		'wrong-2': {
			moves: ['caller setRemoteDescription(answer)'],
			passed: false,
			hint: 2,
			only: 'chromium'
		}
	},
	'stop-one': {
		start: { moves: call, passed: false, hint: 0 },
		solution: { moves: [...call, 'caller 1 stop', ...agree], passed: true },
		'wrong-1': { moves: [...call, 'caller 1 stop'], passed: false, hint: 1 },
		'wrong-2': {
			moves: ['caller addTrack(audio)', 'caller addTrack(video)', 'caller 1 stop', ...agree],
			passed: false,
			hint: 2
		}
	}
};

const bench = '[data-experiment="jsep-machine"]';

/** Outcomes so far: a move is over when there is one more. */
const outcomes = (page: Page): Promise<number> =>
	page.evaluate(
		() =>
			window.lab?.recording.events.filter(
				({ type }) => /On(Success|Failure)$/.test(type) && !type.startsWith('addIceCandidate')
			).length ?? 0
	);

/** Presses one button and waits until the browser has answered. */
export async function makeMove(page: Page, move: string): Promise<void> {
	const before = await outcomes(page);
	await page.locator(`${bench} [data-move="${move}"]`).click();
	await page.waitForFunction(
		(known) =>
			(window.lab?.recording.events.filter(
				({ type }) => /On(Success|Failure)$/.test(type) && !type.startsWith('addIceCandidate')
			).length ?? 0) > known,
		before
	);
	// Where a description was set, the call that makes its text may have come before it.
	await page.waitForFunction(() => {
		const events = window.lab?.recording.events ?? [];
		const open = new Set<number>();
		for (const event of events)
			if ('args' in event) open.add(event.call);
			else if ('call' in event) open.delete(event.call);
		return open.size === 0;
	});
}

export async function startOver(page: Page): Promise<void> {
	await page.locator(`${bench} [data-action="start-over"]`).click();
	await page.waitForFunction(() => Object.keys(window.lab?.peers ?? {}).length === 2);
}

export async function playWalk(page: Page, walk: string): Promise<void> {
	await page.locator(`${bench} [data-action="walk"]`).selectOption(walk);
	await page.locator(`${bench} [data-action="run"]`).click();
	await page.locator(`${bench}[data-status="running"]`).waitFor();
	await page.locator(`${bench}[data-status="done"]`).waitFor({ timeout: 45_000 });
}

export async function perform(page: Page, { walk, moves }: Performance): Promise<void> {
	if (walk) await playWalk(page, walk);
	else await startOver(page);
	for (const move of moves) await makeMove(page, move);
}
