/** Values of attributes: bytes to meaning and back. Nothing here throws. */
import { addressBytes, addressText } from '../bytes/ip.ts';
import type { Endpoint } from '../bytes/endpoint.ts';
import { attributeKind } from './attributes.ts';

/** The fixed value in the header of every message (RFC 8489 §5). */
export const magicCookie = 0x2112a442;

export interface PasswordAlgorithm {
	/** 1 is MD5, 2 is SHA-256 (RFC 8489 §18.5). */
	readonly algorithm: number;
	readonly parameters: Uint8Array;
}

export type AttributeValue =
	| { readonly kind: 'endpoint' | 'xor-endpoint'; readonly endpoint: Endpoint }
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'bytes'; readonly bytes: Uint8Array }
	| { readonly kind: 'uint8' | 'uint16' | 'uint32'; readonly number: number }
	| { readonly kind: 'uint64'; readonly number: bigint }
	| { readonly kind: 'flag' }
	/** `code` is class × 100 + number. */
	| { readonly kind: 'error-code'; readonly code: number; readonly reason: string }
	| {
			readonly kind: 'address-error-code';
			readonly family: number;
			readonly code: number;
			readonly reason: string;
	  }
	| { readonly kind: 'attribute-types'; readonly types: readonly number[] }
	| { readonly kind: 'password-algorithm'; readonly algorithm: PasswordAlgorithm }
	| { readonly kind: 'password-algorithms'; readonly algorithms: readonly PasswordAlgorithm[] }
	| { readonly kind: 'even-port'; readonly isNextReserved: boolean }
	| { readonly kind: 'change-request'; readonly changeAddress: boolean; readonly changePort: boolean }
	| { readonly kind: 'icmp'; readonly icmpType: number; readonly code: number; readonly data: number }
	/** The bytes are not what the attribute's kind asks for. */
	| { readonly kind: 'malformed'; readonly problem: 'length' | 'family' | 'utf8' | 'code' };

const malformed = (problem: 'length' | 'family' | 'utf8' | 'code'): AttributeValue => ({
	kind: 'malformed',
	problem
});

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const utf8 = new TextEncoder();

function text(bytes: Uint8Array): string | undefined {
	try {
		return strictUtf8.decode(bytes);
	} catch {
		return undefined; // the only way to ask
	}
}

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const padded = (length: number) => (length + 3) & ~3;

/** What an address is XORed with: the cookie, and for IPv6 the transaction id after it. */
function mask(transactionId: Uint8Array): Uint8Array {
	const bytes = new Uint8Array(16);
	view(bytes).setUint32(0, magicCookie);
	bytes.set(transactionId.subarray(0, 12), 4);
	return bytes;
}

function readEndpoint(
	bytes: Uint8Array,
	transactionId: Uint8Array | undefined
): Endpoint | 'length' | 'family' {
	if (bytes.length < 4) return 'length';
	const family = bytes[1];
	if (family !== 1 && family !== 2) return 'family';
	if (bytes.length !== (family === 1 ? 8 : 20)) return 'length';
	let port = ((bytes[2] ?? 0) << 8) | (bytes[3] ?? 0);
	const address = bytes.slice(4);
	if (transactionId) {
		port ^= magicCookie >>> 16;
		const over = mask(transactionId);
		for (let index = 0; index < address.length; index++)
			address[index] = (address[index] ?? 0) ^ (over[index] ?? 0);
	}
	return { address: addressText(address) ?? '', port };
}

function writeEndpoint({ address, port }: Endpoint, transactionId: Uint8Array | undefined): Uint8Array {
	// A text that is no address is written as the unspecified one: callers have checked what came from outside.
	const plain = addressBytes(address) ?? new Uint8Array(4);
	const bytes = new Uint8Array(4 + plain.length);
	bytes[1] = plain.length === 4 ? 1 : 2;
	view(bytes).setUint16(2, (transactionId ? port ^ (magicCookie >>> 16) : port) & 0xffff);
	const over = transactionId ? mask(transactionId) : undefined;
	for (let index = 0; index < plain.length; index++)
		bytes[4 + index] = (plain[index] ?? 0) ^ (over?.[index] ?? 0);
	return bytes;
}

