/**
 * What a TURN server must do, one line each (RFC 8489, RFC 8656), asked of ours over real sockets, over UDP and TCP, and of
 * coturn where it is installed: a check that the reference fails too would say more about the check.
 */
import { randomBytes } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasCoturn, startCoturn, type Coturn } from '../../../tests/support/coturn.ts';
import { TurnClient, udpTransport } from '../../../tests/support/turn-client.ts';
import type { Endpoint } from '../../lib/bytes/endpoint.ts';
import { attribute } from '../../lib/stun/attributes.ts';
import { checkIntegrity, longTermKey, withFingerprint } from '../../lib/stun/integrity.ts';
import {
	encode,
	endpointOf,
	findAttribute,
	method,
	newAttribute,
	numberOf,
	textOf
} from '../../lib/stun/message.ts';
import { makeCredentials, passwordOf, type TurnCredentials } from '../../lib/stun/turn/credentials.ts';
import { Relay } from './relay.ts';

const secret = 'conformance';
const soon = () => Math.floor(Date.now() / 1000) + 3600;

interface World {
	/** A client with good credentials, and nothing done yet. */
	readonly client: (session?: string) => Promise<TurnClient>;
	/** One with other credentials. */
	readonly stranger: (credentials: TurnCredentials) => Promise<TurnClient>;
	/** Two that have an allocation each, and let each other in. */
	readonly pair: () => Promise<{ one: TurnClient; two: TurnClient; toOne: Endpoint; toTwo: Endpoint }>;
}

const outcome = async (asked: Promise<{ outcome: 'success' | number }>) => (await asked).outcome;
const relayedOf = (client: TurnClient): Endpoint => client.relayed ?? { address: '', port: 0 };
const named = (username: string, password = passwordOf(secret, username)): TurnCredentials => ({
	username,
	credential: password
});
const unknown = { type: 0x7ffe, value: { kind: 'bytes', bytes: new Uint8Array(4) } } as const;
const peerAt = (address: string, port = 9) => ({ address, port });

/**
 * Name, whether coturn 4.6.1 does it too, and what is to be so. It differs on purpose where it is configured otherwise (its relays may
 * reach this machine here), and where it is more forgiving: a Refresh or CreatePermission without an allocation, a transport that it
 * does not know (400), ADDITIONAL-ADDRESS-FAMILY beside REQUESTED-ADDRESS-FAMILY.
 */
