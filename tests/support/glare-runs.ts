/** The experiment `glare` driven as a reader does it: handler, schedule, Run. */
import type { Page } from '@playwright/test';

export interface GlareRun {
	readonly handler: 'naive' | 'twoFlags' | 'guarded';
	/** `data-action="preset"`: both at once, one after the other, the answer race. */
	readonly preset: 'together' | 'apart' | 'race';
	/** The caller is impolite and the callee polite, unless it says otherwise. */
	readonly isPolite?: { readonly caller: boolean; readonly callee: boolean };
	readonly calleeAdds?: 'camera' | 'microphone';
}

/** What a reader may do for exercise 13a, and what its check says. */
export const performances: Readonly<
	Record<string, GlareRun & { readonly passed: boolean; readonly hint?: 0 | 1 | 2 }>
> = {
	start: { handler: 'guarded', preset: 'together', passed: false, hint: 0 },
	solution: { handler: 'naive', preset: 'together', passed: true },
	'wrong-1': { handler: 'naive', preset: 'apart', passed: false, hint: 1 }
};

const bench = (page: Page) => page.locator('[data-experiment="glare"]');

/** Makes the choices, runs, and waits until it is over. */
export async function runGlare(page: Page, run: GlareRun): Promise<void> {
	const { handler, preset, isPolite = { caller: false, callee: true }, calleeAdds = 'camera' } = run;
	const place = bench(page);
	if ((await place.locator('[data-action="preset"]').count()) === 0) {
		// Still the picture that stands for the experiment: its button fetches the code and runs as it stands.
		await place.locator('[data-action="run"]').click();
		await isOver(page);
	}
	await place.locator(`input[value="${handler}"]`).check();
	await place.locator('[data-action="preset"]').selectOption(preset);
	await place.locator('[data-action="adds"]').selectOption(calleeAdds);
	if (handler !== 'naive')
		for (const who of ['caller', 'callee'] as const)
			await place.locator(`[data-polite="${who}"]`).setChecked(isPolite[who]);
	await place.locator('[data-action="run"]').click();
	await page.locator('[data-experiment="glare"][data-status="running"]').waitFor();
	await isOver(page);
}

/** Waits until what was begun is over. */
export const isOver = (page: Page, timeout = 30_000): Promise<void> =>
	page.locator('[data-experiment="glare"][data-status="done"]').waitFor({ timeout });
