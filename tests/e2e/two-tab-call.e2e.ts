import { expect, test, type Page } from '@playwright/test';
import { startLabServer } from '../../src/lab-server/lab-server-process.ts';
import { maxEnvelopeLength } from '../../src/lib/signaling/broadcast-messages.ts';
import { countOpenThings, openThings } from '../support/open-things.ts';
import { open } from '../support/site.ts';

const address = '/experiments/two-tab-call/';
const bench = (page: Page) => page.locator('[data-experiment="two-tab-call"]');
const button = (page: Page, action: string) => bench(page).locator(`[data-action="${action}"]`);
const words = (page: Page) => bench(page).locator('.words');
const wires = (page: Page, kind: string) => bench(page).locator(`details[data-kind="${kind}"]`);

/** A room of its own for each test: those of one browser share a lab server. */
const roomOf = (info: { testId: string; project: { name: string } }) =>
	`${info.project.name}-${info.testId}`.slice(0, 40);

async function join(page: Page, search: string): Promise<void> {
	await open(page, address + search);
	await button(page, 'run').click();
}

async function expectWaiting(page: Page): Promise<void> {
	await expect(words(page)).toContainText('It waits for a second one');
}

async function expectConnected(page: Page, role: 'caller' | 'callee'): Promise<void> {
	await expect(words(page)).toContainText(
		role === 'caller' ? 'Connected. This tab called' : 'Connected. This tab answered'
	);
	await expect(page.getByText(role === 'caller' ? 'Caller: this tab' : 'Callee: this tab')).toBeVisible();
}

async function expectPicture(page: Page): Promise<void> {
	const video = page.getByLabel('Picture received from the other tab');
	// Chromium starts a muted video when it is in sight, and a reload keeps the place on the page.
	await video.scrollIntoViewIfNeeded();
	await expect
		.poll(() => video.evaluate((element: HTMLVideoElement) => element.videoWidth))
		.toBeGreaterThan(0);
	const time = () => video.evaluate((element: HTMLVideoElement) => element.currentTime);
	const before = await time();
	await expect.poll(time).toBeGreaterThan(before);
}

let exchanges = 0;

async function exchangeTexts(one: Page, two: Page, texts = ['Hello there', '안녕하세요']): Promise<void> {
	const number = ++exchanges;
	for (const [from, to, text] of [
		[one, two, texts[0]],
		[two, one, texts[1]]
	] as const) {
		// A text of its own each time: earlier ones stay in a tab that stays.
		const said = `${text ?? ''} ${number}`;
		await expect(from.getByRole('button', { name: 'Send' })).toBeEnabled();
		await from.getByLabel('Text to the other tab').fill(said);
		await from.keyboard.press('Enter');
		await expect(to.getByRole('log').getByText(said, { exact: true })).toBeVisible();
	}
}

async function expectCall(caller: Page, callee: Page): Promise<void> {
	await expectConnected(caller, 'caller');
	await expectConnected(callee, 'callee');
	await Promise.all([expectPicture(caller), expectPicture(callee)]);
	await exchangeTexts(caller, callee);
}

/** Two tabs in a room, each opened by itself; the first one calls. */
async function connectedPair(
	page: Page,
	search: string,
	prepare?: (page: Page) => Promise<void>
): Promise<[Page, Page]> {
	const second = await page.context().newPage();
	for (const tab of [page, second]) await prepare?.(tab);
	await join(page, search);
	await expectWaiting(page);
	await join(second, search);
	await expectConnected(page, 'caller');
	await expectConnected(second, 'callee');
	return [page, second];
}

test('nothing connects before a click', async ({ page }) => {
	await countOpenThings(page);
	await open(page, address);
	await expect(bench(page)).toHaveAttribute('data-status', 'idle');
	await expect(bench(page).locator('details[data-kind]')).toHaveCount(0);
	expect(await openThings(page)).toEqual({ open: 0, live: 0, connections: 0, tracks: 0 });
});

