/** Stills and their filters in real browsers: every exported file is opened again by the test itself. */
import { expect, test, type Page } from '@playwright/test';
import { countOpenThings, heldThings, openThings } from '../support/open-things.ts';
import { keepOfferedFiles } from '../support/saved-file.ts';
import { open } from '../support/site.ts';

const address = '/experiments/snapshot-filter/';
const bench = (page: Page) => page.locator('[data-experiment="snapshot-filter"]');
const action = (page: Page, name: string) => bench(page).locator(`[data-action="${name}"]`);
const probe = (page: Page, way: string) => bench(page).locator(`[data-probe="${way}"]`);

test.beforeEach(({ page }) => keepOfferedFiles(page));

async function takeStill(page: Page): Promise<void> {
	await action(page, 'run').click();
	// A frame is there as soon as the video knows its size.
	await expect
		.poll(() =>
			bench(page)
				.locator('video')
				.evaluate((video: HTMLVideoElement) => video.videoWidth)
		)
		.toBe(640);
	await action(page, 'still').click();
	await expect(bench(page)).toHaveAttribute('data-status', 'done');
}

/** Exports one way and opens the file behind its link: mean |R−G| + |G−B|, type, size, and one pixel of it. */
async function exported(page: Page, way: string, kind: 'png' | 'jpg') {
	await bench(page).locator(`[data-export="${way} ${kind}"]`).click();
	const link = bench(page).locator(`[data-download="${way}"]`);
	await expect(link).toHaveAttribute('download', new RegExp(`\\.${kind}$`));
	return link.evaluate(async (anchor: HTMLAnchorElement) => {
		const { offeredFiles } = window as unknown as { offeredFiles: Map<string, Blob> };
		const file = offeredFiles.get(anchor.href)!;
		const picture = await createImageBitmap(file);
		const canvas = new OffscreenCanvas(picture.width, picture.height);
		const context = canvas.getContext('2d')!;
		context.drawImage(picture, 0, 0);
		const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
		let colour = 0;
		for (let at = 0; at < data.length; at += 4)
			colour += Math.abs(data[at]! - data[at + 1]!) + Math.abs(data[at + 1]! - data[at + 2]!);
		const head = [...new Uint8Array(await file.slice(0, 4).arrayBuffer())];
		return {
			name: anchor.download,
			type: file.type,
			width: picture.width,
			height: picture.height,
			colour: colour / (data.length / 4),
			corner: [...data.slice(0, 3)],
			head
		};
	});
}

