import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test, type BrowserContext, type Locator, type Page, type TestInfo } from '@playwright/test';
import { keepOfferedFiles } from '../support/saved-file.ts';
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
/**
 * Presses a button as soon as something of a file has been stored, with much still to come. The page does it by itself: a transfer
 * does not wait until a busy test has seen its bar. To be begun before the file is.
 */
const pressAmid = (page: Page, list: 'sent' | 'received', name: string, action: string): Promise<void> =>
	page.evaluate(
		({ list, name, action, least }) =>
			new Promise<void>((resolve) => {
				const look = () => {
					const at = [...document.querySelectorAll(`[data-list="${list}"] li[data-name="${name}"]`)].at(-1);
					if ((at?.querySelector('progress')?.value ?? 0) < least) return;
					const selector = `[data-action="${action}"]`;
					const button = at?.querySelector(selector) ?? document.querySelector(selector);
					if (!(button instanceof HTMLButtonElement)) return;
					observer.disconnect();
					button.click();
					resolve();
				};
				const observer = new MutationObserver(look);
				observer.observe(document.body, {
					subtree: true,
					childList: true,
					attributes: true,
					characterData: true
				});
			}),
		{ list, name, action, least: mebibytes(2) }
	);
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
	await Promise.all([pressAmid(page, 'received', name, 'cut'), choose(page, [{ name, buffer: long }])]);
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
	await Promise.all([
		pressAmid(page, 'sent', name, 'pause'),
		received.locator('[data-action="accept"]').click()
	]);
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

test('straight into a folder, under a name that is free; cut, taken up, and the same file', async ({
	page,
	browserName
}) => {
	// Nobody can answer the browser's own dialog in a test: the folder is one of the browser's file system, with the same handles.
	await page.addInitScript(() => {
		if (!('createWritable' in FileSystemFileHandle.prototype)) return;
		window.showDirectoryPicker = async () =>
			(await navigator.storage.getDirectory()).getDirectoryHandle('chosen', { create: true });
	});
	await open(page, '/experiments/file-transfer/');
	await expect(button(page, 'folder')).toBeVisible();
	await page.evaluate(async () => {
		const folder = await window.showDirectoryPicker!({ id: 'test', mode: 'readwrite' });
		const stream = await (await folder.getFileHandle('long.bin', { create: true })).createWritable();
		await stream.write('somebody else’s');
		await stream.close();
	});
	await button(page, 'folder').click();
	await expect(bench(page).locator('[data-place="folder"]')).toContainText('chosen');
	const long = bytes(mebibytes(browserName === 'firefox' ? 24 : 40));
	await choose(page, [{ name: 'long.bin', buffer: long }]);
	await Promise.all([pressAmid(page, 'received', 'long.bin', 'cut'), button(page, 'run').click()]);
	await expect(row(page, 'received', 'long.bin').last()).toHaveAttribute('data-state', 'broken-off');
	await button(page, 'run').click();
	const received = row(page, 'received', 'long.bin').last();
	await expect(received.locator('[data-resumed]')).toBeVisible();
	await expect(received).toHaveAttribute('data-state', 'complete');
	await expect(received.locator('[data-saved-as="long (2).bin"]')).toBeVisible();
	await expect(received.locator('[data-action="save"]')).toHaveCount(0);
	const hash = createHash('sha256').update(long).digest('hex');
	expect(await hashOf(received)).toBe(hash);
	// It is put in place when it is closed.
	const stored = () =>
		page.evaluate(async () => {
			const folder = await window.showDirectoryPicker!({ id: 'test', mode: 'readwrite' });
			const texts: Record<string, string> = {};
			for await (const [name, handle] of folder.entries()) {
				const file = await (handle as FileSystemFileHandle).getFile();
				const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
				texts[name] = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join(
					''
				);
			}
			return texts;
		});
	await expect.poll(stored).toEqual({
		'long.bin': createHash('sha256').update('somebody else’s').digest('hex'),
		'long (2).bin': hash
	});
});

