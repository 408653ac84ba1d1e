import { expect, test, type Page } from '@playwright/test';
import { countOpenThings, openThings } from '../support/open-things.ts';
import { open } from '../support/site.ts';

const address = '/experiments/loopback-call/';
const bench = (page: Page) => page.locator('[data-experiment="loopback-call"]');

test('nothing is opened before a click', async ({ page }) => {
	await countOpenThings(page);
	await open(page, address);
	await expect(bench(page)).toHaveAttribute('data-status', 'idle');
	expect(await openThings(page)).toEqual({ open: 0, live: 0, connections: 0, tracks: 0 });
});

test('two peers connect, see each other and exchange a message', async ({ page }) => {
	await open(page, address);
	await page.getByRole('button', { name: 'Run', exact: true }).click();
	await expect(bench(page)).toHaveAttribute('data-status', 'done');
	await expect(page.getByText('“echo: Hello, can you hear me?”')).toBeVisible();
	for (const label of [/the caller receives/, /the callee receives/]) {
		const video = page.getByLabel(label);
		await expect
			.poll(() => video.evaluate((element: HTMLVideoElement) => element.videoWidth))
			.toBeGreaterThan(0);
		const time = await video.evaluate((element: HTMLVideoElement) => element.currentTime);
		await expect
			.poll(() => video.evaluate((element: HTMLVideoElement) => element.currentTime))
			.toBeGreaterThan(time);
	}
	// Every number names where it comes from.
	await expect(page.getByText('inbound-rtp.framesDecoded')).toBeVisible();
});

test('while it runs, its peers and its recording are on window.lab', async ({ page }) => {
	await open(page, address);
	await page.getByRole('button', { name: 'Run', exact: true }).click();
	await expect(bench(page)).toHaveAttribute('data-status', 'done');
	const lab = await page.evaluate(() => ({
		peers: Object.keys(window.lab?.peers ?? {}),
		state: window.lab?.peers.caller?.connectionState,
		events: window.lab?.recording.events.length ?? 0
	}));
	expect(lab.peers).toEqual(['caller', 'callee']);
	expect(lab.state).toBe('connected');
	expect(lab.events).toBeGreaterThan(20);
});

test('muting keeps the connection, hanging up leaves nothing open, and it runs again', async ({ page }) => {
	await countOpenThings(page);
	await open(page, address);
	await page.getByRole('button', { name: 'Run', exact: true }).click();
	await expect(bench(page)).toHaveAttribute('data-status', 'done');
	await page.getByRole('button', { name: 'Mute the caller' }).click();
	await expect(page.getByText('The caller is muted', { exact: false })).toBeVisible();
	expect((await openThings(page)).open).toBe(2);
	await page.getByRole('button', { name: 'Unmute the caller' }).click();
	await page.getByRole('button', { name: 'Hang up' }).click();
	await expect(page.getByText('Hung up.', { exact: false })).toBeVisible();
	expect(await openThings(page)).toMatchObject({ open: 0, live: 0 });
	await page.getByRole('button', { name: 'Run again' }).click();
	await expect(page.getByText('“echo: Hello, can you hear me?”')).toBeVisible();
	expect((await openThings(page)).open).toBe(2);
});

test('running again closes what ran before', async ({ page }) => {
	await countOpenThings(page);
	await open(page, address);
	for (const name of ['Run', 'Run again', 'Run again'])
		await page.getByRole('button', { name, exact: true }).click();
	await expect(bench(page)).toHaveAttribute('data-status', 'done');
	expect(await openThings(page)).toMatchObject({ open: 2, connections: 6 });
});

