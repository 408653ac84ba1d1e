import { expect, test, type Page } from '@playwright/test';
import { startLabServer } from '../../src/lab-server/lab-server-process.ts';
import { button } from '../support/bench-acts.ts';
import { countOpenThings, openThings } from '../support/open-things.ts';
import { open } from '../support/site.ts';

const address = '/experiments/signaling-bench/';
const bench = (page: Page) => page.locator('[data-experiment="signaling-bench"]');
const words = (page: Page) => bench(page).locator('.words');
const cards = (page: Page, kind: string) => bench(page).locator(`[data-card][data-kind="${kind}"]`);
const passed = (page: Page, kind: string) => bench(page).locator(`[data-passed][data-kind="${kind}"]`);
const cost = (page: Page, carrier: string) => bench(page).locator(`[data-cost="${carrier}"]`);

const offered = (page: Page, carrier: string) =>
	button(page, 'carrier').locator(`option[value="${carrier}"]:not([disabled])`);

async function run(page: Page, carrier = 'direct'): Promise<void> {
	// Waits until the lab server has been found, where one is needed.
	await expect(offered(page, carrier)).toHaveCount(1);
	await button(page, 'carrier').selectOption(carrier);
	await button(page, 'run').click();
}

const done = (page: Page) => expect(bench(page)).toHaveAttribute('data-status', 'done', { timeout: 20_000 });

/** A call whose cards are all held: the offer and the candidates of the caller lie on the track. */
async function held(page: Page): Promise<void> {
	await button(page, 'hold').click();
	await button(page, 'run').click();
	await expect(cards(page, 'offer')).toHaveCount(1);
	await expect(cards(page, 'end').first()).toBeVisible();
}

const act = (page: Page, kind: string, what: string) =>
	cards(page, kind).first().locator(`[data-do="${what}"]`).click();

