/** Where nobody has allowed anything: before permission, denial, and what comes after. */
import { expect, test, type Page } from '@playwright/test';
import { checkLabels } from '../../src/lib/experiments/device-picker/checks.ts';
import type { Recording } from '../../src/lib/recording/recording.ts';
import { actOnDevices } from '../support/device-moves.ts';
import { countOpenThings, openThings } from '../support/open-things.ts';
import { open } from '../support/site.ts';

const inputs = ['camera', 'microphone'];
const live = (page: Page, slug: string, kind: string) =>
	page.locator(`[data-experiment="${slug}"] [data-track="${kind}"]`);

test('names come with the permission; a denial has its sentence and can be tried again', async ({
	page,
	context,
	browserName
}) => {
	await countOpenThings(page);
	await open(page, '/experiments/device-picker/');
	const bench = page.locator('[data-experiment="device-picker"]');
	await actOnDevices(page, 'list');
	const before = bench.locator('[data-list="before"] [data-kind]');
	await expect(before).toHaveCount(browserName === 'firefox' ? 2 : 3);
	for (const label of await before.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-label'))))
		expect(label).toBe('');

	await actOnDevices(page, 'open');
	await expect(bench).toHaveAttribute('data-status', 'failed');
	await expect(bench.locator('[data-problem="denied"]')).toContainText('NotAllowedError');
	await expect(bench.locator('[data-problem="denied"]')).toContainText('press again');
	expect(await openThings(page)).toMatchObject({ live: 0 });
	// The same again, and the list still works: nothing is stuck.
	await actOnDevices(page, 'open');
	await expect(bench.locator('[data-problem="denied"]')).toBeVisible();
	await actOnDevices(page, 'list');
	await expect(bench).toHaveAttribute('data-status', 'done');
	// The call needs no permission.
	await bench.locator('[data-action="call"]').click();
	await expect(bench.locator('.stat', { hasText: 'onnegotiationneeded' })).toBeVisible();

	if (browserName === 'chromium') {
		await context.grantPermissions(inputs);
		await actOnDevices(page, 'open');
		await expect(live(page, 'device-picker', 'video')).toHaveAttribute('data-ready', 'live');
		const after = bench.locator('[data-list="after"] [data-kind]');
		await expect(after).toHaveCount(8);
		for (const label of await after.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-label'))))
			expect(label).not.toBe('');
		await expect(before).toHaveCount(3);
		// Exercise 2b, judged by what this page recorded.
		const recording = await page.evaluate(() => {
			const { origin, events } = window.lab!.recording as Recording;
			return { origin, events: [...events] };
		});
		expect(checkLabels(recording)).toMatchObject({ passed: true });
		// Taken back while it is on: the tracks end by themselves.
		await context.clearPermissions();
		await expect(bench.locator('[data-lost="video"]')).toContainText('permission was taken back');
		await expect(live(page, 'device-picker', 'video')).toHaveAttribute('data-ready', 'ended');
		await actOnDevices(page, 'open');
		await expect(bench.locator('[data-problem="denied"]')).toBeVisible();
	}
	await bench.locator('[data-action="stop"]').click();
	expect(await openThings(page)).toMatchObject({ open: 0, live: 0 });
});

test('the state of a permission follows the answer', async ({ page, context, browserName }) => {
	await countOpenThings(page);
	await open(page, '/experiments/permission-states/');
	const bench = page.locator('[data-experiment="permission-states"]');
	const camera = bench.locator('[data-permission="camera"]');
	await bench.locator('[data-action="run"]').click();
	// Firefox is told beforehand to block; Chromium would ask, and nobody answers yes.
	await expect(camera).toHaveAttribute('data-state', browserName === 'firefox' ? 'denied' : 'prompt');

	await bench.locator('[data-row="denied"] [data-action="try"]').click();
	await expect(bench.locator('[data-row="denied"]')).toHaveAttribute('data-error', 'NotAllowedError');
	await expect(bench.locator('[data-problem="denied"]')).toBeVisible();
	await expect(camera).toHaveAttribute('data-state', 'denied');
	if (browserName === 'firefox') return;

	await expect(camera).toHaveAttribute('data-source', 'PermissionStatus.onchange');
	await context.grantPermissions(inputs);
	await bench.locator('[data-action="ask-camera"]').click();
	await expect(live(page, 'permission-states', 'video')).toHaveAttribute('data-ready', 'live');
	await expect(camera).toHaveAttribute('data-state', 'granted');
	await context.clearPermissions();
	await expect(bench.locator('[data-lost="video"]')).toContainText('permission was taken back');
	await expect(camera).not.toHaveAttribute('data-state', 'granted');
	await expect(camera.locator('.history')).toContainText('prompt');
	expect(await openThings(page)).toMatchObject({ live: 0 });
});
