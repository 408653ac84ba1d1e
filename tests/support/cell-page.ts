/** The page of cells, opened with code in it. */
import type { Locator, Page } from '@playwright/test';
import { open } from './site.ts';

export const cellAt = (page: Page, number: number): Locator => page.locator(`[data-cell="${number}"]`);

/** Opens the page with these cells in it, whatever was there before. */
export async function openCells(page: Page, codes: readonly string[], query = ''): Promise<void> {
	const cells = codes.map((code, index) => ({ id: `cell-${index}`, code }));
	await page.addInitScript(
		(text) => {
			if (window === window.top) localStorage.setItem('rtc-notebook/cells', text);
		},
		JSON.stringify({ version: 1, cells })
	);
	await open(page, `/notebook/cells/${query}`);
	await cellAt(page, codes.length).locator('[data-editor="rich"]').waitFor();
}
