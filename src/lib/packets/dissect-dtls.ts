/** DTLS datagrams as fields: records of 1.2 and 1.3, and the handshake as far as it is not encrypted. */
import { ByteReader } from '../bytes/byte-reader.ts';
import { toHex } from '../bytes/hex.ts';
import {
	decodeCertificates,
	decodeFragments,
	decodeHello,
	handshakeHeaderLength,
	isWhole,
	type HandshakeFragment,
	type HandshakeMessage,
	type HelloExtension,
	type Span
} from '../dtls/handshake.ts';
import {
	alertLevels,
	alerts,
	contentTypes,
	extensionTypes,
	groups,
	handshakeTypes,
	isRetryRandom,
	nameIn,
	signatureSchemes,
	srtpProfiles,
	suites,
	versions
} from '../dtls/names.ts';
import { decodeRecords, type DtlsRecord, type PlainRecord, type UnifiedRecord } from '../dtls/record.ts';
import type { DissectContext, Dissected } from './dissection.ts';
import { fieldsFrom, hexNumber, type Field, type MakeField } from './field.ts';

/** Bytes printed as the value of a field before it is cut. */
const shownBytes = 20;
const short = (bytes: Uint8Array): string =>
	bytes.length > shownBytes ? `${toHex(bytes.subarray(0, shownBytes))}…` : toHex(bytes);

interface Part {
	readonly field: Field;
	/** `ClientHello`, `encrypted`, `Alert fatal handshake_failure`. */
	readonly words: readonly string[];
}

export function dissectDtls(bytes: Uint8Array, base: number, context: DissectContext): Dissected {
	const field = fieldsFrom(base);
	const records = decodeRecords(bytes, context.connectionIdLength);
	const parts = records.map((record) => recordPart(bytes, record, field, context));
	const last = records.at(-1);
	const end = last ? Math.min(bytes.length, last.offset + last.headerLength + last.length) : 0;
	const children = parts.map((part) => part.field);
	const isCut = (context.length ?? 0) > bytes.length;
	if (end < bytes.length)
		children.push(field('trailing', '', end, bytes.length - end, { note: isCut ? 'cut' : 'malformed' }));
	const isMalformed = !isCut && (end < bytes.length || last?.isCut === true);
	const version = versionOf(bytes, records);
	return {
		kinds: ['dtls'],
		summary: `${version} ${countRuns(parts.flatMap(({ words }) => words)).join(', ') || '?'}`,
		root: field('dtls', version === 'DTLS' ? '' : version, 0, bytes.length, {
			note: isCut ? 'cut' : isMalformed ? 'malformed' : undefined,
			children
		})
	};
}

/** `DTLS 1.3` where this datagram says so: unified headers are its own; hellos name it in an extension. */
function versionOf(bytes: Uint8Array, records: readonly DtlsRecord[]): string {
	if (records.some(({ kind }) => kind === 'unified')) return 'DTLS 1.3';
	const first = records[0];
	if (first?.kind !== 'plain') return 'DTLS';
	for (const record of records) {
		if (record.kind !== 'plain' || record.type !== 22 || record.epoch > 0) continue;
		for (const fragment of fragmentsOf(bytes, record)) {
			if (fragment.fragmentOffset > 0 || (fragment.type !== 1 && fragment.type !== 2)) continue;
			const { extensions } = decodeHello(fragment.data, fragment.type === 1);
			const data = extensions.find(({ type }) => type === 43)?.data;
			if (data && toHex(data).includes('fefc')) return 'DTLS 1.3';
		}
	}
	// What the record says is 1.2 in 1.3 too: where nothing tells them apart nothing is claimed.
	return first.type === 22 && first.epoch === 0 && !isOnlyOf12(bytes, records) ? 'DTLS' : 'DTLS 1.2';
}

/** Handshake messages that DTLS 1.3 sends encrypted or not at all. */
const messagesOf12: ReadonlySet<number> = new Set([3, 11, 12, 13, 14, 16]);
const isOnlyOf12 = (bytes: Uint8Array, records: readonly DtlsRecord[]): boolean =>
	records.some(
		(record) =>
			record.kind === 'plain' &&
			record.type === 22 &&
			fragmentsOf(bytes, record).some(
				({ type, fragmentOffset, data }) =>
					messagesOf12.has(type) ||
					(type === 2 &&
						fragmentOffset === 0 &&
						!decodeHello(data, false).extensions.some((one) => one.type === 43))
			)
	);

