/** Code cells as a reader uses them, and as somebody would who wants out of them. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import { texts } from '../../src/lib/experiments/network-conditioner/written-controller.ts';
import { cellAt, openCells } from '../support/cell-page.ts';
import { expectVerdict, piece, writeCode } from '../support/exercise-page.ts';
import { open } from '../support/site.ts';

const run = (page: Page, number: number) => cellAt(page, number).locator('[data-action="run-cell"]').click();
const output = (page: Page, number: number) => cellAt(page, number).locator('.output');

test('the code of an experiment connects in a cell, is recorded and kept, and Stop closes it', async ({
	page
}) => {
	await openCells(page, ['console.log("mine", await lab.wait(1));'], '?from=loopback-call');
	await expect(cellAt(page, 2)).toBeVisible();
	await run(page, 1);
	await expect(output(page, 1)).toContainText('caller heard: echo: Hello');
	const frame = page.frameLocator('[data-cell="1"] iframe');
	await expect(frame.locator('figure')).toHaveCount(2);
	const recorded = () =>
		page.evaluate(() =>
			window.lab?.recording.events
				.filter((event) => event.type === 'onconnectionstatechange' && event.value === 'connected')
				.map(({ peer }) => peer)
				.sort()
		);
	await expect.poll(recorded).toEqual(['callee', 'caller']);
	const decoded = () =>
		page.evaluate(() =>
			window.lab?.recording.events.some(
				(event) =>
					event.type === 'getStats' &&
					Object.values(event.changed).some(({ framesDecoded }) => Number(framesDecoded) > 10)
			)
		);
	await expect.poll(decoded).toBe(true);
	await cellAt(page, 1).locator('[data-action="stop-cell"]').click();
	await expect(page.locator('iframe')).toHaveCount(0);
	await expect(cellAt(page, 1)).toHaveAttribute('data-status', 'stopped');

	await cellAt(page, 1).getByRole('button', { name: 'Move cell 1 down' }).click();
	await expect(cellAt(page, 2).getByRole('button', { name: 'Move cell 2 down' })).toBeFocused();
	await cellAt(page, 2).getByRole('button', { name: 'Remove cell 2' }).click();
	await expect(cellAt(page, 2)).toHaveCount(0);
	await page.getByRole('button', { name: 'Put it back' }).click();
	await expect(cellAt(page, 2)).toBeVisible();
	await run(page, 1);
	await expect(output(page, 1)).toContainText('mine undefined');
});

test('endless loops end with a sentence while the page stays usable, and errors name their line', async ({
	page
}) => {
	await openCells(page, [
		'while (true) {}',
		'setTimeout(() => { for (;;) {} }, 1);\n(async () => { for (;;) await null; })();',
		'const a = 1;\n\nnull.foo;',
		'let a = 1;\nlet b = ;',
		`new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:3478' }] });`,
		'for (let i = 0; i < 3000; i++) console.log(i, "x".repeat(2000));\nconst p = MessagePort.prototype.postMessage;\nMessagePort.prototype.postMessage = function () { for (let i = 0; i < 500; i++) p.call(this, { garbage: i }); };\nJSON.stringify = () => "garbage";'
	]);
	const says = async (number: number, ...texts: readonly string[]) => {
		await run(page, number);
		for (const text of texts) await expect(output(page, number)).toContainText(text);
	};
	await says(1, 'without a pause', '(line 1)');
	await expect(cellAt(page, 1)).toHaveAttribute('data-status', 'threw');
	await says(2, 'without a pause');
	await page.getByRole('button', { name: 'Add a cell' }).click();
	await expect(cellAt(page, 7)).toBeVisible();
	await says(3, 'TypeError', '(line 3)');
	await says(4, 'SyntaxError', '(line 2)');
	await says(5, 'NotAllowedError');
	// Much, and garbage: the page shows what fits, and goes on. Where the machine is slow, so much is a stretch without a pause.
	await run(page, 6);
	await expect(cellAt(page, 6)).toHaveAttribute('data-status', /^(live|threw)$/);
	const stop = cellAt(page, 6).locator('[data-action="stop-cell"]');
	if (await stop.isVisible()) await stop.click();
	await says(3, 'TypeError');
});

test('nothing leads out of a cell', async ({ page, baseURL }) => {
	let asked = 0;
	const other = createServer((_request, response) => {
		asked++;
		response.setHeader('Access-Control-Allow-Origin', '*');
		response.end('export default 1');
	});
	await new Promise<void>((resolve) => {
		other.listen(0, '127.0.0.1', resolve);
	});
	const elsewhere = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
	const attempts = `
const elsewhere = ${JSON.stringify(elsewhere)}, site = ${JSON.stringify(baseURL ?? '')} + '/';
const text = "parent.postMessage('out', '*')";
const came = (element, source) => new Promise((resolve, reject) => {
	element.onload = resolve; element.onerror = () => reject(new Error('refused'));
	Object.assign(element, source); document.body.append(element); setTimeout(reject, 1500, new Error('nothing came'));
});
const attempts = {
	parent: () => parent.document.title,
	top: () => { top.location = elsewhere; },
	storage: () => localStorage.length, session: () => sessionStorage.length, cookie: () => { document.cookie = 'a=b'; if (!document.cookie) throw new Error('none'); },
	database: () => new Promise((resolve, reject) => { const r = indexedDB.open('x'); r.onsuccess = resolve; r.onerror = () => reject(r.error); }),
	fetch: () => fetch(elsewhere), fetchSite: () => fetch(site), fetchNoCors: () => fetch(elsewhere, { mode: 'no-cors' }),
	xhr: () => new Promise((resolve, reject) => { const x = new XMLHttpRequest(); x.onload = resolve; x.onerror = reject; x.open('GET', elsewhere); x.send(); }),
	socket: () => new Promise((resolve, reject) => { const s = new WebSocket(elsewhere.replace('http', 'ws')); s.onopen = resolve; s.onerror = () => reject(new Error('refused')); }),
	events: () => new Promise((resolve, reject) => { const s = new EventSource(elsewhere); s.onopen = resolve; s.onerror = () => reject(new Error('refused')); }),
	image: () => came(new Image(), { src: elsewhere }),
	script: () => came(document.createElement('script'), { src: elsewhere }),
	inline: () => new Promise((resolve, reject) => { const s = document.createElement('script'); s.textContent = 'globalThis.ranInline = 1'; document.body.append(s); globalThis.ranInline ? resolve() : reject(new Error('refused')); }),
	style: () => came(document.createElement('link'), { rel: 'stylesheet', href: elsewhere }),
	import: () => import(elsewhere), importData: () => import('data:text/javascript,export default 1'),
	worker: () => new Promise((resolve, reject) => { const w = new Worker(URL.createObjectURL(new Blob([text]))); w.onerror = () => reject(new Error('refused')); setTimeout(resolve, 1500); }),
	open: () => { if (!open(elsewhere)) throw new Error('refused'); },
	form: () => new Promise((resolve, reject) => { const f = document.createElement('form'); f.action = elsewhere; f.target = '_top'; document.body.append(f); f.submit(); setTimeout(reject, 300, new Error('nothing came')); }),
	camera: () => navigator.mediaDevices.getUserMedia({ video: true }),
	servers: () => Reflect.construct(Object.getPrototypeOf(new RTCPeerConnection()).constructor, [{ iceServers: [{ urls: 'stun:127.0.0.1:3478' }] }]),
	later: () => new RTCPeerConnection().setConfiguration({ iceServers: [{ urls: 'stun:127.0.0.1:3478' }] }),
	below: () => { const f = document.createElement('iframe'); document.body.append(f); return new f.contentWindow.RTCPeerConnection(); },
	text: () => (async () => 1).constructor('return 1')(),
	alert: () => { if (alert('x') === undefined) throw new Error('silent'); }
};
navigator.sendBeacon?.(elsewhere, 'x');
for (const [name, attempt] of Object.entries(attempts)) {
	try { await attempt(); console.warn('OUT ' + name); } catch (error) { console.log('in ' + name); }
}
parent.postMessage('cell-ready', '*');
for (let i = 0; i < 2000; i++) parent.postMessage({ __proto__: { at: 1 }, events: [{ type: 'create', peer: 'forged' }] }, '*');
Array.prototype.toJSON = () => 'x'; Object.prototype.toJSON = undefined; delete Object.prototype.toJSON; delete Array.prototype.toJSON;
console.log('all tried');
await lab.wait(300);
location.href = elsewhere;`;
	await openCells(page, [attempts]);
	await run(page, 1);
	await expect(output(page, 1)).toContainText('all tried', { timeout: 40_000 });
	expect((await output(page, 1).innerText()).split('\n').filter((line) => line.includes('OUT'))).toEqual([]);
	await expect(output(page, 1)).toContainText('in alert');
	await page.waitForFunction(() => window.lab !== undefined);
	const peers = await page.evaluate(() => [...new Set(window.lab!.recording.events.map(({ peer }) => peer))]);
	expect(peers).not.toContain('forged');
	expect(new URL(page.url()).pathname).toBe('/notebook/cells/');
	expect(asked).toBe(0);
	expect(page.context().pages()).toHaveLength(1);
	other.close();
});

test('an exercise is answered with code', async ({ page }) => {
	await open(page, '/lessons/loss-congestion/');
	const exercise = piece(page, 'exercise-written-controller');
	await expectVerdict(exercise, 'notYet', 0);
	await writeCode(exercise, texts.tooEarly);
	await expectVerdict(exercise, 'notYet', 2);
	await writeCode(exercise, 'function next( {');
	await expectVerdict(exercise, 'broken');
	await writeCode(exercise, texts.solution);
	await expectVerdict(exercise, 'passed');
	await expect(page.locator('iframe')).toHaveCount(0);
});

test('code in the text of lessons: text until it is wanted, then a cell that can be changed and had back', async ({
	page
}) => {
	const cell = (id: string) => piece(page, `cell-${id}`);
	await open(page, '/lessons/jsep/');
	const moves = cell('four-moves');
	await expect(moves.locator('pre')).toContainText('createOffer');
	await moves.locator('[data-action="run-cell"]').click();
	await expect(moves.locator('.output')).toContainText('caller sets the answer → stable | stable');
	await expect(moves.locator('[data-action="run-cell"]')).toBeFocused();
	await moves.locator('[data-editor="rich"]').waitFor();
	await moves
		.getByRole('textbox')
		.fill('await new RTCPeerConnection().setLocalDescription({ type: "rollback" });');
	await moves.locator('[data-action="run-cell"]').click();
	await expect(moves.locator('.output')).toContainText('InvalidStateError');
	await moves.locator('[data-action="reset-cell"]').click();
	await expect(moves.getByRole('textbox')).toContainText('createOffer');

	await open(page, '/ko/lessons/data-channels/');
	const boundaries = cell('boundaries');
	await boundaries.locator('[data-action="change-cell"]').click();
	await expect(boundaries.getByRole('textbox')).toBeFocused();
	await boundaries.locator('[data-action="run-cell"]').click();
	await expect(boundaries.locator('.output')).toContainText('one message of 60000');
	await expect(boundaries.locator('.output').getByText('one message of')).toHaveCount(4);

	await open(page, '/lessons/perfect-negotiation/');
	const yields = cell('one-gives-way');
	await yields.locator('[data-action="run-cell"]').click();
	await expect(yields.locator('.output')).toContainText('mid null');
	await expect(yields.locator('.output')).toContainText('callee have-remote-offer');
});

test('a frame that floods the port is ended with a sentence, and so is one that does not come', async ({
	page,
	browserName
}) => {
	// What a cell could become if code broke out of its own document's hands: it has the port.
	await page.route('**/cell.html', (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: `<script>addEventListener('message', ({ ports: [port] }) => {
				const batch = JSON.stringify({ events: [], output: [{ kind: 'log', text: 'x' }] });
				setInterval(() => { for (let i = 0; i < 500; i++) port.postMessage(batch); }, 1);
			}); parent.postMessage('cell-ready', '*');</script>`
		})
	);
	await openCells(page, ['console.log(1);']);
	const said = cellAt(page, 1).locator('.trouble');
	await run(page, 1);
	await expect(said).toContainText('too much too fast');
	await expect(cellAt(page, 1)).toHaveAttribute('data-status', 'ended');
	await expect(page.locator('iframe')).toHaveCount(0);
	await page.unroute('**/cell.html');
	// Firefox tells nobody that a frame could not be fetched: there it takes fifteen seconds.
	if (browserName === 'chromium') {
		await page.route('**/cell.html', (route) => route.abort());
		await run(page, 1);
		await expect(said).toContainText('the server does not answer');
	}
	await page.unroute('**/cell.html');
	await run(page, 1);
	await expect(output(page, 1)).toHaveText('1');
	await expect(said).toHaveCount(0);
});

test('a run of a cell is kept, and opens again', async ({ page }) => {
	await openCells(page, [
		`const [a, b] = [new RTCPeerConnection(), new RTCPeerConnection()];
lab.observe(b, 'Bob');
a.createDataChannel('x');
lab.exchangeCandidates(a, b);
await lab.negotiate(a, b);
await lab.connected(a);
lab.note('done', { by: 'cell' });
console.log('up');`
	]);
	await run(page, 1);
	await expect(output(page, 1)).toContainText('up');
	await page.locator('[data-action="keep"]').click();
	await page.locator('.recorder [role="status"]').getByRole('link').click();
	await expect(page).toHaveURL(/notebook\/run\//);
	await expect(page.locator('main')).toContainText('Bob');
	await page.reload();
	await expect(page.locator('main')).toContainText('Bob');
});
