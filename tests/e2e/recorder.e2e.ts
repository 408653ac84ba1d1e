/** Recordings in real browsers: the files behind the links are read and decoded again by the tests themselves. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { BlobSource, Input, MATROSKA, MP4, OGG, WEBM } from 'mediabunny';
import { checkPlays, checkSoundOnly } from '../../src/lib/experiments/recorder/checks.ts';
import type { Recording } from '../../src/lib/recording/recording.ts';
import type { Verdict } from '../../src/lib/experiments/verdict.ts';
import { countOpenThings, heldThings, openThings } from '../support/open-things.ts';
import {
	chooseSource,
	lookInside,
	performRecorder,
	playTake,
	press,
	recordedFor,
	recorderBench as bench,
	recorderPerformances,
	recordTake
} from '../support/recorder-moves.ts';
import { fileBehind, keepOfferedFiles } from '../support/saved-file.ts';
import { open } from '../support/site.ts';

const address = '/experiments/recorder/';
const fact = (page: Page, name: string) => bench(page).locator(`[data-fact="${name}"]`).first();
const newest = (page: Page) => bench(page).locator('[data-download]').first();
const guard = (page: Page) => page.locator('[data-leave-guard]');

test.beforeEach(async ({ page }) => {
	await countOpenThings(page);
	await keepOfferedFiles(page);
	await open(page, address);
});

/** Reads the file in Node: tracks, packets, seconds. */
async function readBehind(link: Locator) {
	const { bytes, type } = await fileBehind(link);
	const input = new Input({
		source: new BlobSource(new Blob([new Uint8Array(bytes)])),
		formats: [WEBM, MATROSKA, MP4, OGG]
	});
	const tracks = await input.getTracks();
	return {
		type,
		container: (await input.getFormat()).name,
		seconds: await input.computeDuration(),
		kinds: tracks.map((track) => track.type).sort(),
		packets: await Promise.all(tracks.map(async (track) => (await track.computePacketStats()).packetCount))
	};
}

/** The sound of the file behind a link, decoded by the test: seconds and root mean square. */
const soundBehind = (link: Locator) =>
	link.evaluate(async (anchor: HTMLAnchorElement) => {
		const { offeredFiles } = window as unknown as { offeredFiles: Map<string, Blob> };
		const context = new OfflineAudioContext(1, 1, 48_000);
		const sound = await context.decodeAudioData(await offeredFiles.get(anchor.href)!.arrayBuffer());
		const samples = sound.getChannelData(0);
		return {
			seconds: sound.duration,
			rms: Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length)
		};
	});

const judged = async (page: Page, check: (recording: Recording) => Verdict) => {
	const events = await page.evaluate(() => JSON.stringify(window.lab!.recording.events));
	return check({
		origin: { experiment: 'recorder', startedAt: '', browser: '' },
		events: JSON.parse(events) as Recording['events']
	});
};

test('records the test picture, pauses, and tells what is in the file; what reads it comes when used', async ({
	page,
	browserName
}) => {
	expect(await openThings(page)).toMatchObject({ live: 0, tracks: 0 });
	const readers: string[] = [];
	if (browserName === 'chromium')
		page.on('response', (response) => {
			if (!response.url().includes('.js')) return;
			void response.text().then(
				(text) => text.includes('EBMLMaxIDLength') && readers.push(response.url()),
				() => undefined
			);
		});
	await press(page, 'run');
	await recordedFor(page, 1);
	await expect
		.poll(async () => Number(await bench(page).locator('[data-bytes]').getAttribute('data-bytes')))
		.toBeGreaterThan(1000);
	await press(page, 'pause');
	await expect(
		bench(page).getByText('The source stays open, nothing is written', { exact: false })
	).toBeVisible();
	await press(page, 'resume');
	await recordedFor(page, 1.6);
	await press(page, 'stop');
	await expect(bench(page)).toHaveAttribute('data-status', 'done');
	// Stop really stops.
	expect(await openThings(page)).toMatchObject({ live: 0 });

	expect(readers).toEqual([]);
	await lookInside(page);
	await expect(fact(page, 'container')).toContainText('WebM');
	await expect(fact(page, 'video')).toContainText('640×360');
	await expect(fact(page, 'frames')).toContainText(/\d+ decoded.*number \d+ to \d+/);
	const file = await readBehind(newest(page));
	expect(file).toMatchObject({ container: 'WebM', kinds: ['audio', 'video'] });
	expect(file.seconds).toBeGreaterThan(1);
	expect(Math.min(...file.packets)).toBeGreaterThan(10);
	const name = await newest(page).getAttribute('download');
	expect(name).toMatch(/^recording-1-picture-and-sound-[\dT-]+\.webm$/);
	// A twentieth of full scale is a root mean square of 0.035.
	const { seconds, rms } = await soundBehind(newest(page));
	expect(seconds).toBeGreaterThan(1);
	expect(rms).toBeGreaterThan(0.03);
	expect(rms).toBeLessThan(0.04);
	if (browserName === 'chromium') {
		await expect(fact(page, 'duration')).toContainText('Infinity');
		expect(readers).toHaveLength(1);
	} else await expect(fact(page, 'duration')).not.toContainText('Infinity');

	// Not allowed now: the browser says so, in its name and in a sentence.
	await press(page, 'pause');
	await expect(bench(page).locator('[data-trouble="InvalidStateError"]')).toContainText('Press Record first');
});

