import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { hasUclient } from '../../../tests/support/coturn.ts';
import { TurnClient } from '../../../tests/support/turn-client.ts';
import { Random } from '../../lib/sim/random.ts';
import { clearLink, type LinkSettings } from '../../lib/sim/link-settings.ts';
import { encode, method, newAttribute } from '../../lib/stun/message.ts';
import { attribute } from '../../lib/stun/attributes.ts';
import type { CapturedPacket } from './capture.ts';
import { limited, Relay, type RelayOptions } from './relay.ts';
import { Sources } from './sources.ts';

const relayAddress = '203.0.113.20';
const closing: (() => unknown)[] = [];
afterEach(async () => {
	for (const close of closing.splice(0).reverse()) await close();
});

async function lab(options: RelayOptions = {}): Promise<Relay> {
	const relay = await Relay.open({ relayAddress, seed: 1, ...options });
	closing.push(() => relay.close());
	relay.openSession('one');
	return relay;
}

async function client(relay: Relay, peer: string, transport: 'udp' | 'tcp' | 'tls' = 'udp', session = 'one') {
	const door = relay.listening.find((listening) => listening.transport === transport);
	const opened = await TurnClient.open(
		transport,
		{ address: '127.0.0.1', port: door?.port ?? 0 },
		relay.credentials(session, peer, 3600)
	);
	closing.push(() => {
		opened.close();
	});
	return opened;
}

/** Caller and callee, each with an allocation and a channel to the other: 0x4000. */
async function call(relay: Relay, transport: 'udp' | 'tcp' | 'tls' = 'udp') {
	const [caller, callee] = [
		await client(relay, 'caller', transport),
		await client(relay, 'callee', transport)
	];
	await caller.allocate();
	await callee.allocate();
	await caller.bind(0x4000, callee.relayed ?? { address: '', port: 0 });
	await callee.bind(0x4000, caller.relayed ?? { address: '', port: 0 });
	return { caller, callee };
}

const link = (settings: Partial<LinkSettings>): LinkSettings => ({ ...clearLink, ...settings });

describe('opening', () => {
	it('listens on loopback, UDP and TCP on one port, and says the URLs that both browsers take', async () => {
		const relay = await lab();
		const [{ port } = { port: 0 }] = relay.listening;
		expect(relay.listening.filter(({ address }) => address === '127.0.0.1')).toEqual([
			{ transport: 'udp', address: '127.0.0.1', port },
			{ transport: 'tcp', address: '127.0.0.1', port }
		]);
		expect(relay.urls).toEqual({
			stun: [`stun:127.0.0.1:${port}`],
			turn: [`turn:127.0.0.1:${port}?transport=udp`, `turn:localhost:${port}?transport=tcp`],
			turns: []
		});
	});
	it('says why it cannot, and leaves nothing open', async () => {
		const relay = await lab();
		const port = relay.listening[0]?.port ?? 0;
		await expect(Relay.open({ port })).rejects.toMatchObject({ name: 'RelayOpenError', code: 'port-taken' });
		await expect(Relay.open({ hosts: ['203.0.113.99'] })).rejects.toMatchObject({ code: 'no-such-address' });
		await expect(Relay.open({ certificate: { key: 'no', cert: 'no' } })).rejects.toMatchObject({
			code: 'bad-certificate'
		});
		const udp = createSocket('udp4').bind(0, '127.0.0.1');
		await once(udp, 'listening');
		await expect(Relay.open({ hosts: ['127.0.0.1'], port: udp.address().port })).rejects.toThrow(
			/another program has that port/
		);
		udp.close();
	});
	it('speaks TLS where it is given a certificate', async () => {
		const file = (name: string) =>
			readFileSync(join(import.meta.dirname, '../../../tests/fixtures/tls', name));
		const relay = await lab({
			certificate: { key: file('localhost.key.pem'), cert: file('localhost.cert.pem') }
		});
		expect(relay.urls.turns).toHaveLength(1);
		expect(relay.urls.turns[0]).toMatch(/^turns:localhost:\d+\?transport=tcp$/);
		const { caller, callee } = await call(relay, 'tls');
		caller.sendChannel(0x4000, 'over TLS');
		expect(await callee.data()).toEqual([{ channel: 0x4000, text: 'over TLS' }]);
	});
	it('answers this machine alone, or the private networks where that was asked for', () => {
		const own = new Sources('own', () => 0);
		expect(['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1'].every((source) => own.accepts(source))).toBe(
			true
		);
		expect(
			['10.255.255.1', '198.51.100.7', '::ffff:198.51.100.7', 'nonsense', 'fe80::1234%eth0'].some((source) =>
				own.accepts(source)
			)
		).toBe(false);
		const lan = new Sources('private', () => 0);
		expect(
			['10.255.255.1', '172.31.0.1', 'fe80::1234%eth0', 'fd12::1'].every((source) => lan.accepts(source))
		).toBe(true);
		expect(['172.32.0.1', '198.51.100.7', '2001:db8::1'].some((source) => lan.accepts(source))).toBe(false);
	});
});

