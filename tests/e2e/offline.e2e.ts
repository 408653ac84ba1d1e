/** After one visit the site works with its server stopped; a newer build announces itself and waits. */
import { createServer } from 'node:http';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { createSite } from '../../src/lab-server/site.ts';
import { startLabServer } from '../../src/lab-server/lab-server-process.ts';
import { open } from '../support/site.ts';

/** A call in a cell, and whether the frame that the service worker sent is as shut as the server's. */
const offlineCode = `const [a, b] = [new RTCPeerConnection(), new RTCPeerConnection()];
a.createDataChannel('x'); lab.exchangeCandidates(a, b); await lab.negotiate(a, b); await lab.connected(a);
let shut = 0;
for (const door of [() => localStorage.length, () => parent.document.title, () => { top.location = '/'; }]) try { door(); } catch { shut++; }
console.log(a.connectionState, 'of origin', origin + ',', shut, 'doors shut');`;

test('with the server stopped: pages never opened, the search, a cell, and a call between two tabs', async ({
	browser
}) => {
	test.setTimeout(90_000);
	const lab = await startLabServer(['--port', '0']);
	const context = await browser.newContext({ serviceWorkers: 'allow' });
	const page = await context.newPage();
	try {
		await open(page, lab.address);
		await expect(page.locator('footer [data-kept="true"]')).toContainText('kept in this browser', {
			timeout: 60_000
		});
	} finally {
		await lab.stop();
	}
	await open(page, `${lab.address}lessons/ice/`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await open(page, `${lab.address}ko/search/?q=ICE`);
	await expect(page.getByRole('region', { name: '본문에서' }).getByRole('link').first()).toBeVisible();
	await open(page, `${lab.address}notebook/cells/`);
	const cell = page.locator('[data-cell="1"]');
	await cell.getByRole('textbox').fill(offlineCode);
	await cell.locator('[data-action="run-cell"]').click();
	await expect(cell.locator('.output')).toContainText('connected of origin null, 3 doors shut', {
		timeout: 30_000
	});

	const nowhere = await page.goto(`${lab.address}no/such/page/`);
	expect(nowhere?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here');

	await open(page, `${lab.address}experiments/two-tab-call/`);
	const action = (tab: Page, name: string) =>
		tab.locator(`[data-experiment="two-tab-call"] [data-action="${name}"]`);
	await action(page, 'run').click();
	const [second] = await Promise.all([context.waitForEvent('page'), action(page, 'second-tab').click()]);
	for (const tab of [page, second])
		await expect(tab.locator('[data-experiment="two-tab-call"] .words')).toContainText('Connected.');
	await context.close();
});

/** A folder of the site as another build of it would be: another version, another title of the first page. */
function anotherBuild(): string {
	const folder = mkdtempSync(join(tmpdir(), 'rtc-notebook-'));
	cpSync('build', folder, { recursive: true });
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
		// What is compressed beside its plain file; not what is compressed of itself.
		if (/\.(br|gz)$/.test(name) && existsSync(join(folder, name.replace(/\.\w+$/, ''))))
			rmSync(join(folder, name));
	const { version } = JSON.parse(readFileSync('build/_app/version.json', 'utf8')) as { version: string };
	for (const [name, from, to] of [
		['service-worker.js', version, `${version}-next`],
		['index.html', '<title>', '<title>Newer ']
	] as const) {
		const text = readFileSync(join(folder, name), 'utf8');
		expect(text).toContain(from);
		writeFileSync(join(folder, name), text.replaceAll(from, to));
	}
	return folder;
}

async function serve(folder: string, port = 0) {
	const server = createServer(createSite(folder));
	await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
	const address = server.address();
	if (typeof address !== 'object' || address === null) throw new Error('no port');
	return {
		port: address.port,
		close: () =>
			new Promise((resolve) => {
				server.close(resolve);
				server.closeAllConnections();
			})
	};
}

test('a newer build says that it is there, waits, and takes over when the reader says so', async ({
	browser
}) => {
	test.setTimeout(120_000);
	const first = await serve('build');
	const site = `http://127.0.0.1:${first.port}/`;
	const newer = anotherBuild();
	const context = await browser.newContext({ serviceWorkers: 'allow' });
	try {
		const page = await context.newPage();
		await open(page, site);
		await expect(page.locator('footer [data-kept="true"]')).toBeAttached({ timeout: 60_000 });
		await first.close();
		const second = await serve(newer, first.port);
		try {
			await open(page, site);
			await expect(page.getByText('A newer version of this site has arrived.')).toBeVisible({
				timeout: 60_000
			});
			await expect(page).toHaveTitle(/^RTC Notebook/);
			await page.locator('[data-action="update"]').click();
			await expect(page).toHaveTitle(/^Newer RTC Notebook/);
		} finally {
			await second.close();
		}
	} finally {
		await context.close();
		rmSync(newer, { recursive: true });
	}
});
