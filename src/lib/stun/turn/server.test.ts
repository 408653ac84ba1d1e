import { describe, expect, it } from 'vitest';
import { endpointText, type Endpoint } from '../../bytes/endpoint.ts';
import { attribute } from '../attributes.ts';
import { decodeChannelData, encodeChannelData } from '../channel-data.ts';
import { longTermKey, withIntegrity } from '../integrity.ts';
import {
	bytesOf,
	decode,
	encode,
	endpointOf,
	errorOf,
	method,
	newAttribute,
	numberOf,
	textOf,
	type NewAttribute
} from '../message.ts';
import { makeCredentials, parseUsername, passwordOf } from './credentials.ts';
import type { FiveTuple } from './five-tuple.ts';
import { isFreshNonce, makeNonce } from './nonce.ts';
import { TurnServer, type TurnOptions, type TurnOutput } from './server.ts';

const secret = 'secret';
const start = 1_800_000_000_000;
const door: Endpoint = { address: '198.51.100.1', port: 3478 };
const udp = newAttribute(attribute.requestedTransport, 17);
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const bytes = (words: string) => new TextEncoder().encode(words);

/** A server on a clock of its own, and clients that speak to it. */
function world(options: Partial<TurnOptions> = {}) {
	const server = new TurnServer({
		secret,
		realm: 'lab',
		relayAddress: (_, family) => (family === 'ipv4' ? '203.0.113.5' : undefined),
		...options
	});
	server.openSession('one');
	const clock = { now: start };
	let port = 5000;
	let ids = 0;
	const client = (session = 'one', lifetimeSeconds = 86_400) => {
		const tuple: FiveTuple = {
			client: { address: '192.0.2.7', port: port++ },
			server: door,
			transport: 'udp'
		};
		const { username, credential } = makeCredentials(secret, {
			expiry: clock.now / 1000 + lifetimeSeconds,
			session,
			peer: `p${port}`
		});
		let nonce = '';
		const raw = (message: Uint8Array) => server.receive(clock.now, tuple, message);
		const ask = (number: number, attributes: NewAttribute[], id = ++ids) => {
			const transactionId = new Uint8Array(12).fill(id);
			const signed = [
				...attributes,
				newAttribute(attribute.username, username),
				newAttribute(attribute.realm, 'lab'),
				newAttribute(attribute.nonce, nonce)
			];
			const [output] = raw(
				withIntegrity(
					encode({ method: number, class: 'request', transactionId, attributes: signed }),
					longTermKey(username, 'lab', credential)
				)
			);
			const { message } = decode(output?.kind === 'send' ? output.bytes : new Uint8Array(0));
			if (!message) throw new Error('no answer');
			nonce = textOf(message, attribute.nonce) ?? nonce;
			return { message, outcome: errorOf(message)?.code ?? 'success' };
		};
		const made = {
			tuple,
			raw,
			ask,
			relayed: { address: '', port: 0 } as Endpoint,
			allocate(...more: NewAttribute[]) {
				ask(method.allocate, [udp]); // 438: learns the nonce
				const answer = ask(method.allocate, [udp, ...more]);
				made.relayed = endpointOf(answer.message, attribute.xorRelayedAddress) ?? made.relayed;
				return answer;
			},
			permit: (peer: Endpoint) =>
				ask(method.createPermission, [newAttribute(attribute.xorPeerAddress, peer)]).outcome,
			bind: (channel: number, peer: Endpoint) =>
				ask(method.channelBind, [
					newAttribute(attribute.channelNumber, channel),
					newAttribute(attribute.xorPeerAddress, peer)
				]).outcome,
			refresh: (seconds?: number) =>
				ask(method.refresh, seconds === undefined ? [] : [newAttribute(attribute.lifetime, seconds)]),
			send: (peer: Endpoint, words: string) =>
				raw(
					encode({
						method: method.send,
						class: 'indication',
						transactionId: new Uint8Array(12),
						attributes: [
							newAttribute(attribute.xorPeerAddress, peer),
							newAttribute(attribute.data, bytes(words))
						]
					})
				)
		};
		return made;
	};
	/** What comes of what was sent: the words that arrive, or why not. */
	const arrives = ([output]: TurnOutput[]): string => {
		if (output?.kind === 'drop') return output.reason;
		if (output?.kind !== 'relay') return output?.kind ?? 'nothing';
		const delivered = server.deliver(clock.now, output.datagram);
		if (delivered?.kind !== 'send') return 'refused';
		const channel = decodeChannelData(delivered.bytes);
		if (channel) return `${channel.channel.toString(16)} ${text(channel.data)}`;
		const { message } = decode(delivered.bytes);
		return message
			? `${endpointText(endpointOf(message, attribute.xorPeerAddress) ?? door)} ${text(bytesOf(message, attribute.data))}`
			: 'unreadable';
	};
	const pair = () => {
		const [one, two] = [client(), client()];
		one.allocate();
		two.allocate();
		one.permit(two.relayed);
		two.permit(one.relayed);
		return { one, two };
	};
	const pass = (seconds: number) => {
		clock.now += seconds * 1000;
		return server.tick(clock.now);
	};
	return { server, client, pair, arrives, pass, clock };
}

