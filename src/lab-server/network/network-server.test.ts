/** The network as a page meets it: over socket.io, with real sockets behind it. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSocket, type Socket as UdpSocket } from 'node:dgram';
import { once } from 'node:events';
import { io, type Socket } from 'socket.io-client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseEndpoint } from '../../lib/bytes/endpoint.ts';
import {
	networkNamespace,
	type NetworkToPage,
	type NetworkToServer,
	type OpenedNetwork,
	type SeenBatch
} from '../../lib/signaling/network-protocol.ts';
import { signalingPath } from '../../lib/signaling/server-protocol.ts';
import { clearLink } from '../../lib/sim/link-settings.ts';
import { attribute } from '../../lib/stun/attributes.ts';
import { decode, encode, endpointOf, method } from '../../lib/stun/message.ts';
import { createSignaling, type Signaling } from '../signaling-server.ts';
import { networkLimits } from './network-server.ts';
import { openNetwork, type Network } from './open-network.ts';

let http: Server;
let signaling: Signaling;
let network: Network;
const pages: Socket<NetworkToPage, NetworkToServer>[] = [];
const sockets: UdpSocket[] = [];

beforeEach(async () => {
	http = createServer();
	signaling = createSignaling({ visitors: { hosts: new Set(), origins: new Set() } });
	signaling.attach(http);
	network = await openNetwork({ namespace: signaling.namespace(networkNamespace) });
	http.listen(0, '127.0.0.1');
	await once(http, 'listening');
});
afterEach(async () => {
	for (const page of pages.splice(0)) page.disconnect();
	for (const socket of sockets.splice(0)) socket.close();
	await network.close();
	signaling.close();
	http.close();
});

function visit(): Socket<NetworkToPage, NetworkToServer> {
	const { port } = http.address() as AddressInfo;
	const page: Socket<NetworkToPage, NetworkToServer> = io(`http://127.0.0.1:${port}${networkNamespace}`, {
		path: `/${signalingPath}`,
		transports: ['websocket'],
		reconnection: false,
		forceNew: true
	});
	pages.push(page);
	return page;
}
async function open() {
	const page = visit();
	const opened = await page.emitWithAck('open');
	expect(opened.type).toBe('opened');
	return { page, opened: opened as OpenedNetwork };
}

/** The foreign requests below are no mistake of the test. */
const foreign = (value: unknown) => value as never;

const gateway = {
	mapping: 'endpoint-independent',
	filtering: 'endpoint-independent',
	hairpin: false,
	lifetimeMs: 60_000,
	isUdpBlocked: false,
	isDouble: false
} as const;

async function udp(address: string) {
	const socket = createSocket('udp4');
	sockets.push(socket);
	socket.bind(0, address);
	await once(socket, 'listening');
	return socket;
}
const bindingRequest = (id: number) =>
	encode({
		method: method.binding,
		class: 'request',
		transactionId: new Uint8Array(12).fill(id),
		attributes: []
	});

describe('a session', () => {
	it('gives both peers servers and credentials of their own, and no session those of another', async () => {
		const [{ opened: one }, { opened: other }] = [await open(), await open()];
		expect(one.stun).toHaveLength(2);
		const users = [one, other].flatMap(({ iceServers }) =>
			[iceServers.caller, iceServers.callee].map((servers) => servers.at(-1)?.username)
		);
		expect(new Set(users).size).toBe(4);
		expect(
			one.iceServers.caller.at(-1)?.urls.some((url) => /^turn:127\.0\.0\.1:\d+\?transport=udp$/.test(url))
		).toBe(true);
	});
	it('refuses what is out of bounds, and everything before it is open', async () => {
		const page = visit();
		const request = { peer: 'caller', direction: 'up', settings: clearLink } as const;
		expect(await page.emitWithAck('link', request)).toEqual({ type: 'refused', reason: 'closed' });
		await page.emitWithAck('open');
		expect(await page.emitWithAck('link', request)).toEqual({ type: 'done' });
		for (const bad of [
			null,
			{ ...request, peer: 'server' },
			{ ...request, settings: { ...clearLink, loss: 2 } },
			{ ...request, settings: { ...clearLink, delayMs: Number.NaN } },
			{ ...request, settings: { ...clearLink, isCut: 'yes' } }
		])
			expect(await page.emitWithAck('link', foreign(bad))).toEqual({ type: 'refused', reason: 'foreign' });
		expect(await page.emitWithAck('gateways', foreign({ caller: {}, callee: {} }))).toMatchObject({
			reason: 'foreign'
		});
		expect(
			await page.emitWithAck('stand-in', foreign({ pair: 'none', peer: 'caller', remote: '1.2.3.4:5' }))
		).toEqual({
			type: 'refused',
			reason: 'busy'
		});
		expect(await page.emitWithAck('slow-stun', 60_000)).toMatchObject({ type: 'refused' });
	});
	it('ends with its connection: gateways, mirrors and credentials are gone', async () => {
		const { page, opened } = await open();
		await page.emitWithAck('gateways', { caller: gateway, callee: gateway, isShared: false });
		await page.emitWithAck('slow-stun', 10);
		expect(network.relay?.state.sessions).toBe(1);
		page.disconnect();
		const { page: later } = await open();
		await later.emitWithAck('open');
		await expect.poll(() => network.relay?.state.sessions).toBe(1);
		const username = opened.iceServers.caller.at(-1)?.username ?? '';
		expect(network.relay?.credentials(username.split(':')[1] ?? '', 'caller', 10)).toBeUndefined();
	});
	it('is one of so many', async () => {
		for (let count = 0; count < networkLimits.sessions; count++) await open();
		expect(await visit().emitWithAck('open')).toEqual({ type: 'refused', reason: 'busy' });
	});
});