const fragmentsOf = (bytes: Uint8Array, { offset, headerLength, length }: PlainRecord) =>
	decodeFragments(bytes, offset + headerLength, offset + headerLength + length);

/** `['a', 'a', 'b']` as `a × 2`, `b`. */
function countRuns(words: readonly string[]): string[] {
	const runs: { word: string; count: number }[] = [];
	for (const word of words) {
		const last = runs.at(-1);
		if (last?.word === word) last.count++;
		else runs.push({ word, count: 1 });
	}
	return runs.map(({ word, count }) => (count > 1 ? `${word} × ${count}` : word));
}

function recordPart(bytes: Uint8Array, record: DtlsRecord, field: MakeField, context: DissectContext): Part {
	return record.kind === 'unified'
		? unifiedPart(bytes, record, field)
		: plainPart(bytes, record, field, context);
}

const bits = (first: number, count: number) => ({ bits: { first, count } });

function unifiedPart(bytes: Uint8Array, record: UnifiedRecord, field: MakeField): Part {
	const { offset, epochBits, sequenceBytes, connectionIdLength, hasLength, headerLength } = record;
	const first = bytes[offset] ?? 0;
	// Epochs: RFC 9147 §6.1. Application data begins with 3 and may go on to 7, 11, … after key updates.
	const word =
		epochBits === 2
			? 'encrypted handshake'
			: epochBits === 3
				? 'application data'
				: `encrypted (epoch ${epochBits} mod 4)`;
	const children = [
		field('dtls.fixedBits', '001', offset, 1, bits(0, 3)),
		field('dtls.connectionIdFlag', (first >> 4) & 1, offset, 1, bits(3, 1)),
		field('dtls.sequenceFlag', (first >> 3) & 1, offset, 1, bits(4, 1)),
		field('dtls.lengthFlag', (first >> 2) & 1, offset, 1, bits(5, 1)),
		field('dtls.epochBits', epochBits, offset, 1, bits(6, 2))
	];
	let at = offset + 1;
	if (connectionIdLength > 0) {
		children.push(
			field('dtls.connectionId', toHex(bytes.subarray(at, at + connectionIdLength)), at, connectionIdLength)
		);
		at += connectionIdLength;
	}
	children.push(
		field('dtls.maskedSequence', toHex(bytes.subarray(at, at + sequenceBytes)), at, sequenceBytes)
	);
	at += sequenceBytes;
	if (hasLength) children.push(field('dtls.length', record.length, at, 2));
	const start = offset + headerLength;
	const size = Math.min(record.length, bytes.length - start);
	if (size > 0)
		children.push(
			field('dtls.ciphertext', `${record.length} bytes`, start, size, {
				note: epochBits === 3 ? 'encrypted-dtls' : 'encrypted'
			})
		);
	return { field: field('dtls.record', word, offset, headerLength + size, { children }), words: [word] };
}

function plainPart(bytes: Uint8Array, record: PlainRecord, field: MakeField, context: DissectContext): Part {
	const { offset, type, version, epoch, sequenceNumber, length, headerLength } = record;
	const typeName = nameIn(contentTypes, type);
	const children: Field[] = [
		field('dtls.contentType', `${type} (${typeName})`, offset, 1),
		field('dtls.version', `${hexNumber(version, 4)} (${nameIn(versions, version)})`, offset + 1, 2),
		field('dtls.epoch', epoch, offset + 3, 2),
		field('dtls.sequence', sequenceNumber, offset + 5, 6),
		field('dtls.length', length, offset + 11, 2)
	];
	const start = offset + headerLength;
	const end = Math.min(bytes.length, start + length);
	const whole = (words: readonly string[], value = words.join(', ')): Part => ({
		field: field('dtls.record', value, offset, end - offset, {
			children,
			note: record.isCut && (context.length ?? 0) <= bytes.length ? 'malformed' : undefined
		}),
		words
	});
	if (epoch > 0) {
		const word = type === 23 ? 'application data' : `encrypted ${typeName}`;
		if (end > start)
			children.push(
				field('dtls.ciphertext', `${length} bytes`, start, end - start, {
					note: type === 23 ? 'encrypted-dtls' : 'encrypted'
				})
			);
		return whole([word]);
	}
	if (type === 22) {
		const fragments = fragmentsOf(bytes, record);
		children.push(...fragments.map((fragment) => fragmentField(bytes, fragment, field)));
		const read = fragments.at(-1);
		const rest = read ? read.offset + handshakeHeaderLength + read.data.length : start;
		if (rest < end) children.push(field('trailing', '', rest, end - rest, { note: 'malformed' }));
		return whole(fragments.map(fragmentWords));
	}
	if (type === 21 && end - start === 2) {
		const level = nameIn(alertLevels, bytes[start] ?? 0);
		const description = nameIn(alerts, bytes[start + 1] ?? 0);
		children.push(
			field('alert.level', `${bytes[start] ?? 0} (${level})`, start, 1),
			field('alert.description', `${bytes[start + 1] ?? 0} (${description})`, start + 1, 1)
		);
		return whole([`Alert ${level} ${description}`]);
	}
	if (type === 20) children.push(field('dtls.changeCipherSpec', bytes[start] ?? 0, start, end - start));
	else if (end > start) children.push(field('bytes', `${end - start} bytes`, start, end - start));
	return whole([typeName]);
}

