/** Frames through every transform and path, judged by the pixels that come out and the numbers burned into them. */
import { expect, test, type Page } from '@playwright/test';
import { countOpenThings, heldThings, openThings } from '../support/open-things.ts';
import { open } from '../support/site.ts';

const address = '/experiments/frame-processing/';
const bench = (page: Page) => page.locator('[data-experiment="frame-processing"]');
const action = (page: Page, name: string) => bench(page).locator(`[data-action="${name}"]`);
const choose = (page: Page, what: 'path' | 'sink' | 'transform' | 'source', name: string) =>
	bench(page).locator(`[data-${what}="${name}"] input`).check();
const numberIn = async (page: Page, selector: string, name: string) =>
	Number((await bench(page).locator(selector).getAttribute(`data-${name}`)) ?? NaN);
const frames = async (page: Page) =>
	((await bench(page).locator('[data-frames]').getAttribute('data-frames')) ?? '').split(' ').map(Number);
const steps = (numbers: number[]) => numbers.slice(1).map((number, index) => number - numbers[index]!);

async function start(page: Page): Promise<void> {
	await action(page, 'run').click();
	await expect(bench(page)).toHaveAttribute('data-status', 'done');
}

/** What the picture after (or before) shows now: its size, pixels at parts of it, and how sharp its edges are. */
const seen = (page: Page, places: [x: number, y: number][] = [], which = 'after') =>
	bench(page)
		.getByLabel(new RegExp(`^The picture .*${which} the transform$`))
		.locator('visible=true')
		.and(page.locator('video'))
		.evaluate((video: HTMLVideoElement, points) => {
			const { videoWidth: width, videoHeight: height } = video;
			if (width === 0) return { width, height, colours: [], edges: 0 };
			const canvas = new OffscreenCanvas(width, height);
			const context = canvas.getContext('2d')!;
			context.drawImage(video, 0, 0);
			const { data } = context.getImageData(0, 0, width, height);
			let edges = 0;
			for (let at = 4; at < data.length; at += 4) edges += Math.abs(data[at]! - data[at - 4]!);
			return {
				width,
				height,
				edges: edges / (data.length / 4),
				colours: points.map(([x, y]) => {
					const at = (Math.floor(y * height) * width + Math.floor(x * width)) * 4;
					return [data[at]!, data[at + 1]!, data[at + 2]!];
				})
			};
		}, places);
const near = (one: number[] | undefined, other: readonly number[]) =>
	one !== undefined && one.every((value, channel) => Math.abs(value - other[channel]!) < 20);

const paper = [232, 238, 251];
const plate = [32, 33, 28];
const backdrop = [11, 110, 105];
const ink = [36, 80, 184];
/** Left end of the wheel's rim: in the whole picture, and in the crop that the reader begins with. */
const rim: [number, number] = [0.6025, 0.42];
const croppedRim: [number, number] = [0.205, 0.533];
const paperPlace: [number, number] = [0.015, 0.03];