test('one button joins, another opens the second tab, and the two tabs call each other', async ({
	page,
	context
}) => {
	await join(page, '');
	await expectWaiting(page);
	const [second] = await Promise.all([context.waitForEvent('page'), button(page, 'second-tab').click()]);
	await expectCall(page, second);
});

for (const via of ['broadcast', 'server'] as const)
	test.describe(`signaling by ${via}`, () => {
		/** What is above the carrier is the same for both: in Firefox, where a tab takes longer to open, it is tried once. */
		const once = (browserName: string) => {
			test.skip(browserName === 'firefox' && via === 'server', 'tried by broadcast');
		};
		const searchOf = (info: Parameters<typeof roomOf>[0]) => `?room=${roomOf(info)}&via=${via}`;

		test('two tabs see each other and exchange text', async ({ page }, info) => {
			const [caller, callee] = await connectedPair(page, searchOf(info));
			await expectCall(caller, callee);
		});

		test('a third tab is told that the room is full, and the call goes on', async ({
			page,
			context,
			browserName
		}, info) => {
			once(browserName);
			const [caller, callee] = await connectedPair(page, searchOf(info));
			const third = await context.newPage();
			await join(third, searchOf(info));
			await expect(words(third)).toContainText('The room is full');
			await expect(bench(third)).toHaveAttribute('data-status', 'failed');
			await exchangeTexts(caller, callee);
		});

		test('either tab may be reloaded: it comes back by itself', async ({ page }, info) => {
			const [first, second] = await connectedPair(page, searchOf(info));
			await second.reload();
			await expectCall(first, second);
			// Now the second one stays, so it is the first when the other one comes back.
			await first.reload();
			await expectCall(second, first);
		});

		test('closing a tab is said in the other one, which takes the next', async ({
			page,
			context,
			browserName
		}, info) => {
			once(browserName);
			const [caller, callee] = await connectedPair(page, searchOf(info));
			await caller.bringToFront();
			await callee.close({ runBeforeUnload: false });
			await expect(words(caller)).toContainText('The other tab was closed, was reloaded or left.');
			const next = await context.newPage();
			await join(next, searchOf(info));
			await expectCall(caller, next);
		});

		test('leaving closes every connection and stops every track, in both ways to leave', async ({
			page,
			browserName
		}, info) => {
			once(browserName);
			const [one, two] = await connectedPair(page, searchOf(info), countOpenThings);
			await button(one, 'leave').click();
			await expect(words(one)).toContainText('Left.');
			expect(await openThings(one)).toMatchObject({ open: 0, live: 0, connections: 1 });
			await expect(words(two)).toContainText('The other tab was closed, was reloaded or left.');
			expect((await openThings(two)).open).toBe(0);
			await two.getByRole('link', { name: 'All experiments' }).click();
			await expect(two.getByRole('heading', { level: 1, name: 'Experiments' })).toBeVisible();
			expect(await openThings(two)).toMatchObject({ open: 0, live: 0, connections: 1 });
			expect(await two.evaluate(() => window.lab)).toBeUndefined();
		});

		test('messages are seen and recorded as they pass', async ({ page, browserName }, info) => {
			once(browserName);
			const [caller, callee] = await connectedPair(page, searchOf(info));
			const kinds = via === 'broadcast' ? ['hello', 'welcome'] : ['join', 'joined', 'peer-joined'];
			for (const kind of kinds) await expect(wires(caller, kind).first()).toBeVisible();
			const offer = wires(caller, 'description').filter({ hasText: 'offer' });
			await expect(offer).toHaveAttribute('data-direction', 'sent');
			await offer.locator('summary').click();
			await expect(offer.locator('pre')).toContainText('a=fingerprint:sha-256');
			await expect(wires(callee, 'description').filter({ hasText: 'offer' })).toHaveAttribute(
				'data-direction',
				'received'
			);

			const recorded = await caller.evaluate(() => {
				const events = window.lab?.recording.events ?? [];
				return events
					.filter((event) => event.type === 'signal')
					.map(({ peer, carrier, direction, kind }) => ({ peer, carrier, direction, kind }));
			});
			expect(recorded).toContainEqual({
				peer: 'caller',
				carrier: via,
				direction: 'sent',
				kind: 'description'
			});
			expect(recorded.every(({ peer }) => peer === 'caller')).toBe(true);
			expect(recorded.map(({ kind }) => kind)).toContain(kinds[0]);
		});
	});

