import { createHash } from 'node:crypto';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { open } from '../support/site.ts';

const bench = (page: Page) => page.locator('[data-experiment="file-transfer"]');
const button = (page: Page, action: string) => bench(page).locator(`[data-action="${action}"]`);
const row = (page: Page, list: 'sent' | 'received' | 'kept', name: string): Locator =>
	bench(page).locator(`[data-list="${list}"] li[data-name="${name}"]`);
const make = async (page: Page, mebibytes: number) => {
	await button(page, 'made-size').selectOption(String(mebibytes));
	await button(page, 'make').click();
	await expect(row(page, 'sent', `made-${mebibytes}-MiB.bin`)).toBeVisible();
};
const hashOf = (at: Locator) => at.locator('[data-hash]').getAttribute('data-hash');
const bytes = (size: number) =>
	Buffer.from(Array.from({ length: size }, (_, at) => (at * 31 + (at >> 9)) & 255));
const choose = (page: Page, files: { name: string; buffer: Buffer }[]) =>
	button(page, 'files').setInputFiles(
		files.map((file) => ({ ...file, mimeType: 'application/octet-stream' }))
	);

test('in one page: several files, one empty, one with a name that lies; cut in the middle and taken up again', async ({
	page
}) => {
	await open(page, '/experiments/file-transfer/');
	const odd = '../photo\u202Egpj.exe';
	const files = [
		{ name: 'notes.txt', buffer: bytes(100_001) },
		{ name: 'empty.bin', buffer: Buffer.alloc(0) },
		{ name: odd, buffer: bytes(70_000) }
	];
	await choose(page, files);
	await expect(bench(page).locator('[data-list="sent"] li[data-state]')).toHaveCount(3);
	await button(page, 'run').click();
	for (const { name, buffer } of files) {
		// A path in a name does not survive the picker in every browser.
		const known = bench(page).locator('[data-list="received"] li', { hasText: name.slice(-7) });
		await expect(known).toHaveAttribute('data-state', 'complete');
		expect(await hashOf(known)).toBe(createHash('sha256').update(buffer).digest('hex'));
	}
	await expect(bench(page).locator('[data-list="received"]')).not.toContainText('\u202E');

	// Really cut, twice, at whatever byte it is.
	await make(page, 64);
	const name = 'made-64-MiB.bin';
	for (let cut = 1; cut <= 2; cut++) {
		await expect
			.poll(() =>
				row(page, 'received', name)
					.last()
					.locator('progress')
					.evaluate((bar: HTMLProgressElement) => bar.value)
			)
			.toBeGreaterThan(cut * 2 ** 22);
		await button(page, 'cut').click();
		await expect(row(page, 'received', name).last()).toContainText('Missing: everything from');
		await button(page, 'run').click();
		await expect(row(page, 'received', name).last().locator('[data-resumed]')).toBeVisible();
	}
	await expect(row(page, 'received', name).last()).toHaveAttribute('data-state', 'complete');
	await expect(row(page, 'sent', name)).toHaveAttribute('data-state', 'complete');
	const hash = await hashOf(row(page, 'sent', name));
	expect(hash).toMatch(/^[\da-f]{64}$/);
	expect(await hashOf(row(page, 'received', name).last())).toBe(hash);
	// What the buffer held, and how large a Recording of it is.
	const { peak, events } = await page.evaluate(() => {
		const { events } = window.lab!.recording;
		const note = events.findLast(
			(event) => event.type === 'note' && event.note === 'file-sent'
		) as unknown as {
			value: { peakBuffered: number; messageBytes: number };
		};
		return { peak: note.value.peakBuffered - note.value.messageBytes, events: events.length };
	});
	expect(peak).toBeLessThanOrEqual(2 ** 20);
	expect(events).toBeLessThan(8000);

	for (const name of await bench(page)
		.locator('[data-list="kept"] li')
		.evaluateAll((rows) => rows.map((kept) => kept.getAttribute('data-name')))) {
		const kept = bench(page).locator(`[data-list="kept"] li[data-name="${name}"]`);
		await kept.locator('[data-action="erase"]').click();
		await expect(bench(page).locator(`[data-list="kept"] li[data-name="${name}"]`)).toHaveCount(0);
	}
	await expect(bench(page).locator('[data-list="kept"]')).toHaveCount(0);
});

test('in two tabs: accepted, paused, its rate told truly, and taken up after a reload of either end', async ({
	page,
	context
}, info) => {
	const search = `?via=broadcast&room=files-${info.project.name}-${info.testId.slice(0, 12)}`;
	const other = await context.newPage();
	for (const tab of [page, other]) {
		await open(tab, `/experiments/file-transfer/${search}`);
		await button(tab, 'run').click();
	}
	await make(page, 512);
	const name = 'made-512-MiB.bin';
	await row(other, 'received', name).locator('[data-action="accept"]').click();
	const figures = row(other, 'received', name).locator('[data-rate]');
	await expect(figures).toBeVisible();
	// The rate on the screen against the channel's own counters, over the same seconds.
	const counted = async () => {
		const report = await other.evaluate(async () => {
			const [peer] = Object.values(window.lab!.peers);
			for (const entry of (await peer!.getStats()).values() as Iterable<{
				type: string;
				bytesReceived: number;
			}>)
				if (entry.type === 'data-channel') return { bytes: entry.bytesReceived, at: performance.now() };
			return undefined;
		});
		return report!;
	};
	const before = await counted();
	await expect.poll(async () => (await counted()).at - before.at).toBeGreaterThan(3500);
	const after = await counted();
	const shown = Number(await figures.getAttribute('data-rate'));
	const measured = ((after.bytes - before.bytes) / (after.at - before.at)) * 1000;
	console.log(`NOTICE: ${info.project.name}: shown ${shown / 1e6} MB/s, counted ${measured / 1e6} MB/s`);
	expect(shown / measured).toBeGreaterThan(0.4);
	expect(shown / measured).toBeLessThan(2.5);

	await row(page, 'sent', name).locator('[data-action="pause"]').click();
	await expect(row(other, 'received', name)).toContainText('paused by the other end');
	await row(page, 'sent', name).locator('[data-action="pause"]').click();

	// The receiver is reloaded, then the sender.
	await other.reload();
	await row(other, 'received', name).locator('[data-action="accept"]').click();
	await expect(row(other, 'received', name).locator('[data-resumed]')).toBeVisible();
	await page.reload();
	await row(other, 'received', name).last().locator('[data-action="accept"]').click();
	await expect(row(other, 'received', name).last().locator('[data-resumed]')).toBeVisible();
	await row(other, 'received', name).last().locator('[data-action="cancel"]').click();
	await expect(row(page, 'sent', name)).toContainText('stopped by the receiver');
	await expect(row(other, 'kept', name)).toHaveCount(0);
});