describe('sessions', () => {
	it('that are closed end their clients, and what waits on their links', async () => {
		const relay = await lab();
		const { caller, callee } = await call(relay, 'tcp');
		relay.setLink('one', 'caller', 'up', link({ delayMs: 5000 }));
		caller.sendChannel(0x4000, 'never');
		await caller.binding();
		expect(relay.state.waiting).toBe(1);
		relay.closeSession('one');
		await caller.until(() => caller.isClosed);
		await callee.until(() => callee.isClosed);
		expect(callee.received).toEqual([]);
		await expect
			.poll(() => relay.state)
			.toEqual({
				sessions: 0,
				allocations: [],
				connections: 0,
				virtualClients: 0,
				waiting: 0,
				hasTimer: false
			});
	});
	it('that are not open have no credentials, links or views', async () => {
		const relay = await lab();
		expect(relay.credentials('two', 'caller', 60)).toBeUndefined();
		expect(relay.credentials('one', 'a:b', 60)).toBeUndefined();
		expect([relay.openSession('no:colon'), relay.openSession('')]).toEqual([false, false]);
		expect([
			relay.setLink('two', 'caller', 'up', clearLink),
			relay.setControl('two', 'caller', true)
		]).toEqual([false, false]);
		relay.tap('two', () => undefined)();
	});
	it('have a quota', async () => {
		const relay = await lab({ quota: { packetsPerSecond: 2, kbps: 1000 } });
		const { caller, callee } = await call(relay);
		for (let count = 0; count < 10; count++) caller.sendChannel(0x4000, String(count));
		await caller.binding();
		expect((await callee.data())[0]?.text).toBe('0');
		expect(relay.counts.dropped.quota).toBeGreaterThanOrEqual(8);
	});
});

describe('links', () => {
	it('lose what they are asked to, of relayed data alone', async () => {
		const relay = await lab({ seed: 4 });
		const { caller, callee } = await call(relay);
		relay.setLink('one', 'caller', 'up', link({ loss: 0.05 }));
		const sent = 20_000;
		for (let count = 0; count < sent;) {
			for (let batch = 0; batch < 100; batch++, count++) caller.sendChannel(0x4000, 'x');
			await caller.binding(); // so that no socket's buffer overflows
		}
		await expect.poll(() => relay.counts.relayed + (relay.counts.dropped['random-loss'] ?? 0)).toBe(sent);
		const share = (relay.counts.dropped['random-loss'] ?? 0) / sent;
		expect(share).toBeGreaterThan(0.045);
		expect(share).toBeLessThan(0.055);
		await callee.data(relay.counts.relayed);
	});
	it('delay what they are asked to, each direction by itself, in order', async () => {
		const relay = await lab();
		const { caller, callee } = await call(relay);
		relay.setLink('one', 'caller', 'up', link({ delayMs: 30 }));
		relay.setLink('one', 'callee', 'down', link({ delayMs: 20 }));
		const held: number[] = [];
		relay.tap('one', ({ link, heldMs }) => link === 'inner' && held.push(heldMs ?? 0));
		const began = performance.now();
		for (let count = 0; count < 50; count++) caller.sendChannel(0x4000, String(count));
		expect((await callee.data(50)).map(({ text }) => Number(text))).toEqual(
			Array.from({ length: 50 }, (_, count) => count)
		);
		expect(performance.now() - began).toBeGreaterThan(48);
		expect(held).toHaveLength(100);
		expect(Math.min(...held.slice(50))).toBeGreaterThan(15);
		expect(relay.errors.packets).toBe(100);
		callee.sendChannel(0x4000, 'back');
		await caller.data();
		expect(held.slice(100)).toEqual([0, 0]);
	});
	it('cross control too when asked', async () => {
		const relay = await lab();
		const { caller } = await call(relay);
		const seen: CapturedPacket[] = [];
		relay.tap('one', (packet) => seen.push(packet));
		relay.setLink('one', 'caller', 'up', link({ delayMs: 40 }));
		relay.setControl('one', 'caller', true);
		expect((await caller.refresh(600)).outcome).toBe('success');
		expect(seen.map(({ link, direction }) => [link, direction])).toEqual([
			['turn', 'up'],
			['turn', 'down']
		]);
		expect(seen[0]?.heldMs).toBeGreaterThan(38);
	});
	it('cut, nothing arrives; mended, all does', async () => {
		const relay = await lab();
		const { caller, callee } = await call(relay);
		relay.setLink('one', 'callee', 'down', link({ isCut: true }));
		caller.sendChannel(0x4000, 'lost');
		await caller.binding();
		relay.setLink('one', 'callee', 'down', clearLink);
		caller.sendChannel(0x4000, 'found');
		expect((await callee.data()).map(({ text }) => text)).toEqual(['found']);
		expect(relay.counts.dropped['cable-cut']).toBe(1);
	});
	it('take nothing that is out of bounds', () => {
		expect(
			limited(link({ loss: 7, burst: -1, delayMs: NaN, jitterMs: Infinity, rateKbps: -3, queueMs: 1e9 }))
		).toEqual(link({ loss: 1, burst: 1, delayMs: 0, jitterMs: 0, rateKbps: 0, queueMs: 10_000 }));
	});
});

