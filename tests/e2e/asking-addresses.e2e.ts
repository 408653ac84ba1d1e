/** Addresses where nobody has allowed anything. */
import { expect, test } from '@playwright/test';
import { performLook } from '../support/ice-moves.ts';
import { countOpenThings, openThings } from '../support/open-things.ts';
import { open } from '../support/site.ts';

test('before a permission host addresses are names; a denial has its sentence', async ({ page }) => {
	await countOpenThings(page);
	await open(page, '/experiments/address-privacy/');
	await performLook(page);
	const bench = page.locator('[data-experiment="address-privacy"]');
	const hosts = bench.locator('[data-look="before"] tr[data-type="host"]');
	for (const reveals of await hosts.evaluateAll((rows) =>
		rows.map((row) => row.getAttribute('data-reveals'))
	))
		expect(['name', 'nothing']).toContain(reveals);
	await expect(bench.getByRole('status').first()).toContainText('.local');
	await bench.locator('[data-action="ask"]').click();
	await expect(bench.locator('[data-problem="denied"]')).toContainText('NotAllowedError');
	await page.getByRole('link', { name: 'All experiments' }).click();
	await expect.poll(() => openThings(page)).toMatchObject({ open: 0, live: 0 });
});