describe('credentials', () => {
	it('are what coturn makes of the same secret', () => {
		// printf '%s' 1700000000:one:caller | openssl dgst -sha1 -hmac secret -binary | base64
		expect(passwordOf('secret', '1700000000:one:caller')).toBe('EmsoCJ26sncB+GJY77IsmMycxF0=');
		expect(parseUsername('1700000000:one:caller')).toEqual({
			expiry: 1_700_000_000,
			session: 'one',
			peer: 'caller'
		});
		for (const name of [
			'',
			'constructor',
			'1:one',
			'1:one:',
			':one:two',
			'1:o ne:two',
			'1:one:two:three',
			'123456789012:a:b'
		])
			expect(parseUsername(name)).toBeUndefined();
	});
	it('that have run out make no allocation, and keep the one they made', () => {
		const { client, pass } = world();
		const [early, late] = [client('one', 60), client('one', 60)];
		expect(early.allocate().outcome).toBe('success');
		pass(120);
		expect(early.refresh().outcome).toBe('success');
		expect(late.allocate().outcome).toBe(401);
	});
});

describe('nonces', () => {
	it('hold for their holder, and for their time', () => {
		const nonce = makeNonce(secret, start, 'one');
		expect(isFreshNonce(nonce, secret, start + 1000, 'one', 1000)).toBe(true);
		expect(isFreshNonce(nonce, secret, start + 1002, 'one', 1000)).toBe(false);
		expect(isFreshNonce(nonce, secret, start - 2, 'one', 1000)).toBe(false);
		expect(isFreshNonce(nonce, secret, start, 'two', 1000)).toBe(false);
		expect(isFreshNonce(nonce, 'other', start, 'one', 1000)).toBe(false);
		expect(isFreshNonce(`${nonce}0`, secret, start, 'one', 1000)).toBe(false);
	});
	it('an old one is answered with a new one, and all goes on', () => {
		const { client, pass } = world();
		const one = client();
		one.allocate(newAttribute(attribute.lifetime, 3600));
		pass(601);
		expect(one.refresh().outcome).toBe(438);
		expect(one.refresh().outcome).toBe('success');
	});
});

describe('time', () => {
	it('an allocation ends when it is not refreshed', () => {
		const { client, server, pass, clock } = world();
		const one = client();
		one.allocate();
		expect(server.nextDeadline()).toBe(clock.now + 600_000);
		pass(500);
		one.refresh();
		expect(pass(599)).toEqual([]);
		expect(pass(1)).toEqual([one.tuple]);
		expect([server.allocations.length, server.nextDeadline()]).toEqual([0, undefined]);
		one.refresh(); // 438
		expect(one.refresh().outcome).toBe(437);
	});
	it('a permission ends after five minutes, a channel after ten', () => {
		const { pair, arrives, pass } = world();
		const { one, two } = pair();
		expect(one.bind(0x4000, two.relayed)).toBe('success');
		expect(arrives(one.raw(encodeChannelData(0x4000, bytes('now'))))).toBe(
			`${endpointText(one.relayed)} now`
		);
		pass(299);
		expect(two.permit(one.relayed)).toBe('success');
		pass(2);
		expect(arrives(one.send(two.relayed, 'later'))).toBe('not-permitted');
		expect(arrives(one.raw(encodeChannelData(0x4000, bytes('later'))))).toMatch(/ later$/);
		one.refresh();
		two.refresh();
		pass(298);
		one.refresh(); // 438 at the most
		pass(2);
		expect(arrives(one.raw(encodeChannelData(0x4000, bytes('late'))))).not.toMatch(/ late$/);
	});
	it('a channel that has ended is free for another peer', () => {
		const { pair, client, pass } = world({ limits: { nonceLifetime: 10_000, defaultLifetime: 3000 } });
		const { one, two } = pair();
		const three = client();
		three.allocate();
		expect(one.bind(0x4000, two.relayed)).toBe('success');
		expect(one.bind(0x4000, three.relayed)).toBe(400);
		expect(one.bind(0x4001, two.relayed)).toBe(400);
		pass(601);
		expect(one.bind(0x4000, three.relayed)).toBe('success');
		expect(one.bind(0x4001, two.relayed)).toBe('success');
	});
});

