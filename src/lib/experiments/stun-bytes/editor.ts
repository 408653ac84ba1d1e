/** What the byte editor knows of the bytes in it: their names as they are typed, why a server would not answer, samples. */
import { endpointText, type Endpoint } from '#lib/bytes/endpoint.ts';
import { fromHex, toHex } from '#lib/bytes/hex.ts';
import { attribute } from '#lib/stun/attributes.ts';
import { checkFingerprint } from '#lib/stun/integrity.ts';
import {
	classOfType,
	decode,
	endpointOf,
	headerBytes,
	method,
	methodName,
	methodOfType,
	type StunProblem
} from '#lib/stun/message.ts';
import { dissect } from '#lib/packets/dissect.ts';
import { fieldsFrom, hexNumber, type Field } from '#lib/packets/field.ts';
import { magicCookie } from './code.ts';

/** More than one datagram of this size would not be sent by anybody. */
export const maxBytes = 548;

export interface Typed {
	readonly bytes: Uint8Array;
	/** Half a byte stands at the end. */
	readonly isHalf: boolean;
	/** Something is neither a hexadecimal digit nor a gap. */
	readonly isForeign: boolean;
}

/** What has been typed so far: half a byte at the end is waited for, and what is no digit is said and passed over. */
export function readTyped(text: string): Typed {
	const bare = text.replace(/0x|[\s:,]/gi, '');
	const digits = bare.replace(/[^\da-f]/gi, '');
	const bytes = fromHex(digits.slice(0, digits.length & ~1)) ?? new Uint8Array(0);
	return {
		bytes: bytes.subarray(0, maxBytes),
		isHalf: digits.length % 2 === 1,
		isForeign: digits.length !== bare.length
	};
}

/** Four bytes to a line, as the figures of the RFCs have them. */
export const editorText = (bytes: Uint8Array): string =>
	(toHex(bytes).match(/.{1,8}/g) ?? []).map((row) => row.match(/../g)?.join(' ') ?? '').join('\n');

/** The tree over the bytes: that of the packet panel where it is whole, and before that the fields of the header so far. */
export function treeOf(bytes: Uint8Array): Field {
	const { message, problem } = decode(bytes);
	if (message ?? problem.partial) return dissect(bytes).root;
	const field = fieldsFrom(0);
	const number = (from: number, to: number) =>
		bytes.subarray(from, to).reduce((sum, byte) => sum * 256 + byte, 0);
	const parts: Field[] = [];
	const add = (
		key: 'stun.type' | 'stun.length' | 'stun.cookie' | 'stun.transaction',
		from: number,
		to: number
	) => {
		const end = Math.min(to, bytes.length);
		if (end <= from) return;
		const value =
			key === 'stun.length'
				? number(from, end)
				: key === 'stun.transaction'
					? toHex(bytes.subarray(from, end))
					: hexNumber(number(from, end), 2 * (end - from));
		const type = number(0, 2);
		const named =
			key === 'stun.type' && end === 2 && type < 0x4000
				? `${value} (${methodName(methodOfType(type))} ${classOfType(type)})`
				: value;
		const isWrong = key === 'stun.cookie' && magicCookie.some((byte, at) => bytes[4 + at] !== byte);
		parts.push(
			field(key, named, from, end - from, end < to ? { note: 'cut' } : isWrong ? { note: 'malformed' } : {})
		);
	};
	add('stun.type', 0, 2);
	add('stun.length', 2, 4);
	add('stun.cookie', 4, 8);
	add('stun.transaction', 8, headerBytes);
	if (bytes.length > headerBytes)
		parts.push(field('trailing', '', headerBytes, bytes.length - headerBytes, { note: 'malformed' }));
	return field('stun', '', 0, bytes.length, {
		note: bytes.length < headerBytes ? 'cut' : 'malformed',
		children: parts
	});
}

/** Why a STUN server says nothing to these bytes; undefined for a request that it answers. */
export type Silence = StunProblem['kind'] | 'not-a-request' | 'not-binding';

export function silenceOf(bytes: Uint8Array): Silence | undefined {
	const { message, problem } = decode(bytes);
	if (problem) return problem.kind;
	if (message.class !== 'request') return 'not-a-request';
	if (message.method !== method.binding) return 'not-binding';
	return undefined;
}

