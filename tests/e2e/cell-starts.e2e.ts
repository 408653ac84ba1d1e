/** The code of every experiment that has a start runs in a cell to its end, by itself: several at a time on one page. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { plainCode } from '../../config/traced-code.ts';
import { cellAt, openCells } from '../support/cell-page.ts';

const folder = 'src/lib/experiments';
const slugs = readdirSync(folder).filter((slug) => existsSync(`${folder}/${slug}/cell-start.ts`));
const codeOf = (slug: string) =>
	['code.ts', 'cell-start.ts']
		.map((file) => plainCode(readFileSync(`${folder}/${slug}/${file}`, 'utf8')))
		.join('\n\n');

/** Cells that run at the same time: more of them wait for the processor, and for nothing else. */
const atOnce = 8;
/** What is tried in the second browser: a call, sound, channels, a picture that is drawn, a recorder. */
const second = [
	'loopback-call',
	'dtmf',
	'chat',
	'snapshot-filter',
	'recorder',
	'handshake-inspector',
	'glare'
];

const batches = (browserName: string): readonly (readonly string[])[] => {
	const all = browserName === 'chromium' ? slugs : slugs.filter((slug) => second.includes(slug));
	return Array.from({ length: Math.ceil(all.length / atOnce) }, (_, index) =>
		all.slice(index * atOnce, (index + 1) * atOnce)
	);
};

test('starts end without an error', async ({ page, browserName }) => {
	test.setTimeout(180_000);
	for (const batch of batches(browserName)) {
		await openCells(page, batch.map(codeOf));
		for (const index of batch.keys())
			await cellAt(page, index + 1)
				.locator('[data-action="run-cell"]')
				.click();
		for (const [index, slug] of batch.entries()) {
			await expect(cellAt(page, index + 1), slug).toHaveAttribute('data-status', /live|threw|ended/, {
				timeout: 30_000
			});
			const errors = await cellAt(page, index + 1)
				.locator('.output [data-kind="error"]')
				.allInnerTexts();
			expect(errors, slug).toEqual([]);
			await expect(cellAt(page, index + 1), slug).toHaveAttribute('data-status', 'live');
		}
	}
});