test('markup in a text is text', { tag: '@page' }, async ({ page }, info) => {
	const [caller, callee] = await connectedPair(page, `?room=${roomOf(info)}`);
	await exchangeTexts(caller, callee, ['<img src=x onerror=alert(1)>', '<b>bold</b>']);
	await expect(caller.getByRole('log').locator('img, b')).toHaveCount(0);
});

test('a muted tab says so, and the call goes on', async ({ page }, info) => {
	const [caller, callee] = await connectedPair(page, `?room=${roomOf(info)}`);
	await button(caller, 'mute').click();
	await expect(words(caller)).toContainText('This tab is muted');
	expect(
		await caller.evaluate(() => window.lab?.peers.caller?.getSenders().map(({ track }) => track?.enabled))
	).toEqual([false, false]);
	await exchangeTexts(caller, callee);
	await button(caller, 'mute').click();
	expect(
		await caller.evaluate(() => window.lab?.peers.caller?.getSenders().map(({ track }) => track?.enabled))
	).toEqual([true, true]);
});

test('a tab may send its camera, and lets it go when it leaves', async ({ page }, info) => {
	const search = `?room=${roomOf(info)}`;
	await countOpenThings(page);
	await open(page, address + search);
	await bench(page).locator('[data-source="camera"] input').check();
	await button(page, 'run').click();
	await expectWaiting(page);
	const second = await page.context().newPage();
	await join(second, search);
	await expectCall(page, second);
	expect(
		await page.evaluate(() =>
			window.lab?.peers.caller?.getSenders().map(({ track }) => track?.getSettings().deviceId !== undefined)
		)
	).toEqual([true, true]);
	await button(page, 'leave').click();
	expect(await openThings(page)).toMatchObject({ open: 0, live: 0 });
});

test('an odd room name gets a sentence and stays as it was typed', { tag: '@page' }, async ({ page }) => {
	await open(page, address);
	const room = page.getByLabel('Room', { exact: true });
	for (const [name, sentence] of [
		['two words!', 'A room name has letters, digits'],
		['x'.repeat(41), 'too long for a room'],
		['', 'A room needs a name']
	] as const) {
		await room.fill(name);
		await expect(page.getByText(sentence, { exact: false })).toBeVisible();
		await button(page, 'run').click();
		await expect(bench(page)).toHaveAttribute('data-status', 'idle');
		await expect(room).toHaveValue(name);
	}
	await room.fill('강의실_3');
	await button(page, 'run').click();
	await expectWaiting(page);
	expect(new URL(page.url()).searchParams.get('room')).toBe('강의실_3');
});

test('the address of another room is not taken for the room this tab was in', async ({ page }, info) => {
	await join(page, `?room=${roomOf(info)}`);
	await expectWaiting(page);
	await open(page, `${address}?room=elsewhere`);
	await expect(bench(page)).toHaveAttribute('data-status', 'idle');
	await expect(page.getByLabel('Room', { exact: true })).toHaveValue('elsewhere');
});

test('who left does not come back by a reload', async ({ page }, info) => {
	await join(page, `?room=${roomOf(info)}`);
	await expectWaiting(page);
	await button(page, 'leave').click();
	await page.reload();
	await page.locator('html[data-ready]').waitFor();
	await expect(bench(page)).toHaveAttribute('data-status', 'idle');
});

test('choosing the lab server suggests a room and gives an address for others', async ({ page }) => {
	await open(page, address);
	await page.getByLabel('Lab server').check();
	const room = await page.getByLabel('Room', { exact: true }).inputValue();
	expect(room).toMatch(/^[a-z]{4}-\d{2}$/);
	const share = new URL(await page.getByLabel('Open this in another browser').inputValue());
	expect(share.pathname).toBe(address);
	expect(Object.fromEntries(share.searchParams)).toEqual({ room, via: 'server' });
});

