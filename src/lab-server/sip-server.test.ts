import { once } from 'node:events';
import { createServer } from 'node:http';
import { createSocket } from 'node:dgram';
import JsSIP from 'jssip';
import type { IncomingMessageEvent } from 'jssip/lib/UA';
import { afterEach, describe, expect, it } from 'vitest';
import { io } from 'socket.io-client';
import { WebSocket } from 'ws';
import { agentOnWebSocket, phoneOnUdp, portOf } from '../../tests/support/sip-sockets.ts';
import { labDomain, labPassword } from '../lib/sip/lab-domain.ts';
import { maxMessageBytes } from '../lib/sip/limits.ts';
import { headerOf } from '../lib/sip/message.ts';
import { listOf } from '../lib/sip/values.ts';
import { createSignaling } from './signaling-server.ts';
import { createSip } from './sip-server.ts';
import { visitorsFrom } from './visitors.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
	for (const close of closing.splice(0).reverse()) await close();
});

/** The HTTP server of the lab with SIP and signaling on it, as `LabServer` puts them together. */
async function lab() {
	const visitors = visitorsFrom({});
	const sip = createSip({ visitors });
	const signaling = createSignaling({ visitors, sipUdpPort: () => sip.udpPort });
	const server = createServer((request, response) => {
		if (!signaling.answerStatus(request, response)) response.writeHead(404).end();
	});
	sip.attach(server);
	signaling.attach(server);
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const udpPort = await sip.listenUdp(0, '127.0.0.1');
	const host = `127.0.0.1:${portOf(server.address())}`;
	closing.push(() => {
		sip.close();
		signaling.close();
		server.closeAllConnections();
		server.close();
	});
	return { udpPort, host, address: `ws://${host}/_sip/` };
}

const offer = 'v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\n';

async function agent(user: string, address: string) {
	const connected = await agentOnWebSocket(user, address);
	closing.push(connected.close);
	return connected.client;
}
async function phone(user: string, port: number) {
	const connected = await phoneOnUdp(user, port);
	closing.push(connected.close);
	return connected.client;
}

type Client = Awaited<ReturnType<typeof agent>>;

/** A whole call on real sockets, hung up by the callee. */
async function expectCall(caller: Client, callee: Client): Promise<void> {
	await callee.register();
	const invite = await caller.invite(callee.aor, offer);
	await caller.response(100, 'INVITE');
	const incoming = await callee.requested('INVITE');
	callee.answer(incoming, 180, 'Ringing');
	await caller.response(180, 'INVITE');
	const answered = callee.answer(incoming, 200, 'OK', offer);
	const accepted = await caller.response(200, 'INVITE');
	expect(accepted.body).toBe(offer);
	caller.send(caller.inDialog('ACK', invite, accepted));
	await callee.requested('ACK');
	callee.send(callee.inTakenDialog('BYE', incoming, answered));
	caller.answer(await caller.requested('BYE'), 200, 'OK');
	await expect(callee.response(200, 'BYE')).resolves.toMatchObject({ status: 200 });
}

describe('SIP at the lab server, on real sockets', () => {
	it('carries a call between two WebSockets', async () => {
		const { address } = await lab();
		await expectCall(await agent('alice', address), await agent('bob', address));
	});

	it('carries a call between two phones on UDP', async () => {
		const { udpPort } = await lab();
		await expectCall(await phone('phone-1', udpPort), await phone('phone-2', udpPort));
	});

	it('carries calls between a phone on UDP and a page, both ways', async () => {
		const { udpPort, address } = await lab();
		const [desk, page] = [await phone('phone', udpPort), await agent('bob', address)];
		await expectCall(desk, page);
		await expectCall(page, desk);
	});

	it('tells the status route that it is there', async () => {
		const { host, udpPort } = await lab();
		const status: unknown = await (await fetch(`http://${host}/_lab/status`)).json();
		expect(status).toEqual({ lab: 'rtc-notebook', signaling: true, sip: { domain: labDomain, udpPort } });
	});

	it('shares the port with signaling over socket.io', async () => {
		const { host, address } = await lab();
		const socket = io(`http://${host}`, { path: '/_signal/', transports: ['websocket'], forceNew: true });
		closing.push(() => socket.disconnect());
		await new Promise<void>((resolve) => socket.on('connect', resolve));
		await (await agent('alice', address)).register();
		// Longer than engine.io gives an upgrade that nobody takes.
		await new Promise((resolve) => setTimeout(resolve, 1200));
		expect(socket.connected).toBe(true);
		await expect((await agent('bob', address)).register()).resolves.toBeDefined();
	});

	it('lets two JsSIP user agents register and exchange a message', async () => {
		const { address } = await lab();
		const userAgent = (user: string) => {
			const ua = new JsSIP.UA({
				sockets: [new JsSIP.WebSocketInterface(address)],
				uri: `sip:${user}@${labDomain}`,
				password: labPassword(user) ?? '',
				session_timers: false
			});
			closing.push(() => {
				ua.stop();
			});
			return ua;
		};
		const [alice, bob] = [userAgent('alice'), userAgent('bob')];
		const registered = [alice, bob].map(
			(ua) =>
				new Promise<void>((resolve) =>
					ua.on('registered', () => {
						resolve();
					})
				)
		);
		const heard = new Promise<string>((resolve) => {
			bob.on('newMessage', ({ request, originator }: IncomingMessageEvent) => {
				if ((originator as string) === 'remote') resolve(request.body);
			});
		});
		alice.start();
		bob.start();
		await Promise.all(registered);
		alice.sendMessage(`sip:bob@${labDomain}`, '안녕하세요');
		await expect(heard).resolves.toBe('안녕하세요');
	});
});

