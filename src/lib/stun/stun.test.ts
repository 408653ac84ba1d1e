import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressBytes, addressText, canonicalAddress } from '../bytes/ip.ts';
import { fromHex, toHex } from '../bytes/hex.ts';
import { attribute, attributeKinds, isComprehensionRequired } from './attributes.ts';
import { decodeChannelData, encodeChannelData } from './channel-data.ts';
import { maxKeptBytes, StreamReader } from './framing.ts';
import {
	checkFingerprint,
	checkIntegrity,
	crc32,
	longTermKey,
	shortTermKey,
	userhash,
	withFingerprint,
	withIntegrity
} from './integrity.ts';
import {
	classOfType,
	decode,
	encode,
	endpointOf,
	errorAttribute,
	errorOf,
	findAttribute,
	messageClasses,
	messageType,
	method,
	methodOfType,
	newAttribute,
	numberOf,
	textOf,
	type NewMessage
} from './message.ts';

const hex = (text: string): Uint8Array => fromHex(text) ?? new Uint8Array(0);

/** RFC 5769 §2.1 to §2.4. */
const vectors = {
	request: hex(`00010058 2112a442 b7e7a701 bc34d686 fa87dfae
		80220010 5354554e 20746573 7420636c 69656e74
		00240004 6e0001ff 80290008 932ff9b1 51263b36
		00060009 6576746a 3a683676 59202020
		00080014 9aeaa70c bfd8cb56 781ef2b5 b2d3f249 c1b571a2
		80280004 e57a3bcf`),
	ipv4: hex(`0101003c 2112a442 b7e7a701 bc34d686 fa87dfae
		8022000b 74657374 20766563 746f7220
		00200008 0001a147 e112a643
		00080014 2b91f599 fd9e90c3 8c7489f9 2af9ba53 f06be7d7
		80280004 c07d4c96`),
	ipv6: hex(`01010048 2112a442 b7e7a701 bc34d686 fa87dfae
		8022000b 74657374 20766563 746f7220
		00200014 0002a147 0113a9fa a5d3f179 bc25f4b5 bed2b9d9
		00080014 a382954e 4be67bf1 1784c97c 8292c275 bfe3ed41
		80280004 c8fb0b4c`),
	longTerm: hex(`00010060 2112a442 78ad3433 c6ad72c0 29da412e
		00060012 e3839ee3 8388e383 aae38383 e382afe3 82b90000
		0015001c 662f2f34 39396b39 35346436 4f4c3334 6f4c3946 53547679 36347341
		0014000b 6578616d 706c652e 6f726700
		00080014 f6702465 6dd64a3e 02b8e071 2e85c9a2 8ca89666`)
};
const password = 'VOkJxbRl1RmTxUk/WvJxBt';

const read = (bytes: Uint8Array) => {
	const { message, problem } = decode(bytes);
	if (!message) throw new Error(problem.kind);
	return message;
};