test('what is not ours on the channel is refused, and said', async ({ page }, info) => {
	const room = roomOf(info);
	const [caller, callee] = await connectedPair(page, `?room=${room}`);
	await callee.evaluate(
		({ name, tooLong }) => {
			const channel = new BroadcastChannel(name);
			channel.postMessage({ type: 'offer' });
			channel.postMessage('<script>');
			channel.postMessage('x'.repeat(tooLong));
			channel.close();
		},
		{ name: `rtc-notebook:${room}`, tooLong: maxEnvelopeLength + 1 }
	);
	await expect(words(caller)).toContainText(
		'Refused and not passed on: 2 × not a message of ours, 1 × too large.'
	);
	await exchangeTexts(caller, callee);
});

test('on a static host the lab server carrier says what it needs', { tag: '@page' }, async ({ page }) => {
	await page.route('**/_lab/status', (route) =>
		route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>404</h1>' })
	);
	await join(page, '?via=server&room=nobody');
	await expect(words(page)).toContainText('Start it with “npm start”');
	await expect(bench(page)).toHaveAttribute('data-status', 'failed');
	await page.getByLabel('BroadcastChannel').check();
	await button(page, 'run').click();
	await expectWaiting(page);
});

test('a call goes on while the lab server is gone, and the seats are taken again', async ({ page }, info) => {
	const first = await startLabServer();
	const search = `?room=${roomOf(info)}&via=server`;
	const second = await page.context().newPage();
	let again: Awaited<ReturnType<typeof startLabServer>> | undefined;
	try {
		for (const tab of [page, second]) {
			await open(tab, first.address.replace(/\/$/, '') + address + search);
			await button(tab, 'run').click();
			await expect(words(tab)).toContainText(tab === page ? 'It waits for a second one' : 'Connected');
		}
		await first.stop();
		for (const tab of [page, second])
			await expect(words(tab)).toContainText('The lab server is gone. The call goes on without it');
		await exchangeTexts(page, second, ['no server needed', 'none at all']);
		again = await startLabServer(['--port', String(first.port)]);
		for (const tab of [page, second]) await expect(words(tab)).toContainText('The lab server is back');
		// The same call, on the same connection.
		await exchangeTexts(page, second, ['still here', 'me too']);
		await expectConnected(page, 'caller');
		expect(
			await page.evaluate(() => window.lab?.recording.events.filter(({ type }) => type === 'create').length)
		).toBe(1);
		// And the server knows both again: a third one finds the room full.
		const third = await page.context().newPage();
		await open(third, again.address.replace(/\/$/, '') + address + search);
		await button(third, 'run').click();
		await expect(words(third)).toContainText('The room is full');
	} finally {
		await first.stop();
		await again?.stop();
	}
});

test('without WebRTC the page says what is missing', { tag: '@page' }, async ({ page }) => {
	await page.addInitScript(() => {
		Reflect.deleteProperty(window, 'RTCPeerConnection');
	});
	await open(page, address);
	await expect(words(page)).toContainText('This browser has no RTCPeerConnection');
	await expect(button(page, 'run')).toBeDisabled();
});

test('without BroadcastChannel the page says what to use instead', async ({ page }) => {
	await page.addInitScript(() => {
		Reflect.deleteProperty(window, 'BroadcastChannel');
	});
	await join(page, '');
	await expect(words(page)).toContainText('This browser has no BroadcastChannel. Choose the lab server');
});

test('it speaks Korean', { tag: '@page' }, async ({ page }, info) => {
	await open(page, `/ko${address}?room=${roomOf(info)}`);
	await page.getByRole('button', { name: '방에 들어가기' }).click();
	await expect(words(page)).toContainText('이 탭이 방에 먼저 왔으므로 발신자가 됩니다');
	const [second] = await Promise.all([
		page.context().waitForEvent('page'),
		page.getByRole('button', { name: '두 번째 탭 열기' }).click()
	]);
	await expect(words(second)).toContainText('나중에 온 이 탭이 받았습니다');
	expect(new URL(second.url()).pathname).toBe(`/ko${address}`);
});
