/** Lesson 15 as a reader does it: a call over a link that loses, a limit that holds, and a site without a lab server. */
import { expect, test } from '@playwright/test';
import { lossController } from '../../src/lib/experiments/network-conditioner/exercises.ts';
import { expectVerdict, goThroughChoices, piece, skipPrediction } from '../support/exercise-page.ts';
import { capPerformances, linkPerformances, performCap, performLink } from '../support/link-moves.ts';
import { countOpenThings, openThings } from '../support/open-things.ts';
import { open } from '../support/site.ts';

const address = '/lessons/loss-congestion/';

test('a link that loses 5 %: exercise 15a, and the lines tell of it; 15e', async ({ page }) => {
	test.setTimeout(120_000);
	await countOpenThings(page);
	await open(page, address);
	await skipPrediction(page, 'five-percent');
	await performLink(page, linkPerformances['few-lost']!.solution!);
	const bench = page.locator('[data-experiment="network-conditioner"]');
	await expect(bench.locator('[data-metric="sent"]')).not.toHaveAttribute('data-value', '');
	await expect(bench.locator('[data-metric="nacks"]')).not.toHaveAttribute('data-value', '');
	await expectVerdict(piece(page, 'exercise-few-lost'), 'passed');
	await bench.locator('[data-action="stop"]').click();
	await expect.poll(() => openThings(page)).toMatchObject({ open: 0, live: 0 });
	await goThroughChoices(page, lossController);
});

test('maxBitrate holds: exercise 15f', async ({ page }) => {
	test.setTimeout(90_000);
	await open(page, address);
	await skipPrediction(page, 'who-obeys');
	await performCap(page, capPerformances['max-bitrate']!.solution!);
	await expectVerdict(piece(page, 'exercise-max-bitrate'), 'passed');
});

test('where no lab server is, it is said what is missing and how to start it', async ({ page }) => {
	await page.route('**/_lab/status', (route) => route.fulfill({ status: 404, body: 'not found' }));
	for (const slug of ['network-conditioner', 'real-ice-behind-nats', 'udp-vs-tcp', 'socket-echo']) {
		await open(page, `/experiments/${slug}/`);
		await page.locator('[data-action="run"]').click();
		await expect(page.locator('[data-network-problem="absent"]')).toContainText('npm start');
		await expect(page.locator(`[data-experiment="${slug}"]`)).toHaveAttribute('data-status', 'failed');
	}
});