describe('the vectors of RFC 5769', () => {
	it('§2.1: a connectivity check', () => {
		const message = read(vectors.request);
		expect([message.method, message.class]).toEqual([method.binding, 'request']);
		expect(textOf(message, attribute.software)).toBe('STUN test client');
		expect(textOf(message, attribute.username)).toBe('evtj:h6vY');
		expect(numberOf(message, attribute.priority)).toBe(0x6e0001ff);
		expect(findAttribute(message, attribute.iceControlled)?.value).toEqual({
			kind: 'uint64',
			number: 0x932ff9b151263b36n
		});
		expect(toHex(findAttribute(message, attribute.username)?.padding ?? new Uint8Array(0))).toBe('202020');
	});
	it('§2.2 and §2.3: its answers, IPv4 and IPv6', () => {
		expect(endpointOf(read(vectors.ipv4), attribute.xorMappedAddress)).toEqual({
			address: '192.0.2.1',
			port: 32853
		});
		expect(endpointOf(read(vectors.ipv6), attribute.xorMappedAddress)).toEqual({
			address: '2001:db8:1234:5678:11:2233:4455:6677',
			port: 32853
		});
	});
	it('§2.4: long-term credentials', () => {
		const message = read(vectors.longTerm);
		expect(textOf(message, attribute.username)).toBe('マトリックス');
		expect(checkIntegrity(vectors.longTerm, longTermKey('マトリックス', 'example.org', 'TheMatrIX'))).toBe(
			'valid'
		);
		expect(checkIntegrity(vectors.longTerm, longTermKey('マトリックス', 'example.org', 'TheMatrix'))).toBe(
			'wrong'
		);
		expect(checkFingerprint(vectors.longTerm)).toBe('absent');
	});
	it.each(['request', 'ipv4', 'ipv6'] as const)('integrity and fingerprint of %s', (name) => {
		expect(checkIntegrity(vectors[name], shortTermKey(password))).toBe('valid');
		expect(checkIntegrity(vectors[name], shortTermKey(password + 'x'))).toBe('wrong');
		expect(checkFingerprint(vectors[name])).toBe('valid');
	});
	it.each(Object.entries(vectors))('%s is written with the bytes it was read from', (_, bytes) => {
		expect(toHex(encode(read(bytes)))).toBe(toHex(bytes));
	});
	it('integrity and fingerprint are made as in the vectors', () => {
		const message = read(vectors.request);
		const bare = encode({ ...message, attributes: message.attributes.slice(0, 4) });
		expect(toHex(withFingerprint(withIntegrity(bare, shortTermKey(password))))).toBe(toHex(vectors.request));
	});
});

describe('integrity', () => {
	const bare = encode({ method: 1, class: 'request', transactionId: new Uint8Array(12), attributes: [] });
	it('SHA-256, whole and cut short', () => {
		const key = longTermKey('user', 'realm', 'secret', 'SHA-256');
		const whole = withIntegrity(bare, key, 'SHA-256');
		expect(checkIntegrity(whole, key, 'SHA-256')).toBe('valid');
		expect(checkIntegrity(whole, key)).toBe('absent');
		const flipped = whole.slice();
		flipped[30]! ^= 1;
		expect(checkIntegrity(flipped, key, 'SHA-256')).toBe('wrong');
	});
	it('hashes a user name as RFC 8489 appendix B.1 does', () => {
		expect(toHex(userhash('マトリックス', 'example.org'))).toBe(
			'4a3cf38fef6992bda952c6780417da0f24819415569e60b205c46e41407f1704'
		);
	});
	it('is made of the right polynomial', () => {
		expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
	});
	it('a fingerprint that is not last is wrong', () => {
		expect(checkFingerprint(withFingerprint(withFingerprint(bare)))).toBe('wrong');
	});
});

