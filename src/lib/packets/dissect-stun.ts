/** STUN and TURN messages as fields: RFC 8489, RFC 8656, and the attributes of ICE (RFC 8445). */
import { ByteReader } from '../bytes/byte-reader.ts';
import { endpointText } from '../bytes/endpoint.ts';
import { toHex } from '../bytes/hex.ts';
import { decodePriority } from '../ice/candidate.ts';
import { attribute, attributeKind } from '../stun/attributes.ts';
import { decode, headerBytes, methodName, type Attribute, type StunMessage } from '../stun/message.ts';
import { fieldsFrom, hexNumber, type Field } from './field.ts';
import type { DissectContext, Dissected, DissectInside } from './dissection.ts';

/** Bytes printed as the value of a field before it is cut. */
const shownBytes = 20;
const short = (bytes: Uint8Array): string =>
	bytes.length > shownBytes ? `${toHex(bytes.subarray(0, shownBytes))}…` : toHex(bytes);
const families = new Map([
	[1, 'IPv4'],
	[2, 'IPv6']
]);
const transports = new Map([
	[6, 'TCP'],
	[17, 'UDP']
]);

/** What the value of an attribute says, in few words. */
export function attributeText({ type, value, bytes }: Attribute): string {
	switch (value.kind) {
		case 'endpoint':
		case 'xor-endpoint':
			return endpointText(value.endpoint);
		case 'text':
			return value.text;
		case 'bytes':
			return short(value.bytes);
		case 'uint8':
			return type === attribute.requestedTransport
				? `${value.number} (${transports.get(value.number) ?? '?'})`
				: `${value.number} (${families.get(value.number) ?? '?'})`;
		case 'uint16':
			return type === attribute.channelNumber ? hexNumber(value.number, 4) : String(value.number);
		case 'uint32':
			return type === attribute.fingerprint
				? hexNumber(value.number, 8)
				: type === attribute.lifetime
					? `${value.number} s`
					: String(value.number);
		case 'uint64':
			return `0x${value.number.toString(16).padStart(16, '0')}`;
		case 'flag':
			return '';
		case 'error-code':
			return `${value.code} ${value.reason}`;
		case 'address-error-code':
			return `${families.get(value.family) ?? value.family}: ${value.code} ${value.reason}`;
		case 'attribute-types':
			return value.types.map((one) => attributeKind(one)?.name ?? hexNumber(one, 4)).join(', ');
		case 'password-algorithm':
			return String(value.algorithm.algorithm);
		case 'password-algorithms':
			return value.algorithms.map(({ algorithm }) => algorithm).join(', ');
		case 'even-port':
			return value.isNextReserved ? 'R = 1' : 'R = 0';
		case 'change-request':
			return [value.changeAddress ? 'address' : '', value.changePort ? 'port' : '']
				.filter(Boolean)
				.join(', ');
		case 'icmp':
			return `type ${value.icmpType}, code ${value.code}`;
		case 'malformed':
			return short(bytes);
	}
}

/** Attributes that tell one message from another in a list. */
function tellingWords(message: StunMessage): string[] {
	const words: string[] = [];
	for (const one of message.attributes) {
		const { value } = one;
		if (one.type === attribute.useCandidate) words.push('USE-CANDIDATE');
		else if (one.type === attribute.priority && value.kind === 'uint32') words.push(`prio ${value.number}`);
		else if (one.type === attribute.errorCode && value.kind === 'error-code')
			words.push(attributeText(one).trim());
		else if (one.type === attribute.channelNumber) words.push(attributeText(one));
		else if (one.type === attribute.lifetime) words.push(attributeText(one));
		else if (one.type === attribute.xorMappedAddress || one.type === attribute.mappedAddress)
			words.push(attributeText(one));
		else if (one.type === attribute.xorRelayedAddress) words.push(`relayed ${attributeText(one)}`);
		else if (one.type === attribute.xorPeerAddress) words.push(`peer ${attributeText(one)}`);
		else if (one.type === attribute.iceControlling) words.push('controlling');
		else if (one.type === attribute.iceControlled) words.push('controlled');
	}
	return words;
}

const classWords = {
	request: 'request',
	indication: 'indication',
	success: 'success',
	error: 'error'
} as const;

