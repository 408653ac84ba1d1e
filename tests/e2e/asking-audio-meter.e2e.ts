import { expect, test } from '@playwright/test';
import { open } from '../support/site.ts';

test('a microphone that is refused gets a sentence, and the tone runs after it', async ({ page }) => {
	await open(page, '/experiments/audio-meter/');
	const bench = page.locator('[data-experiment="audio-meter"]');
	await bench.locator('[data-source="microphone"] input').check();
	await bench.locator('[data-action="run"]').click();
	await expect(bench.locator('[data-problem="denied"]')).toContainText('NotAllowedError');
	await bench.locator('[data-source="synthetic"] input').check();
	await bench.locator('[data-action="run"]').click();
	await expect(bench).toHaveAttribute('data-status', 'done');
	await expect(bench.locator('[data-meter="instant"]')).toContainText(/−1[45]\.\d dBFS/);
});