for (const path of ['processor', 'canvas-worker'] as const)
	test(`every transform through ${path}, judged by what comes out`, async ({ page, browserName }) => {
		test.skip(path === 'processor' && browserName === 'firefox', 'no MediaStreamTrackProcessor in Firefox');
		await countOpenThings(page);
		await open(page, address);
		await expect(action(page, 'run')).toBeEnabled();
		expect(await openThings(page)).toEqual({ open: 0, live: 0, connections: 0, tracks: 0 });
		if (browserName === 'firefox')
			await expect(bench(page).locator('[data-missing="MediaStreamTrackProcessor"]')).toBeVisible();
		await expect(bench(page).locator('[data-missing="VideoTrackGenerator"]')).toContainText('Safari 18');
		await expect(bench(page).locator('[data-path="worker-generator"] input')).toBeDisabled();
		await choose(page, 'path', path);
		await start(page);

		// Frame after frame, every number once and in order, and hardly late.
		await expect.poll(async () => (await frames(page)).length).toBe(12);
		expect(Math.min(...steps(await frames(page)))).toBeGreaterThan(0);
		expect(Math.max(...steps(await frames(page)))).toBeLessThan(12);
		const delay = await numberIn(page, '[data-frames]', 'delay');
		const plain = await seen(page, [paperPlace, [0.99, 0.02], rim]);
		expect(plain).toMatchObject({ width: 640, height: 360 });
		expect(near(plain.colours[0], paper) && near(plain.colours[1], paper)).toBe(true);

		await choose(page, 'transform', 'overlay');
		await expect.poll(async () => near((await seen(page, [[0.99, 0.02]])).colours[0], plate)).toBe(true);
		expect(near((await seen(page, [paperPlace])).colours[0], paper)).toBe(true);

		await choose(page, 'transform', 'blur');
		await expect.poll(async () => (await seen(page)).edges).toBeLessThan(plain.edges / 2);

		await choose(page, 'transform', 'crop');
		await expect.poll(async () => (await seen(page)).width).toBe(320);
		const cropped = await seen(page, [croppedRim, paperPlace]);
		expect(cropped.height).toBe(216);
		expect(near(cropped.colours[0], ink) && near(cropped.colours[1], paper)).toBe(true);
		// By keyboard: half as wide.
		await bench(page).locator('[data-crop="width"]').fill('0.25');
		await expect.poll(async () => (await seen(page)).width).toBe(160);

		await choose(page, 'transform', 'background');
		await expect.poll(async () => near((await seen(page, [paperPlace])).colours[0], backdrop)).toBe(true);
		expect(near((await seen(page, [rim])).colours[0], ink)).toBe(true);
		// The marks are no background: the frames are still numbered.
		await expect.poll(async () => (await frames(page)).length).toBe(12);
		await action(page, 'by').selectOption('reference');
		await expect.poll(async () => near((await seen(page, [paperPlace])).colours[0], paper)).toBe(true);
		await action(page, 'reference').click();
		// The rim has not moved since, so it is background now.
		await expect.poll(async () => near((await seen(page, [rim])).colours[0], backdrop)).toBe(true);

		await choose(page, 'transform', 'analyse');
		await expect.poll(() => numberIn(page, '[data-motion]', 'motion')).toBeGreaterThan(0);
		expect(await numberIn(page, '[data-motion]', 'brightness')).toBeGreaterThan(120);
		await expect(bench(page).getByRole('img', { name: /Brightness, from black to white/ })).toBeVisible();

		// Every second frame: no two numbers follow each other any more.
		await choose(page, 'transform', 'drop');
		await action(page, 'every').fill('2');
		const counted = async () => ({
			came: await numberIn(page, '[data-in]', 'in'),
			dropped: await numberIn(page, '[data-in]', 'dropped')
		});
		await expect
			.poll(async () => {
				const numbers = await frames(page);
				return numbers.length === 12 && Math.min(...steps(numbers));
			})
			.toBeGreaterThanOrEqual(2);
		const first = await counted();
		await expect.poll(async () => (await counted()).came).toBeGreaterThan(first.came + 60);
		const last = await counted();
		// A busy machine leaves out some of those that are left as well.
		const share = (last.dropped - first.dropped) / (last.came - first.came);
		expect(share).toBeGreaterThan(0.4);
		expect(share).toBeLessThan(0.8);

		await choose(page, 'transform', 'delay');
		await expect.poll(() => numberIn(page, '[data-frames]', 'delay')).toBeGreaterThan(delay + 250);
		expect(Math.min(...steps(await frames(page)))).toBeGreaterThan(0);

		// Everything is in the Recording: what was chosen, what it cost.
		const noted = await page.evaluate(() =>
			window.lab?.recording.events.flatMap((event) =>
				event.type === 'note' ? [[event.note, event.value]] : []
			)
		);
		expect(noted).toContainEqual(['pipeline', { source: 'synthetic', path, sink: 'element' }]);
		expect(noted?.filter(([note]) => note === 'transform').length).toBeGreaterThan(8);
		expect(noted?.findLast(([note]) => note === 'frame-numbers')?.[1]).toMatchObject({ held: 0, width: 640 });

		await page.getByRole('link', { name: 'All experiments' }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Experiments' })).toBeVisible();
		await expect.poll(async () => (await openThings(page)).live).toBe(0);
		await expect.poll(() => heldThings(page)).toEqual({ contexts: 0, urls: 0 });
		await expect.poll(() => page.workers().length).toBe(0);
	});

test('what comes out goes over a connection, and the page alone can do it too', async ({
	page,
	browserName
}) => {
	await countOpenThings(page);
	await open(page, address);
	await choose(page, 'transform', 'overlay');
	await choose(page, 'sink', 'wire');
	await start(page);
	await expect.poll(async () => near((await seen(page, [[0.99, 0.02]])).colours[0], plate)).toBe(true);
	await expect(bench(page).getByText('inbound-rtp.framesDecoded')).toBeVisible();
	await expect.poll(async () => (await frames(page)).length).toBe(12);
	expect(Math.min(...steps(await frames(page)))).toBeGreaterThan(0);
	// Another path takes the pipeline's place, and leaves nothing of the old one.
	await choose(page, 'path', 'canvas-window');
	await expect.poll(async () => (await openThings(page)).connections).toBe(4);
	await expect.poll(async () => (await frames(page)).length).toBe(12);
	expect(await openThings(page)).toMatchObject({ open: 2 });
	await action(page, 'stop').click();
	await expect(bench(page)).toHaveAttribute('data-status', 'idle');
	expect(await openThings(page)).toMatchObject({ open: 0, live: 0 });

	await bench(page).getByText('WebGPU', { exact: true }).click();
	await action(page, 'ask-gpu').click();
	await expect(bench(page).locator('[data-gpu]')).not.toHaveAttribute('data-gpu', 'unasked');
	if (browserName === 'firefox')
		await expect(bench(page).locator('[data-missing="navigator.gpu"]')).toBeVisible();
});

test('frames that nobody closes stall a camera where its buffers are few; closed, it flows again', async ({
	page,
	browserName
}) => {
	await countOpenThings(page);
	await open(page, address);
	await choose(page, 'source', 'camera');
	for (const path of browserName === 'chromium' ? ['processor', 'canvas-worker'] : ['canvas-worker']) {
		await choose(page, 'path', path);
		if (path !== 'canvas-worker' || browserName === 'firefox') await start(page);
		await expect.poll(() => numberIn(page, '[data-in]', 'in')).toBeGreaterThan(10);
		await action(page, 'forget').check();
		if (browserName === 'chromium') {
			await expect(bench(page).locator('[data-stalled]')).toBeVisible();
			const held = await numberIn(page, '[data-in]', 'held');
			expect(held).toBeGreaterThan(0);
			expect(held).toBeLessThan(20);
			await expect(bench(page).locator('.words')).toContainText('hold every buffer');
		} else await expect.poll(() => numberIn(page, '[data-in]', 'held')).toBeGreaterThan(30);
		const stuck = await numberIn(page, '[data-in]', 'in');
		await action(page, 'forget').uncheck();
		await expect.poll(() => numberIn(page, '[data-in]', 'held')).toBe(0);
		await expect.poll(() => numberIn(page, '[data-in]', 'in')).toBeGreaterThan(stuck + 10);
		await expect(bench(page).locator('[data-stalled]')).toHaveCount(0);
	}
	await action(page, 'stop').click();
	await expect.poll(async () => (await openThings(page)).live).toBe(0);
});

test('sound loses its high tone in a low-pass, and three quarters of its level in the gain', async ({
	page,
	browserName
}) => {
	await countOpenThings(page);
	await open(page, address);
	await bench(page).getByText('Sound goes the same way', { exact: true }).click();
	await action(page, 'sound').click();
	if (browserName === 'firefox') {
		// Without sound hardware its AudioContext never starts; with it, all is as below.
		const silent = bench(page).locator('[data-silent]');
		await expect(silent.or(bench(page).locator('[data-ear="after"][data-hz]')).first()).toBeVisible();
		if (await silent.isVisible()) {
			await expect(silent).toContainText('suspended');
			await expect.poll(() => heldThings(page)).toEqual({ contexts: 0, urls: 0 });
			return;
		}
	}
	for (const path of browserName === 'chromium' ? ['processor', 'worklet'] : ['worklet']) {
		await action(page, 'sound-path').selectOption(path);
		await action(page, 'sound-filter').selectOption('low-pass');
		const hz = (ear: string) => numberIn(page, `[data-ear="${ear}"]`, 'hz');
		const level = (ear: string) => numberIn(page, `[data-ear="${ear}"]`, 'rms');
		await expect.poll(() => hz('before')).toBeGreaterThan(2900);
		await expect.poll(() => hz('after')).toBeLessThan(400);
		if (path === 'processor')
			await expect(bench(page).locator('[data-sound-mean]')).toContainText(/[1-9]\d* samples, [1-9]\d* ms/);
		await action(page, 'sound-filter').selectOption('gain');
		await expect.poll(() => hz('after')).toBeGreaterThan(2900);
		await expect
			.poll(async () => Math.abs((await level('after')) / (await level('before')) - 0.25))
			.toBeLessThan(0.05);
	}
	await action(page, 'sound-stop').click();
	await expect.poll(() => heldThings(page)).toEqual({ contexts: 0, urls: 0 });
	expect(await openThings(page)).toMatchObject({ live: 0 });
});