describe('who is turned away', () => {
	const failure = (socket: WebSocket) =>
		new Promise<string>((resolve) => {
			socket.on('unexpected-response', (_, response) => {
				resolve(String(response.statusCode));
			});
			socket.on('error', (error) => {
				resolve(error.message);
			});
			socket.on('close', (code) => {
				resolve(`closed ${code}`);
			});
		});

	it.each([
		['without the subprotocol', [], {}, '400'],
		['from another page', ['sip'], { headers: { origin: 'https://elsewhere.example' } }, '403'],
		['by a name that is not ours', ['sip'], { headers: { host: 'elsewhere.example' } }, '403']
	])('a WebSocket %s', async (_, protocols, options, status) => {
		const { address } = await lab();
		await expect(failure(new WebSocket(address, protocols, options))).resolves.toBe(status);
	});

	it('a WebSocket that sends too much, or too fast, is closed', async () => {
		const { address } = await lab();
		const large = new WebSocket(address, 'sip');
		await once(large, 'open');
		large.send('x'.repeat(maxMessageBytes + 1));
		await expect(failure(large)).resolves.toBe('closed 1009');
		const fast = new WebSocket(address, 'sip');
		await once(fast, 'open');
		for (let count = 0; count < 300; count++) fast.send('OPTIONS sip:lab.example SIP/2.0\r\n\r\n');
		await expect(failure(fast)).resolves.toBe('closed 1008');
	});

	it('nonsense over UDP gets no answer, and the next request does', async () => {
		const { udpPort } = await lab();
		const socket = createSocket('udp4');
		closing.push(() => socket.close());
		for (const nonsense of ['\0\0\0\0', 'hello', Buffer.from([0xff, 0xfe]), 'x'.repeat(60_000)])
			socket.send(nonsense, udpPort, '127.0.0.1');
		const desk = await phone('phone', udpPort);
		const answer = await desk.register();
		expect(listOf(answer, 'contact')).toHaveLength(1);
		// RFC 3581 §4: the port it came from.
		expect(headerOf(answer, 'via')).toMatch(/;rport=\d+/);
	});

	it('a registration over WebSocket ends with its connection', async () => {
		const { address } = await lab();
		const bob = await agentOnWebSocket('bob', address);
		await bob.client.register();
		bob.close();
		const alice = await agent('alice', address);
		await expect
			.poll(async () => {
				const from = alice.heard.length;
				await alice.invite('sip:bob@lab.example', offer);
				const answer = await alice.next((message) => message.kind === 'response' && message.status !== 100);
				alice.heard.length = from;
				return answer.kind === 'response' && answer.status;
			})
			.toBe(480);
	});

	it('answers a keep-alive of two line ends with one (RFC 5626 §3.5.1)', async () => {
		const { address } = await lab();
		const socket = new WebSocket(address, 'sip');
		closing.push(() => {
			socket.terminate();
		});
		await once(socket, 'open');
		socket.send('\r\n\r\n');
		const [data] = (await once(socket, 'message')) as [Buffer];
		expect(data.toString()).toBe('\r\n');
	});
});
