import { expect, test, type Page } from '@playwright/test';
import { checkSipCall } from '../../src/lib/experiments/sip-call/checks.ts';
import { startLabServer } from '../../src/lab-server/lab-server-process.ts';
import { countOpenThings, openThings } from '../support/open-things.ts';
import { open } from '../support/site.ts';
import { phoneOnUdp } from '../support/sip-sockets.ts';

const address = '/experiments/sip-call/';
const bench = (page: Page) => page.locator('[data-experiment="sip-call"]');
const words = (page: Page) => bench(page).locator('.words');
const sip = (page: Page, what: string) => bench(page).locator(`details[data-sip="${what}"]`);
/** A state of a telephone, after its glyph. */
const chip = (page: Page, value: string) => bench(page).getByText(new RegExp(`^\\W*${value}$`));
const step = (page: Page, name: string) => bench(page).locator(`[data-step="${name}"]`);

async function choose(page: Page, where: 'page' | 'server', story = 'whole'): Promise<void> {
	if (where === 'server') await page.getByLabel('Lab server').check();
	await page.locator('[data-action="story"]').selectOption(story);
}

/** Plays a story and waits for its end. */
async function playStory(page: Page, where: 'page' | 'server', story: string): Promise<void> {
	await choose(page, where, story);
	await page.locator('[data-action="run"]').click();
	await expect(bench(page)).toHaveAttribute('data-status', 'done', { timeout: 20_000 });
}

/** Registers both telephones and connects a call by hand. */
async function connect(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Step by step' }).click();
	await step(page, 'register-caller').click();
	await step(page, 'register-callee').click();
	await expect(chip(page, 'registered')).toHaveCount(2);
	await step(page, 'invite').click();
	await step(page, 'answer').click();
	await expect(chip(page, 'talking')).toHaveCount(2);
}

const directions = (page: Page, end: 'caller' | 'callee') =>
	page.evaluate(
		(name) => window.lab?.peers[name]?.getTransceivers().map(({ currentDirection }) => currentDirection),
		end
	);

test('nothing is opened before a click', async ({ page }) => {
	await countOpenThings(page);
	const sockets: string[] = [];
	page.on('websocket', (socket) => sockets.push(socket.url()));
	await open(page, address);
	await expect(bench(page)).toHaveAttribute('data-status', 'idle');
	await expect(page.getByLabel('Lab server')).toBeEnabled();
	expect(await openThings(page)).toEqual({ open: 0, live: 0, connections: 0, tracks: 0 });
	expect(sockets).toEqual([]);
});

for (const where of ['page', 'server'] as const)
	test.describe(`through the proxy ${where === 'page' ? 'in the page' : 'of the lab server'}`, () => {
		test('a whole call: register, ring, answer, talk, hold, resume, hang up', async ({ page }) => {
			await open(page, address);
			await playStory(page, where, 'whole');
			await expect(words(page)).toContainText('The call is over.');
			for (const [what, count] of [
				// Each one challenged, each one that stands; and at the end each takes its registration back.
				['REGISTER', 6],
				['401 Unauthorized', 2],
				['407 Proxy Authentication Required', 1],
				['180 Ringing', 2],
				['183 Session Progress', 2],
				// One that is challenged, the one that stands, hold and resume; each of the last three at both ends.
				['INVITE', 7],
				['BYE', 2]
			] as const)
				await expect(sip(page, what)).toHaveCount(count);
			// Numbers name where they come from, and there were packets.
			await expect(page.getByText('inbound-rtp.packetsReceived').first()).toBeVisible();
		});

		test('hold and resume change the direction at both ends, and the callee hangs up', async ({ page }) => {
			await open(page, address);
			await choose(page, where);
			await connect(page);
			await expect.poll(() => directions(page, 'caller')).toEqual(['sendrecv', 'sendrecv']);
			await step(page, 'hold').click();
			await expect(chip(page, 'on hold').first()).toBeVisible();
			await expect.poll(() => directions(page, 'caller')).toEqual(['sendonly', 'sendonly']);
			await expect.poll(() => directions(page, 'callee')).toEqual(['recvonly', 'recvonly']);
			await step(page, 'resume').click();
			await expect.poll(() => directions(page, 'callee')).toEqual(['sendrecv', 'sendrecv']);
			await step(page, 'hang-up-callee').click();
			await expect(sip(page, 'BYE').first()).toHaveAttribute('data-end', 'callee');
			await expect(chip(page, 'over')).toHaveCount(2);
		});

		for (const [story, status, sentence] of [
			['cancelled', '487 Request Terminated', 'CANCEL has its own 200'],
			['busy', '486 Busy Here', 'Bob declined'],
			['no-codec', '488 Not Acceptable Here', 'answered with port 0'],
			['nobody', '404 Not Found', 'no “nobody”'],
			['away', '480 Temporarily Unavailable', 'not registered'],
			['wrong-password', '401 Unauthorized', 'challenged again']
		] as const)
			test(
				`the story "${story}" ends with ${status}`,
				where === 'page' ? { tag: '@page' } : {},
				async ({ page }) => {
					await open(page, address);
					await playStory(page, where, story);
					await expect(words(page)).toContainText(sentence);
					await expect(sip(page, status).last()).toBeAttached();
					// It never became a call.
					await expect(bench(page).locator('details[data-sip="BYE"]')).toHaveCount(0);
				}
			);

		test('leaving closes every connection, track and socket', async ({ page }) => {
			await countOpenThings(page);
			await page.addInitScript(() => {
				const sockets: WebSocket[] = [];
				Object.assign(window, { sockets });
				window.WebSocket = new Proxy(window.WebSocket, {
					construct(target, args, newTarget) {
						const socket = Reflect.construct(target, args, newTarget) as WebSocket;
						sockets.push(socket);
						return socket;
					}
				});
			});
			await open(page, address);
			await choose(page, where);
			await connect(page);
			expect((await openThings(page)).open).toBe(2);
			await page.getByRole('link', { name: 'All experiments' }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'Experiments' })).toBeVisible();
			expect(await openThings(page)).toMatchObject({ open: 0, live: 0, connections: 2 });
			await expect
				.poll(() =>
					page.evaluate(() =>
						(window as unknown as { sockets: WebSocket[] }).sockets.map(({ readyState, protocol }) => [
							readyState,
							protocol
						])
					)
				)
				.toEqual(
					where === 'page'
						? []
						: [
								[3, 'sip'],
								[3, 'sip']
							]
				);
			expect(await page.evaluate(() => window.lab)).toBeUndefined();
		});

		test('what was done by hand passes the check of exercise 7c', async ({ page }) => {
			await open(page, address);
			await choose(page, where);
			await connect(page);
			// Packets have arrived at both ends when the page says so.
			const received = bench(page)
				.locator('.numbers')
				.getByText(/^[1-9]\d*$/);
			await expect(received).toHaveCount(2);
			await step(page, 'hang-up-caller').click();
			await expect(sip(page, 'BYE').first()).toBeAttached();
			await expect
				.poll(async () => {
					const events = await page.evaluate(() => window.lab?.recording.events ?? []);
					const verdict = checkSipCall({
						origin: { experiment: 'sip-call', startedAt: '', browser: '' },
						events
					});
					return verdict.findings.filter(({ passed }) => !passed);
				})
				.toEqual([]);
		});
	});

