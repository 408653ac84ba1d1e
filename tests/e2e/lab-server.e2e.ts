/** The lab server as a process: what it serves, with which headers, and what it says when it cannot start. */
import { expect, test } from '@playwright/test';
import { request as rawRequest } from 'node:http';
import { labDomain } from '../../src/lib/sip/lab-domain.ts';
import { startLabServer, type LabServerProcess } from '../../src/lab-server/lab-server-process.ts';

let server: LabServerProcess;
test.beforeAll(async () => {
	server = await startLabServer();
});
test.afterAll(async () => {
	await server.stop();
});

test('pages come compressed, with the headers that a host should send', async ({ request }) => {
	const response = await request.get(server.address);
	expect(response.status()).toBe(200);
	expect(await response.text()).toContain('RTC Notebook');
	expect(response.headers()).toMatchObject({
		'content-encoding': 'br',
		'content-security-policy': "frame-ancestors 'none'",
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'no-referrer',
		'cache-control': 'no-cache'
	});
});

test('only files whose names change with their content are kept for long', async ({ request }) => {
	const html = await (await request.get(server.address)).text();
	const asset = /_app\/immutable\/[\w./-]+\.js/.exec(html)?.[0] ?? '';
	const response = await request.get(server.address + asset);
	expect(response.status()).toBe(200);
	expect(response.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
});

test('what does not exist gets the page for it, with status 404', async ({ request }) => {
	for (const path of ['nowhere/', '_app/immutable/nothing.js', '..%2f..%2fpackage.json', '_signal']) {
		const response = await request.get(server.address + path);
		expect(response.status(), path).toBe(404);
		expect(response.headers()['content-type'], path).toMatch(/^text\/html/);
	}
});

test('a page asked for without its last slash is found, with its search', async ({ request }) => {
	const response = await request.get(`${server.address}experiments/two-tab-call?room=x`, { maxRedirects: 0 });
	expect(response.status()).toBe(308);
	expect(response.headers().location).toBe('/experiments/two-tab-call/?room=x');
});

test('it tells pages that it is there, and takes nothing but questions', async ({ request }) => {
	const status = await request.get(`${server.address}_lab/status`);
	expect(await status.json()).toEqual({
		lab: 'rtc-notebook',
		signaling: true,
		sip: { domain: labDomain },
		network: true
	});
	expect(status.headers()['access-control-allow-origin']).toBeUndefined();
	expect((await request.post(server.address)).status()).toBe(405);
});

/** With any Host header; `localhost` may be either family, so both are asked. */
const statusFor = (host: string, hostname: string) =>
	new Promise<number | undefined>((resolve, reject) => {
		const { port } = server;
		rawRequest({ hostname, port, path: '/', headers: { host } }, (response) => {
			response.resume();
			resolve(response.statusCode);
		})
			.on('error', reject)
			.end();
	});

test('it answers to its own names only', async () => {
	expect(await statusFor(`localhost:${server.port}`, '127.0.0.1')).toBe(200);
	expect(await statusFor('evil.example', '127.0.0.1')).toBe(421);
});

test('a name that was given in ALLOWED_HOSTS is answered', async () => {
	const named = await startLabServer(['--port', '0'], { ALLOWED_HOSTS: 'lab.example' });
	try {
		const response = await fetch(named.address);
		expect(response.status).toBe(200);
	} finally {
		await named.stop();
	}
});

test('it says in a sentence why it cannot start, and what to do', async () => {
	await expect(startLabServer(['--port', String(server.port)])).rejects.toThrow(
		/exit code 1: Port \d+ .* is taken by another program\. .*--port \d+/
	);
	await expect(startLabServer(['--site', 'no-such-folder'])).rejects.toThrow(
		/exit code 1: There is no built site in no-such-folder\. Build it first/
	);
	await expect(startLabServer(['--port', 'http'])).rejects.toThrow(
		/exit code 1: The port has to be a whole number/
	);
	await expect(startLabServer(['--host', '203.0.113.1', '--port', '0'])).rejects.toThrow(
		/exit code 1: This machine has no address "203\.0\.113\.1"/
	);
});

test('it stops at once when told to, with connections open', async ({ page }) => {
	const short = await startLabServer();
	await page.goto(`${short.address}experiments/two-tab-call/?via=server&room=stopping`);
	await page.locator('html[data-ready]').waitFor();
	await page.locator('[data-action="run"]').click();
	await expect(page.getByText('It waits for a second one', { exact: false })).toBeVisible();
	expect(await short.stop()).toBe(0);
	await expect(page.getByText('The lab server is gone', { exact: false })).toBeVisible();
});