type Check = readonly [name: string, isForCoturn: boolean, check: (world: World) => Promise<void>];
const checks: readonly Check[] = [
	// STUN
	[
		'Binding says from where it was asked',
		true,
		async ({ client }) => {
			const asking = await client();
			const { message, outcome } = await asking.binding();
			expect(outcome).toBe('success');
			expect(endpointOf(message, attribute.xorMappedAddress)).toEqual({
				address: asking.local.address,
				port: asking.local.port
			});
		}
	],
	[
		'Binding with an attribute that must be understood: 420, which names it',
		true,
		async ({ client }) => {
			const { message, outcome } = await (await client()).binding([unknown]);
			expect(outcome).toBe(420);
			expect(findAttribute(message, attribute.unknownAttributes)?.value).toMatchObject({ types: [0x7ffe] });
		}
	],
	[
		'Binding with one that may be passed over: success',
		true,
		async ({ client }) => {
			expect(await outcome((await client()).binding([{ ...unknown, type: 0xfffe }]))).toBe('success');
		}
	],
	[
		'a Binding indication is not answered',
		true,
		async ({ client }) => {
			const asking = await client();
			asking.raw(
				encode({
					method: method.binding,
					class: 'indication',
					transactionId: randomBytes(12),
					attributes: []
				})
			);
			await asking.binding();
			expect(asking.strays).toEqual([]);
		}
	],
	[
		'a fingerprint is answered with one; with a wrong one nobody is answered',
		false,
		async ({ client }) => {
			const asking = await client();
			const right = withFingerprint(
				encode({ method: 1, class: 'request', transactionId: randomBytes(12), attributes: [] })
			);
			const wrong = right.slice();
			wrong[wrong.length - 1]! ^= 1;
			asking.raw(wrong);
			asking.raw(right);
			await asking.until(() => asking.strays.length > 0);
			expect(
				asking.strays.map((message) => findAttribute(message, attribute.fingerprint) !== undefined)
			).toEqual([true]);
		}
	],
	// who you are
	[
		'Allocate without credentials: 401 with realm and nonce, unsigned',
		true,
		async ({ client }) => {
			const { message, outcome } = await (await client()).challenge();
			expect(outcome).toBe(401);
			expect(textOf(message, attribute.realm)).toBe('lab');
			expect(textOf(message, attribute.nonce)).toBeTruthy();
			expect(findAttribute(message, attribute.messageIntegrity)).toBeUndefined();
		}
	],
	...(
		[
			['a wrong password', () => named(`${soon()}:one:caller`, 'wrong'), true],
			[
				'the user "constructor" with the text of Object as its password',
				() => named('constructor', String(Object)),
				true
			],
			['the user "toString"', () => named('toString', 'function toString() { [native code] }'), true],
			['the user "__proto__"', () => named('__proto__', '[object Object]'), true],
			['a name without a time', () => named('one'), false],
			['a time that has passed', () => named('1000000000:one:caller'), true],
			['a session that is not open', () => named(`${soon()}:nobody:caller`), false],
			['a session named like a property', () => named(`${soon()}:constructor:caller`), false]
		] as const
	).map(
		([name, credentials, isForCoturn]) =>
			[
				`${name}: 401`,
				isForCoturn,
				async ({ stranger }: World) => {
					expect(await outcome((await stranger(credentials())).allocate())).toBe(401);
				}
			] as const
	),
	[
		'a nonce that was never given out: 438 with one that was',
		true,
		async ({ client }) => {
			const asking = await client();
			await asking.challenge();
			const { message, outcome } = await asking.request(method.allocate, [udpTransport], {
				nonce: 'f//499k954d6OL34oL9FSTvy64sA'
			});
			expect(outcome).toBe(438);
			expect(textOf(message, attribute.nonce)).toBeTruthy();
		}
	],
	[
		"somebody else's nonce: 438",
		false,
		async ({ client }) => {
			const [one, two] = [await client(), await client()];
			await one.challenge();
			await two.challenge();
			expect(await outcome(one.request(method.allocate, [udpTransport], { nonce: two.nonce }))).toBe(438);
		}
	],
	[
		'signed, but without USERNAME: 400',
		true,
		async ({ client }) => {
			const asking = await client();
			await asking.challenge();
			expect(
				await outcome(asking.request(method.allocate, [udpTransport], { without: attribute.username }))
			).toBe(400);
		}
	],
	// Allocate
	[
		'Allocate: a relayed address, the mapped one, 600 seconds, signed',
		true,
		async ({ client }) => {
			const asking = await client();
			const { message, outcome, bytes } = await asking.allocate();
			expect(outcome).toBe('success');
			expect(endpointOf(message, attribute.xorRelayedAddress)?.port).toBeGreaterThan(0);
			expect(endpointOf(message, attribute.xorMappedAddress)?.port).toBe(asking.local.port);
			expect(numberOf(message, attribute.lifetime)).toBe(600);
			const { username, credential } = asking.credentials ?? named('');
			expect(checkIntegrity(bytes, longTermKey(username, 'lab', credential))).toBe('valid');
		}
	],
	[
		'the same Allocate again: the same answer',
		true,
		async ({ client }) => {
			const asking = await client();
			const transactionId = randomBytes(12);
			await asking.challenge();
			await asking.allocate([], { transactionId });
			const first = relayedOf(asking);
			expect(await outcome(asking.allocate([], { transactionId }))).toBe('success');
			expect(asking.relayed).toEqual(first);
		}
	],
	[
		'another Allocate: 437',
		true,
		async ({ client }) => {
			const asking = await client();
			await asking.allocate();
			expect(await outcome(asking.allocate())).toBe(437);
		}
	],
	[
		'without REQUESTED-TRANSPORT: 400',
		true,
		async ({ client }) => {
			const asking = await client();
			await asking.challenge();
			expect(await outcome(asking.request(method.allocate, []))).toBe(400);
		}
	],
	[
		'for a transport that is not UDP: 442',
		false,
		async ({ client }) => {
			const asking = await client();
			await asking.challenge();
			expect(
				await outcome(asking.request(method.allocate, [newAttribute(attribute.requestedTransport, 99)]))
			).toBe(442);
		}
	],
	[
		'an attribute that must be understood: 420, signed',
		true,
		async ({ client }) => {
			const asking = await client();
			expect(await outcome(asking.allocate([unknown]))).toBe(420);
		}
	],
	[
		'for IPv6, where there is none: 440',
		true,
		async ({ client }) => {
			expect(
				await outcome((await client()).allocate([newAttribute(attribute.requestedAddressFamily, 2)]))
			).toBe(440);
		}
	],
	[
		'two families at once, in ways that exclude each other: 400',
		false,
		async ({ client }) => {
			expect(
				await outcome(
					(await client()).allocate([
						newAttribute(attribute.requestedAddressFamily, 1),
						newAttribute(attribute.additionalAddressFamily, 2)
					])
				)
			).toBe(400);
		}
	],
	[
		'a token for a port that nobody reserved: 508',
		false,
		async ({ client }) => {
			expect(
				await outcome(
					(await client()).allocate([newAttribute(attribute.reservationToken, new Uint8Array(8))])
				)
			).toBe(508);
		}
	],
	[
		'no more than an hour',
		true,
		async ({ client }) => {
			const { message } = await (await client()).allocate([newAttribute(attribute.lifetime, 1_000_000)]);
			expect(numberOf(message, attribute.lifetime)).toBe(3600);
		}
	],
	[
		'the ninth of a session: 486',
		false,
		async ({ client }) => {
			for (let count = 0; count < 8; count++)
				expect(await outcome((await client('full')).allocate())).toBe('success');
			expect(await outcome((await client('full')).allocate())).toBe(486);
		}
	],
	// Refresh
	[
		'Refresh(600): 600 seconds, and it is still there',
		true,
		async ({ pair }) => {
			const { one, two, toTwo } = await pair();
			const { message, outcome } = await one.refresh(600);
			expect([outcome, numberOf(message, attribute.lifetime)]).toEqual(['success', 600]);
			one.sendIndication(toTwo, 'still');
			expect((await two.data())[0]?.text).toBe('still');
		}
	],
	[
		'Refresh(0): gone, and its address is nobody’s',
		false,
		async ({ pair }) => {
			const { one } = await pair();
			const { message, outcome } = await one.refresh(0);
			expect([outcome, numberOf(message, attribute.lifetime)]).toEqual(['success', 0]);
			expect((await one.refresh(600)).outcome).toBe(437);
		}
	],
	[
		'Refresh without an allocation: 437',
		true,
		async ({ client }) => {
			const asking = await client();
			await asking.challenge();
			expect(await outcome(asking.refresh(600))).toBe(437);
		}
	],
	[
		"Refresh of somebody else's allocation: 441",
		true,
		async ({ client }) => {
			const asking = await client();
			await asking.allocate();
			const other = makeCredentials(secret, { expiry: soon(), session: 'one', peer: 'other' });
			expect(
				await outcome(
					asking.request(method.refresh, [newAttribute(attribute.lifetime, 600)], { credentials: other })
				)
			).toBe(441);
		}
	],
	// permissions and channels
	[
		'CreatePermission without a peer: 400',
		true,
		async ({ client }) => {
			const asking = await client();
			await asking.allocate();
			expect(await outcome(asking.permit())).toBe(400);
		}
	],
	[
		'CreatePermission without an allocation: 437',
		false,
		async ({ client }) => {
			const asking = await client();
			await asking.challenge();
			expect(await outcome(asking.permit(peerAt('192.0.2.1')))).toBe(437);
		}
	],
	...(
		[
			'127.0.0.1',
			'0.0.0.0',
			'10.1.2.3',
			'224.0.0.1',
			'255.255.255.255',
			'169.254.169.254',
			'192.0.2.55'
		] as const
	).map(
		(address) =>
			[
				`CreatePermission for ${address}: 403`,
				false,
				async ({ client }: World) => {
					const asking = await client();
					await asking.allocate();
					expect(await outcome(asking.permit(peerAt(address)))).toBe(403);
				}
			] as const
	),
	...(['::1', '::', '::ffff:127.0.0.1', '::ffff:203.0.113.20', 'fe80::1'] as const).map(
		(address) =>
			[
				`CreatePermission for ${address} from an IPv4 relay: 443`,
				false,
				async ({ client }: World) => {
					const asking = await client();
					await asking.allocate();
					expect(await outcome(asking.permit(peerAt(address)))).toBe(443);
				}
			] as const
	),
	[
		'a good peer among bad ones: 403, and none is let in',
		false,
		async ({ client }) => {
			const [one, two] = [await client(), await client()];
			await one.allocate();
			await two.allocate();
			await two.permit(relayedOf(one));
			expect(await outcome(one.permit(relayedOf(two), peerAt('10.0.0.1')))).toBe(403);
			one.sendIndication(relayedOf(two), 'no');
			await one.permit(relayedOf(two));
			one.sendIndication(relayedOf(two), 'yes');
			expect((await two.data()).map(({ text }) => text)).toEqual(['yes']);
		}
	],
	[
		'ChannelBind: success, signed',
		true,
		async ({ pair }) => {
			const { one, toTwo } = await pair();
			const { outcome, bytes } = await one.bind(0x4000, toTwo);
			expect(outcome).toBe('success');
			const { username, credential } = one.credentials ?? named('');
			expect(checkIntegrity(bytes, longTermKey(username, 'lab', credential))).toBe('valid');
		}
	],
	[
		'ChannelBind beyond 0x4FFF, or below 0x4000: 400',
		true,
		async ({ pair }) => {
			const { one, toTwo } = await pair();
			expect(await outcome(one.bind(0x3fff, toTwo))).toBe(400);
			expect(await outcome(one.bind(0x8000, toTwo))).toBe(400);
		}
	],
	[
		'one channel for two peers, two channels for one peer: 400',
		true,
		async ({ pair }) => {
			const { one, toTwo } = await pair();
			await one.bind(0x4000, toTwo);
			expect(await outcome(one.bind(0x4000, relayedOf(one)))).toBe(400);
			expect(await outcome(one.bind(0x4001, toTwo))).toBe(400);
			expect(await outcome(one.bind(0x4000, toTwo))).toBe('success');
		}
	],
	[
		'ChannelBind to a port that is no allocation: 403',
		false,
		async ({ pair }) => {
			const { one, toTwo } = await pair();
			expect(await outcome(one.bind(0x4000, { ...toTwo, port: 22 }))).toBe(403);
		}
	],
	// data
	[
		'Send: arrives as a Data indication, with who sent it',
		true,
		async ({ pair }) => {
			const { one, two, toOne, toTwo } = await pair();
			one.sendIndication(toTwo, 'hello');
			expect(await two.data()).toEqual([{ peer: toOne, text: 'hello' }]);
		}
	],
	[
		'ChannelData: arrives as ChannelData where a channel is bound',
		true,
		async ({ pair }) => {
			const { one, two, toOne, toTwo } = await pair();
			await one.bind(0x4001, toTwo);
			await two.bind(0x4002, toOne);
			// Of every length there is to pad.
			for (const text of ['a', 'bc', 'def', 'ghij', '']) one.sendChannel(0x4001, text);
			expect(await two.data(5)).toEqual(
				['a', 'bc', 'def', 'ghij', ''].map((text) => ({ channel: 0x4002, text }))
			);
		}
	],
	[
		'ChannelData arrives as an indication where none is',
		true,
		async ({ pair }) => {
			const { one, two, toOne, toTwo } = await pair();
			await one.bind(0x4001, toTwo);
			one.sendChannel(0x4001, 'hello');
			expect(await two.data()).toEqual([{ peer: toOne, text: 'hello' }]);
		}
	],
	[
		'who has not let you in hears nothing',
		false, // coturn's own relay sockets lie in between: nothing says when the first one has been dropped

		async ({ client }) => {
			const [one, two] = [await client(), await client()];
			await one.allocate();
			await two.allocate();
			await one.permit(relayedOf(two));
			one.sendIndication(relayedOf(two), 'early');
			await one.binding();
			await two.binding();
			await two.permit(relayedOf(one));
			one.sendIndication(relayedOf(two), 'late');
			expect((await two.data()).map(({ text }) => text)).toEqual(['late']);
		}
	],
	[
		'another session cannot be reached, whatever it lets in',
		false,
		async ({ client }) => {
			const [one, other] = [await client('one'), await client('two')];
			await one.allocate();
			await other.allocate();
			expect(await outcome(one.bind(0x4000, relayedOf(other)))).toBe(403);
			// The address is the same for all relays, so this one is given: the port is not.
			await one.permit(relayedOf(other));
			await other.permit(relayedOf(one));
			one.sendIndication(relayedOf(other), 'no');
			await one.binding();
			await other.binding();
			expect(other.received).toEqual([]);
		}
	],
	[
		'nothing reaches a UDP port of this machine',
		false,
		async ({ client }) => {
			const service = createSocket('udp4');
			await new Promise<void>((resolve) => service.bind(0, '127.0.0.1', resolve));
			const heard: string[] = [];
			const own = new Promise<void>((resolve) => {
				service.on('message', (bytes) => {
					heard.push(bytes.toString());
					if (heard.includes('own')) resolve();
				});
			});
			const { port } = service.address();
			const one = await client();
			await one.allocate();
			for (const address of ['127.0.0.1', relayedOf(one).address]) {
				await one.permit({ address, port });
				await one.bind(0x4000, { address, port });
				one.sendIndication({ address, port }, 'through the relay');
				one.sendChannel(0x4000, 'through the relay');
			}
			await one.binding();
			service.send('own', port, '127.0.0.1');
			await own;
			service.close();
			expect(heard).toEqual(['own']);
		}
	]
];

