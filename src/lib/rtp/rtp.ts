/**
 * The header of an RTP packet: RFC 3550 §5.1, header extensions in their one-byte and two-byte forms RFC 8285 §4.2-4.3.
 * SRTP leaves all of it readable (RFC 3711 §3.1); what follows it is encrypted.
 */
import { ByteReader } from '../bytes/byte-reader.ts';

export interface RtpExtension {
	/** 1 to 14 in the one-byte form, 1 to 255 in the two-byte form; its name stands in `a=extmap` of the SDP. */
	readonly id: number;
	/** Where its own header begins, counted from the beginning of the packet, and how many bytes that header has. */
	readonly offset: number;
	readonly headerLength: 1 | 2;
	readonly data: Uint8Array;
}

export interface RtpHeader {
	readonly version: 2;
	readonly hasPadding: boolean;
	readonly hasExtension: boolean;
	readonly marker: boolean;
	readonly payloadType: number;
	readonly sequenceNumber: number;
	readonly timestamp: number;
	readonly ssrc: number;
	readonly csrcs: readonly number[];
	/** `profile` is 0xBEDE in the one-byte form, 0x1000 to 0x100F in the two-byte form; others cannot be taken apart. */
	readonly extension?: {
		readonly offset: number;
		readonly profile: number;
		/** Bytes after the four of its header. */
		readonly length: number;
		readonly elements: readonly RtpExtension[];
	};
	/** Where the payload begins, counted from the beginning of the packet. */
	readonly headerLength: number;
}

export const oneByteProfile = 0xbede;
export const isTwoByteProfile = (profile: number): boolean => (profile & 0xfff0) === 0x1000;

/** Undefined for what is no RTP header of version 2, or a piece of one. */
export function decodeRtp(bytes: Uint8Array): RtpHeader | undefined {
	const reader = new ByteReader(bytes);
	const first = reader.u8();
	const second = reader.u8();
	if (first >> 6 !== 2) return undefined;
	const header = {
		version: 2 as const,
		hasPadding: (first & 0x20) !== 0,
		hasExtension: (first & 0x10) !== 0,
		marker: (second & 0x80) !== 0,
		payloadType: second & 0x7f,
		sequenceNumber: reader.u16(),
		timestamp: reader.u32(),
		ssrc: reader.u32()
	};
	const csrcs: number[] = [];
	for (let count = first & 0x0f; count > 0; count--) csrcs.push(reader.u32());
	if (!header.hasExtension)
		return reader.isShort ? undefined : { ...header, csrcs, headerLength: reader.offset };
	const offset = reader.offset;
	const profile = reader.u16();
	const length = reader.u16() * 4;
	if (reader.isShort || length > reader.left) return undefined;
	const elements = readElements(bytes, reader.offset, length, profile);
	return {
		...header,
		csrcs,
		extension: { offset, profile, length, elements },
		headerLength: reader.offset + length
	};
}

function readElements(bytes: Uint8Array, offset: number, length: number, profile: number): RtpExtension[] {
	const elements: RtpExtension[] = [];
	const isOneByte = profile === oneByteProfile;
	if (!isOneByte && !isTwoByteProfile(profile)) return elements;
	const reader = new ByteReader(bytes, offset, offset + length);
	while (reader.left > 0) {
		const at = reader.offset;
		const first = reader.u8();
		// Padding between elements is 0 in both forms.
		if (first === 0) continue;
		const id = isOneByte ? first >> 4 : first;
		// 15 is reserved and ends the elements (RFC 8285 §4.2); so does 0 with a length.
		if (isOneByte && (id === 15 || id === 0)) break;
		const size = isOneByte ? (first & 0x0f) + 1 : reader.u8();
		if (reader.isShort || size > reader.left) break;
		elements.push({ id, offset: at, headerLength: isOneByte ? 1 : 2, data: reader.take(size) });
	}
	return elements;
}