describe('messages', () => {
	it('types are interleaved and taken apart again', () => {
		expect(messageType(method.allocate, 'error')).toBe(0x0113);
		expect(messageType(method.data, 'indication')).toBe(0x0017);
		for (let number = 0; number < 0x1000; number++)
			for (const kind of messageClasses) {
				const type = messageType(number, kind);
				if (methodOfType(type) !== number || classOfType(type) !== kind || type > 0x3fff)
					expect(type).toBe(number);
			}
	});
	it('an attribute that nobody knows keeps its bytes, its padding and its place', () => {
		const bytes = hex(
			'00010014 2112a442 000102030405060708090a0b 7abc0003 010203ff c0ff0000 00250004 01020304'
		);
		const message = read(bytes);
		expect(message.attributes.map(({ name, offset, length }) => [name, offset, length])).toEqual([
			['0x7abc', 20, 8],
			['0xc0ff', 28, 4],
			['USE-CANDIDATE', 32, 8]
		]);
		expect(message.attributes[2]?.value).toEqual({ kind: 'malformed', problem: 'length' });
		expect(toHex(encode(message))).toBe(toHex(bytes));
	});
	it.each([
		['too-short', '0001'],
		['not-stun', '80010000 2112a442 000102030405060708090a0b'],
		['no-cookie', '00010000 2112a443 000102030405060708090a0b'],
		['odd-length', '00010002 2112a442 000102030405060708090a0b 0000'],
		['truncated', '00010008 2112a442 000102030405060708090a0b 00240004'],
		['trailing-bytes', '00010000 2112a442 000102030405060708090a0b 00'],
		['attribute-overrun', '00010004 2112a442 000102030405060708090a0b 00240004']
	])('%s', (kind, bytes) => {
		expect(decode(hex(bytes)).problem?.kind).toBe(kind);
	});
	it('every kind of value survives', () => {
		const endpoint = { address: '2001:db8::7', port: 4711 };
		const message: NewMessage = {
			method: method.allocate,
			class: 'error',
			transactionId: hex('000102030405060708090a0b'),
			attributes: [
				newAttribute(attribute.mappedAddress, endpoint),
				newAttribute(attribute.xorPeerAddress, { address: '192.0.2.9', port: 1 }),
				errorAttribute(438, 'Stale Nonce'),
				newAttribute(attribute.username, 'é:한'),
				newAttribute(attribute.channelNumber, 0x4001),
				newAttribute(attribute.lifetime, 4_000_000_000),
				newAttribute(attribute.requestedTransport, 17),
				newAttribute(attribute.iceControlling, 0xffff_ffff_ffff_fffen),
				newAttribute(attribute.useCandidate),
				{ type: attribute.evenPort, value: { kind: 'even-port', isNextReserved: true } },
				{
					type: attribute.changeRequest,
					value: { kind: 'change-request', changeAddress: true, changePort: false }
				},
				{ type: attribute.unknownAttributes, value: { kind: 'attribute-types', types: [1, 0x7fff, 3] } },
				{ type: 0x8004, value: { kind: 'icmp', icmpType: 3, code: 4, data: 1200 } },
				{ type: 0x8001, value: { kind: 'address-error-code', family: 2, code: 440, reason: 'no' } },
				{
					type: attribute.passwordAlgorithms,
					value: {
						kind: 'password-algorithms',
						algorithms: [
							{ algorithm: 2, parameters: new Uint8Array(0) },
							{ algorithm: 1, parameters: Uint8Array.of(1) }
						]
					}
				}
			]
		};
		const back = read(encode(message));
		expect(back.attributes.map(({ type, value }) => ({ type, value }))).toEqual(message.attributes);
		expect(errorOf(back)).toEqual({ code: 438, reason: 'Stale Nonce' });
	});
	it('the table has each type and each name once', () => {
		expect(new Set(attributeKinds.map(({ type }) => type)).size).toBe(attributeKinds.length);
		expect(new Set(attributeKinds.map(({ name }) => name)).size).toBe(attributeKinds.length);
		for (const type of Object.values(attribute))
			expect(attributeKinds.some((kind) => kind.type === type)).toBe(true);
		expect([isComprehensionRequired(0x7fff), isComprehensionRequired(0x8000)]).toEqual([true, false]);
	});
});

describe('addresses', () => {
	it.each([
		['192.0.2.1', '192.0.2.1'],
		['::', '::'],
		['::1', '::1'],
		['2001:DB8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
		['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
		['::ffff:127.0.0.1', '127.0.0.1'],
		['::FFFF:7f00:1', '127.0.0.1'],
		['0:0:0:0:0:0:0:1', '::1'],
		['fe80::', 'fe80::']
	])('%s is %s', (text, canonical) => {
		expect(canonicalAddress(text)).toBe(canonical);
	});
	it.each(['', '1.2.3', 'localhost', '1::2::3', 'fe80::1%eth0', '01.2.3.4'])('%s is none', (text) => {
		expect(canonicalAddress(text)).toBeUndefined();
	});
	it('bytes survive', () => {
		fc.assert(
			fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
				expect(addressBytes(addressText(bytes) ?? '')).toEqual(bytes);
			})
		);
	});
});

