import { expect, test, type Page } from '@playwright/test';
import { countOpenThings, heldThings, openThings } from '../support/open-things.ts';
import { open } from '../support/site.ts';

const address = '/experiments/element-capture/';
const bench = (page: Page) => page.locator('[data-experiment="element-capture"]');
const frameIn = async (page: Page, place: string) =>
	Number(await bench(page).locator(`[data-place="${place}"]`).getAttribute('data-frame'));

async function start(page: Page): Promise<void> {
	await bench(page).locator('[data-action="run"]').click();
	await expect(bench(page)).toHaveAttribute('data-status', 'done');
}

/** The picture in that place moves on: its frames are numbered, and the numbers grow. */
async function expectFrames(page: Page, place: string): Promise<void> {
	await expect.poll(() => frameIn(page, place)).toBeGreaterThan(0);
	const first = await frameIn(page, place);
	await expect.poll(() => frameIn(page, place)).toBeGreaterThan(first);
}

test('a canvas is captured into an element, over a connection and into a file, frame by frame', async ({
	page
}) => {
	await countOpenThings(page);
	await open(page, address);
	expect(await openThings(page)).toEqual({ open: 0, live: 0, connections: 0, tracks: 0 });
	await start(page);
	for (const place of ['element', 'wire']) await expectFrames(page, place);
	await expect(bench(page).getByText('inbound-rtp.frameWidth')).toBeVisible();

	// What the reader draws is in the picture that arrives.
	const board = bench(page).getByRole('img', { name: 'What is captured' });
	await board.scrollIntoViewIfNeeded();
	const box = (await board.boundingBox())!;
	await page.mouse.move(box.x + box.width * 0.4, box.y + box.height * 0.6);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.6, { steps: 4 });
	await page.mouse.up();
	const redness = () =>
		page.getByLabel('The captured stream after the connection').evaluate((video: HTMLVideoElement) => {
			const canvas = document.createElement('canvas');
			canvas.width = video.videoWidth;
			canvas.height = video.videoHeight;
			const context = canvas.getContext('2d')!;
			context.drawImage(video, 0, 0);
			const [red = 0, green = 0] = context.getImageData(
				Math.round(canvas.width * 0.5),
				Math.round(canvas.height * 0.6),
				1,
				1
			).data;
			return red - green;
		});
	await expect.poll(redness).toBeGreaterThan(60);

	await bench(page).locator('[data-action="record"]').click();
	await expectFrames(page, 'file');
	// The file itself, decoded again: as wide as the canvas, about as long as it was recorded.
	const file = await page.getByLabel('The recorded file, played').evaluate((video: HTMLVideoElement) => ({
		width: video.videoWidth,
		height: video.videoHeight
	}));
	expect(file).toEqual({ width: 480, height: 270 });

	await page.getByRole('link', { name: 'All experiments' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Experiments' })).toBeVisible();
	expect(await openThings(page)).toMatchObject({ open: 0, live: 0, connections: 2 });
	await expect.poll(() => heldThings(page)).toEqual({ contexts: 0, urls: 0 });
});

test('a film’s tracks end with it, and new ones take their place when it plays again', async ({ page }) => {
	await open(page, address);
	await bench(page).getByLabel('A film that comes with the site').check();
	await bench(page).locator('[data-action="loops"]').uncheck();
	await start(page);
	await expectFrames(page, 'wire');
	await expect(bench(page).locator('.words')).toContainText('The film is over');
	await expect(bench(page).locator('[data-told="MediaStreamTrack.onended"]').first()).toBeVisible();
	const before = await page.evaluate(() =>
		window.lab?.peers.caller?.getSenders().map(({ track }) => track?.id)
	);
	await bench(page).locator('[data-action="pause"]').click();
	await expect
		.poll(() =>
			page.evaluate(() => window.lab?.peers.caller?.getSenders().map(({ track }) => track?.readyState))
		)
		.toEqual(['live', 'live']);
	expect(
		await page.evaluate(() => window.lab?.peers.caller?.getSenders().map(({ track }) => track?.id))
	).not.toEqual(before);
	// The film's first frames arrive once more, over the connection that stands.
	const last = await frameIn(page, 'wire');
	await expect.poll(() => frameIn(page, 'wire')).toBeLessThan(last);
	// Without a new negotiation: one offer and no other.
	expect(
		await page.evaluate(
			() => window.lab?.recording.events.filter(({ type }) => type === 'setRemoteDescription').length
		)
	).toBe(2);
});

test('a file that is no film gets a sentence, and the canvas runs after it', async ({ page }) => {
	await open(page, address);
	await bench(page).getByLabel('A film of yours').check();
	await bench(page)
		.locator('input[type="file"]')
		.setInputFiles({ name: 'note.webm', mimeType: 'video/webm', buffer: Buffer.from('no film at all') });
	await bench(page).locator('[data-action="run"]').click();
	await expect(bench(page).locator('[data-problem="unsupported"]')).toBeVisible();
	await bench(page).getByLabel('A canvas to draw on').check();
	await start(page);
	await expectFrames(page, 'element');
});