/** FINGERPRINT at the end, where it belongs: is it right? */
export const fingerprintOf = checkFingerprint;

export interface XorStep {
	readonly what: 'port' | 'address';
	/** As they stand in the message. */
	readonly sent: string;
	/** What they are XORed with. */
	readonly key: string;
	readonly result: string;
	/** The same as people write it. */
	readonly means: string;
}

/** XOR-MAPPED-ADDRESS worked out (RFC 8489 §14.2); undefined where there is none. */
export function xorSteps(
	bytes: Uint8Array
): { readonly endpoint: Endpoint; readonly steps: XorStep[] } | undefined {
	const { message } = decode(bytes);
	const found = message?.attributes.find(({ type }) => type === attribute.xorMappedAddress);
	const endpoint = message && endpointOf(message, attribute.xorMappedAddress);
	if (!found || !endpoint) return undefined;
	const key = bytes.subarray(4, headerBytes);
	const value = found.bytes;
	const step = (what: XorStep['what'], part: Uint8Array, means: string): XorStep => ({
		what,
		sent: toHex(part, ' '),
		key: toHex(key.subarray(0, part.length), ' '),
		result: toHex(
			part.map((byte, index) => byte ^ (key[index] ?? 0)),
			' '
		),
		means
	});
	return {
		endpoint,
		steps: [
			step('port', value.subarray(2, 4), String(endpoint.port)),
			step('address', value.subarray(4), endpoint.address)
		]
	};
}

/** Whether that is what the reader wrote; spaces and brackets do not matter. */
export const isSameAddress = (said: string, endpoint: string): boolean =>
	said.replace(/[\s[\]]/g, '').toLowerCase() === endpoint.replace(/[[\]]/g, '').toLowerCase();

export const endpointIn = (bytes: Uint8Array): string | undefined => {
	const found = xorSteps(bytes);
	return found && endpointText(found.endpoint);
};

const id = '0102030405060708090a0b0c';
/** What can be put into the editor. The last five are RFC 5769 §2.1 to §2.4: the messages that every STUN library is tested with. */
export const samples = {
	ready: `000100002112a442${id}`,
	empty: '',
	'no-cookie': `00010000deadbeef${id}`,
	'wrong-length': `000100082112a442${id}`,
	indication: `001100002112a442${id}`,
	allocate: `000300002112a442${id}`,
	check:
		'000100582112a442b7e7a701bc34d686fa87dfae802200105354554e207465737420636c69656e74002400046e0001ff80290008932ff9b151263b36000600096576746a3a68367659202020000800149aeaa70cbfd8cb56781ef2b5b2d3f249c1b571a280280004e57a3bcf',
	'answer-v4':
		'0101003c2112a442b7e7a701bc34d686fa87dfae8022000b7465737420766563746f7220002000080001a147e112a643000800142b91f599fd9e90c38c7489f92af9ba53f06be7d780280004c07d4c96',
	'answer-v6':
		'010100482112a442b7e7a701bc34d686fa87dfae8022000b7465737420766563746f7220002000140002a1470113a9faa5d3f179bc25f4b5bed2b9d900080014a382954e4be67bf11784c97c8292c275bfe3ed4180280004c8fb0b4c',
	'long-term':
		'000100602112a44278ad3433c6ad72c029da412e00060012e3839ee38388e383aae38383e382afe382b900000015001c662f2f3439396b39353464364f4c33346f4c394653547679363473410014000b6578616d706c652e6f72670000080014f67024656dd64a3e02b8e0712e85c9a28ca89666'
} as const;
export type SampleName = keyof typeof samples;
export const sampleNames = Object.keys(samples) as SampleName[];
export const sampleBytes = (name: SampleName): Uint8Array => readTyped(samples[name]).bytes;

/** The same tree without what XOR-MAPPED-ADDRESS says: the reader works that out. */
export function veiled(tree: Field, bytes: Uint8Array): Field {
	const found = decode(bytes).message?.attributes.find(({ type }) => type === attribute.xorMappedAddress);
	if (!found) return tree;
	const veil = (field: Field): Field =>
		field.offset === found.offset && field.length === found.length
			? {
					...field,
					value: '?',
					children: field.children.map((part) =>
						part.key === 'attribute.value' ? { ...part, value: '?' } : part
					)
				}
			: { ...field, children: field.children.map(veil) };
	return veil(tree);
}