test('dropped, hashed as other programs do, and saved', async ({ page, browserName }, info) => {
	await keepOfferedFiles(page);
	// The dialog of the browser cannot be answered here: saved as browsers without it do.
	await page.addInitScript(() => {
		delete window.showSaveFilePicker;
	});
	await open(page, '/experiments/file-transfer/');
	await button(page, 'run').click();
	const content = bytes(mebibytes(1) + 77);
	const data = await page.evaluateHandle((base64) => {
		const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
		const transfer = new DataTransfer();
		transfer.items.add(new File([bytes], 'dropped.bin'));
		return transfer;
	}, content.toString('base64'));
	await bench(page).locator('.drop').dispatchEvent('drop', { dataTransfer: data });
	await expect(row(page, 'received', 'dropped.bin')).toHaveAttribute('data-state', 'complete');
	const kept = row(page, 'kept', 'dropped.bin');
	await kept.locator('[data-action="hash"]').click();
	const hash = createHash('sha256').update(content).digest('hex');
	await expect(kept.locator(`[data-hash="${hash}"]`)).toBeVisible();
	const save = row(page, 'received', 'dropped.bin').locator('[data-action="save"]');
	if (browserName === 'firefox') {
		// Its driver does not hear of downloads: what stands behind the link is looked at.
		await save.click();
		const offered = () =>
			page.evaluate(async () => {
				const { offeredFiles } = window as unknown as { offeredFiles: Map<string, Blob> };
				const [file] = [...offeredFiles.values()];
				if (!file) return undefined;
				const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
				return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
			});
		await expect.poll(offered).toBe(hash);
		return;
	}
	const downloading = page.waitForEvent('download');
	await save.click();
	const download = await downloading;
	expect(download.suggestedFilename()).toBe('dropped.bin');
	const path = info.outputPath('saved.bin');
	await download.saveAs(path);
	expect(createHash('sha256').update(readFileSync(path)).digest('hex')).toBe(hash);
});

test('over plain http there is no file system and no SubtleCrypto: into memory, up to a limit that is said', async ({
	page,
	baseURL
}) => {
	const plain = new URL(baseURL!);
	plain.hostname = 'plain.test';
	await open(page, new URL('/experiments/file-transfer/', plain).href);
	expect(await page.evaluate(() => [isSecureContext, 'storage' in navigator])).toEqual([false, false]);
	await button(page, 'run').click();
	const content = bytes(mebibytes(3) + 5);
	await choose(page, [{ name: 'plain.bin', buffer: content }]);
	await make(page, 512);
	const received = row(page, 'received', 'plain.bin');
	await expect(received).toHaveAttribute('data-state', 'complete');
	expect(await hashOf(received)).toBe(createHash('sha256').update(content).digest('hex'));
	await expect(row(page, 'sent', 'made-512-MiB.bin')).toContainText('256 MiB at most');
	await expect(row(page, 'kept', 'plain.bin')).toHaveCount(0);
	await expect(received.locator('[data-action="save"]')).toBeVisible();
});

test('a full storage ends it with its reason, and calls nothing complete that is not', async ({
	page,
	browserName,
	baseURL
}) => {
	test.skip(browserName !== 'chromium', 'only there can a test make the storage small');
	const session = await page.context().newCDPSession(page);
	await open(page, '/experiments/file-transfer/');
	await session.send('Storage.overrideQuotaForOrigin', {
		origin: new URL(baseURL!).origin,
		quotaSize: mebibytes(8)
	});
	await button(page, 'run').click();
	await choose(page, [{ name: 'small.bin', buffer: bytes(mebibytes(1)) }]);
	await make(page, 64);
	await expect(row(page, 'received', 'small.bin')).toHaveAttribute('data-state', 'complete');
	await expect(row(page, 'sent', 'made-64-MiB.bin')).toContainText('there is not enough room');
	// What there is stays, and says that it is not all.
	await expect(row(page, 'kept', 'made-64-MiB.bin')).toContainText('waits for the rest');
	await expect(row(page, 'kept', 'small.bin')).toContainText('complete');
});