function fragmentWords(fragment: HandshakeFragment): string {
	const name = nameIn(handshakeTypes, fragment.type);
	if (isWhole(fragment)) return name;
	const { fragmentOffset: from, fragmentLength, messageLength } = fragment;
	return `${name} (fragment, bytes ${from}–${from + fragmentLength - 1} of ${messageLength})`;
}

function fragmentField(bytes: Uint8Array, fragment: HandshakeFragment, field: MakeField): Field {
	const { offset, type, messageLength, messageSequence, fragmentOffset, fragmentLength, data } = fragment;
	const start = offset + handshakeHeaderLength;
	const isPart = !isWhole(fragment);
	const children = [
		field('handshake.type', `${type} (${nameIn(handshakeTypes, type)})`, offset, 1),
		field('handshake.length', messageLength, offset + 1, 3),
		field('handshake.sequence', messageSequence, offset + 4, 2),
		field('handshake.fragmentOffset', fragmentOffset, offset + 6, 3),
		field('handshake.fragmentLength', fragmentLength, offset + 9, 3),
		...(fragmentOffset === 0
			? bodyFields(bytes, type, start, start + data.length, field)
			: [field('handshake.body', `${data.length} bytes`, start, data.length, { note: 'fragment' })])
	];
	return field('handshake', fragmentWords(fragment), offset, handshakeHeaderLength + data.length, {
		children,
		note: isPart ? 'fragment' : undefined
	});
}

/** A handshake message that was put together from fragments, as fields of its own bytes (without any header). */
export function dissectHandshakeMessage({ type, body }: HandshakeMessage): Field {
	const field = fieldsFrom(0);
	return field('handshake', nameIn(handshakeTypes, type), 0, body.length, {
		children: bodyFields(body, type, 0, body.length, field)
	});
}

function bodyFields(bytes: Uint8Array, type: number, start: number, end: number, field: MakeField): Field[] {
	if (start >= end) return [];
	if (type === 1 || type === 2) return helloFields(bytes, type === 1, start, end, field);
	if (type === 11)
		return decodeCertificates(bytes, start, end).map(({ offset, length }) =>
			field('certificate', `${length} bytes (DER)`, offset, length)
		);
	return [field('handshake.body', short(bytes.subarray(start, end)), start, end - start)];
}