test('leaving the page closes every connection and stops every track', async ({ page }) => {
	await countOpenThings(page);
	await open(page, address);
	await page.getByRole('button', { name: 'Run', exact: true }).click();
	await expect(bench(page)).toHaveAttribute('data-status', 'done');
	await page.getByRole('link', { name: 'All experiments' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Experiments' })).toBeVisible();
	const left = await openThings(page);
	expect(left.connections).toBe(2);
	expect(left.tracks).toBeGreaterThan(2);
	expect(left).toMatchObject({ open: 0, live: 0 });
	expect(await page.evaluate(() => window.lab)).toBeUndefined();
});

test('a camera takes the place of the test picture, and is let go', async ({ page }) => {
	await countOpenThings(page);
	await open(page, address);
	await bench(page).locator('[data-source="camera"] input').check();
	await page.getByRole('button', { name: 'Run', exact: true }).click();
	await expect(bench(page)).toHaveAttribute('data-status', 'done');
	expect(
		await page.evaluate(() =>
			window.lab?.recording.events.some(({ type }) => type === 'navigator.mediaDevices.getUserMediaOnSuccess')
		)
	).toBe(true);
	const video = page.getByLabel(/the callee receives/);
	await expect
		.poll(() => video.evaluate((element: HTMLVideoElement) => element.videoWidth))
		.toBeGreaterThan(0);
	await page.getByRole('button', { name: 'Hang up' }).click();
	expect(await openThings(page)).toMatchObject({ open: 0, live: 0 });
	// No file chosen: a sentence, and the call runs after it.
	await bench(page).locator('[data-source="file"] input').check();
	await page.getByRole('button', { name: 'Run again' }).click();
	await expect(bench(page).locator('[data-problem="no-track"]')).toBeVisible();
	await bench(page).locator('[data-source="synthetic"] input').check();
	await page.getByRole('button', { name: 'Run again' }).click();
	await expect(page.getByText('“echo: Hello, can you hear me?”')).toBeVisible();
});

test('step by step, the six calls in order connect', async ({ page }) => {
	await open(page, address);
	await page.getByRole('button', { name: 'Step by step' }).click();
	for (const call of [
		'createOffer',
		'setLocalOffer',
		'setRemoteOffer',
		'createAnswer',
		'setLocalAnswer',
		'setRemoteAnswer'
	]) {
		const button = page.locator(`[data-call="${call}"]`);
		await button.click();
		await expect(button).toContainText('done in');
	}
	await expect(bench(page)).toHaveAttribute('data-status', 'done');
});

test('a call that is not allowed now shows the error of the browser, and why', async ({ page }) => {
	await open(page, address);
	await page.getByRole('button', { name: 'Step by step' }).click();
	await page.locator('[data-call="createAnswer"]').click();
	await expect(page.getByText(/InvalidStateError: .+/)).toBeVisible();
	await expect(page.getByText('the callee must be in have-remote-offer', { exact: false })).toBeVisible();
	await expect(page.getByText('callee.signalingState was stable.', { exact: false })).toBeVisible();
	// Nothing is lost: the order can still be made right.
	await page.locator('[data-call="createOffer"]').click();
	await expect(page.locator('[data-call="createOffer"]')).toContainText('done in');
});

test('the code that is shown is the file itself, and its lines light up', async ({ page }) => {
	await open(page, address);
	await page.getByText('The code that runs').click();
	await expect(page.locator('[data-line] code').first()).toHaveText(
		'// A call between two peers that live in the same page. There is no server: what one peer'
	);
	await expect(page.locator('[data-line].ran')).toHaveCount(0);
	await page.getByRole('button', { name: 'Run', exact: true }).click();
	await expect(bench(page)).toHaveAttribute('data-status', 'done');
	await expect(page.locator('[data-line].ran', { hasText: 'call.caller.createOffer()' })).toBeAttached();
	await expect(page.locator('[data-line].lit')).toHaveCount(1);
});

test('the first call is on the home page, after one press', async ({ page }) => {
	await countOpenThings(page);
	await open(page, '/');
	await page.getByRole('button', { name: 'Run', exact: true }).click();
	await expect(bench(page)).toHaveAttribute('data-status', 'done');
	await expect(page.getByRole('button', { name: 'Run again' })).toBeFocused();
	await page.getByRole('link', { name: 'Start lesson 1' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Your first connection' })).toBeVisible();
	expect(await openThings(page)).toMatchObject({ open: 0, live: 0, connections: 2 });
});

test('a browser without WebRTC is told so, and the page stays', async ({ page }) => {
	await page.addInitScript(() => {
		Reflect.deleteProperty(window, 'RTCPeerConnection');
	});
	await open(page, address);
	await expect(page.getByText('This browser has no RTCPeerConnection', { exact: false })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Run', exact: true })).toBeDisabled();
});
