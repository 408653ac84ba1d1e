/** Handshake messages: fragments (RFC 6347 §4.2.2, RFC 9147 §5.5), their reassembly, and what hellos say. */
import { ByteReader } from '../bytes/byte-reader.ts';

export const handshakeHeaderLength = 12;
/** A message longer than this is not put together: certificates of browsers are a few hundred bytes. */
export const maxMessageLength = 64 * 1024;
/** Messages that wait for the rest of them at one time. */
export const maxPendingMessages = 16;

export interface HandshakeFragment {
	/** Where its header begins. */
	readonly offset: number;
	readonly type: number;
	/** Bytes of the whole message without its header. */
	readonly messageLength: number;
	readonly messageSequence: number;
	readonly fragmentOffset: number;
	/** As the header says; `data` is shorter where the capture is. */
	readonly fragmentLength: number;
	readonly data: Uint8Array;
}

export const isWhole = ({ fragmentOffset, fragmentLength, messageLength }: HandshakeFragment): boolean =>
	fragmentOffset === 0 && fragmentLength === messageLength;

/** Fragments that stand one after the other in a plaintext record. */
export function decodeFragments(bytes: Uint8Array, offset: number, end: number): HandshakeFragment[] {
	const fragments: HandshakeFragment[] = [];
	const reader = new ByteReader(bytes, offset, end);
	while (reader.left >= handshakeHeaderLength) {
		const at = reader.offset;
		const type = reader.u8();
		const messageLength = reader.u24();
		const messageSequence = reader.u16();
		const fragmentOffset = reader.u24();
		const fragmentLength = reader.u24();
		if (fragmentOffset + fragmentLength > messageLength) break;
		const data = reader.take(fragmentLength);
		fragments.push({
			offset: at,
			type,
			messageLength,
			messageSequence,
			fragmentOffset,
			fragmentLength,
			data
		});
	}
	return fragments;
}

export interface HandshakeMessage {
	readonly type: number;
	readonly messageSequence: number;
	readonly body: Uint8Array;
	/** How many fragments it came in. */
	readonly fragments: number;
}

/** Puts the handshake messages of one sender together, whatever the order of their fragments. What it keeps is limited. */
export class HandshakeAssembler {
	readonly #pending = new Map<
		string,
		{ body: Uint8Array; filled: Uint8Array; missing: number; fragments: number }
	>();

	/** The message, when this fragment completes it. Whole messages pass at once; repeated ones give it again. */
	add(fragment: HandshakeFragment): HandshakeMessage | undefined {
		const { type, messageLength, messageSequence, fragmentOffset, fragmentLength, data } = fragment;
		if (messageLength > maxMessageLength || data.length < fragmentLength) return undefined;
		if (isWhole(fragment)) return { type, messageSequence, body: data, fragments: 1 };
		const key = `${type} ${messageSequence} ${messageLength}`;
		let pending = this.#pending.get(key);
		if (!pending) {
			if (this.#pending.size >= maxPendingMessages)
				for (const oldest of this.#pending.keys()) {
					this.#pending.delete(oldest);
					break;
				}
			const body = new Uint8Array(messageLength);
			pending = { body, filled: new Uint8Array(messageLength), missing: messageLength, fragments: 0 };
			this.#pending.set(key, pending);
		}
		let added = 0;
		for (let index = 0; index < fragmentLength; index++) {
			if (pending.filled[fragmentOffset + index]) continue;
			pending.filled[fragmentOffset + index] = 1;
			pending.body[fragmentOffset + index] = data[index] ?? 0;
			added++;
		}
		pending.missing -= added;
		if (added > 0) pending.fragments++;
		if (pending.missing > 0) return undefined;
		this.#pending.delete(key);
		return { type, messageSequence, body: pending.body, fragments: pending.fragments };
	}
}

/** A run of bytes within a message. */
export interface Span {
	readonly offset: number;
	readonly length: number;
}
export interface HelloExtension extends Span {
	readonly type: number;
	/** `offset` and `length` with the four bytes of its header. */
	readonly data: Uint8Array;
}
export interface Hello {
	readonly version: number;
	readonly random: Span;
	/** Spans without the length field that stands before each. */
	readonly sessionId: Span;
	/** ClientHello only. */
	readonly cookie?: Span;
	/** ClientHello offers several, ServerHello chose one. */
	readonly suites: readonly number[];
	readonly suitesAt: Span;
	readonly compressionAt: Span;
	readonly extensionsAt?: Span;
	readonly extensions: readonly HelloExtension[];
}

/**
 * ClientHello (RFC 6347 §4.2.1, RFC 9147 §5.3) or ServerHello (RFC 8446 §4.1.3). Offsets count from the beginning of
 * `bytes`. Also reads the first fragment of one, as far as it goes: `isCut` says that it ended early.
 */
export function decodeHello(
	bytes: Uint8Array,
	isClient: boolean,
	offset = 0,
	end: number = bytes.length
): Hello & { readonly isCut: boolean } {
	const reader = new ByteReader(bytes, offset, end);
	const span = (length: number): Span => {
		const at = reader.offset;
		return { offset: at, length: reader.take(length).length };
	};
	const version = reader.u16();
	const random = span(32);
	const sessionId = span(reader.u8());
	const cookie = isClient ? span(reader.u8()) : undefined;
	const suites: number[] = [];
	const suitesAt = span(isClient ? reader.u16() : 2);
	const suiteReader = new ByteReader(bytes, suitesAt.offset, suitesAt.offset + suitesAt.length);
	while (suiteReader.left >= 2) suites.push(suiteReader.u16());
	const compressionAt = span(isClient ? reader.u8() : 1);
	const hello = {
		version,
		random,
		sessionId,
		...(cookie ? { cookie } : {}),
		suites,
		suitesAt,
		compressionAt
	};
	// DTLS 1.2 allows a hello that ends here (RFC 5246 §7.4.1.2).
	if (reader.left === 0 || reader.isShort) return { ...hello, extensions: [], isCut: reader.isShort };
	const extensionsAt = span(reader.u16());
	const extensions = decodeExtensions(bytes, extensionsAt);
	return { ...hello, extensionsAt, extensions, isCut: reader.isShort };
}

function decodeExtensions(bytes: Uint8Array, { offset, length }: Span): HelloExtension[] {
	const extensions: HelloExtension[] = [];
	const reader = new ByteReader(bytes, offset, offset + length);
	while (reader.left >= 4) {
		const at = reader.offset;
		const type = reader.u16();
		const data = reader.take(reader.u16());
		extensions.push({ type, offset: at, length: 4 + data.length, data });
	}
	return extensions;
}

/** The certificates of a Certificate message of DTLS 1.2 (RFC 5246 §7.4.2), as DER. In DTLS 1.3 it is encrypted. */
export function decodeCertificates(bytes: Uint8Array, offset = 0, end: number = bytes.length): Span[] {
	const certificates: Span[] = [];
	const reader = new ByteReader(bytes, offset, end);
	reader.skip(3);
	while (reader.left >= 3) {
		const length = reader.u24();
		const at = reader.offset;
		certificates.push({ offset: at, length: reader.take(length).length });
	}
	return certificates;
}
