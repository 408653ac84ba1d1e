/** What somebody does in the chat for exercise 11a and with a file for 11b: rightly, and wrongly. */
import { expect, type Page } from '@playwright/test';

interface Judged {
	readonly passed: boolean;
	readonly hint?: 0 | 1 | 2;
}
export interface ChatPerformance extends Judged {
	/** Who says something, one after the other. */
	readonly said: readonly ('caller' | 'callee')[];
}
export interface FilePerformance extends Judged {
	/** Mebibytes of a file that is made; absent where none is sent. */
	readonly size?: 0 | 4 | 64;
	/** Kibibytes. */
	readonly highWater?: 8192;
}

export const chatPerformances: Readonly<Record<string, Readonly<Record<string, ChatPerformance>>>> = {
	'text-both-ways': {
		solution: { said: ['caller', 'callee'], passed: true },
		'wrong-1': { said: [], passed: false, hint: 1 },
		'wrong-2': { said: ['caller', 'caller'], passed: false, hint: 2 }
	}
};
export const filePerformances: Readonly<Record<string, Readonly<Record<string, FilePerformance>>>> = {
	'file-with-pressure': {
		solution: { size: 4, passed: true },
		'wrong-1': { passed: false, hint: 0 },
		'wrong-2': { size: 0, passed: false, hint: 1 },
		'wrong-3': { size: 64, highWater: 8192, passed: false, hint: 2 }
	}
};

/** Waits until the statistics have been read after everything that was done. */
const sampled = (page: Page) =>
	page.evaluate(async () => {
		const count = () => window.lab!.recording.events.filter(({ type }) => type === 'getStats').length;
		const before = count();
		while (count() < before + 3) await new Promise((resolve) => setTimeout(resolve, 50));
	});

export async function performChat(page: Page, { said }: ChatPerformance): Promise<void> {
	const bench = page.locator('[data-experiment="chat"]');
	await bench.locator('[data-action="run"]').click();
	const pane = (role: string) => bench.locator(`.pane[data-role="${role}"]`);
	await expect(pane('callee').locator('[data-action="send"]')).toBeEnabled();
	await expect(pane('caller').locator('[data-action="send"]')).toBeEnabled();
	for (const [index, role] of said.entries()) {
		await pane(role)
			.locator('.typed')
			.fill(`Message ${index + 1}`);
		await pane(role).locator('.typed').press('Enter');
	}
	await sampled(page);
}

export async function performFile(page: Page, { size, highWater }: FilePerformance): Promise<void> {
	const bench = page.locator('[data-experiment="file-transfer"]');
	if (highWater) await bench.locator('[data-action="high-water"]').selectOption(String(highWater));
	if (size !== undefined) {
		await bench.locator('[data-action="made-size"]').selectOption(String(size));
		await bench.locator('[data-action="make"]').click();
	}
	await bench.locator('[data-action="run"]').click();
	if (size !== undefined)
		await expect(bench.locator('li[data-state="complete"]')).toHaveCount(2, { timeout: 60_000 });
	await sampled(page);
}