describe('the view of packets', () => {
	it('shows each relayed packet with TURN around it and without, up and down, under one number', async () => {
		const relay = await lab();
		const { caller, callee } = await call(relay);
		const seen: CapturedPacket[] = [];
		const stop = relay.tap('one', (packet) => seen.push(packet));
		caller.sendChannel(0x4000, 'hello');
		await callee.data();
		stop();
		caller.sendChannel(0x4000, 'unseen');
		await callee.data(2);
		const at = ({ address, port }: { address: string; port: number }) => `${address}:${port}`;
		const door = `127.0.0.1:${relay.listening[0]?.port ?? 0}`;
		const inner = {
			source: at(caller.relayed ?? caller.local),
			destination: at(callee.relayed ?? callee.local)
		};
		expect(
			seen.map(({ peer, link, direction, source, destination, bytes, fate }) => ({
				peer,
				link,
				direction,
				source,
				destination,
				length: bytes.length,
				fate
			}))
		).toEqual([
			{
				peer: 'caller',
				link: 'turn',
				direction: 'up',
				source: at(caller.local),
				destination: door,
				length: 9,
				fate: 'delivered'
			},
			{ peer: 'caller', link: 'inner', direction: 'up', ...inner, length: 5, fate: 'delivered' },
			{
				peer: 'callee',
				link: 'turn',
				direction: 'down',
				source: door,
				destination: at(callee.local),
				length: 9,
				fate: 'delivered'
			},
			{ peer: 'callee', link: 'inner', direction: 'down', ...inner, length: 5, fate: 'delivered' }
		]);
		expect(new Set(seen.map(({ number }) => number)).size).toBe(1);
	});
});

describe('clients without a socket', () => {
	it('are served as all others, under the address that they have', async () => {
		const relay = await lab();
		const got: Uint8Array[] = [];
		const virtual = relay.connect(
			{
				client: { address: '198.51.100.9', port: 7 },
				server: { address: '198.51.100.1', port: 3478 },
				transport: 'udp'
			},
			(bytes) => got.push(bytes)
		);
		virtual.receive(
			encode({ method: method.binding, class: 'request', transactionId: randomBytes(12), attributes: [] })
		);
		expect(got).toHaveLength(1);
		virtual.close();
		expect(relay.state.virtualClients).toBe(0);
	});
});

