/** How soon a large dump shows something, and how smoothly an hour of four peers follows the time cursor. */
import type { Browser } from 'playwright';
import { bigInternals, hourOfFour } from './big-dump.ts';
import { median, type Measured } from './measure.ts';

const percentile = (values: readonly number[], share: number): number =>
	values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;

async function openPage(browser: Browser, address: string) {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(address);
	await page.mouse.move(1, 1);
	await page.mouse.move(2, 2);
	await page.locator('html[data-ready]').waitFor();
	// The site is kept for offline use at the first visit: hundreds of files that are no part of what is measured.
	await page.evaluate(() => navigator.serviceWorker.ready);
	// Files that are given to a page go through its own memory: no file of this size crosses the protocol twice.
	const give = (text: string) =>
		page.evaluate((content) => {
			(window as unknown as { given: Blob }).given = new Blob([content]);
		}, text);
	return { context, page, give };
}

/** Milliseconds from the choice of the file until the first connection is there, and until all of it is. */
async function openDump(page: Awaited<ReturnType<typeof openPage>>['page']) {
	return page.evaluate(async () => {
		const file = new File([(window as unknown as { given: Blob }).given], 'big.json');
		const transfer = new DataTransfer();
		transfer.items.add(file);
		const until = (selector: string) =>
			new Promise<number>((resolve) => {
				const look = () => {
					if (document.querySelector(selector)) {
						watcher.disconnect();
						resolve(performance.now() - began);
					}
				};
				const watcher = new MutationObserver(look);
				watcher.observe(document.body, { childList: true, subtree: true, attributes: true });
				look();
			});
		const input = document.querySelector<HTMLInputElement>('[data-action="file"]');
		if (!input) throw new Error('the page takes no file');
		const began = performance.now();
		input.files = transfer.files;
		input.dispatchEvent(new Event('change', { bubbles: true }));
		const first = await until('#dump-overview');
		const whole = await until('.dumps[data-loaded]');
		return { first, whole };
	});
}

export async function measureDumps(browser: Browser, address: string, runs: number): Promise<Measured[]> {
	const megabytes = 50;
	const { context, page, give } = await openPage(browser, address);
	await give(bigInternals(megabytes));
	const results = { floor: [] as number[], first: [] as number[], whole: [] as number[], again: [] as number[] };
	const parse = () =>
		page.evaluate(async () => {
			const began = performance.now();
			JSON.parse(await (window as unknown as { given: Blob }).given.text());
			return performance.now() - began;
		});
	for (let run = 0; run < runs; run++) {
		results.floor.push(await parse());
		const { first, whole } = await openDump(page);
		results.first.push(first);
		results.whole.push(whole);
		results.again.push(await parse());
		await page.reload();
		await page.mouse.move(1, 1);
		await page.mouse.move(2, 2);
		await page.locator('html[data-ready]').waitFor();
		if (run < runs - 1) await give(bigInternals(megabytes));
	}
	await context.close();
	const against = (values: readonly number[]) => median(values.map((value, index) => value / (results.floor[index] ?? NaN)));
	const row = (name: string, ours: readonly number[], budget: string): Measured => ({
		name,
		unit: 'ms',
		floor: median(results.floor),
		ours: median(ours),
		ratio: against(ours),
		floorAgainstItself: against(results.again),
		budget,
		method: `${runs} runs; webrtc-internals dump made by tests/bench/big-dump.ts; floor: its text and JSON.parse in the page, which leaves the values of the statistics as texts`
	});
	return [
		row(`dump of ${megabytes} MB: first panel`, results.first, '≤ 3'),
		row(`dump of ${megabytes} MB: all samples`, results.whole, '–'),
		...(await measureScrubbing(browser, address))
	];
}

async function measureScrubbing(browser: Browser, address: string): Promise<Measured[]> {
	const { context, page, give } = await openPage(browser, address);
	await give(hourOfFour());
	await openDump(page);
	await page.locator('[data-action="panels"]').click();
	const rows: Measured[] = [];
	for (const tab of ['Timeline', 'Ladder', 'States', 'SDP', 'ICE', 'Stats']) {
		await page.getByRole('tab', { name: tab }).click();
		await page.locator('[role="tabpanel"]').waitFor();
		const times = await page.evaluate(async () => {
			const slider = document.querySelector<HTMLInputElement>('.dock input[type="range"]');
			if (!slider) throw new Error('the dock has no cursor');
			const taken: number[] = [];
			for (let step = 0; step < 120; step++) {
				await new Promise(requestAnimationFrame);
				const began = performance.now();
				slider.value = String((Number(slider.max) * ((step * 37) % 120)) / 120);
				slider.dispatchEvent(new Event('input', { bubbles: true }));
				// Svelte puts the change into the page in a microtask; asking for a size makes the browser lay it out.
				await Promise.resolve();
				await Promise.resolve();
				if (document.body.offsetHeight === 0) throw new Error('the page has no height');
				taken.push(performance.now() - began);
			}
			return taken.slice(10);
		});
		rows.push({
			name: `scrubbing an hour of four peers: ${tab}, p95`,
			unit: 'ms',
			floor: 16,
			ours: percentile(times, 0.95),
			ratio: percentile(times, 0.95) / 16,
			budget: '≤ 16 ms',
			method: '110 moves of the cursor across the hour, with the page of dumps behind the dock; from the input event until the page is changed and laid out'
		});
	}
	await context.close();
	return rows;
}
