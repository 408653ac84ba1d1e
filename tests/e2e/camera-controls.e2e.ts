import { expect, test, type Page } from '@playwright/test';
import { countOpenThings, openThings } from '../support/open-things.ts';
import { open } from '../support/site.ts';

const address = '/experiments/camera-controls/';
const bench = (page: Page) => page.locator('[data-experiment="camera-controls"]');
const button = (page: Page, name: string) => bench(page).locator(`[data-action="${name}"]`);
const control = (page: Page, name: string) => bench(page).locator(`[data-control="${name}"]`);
const change = (page: Page, name: string) => bench(page).locator(`tr[data-change="${name}"]`);

interface Look {
	/** Means over the picture, 0 to 255. */
	red: number;
	green: number;
	blue: number;
	/** Mean brightness of the middle ninth. */
	middle: number;
	/** Mean difference of neighbours: sharp pictures have more of it. */
	edges: number;
	/** Mean difference from grey. */
	colour: number;
	/** Root of the mean square distance from the mean. */
	spread: number;
	/** Coarse picture, to tell whether another part of the room is seen. */
	cells: number[];
}

/** What the video element shows now, in numbers. */
const look = (page: Page): Promise<Look> =>
	bench(page)
		.locator('video')
		.evaluate((video: HTMLVideoElement): Look => {
			const width = 320;
			const height = 180;
			const canvas = document.createElement('canvas');
			canvas.width = width;
			canvas.height = height;
			const context = canvas.getContext('2d', { willReadFrequently: true })!;
			context.drawImage(video, 0, 0, width, height);
			const { data } = context.getImageData(0, 0, width, height);
			const sums = {
				red: 0,
				green: 0,
				blue: 0,
				middle: 0,
				middles: 0,
				edges: 0,
				colour: 0,
				square: 0,
				all: 0
			};
			const cells = Array.from({ length: 16 * 9 }, () => 0);
			for (let y = 0; y < height; y++)
				for (let x = 0; x < width; x++) {
					const at = (y * width + x) * 4;
					const [red, green, blue] = [data[at]!, data[at + 1]!, data[at + 2]!];
					const grey = (red + green + blue) / 3;
					sums.red += red;
					sums.green += green;
					sums.blue += blue;
					sums.all += grey;
					sums.square += grey * grey;
					sums.colour += Math.max(red, green, blue) - Math.min(red, green, blue);
					if (x > 0) sums.edges += Math.abs(green - data[at - 3]!);
					cells[Math.floor(y / 20) * 16 + Math.floor(x / 20)]! += grey / 400;
					if (x >= width / 3 && x < (width * 2) / 3 && y >= height / 3 && y < (height * 2) / 3) {
						sums.middle += grey;
						sums.middles++;
					}
				}
			const count = width * height;
			const mean = sums.all / count;
			return {
				red: sums.red / count,
				green: sums.green / count,
				blue: sums.blue / count,
				middle: sums.middle / sums.middles,
				edges: sums.edges / count,
				colour: sums.colour / count,
				spread: Math.sqrt(Math.max(0, sums.square / count - mean * mean)),
				cells
			};
		});
const light = ({ red, green, blue }: Look) => (red + green + blue) / 3;
const apart = (a: Look, b: Look) =>
	a.cells.reduce((sum, cell, index) => sum + Math.abs(cell - b.cells[index]!), 0) / a.cells.length;

/** What each control must do to the picture, compared with the one before; those of a group are moved one after the other. */
const effects: readonly (readonly {
	readonly name: string;
	readonly value: string | boolean;
	readonly shows: (now: Look, before: Look) => boolean;
}[])[] = [
	[
		{ name: 'zoom', value: '2', shows: (now, before) => apart(now, before) > 8 },
		{ name: 'pan', value: '36000', shows: (now, before) => apart(now, before) > 8 },
		{ name: 'tilt', value: '-21600', shows: (now, before) => apart(now, before) > 8 }
	],
	[
		{ name: 'exposureCompensation', value: '1', shows: (now, before) => light(now) > light(before) * 1.4 },
		{ name: 'exposureTime', value: '100', shows: (now, before) => light(now) < light(before) * 0.4 },
		{ name: 'iso', value: '100', shows: (now, before) => light(now) < light(before) * 0.7 }
	],
	[
		{
			name: 'colorTemperature',
			value: '9000',
			shows: (now, before) => now.red - now.blue > before.red - before.blue + 20
		},
		{ name: 'torch', value: true, shows: (now, before) => now.middle > before.middle + 15 },
		{ name: 'saturation', value: '0', shows: (now, before) => now.colour < before.colour * 0.9 },
		{ name: 'sharpness', value: '7', shows: (now, before) => now.edges > before.edges * 1.05 },
		{ name: 'focusDistance', value: '0.2', shows: (now, before) => now.edges < before.edges * 0.8 },
		{ name: 'contrast', value: '30', shows: (now, before) => now.spread < before.spread * 0.8 },
		{ name: 'brightness', value: '30', shows: (now, before) => light(now) < light(before) - 40 }
	]
];