describe('STUN by hand', () => {
	it('sends the bytes as they are, and says what the socket itself knows', async () => {
		const { page } = await open();
		const answer = await page.emitWithAck('send-stun', Buffer.from(bindingRequest(7)).toString('base64'));
		if (answer.type !== 'answered') throw new Error(answer.type);
		const { message } = decode(new Uint8Array(Buffer.from(answer.reply, 'base64')));
		expect(message && endpointOf(message, attribute.xorMappedAddress)).toEqual(parseEndpoint(answer.source));
	});
	it('is met with silence when the bytes are no request', async () => {
		const { page } = await open();
		expect(await page.emitWithAck('send-stun', Buffer.from('hello').toString('base64'))).toMatchObject({
			type: 'silent'
		});
	});
});

describe('gateways', () => {
	it('translate, filter, and answer STUN with the outside address', async () => {
		const { page } = await open();
		const batches: SeenBatch[] = [];
		page.on('seen', (batch) => batches.push(batch));
		await page.emitWithAck('capture', true);
		const opened = await page.emitWithAck('gateways', {
			caller: { ...gateway, filtering: 'address-and-port-dependent' },
			callee: gateway,
			isShared: false
		});
		if (opened.type !== 'opened') throw new Error(opened.type);
		const at = (url: string | undefined) => parseEndpoint((url ?? '').replace(/^stun:/, ''))!;
		const [callerStun, calleeStun] = [
			at(opened.iceServers.caller.stun.urls[0]),
			at(opened.iceServers.callee.stun.urls[0])
		];
		const [caller, callee] = [await udp(callerStun.address), await udp(calleeStun.address)];
		const ask = async (socket: UdpSocket, server: { address: string; port: number }) => {
			const heard = once(socket, 'message') as Promise<[Buffer]>;
			socket.send(bindingRequest(1), server.port, server.address);
			const { message } = decode(new Uint8Array((await heard)[0]));
			return (message && endpointOf(message, attribute.xorMappedAddress))!;
		};
		const [callerOutside, calleeOutside] = [await ask(caller, callerStun), await ask(callee, calleeStun)];
		expect(callerOutside.address).toBe('203.0.113.1');
		expect(calleeOutside.address).toBe('198.51.100.1');
		const standIn = async (
			peer: 'caller' | 'callee',
			{ address, port }: { address: string; port: number }
		) => {
			const answer = await page.emitWithAck('stand-in', {
				pair: opened.pair,
				peer,
				remote: `${address}:${port}`
			});
			if (answer.type !== 'opened') throw new Error(answer.type);
			return answer;
		};
		const toCaller = await standIn('callee', callerOutside);
		const toCallee = await standIn('caller', calleeOutside);
		// Strict filtering: the callee is not heard before the caller has sent to it.
		const seen = (fate: string) =>
			batches.flatMap(({ packets }) => packets).filter((packet) => packet.fate === fate);
		callee.send('too early', toCaller.port, toCaller.address);
		await expect.poll(() => seen('filtered').length).toBe(1);
		const heardByCallee = once(callee, 'message');
		caller.send('knock', toCallee.port, toCallee.address);
		await heardByCallee;
		const heardByCaller = once(caller, 'message') as Promise<[Buffer, { port: number }]>;
		callee.send('come in', toCaller.port, toCaller.address);
		const [bytes, from] = await heardByCaller;
		expect(bytes.toString()).toBe('come in');
		expect(from.port).toBe(toCallee.port);
		expect(batches.flatMap(({ mappings }) => mappings).some(({ change }) => change === 'made')).toBe(true);
	});
});

describe('a stream over the conditioned link', () => {
	it('keeps its order through loss', async () => {
		const { page } = await open();
		for (const peer of ['caller', 'callee'] as const)
			await page.emitWithAck('link', {
				peer,
				direction: 'up',
				settings: { ...clearLink, loss: 0.1, delayMs: 5 }
			});
		let received = '';
		page.on('stream-received', ({ bytes }) => {
			received += Buffer.from(bytes, 'base64').toString();
		});
		const parts = Array.from({ length: 40 }, (_, index) => `${String(index).padStart(4, '0')}.`.repeat(20));
		for (const part of parts)
			page.emit('stream-send', { number: 1, bytes: Buffer.from(part).toString('base64') });
		await expect.poll(() => received.length, { timeout: 10_000 }).toBe(parts.join('').length);
		expect(received).toBe(parts.join(''));
	});
});