describe('strangers', () => {
	it('4000 datagrams of all sorts, and then a call', async () => {
		const relay = await lab();
		const stranger = await client(relay, 'stranger');
		await stranger.allocate();
		const random = new Random(5);
		const real = [
			encode({
				method: method.allocate,
				class: 'request',
				transactionId: randomBytes(12),
				attributes: [
					newAttribute(attribute.requestedTransport, 17),
					newAttribute(attribute.username, '1:one:x'),
					newAttribute(attribute.lifetime, 0)
				]
			}),
			encode({
				method: method.send,
				class: 'indication',
				transactionId: randomBytes(12),
				attributes: [
					newAttribute(attribute.xorPeerAddress, { address: '127.0.0.1', port: 1 }),
					newAttribute(attribute.data, randomBytes(30))
				]
			}),
			Uint8Array.of(0x40, 0, 0, 4, 1, 2, 3, 4)
		];
		for (let count = 0; count < 4000; count++) {
			const bytes =
				count % 2
					? randomBytes(Math.floor(random.next() * 200))
					: Buffer.from(real[count % 3] ?? randomBytes(20));
			for (let flip = 0; bytes.length > 0 && flip < random.next() * 6; flip++)
				bytes[Math.floor(random.next() * bytes.length)] = random.next() * 256;
			stranger.raw(bytes);
			if (count % 100 === 0) await stranger.binding();
		}
		await stranger.binding();
		expect(relay.state.allocations).toHaveLength(1);
		const { caller, callee } = await call(relay);
		caller.sendChannel(0x4000, 'hello');
		expect((await callee.data())[0]?.text).toBe('hello');
	});
	it('a TCP connection that talks something else is closed, and so are bytes that no stream recovers from', async () => {
		const relay = await lab();
		const port = relay.listening.find(({ transport }) => transport === 'tcp')?.port ?? 0;
		for (const bytes of [
			Buffer.from('\x16\x03\x01\x02\x00\x01'),
			Buffer.from([0x80, 0, 0, 0]),
			Buffer.from('000100032112a442', 'hex')
		]) {
			const socket = connect(port, '127.0.0.1');
			socket.on('error', () => undefined);
			socket.write(bytes);
			socket.resume();
			await once(socket, 'close');
		}
		await expect.poll(() => relay.state.connections).toBe(0);
		expect(relay.counts.dropped.malformed).toBe(3);
	});
});

describe('for a long time', () => {
	it.each(['udp', 'tcp'] as const)(
		'200 allocations made and dropped over %s leave nothing',
		async (transport) => {
			const relay = await lab({ limits: { allocations: 300 } });
			const clients: TurnClient[] = [];
			for (let count = 0; count < 200; count++) {
				const session = `s${count >> 2}`;
				relay.openSession(session);
				const each = await client(relay, `p${count}`, transport, session);
				clients.push(each);
				expect((await each.allocate()).outcome).toBe('success');
			}
			expect(relay.state.allocations).toHaveLength(200);
			for (const [count, each] of clients.entries()) {
				// Each third by a word, by hanging up, by the end of its session.
				if (count % 2 === 0) await each.refresh(0);
				else if (transport === 'tcp' && count % 3 === 0) each.close();
			}
			for (let session = 0; session < 50; session++) relay.closeSession(`s${session}`);
			for (const each of clients) each.close();
			await expect
				.poll(() => relay.state)
				.toEqual({
					sessions: 1,
					allocations: [],
					connections: 0,
					virtualClients: 0,
					waiting: 0,
					hasTimer: false
				});
		},
		30_000
	);
});

describe.skipIf(!hasUclient)("coturn's client (skipped where `turnutils_uclient` is not installed)", () => {
	// Send indications (-s): its channels have the numbers of RFC 5766, up to 0x7FFF, which RFC 8656 §12 took back.
	it.each([
		['UDP', []],
		['TCP', ['-t']]
	])(
		'gets all of its messages over %s',
		async (_, more) => {
			const relay = await lab({ secret: 'uclient' });
			const port = String(relay.listening[0]?.port ?? 0);
			const args = [
				...more,
				'-s',
				'-y',
				'-c',
				'-n',
				'20',
				'-m',
				'2',
				'-l',
				'300',
				'-p',
				port,
				'-W',
				'uclient',
				'-u',
				'one:caller',
				'127.0.0.1'
			];
			const output = await new Promise<string>((resolve) => {
				execFile('turnutils_uclient', args, { timeout: 25_000 }, (_error, stdout, stderr) => {
					resolve(stdout + stderr);
				});
			});
			expect(output).toMatch(/tot_send_msgs=40, tot_recv_msgs=40/);
			expect(output).toMatch(/Total lost packets 0 /);
		},
		30_000
	);
});