function readAlgorithms(bytes: Uint8Array): readonly PasswordAlgorithm[] | undefined {
	const found: PasswordAlgorithm[] = [];
	for (let at = 0; at < bytes.length;) {
		if (bytes.length - at < 4) return undefined;
		const algorithm = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
		const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
		if (at + 4 + length > bytes.length) return undefined;
		found.push({ algorithm, parameters: bytes.subarray(at + 4, at + 4 + length) });
		at = Math.min(bytes.length, at + 4 + padded(length));
	}
	return found;
}

function writeAlgorithms(algorithms: readonly PasswordAlgorithm[]): Uint8Array {
	const bytes = new Uint8Array(
		algorithms.reduce((sum, { parameters }) => sum + 4 + padded(parameters.length), 0)
	);
	let at = 0;
	for (const { algorithm, parameters } of algorithms) {
		view(bytes).setUint16(at, algorithm & 0xffff);
		view(bytes).setUint16(at + 2, parameters.length & 0xffff);
		bytes.set(parameters, at + 4);
		at += 4 + padded(parameters.length);
	}
	return bytes;
}

function readError(bytes: Uint8Array): { code: number; reason: string } | 'length' | 'utf8' | 'code' {
	if (bytes.length < 4) return 'length';
	const [, , hundreds = 0, number = 0] = bytes;
	if ((hundreds & 7) < 3 || (hundreds & 7) > 6 || number > 99) return 'code';
	const reason = text(bytes.subarray(4));
	return reason === undefined ? 'utf8' : { code: (hundreds & 7) * 100 + number, reason };
}

function writeError(family: number, code: number, reason: string): Uint8Array {
	const phrase = utf8.encode(reason);
	const bytes = new Uint8Array(4 + phrase.length);
	bytes[0] = family;
	bytes[2] = Math.floor(code / 100) & 7;
	bytes[3] = code % 100;
	bytes.set(phrase, 4);
	return bytes;
}

