/**
 * MESSAGE-INTEGRITY, MESSAGE-INTEGRITY-SHA256 and FINGERPRINT (RFC 8489 §14.5 to §14.7): made over the bytes of a message,
 * with its length as if it ended with the attribute itself. Keys: RFC 8489 §9.1.1 (short-term) and §9.2.2 (long-term).
 * Names and passwords come in prepared already (RFC 8265, OpaqueString): for those that are ASCII that changes nothing.
 */
import { hmac } from '@noble/hashes/hmac.js';
import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { attribute } from './attributes.ts';
import { headerBytes, maxAttributes, maxMessageBytes } from './message.ts';

export type IntegrityAlgorithm = 'SHA-1' | 'SHA-256';
/** What PASSWORD-ALGORITHM says (RFC 8489 §18.5): how a long-term key is made. */
export type KeyAlgorithm = 'MD5' | 'SHA-256';

const utf8 = new TextEncoder();

/** RFC 8489 §9.1.1: the password itself; what ICE uses. */
export const shortTermKey = (password: string): Uint8Array => utf8.encode(password);

/** RFC 8489 §9.2.2: a hash of `username:realm:password`. */
export function longTermKey(
	username: string,
	realm: string,
	password: string,
	algorithm: KeyAlgorithm = 'MD5'
): Uint8Array {
	const text = utf8.encode(`${username}:${realm}:${password}`);
	return algorithm === 'MD5' ? md5(text) : sha256(text);
}

/** RFC 8489 §14.4: what stands for a user name that is to stay hidden. */
export const userhash = (username: string, realm: string): Uint8Array =>
	sha256(utf8.encode(`${username}:${realm}`));

const sizes = { 'SHA-1': 20, 'SHA-256': 32 } as const;
const types = { 'SHA-1': attribute.messageIntegrity, 'SHA-256': attribute.messageIntegritySha256 } as const;

const macOf = (algorithm: IntegrityAlgorithm, key: Uint8Array, bytes: Uint8Array): Uint8Array =>
	algorithm === 'SHA-1' ? hmac(sha1, key, bytes) : hmac(sha256, key, bytes);

/** The message with room for one more attribute at its end, its length saying so already. */
function extended(bytes: Uint8Array, type: number, size: number): Uint8Array {
	const longer = new Uint8Array(bytes.length + 4 + size);
	longer.set(bytes);
	const view = new DataView(longer.buffer);
	view.setUint16(2, longer.length - headerBytes);
	view.setUint16(bytes.length, type);
	view.setUint16(bytes.length + 2, size);
	return longer;
}

/** An encoded message with an integrity attribute put at its end. */
export function withIntegrity(
	bytes: Uint8Array,
	key: Uint8Array,
	algorithm: IntegrityAlgorithm = 'SHA-1'
): Uint8Array {
	const longer = extended(bytes, types[algorithm], sizes[algorithm]);
	longer.set(macOf(algorithm, key, longer.subarray(0, bytes.length)), bytes.length + 4);
	return longer;
}

/** An encoded message with a FINGERPRINT at its end, where it belongs. */
export function withFingerprint(bytes: Uint8Array): Uint8Array {
	const longer = extended(bytes, attribute.fingerprint, 4);
	new DataView(longer.buffer).setUint32(bytes.length + 4, fingerprint(longer.subarray(0, bytes.length)));
	return longer;
}

/** Where the first attribute of that type begins. */
function place(bytes: Uint8Array, type: number): { at: number; size: number } | undefined {
	if (bytes.length < headerBytes || bytes.length > maxMessageBytes) return undefined;
	let at = headerBytes;
	for (let count = 0; count < maxAttributes && at + 4 <= bytes.length; count++) {
		const size = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
		if ((((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)) === type && at + 4 + size <= bytes.length)
			return { at, size };
		at += 4 + ((size + 3) & ~3);
	}
	return undefined;
}

/** What comes before an attribute, with the length as if that were the last. */
function before(bytes: Uint8Array, { at, size }: { at: number; size: number }): Uint8Array {
	const head = bytes.slice(0, at);
	new DataView(head.buffer).setUint16(2, at + 4 + size - headerBytes);
	return head;
}

export type Verdict = 'valid' | 'wrong' | 'absent';

/** Whether the integrity attribute of an encoded message was made with that key. Takes the same time wherever they differ. */
export function checkIntegrity(
	bytes: Uint8Array,
	key: Uint8Array,
	algorithm: IntegrityAlgorithm = 'SHA-1'
): Verdict {
	const found = place(bytes, types[algorithm]);
	if (!found) return 'absent';
	// RFC 8489 §14.6: SHA-256 may be cut short to 16 bytes, in steps of four.
	const isAllowed =
		algorithm === 'SHA-1' ? found.size === 20 : found.size >= 16 && found.size <= 32 && found.size % 4 === 0;
	if (!isAllowed) return 'wrong';
	const mac = macOf(algorithm, key, before(bytes, found));
	let difference = 0;
	for (let index = 0; index < found.size; index++)
		difference |= (mac[index] ?? 0) ^ (bytes[found.at + 4 + index] ?? 0);
	return difference === 0 ? 'valid' : 'wrong';
}

/** Whether FINGERPRINT is right; it must be the last attribute (RFC 8489 §14.7). */
export function checkFingerprint(bytes: Uint8Array): Verdict {
	const found = place(bytes, attribute.fingerprint);
	if (!found) return 'absent';
	if (found.size !== 4 || found.at + 8 !== bytes.length) return 'wrong';
	const said = new DataView(bytes.buffer, bytes.byteOffset + found.at + 4, 4).getUint32(0);
	return said === fingerprint(before(bytes, found)) ? 'valid' : 'wrong';
}

/** CRC-32 of ITU-T V.42, XORed with "STUN" as RFC 8489 §14.7 says. */
export const fingerprint = (bytes: Uint8Array): number => (crc32(bytes) ^ 0x5354554e) >>> 0;

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
	return value;
});

export function crc32(bytes: Uint8Array): number {
	let value = 0xffffffff;
	for (const byte of bytes) value = (value >>> 8) ^ (crcTable[(value ^ byte) & 0xff] ?? 0);
	return (value ^ 0xffffffff) >>> 0;
}