test('leaving asks for what would be lost, and only for that', async ({ page, browserName }) => {
	await chooseSource(page, 'picture');
	await recordTake(page, 0.5);
	const away = page.getByRole('link', { name: 'All experiments' });
	await away.click();
	await expect(guard(page)).toBeVisible();
	await guard(page).locator('[data-action="stay"]').click();
	await expect(guard(page)).toBeHidden();
	await expect(newest(page)).toBeVisible();
	if (browserName === 'chromium') {
		// Closing the tab asks in the browser's own words.
		const asked = page.waitForEvent('dialog');
		const closing = page.close({ runBeforeUnload: true });
		const dialog = await asked;
		expect(dialog.type()).toBe('beforeunload');
		await dialog.dismiss();
		await closing;
	}
	// Discarded: nothing to lose. Recording again while a take is downloaded: asks for the one that is on.
	await bench(page).locator('[data-action="discard"]').click();
	await recordTake(page, 0.5);
	await newest(page).click();
	await expect(bench(page).getByText('leaving this page does not ask', { exact: false })).toBeVisible();
	await press(page, 'run');
	await recordedFor(page, 0.3);
	await away.click();
	await expect(guard(page)).toBeVisible();
	// What is on has no file yet: stay and stop it, then it can be taken along.
	await expect(guard(page).locator('[data-action="save-and-leave"]')).toHaveCount(0);
	await guard(page).locator('[data-action="stay"]').click();
	await press(page, 'stop');
	await expect(bench(page).locator('[data-unsaved]')).toHaveCount(1);
	await away.click();
	await guard(page).locator('[data-action="save-and-leave"]').click();
	await expect(page.getByRole('heading', { level: 1, name: 'Experiments' })).toBeVisible();
	expect(await openThings(page)).toMatchObject({ live: 0 });
	await expect.poll(() => heldThings(page)).toEqual({ contexts: 0, urls: 0 });
});

test('exercise 3b: sound alone, long and loud enough; silence gets its hint', async ({ page }) => {
	await performRecorder(page, recorderPerformances['sound-only']!['wrong-2']!);
	expect(await judged(page, checkSoundOnly)).toMatchObject({ passed: false, hint: 2 });
	await bench(page).locator('[data-action="mute"]').uncheck();
	await performRecorder(page, recorderPerformances['sound-only']!.solution!);
	expect(await judged(page, checkSoundOnly)).toMatchObject({ passed: true });
	expect(await readBehind(newest(page))).toMatchObject({ kinds: ['audio'] });
	const { seconds, rms } = await soundBehind(newest(page));
	expect(seconds).toBeGreaterThan(1);
	expect(rms).toBeGreaterThan(0.01);
});

test('exercise 3c: a recording plays; a source that ends keeps it; a type that is not here says so', async ({
	page
}) => {
	await chooseSource(page, 'both');
	await bench(page).locator('[data-source="camera"] input').check();
	await press(page, 'run');
	await recordedFor(page, 0.8);
	// The camera is unplugged: its tracks end without anybody on the page having stopped them.
	await page.evaluate(() => {
		const { tracks } = (window as unknown as { openThings: { tracks: MediaStreamTrack[] } }).openThings;
		for (const track of tracks) track.stop();
	});
	await expect(bench(page).getByText('The source ended by itself', { exact: false }).first()).toBeVisible();
	expect(await judged(page, checkPlays)).toMatchObject({ passed: false, hint: 1 });
	await playTake(page);
	expect(await judged(page, checkPlays)).toMatchObject({ passed: true });
	expect(
		await bench(page)
			.locator('[data-take] video')
			.first()
			.evaluate((video: HTMLVideoElement) => video.videoWidth)
	).toBe(640);

	await bench(page).locator('[data-action="type"]').selectOption('video/ogg;codecs=theora,vorbis');
	await press(page, 'run');
	await expect(bench(page).locator('[data-trouble="NotSupportedError"]')).toContainText('marked ✓');
	expect(await openThings(page)).toMatchObject({ live: 0 });
	// It can be run again.
	await bench(page).locator('[data-action="type"]').selectOption('');
	await bench(page).locator('[data-action="timeslice"]').selectOption('0');
	await recordTake(page, 0.6);
	await expect(bench(page).locator('[data-take]')).toHaveCount(2);
	expect((await readBehind(newest(page))).kinds).toEqual(['audio', 'video']);

	// Left while it records: nothing goes on behind the reader's back.
	await press(page, 'run');
	await recordedFor(page, 0.2);
	await page.getByRole('link', { name: 'All experiments' }).click();
	await guard(page).locator('[data-action="leave"]').click();
	await expect(page.getByRole('heading', { level: 1, name: 'Experiments' })).toBeVisible();
	expect(await openThings(page)).toMatchObject({ live: 0 });
});

test('records a film, and the screen where there is one', async ({ page, browserName }) => {
	await bench(page).locator('[data-source="file"] input').check();
	await bench(page).locator('input[type="file"]').setInputFiles('static/clip.webm');
	await recordTake(page, 1);
	await lookInside(page);
	// The film is ours, so its frames can be read in what was recorded of it.
	await expect(fact(page, 'frames')).toContainText(/number \d+ to \d+/);
	expect((await soundBehind(newest(page))).rms).toBeGreaterThan(0.03);
	await bench(page).locator('[data-source="screen"] input').check();
	await press(page, 'run');
	if (browserName === 'firefox') {
		// Without a display Firefox finds nothing to share.
		await expect(bench(page).locator('[data-problem="no-screen"]')).toBeVisible();
		return;
	}
	await recordedFor(page, 0.6);
	await press(page, 'stop');
	await expect(bench(page).locator('[data-take]')).toHaveCount(2);
	expect((await readBehind(newest(page))).kinds).toContain('video');
});