function helloFields(
	bytes: Uint8Array,
	isClient: boolean,
	start: number,
	end: number,
	field: MakeField
): Field[] {
	const hello = decodeHello(bytes, isClient, start, end);
	const random = bytes.subarray(hello.random.offset, hello.random.offset + hello.random.length);
	/** Where the fields so far end: a hello that was cut may lack the length in front of a part. */
	let reached = Math.min(start + 2, end);
	const spanField = (
		key: Field['key'],
		span: Span,
		prefix: number,
		value: string,
		children: Field[] = []
	): Field[] => {
		const from = Math.max(reached, span.offset - prefix);
		const length = span.offset + span.length - from;
		if (length <= 0) return [];
		reached = from + length;
		return [field(key, value, from, length, { children })];
	};
	const hex = ({ offset, length }: Span) => short(bytes.subarray(offset, offset + length));
	const { sessionId, cookie, suitesAt, compressionAt, extensionsAt } = hello;
	return [
		field(
			'hello.version',
			`${hexNumber(hello.version, 4)} (${nameIn(versions, hello.version)})`,
			start,
			Math.min(2, end - start)
		),
		...spanField(
			'hello.random',
			hello.random,
			0,
			isRetryRandom(random) ? `${short(random)} (HelloRetryRequest)` : short(random)
		),
		...spanField('hello.sessionId', sessionId, 1, hex(sessionId)),
		...(cookie ? spanField('hello.cookie', cookie, 1, hex(cookie)) : []),
		...(isClient
			? spanField(
					'hello.suites',
					suitesAt,
					2,
					String(hello.suites.length),
					hello.suites.map((suite, index) =>
						field(
							'hello.suite',
							`${hexNumber(suite, 4)} ${nameIn(suites, suite)}`,
							suitesAt.offset + 2 * index,
							2
						)
					)
				)
			: spanField(
					'hello.suite',
					suitesAt,
					0,
					hello.suites.map((suite) => `${hexNumber(suite, 4)} ${nameIn(suites, suite)}`).join('')
				)),
		...spanField('hello.compression', compressionAt, isClient ? 1 : 0, hex(compressionAt)),
		...(extensionsAt
			? spanField(
					'hello.extensions',
					extensionsAt,
					2,
					String(hello.extensions.length),
					hello.extensions.map((extension) => extensionField(extension, isClient, field))
				)
			: [])
	];
}

function extensionField(extension: HelloExtension, isClient: boolean, field: MakeField): Field {
	const { type, offset, data } = extension;
	const name = nameIn(extensionTypes, type);
	const entries = entriesOf(type, data, isClient);
	const rest =
		entries.length === 0 && data.length > 0
			? [field('extension.data', short(data), offset + 4, data.length)]
			: [];
	return field('hello.extension', entries.map(({ text }) => text).join(', '), offset, extension.length, {
		name,
		children: [
			field('extension.type', `${type} (${name})`, offset, 2),
			field('extension.length', data.length, offset + 2, 2),
			...entries.map((entry) => field('extension.entry', entry.text, offset + 4 + entry.at, entry.size)),
			...rest
		]
	});
}

interface Entry {
	readonly text: string;
	readonly at: number;
	readonly size: number;
}

/** What an extension lists: each entry with its place in the extension's data. */
function entriesOf(type: number, data: Uint8Array, isClient: boolean): Entry[] {
	const reader = new ByteReader(data);
	const numbers = (names: ReadonlyMap<number, string>): Entry[] => {
		const entries: Entry[] = [];
		while (reader.left >= 2) {
			const at = reader.offset;
			entries.push({ text: nameIn(names, reader.u16()), at, size: 2 });
		}
		return entries;
	};
	switch (type) {
		case 10:
			reader.skip(2);
			return numbers(groups);
		case 13:
			reader.skip(2);
			return numbers(signatureSchemes);
		case 43:
			if (isClient) reader.skip(1);
			return numbers(versions);
		case 14: {
			const end = 2 + reader.u16();
			const entries: Entry[] = [];
			while (reader.left >= 2 && reader.offset < end) {
				const at = reader.offset;
				entries.push({ text: nameIn(srtpProfiles, reader.u16()), at, size: 2 });
			}
			return entries;
		}
		case 16: {
			reader.skip(2);
			const entries: Entry[] = [];
			while (reader.left >= 1) {
				const at = reader.offset;
				const bytes = reader.take(reader.u8());
				entries.push({ text: new TextDecoder().decode(bytes), at, size: 1 + bytes.length });
			}
			return entries;
		}
		case 51: {
			// HelloRetryRequest names a group only.
			if (!isClient && data.length === 2) return numbers(groups);
			if (isClient) reader.skip(2);
			const entries: Entry[] = [];
			while (reader.left >= 4) {
				const at = reader.offset;
				const group = nameIn(groups, reader.u16());
				const key = reader.take(reader.u16());
				entries.push({ text: `${group} (${key.length} bytes)`, at, size: 4 + key.length });
			}
			return entries;
		}
		case 54: {
			const id = reader.take(reader.u8());
			return [{ text: id.length > 0 ? toHex(id) : '(empty)', at: 0, size: 1 + id.length }];
		}
		default:
			return [];
	}
}