test('nothing opens before a click; only the filter in the pixels is in the file', async ({ page }) => {
	await countOpenThings(page);
	await open(page, address);
	await expect(bench(page)).toHaveAttribute('data-status', 'idle');
	expect(await openThings(page)).toMatchObject({ live: 0, tracks: 0 });
	await takeStill(page);
	const frame = Number(
		/frame (\d+)/.exec(
			(await bench(page)
				.getByText(/The still is frame/)
				.textContent())!
		)![1]
	);

	const css = await exported(page, 'element', 'png');
	expect(css).toMatchObject({ type: 'image/png', width: 640, height: 360, head: [0x89, 0x50, 0x4e, 0x47] });
	expect(css.colour).toBeGreaterThan(10);
	expect(css.name).toBe(`still-grayscale-css-frame-${frame}.png`);
	await expect(probe(page, 'element')).toHaveAttribute('data-held', 'plain');
	const baked = await exported(page, 'context', 'png');
	expect(baked.colour).toBeLessThan(2);
	await expect(probe(page, 'context')).toHaveAttribute('data-held', 'shown');
	// The marks are read back from the files: the same frame in both.
	await expect(bench(page).getByText(`frame ${frame}, read from the marks in the file`)).toHaveCount(2);
	await expect(bench(page).getByText('only one file has the filter', { exact: false })).toBeVisible();
	// The probe says the same in numbers, and moves by arrow keys alone.
	const cell = (way: string, row: string) => probe(page, way).locator(`[data-row="${row}"] td`).first();
	const grey = /^(\d+), \1, \1$/;
	await expect(cell('element', 'screen')).toHaveText(grey);
	await expect(cell('element', 'file')).not.toHaveText(grey);
	await expect(cell('context', 'file')).toHaveText(grey);
	const cross = bench(page).locator('[data-still="element"] .cross');
	const before = await cross.evaluate((one) => one.style.left);
	await bench(page).locator('[data-still="element"]').focus();
	await page.keyboard.press('Shift+ArrowLeft');
	await expect.poll(() => cross.evaluate((one) => one.style.left)).not.toBe(before);
	await bench(page)
		.locator('[data-still="context"]')
		.click({ position: { x: 5, y: 5 } });
	await expect.poll(() => cross.evaluate((one) => parseFloat(one.style.left))).toBeLessThan(10);

	const jpeg = await exported(page, 'context', 'jpg');
	expect(jpeg).toMatchObject({ type: 'image/jpeg', width: 640, height: 360, head: [0xff, 0xd8, 0xff, 0xe0] });
	expect(jpeg.colour).toBeLessThan(2);
	const facts = await page.evaluate(() =>
		window.lab?.recording.events.filter((event) => event.type === 'note' && event.note === 'file-exported')
	);
	expect(facts).toHaveLength(3);
	expect(facts?.[1]).toMatchObject({
		value: { still: 'context', filter: 'grayscale(1)', held: 'shown', frame }
	});

	// Leaving gives everything back: the source, and the addresses of the files.
	expect((await heldThings(page)).urls).toBe(2);
	await page.getByRole('link', { name: 'All experiments' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Experiments' })).toBeVisible();
	expect(await openThings(page)).toMatchObject({ live: 0 });
	await expect.poll(() => heldThings(page)).toEqual({ contexts: 0, urls: 0 });
});

test('other filters are in the pixels of one file and missing from the other, the loop over pixels too', async ({
	page
}) => {
	await open(page, address);
	await takeStill(page);
	const filters = ['blur', 'invert', 'hue-rotate'];
	const plain = await exported(page, 'element', 'png');
	for (const filter of filters) {
		await action(page, 'filter').selectOption(filter);
		await expect(bench(page).locator('[data-download]')).toHaveCount(0);
		const css = await exported(page, 'element', 'png');
		expect(css.corner).toEqual(plain.corner);
		const baked = await exported(page, 'context', 'png');
		await expect(probe(page, 'element')).toHaveAttribute('data-held', 'plain');
		await expect(probe(page, 'context')).toHaveAttribute('data-held', 'shown');
		// The corner is of one pale magenta, which a blur leaves as it is.
		const change = Math.max(
			...baked.corner.map((value, channel) => Math.abs(value - plain.corner[channel]!))
		);
		if (filter === 'blur') expect(change).toBeLessThan(8);
		else expect(change).toBeGreaterThan(4);
	}
	// The loop over pixels, for browsers whose canvas has no filter.
	await action(page, 'filter').selectOption('grayscale');
	await action(page, 'by-hand').check();
	expect((await exported(page, 'context', 'png')).colour).toBeLessThan(2);
	await action(page, 'stop').click();
	await expect(bench(page).getByText('The source is closed', { exact: false })).toHaveCount(0);
	await expect(bench(page).locator('video')).toHaveCount(0);
	await expect(bench(page).locator('[data-still="context"]')).toBeVisible();
});

test('a camera works too, and a refused screen ends in a sentence', async ({ page, browserName }) => {
	await countOpenThings(page);
	await open(page, address);
	await bench(page).locator('[data-source="camera"] input').check();
	await action(page, 'run').click();
	await expect
		.poll(() =>
			bench(page)
				.locator('video')
				.evaluate((video: HTMLVideoElement) => video.videoWidth)
		)
		.toBe(640);
	await action(page, 'still').click();
	const { width, height, colour } = await exported(page, 'context', 'png');
	expect({ width, height }).toEqual({ width: 640, height: 480 });
	expect(colour).toBeLessThan(2);
	if (browserName === 'firefox') {
		// No screen on this machine: choosing it while the picture is live opens it at once, and says what is wrong.
		await bench(page).locator('[data-source="screen"] input').check();
		await expect(bench(page).locator('[data-problem="no-screen"]')).toBeVisible();
		expect(await openThings(page)).toMatchObject({ live: 0 });
	}
	await bench(page).locator('[data-source="synthetic"] input').check();
	await action(page, 'run').click();
	await expect(bench(page).locator('video')).toBeVisible();
	await action(page, 'stop').click();
	expect(await openThings(page)).toMatchObject({ live: 0 });
});
