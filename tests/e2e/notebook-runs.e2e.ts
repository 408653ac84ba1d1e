/** Kept runs: one press, notes, two tabs, a reload in the middle, comparing, taking along, bringing back, sharing, erasing. */
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { savedFile, watchSavedFiles } from '../support/saved-file.ts';
import { open } from '../support/site.ts';

/** A call on the page of its experiment, with some samples of getStats. */
async function runCall(page: Page): Promise<void> {
	await open(page, '/experiments/loopback-call/');
	await page.locator('[data-action="run"]').first().click();
	await page.waitForFunction(
		() => window.lab && window.lab.recording.events.filter(({ type }) => type === 'getStats').length > 5
	);
}
const kept = (page: Page) => page.locator('.recorder [role="status"]').getByRole('link');
async function keep(page: Page): Promise<string> {
	await page.locator('[data-action="keep"]').click();
	const address = (await kept(page).getAttribute('href')) ?? '';
	return new URL(address, page.url()).href;
}
/** How many drafts the browser holds; the store exists once a run was kept. */
const draftsOf = (page: Page) =>
	page.evaluate(async () => {
		const answer = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve) => {
				request.onsuccess = () => {
					resolve(request.result);
				};
			});
		const db = await answer(indexedDB.open('rtc-notebook'));
		const count = await answer(db.transaction('drafts').objectStore('drafts').count());
		db.close();
		return count;
	});
const note = (page: Page) => page.getByRole('textbox', { name: /^Note/ });

test('a run is kept with one press, written about in two tabs without a loss, and shared by a link', async ({
	page,
	context
}) => {
	await runCall(page);
	const address = await keep(page);
	await kept(page).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('A call inside one page');
	await expect(page.locator('[data-side], figure svg').first()).toBeVisible();
	await note(page).fill('# Seen\n\n**fast** <img src=x> [bad](javascript:alert(1))');
	await page.getByRole('textbox', { name: /^Tags/ }).fill('first, loopback');
	await expect(page.getByText('Saved.')).toBeVisible();
	await expect(page.locator('.note strong')).toHaveText('fast');
	await expect(page.locator('.note img, .note a')).toHaveCount(0);

	// A tab that does not hear of the others: what it writes is stale.
	const deaf = await context.newPage();
	await deaf.addInitScript(() => {
		Object.assign(window, { BroadcastChannel: undefined });
	});
	await deaf.goto(address);
	await expect(note(deaf)).toHaveValue(/fast/);
	const hearing = await context.newPage();
	await hearing.goto(address);
	await expect(note(hearing)).toHaveValue(/fast/);
	await note(page).fill('from the first tab');
	await expect(note(hearing)).toHaveValue('from the first tab');
	await note(deaf).fill('from the second tab');
	await expect(deaf.getByText('Another tab changed this run meanwhile')).toBeVisible();
	await expect(deaf.locator('.conflict pre')).toHaveText('from the first tab');
	await deaf.getByRole('button', { name: 'Put both notes together' }).click();
	await expect(deaf.getByText('Saved.')).toBeVisible();
	await deaf.reload();
	await expect(note(deaf)).toHaveValue(/first tab[\s\S]*second tab/);
	await deaf.close();
	await hearing.close();

	await page.getByRole('button', { name: 'Make a link' }).click();
	const link = await page.locator('[data-link]').inputValue();
	expect(link).toContain('/notebook/shared/#run=1');
	const other = await context.newPage();
	await other.goto(link);
	await expect(other.getByText('It is not kept until you keep it')).toBeVisible();
	await expect(other.locator('.recorder .status')).toContainText('events');
	await other.getByRole('button', { name: 'Keep it' }).click();
	await expect(other.getByRole('link', { name: 'Open it in the notebook' })).toBeVisible();
	await other.goto(link.slice(0, -60));
	await other.reload();
	await expect(other.getByText('The link is damaged or cut off')).toBeVisible();
	await open(page, '/notebook/runs/');
	await expect(page.locator('[data-run]')).toHaveCount(2);
});

