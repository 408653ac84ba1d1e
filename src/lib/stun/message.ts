/**
 * STUN messages (RFC 8489 §5), byte-exact both ways: what was decoded is encoded again with the same bytes, unknown
 * attributes, padding and order included.
 */
import { attributeKind, attributeName } from './attributes.ts';
import type { Endpoint } from '../bytes/endpoint.ts';
import { decodeValue, encodeValue, magicCookie, type AttributeValue } from './value.ts';

export type { AttributeValue } from './value.ts';

export const headerBytes = 20;
export const transactionIdBytes = 12;
/** A message has 16 bits for its length, in steps of four. */
export const maxMessageBytes = headerBytes + 0xfffc;
/** The rest of a message with more attributes than this is not read: nobody sends one. */
export const maxAttributes = 256;

/** Methods: RFC 8489 §18.2, RFC 8656 §17, RFC 6062 §6.1, and libwebrtc's short ping. */
export const methods = [
	[0x001, 'Binding'],
	[0x003, 'Allocate'],
	[0x004, 'Refresh'],
	[0x006, 'Send'],
	[0x007, 'Data'],
	[0x008, 'CreatePermission'],
	[0x009, 'ChannelBind'],
	[0x00a, 'Connect'],
	[0x00b, 'ConnectionBind'],
	[0x00c, 'ConnectionAttempt'],
	[0x080, 'GOOG-PING']
] as const;
export const method = {
	binding: 0x001,
	allocate: 0x003,
	refresh: 0x004,
	send: 0x006,
	data: 0x007,
	createPermission: 0x008,
	channelBind: 0x009
} as const;

const methodNames = new Map<number, string>(methods);
/** Of an unknown method: its number. */
export const methodName = (number: number): string =>
	methodNames.get(number) ?? `0x${number.toString(16).padStart(3, '0')}`;

/** In the order of the two class bits. */
export const messageClasses = ['request', 'indication', 'success', 'error'] as const;
export type MessageClass = (typeof messageClasses)[number];

/** An attribute that is to be sent. Without `bytes` they are made from `value`, without `padding` it is zeros. */
export interface NewAttribute {
	readonly type: number;
	readonly value: AttributeValue;
	readonly bytes?: Uint8Array;
	readonly padding?: Uint8Array;
}

/** An attribute as it was found in a message. */
export interface Attribute extends NewAttribute {
	readonly name: string;
	/** Of its first byte (its type) in the message. */
	readonly offset: number;
	/** Bytes it takes up, header and padding included. */
	readonly length: number;
	/** The value, without padding. */
	readonly bytes: Uint8Array;
	readonly padding: Uint8Array;
}

export interface NewMessage {
	/** 12 bits; see `method` and `methodName`. */
	readonly method: number;
	readonly class: MessageClass;
	/** 12 bytes. */
	readonly transactionId: Uint8Array;
	readonly attributes: readonly NewAttribute[];
}

export interface StunMessage extends NewMessage {
	readonly attributes: readonly Attribute[];
}

export interface StunProblem {
	readonly kind:
		/** Fewer than 20 bytes. */
		| 'too-short'
		/** The first two bits are not zero: it is something else. */
		| 'not-stun'
		/** No magic cookie: RFC 3489, or something else. */
		| 'no-cookie'
		/** Its length is no multiple of four. */
		| 'odd-length'
		/** It promises more bytes than came. */
		| 'truncated'
		/** More bytes came than it promises. */
		| 'trailing-bytes'
		/** An attribute promises more bytes than the message has. */
		| 'attribute-overrun'
		| 'too-many-attributes';
	/** Where in the bytes. */
	readonly offset: number;
	/** What could be read before that, where the header was right. */
	readonly partial?: StunMessage;
}

export type Decoded =
	| { readonly message: StunMessage; readonly problem?: undefined }
	| { readonly message?: undefined; readonly problem: StunProblem };

/** The first two bits and the cookie: enough to tell it from RTP, DTLS and ChannelData (RFC 8489 §5, RFC 7983 §7). */
export const isStun = (bytes: Uint8Array): boolean =>
	bytes.length >= headerBytes &&
	(bytes[0] ?? 0) < 0x40 &&
	bytes[4] === 0x21 &&
	bytes[5] === 0x12 &&
	bytes[6] === 0xa4 &&
	bytes[7] === 0x42;

const word = (bytes: Uint8Array, at: number) => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

/** The 14 bits of the type: method and class interleaved (RFC 8489 §5). */
export const messageType = (number: number, kind: MessageClass): number => {
	const bits = messageClasses.indexOf(kind);
	return (
		((number & 0xf80) << 2) |
		((number & 0x070) << 1) |
		(number & 0x00f) |
		((bits & 2) << 7) |
		((bits & 1) << 4)
	);
};
export const methodOfType = (type: number): number =>
	((type >> 2) & 0xf80) | ((type >> 1) & 0x070) | (type & 0x00f);
export const classOfType = (type: number): MessageClass =>
	messageClasses[((type >> 7) & 2) | ((type >> 4) & 1)] ?? 'request';