/** A DATA attribute whose end was not kept: recordings keep the beginning of large packets only. */
export function cutDataAt(
	bytes: Uint8Array,
	offset: number
): { readonly data: Uint8Array; readonly length: number } | undefined {
	const reader = new ByteReader(bytes, offset);
	if (reader.left <= 4 || reader.u16() !== attribute.data) return undefined;
	const length = reader.u16();
	return { data: reader.take(Math.min(length, reader.left)), length };
}

/** @param inside dissects what a DATA attribute carries */
export function dissectStun(
	bytes: Uint8Array,
	base: number,
	context: DissectContext,
	inside: DissectInside
): Dissected {
	const field = fieldsFrom(base);
	const { message, problem } = decode(bytes);
	const read = message ?? problem.partial;
	if (!read)
		return {
			kinds: ['stun'],
			summary: 'STUN?',
			root: field('stun', '', 0, bytes.length, { note: bytes.length < headerBytes ? 'cut' : 'malformed' })
		};
	const what = `${methodName(read.method)} ${classWords[read.class]}`;
	const type = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
	const fields: Field[] = [
		field('stun.type', `${hexNumber(type, 4)} (${what})`, 0, 2),
		field('stun.length', ((bytes[2] ?? 0) << 8) | (bytes[3] ?? 0), 2, 2),
		field('stun.cookie', '0x2112a442', 4, 4),
		field('stun.transaction', toHex(read.transactionId), 8, 12)
	];
	let carried: Dissected | undefined;
	for (const one of read.attributes) {
		const size = one.bytes.length;
		const valueAt = one.offset + 4;
		const isCarrier = one.type === attribute.data && size > 0;
		const isMalformed = one.value.kind === 'malformed';
		const parts = [
			field('attribute.type', `${hexNumber(one.type, 4)} (${one.name})`, one.offset, 2),
			field('attribute.length', size, one.offset + 2, 2)
		];
		if (isCarrier) {
			carried = inside(one.bytes, base + valueAt);
			parts.push(field('attribute.value', '', valueAt, size, { children: [carried.root] }));
		} else if (size > 0) parts.push(field('attribute.value', attributeText(one), valueAt, size));
		if (one.padding.length > 0)
			parts.push(field('attribute.padding', toHex(one.padding), valueAt + size, one.padding.length));
		const source = attributeKind(one.type)?.spec;
		fields.push(
			field('stun.attribute', describe(one), one.offset, one.length, {
				name: one.name,
				...(source ? { source } : {}),
				note: isMalformed ? 'malformed' : undefined,
				children: parts
			})
		);
	}
	const isCut = problem?.kind === 'truncated' && (context.length ?? 0) > bytes.length;
	const cutData = isCut ? cutDataAt(bytes, problem.offset) : undefined;
	// What is wrong may stand in the header; what was not read begins after the last attribute that was.
	const last = read.attributes.at(-1);
	const restAt = Math.max(problem?.offset ?? bytes.length, last ? last.offset + last.length : headerBytes);
	const rest = bytes.length - restAt;
	if (problem && cutData) {
		carried = inside(cutData.data, base + problem.offset + 4, cutData.length);
		fields.push(
			field('stun.attribute', `${cutData.length} bytes`, problem.offset, rest, {
				name: 'DATA',
				source: 'RFC 8656 §18.4',
				note: 'cut',
				children: [
					field('attribute.type', '0x0013 (DATA)', problem.offset, 2),
					field('attribute.length', cutData.length, problem.offset + 2, 2),
					field('attribute.value', '', problem.offset + 4, cutData.data.length, { children: [carried.root] })
				]
			})
		);
	} else if (problem && rest > 0)
		fields.push(field('trailing', '', restAt, rest, { note: isCut ? 'cut' : 'malformed' }));
	return {
		kinds: ['stun', ...(carried?.kinds ?? [])],
		summary: [what, ...tellingWords(read), ...(carried ? [carried.summary] : [])].join(' · '),
		root: field('stun', what, 0, bytes.length, {
			note: problem ? (isCut ? 'cut' : 'malformed') : undefined,
			children: fields
		})
	};
}

function describe(one: Attribute): string {
	if (one.type === attribute.data) return `${one.bytes.length} bytes`;
	if (one.type === attribute.priority && one.value.kind === 'uint32') {
		const { typePreference, localPreference, component } = decodePriority(one.value.number);
		return `${one.value.number} = ${typePreference} × 2²⁴ + ${localPreference} × 2⁸ + 256 − ${component}`;
	}
	return attributeText(one);
}
