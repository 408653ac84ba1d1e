/** Broken calls: for each ailment the machine finds the layer, and the reader is told after naming one. */
import { expect, test } from '@playwright/test';
import { ailments, layerOf, patientOf } from '../../src/lib/experiments/patient-ward/ward.ts';
import { countOpenThings, openThings } from '../support/open-things.ts';
import { open } from '../support/site.ts';

/** Seed of the first patient with this ailment. */
const seedOf = (wanted: string) => ailments.findIndex((_, seed) => patientOf(seed) === wanted);

test('every ailment is found on its layer, and nothing is left open', async ({ page }) => {
	test.setTimeout(180_000);
	await countOpenThings(page);
	const ward = page.locator('[data-experiment="patient-ward"]');
	for (const ailment of ailments) {
		await open(page, `/experiments/patient-ward/?patient=${seedOf(ailment)}`);
		await expect(ward).toHaveAttribute('data-status', 'idle');
		expect(await openThings(page)).toMatchObject({ open: 0, live: 0 });
		await ward.locator('[data-action="run"]').click();
		await expect(ward).toHaveAttribute('data-status', 'done', { timeout: 40_000 });
		await expect(ward.locator('[data-outcome]')).toHaveCount(0);
		await ward.locator(`[data-layer="${layerOf[ailment]}"]`).click();
		await expect(ward.locator('[data-outcome="right"]'), ailment).toBeVisible();
		await expect(ward.locator(`[data-finding^="${layerOf[ailment]}/"]`).first(), ailment).toBeVisible();
		await expect.poll(() => openThings(page)).toMatchObject({ open: 0, live: 0 });
	}
});

test('a wrong layer is said to be wrong, and the Verdict of the recorder shows what it stands on', async ({
	page
}) => {
	await open(page, `/experiments/patient-ward/?patient=${seedOf('other-fingerprint')}`);
	const ward = page.locator('[data-experiment="patient-ward"]');
	await ward.locator('[data-action="run"]').click();
	await expect(ward).toHaveAttribute('data-status', 'done', { timeout: 40_000 });
	await ward.locator('[data-layer="quality"]').click();
	await expect(ward.locator('[data-outcome="wrong"]')).toContainText('You said quality. It is');
	await ward.locator('[data-action="look"]').click();
	await page.getByRole('tab', { name: 'Verdict' }).click();
	const finding = page.locator('[data-recorder] [data-finding]').first();
	await expect(finding).toBeVisible();
	const before = await page
		.getByRole('slider', { name: /moment|time/i })
		.first()
		.inputValue();
	await finding.getByRole('button').first().click();
	await expect(page.getByRole('slider', { name: /moment|time/i }).first()).not.toHaveValue(before);
});
