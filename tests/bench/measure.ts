/** What the bench measures, each as a ratio to a floor measured in the same run, and never as a test. */
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright';

export interface Measured {
	readonly name: string;
	readonly unit: string;
	/** Medians. */
	readonly floor: number;
	readonly ours: number;
	/** Median of the ratios, pair by pair. */
	readonly ratio: number;
	/** The floor against itself: nothing finer than this can be claimed. */
	readonly floorAgainstItself?: number;
	readonly budget: string;
	readonly method: string;
}

export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	const [low = NaN, high = NaN] = [sorted[middle - 1], sorted[middle]];
	return sorted.length % 2 ? high : (low + high) / 2;
}

/** Notes in the page when the button was pressed and when both connections were connected; the same for every page. */
const stopwatch = () => {
	const watch = { pressed: 0, connected: 0, count: 0 };
	Object.assign(window, { stopwatch: watch });
	addEventListener(
		'click',
		() => {
			Object.assign(watch, { pressed: performance.now(), connected: 0, count: 0 });
		},
		true
	);
	window.RTCPeerConnection = new Proxy(window.RTCPeerConnection, {
		construct(target, args, newTarget) {
			const connection = Reflect.construct(target, args, newTarget) as RTCPeerConnection;
			connection.addEventListener('connectionstatechange', () => {
				if (connection.connectionState === 'connected' && ++watch.count === 2) watch.connected = performance.now();
			});
			return connection;
		}
	});
};

/** Runs a call, and ends it, so that nothing of it is at work while another page is measured. */
async function clickToConnected(page: Page, { run, stop }: { run: string; stop: string }): Promise<number> {
	await page.bringToFront();
	await page.click(run);
	const handle = await page.waitForFunction(() => {
		const { pressed, connected } = (window as unknown as { stopwatch: { pressed: number; connected: number } }).stopwatch;
		return connected > 0 ? connected - pressed : 0;
	});
	const ms = await handle.jsonValue();
	await page.click(stop);
	return ms;
}

/** Click to both `connected`, interleaved: floor, ours, floor again. */
export async function measureSetUp(browser: Browser, pages: { floor: string; ours: string }, pairs: number): Promise<Measured> {
	const context = await browser.newContext();
	await context.addInitScript(stopwatch);
	const floorPage = await opened(context, pages.floor);
	const ourPage = await opened(context, pages.ours);
	await ourPage.locator('html[data-ready]').waitFor();
	const buttons = {
		floor: { run: '#run', stop: '#stop' },
		ours: { run: '[data-action="run"]', stop: '[data-action="hang-up"]' }
	};
	// One of each that does not count: the first AudioContext and the first connection of a page are slow for everybody.
	await clickToConnected(floorPage, buttons.floor);
	await clickToConnected(ourPage, buttons.ours);
	const floor: number[] = [];
	const ours: number[] = [];
	const again: number[] = [];
	for (let pair = 0; pair < pairs; pair++) {
		floor.push(await clickToConnected(floorPage, buttons.floor));
		ours.push(await clickToConnected(ourPage, buttons.ours));
		again.push(await clickToConnected(floorPage, buttons.floor));
	}
	await context.close();
	return {
		name: 'loopback-call: click to connected',
		unit: 'ms',
		floor: median(floor),
		ours: median(ours),
		ratio: median(ours.map((value, index) => value / (floor[index] ?? NaN))),
		floorAgainstItself: median(again.map((value, index) => value / (floor[index] ?? NaN))),
		budget: '≤ 1.10',
		method: `${pairs} interleaved pairs, one warm-up each; each call ended before the next; from the click to both connections connected; the floor makes the same calls in the same order`
	};
}

async function opened(context: BrowserContext, url: string): Promise<Page> {
	const page = await context.newPage();
	await page.goto(url);
	return page;
}

/** Main-thread time of a call with the recorder against one without, by Chromium's own account (Performance.getMetrics). */
export async function measureRecording(browser: Browser, url: string, pairs: number, callMs: number): Promise<Measured> {
	const context = await browser.newContext();
	const page = await opened(context, url);
	await page.waitForFunction(() => 'call' in window);
	const devtools = await context.newCDPSession(page);
	await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
	const taskSeconds = async () =>
		(await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
	const measure = async (isRecorded: boolean): Promise<number> => {
		const before = await taskSeconds();
		await page.evaluate(
			([recorded, ms]) => (window as unknown as { call: (r: boolean, ms: number) => Promise<number> }).call(recorded, ms),
			[isRecorded, callMs] as const
		);
		return ((await taskSeconds()) - before) * 1000;
	};
	await measure(true);
	const floor: number[] = [];
	const ours: number[] = [];
	const again: number[] = [];
	for (let pair = 0; pair < pairs; pair++) {
		floor.push(await measure(false));
		ours.push(await measure(true));
		again.push(await measure(false));
	}
	await context.close();
	return {
		name: 'a recorded call against an unrecorded one: main-thread time',
		unit: 'ms',
		floor: median(floor),
		ours: median(ours),
		ratio: median(ours.map((value, index) => value / (floor[index] ?? NaN))),
		floorAgainstItself: median(again.map((value, index) => value / (floor[index] ?? NaN))),
		budget: '≤ 1.05',
		method: `${pairs} interleaved pairs of a ${callMs / 1000} s call with video, audio and data; Performance.getMetrics TaskDuration`
	};
}

export interface ScriptSize {
	/** Gzip, in KB of 1000 bytes. */
	readonly kilobytes: number;
	readonly files: number;
}

/** JavaScript that a page fetches: while it is only read, and once the reader has moved (src/wake/), before any click. */
export async function measureScripts(
	browser: Browser,
	url: string
): Promise<{ asleep: ScriptSize; awake: ScriptSize }> {
	const context = await browser.newContext();
	const page = await context.newPage();
	const sizes: Promise<number>[] = [];
	page.on('response', (response) => {
		if (response.request().resourceType() === 'script')
			sizes.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
	});
	const sum = async (): Promise<ScriptSize> => {
		const all = await Promise.all(sizes);
		return { kilobytes: all.reduce((total, size) => total + size, 0) / 1000, files: all.length };
	};
	await page.goto(url, { waitUntil: 'networkidle' });
	// The script that stands in the page counts too.
	const inline = gzipSync(
		await page.evaluate(() => [...document.scripts].map((script) => script.text).join('\n')),
		{ level: 9 }
	).length;
	sizes.push(Promise.resolve(inline));
	const asleep = await sum();
	await page.mouse.move(1, 1);
	await page.mouse.move(2, 2);
	await page.locator('html[data-ready]').waitFor();
	await page.waitForLoadState('networkidle');
	const awake = await sum();
	await context.close();
	return { asleep, awake };
}
