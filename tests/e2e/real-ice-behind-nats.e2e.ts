/** The browser's own ICE agent behind NATs of real sockets: what connects is what the simulator says. */
import { expect, test, type Page } from '@playwright/test';
import { allNats, filteringName, mappingName, type NatBehaviour } from '../../src/lib/nat/behaviour.ts';
import { outcome } from '../../src/lib/sim/outcome.ts';
import { countOpenThings, openThings } from '../support/open-things.ts';
import { open } from '../support/site.ts';

const bench = (page: Page) => page.locator('[data-experiment="real-ice-behind-nats"]');
const press = (page: Page, action: string) => bench(page).locator(`[data-action="${action}"]`).click();
/** What a browser takes to give up, twice. */
const patience = { timeout: 45_000 };
const short = (nat: NatBehaviour) => `${mappingName(nat.mapping)} ${filteringName(nat.filtering)}`;

test('one pair: what was said, what came of it, and the packets that say why', async ({ page }) => {
	await countOpenThings(page);
	await open(page, '/experiments/real-ice-behind-nats/');
	await bench(page).locator('[data-nat="callee"] [data-axis="folk"]').selectOption('port-restricted');
	await bench(page).locator('[data-said="true"]').check();
	await press(page, 'run');
	await expect(bench(page)).toHaveAttribute('data-status', 'done', patience);
	await expect(bench(page).getByRole('status').first()).toContainText('Connected');
	await expect(bench(page).getByRole('status').first()).toContainText('As you said.');
	await expect(bench(page).locator('[data-simulator="same"]')).toBeVisible();
	// The first check of one side arrives before the other has opened its filter.
	await expect(bench(page).locator('tr[data-fate="filtered"]').first()).toBeVisible();

	// With a relay the symmetric one connects as well; the caller's own NAT shows it as peer-reflexive.
	await bench(page).locator('[data-nat="callee"] [data-axis="folk"]').selectOption('symmetric');
	await bench(page).locator('[data-nat="caller"] [data-axis="folk"]').selectOption('symmetric');
	await bench(page).locator('[data-option="turn"]').check();
	await press(page, 'run');
	await expect(bench(page)).toHaveAttribute('data-status', 'done', patience);
	await expect(bench(page).getByRole('status').first()).toContainText('relay');

	// Behind one NAT that turns nothing round there is no way; with hairpinning there is.
	for (const [isHairpin, words] of [
		[true, 'Connected'],
		[false, 'No path']
	] as const) {
		await bench(page).locator('[data-option="turn"]').setChecked(false);
		await bench(page).locator('[data-option="isShared"]').setChecked(true);
		await bench(page).locator('[data-option="isHairpin"]').setChecked(isHairpin);
		await bench(page).locator('[data-nat="caller"] [data-axis="folk"]').selectOption('full-cone');
		await press(page, 'run');
		await expect(bench(page)).toHaveAttribute('data-status', 'done', patience);
		await expect(bench(page).getByRole('status').first()).toContainText(words);
	}
	await page.getByRole('link', { name: 'All experiments' }).click();
	await expect.poll(() => openThings(page)).toMatchObject({ open: 0, live: 0 });
});

test('all 81 pairs: the outcome of every one is the simulator’s', async ({ page }) => {
	test.setTimeout(180_000);
	await open(page, '/experiments/real-ice-behind-nats/');
	await press(page, 'run-all');
	await expect(bench(page)).toHaveAttribute('data-status', 'done', { timeout: 150_000 });
	const wrong: string[] = [];
	for (const caller of allNats)
		for (const callee of allNats) {
			const cell = bench(page).locator(`[data-cell="${short(caller)} × ${short(callee)}"]`);
			const isConnected = (await cell.getAttribute('data-tone')) === 'good';
			if (isConnected !== outcome(caller, callee, { turn: false }).connected)
				wrong.push(`${short(caller)} × ${short(callee)}: ${isConnected ? 'connected' : 'failed'}`);
		}
	expect(wrong).toEqual([]);
});
