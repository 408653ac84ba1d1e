/**
 * The phone simulator of the field against the lab server: the scenarios of docs/sipp/ over UDP. Skipped where sipp is not
 * installed (Debian: sip-tester); sip-server.test.ts does the same with a client of our own.
 */
import { execFile, spawnSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { phoneOnUdp } from '../../tests/support/sip-sockets.ts';
import { createSip } from './sip-server.ts';
import { visitorsFrom } from './visitors.ts';

// `sipp -v` ends with 99.
const isInstalled = spawnSync('sipp', ['-v']).error === undefined;
if (!isInstalled)
	console.log('NOTICE: sipp is not on this machine (Debian: sip-tester): its tests are skipped.');

const offer =
	'v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\nm=audio 4000 RTP/AVP 0\r\n';
const folder = mkdtempSync(join(tmpdir(), 'sipp-'));
afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});
const closing: (() => void)[] = [];
afterEach(() => {
	for (const close of closing.splice(0).reverse()) close();
});

async function lab(): Promise<number> {
	const sip = createSip({ visitors: visitorsFrom({}) });
	closing.push(() => {
		sip.close();
	});
	return sip.listenUdp(0, '127.0.0.1');
}

async function freeUdpPort(): Promise<number> {
	const socket = createSocket('udp4').bind(0, '127.0.0.1');
	await once(socket, 'listening');
	const { port } = socket.address();
	socket.close();
	return port;
}

/** Runs a scenario once; resolves with sipp's exit code, 0 when every message came as it should. */
function sipp(scenario: string, serverPort: number, options: readonly string[]): Promise<number> {
	const args = [
		`127.0.0.1:${serverPort}`,
		...[
			'-sf',
			resolve('docs/sipp', `${scenario}.xml`),
			'-m',
			'1',
			'-i',
			'127.0.0.1',
			'-nostdin',
			'-timeout',
			'15s'
		],
		...options
	];
	return new Promise((done) => {
		execFile('sipp', args, { cwd: folder }, (error) => {
			done(typeof error?.code === 'number' ? error.code : error ? -1 : 0);
		});
	});
}

const asPhone = ['-au', 'phone', '-ap', 'phone-secret'];

describe.skipIf(!isInstalled)('sipp over UDP', () => {
	it('registers', async () => {
		const port = await lab();
		await expect(sipp('register', port, ['-s', 'phone', ...asPhone])).resolves.toBe(0);
		// And not with a wrong password.
		await expect(sipp('register', port, ['-s', 'phone', '-au', 'phone', '-ap', 'guess'])).resolves.not.toBe(
			0
		);
	});

	it('calls a registered user and hangs up', async () => {
		const port = await lab();
		const { client: bob, close } = await phoneOnUdp('bob', port);
		closing.push(close);
		await bob.register();
		const call = sipp('call', port, ['-s', 'bob', ...asPhone]);
		const incoming = await bob.requested('INVITE');
		bob.answer(incoming, 180, 'Ringing');
		bob.answer(incoming, 200, 'OK', offer);
		await bob.requested('ACK');
		bob.answer(await bob.requested('BYE'), 200, 'OK');
		await expect(call).resolves.toBe(0);
	});

	it('is called: it registers, rings, answers, and is hung up on', async () => {
		const port = await lab();
		const own = ['-p', String(await freeUdpPort())];
		await expect(sipp('register', port, ['-s', 'phone', ...asPhone, ...own])).resolves.toBe(0);
		const answering = sipp('answer', port, own);
		const { client: alice, close } = await phoneOnUdp('alice', port);
		closing.push(close);
		const invite = await alice.invite('sip:phone@lab.example', offer);
		await alice.response(180, 'INVITE');
		const accepted = await alice.response(200, 'INVITE');
		alice.send(alice.inDialog('ACK', invite, accepted));
		alice.send(alice.inDialog('BYE', invite, accepted));
		await alice.response(200, 'BYE');
		await expect(answering).resolves.toBe(0);
	});
});
