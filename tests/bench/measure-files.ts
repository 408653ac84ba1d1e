/** A file from end to end in one page, beside the least that a page can do for it; and what it takes in memory. */
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { median, type Measured } from './measure.ts';

const million = 1e6;

/** A file of random bytes on the disk; blocks of 1 MiB. */
function writeFile(path: string, mebibytes: number): void {
	const file = openSync(path, 'w');
	for (let block = 0; block < mebibytes; block++) writeSync(file, randomBytes(2 ** 20));
	closeSync(file);
}

async function ours(page: Page, path: string): Promise<{ ms: number; hash: string }> {
	await page.evaluate(async () => {
		const root = await navigator.storage.getDirectory();
		await root.removeEntry('file-transfer', { recursive: true }).catch(() => undefined);
	});
	await page.reload();
	await page.mouse.move(1, 1);
	await page.mouse.move(2, 2);
	await page.locator('html[data-ready]').waitFor();
	await page.locator('[data-action="run"]').click();
	await page.locator('[data-action="files"]').setInputFiles(path);
	const [sent, received] = [page.locator('[data-list="sent"] li'), page.locator('[data-list="received"] li')];
	await sent.and(page.locator('[data-state="complete"]')).waitFor({ timeout: 600_000 });
	await received.and(page.locator('[data-state="complete"]')).waitFor();
	const [one, two] = await Promise.all(
		[sent, received].map((row) => row.locator('[data-hash]').getAttribute('data-hash'))
	);
	if (!one || one !== two) throw new Error('the two ends do not have the same hash');
	// From the answer that takes the file to the note that it is stored and compared: what the floor counts, and the hash.
	const ms = await page.evaluate(() => {
		const { events } = window.lab!.recording;
		const accepted = events.find(
			(event) => event.type === 'RTCDataChannel.send' && event.message.preview?.includes('"accept"')
		);
		const done = events.find((event) => event.type === 'note' && event.note === 'file-sent');
		return (done?.at ?? NaN) - (accepted?.at ?? NaN);
	});
	await page.locator('[data-action="leave"]').click();
	return { ms, hash: one };
}

/** Resident memory of the renderer that shows the page, in MB. */
async function rendererMemory(browser: Browser): Promise<number> {
	const session = await browser.newBrowserCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	await session.detach();
	const sizes = processInfo
		.filter(({ type }) => type === 'renderer')
		.map(({ id }) => {
			try {
				const status = readFileSync(`/proc/${id}/status`, 'utf8');
				return (Number(/RssAnon:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024) / million;
			} catch {
				// No /proc on this system, or the process is gone.
				return NaN;
			}
		});
	return Math.max(...sizes);
}

export async function measureFiles(
	browser: Browser,
	pages: { readonly floor: string; readonly ours: string },
	{ mebibytes, pairs, memoryMebibytes }: { mebibytes: number; pairs: number; memoryMebibytes: number }
): Promise<Measured[]> {
	const folder = mkdtempSync(join(tmpdir(), 'rtc-notebook-'));
	const path = join(folder, 'bench.bin');
	writeFile(path, mebibytes);
	const context = await browser.newContext();
	const [floorPage, ourPage] = [await context.newPage(), await context.newPage()];
	await floorPage.goto(pages.floor);
	await ourPage.goto(pages.ours);
	const floor = async () => {
		await floorPage.bringToFront();
		await floorPage.reload();
		await floorPage.locator('#file').setInputFiles(path);
		return floorPage.evaluate(() => (window as unknown as { transfer: () => Promise<number> }).transfer());
	};
	const our = async () => {
		await ourPage.bringToFront();
		return (await ours(ourPage, path)).ms;
	};
	const rate = (ms: number) => (mebibytes * 2 ** 20) / million / (ms / 1000);
	const rates = { floor: [] as number[], ours: [] as number[], again: [] as number[] };
	for (let pair = 0; pair < pairs; pair++) {
		rates.floor.push(rate(await floor()));
		rates.ours.push(rate(await our()));
		rates.again.push(rate(await floor()));
		console.log(`  ${rates.floor.at(-1)?.toFixed(1)} ${rates.ours.at(-1)?.toFixed(1)} ${rates.again.at(-1)?.toFixed(1)} MB/s`);
	}
	writeFile(path, memoryMebibytes);
	/** How far the memory of the page rises above what it has before a file is chosen. */
	const rise = async (page: Page, transfer: () => Promise<unknown>): Promise<number> => {
		await page.bringToFront();
		await page.reload();
		const idle = await rendererMemory(browser);
		let peak = idle;
		const watching = setInterval(() => {
			void rendererMemory(browser).then((now) => (peak = Math.max(peak, now)));
		}, 500);
		await transfer();
		clearInterval(watching);
		return peak - idle;
	};
	// One page at a time: the largest renderer is looked at.
	await ourPage.goto('about:blank');
	const floorRise = await rise(floorPage, floor);
	// Both write into the storage of one origin, and a private window has little: the floor's file makes room.
	await floorPage.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('floor.bin'));
	await floorPage.close();
	await ourPage.goto(pages.ours);
	const ourRise = await rise(ourPage, our);
	await context.close();
	rmSync(folder, { recursive: true });
	const against = (values: readonly number[]) =>
		median(values.map((value, index) => value / (rates.floor[index] ?? NaN)));
	return [
		{
			name: `file-transfer: ${mebibytes} MiB in one page`,
			unit: 'MB/s',
			floor: median(rates.floor),
			ours: median(rates.ours),
			ratio: against(rates.ours),
			floorAgainstItself: against(rates.again),
			budget: '≥ 0.95',
			method: `${pairs} interleaved pairs; ours with receipts, recording and SHA-256 at both ends, the floor without; both read slices ahead and write OPFS in a worker`
		},
		{
			name: `file-transfer: page memory of ${memoryMebibytes} MiB, above idle`,
			unit: 'MB',
			floor: floorRise,
			ours: ourRise,
			ratio: ourRise / floorRise,
			budget: '≤ 100 MB above idle, ≤ 1.2 of the floor',
			method: 'private memory of the largest renderer every 500 ms, less what it was before; both ends and their workers live in it; hash verified'
		}
	];
}
