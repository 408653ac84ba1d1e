/** The packets of a Recording in the dock: packets of real calls, read from files. */
import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { rulesBroken } from '../support/accessibility.ts';
import { savedFile, watchSavedFiles } from '../support/saved-file.ts';
import { open } from '../support/site.ts';

const recorder = (page: Page) => page.locator('[data-recorder]');
const list = (page: Page) => recorder(page).getByRole('listbox');
const chosen = (page: Page) => list(page).getByRole('option', { selected: true });
const tree = (page: Page) => recorder(page).getByRole('tree').first();
const hex = (page: Page) => recorder(page).getByRole('grid').first();
const fixture = (name: string) => readFileSync(`tests/fixtures/network/packets-${name}.json`);

async function load(page: Page, buffer: Buffer): Promise<void> {
	await recorder(page)
		.locator('input[type="file"]')
		.setInputFiles({ name: 'packets.json', mimeType: 'application/json', buffer });
}
async function openPackets(
	page: Page,
	buffer: Buffer,
	address = '/glossary/',
	tab = 'Packets'
): Promise<void> {
	await open(page, address);
	await load(page, buffer);
	await recorder(page).getByRole('tab', { name: tab }).click();
	await expect(list(page)).toBeVisible();
}

test('reads a call over TURN packet by packet, with the keyboard alone', async ({ page, browserName }) => {
	await watchSavedFiles(page);
	await openPackets(page, fixture(browserName === 'firefox' ? 'firefox-turn' : 'chromium-turn'));
	await list(page).focus();
	await page.keyboard.press('Home');
	await expect(chosen(page)).toHaveAttribute('aria-posinset', '1');
	await expect(chosen(page)).toContainText(
		browserName === 'firefox' ? 'Allocate request' : 'Binding request'
	);
	await page.keyboard.press('ArrowDown');
	await expect(chosen(page)).toHaveAttribute('aria-posinset', '2');

	// Only media is left, inside what TURN puts around it.
	for (const kind of ['STUN', 'TURN', 'DTLS', 'RTCP'])
		await recorder(page)
			.getByRole('checkbox', { name: new RegExp(`^${kind}`) })
			.uncheck();
	await recorder(page).getByLabel('Peer').selectOption('callee');
	await expect(recorder(page).getByRole('tabpanel').getByRole('status').first()).toContainText(
		/^\d+ of \d+ packets$/
	);
	await list(page).focus();
	await page.keyboard.press('Home');
	await expect(chosen(page)).toContainText(
		browserName === 'firefox' ? /Data indication.*RTP PT/ : /ChannelData 0x4.*RTP PT/
	);

	// From a field to its bytes …
	await tree(page).getByRole('treeitem', { selected: true }).focus();
	const field = tree(page).getByRole('treeitem', { name: /^Sequence number/ });
	for (let step = 0; step < 60 && !(await field.and(page.locator('[aria-selected="true"]')).count()); step++)
		await page.keyboard.press('ArrowDown');
	await expect(field).toBeFocused();
	await expect(hex(page).getByRole('gridcell', { selected: true })).toHaveCount(2);
	await expect(recorder(page).getByText('gaps are losses').first()).toBeVisible();
	// … and from a byte to its field.
	await hex(page).locator('[tabindex="0"]').focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(tree(page).getByRole('treeitem', { selected: true })).toHaveAccessibleName(/^Timestamp/);

	if (browserName === 'chromium') expect(await rulesBroken(page, { within: '[data-recorder]' })).toEqual([]);
	await recorder(page).getByRole('button', { name: 'Save as pcapng' }).click();
	// The section header block of pcapng.
	expect((await savedFile(page)).slice(0, 4)).toBe('\n\r\r\n');
});

test('puts a hello together from its fragments, in Korean, on a phone', async ({ page, browserName }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await openPackets(page, fixture(browserName), '/ko/glossary/', '패킷');
	const second = list(page)
		.getByRole('option', { name: /ClientHello \(fragment, bytes 1\d\d\d/ })
		.first();
	await list(page).focus();
	await page.keyboard.press('Home');
	await second.click();
	await expect(recorder(page).getByText('조각 2개를 합친 ClientHello')).toBeAttached();
	const message = recorder(page).getByRole('tree').nth(1);
	await expect(message.getByRole('treeitem', { name: /^key_share/ }).first()).toContainText('X25519MLKEM768');
	const panel = recorder(page).getByRole('tabpanel');
	expect(await panel.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
});

test('stays quick with 20 000 packets, and has no such tab without any', async ({ page }) => {
	const recording = JSON.parse(fixture('chromium').toString()) as { events: Record<string, unknown>[] };
	const packets = recording.events.filter(({ type }) => type === 'packet');
	const events = Array.from({ length: 20_000 }, (_, index) => ({
		...packets[index % packets.length],
		number: index,
		at: index
	}));
	await openPackets(page, Buffer.from(JSON.stringify({ ...recording, events })));
	await list(page).focus();
	await page.keyboard.press('End');
	await expect(chosen(page)).toHaveAttribute('aria-posinset', '20000');
	expect(await list(page).getByRole('option').count()).toBeLessThan(100);
	const took = await page.evaluate(async () => {
		const box = document.querySelector('[role="listbox"]')!;
		const began = performance.now();
		for (let at = 0; at < 30; at++) {
			box.scrollTop = at * 15_000;
			await new Promise((done) => requestAnimationFrame(done));
		}
		return (performance.now() - began) / 30;
	});
	// Each step is a whole new screen of rows.
	expect(took, 'milliseconds a frame').toBeLessThan(100);
	await recorder(page).getByRole('tab', { name: 'Timeline' }).click();
	await expect(recorder(page).getByRole('checkbox', { name: /^packet/ })).not.toBeChecked();

	await load(page, readFileSync('tests/fixtures/recordings/chromium-loopback.json'));
	await expect(recorder(page).getByRole('tab', { name: 'Packets' })).toHaveCount(0);
});