test('every control of the synthetic camera changes the picture, and what did not take is said', async ({
	page
}) => {
	await countOpenThings(page);
	await open(page, address);
	await expect(bench(page)).toHaveAttribute('data-status', 'idle');
	expect(await openThings(page)).toEqual({ open: 0, live: 0, connections: 0, tracks: 0 });
	await button(page, 'run').click();
	await expect(bench(page).locator('[data-control]')).toHaveCount(16);
	await expect(bench(page).getByText('made by the page')).toBeVisible();
	await expect.poll(async () => light(await look(page))).toBeGreaterThan(40);
	const rest = await look(page);
	for (const group of effects) {
		let before = rest;
		for (const { name, value, shows } of group) {
			const input = control(page, name).locator('input');
			if (typeof value === 'boolean') await input.setChecked(value);
			else await input.fill(value);
			await expect(change(page, name)).toHaveAttribute('data-taken', 'true');
			let now = before;
			await expect.poll(async () => shows((now = await look(page)), before), { message: name }).toBe(true);
			before = now;
		}
		await button(page, 'reset').click();
		await expect.poll(async () => apart(await look(page), rest), { message: 'reset' }).toBeLessThan(2);
	}

	// Numbers that a mode rules move it along; a contradiction is ignored without an error.
	await control(page, 'exposureTime').locator('input').fill('660');
	await expect(bench(page).locator('[data-call]')).toContainText("exposureMode: 'manual', exposureTime: 660");
	await expect(change(page, 'exposureMode')).toContainText('manual');
	await control(page, 'exposureMode').locator('select').selectOption('continuous');
	await expect(change(page, 'exposureMode')).toHaveAttribute('data-taken', 'true');
	// Too much: the set is ignored whole.
	await bench(page).locator('[data-too-much="zoom"]').click();
	await expect(change(page, 'zoom')).toHaveAttribute('data-taken', 'false');
	await expect(bench(page).getByText('zoom: not taken, and no error came.')).toBeVisible();

	await button(page, 'stop').click();
	expect((await openThings(page)).live).toBe(0);
	await button(page, 'run').click();
	await expect(bench(page).locator('[data-control]')).toHaveCount(16);
	await page.getByRole('link', { name: 'All experiments' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Experiments' })).toBeVisible();
	expect(await openThings(page)).toMatchObject({ live: 0 });
});

test('a real camera has the controls that it has, and the browser those that it knows', async ({
	page,
	browserName
}) => {
	await countOpenThings(page);
	await open(page, address);
	await bench(page).locator('[data-source="camera"] input').check();
	await button(page, 'run').click();
	await expect.poll(async () => (await openThings(page)).live).toBe(1);
	const has = bench(page).locator('[data-control]');
	if (browserName === 'firefox') {
		await expect(bench(page).getByText('it offers none of these controls')).toBeVisible();
		await expect(has).toHaveCount(0);
		await expect(bench(page).locator('[data-missing]').first()).toContainText('Chrome 87');
	} else {
		await expect(has).toHaveCount(4);
		await expect(bench(page).locator('[data-missing]')).toHaveCount(0);
		await control(page, 'focusDistance').locator('input').fill('75');
		await expect(change(page, 'focusDistance')).toContainText('75');
		await expect(change(page, 'focusDistance')).toHaveAttribute('data-taken', 'true');
		// Chromium refuses what the specification would ignore.
		await bench(page).locator('[data-too-much="exposureTime"]').click();
		await expect(bench(page).locator('[data-problem="overconstrained"]')).toContainText('exposureTime');
		await expect(change(page, 'exposureTime')).toHaveAttribute('data-taken', 'false');
	}
	await button(page, 'stop').click();
	await expect(bench(page).getByText('The camera is dark')).toBeVisible();
	expect((await openThings(page)).live).toBe(0);
});
