import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { expect, test, type BrowserContext, type Locator, type Page, type TestInfo } from '@playwright/test';
import { open } from '../support/site.ts';

const bench = (page: Page) => page.locator('[data-experiment="file-transfer"]');
const button = (page: Page, action: string) => bench(page).locator(`[data-action="${action}"]`);
const row = (page: Page, list: 'sent' | 'received' | 'kept', name: string): Locator =>
	bench(page).locator(`[data-list="${list}"] li[data-name="${name}"]`);
const make = async (page: Page, size: number) => {
	await button(page, 'made-size').selectOption(String(size));
	await button(page, 'make').click();
	await expect(row(page, 'sent', `made-${size}-MiB.bin`)).toBeVisible();
};
const mebibytes = (count: number) => count * 2 ** 20;
/** Waits until something of it has been stored, with much still to come. */
const receivedSome = (page: Page, name: string) =>
	expect
		.poll(
			() =>
				row(page, 'received', name)
					.last()
					.locator('progress')
					.evaluate((bar: HTMLProgressElement) => bar.value),
			{ intervals: [50] }
		)
		.toBeGreaterThan(mebibytes(2));
const hashOf = (at: Locator) => at.locator('[data-hash]').getAttribute('data-hash');
/** No two blocks of it are alike. */
const bytes = (size: number) =>
	Buffer.alloc(
		size,
		Buffer.alloc(65_521).map((_, at) => (at * 31 + (at >> 9)) & 255)
	);
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

	// Really cut, at whatever byte it is.
	const name = 'long.bin';
	const long = bytes(mebibytes(20));
	await choose(page, [{ name, buffer: long }]);
	await receivedSome(page, name);
	await button(page, 'cut').click();
	await expect(row(page, 'received', name).last()).toContainText('Missing: everything from');
	await button(page, 'run').click();
	await expect(row(page, 'received', name).last().locator('[data-resumed]')).toBeVisible();
	await expect(row(page, 'received', name).last()).toHaveAttribute('data-state', 'complete');
	await expect(row(page, 'sent', name)).toHaveAttribute('data-state', 'complete');
	const hash = await hashOf(row(page, 'sent', name));
	expect(hash).toBe(createHash('sha256').update(long).digest('hex'));
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

/** Two pages of one browser in a room of their own. */
async function twoTabs(page: Page, context: BrowserContext, info: TestInfo): Promise<Page> {
	const search = `?via=broadcast&room=files-${info.project.name}-${info.testId.slice(-12)}`;
	const other = await context.newPage();
	for (const tab of [page, other]) {
		await open(tab, `/experiments/file-transfer/${search}`);
		await button(tab, 'run').click();
	}
	return other;
}

test('in two tabs: accepted, its rate told truly, paused, and stopped by the receiver', async ({
	page,
	context
}, info) => {
	const other = await twoTabs(page, context, info);
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
	await expect.poll(async () => (await counted()).at - before.at).toBeGreaterThan(3000);
	const after = await counted();
	const shown = Number(await figures.getAttribute('data-rate'));
	const measured = ((after.bytes - before.bytes) / (after.at - before.at)) * 1000;
	console.log(`NOTICE: ${info.project.name}: shown ${shown / 1e6} MB/s, counted ${measured / 1e6} MB/s`);
	expect(shown / measured).toBeGreaterThan(0.4);
	expect(shown / measured).toBeLessThan(2.5);

	await row(page, 'sent', name).locator('[data-action="pause"]').click();
	await expect(row(other, 'received', name)).toContainText('paused by the other end');
	await row(other, 'received', name).last().locator('[data-action="cancel"]').click();
	await expect(row(page, 'sent', name)).toContainText('stopped by the receiver');
	await expect(row(other, 'kept', name)).toHaveCount(0);
});

test('in two tabs: taken up after a reload of either end, and the same file at the end', async ({
	page,
	context
}, info) => {
	const other = await twoTabs(page, context, info);
	// A real file: it is the same one when it is chosen again.
	const name = 'film.bin';
	const path = info.outputPath(name);
	const content = bytes(mebibytes(40));
	writeFileSync(path, content);
	await button(page, 'files').setInputFiles(path);
	const received = row(other, 'received', name).last();
	await received.locator('[data-action="accept"]').click();
	await receivedSome(other, name);
	await row(page, 'sent', name).locator('[data-action="pause"]').click();
	await expect(received).toContainText('paused by the other end');

	await other.reload();
	await received.locator('[data-action="accept"]').click();
	await expect(received.locator('[data-resumed]')).toBeVisible();

	// The sender says which file it misses, and the reader chooses it again.
	await page.reload();
	await expect(bench(page).locator('.words')).toContainText(name);
	await button(page, 'files').setInputFiles(path);
	await received.locator('[data-action="accept"]').click();
	await expect(received.locator('[data-resumed]')).toBeVisible();
	await expect(received).toHaveAttribute('data-state', 'complete');
	await expect(row(page, 'sent', name)).toHaveAttribute('data-state', 'complete');
	const hash = createHash('sha256').update(content).digest('hex');
	expect(await hashOf(row(page, 'sent', name))).toBe(hash);
	expect(await hashOf(received)).toBe(hash);
});
