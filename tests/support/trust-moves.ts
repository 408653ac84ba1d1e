/** What somebody does for exercises 12a and 12d: rightly, and wrongly. */
import { expect, type Page } from '@playwright/test';

interface Judged {
	readonly passed: boolean;
	readonly hint?: 0 | 1 | 2;
}
export interface FlipPerformance extends Judged {
	readonly tampering: 'none' | 'offer' | 'answer' | 'removed';
}
export interface GuessPerformance extends Judged {
	/** What is named, knowing which call it was; absent where nothing is made at all. */
	readonly guess?: 'evil' | 'honest' | 'nothing';
}

export const flipPerformances: Readonly<Record<string, Readonly<Record<string, FlipPerformance>>>> = {
	'flip-a-digit': {
		solution: { tampering: 'offer', passed: true },
		'wrong-1': { tampering: 'none', passed: false, hint: 0 },
		'wrong-2': { tampering: 'removed', passed: false, hint: 1 },
		'wrong-3': { tampering: 'answer', passed: false, hint: 2 }
	}
};
export const guessPerformances: Readonly<Record<string, Readonly<Record<string, GuessPerformance>>>> = {
	'name-the-evil-call': {
		solution: { guess: 'evil', passed: true },
		'wrong-1': { passed: false, hint: 0 },
		'wrong-2': { guess: 'nothing', passed: false, hint: 1 },
		'wrong-3': { guess: 'honest', passed: false, hint: 2 }
	}
};

const patience = { timeout: 30_000 };

export async function performFlip(page: Page, { tampering }: FlipPerformance): Promise<void> {
	const bench = page.locator('[data-experiment="fingerprint-flip"]');
	await bench.locator(`[data-tampering="${tampering}"]`).check();
	await bench.locator('[data-action="run"]').click();
	await expect(bench).toHaveAttribute('data-status', /done|failed/, patience);
}

export async function performGuess(page: Page, { guess }: GuessPerformance): Promise<void> {
	const bench = page.locator('[data-experiment="evil-signaling"]');
	if (guess === undefined) {
		// A call by itself is none of the two.
		await bench.locator('[data-action="run"]').click();
		await expect(bench).toHaveAttribute('data-status', 'done', patience);
		return;
	}
	await bench.locator('[data-action="challenge"]').click();
	const rows = bench.locator('[data-round]');
	await expect(rows).toHaveCount(2, patience);
	if (guess === 'nothing') return;
	await expect(bench).toHaveAttribute('data-status', 'done', patience);
	const strings = (round: number) => bench.locator(`[data-round="${round}"] [data-end]`).allTextContents();
	const [caller, callee] = await strings(1);
	const evil = caller === callee ? 2 : 1;
	await bench.locator(`[data-guess="${guess === 'evil' ? evil : 3 - evil}"]`).click();
	await expect(bench.locator('[data-right]')).toHaveAttribute('data-right', String(guess === 'evil'));
}