/** Reads the value of an attribute; one that is not in the table is `bytes`. `bytes` stays shared, it is not copied. */
export function decodeValue(type: number, bytes: Uint8Array, transactionId: Uint8Array): AttributeValue {
	const row = attributeKind(type);
	if (!row) return { kind: 'bytes', bytes };
	if (row.size !== undefined && bytes.length !== row.size) return malformed('length');
	switch (row.value) {
		case 'endpoint':
		case 'xor-endpoint': {
			const endpoint = readEndpoint(bytes, row.value === 'endpoint' ? undefined : transactionId);
			return typeof endpoint === 'string' ? malformed(endpoint) : { kind: row.value, endpoint };
		}
		case 'text': {
			const words = text(bytes);
			return words === undefined ? malformed('utf8') : { kind: 'text', text: words };
		}
		case 'bytes':
			// A SHA-256 integrity may be cut short, to no less than 16 bytes (RFC 8489 §14.6).
			if (type === 0x001c && (bytes.length < 16 || bytes.length > 32 || bytes.length % 4 !== 0))
				return malformed('length');
			return { kind: 'bytes', bytes };
		case 'uint8':
			return bytes.length === 4 ? { kind: 'uint8', number: bytes[0] ?? 0 } : malformed('length');
		case 'uint16':
			return bytes.length === 4 ? { kind: 'uint16', number: view(bytes).getUint16(0) } : malformed('length');
		case 'uint32':
			return bytes.length === 4 ? { kind: 'uint32', number: view(bytes).getUint32(0) } : malformed('length');
		case 'uint64':
			return bytes.length === 8
				? { kind: 'uint64', number: view(bytes).getBigUint64(0) }
				: malformed('length');
		case 'flag':
			return bytes.length === 0 ? { kind: 'flag' } : malformed('length');
		case 'error-code': {
			const error = readError(bytes);
			return typeof error === 'string' ? malformed(error) : { kind: 'error-code', ...error };
		}
		case 'address-error-code': {
			const error = readError(bytes);
			return typeof error === 'string'
				? malformed(error)
				: { kind: 'address-error-code', family: bytes[0] ?? 0, ...error };
		}
		case 'attribute-types':
			if (bytes.length % 2 !== 0) return malformed('length');
			return {
				kind: 'attribute-types',
				types: Array.from({ length: bytes.length / 2 }, (_, index) => view(bytes).getUint16(2 * index))
			};
		case 'password-algorithm': {
			const [algorithm, more] = readAlgorithms(bytes) ?? [];
			return algorithm && !more ? { kind: 'password-algorithm', algorithm } : malformed('length');
		}
		case 'password-algorithms': {
			const algorithms = readAlgorithms(bytes);
			return algorithms ? { kind: 'password-algorithms', algorithms } : malformed('length');
		}
		case 'even-port':
			return bytes.length === 1
				? { kind: 'even-port', isNextReserved: ((bytes[0] ?? 0) & 0x80) !== 0 }
				: malformed('length');
		case 'change-request':
			if (bytes.length !== 4) return malformed('length');
			return {
				kind: 'change-request',
				changeAddress: ((bytes[3] ?? 0) & 4) !== 0,
				changePort: ((bytes[3] ?? 0) & 2) !== 0
			};
		case 'icmp':
			if (bytes.length !== 8) return malformed('length');
			// RFC 8656 §18.13: 16 bits of nothing, 7 of type, 9 of code, 32 of data.
			return {
				kind: 'icmp',
				icmpType: view(bytes).getUint16(2) >> 9,
				code: view(bytes).getUint16(2) & 0x1ff,
				data: view(bytes).getUint32(4)
			};
	}
}

/** The other way round. What was malformed has no bytes of its own. */
export function encodeValue(value: AttributeValue, transactionId: Uint8Array): Uint8Array {
	switch (value.kind) {
		case 'endpoint':
			return writeEndpoint(value.endpoint, undefined);
		case 'xor-endpoint':
			return writeEndpoint(value.endpoint, transactionId);
		case 'text':
			return utf8.encode(value.text);
		case 'bytes':
			return value.bytes;
		case 'uint8':
			return Uint8Array.of(value.number & 0xff, 0, 0, 0);
		case 'uint16':
			return Uint8Array.of((value.number >> 8) & 0xff, value.number & 0xff, 0, 0);
		case 'uint32': {
			const bytes = new Uint8Array(4);
			view(bytes).setUint32(0, value.number);
			return bytes;
		}
		case 'uint64': {
			const bytes = new Uint8Array(8);
			view(bytes).setBigUint64(0, BigInt.asUintN(64, value.number));
			return bytes;
		}
		case 'flag':
		case 'malformed':
			return new Uint8Array(0);
		case 'error-code':
			return writeError(0, value.code, value.reason);
		case 'address-error-code':
			return writeError(value.family, value.code, value.reason);
		case 'attribute-types': {
			const bytes = new Uint8Array(2 * value.types.length);
			value.types.forEach((type, index) => {
				view(bytes).setUint16(2 * index, type);
			});
			return bytes;
		}
		case 'password-algorithm':
			return writeAlgorithms([value.algorithm]);
		case 'password-algorithms':
			return writeAlgorithms(value.algorithms);
		case 'even-port':
			return Uint8Array.of(value.isNextReserved ? 0x80 : 0);
		case 'change-request':
			return Uint8Array.of(0, 0, 0, (value.changeAddress ? 4 : 0) | (value.changePort ? 2 : 0));
		case 'icmp': {
			const bytes = new Uint8Array(8);
			view(bytes).setUint16(2, ((value.icmpType & 0x7f) << 9) | (value.code & 0x1ff));
			view(bytes).setUint32(4, value.data);
			return bytes;
		}
	}
}