describe('ChannelData and streams', () => {
	it('is read and written', () => {
		const data = hex('0102030405');
		expect(toHex(encodeChannelData(0x4001, data))).toBe('400100050102030405');
		expect(toHex(encodeChannelData(0x4001, data, true))).toBe('400100050102030405000000');
		for (const isStream of [false, true])
			expect(decodeChannelData(encodeChannelData(0x4fff, data, isStream))).toEqual({ channel: 0x4fff, data });
		expect(decodeChannelData(hex('4001000501'))).toBeUndefined();
		expect(decodeChannelData(hex('400100000102030405'))).toBeUndefined();
		expect(decodeChannelData(hex('50010000'))).toBeUndefined();
	});
	it('a stream in any pieces gives the same messages', () => {
		const messages = [
			vectors.request,
			encodeChannelData(0x4001, hex('01020304050607'), true),
			vectors.ipv6,
			encodeChannelData(0x4002, new Uint8Array(0), true)
		];
		const stream = Uint8Array.from(messages.flatMap((message) => [...message]));
		for (let step = 1; step < 60; step++) {
			const reader = new StreamReader();
			const got: string[] = [];
			for (let at = 0; at < stream.length; at += step)
				got.push(...reader.push(stream.subarray(at, at + step)).map((message) => toHex(message)));
			expect(got).toEqual(messages.map((message) => toHex(message)));
			expect(reader.waiting).toBe(0);
		}
	});
	it('what is neither ends the stream', () => {
		for (const [bytes, problem] of [
			['80', 'not-stun-or-channel-data'],
			['00010003', 'odd-length'],
			['000100002112ff', 'no-cookie']
		] as const) {
			const reader = new StreamReader();
			expect(reader.push(hex(bytes))).toEqual([]);
			expect(reader.problem).toBe(problem);
		}
	});
	it('a whole message of 64 kB in single bytes is soon read, and no more than it is kept', () => {
		const reader = new StreamReader();
		const large = encodeChannelData(0x4000, new Uint8Array(0xffff), true);
		let got = 0;
		for (let at = 0; at < large.length; at++) got += reader.push(large.subarray(at, at + 1)).length;
		expect([got, reader.waiting]).toEqual([1, 0]);
		expect(large.length).toBeLessThanOrEqual(maxKeptBytes);
	});
});

describe('what strangers send', () => {
	const key = shortTermKey(password);
	const all = (bytes: Uint8Array) => {
		const { message, problem } = decode(bytes);
		checkFingerprint(bytes);
		checkIntegrity(bytes, key);
		checkIntegrity(bytes, key, 'SHA-256');
		decodeChannelData(bytes);
		const reader = new StreamReader();
		reader.push(bytes);
		if (message) expect(toHex(encode(message))).toBe(toHex(bytes));
		else expect(problem.offset).toBeLessThanOrEqual(Math.max(bytes.length, 4));
	};
	it('random bytes', () => {
		fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), all), { numRuns: 3000, seed: 1 });
	});
	it('messages with random attributes', () => {
		const body = fc.array(
			fc.tuple(
				fc.oneof(
					fc.constantFrom(...attributeKinds.map(({ type }) => type)),
					fc.integer({ min: 0, max: 0xffff })
				),
				fc.uint8Array({ maxLength: 40 })
			),
			{ maxLength: 12 }
		);
		fc.assert(
			fc.property(body, (attributes) => {
				all(
					encode({
						method: 1,
						class: 'request',
						transactionId: new Uint8Array(12),
						attributes: attributes.map(([type, bytes]) => ({ type, value: { kind: 'bytes', bytes } }))
					})
				);
			}),
			{ numRuns: 3000, seed: 2 }
		);
	});
	it('real messages with bytes changed, cut off and put in', () => {
		const change = fc.tuple(fc.nat(200), fc.nat(255), fc.constantFrom('set', 'cut', 'insert'));
		fc.assert(
			fc.property(
				fc.constantFrom(...Object.values(vectors)),
				fc.array(change, { minLength: 1, maxLength: 6 }),
				(bytes, changes) => {
					const mutated = [...bytes];
					for (const [at, byte, what] of changes)
						if (what === 'set') mutated[at % mutated.length] = byte;
						else if (what === 'cut') mutated.splice(at % mutated.length, 3);
						else mutated.splice(at % mutated.length, 0, byte, byte, byte, byte);
					all(Uint8Array.from(mutated));
				}
			),
			{ numRuns: 4000, seed: 3 }
		);
	});
});