describe('limits', () => {
	it('of a session, and of all', () => {
		const { server, client } = world({ limits: { allocationsPerSession: 2, allocations: 3 } });
		server.openSession('two');
		expect(
			[client(), client(), client(), client('two'), client('two')].map((one) => one.allocate().outcome)
		).toEqual(['success', 'success', 486, 'success', 508]);
	});
	it('of permissions and channels', () => {
		const { client } = world({ limits: { permissionsPerAllocation: 1, channelsPerAllocation: 1 } });
		const [one, two, three] = [client(), client(), client()];
		for (const each of [one, two, three]) each.allocate();
		expect([
			one.bind(0x4000, two.relayed),
			one.bind(0x4001, three.relayed),
			one.bind(0x4000, two.relayed)
		]).toEqual(['success', 508, 'success']);
	});
	it('of ports: each is given out once', () => {
		const { client } = world({ ports: [40_000, 40_002] });
		const ports = [client(), client(), client()].map((one) => {
			one.allocate();
			return one.relayed.port;
		});
		expect(ports).toEqual([40_000, 40_001, 40_002]);
		expect(client().allocate().outcome).toBe(508);
	});
	it('an even port when it is asked for; a second one beside it is not kept', () => {
		const even = (isNextReserved: boolean): NewAttribute => ({
			type: attribute.evenPort,
			value: { kind: 'even-port', isNextReserved }
		});
		const { client } = world({ ports: [40_001, 40_010] });
		const one = client();
		one.allocate(even(false));
		expect(one.relayed.port % 2).toBe(0);
		expect(client().allocate(even(true)).outcome).toBe(508);
	});
});

describe('sessions', () => {
	it('that are closed leave nothing', () => {
		const { server, pair, arrives } = world();
		const { one, two } = pair();
		const outputs = one.send(two.relayed, 'late');
		expect(server.closeSession('one')).toEqual([one.tuple, two.tuple]);
		expect(arrives(outputs)).toBe('refused');
		expect([server.allocations.length, server.sessionCount, server.nextDeadline()]).toEqual([
			0,
			0,
			undefined
		]);
		expect(one.refresh().outcome).toBe(401);
	});
	it('do not hear what was meant for whoever had the address before', () => {
		const { client, pair, arrives } = world({ ports: [40_000, 40_001] });
		const { one, two } = pair();
		const outputs = one.send(two.relayed, 'old');
		two.refresh(0);
		const next = client();
		next.allocate();
		next.permit(one.relayed);
		expect(next.relayed).toEqual(two.relayed);
		expect(arrives(outputs)).toBe('refused');
	});
});

describe('worlds of other addresses', () => {
	it('what a client is told and what it means are the owner’s to say', () => {
		const swap = (from: string, to: string) => (endpoint: Endpoint) =>
			endpoint.address === from ? { ...endpoint, address: to } : endpoint;
		const { pair, arrives } = world({
			translate: { shown: swap('203.0.113.5', '10.9.9.9'), meant: swap('10.9.9.9', '203.0.113.5') }
		});
		const { one, two } = pair();
		expect(one.relayed.address).toBe('10.9.9.9');
		expect(arrives(one.send(two.relayed, 'hello'))).toBe(`${endpointText(one.relayed)} hello`);
	});
	it('peers outside only where the owner carries them', () => {
		const outside = { address: '198.51.100.77', port: 4000 };
		const closed = world();
		const lonely = closed.client();
		lonely.allocate();
		expect(lonely.permit(outside)).toBe(403);
		const { client, server, clock } = world({ isReachable: ({ address }) => address === outside.address });
		const one = client();
		one.allocate();
		expect(one.permit(outside)).toBe('success');
		expect(one.permit({ address: '127.0.0.1', port: 1 })).toBe(403);
		expect(one.send(outside, 'out')[0]).toMatchObject({ kind: 'outside', peer: outside });
		expect(server.receiveOutside(clock.now, one.relayed, outside, bytes('in'))?.kind).toBe('send');
		expect(
			server.receiveOutside(clock.now, one.relayed, { address: '198.51.100.78', port: 1 }, bytes('in'))
		).toBeUndefined();
	});
	it('IPv6 relays for IPv6 peers, and an IPv4 address dressed as IPv6 is none', () => {
		const { client } = world({
			relayAddress: (_, family) => (family === 'ipv6' ? '2001:db8::5' : undefined)
		});
		const [one, two] = [client(), client()];
		expect(one.allocate().outcome).toBe(440);
		const ipv6 = newAttribute(attribute.requestedAddressFamily, 2);
		one.allocate(ipv6);
		two.allocate(ipv6);
		expect(one.relayed.address).toBe('2001:db8::5');
		expect(one.permit(two.relayed)).toBe('success');
		expect(one.permit({ address: '::ffff:127.0.0.1', port: 1 })).toBe(403);
		expect(one.permit({ address: '127.0.0.1', port: 1 })).toBe(443);
		expect(one.ask(method.refresh, [newAttribute(attribute.requestedAddressFamily, 1)]).outcome).toBe(443);
		expect(numberOf(one.refresh(0).message, attribute.lifetime)).toBe(0);
	});
});