test('a run in whose middle the page is reloaded can be kept; two are compared; one is erased, then everything', async ({
	page
}) => {
	await watchSavedFiles(page);
	await runCall(page);
	await keep(page);
	await expect.poll(() => draftsOf(page)).toBe(0);
	// Its call went on until the page was left, but it is kept already.
	await open(page, '/notebook/runs/');
	const draft = page.locator('[data-draft]');
	await expect(page.locator('[data-run]')).toHaveCount(1);
	await expect(draft).toHaveCount(0);

	await runCall(page);
	await expect.poll(() => draftsOf(page)).toBe(1);
	await page.reload();
	await open(page, '/notebook/runs/');
	await expect(draft).toContainText('A call inside one page');
	await draft.getByRole('button', { name: 'Keep it' }).click();
	await expect(page.locator('[data-run]')).toHaveCount(2);
	await expect(page.locator('[data-run]').filter({ hasText: 'interrupted' })).toHaveCount(1);
	await expect(draft).toHaveCount(0);

	for (const box of await page.locator('[data-run] input').all()) await box.check();
	await page.getByRole('link', { name: 'Compare the two' }).click();
	await expect(page.locator('tbody tr').filter({ hasText: 'ICE connected' }).first()).toContainText(
		/later|earlier|at the same moment/
	);
	await expect(page.locator('summary').filter({ hasText: 'caller: offer' })).toContainText('only in A');
	await expect(page.locator('figure').first()).toContainText('B · ');
	await page.getByRole('button', { name: 'Lab report (HTML)' }).click();
	await page.waitForFunction(() => (window as { savedFile?: string }).savedFile?.startsWith('<!doctype'));
	const sideBySide = await savedFile(page);
	expect(sideBySide).toContain('<h1>Two runs side by side</h1>');
	expect(sideBySide).toContain('class="line line-1"');

	await page.locator('[data-side="A"] a').click();
	await page.getByRole('button', { name: 'Erase this run …' }).click();
	await page.getByRole('button', { name: 'Yes, erase it' }).click();
	await expect(page.getByText('Erased.')).toBeVisible();
	await open(page, '/notebook/runs/');
	await expect(page.locator('[data-run]')).toHaveCount(1);
	await page.getByRole('button', { name: 'Erase all kept runs …' }).click();
	await page.getByRole('button', { name: 'Yes, erase them all' }).click();
	await expect(page.getByText('No run is kept yet.')).toBeVisible();
});

test('a report opens from disk without JavaScript and loads nothing; JSON comes back; a half-right file says what was not', async ({
	page,
	browser
}, testInfo) => {
	await watchSavedFiles(page);
	await runCall(page);
	const password = await page.evaluate(
		() => /ice-pwd:(\S+)/.exec(JSON.stringify(window.lab?.recording.events).replaceAll('\\r', ' '))?.[1] ?? ''
	);
	// A full disk gets a sentence; once there is room the same press keeps it.
	await page.evaluate(() => {
		const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')!;
		Object.assign(window, {
			makeRoom: () => Object.defineProperty(IDBObjectStore.prototype, 'put', put)
		});
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await page.locator('[data-action="keep"]').click();
	await expect(page.getByText('There is no room left')).toBeVisible();
	await page.evaluate(() => {
		(window as unknown as { makeRoom: () => void }).makeRoom();
	});
	await keep(page);
	await kept(page).click();
	await note(page).fill('It **connected**.');
	await expect(page.getByText('Saved.')).toBeVisible();

	await page.getByRole('button', { name: 'Lab report (HTML)' }).click();
	await page.waitForFunction(() => (window as { savedFile?: string }).savedFile?.startsWith('<!doctype'));
	const html = await savedFile(page);
	// Names are left out unless their reader wants them in.
	expect(html).toContain('replaced by stand-ins');
	expect(password.length).toBeGreaterThan(10);
	expect(html).not.toContain(password);
	const report = testInfo.outputPath('report.html');
	await writeFile(report, html);
	const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' });
	const reader = await context.newPage();
	const requests: string[] = [];
	reader.on('request', (request) => requests.push(request.url()));
	await reader.goto(pathToFileURL(report).href);
	await expect(reader.getByRole('heading', { name: 'A call inside one page' })).toBeVisible();
	await expect(reader.locator('strong')).toHaveText('connected');
	await expect(reader.getByRole('img').first()).toBeVisible();
	await expect(reader.locator('h1')).toHaveCSS('font-size', '32px'); // the policy lets its own style sheet in
	expect(requests.filter((url) => /^https?:/.test(url))).toEqual([]);
	await context.close();

	await page.getByRole('button', { name: 'JSON', exact: true }).click();
	await page.waitForFunction(() => (window as { savedFile?: string }).savedFile?.startsWith('{'));
	const file = JSON.parse(await savedFile(page)) as { runs: { entry: Record<string, unknown> }[] };
	await open(page, '/notebook/runs/');
	const choose = (value: unknown) =>
		page.locator('main input[type="file"]').setInputFiles({
			name: 'runs.json',
			mimeType: 'application/json',
			buffer: Buffer.from(JSON.stringify(value))
		});
	await choose(file);
	await expect(page.getByText('0 runs were added; 1 were here already.')).toBeVisible();
	const [run] = file.runs;
	await choose({
		...file,
		runs: [{ ...run, entry: { ...run?.entry, id: 'again', tags: 7 } }, { entry: {} }]
	});
	await expect(page.getByText('1 run was added.')).toBeVisible();
	await expect(page.getByText('Run 1: the field “tags” was wrong')).toBeVisible();
	await expect(page.getByText('Run 2 has no recording')).toBeVisible();
	await expect(page.locator('[data-run]')).toHaveCount(2);
	await choose({ hello: 1 });
	await expect(page.getByText('neither kept runs nor a recording')).toBeVisible();

	// Where the browser gives no storage the page says so.
	await page.addInitScript(() => {
		Object.defineProperty(window, 'indexedDB', { value: undefined });
	});
	await open(page, '/notebook/runs/');
	await expect(page.getByText('This browser gives the page no storage')).toBeVisible();
});