test('every message opens in full, explained, as text', async ({ page }) => {
	await open(page, address);
	await playStory(page, 'page', 'busy');
	const invite = sip(page, 'INVITE').last();
	await invite.locator('summary').click();
	await expect(invite.locator('.start')).toContainText('Invites somebody to a session');
	await expect(invite.locator('dt').filter({ hasText: 'Via:' }).first()).toContainText('SIP/2.0/WS');
	await expect(invite.locator('dd').first()).not.toBeEmpty();
	await expect(invite.getByRole('link', { name: 'RFC 3261 §20.42' }).first()).toHaveAttribute(
		'href',
		/section-20\.42$/
	);
	await expect(invite.locator('pre')).toContainText('a=fingerprint:sha-256');
	const challenge = sip(page, '407 Proxy Authentication Required');
	await challenge.locator('summary').click();
	await expect(challenge).toContainText('Digest realm="lab.example"');
});

test('the ladder of the dock shows three parties', async ({ page }) => {
	await open(page, address);
	await playStory(page, 'page', 'busy');
	const recorder = page.locator('[data-recorder]');
	await recorder.locator('.toggle').click();
	await recorder.getByRole('tab', { name: 'Ladder' }).click();
	await expect(recorder.getByRole('tabpanel').getByText('486 Busy Here INVITE').first()).toBeAttached();
	await expect(recorder.getByRole('tabpanel')).toContainText('server');
});

test('a telephone on UDP calls Bob in the page', async ({ page }) => {
	const lab = await startLabServer(['--port', '0', '--sip-udp', '0']);
	try {
		await open(page, lab.address.replace(/\/$/, '') + address);
		await choose(page, 'server');
		await page.getByRole('button', { name: 'Step by step' }).click();
		await step(page, 'register-callee').click();
		await expect(chip(page, 'registered')).toHaveCount(1);
		const bob = await bench(page).locator('.outside code').innerText();
		const port = Number(
			/UDP on port (\d+)|port (\d+)/
				.exec(await bench(page).locator('.outside').innerText())
				?.slice(1)
				.find(Boolean)
		);
		const { client, close } = await phoneOnUdp('phone', port);
		try {
			await client.invite(
				bob,
				'v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\nm=audio 4000 RTP/AVP 0\r\n'
			);
			await client.response(180, 'INVITE');
			await step(page, 'answer').click();
			// Plain RTP, neither DTLS nor ICE: a browser cannot take it, and JsSIP says so.
			await expect(client.response(488, 'INVITE')).resolves.toMatchObject({ status: 488 });
		} finally {
			close();
		}
	} finally {
		await lab.stop();
	}
});

test(
	'on a static host the page says how to get a lab server, and works without',
	{ tag: '@page' },
	async ({ page }) => {
		await page.route('**/_lab/status', (route) =>
			route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>404</h1>' })
		);
		await open(page, address);
		await expect(page.getByLabel('Lab server')).toBeDisabled();
		await expect(bench(page)).toContainText('npm start');
		await playStory(page, 'page', 'busy');
	}
);

test('without WebRTC the page says what is missing', { tag: '@page' }, async ({ page }) => {
	await page.addInitScript(() => {
		Reflect.deleteProperty(window, 'RTCPeerConnection');
	});
	await open(page, address);
	await expect(words(page)).toContainText('This browser has no RTCPeerConnection');
	await expect(page.locator('[data-action="run"]')).toBeDisabled();
});

test('it speaks Korean', { tag: '@page' }, async ({ page }) => {
	await open(page, `/ko${address}`);
	await page.locator('[data-action="story"]').selectOption('busy');
	await page.getByRole('button', { name: '실행', exact: true }).click();
	await expect(words(page)).toContainText('밥이 거절했습니다');
	const invite = sip(page, 'INVITE').first();
	await invite.locator('summary').click();
	await expect(invite).toContainText('세션에 초대합니다');
});
