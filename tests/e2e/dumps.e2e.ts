/** Dumps: the browser's own are opened, looked at, and handed on without names. */
import { readFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { savedFile, watchSavedFiles } from '../support/saved-file.ts';
import { open } from '../support/site.ts';
import { downloadDump, openInternals } from '../support/webrtc-internals.ts';

const choose = (page: Page, name: string, buffer: Buffer) =>
	page.locator('[data-action="file"]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
const loaded = (page: Page) => page.locator('.dumps[data-loaded]');
const mockSdp = 'v=0\\r\\no=- 1 2 IN IP4 0.0.0.0\\r\\ns=-\\r\\nt=0 0\\r\\nm=audio 9 X 0\\r\\na=mid:0\\r\\n';

test('opens its example, shows every part of it at one moment, and hands it on without names', async ({
	page
}) => {
	await watchSavedFiles(page);
	await open(page, '/dumps/');
	await page.locator('[data-action="example"]').click();
	await expect(loaded(page)).toBeVisible();
	await expect(page.locator('[data-grid]')).toContainText('selected');
	await expect(page.locator('figure').first()).toContainText('kbit/s');
	await expect(page.locator('[data-notice]')).toHaveCount(0);

	await test.step('the cursor of the page is that of the panels', async () => {
		await page.getByRole('button', { name: 'onicecandidate host' }).first().click();
		await expect(page.getByText('no sample with candidate pairs')).toBeVisible();
		await page.locator('[data-action="panels"]').click();
		await expect(page.getByRole('tab', { name: 'ICE' })).toBeVisible();
		await page.getByRole('tab', { name: 'ICE' }).click();
		await expect(page.locator('[data-recorder]')).toContainText('connection-1');
		await page.keyboard.press('Escape');
	});

	await test.step('graphs and events are found by their words', async () => {
		await page.getByLabel('RTP only').uncheck();
		await page.locator('[data-action="filter-graphs"]').fill('transport bytesReceived');
		await expect(page.locator('figure')).toHaveCount(1);
		await page.locator('[data-action="filter-events"]').fill('connectionstate');
		await expect(page.locator('[data-events-table] tbody tr').first()).toContainText('connectionstate');
	});

	await test.step('an anonymous copy is a dump that can be opened again', async () => {
		await page.locator('[data-action="format"]').selectOption('rtcstats');
		await page.locator('[data-action="download"]').click();
		const text = await savedFile(page);
		expect(text).not.toContain('turn.example.test');
		expect(text).not.toContain('8a738078-9adb-4bbe-89ab-f08c6dac0d95');
		expect(text).not.toContain('call.example.test');
		await choose(page, 'again.jsonl.gz', gzipSync(text));
		await expect(loaded(page)).toBeVisible();
		await expect(page.locator('.facts')).toContainText('rtcstats');
		await expect(page.locator('[data-grid]')).toContainText('selected');
	});

	await test.step('a munged offer and a rejected section are said', async () => {
		const line = (...parts: readonly unknown[]) => JSON.stringify(parts);
		const made = JSON.parse(`"${mockSdp}"`) as string;
		const trace = [
			line('create', 'PC_0', {}, 1.7e12),
			line('createOfferOnSuccess', 'PC_0', { type: 'offer', sdp: made }, 5),
			line('setLocalDescription', 'PC_0', { type: 'offer', sdp: `${made}a=x-odd:1\r\n` }, 5),
			line('setRemoteDescription', 'PC_0', { type: 'answer', sdp: made.replace('audio 9', 'audio 0') }, 5)
		];
		// Cut in the middle of its last line.
		await choose(page, 'cut.jsonl', Buffer.from(`${trace.join('\n')}\n["close","PC_`));
		await expect(page.locator('[data-munged]')).toContainText('a=x-odd:1');
		await expect(page.getByText('rejected: audio (mid 0)')).toBeVisible();
		await expect(page.locator('[data-notice="stopped"]')).toContainText('line 5');
	});

	await test.step('what is no dump is refused in a sentence', async () => {
		await choose(page, 'page.html', Buffer.from('<!doctype html><title>about:webrtc</title>'));
		await expect(page.locator('[data-refusal="firefox-page"]')).toContainText('Chrome');
		await choose(page, 'half.gz', gzipSync('{"PeerConnections":').subarray(0, 8));
		await expect(page.locator('[data-refusal]')).toBeVisible();
	});
});

test('opens what chrome://webrtc-internals saves of a call on this site', async ({
	page,
	context,
	browserName
}) => {
	test.skip(browserName !== 'chromium', 'Firefox has no such page');
	const internals = await openInternals(context);
	await open(page, '/experiments/loopback-call/');
	await page.bringToFront();
	await page.locator('[data-action="run"]').click();
	await expect(page.locator('[data-recorder]')).toContainText(/events/);
	await expect(internals.locator('body')).toContainText('outbound-rtp', { timeout: 20_000 });
	const files = [
		await downloadDump(internals, 'webrtc-internals'),
		await downloadDump(internals, 'rtcstats')
	];
	const dump = JSON.parse(gunzipSync(await readFile(files[0]!)).toString('utf8')) as {
		PeerConnections: object;
	};
	const count = Object.keys(dump.PeerConnections).length;
	expect(count).toBeGreaterThanOrEqual(2);
	const desk = await context.newPage();
	await open(desk, '/dumps/');
	for (const file of files) {
		await choose(desk, 'webrtc_internals_dump.gz', await readFile(file));
		await expect(loaded(desk)).toBeVisible();
		await expect(desk.getByRole('group', { name: 'Connections' }).getByRole('button')).toHaveCount(count);
		await expect(desk.locator('[data-grid]')).toContainText('selected');
		await expect(desk.locator('figure').first()).toContainText('rtp');
		await expect(desk.locator('dl')).toContainText(['connected']);
	}
});