function run(transport: 'udp' | 'tcp', isCoturn: boolean) {
	let server: Endpoint = { address: '127.0.0.1', port: 0 };
	let relay: Relay | undefined;
	let coturn: Coturn | undefined;
	const clients: TurnClient[] = [];
	beforeAll(async () => {
		if (isCoturn) {
			coturn = await startCoturn(secret);
			({ server } = coturn);
			return;
		}
		relay = await Relay.open({ secret, relayAddress: '203.0.113.20', limits: { allocations: 500 } });
		const found = relay.listening.find((listening) => listening.transport === transport);
		server = { address: '127.0.0.1', port: found?.port ?? 0 };
	});
	afterAll(async () => {
		for (const client of clients) client.close();
		await relay?.close();
		await coturn?.close();
	});
	const stranger = async (credentials: TurnCredentials) => {
		const client = await TurnClient.open(transport, server, credentials);
		clients.push(client);
		return client;
	};
	// Each check has a session of its own: none is in the way of another.
	let count = 0;
	const world = (): World => {
		const check = `check-${count++}`;
		const client = (name = 'one') => {
			const session = name === 'one' ? 'one' : `${check}-${name}`;
			const id = name === 'one' ? check : session;
			relay?.openSession(id);
			return stranger(
				makeCredentials(secret, { expiry: soon(), session: id, peer: `peer-${clients.length}` })
			);
		};
		return {
			client,
			stranger,
			async pair() {
				const [one, two] = [await client(), await client()];
				await one.allocate();
				await two.allocate();
				await one.permit(relayedOf(two));
				await two.permit(relayedOf(one));
				return { one, two, toOne: relayedOf(one), toTwo: relayedOf(two) };
			}
		};
	};
	it.each(checks.filter(([, isForCoturn]) => isForCoturn || !isCoturn))('%s', async (_, __, check) => {
		relay?.openSession('one');
		await check(world());
	});
}

describe.each(['udp', 'tcp'] as const)('our relay over %s', (transport) => {
	run(transport, false);
});

describe.skipIf(!hasCoturn)('coturn (skipped where `turnserver` is not installed)', () => {
	run('udp', true);
});