/** Reads one message. Its bytes stay shared with what was given. */
export function decode(bytes: Uint8Array): Decoded {
	if (bytes.length < headerBytes) return { problem: { kind: 'too-short', offset: bytes.length } };
	const type = word(bytes, 0);
	if (type > 0x3fff) return { problem: { kind: 'not-stun', offset: 0 } };
	if (word(bytes, 4) !== magicCookie >>> 16 || word(bytes, 6) !== (magicCookie & 0xffff))
		return { problem: { kind: 'no-cookie', offset: 4 } };
	const transactionId = bytes.subarray(8, headerBytes);
	const attributes: Attribute[] = [];
	const message = { method: methodOfType(type), class: classOfType(type), transactionId, attributes };
	const failed = (kind: StunProblem['kind'], offset: number): Decoded => ({
		problem: { kind, offset, partial: message }
	});
	const promised = headerBytes + word(bytes, 2);
	if (promised % 4 !== 0) return failed('odd-length', 2);
	const end = Math.min(promised, bytes.length);
	for (let at = headerBytes; at < end;) {
		if (end - at < 4) return failed('attribute-overrun', at);
		if (attributes.length === maxAttributes) return failed('too-many-attributes', at);
		const attributeType = word(bytes, at);
		const length = word(bytes, at + 2);
		const next = at + 4 + ((length + 3) & ~3);
		if (next > end) return failed(next > promised ? 'attribute-overrun' : 'truncated', at);
		const value = bytes.subarray(at + 4, at + 4 + length);
		attributes.push({
			type: attributeType,
			name: attributeName(attributeType),
			value: decodeValue(attributeType, value, transactionId),
			bytes: value,
			padding: bytes.subarray(at + 4 + length, next),
			offset: at,
			length: next - at
		});
		at = next;
	}
	if (promised > bytes.length) return failed('truncated', bytes.length);
	if (promised < bytes.length) return failed('trailing-bytes', promised);
	return { message };
}

/** Writes a message. Attributes that would not fit any more are left out. */
export function encode(message: NewMessage): Uint8Array {
	const parts: { readonly type: number; readonly bytes: Uint8Array; readonly padding?: Uint8Array }[] = [];
	let size = headerBytes;
	for (const { type, value, bytes, padding } of message.attributes) {
		const body = bytes ?? encodeValue(value, message.transactionId);
		const length = 4 + ((body.length + 3) & ~3);
		if (body.length > 0xffff || size + length > maxMessageBytes) continue;
		size += length;
		parts.push(padding ? { type, bytes: body, padding } : { type, bytes: body });
	}
	const all = new Uint8Array(size);
	const view = new DataView(all.buffer);
	view.setUint16(0, messageType(message.method, message.class));
	view.setUint16(2, size - headerBytes);
	view.setUint32(4, magicCookie);
	all.set(message.transactionId.subarray(0, transactionIdBytes), 8);
	let at = headerBytes;
	for (const { type, bytes, padding } of parts) {
		view.setUint16(at, type);
		view.setUint16(at + 2, bytes.length);
		all.set(bytes, at + 4);
		const rest = -bytes.length & 3;
		if (padding) all.set(padding.subarray(0, rest), at + 4 + bytes.length);
		at += 4 + bytes.length + rest;
	}
	return all;
}

/** A value for the attribute's own kind: text for text, a number for numbers, an endpoint for addresses, bytes, or nothing. */
export function newAttribute(
	type: number,
	content?: string | number | bigint | Endpoint | Uint8Array
): NewAttribute {
	const kind = attributeKind(type)?.value ?? 'bytes';
	const value = ((): AttributeValue | undefined => {
		if (content === undefined) return kind === 'flag' ? { kind } : undefined;
		if (typeof content === 'string') return kind === 'text' ? { kind, text: content } : undefined;
		if (typeof content === 'bigint') return kind === 'uint64' ? { kind, number: content } : undefined;
		if (typeof content === 'number')
			return kind === 'uint8' || kind === 'uint16' || kind === 'uint32'
				? { kind, number: content }
				: undefined;
		if (content instanceof Uint8Array) return { kind: 'bytes', bytes: content };
		return kind === 'endpoint' || kind === 'xor-endpoint' ? { kind, endpoint: content } : undefined;
	})();
	// Only a mistake in our own code comes here, and no input can cause it.
	if (!value) throw new TypeError(`${attributeName(type)} does not take ${typeof content}`);
	return { type, value };
}

export const errorAttribute = (code: number, reason: string): NewAttribute => ({
	type: 0x0009,
	value: { kind: 'error-code', code, reason }
});

/** The first of that type: RFC 8489 §14 has any later one ignored. */
export const findAttribute = (message: StunMessage, type: number): Attribute | undefined =>
	message.attributes.find((found) => found.type === type);

export function textOf(message: StunMessage, type: number): string | undefined {
	const value = findAttribute(message, type)?.value;
	return value?.kind === 'text' ? value.text : undefined;
}
export function numberOf(message: StunMessage, type: number): number | undefined {
	const value = findAttribute(message, type)?.value;
	return value?.kind === 'uint8' || value?.kind === 'uint16' || value?.kind === 'uint32'
		? value.number
		: undefined;
}
export function bytesOf(message: StunMessage, type: number): Uint8Array | undefined {
	const value = findAttribute(message, type)?.value;
	return value?.kind === 'bytes' ? value.bytes : undefined;
}
export function endpointOf(message: StunMessage, type: number): Endpoint | undefined {
	const value = findAttribute(message, type)?.value;
	return value?.kind === 'endpoint' || value?.kind === 'xor-endpoint' ? value.endpoint : undefined;
}
export function errorOf(message: StunMessage): { code: number; reason: string } | undefined {
	const value = findAttribute(message, 0x0009)?.value;
	return value?.kind === 'error-code' ? { code: value.code, reason: value.reason } : undefined;
}
