/**
 * What an X.509 certificate says of itself, as far as WebRTC is interested: who issued it to whom, for how long, and which
 * kind of key it carries (RFC 5280 §4.1). Nothing is verified: peers compare its hash and ask nobody (RFC 8122 §5).
 */
import { toHex } from '../bytes/hex.ts';
import type { Span } from './handshake.ts';

/** Larger ones are not read: browsers send some 300 to 800 bytes. */
export const maxCertificateLength = 16 * 1024;

export interface Certificate {
	readonly serial: string;
	/** The common name, or the names that are there. */
	readonly issuer: string;
	readonly subject: string;
	/** Issuer and subject are the same name: nobody else vouches for it. */
	readonly isSelfIssued: boolean;
	/** Milliseconds since 1970. */
	readonly notBefore: number;
	readonly notAfter: number;
	/** `ECDSA P-256`, `RSA 2048`, or the object identifier of the key. */
	readonly key: string;
	/** The SubjectPublicKeyInfo, within the bytes. */
	readonly publicKey: Span;
}

interface Element extends Span {
	readonly tag: number;
	/** Where its header begins. */
	readonly start: number;
}

const sequence = 0x30;
const integer = 0x02;
const objectIdentifier = 0x06;

/** The certificate in `bytes` (DER); undefined where they are something else. Never throws. */
export function decodeCertificate(bytes: Uint8Array): Certificate | undefined {
	if (bytes.length > maxCertificateLength) return undefined;
	const outer = elementsIn(bytes, 0, bytes.length)[0];
	if (outer?.tag !== sequence) return undefined;
	const signed = inside(bytes, outer)[0];
	if (signed?.tag !== sequence) return undefined;
	const parts = inside(bytes, signed);
	// The version is tagged, and left out of certificates of the first one.
	if (parts[0]?.tag === 0xa0) parts.shift();
	const [serial, , issuer, validity, subject, publicKey] = parts;
	if (serial?.tag !== integer || !issuer || !validity || !subject || publicKey?.tag !== sequence)
		return undefined;
	const [notBefore, notAfter] = inside(bytes, validity).map((time) => timeOf(bytes, time));
	if (notBefore === undefined || notAfter === undefined) return undefined;
	return {
		serial: toHex(slice(bytes, serial)),
		issuer: nameOf(bytes, issuer),
		subject: nameOf(bytes, subject),
		isSelfIssued: toHex(slice(bytes, issuer)) === toHex(slice(bytes, subject)),
		notBefore,
		notAfter,
		key: keyOf(bytes, publicKey),
		publicKey: {
			offset: publicKey.start,
			length: publicKey.offset + publicKey.length - publicKey.start
		}
	};
}

/** The DER elements between two places; ends at the first one that does not fit. */
function elementsIn(bytes: Uint8Array, from: number, end: number): Element[] {
	const elements: Element[] = [];
	let at = from;
	while (at + 2 <= end) {
		const start = at;
		const tag = bytes[at++]!;
		let length = bytes[at++]!;
		if (length > 0x7f) {
			const count = length & 0x7f;
			if (count === 0 || count > 3 || at + count > end) break;
			length = 0;
			for (let index = 0; index < count; index++) length = length * 256 + bytes[at++]!;
		}
		if (at + length > end) break;
		elements.push({ tag, start, offset: at, length });
		at += length;
	}
	return elements;
}

const inside = (bytes: Uint8Array, { offset, length }: Element): Element[] =>
	elementsIn(bytes, offset, offset + length);
const slice = (bytes: Uint8Array, { offset, length }: Span): Uint8Array =>
	bytes.subarray(offset, offset + length);
const ascii = (bytes: Uint8Array): string =>
	[...bytes].map((code) => (code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : '?')).join('');

/** Texts of a Name (RFC 5280 §4.1.2.4): sets of pairs of an identifier and a text. */
const nameOf = (bytes: Uint8Array, name: Element): string =>
	inside(bytes, name)
		.flatMap((set) => inside(bytes, set))
		.flatMap((pair) => inside(bytes, pair).slice(1))
		.map((text) => ascii(slice(bytes, text)))
		.join(', ');

/** UTCTime or GeneralizedTime (RFC 5280 §4.1.2.5). */
function timeOf(bytes: Uint8Array, time: Element): number | undefined {
	const text = ascii(slice(bytes, time));
	const found = (time.tag === 0x17 ? /^(\d\d)(\d{10})Z$/ : /^(\d{4})(\d{10})Z$/).exec(text);
	if (!found) return undefined;
	const short = Number(found[1]);
	const year = time.tag === 0x17 ? short + (short < 50 ? 2000 : 1900) : short;
	const [month, day, hour, minute, second] = found[2]!.match(/\d\d/g)!.map(Number);
	return Date.UTC(year, month! - 1, day, hour, minute, second);
}

const curves: ReadonlyMap<string, string> = new Map([
	['2a8648ce3d030107', 'P-256'],
	['2b81040022', 'P-384'],
	['2b81040023', 'P-521']
]);

function keyOf(bytes: Uint8Array, info: Element): string {
	const [algorithm, key] = inside(bytes, info);
	const [kind, parameter] = algorithm ? inside(bytes, algorithm) : [];
	if (kind?.tag !== objectIdentifier || !key) return '?';
	const name = toHex(slice(bytes, kind));
	if (name === '2a8648ce3d0201' && parameter)
		return `ECDSA ${curves.get(toHex(slice(bytes, parameter))) ?? ''}`.trim();
	if (name === '2a864886f70d010101') {
		// A bit string begins with the number of its unused bits; the modulus with a zero where it would be negative.
		const numbers = elementsIn(bytes, key.offset + 1, key.offset + key.length)[0];
		const modulus = numbers && inside(bytes, numbers)[0];
		const length = modulus ? modulus.length - (bytes[modulus.offset] === 0 ? 1 : 0) : 0;
		return `RSA ${length * 8}`;
	}
	return name;
}