test('nothing is opened before a click, and nothing stays open after leaving', async ({ page }) => {
	await countOpenThings(page);
	const sockets: string[] = [];
	page.on('websocket', (socket) => sockets.push(socket.url()));
	await open(page, address);
	await expect(offered(page, 'server')).toHaveCount(1);
	expect(await openThings(page)).toEqual({ open: 0, live: 0, connections: 0, tracks: 0 });
	expect(sockets).toEqual([]);
	await run(page);
	await done(page);
	await button(page, 'add-picture').click();
	await expect(bench(page).locator('[data-role="callee"] video')).toBeVisible();
	expect((await openThings(page)).open).toBe(2);
	await page.getByRole('link', { name: 'All experiments' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Experiments' })).toBeVisible();
	expect(await openThings(page)).toMatchObject({ open: 0, live: 0 });
});

for (const carrier of ['direct', 'broadcast', 'server', 'whip'])
	test(`a call comes up over ${carrier}, and says what it cost`, async ({ page }) => {
		await open(page, address);
		await run(page, carrier);
		await done(page);
		await expect(words(page)).toContainText('Connected');
		await expect(cost(page, carrier).locator('td').first()).not.toHaveText('0');
		await expect(cost(page, carrier).locator('td').last()).toHaveText(/^\d+ ms$/);
		await expect(passed(page, 'offer')).toHaveCount(1);
		await expect(passed(page, 'answer')).toHaveCount(1);
		await expect(bench(page).locator('[data-state="refused"]')).toHaveCount(0);
		const carriers = await page.evaluate(() =>
			[...(window.lab?.recording.events ?? [])].flatMap((event) =>
				event.type === 'signal' ? [event.carrier] : []
			)
		);
		expect(new Set(carriers)).toEqual(new Set([carrier]));
	});

test('WHIP is real HTTP: POST, 201 with a Location, PATCH, DELETE', async ({ page }) => {
	const seen: string[] = [];
	page.on('response', (response) => {
		const { pathname } = new URL(response.url());
		if (pathname.startsWith('/_whip/')) seen.push(`${response.request().method()} ${response.status()}`);
	});
	await open(page, address);
	await run(page, 'whip');
	await done(page);
	await expect.poll(() => seen).toContain('PATCH 204');
	expect(seen[0]).toBe('POST 201');
	await button(page, 'hang-up').click();
	await expect.poll(() => seen.at(-1)).toBe('DELETE 200');
	await expect(words(page)).toContainText('Hung up');
});

test('a WHIP session takes one offer, and the data channel takes the next', async ({ page }) => {
	await open(page, address);
	await run(page, 'whip');
	await done(page);
	await button(page, 'add-picture').click();
	await expect(words(page)).toContainText('takes one offer');
	await run(page, 'whip');
	await done(page);
	await button(page, 'turn-off').click();
	await expect(button(page, 'add-picture')).toBeDisabled();
	await bench(page).locator('input[value="channel"]').check();
	await button(page, 'add-picture').click();
	await expect(bench(page).locator('[data-role="callee"] video')).toBeVisible();
	await expect(cost(page, 'data-channel')).toBeVisible();
});

test('cards are held, stepped, moved, copied, dropped and delayed, by keyboard too', async ({ page }) => {
	await open(page, address);
	await held(page);
	await expect(words(page)).toContainText('held on the track');
	const order = () =>
		bench(page)
			.locator('[data-card]')
			.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-card')));
	expect((await order()).slice(0, 2)).toEqual(['1', '2']);
	await bench(page).locator('[data-card="2"] [data-do="earlier"]').focus();
	await page.keyboard.press('Enter');
	expect((await order()).slice(0, 2)).toEqual(['2', '1']);
	await bench(page).locator('[data-card="2"] [data-do="later"]').focus();
	await page.keyboard.press('Enter');
	expect((await order()).slice(0, 2)).toEqual(['1', '2']);
	// The focus went with the card.
	await expect(bench(page).locator('[data-card="2"] [data-do="later"]')).toBeFocused();
	const count = (await order()).length;
	await act(page, 'candidate', 'duplicate');
	expect(await order()).toHaveLength(count + 1);
	await act(page, 'candidate', 'drop');
	expect(await order()).toHaveLength(count);
	await expect(passed(page, 'candidate')).toContainText('dropped');
	await act(page, 'candidate', 'delay');
	await expect(passed(page, 'candidate').filter({ hasText: 'delivered' })).toHaveCount(1);
	await button(page, 'step').click();
	await expect(passed(page, 'offer')).toContainText('delivered');
	await expect(cards(page, 'answer')).toHaveCount(1);
	await button(page, 'flow').click();
	await done(page);
	await expect(bench(page).locator('[data-card]')).toHaveCount(0);
});

test('bare ends refuse what comes too early, in the browser’s own words; queueing ends keep it', async ({
	page,
	browserName
}) => {
	await open(page, address);
	for (const handlers of ['bare', 'queueing']) {
		await button(page, 'handlers').selectOption(handlers);
		if (await button(page, 'hold').isVisible()) await button(page, 'hold').click();
		await button(page, 'run').click();
		await expect(cards(page, 'end').first()).toBeVisible();
		await act(page, 'candidate', 'deliver');
		if (handlers === 'bare') {
			await expect(words(page)).toContainText('InvalidStateError');
			await expect(words(page)).toContainText(
				browserName === 'firefox' ? 'No remoteDescription.' : 'The remote description was null'
			);
		}
		await button(page, 'flow').click();
		await done(page);
		await expect(bench(page).locator('[data-passed] [data-state="refused"]')).toHaveCount(
			handlers === 'bare' ? 1 : 0
		);
	}
});

test('cards that overtake each other do queueing ends no harm', async ({ page }) => {
	await open(page, address);
	await button(page, 'pace').selectOption('shuffled');
	await run(page);
	await done(page);
	await expect(bench(page).locator('[data-card]')).toHaveCount(0);
	await expect(bench(page).locator('[data-state="refused"]')).toHaveCount(0);
});

test('the last candidates may stay on the track: the call is up without them', async ({ page }) => {
	await open(page, address);
	await held(page);
	const deliverAll = async (kind: string) => {
		while ((await cards(page, kind).count()) > 0) await act(page, kind, 'deliver');
	};
	// Both descriptions first: a peer whose checks nobody answers gives up after some seconds.
	await act(page, 'offer', 'deliver');
	await expect(cards(page, 'answer')).toHaveCount(1);
	await act(page, 'answer', 'deliver');
	await expect(cards(page, 'end').nth(1)).toBeVisible();
	await deliverAll('candidate');
	await done(page);
	await expect(cards(page, 'end').first()).toBeVisible();
});

test.describe('an edited card', () => {
	const edit = async (page: Page, kind: string, change: (text: string) => string) => {
		await act(page, kind, 'edit');
		const field = bench(page).locator('textarea');
		await field.fill(change(await field.inputValue()));
		await page.getByRole('button', { name: 'Put it into the card' }).click();
	};
	test('says what is wrong with its text, and loses nothing', async ({ page }) => {
		await open(page, address);
		await held(page);
		await edit(page, 'candidate', () => '{"type": "candidate",');
		await expect(bench(page).getByRole('alert')).toContainText('This is not JSON yet');
		await expect(bench(page).locator('textarea')).toHaveValue('{"type": "candidate",');
		await bench(page).locator('textarea').fill('{"type": "hello"}');
		await page.getByRole('button', { name: 'Put it into the card' }).click();
		await expect(bench(page).getByRole('alert')).toContainText('no message');
		await page.getByRole('button', { name: 'Leave it as it was' }).click();
		await expect(bench(page).locator('textarea')).toHaveCount(0);
		await button(page, 'flow').click();
		await done(page);
	});
	for (const [what, change, error] of [
		['no fingerprint', (text: string) => text.replace(/a=fingerprint.*\n/, ''), 'InvalidAccessError'],
		['no SDP', (text: string) => text.replace('v=0', 'w=0'), 'OperationError']
	] as const)
		test(`with ${what} is refused with ${error}`, async ({ page }) => {
			await open(page, address);
			await held(page);
			await edit(page, 'offer', change);
			await act(page, 'offer', 'deliver');
			await expect(words(page)).toContainText(error);
		});
	test('for a section that does not exist is refused with OperationError', async ({ page }) => {
		await open(page, address);
		await held(page);
		await act(page, 'offer', 'deliver');
		await expect(cards(page, 'answer')).toHaveCount(1);
		await edit(page, 'candidate', (text) =>
			text.replace('"sdpMid": "0"', '"sdpMid": "7"').replace('"sdpMLineIndex": 0', '"sdpMLineIndex": 7')
		);
		await act(page, 'candidate', 'deliver');
		await expect(words(page)).toContainText('OperationError');
	});
});

test('an answer that comes twice is refused, and one that never comes is waited for', async ({
	page,
	browserName
}) => {
	await open(page, address);
	await held(page);
	await act(page, 'offer', 'deliver');
	await act(page, 'answer', 'duplicate');
	await act(page, 'answer', 'deliver');
	await expect(passed(page, 'answer')).toContainText('delivered');
	await act(page, 'answer', 'deliver');
	await expect(words(page)).toContainText(
		browserName === 'firefox'
			? 'InvalidStateError: Cannot set remote answer in state stable'
			: 'Called in wrong state: stable'
	);
	await button(page, 'run').click();
	await expect(cards(page, 'end').first()).toBeVisible();
	await act(page, 'offer', 'deliver');
	await act(page, 'answer', 'drop');
	await button(page, 'flow').click();
	await expect(words(page)).toContainText('a message is missing');
	await expect(bench(page).getByText('have-local-offer')).toBeVisible();
});

test('two pages connect by copy and paste, with no server between them', async ({ page, context }) => {
	const b = await context.newPage();
	await countOpenThings(b);
	for (const end of [page, b]) {
		await open(end, address);
		await button(end, 'carrier').selectOption('copy-paste');
	}
	await button(page, 'run').click();
	await button(b, 'side-b').click();
	const carry = async (from: Page, to: Page) => {
		const text = await from.locator('[data-hand="own"]').inputValue();
		expect(text).toMatch(/^rtcn1-[oa]-[0-9a-f]{8}-/);
		await to.locator('[data-hand="typed"]').fill(text);
		await button(to, 'take').click();
	};
	// What does not fit is said, and stays in the field.
	await b.locator('[data-hand="typed"]').fill('hello');
	await button(b, 'take').click();
	await expect(bench(b).getByRole('alert')).toContainText('no text of this experiment');
	await expect(b.locator('[data-hand="typed"]')).toHaveValue('hello');
	const offer = await page.locator('[data-hand="own"]').inputValue();
	await b.locator('[data-hand="typed"]').fill(offer.slice(0, -9));
	await button(b, 'take').click();
	await expect(bench(b).getByRole('alert')).toContainText('missing or changed');
	await page.locator('[data-hand="typed"]').fill(offer);
	await button(page, 'take').click();
	await expect(bench(page).getByRole('alert')).toContainText('text of this very page');
	await carry(page, b);
	await carry(b, page);
	for (const [end, other] of [
		[page, 'B'],
		[b, 'A']
	] as const) {
		await done(end);
		await expect(words(end)).toContainText(`Hello from ${other}`);
	}
	await b.getByRole('link', { name: 'All experiments' }).click();
	await expect(b.getByRole('heading', { level: 1, name: 'Experiments' })).toBeVisible();
	expect(await openThings(b)).toMatchObject({ open: 0, live: 0 });
});

test('two pages connect by QR codes, read from screenshots', async ({ page, context }) => {
	const b = await context.newPage();
	for (const end of [page, b]) {
		await open(end, address);
		await button(end, 'carrier').selectOption('qr');
	}
	await button(page, 'run').click();
	await button(b, 'side-b').click();
	await b.locator('[data-hand="picture"]').setInputFiles({
		name: 'text.png',
		mimeType: 'image/png',
		buffer: Buffer.from('not a picture')
	});
	await expect(bench(b).getByRole('alert')).toContainText('cannot read this file as a picture');
	const carry = async (from: Page, to: Page) => {
		const next = button(from, 'next-code');
		await expect(from.locator('[data-qr] svg')).toBeVisible();
		for (let number = 1; ; number++) {
			const buffer = await from.locator('[data-qr]').screenshot();
			await to
				.locator('[data-hand="picture"]')
				.setInputFiles({ name: `${number}.png`, mimeType: 'image/png', buffer });
			if ((await next.count()) === 0 || (await next.isDisabled())) break;
			await expect(to.getByText(`${number} of`, { exact: false }).first()).toBeVisible();
			await next.click();
		}
		await expect(to.getByText('Taken.')).toBeVisible();
	};
	await carry(page, b);
	await carry(b, page);
	await done(page);
	await done(b);
	await expect(words(page)).toContainText('no server has seen a word of it');
});

test('the camera is asked for after a click only, and closed again', async ({ page, browserName }) => {
	await countOpenThings(page);
	await open(page, address);
	await button(page, 'carrier').selectOption('qr');
	await button(page, 'side-b').click();
	expect(await openThings(page)).toMatchObject({ tracks: 0 });
	await button(page, 'camera').click();
	await expect(page.getByLabel('What the camera sees')).toBeVisible();
	expect((await openThings(page)).live, browserName).toBe(1);
	await page.getByRole('button', { name: 'Close the camera' }).click();
	expect(await openThings(page)).toMatchObject({ live: 0 });
	await button(page, 'camera').click();
	await expect(page.getByLabel('What the camera sees')).toBeVisible();
	await button(page, 'carrier').selectOption('direct');
	await expect.poll(async () => openThings(page)).toMatchObject({ live: 0, open: 0 });
});

test(
	'without a lab server two carriers are not offered, and the page says how to get them',
	{ tag: '@page' },
	async ({ page }) => {
		await page.route('**/_lab/status', (route) => route.fulfill({ status: 404, body: '' }));
		await open(page, address);
		await expect(bench(page)).toContainText('npm start');
		for (const carrier of ['server', 'whip']) await expect(offered(page, carrier)).toHaveCount(0);
		await run(page, 'broadcast');
		await done(page);
		await page.unroute('**/_lab/status');
		await page.getByRole('button', { name: 'Look again' }).click();
		await expect(offered(page, 'server')).toHaveCount(1);
	}
);

test('a lab server that goes away ends signaling and not the call', async ({ page }) => {
	const server = await startLabServer();
	try {
		await open(page, new URL(address, server.address).href);
		await run(page, 'server');
		await done(page);
		await server.stop();
		await expect(words(page)).toContainText('The carrier is gone');
		await bench(page).locator('input[value="channel"]').check();
		await button(page, 'add-picture').click();
		await expect(bench(page).locator('[data-role="callee"] video')).toBeVisible();
	} finally {
		await server.stop();
	}
});
