/** Broken calls: for each ailment the machine finds the layer, and the reader is told after naming one. */
import { expect, test, type Page } from '@playwright/test';
import type { Ailment } from '../../src/lib/experiments/patient-ward/code.ts';
import { ailments, layerOf, patientOf, watchSeconds } from '../../src/lib/experiments/patient-ward/ward.ts';
import { countOpenThings, openThings } from '../support/open-things.ts';
import { open } from '../support/site.ts';

/** Seed of the first patient with this ailment. */
const seedOf = (wanted: string) => ailments.findIndex((_, seed) => patientOf(seed) === wanted);

/** The first ailment of each layer. */
const onePerLayer = ailments.filter(
	(ailment, index) => ailments.findIndex((other) => layerOf[other] === layerOf[ailment]) === index
);
/** A patient is watched far longer than a browser works on it: so many lie there at once. */
const beds = 4;

async function examine(page: Page, ailment: Ailment): Promise<void> {
	const ward = page.locator('[data-experiment="patient-ward"]');
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

test('every ailment is found on its layer, and nothing is left open', async ({ context }, info) => {
	// The rules are judged in unit tests; a second browser shows that its calls break at the same layers.
	const waiting = [...(info.project.name === 'firefox' ? onePerLayer : ailments)];
	// The longest first.
	waiting.sort((a, b) => watchSeconds(b) - watchSeconds(a));
	await Promise.all(
		Array.from({ length: beds }, async () => {
			const page = await context.newPage();
			await countOpenThings(page);
			for (let ailment = waiting.shift(); ailment; ailment = waiting.shift()) await examine(page, ailment);
		})
	);
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
