/** The notebook: kept, taken along, brought back, erased. */
import { expect, test, type Page } from '@playwright/test';
import { writtenFramer } from '../../src/lib/experiments/socket-echo/exercises.ts';
import { piece, writeCode } from '../support/exercise-page.ts';
import { savedFile, watchSavedFiles } from '../support/saved-file.ts';
import { open } from '../support/site.ts';

async function answerAQuestion(page: Page): Promise<void> {
	await open(page, '/lessons/first-call/');
	const quiz = page.locator('[data-piece="quiz-which-server"]');
	await quiz.getByRole('radio', { name: 'None: each end' }).check();
	await quiz.getByRole('button', { name: 'Check' }).click();
	await expect(quiz.locator('[data-right="true"]')).toBeVisible();
}

test('keeps what was answered, and the map shows that a lesson is begun', async ({ page }) => {
	await answerAQuestion(page);
	await open(page, '/notebook/');
	await expect(page.locator('[data-lesson="first-call"]')).toContainText('begun');
	await open(page, '/');
	await expect(page.locator('.lesson[data-progress="visited"]')).toContainText('Your first connection');
});

test('exports a file, erases after asking twice, and brings everything back', async ({ page }) => {
	await watchSavedFiles(page);
	await answerAQuestion(page);
	await open(page, '/notebook/');
	await page.getByRole('button', { name: 'Export as a file' }).click();
	const text = await savedFile(page);
	expect(JSON.parse(text)).toMatchObject({ format: 'rtc-notebook/notebook', version: 1 });

	await page.getByRole('button', { name: 'Erase everything …' }).click();
	await page.getByRole('button', { name: 'Yes, erase everything' }).click();
	await expect(page.getByText('Erased. Nothing of yours is stored any more.')).toBeVisible();
	// Whoever uses the keyboard goes on from there. Not toBeFocused: a saved file takes the focus from Firefox's window.
	await expect
		.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-action')))
		.toBe('erase');
	expect(await page.evaluate(() => localStorage.getItem('rtc-notebook/notebook/v1'))).toBeNull();

	await page
		.locator('main input[type="file"]')
		.setInputFiles({ name: 'notebook.json', mimeType: 'application/json', buffer: Buffer.from(text) });
	await expect(page.getByText('Imported: the file had notes on 1 lesson.')).toBeVisible();
	await expect(page.locator('[data-lesson="first-call"]')).toContainText('begun');
});

for (const [what, text, says] of [
	['cut off', '{"format":"rtc-notebook/notebook","ver', 'its text is not JSON'],
	['of another kind', '{"hello":1}', 'not a notebook of this site'],
	[
		'from the future',
		'{"format":"rtc-notebook/notebook","version":99,"lessons":{}}',
		'newer version of this site'
	]
] as const)
	test(`a file that is ${what} is explained, and nothing is lost`, async ({ page }) => {
		await answerAQuestion(page);
		await open(page, '/notebook/');
		await page
			.locator('main input[type="file"]')
			.setInputFiles({ name: 'notebook.json', mimeType: 'application/json', buffer: Buffer.from(text) });
		await expect(page.getByText(says, { exact: false })).toBeVisible();
		await expect(page.locator('[data-lesson="first-call"]')).toContainText('begun');
	});

test('code that was written in an exercise and in a cell is there after a reload, and can be had back as it was', async ({
	page
}) => {
	const exercise = piece(page, `exercise-${writtenFramer.id}`);
	await open(page, '/lessons/sockets/');
	await writeCode(exercise, '// mine\nfunction next() {}');
	await page.reload();
	await exercise.scrollIntoViewIfNeeded();
	await expect(exercise.getByRole('textbox')).toContainText('// mine');
	await exercise.getByRole('button', { name: 'Reset' }).click();
	await expect(exercise.getByRole('textbox')).not.toContainText('// mine');

	const cell = piece(page, 'cell-boundaries');
	await open(page, '/lessons/data-channels/');
	const asItWas = (await cell.locator('pre').textContent()) ?? '';
	await cell.locator('[data-action="change-cell"]').click();
	await cell.locator('[data-editor="rich"]').getByRole('textbox').fill('console.log("mine");');
	await open(page, '/notebook/');
	const line = page.locator('[data-lesson="data-channels"]').getByRole('link', { name: /./ }).last();
	await expect(page.locator('[data-lesson="data-channels"]')).toContainText(/\d lines? · changed on/);
	await expect(page.locator('[data-lesson="sockets"]')).not.toContainText('changed on');
	await line.click();
	await expect(cell.locator('pre')).toContainText('console.log("mine");');
	await cell.locator('[data-action="reset-cell"]').click();
	await expect(cell.locator('pre')).toHaveText(asItWas);
	await expect(cell.getByText('as you left it')).toHaveCount(0);
});

test('erasing leaves nothing, in no tab: notes, cells, kept runs, received files', async ({
	page,
	context
}) => {
	await answerAQuestion(page);
	const cellIn = (tab: Page) => tab.locator('[data-editor="rich"]').getByRole('textbox');
	const other = await context.newPage();
	for (const tab of [other, page]) await open(tab, '/notebook/cells/');
	const example = await cellIn(other).innerText();
	await page.bringToFront();
	await cellIn(page).fill('1 + 1');
	await expect(cellIn(other)).toHaveText('1 + 1');
	await open(page, '/experiments/loopback-call/');
	await page.locator('[data-action="run"]').first().click();
	await page.waitForFunction(() => window.lab?.recording.events.some(({ type }) => type === 'getStats'));
	await page.locator('[data-action="keep"]').click();
	await expect(page.locator('.recorder [role="status"]').getByRole('link')).toBeVisible();
	await open(page, '/notebook/');
	await page.evaluate(async () => {
		const root = await navigator.storage.getDirectory().catch(() => undefined);
		await root?.getDirectoryHandle('file-transfer', { create: true });
	});
	await page.getByRole('button', { name: 'Erase everything …' }).click();
	await page.getByRole('button', { name: 'Yes, erase everything' }).click();
	await expect(page.getByText('Erased. Nothing of yours is stored any more.')).toBeVisible();
	await expect.poll(() => cellIn(other).innerText()).toBe(example);
	const left = await page.evaluate(async () => {
		const root = await navigator.storage.getDirectory().catch(() => undefined);
		const files: string[] = [];
		for await (const name of root?.keys() ?? []) files.push(name);
		return {
			files,
			keys: Object.keys(localStorage).filter((key) => key !== 'rtc-notebook/theme'),
			databases: (await indexedDB.databases()).map(({ name }) => name)
		};
	});
	expect(left).toEqual({ files: [], keys: [], databases: [] });
});
