/** The notebook: kept, taken along, brought back, erased. */
import { expect, test, type Page } from '@playwright/test';
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

	await page.getByRole('button', { name: 'Erase the notebook …' }).click();
	await page.getByRole('button', { name: 'Yes, erase everything' }).click();
	await expect(page.getByText('Erased. Nothing is stored any more.')).toBeVisible();
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
