/** The experiments about ICE in real browsers: each opened, used, and left with nothing open. */
import { expect, test, type Page } from '@playwright/test';
import { cablePerformances, performCable } from '../support/ice-moves.ts';
import { countOpenThings, openThings } from '../support/open-things.ts';
import { open } from '../support/site.ts';

const bench = (page: Page, slug: string) => page.locator(`[data-experiment="${slug}"]`);
/** What a browser takes to notice and to give up. */
const patience = { timeout: 60_000 };

async function visit(page: Page, slug: string): Promise<void> {
	await countOpenThings(page);
	await open(page, `/experiments/${slug}/`);
}
async function leave(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'All experiments' }).click();
	await expect.poll(() => openThings(page)).toMatchObject({ open: 0, live: 0 });
}

test('a restart has new credentials, the same certificate, and nobody notices', async ({ page }) => {
	await visit(page, 'ice-restart');
	const restart = bench(page, 'ice-restart');
	await restart.locator('[data-action="run"]').click();
	await expect(restart).toHaveAttribute('data-status', 'done', patience);
	await expect(restart.getByRole('status').first()).toContainText('The path has moved');
	await expect(restart.locator('[data-row="ufrag"]')).toContainText('different');
	await expect(restart.locator('[data-row="fingerprint"]')).toContainText('the same');
	await expect(restart.locator('[data-row="version"]')).toContainText('+1');
	await restart.locator('[data-action="again"]').click();
	await expect(restart.locator('[data-row="version"]')).toContainText('+2', patience);
	await leave(page);
});

test('trickle does not wait for a slow STUN server, and the table says so', async ({ page }) => {
	await visit(page, 'trickle-race');
	const race = bench(page, 'trickle-race');
	await race.locator('[data-laps]').selectOption('1');
	await race.locator('[data-action="run"]').click();
	await expect(race).toHaveAttribute('data-status', 'done', patience);
	const median = async (way: string) =>
		Number(await race.locator(`[data-phase="paired"] [data-way="${way}"] b`).innerText());
	expect(await median('wait')).toBeGreaterThan(await median('trickle'));
	for (const phase of ['offer', 'gathered', 'checking', 'dtls', 'channel', 'frame'])
		await expect(race.locator(`[data-phase="${phase}"] b`)).toHaveCount(3);
	await leave(page);
});

test('a cable is cut, joined and cut again; a restart comes to the rescue', async ({
	page,
	context,
	browserName
}) => {
	test.setTimeout(120_000);
	// Another page waits for another failure meanwhile: each takes a browser its time.
	const other = await context.newPage();
	await visit(other, 'ice-restart');
	await bench(other, 'ice-restart').locator('[data-action="run-failed"]').click();
	await visit(page, 'cut-the-cable');
	const cable = bench(page, 'cut-the-cable');
	await performCable(page, cablePerformances['cut-and-heal']!.solution!);
	const isFirefox = browserName === 'firefox';
	await expect(cable.locator('[data-channel="caller"]')).toHaveAttribute(
		'data-value',
		isFirefox ? 'closed' : 'open'
	);
	await expect(cable.locator('[data-lane="checks-caller"] line[data-tone="broken"]').first()).toBeAttached();
	await cable.locator('[data-action="join"]').click();
	await cable.locator('[data-action="restart"]').click();
	await expect(cable.locator('[data-connection="caller"]')).toHaveAttribute(
		'data-value',
		'connected',
		patience
	);
	await leave(page);
	await expect(bench(other, 'ice-restart').getByRole('status').first()).toContainText(
		'brought it up',
		patience
	);
	await leave(other);
});

test('withheld candidates, NATs of real sockets, and the simulator beside them', async ({ page }) => {
	await visit(page, 'ice-checklist');
	const list = bench(page, 'ice-checklist');
	await list.locator('[data-scene]').selectOption('withheld');
	await list.locator('[data-offerer]').selectOption('callee');
	await list.locator('[data-action="run"]').click();
	await expect(list).toHaveAttribute('data-status', 'done', patience);
	await expect(list.locator('[data-role-of="callee"]')).toHaveAttribute('data-value', 'controlling');
	await expect(list.locator('[data-role-of="caller"]')).toHaveAttribute('data-value', 'controlled');
	await expect(list.locator('code[data-pair]')).toContainText('prflx');
	await expect(list.locator('[data-ladder="caller"] rect[data-tone="good"]').first()).toBeAttached();

	await list.locator('[data-scene]').selectOption('nats');
	await list.locator('[data-action="run"]').click();
	await expect(list.getByRole('status').first()).toContainText('Connected over srflx ↔ prflx', patience);
	await expect(list.locator('.stat', { hasText: 'packet' })).toBeVisible();

	await list.locator('[data-action="sim-end"]').click();
	await expect(list.locator('[data-list="caller"] [data-selected="true"]')).toContainText('prflx');
	await list.locator('[data-action="sim-back"]').click();
	await leave(page);
});
