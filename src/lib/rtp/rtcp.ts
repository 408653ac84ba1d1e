/**
 * RTCP: RFC 3550 §6, feedback RFC 4585 §6 and RFC 5104 §4.3, extended reports RFC 3611. On the wire it is SRTCP
 * (RFC 3711 §3.4): only the first eight bytes and the trailer can be read, so a compound packet shows its first header.
 */
import { ByteReader } from '../bytes/byte-reader.ts';

/** RTCP packet types, as IANA lists them. */
export const rtcpTypes: ReadonlyMap<number, string> = new Map([
	[192, 'FIR'],
	[193, 'NACK'],
	[195, 'IJ'],
	[200, 'SR'],
	[201, 'RR'],
	[202, 'SDES'],
	[203, 'BYE'],
	[204, 'APP'],
	[205, 'RTPFB'],
	[206, 'PSFB'],
	[207, 'XR'],
	[208, 'AVB'],
	[209, 'RSI'],
	[210, 'TOKEN']
]);

/** FMT of RTPFB and PSFB: what the feedback is. */
const transportFeedback: ReadonlyMap<number, string> = new Map([
	[1, 'NACK'],
	[3, 'TMMBR'],
	[4, 'TMMBN'],
	[5, 'SR-REQ'],
	[11, 'CCFB'],
	[15, 'TWCC']
]);
const payloadFeedback: ReadonlyMap<number, string> = new Map([
	[1, 'PLI'],
	[2, 'SLI'],
	[3, 'RPSI'],
	[4, 'FIR'],
	[5, 'TSTR'],
	[6, 'TSTN'],
	[7, 'VBCM'],
	[15, 'ALFB']
]);

/** `SR`, `NACK`, `PLI`, `REMB`: what a packet is called by those who read traces. */
export function rtcpName(type: number, count: number): string {
	if (type === 205) return transportFeedback.get(count) ?? `RTPFB ${count}`;
	if (type === 206) return payloadFeedback.get(count) ?? `PSFB ${count}`;
	return rtcpTypes.get(type) ?? String(type);
}

export interface RtcpHeader {
	/** Where this packet of the compound begins. */
	readonly offset: number;
	readonly hasPadding: boolean;
	/** Report count, source count or FMT: five bits. */
	readonly count: number;
	readonly type: number;
	/** Bytes with the header, from the length field. */
	readonly length: number;
	/** Of the sender; undefined where there is no room for it (an empty SDES or BYE). */
	readonly ssrc?: number;
}

/** Undefined for what is no RTCP header of version 2. The packet may be longer than the bytes there are. */
export function decodeRtcpHeader(bytes: Uint8Array, offset = 0): RtcpHeader | undefined {
	const reader = new ByteReader(bytes, offset);
	const first = reader.u8();
	const type = reader.u8();
	const length = (reader.u16() + 1) * 4;
	if (reader.isShort || first >> 6 !== 2 || type < 192 || type > 223) return undefined;
	const hasSender = length >= 8 && reader.left >= 4;
	return {
		offset,
		hasPadding: (first & 0x20) !== 0,
		count: first & 0x1f,
		type,
		length,
		...(hasSender ? { ssrc: reader.u32() } : {})
	};
}

/** A compound packet holds no more than this many: 1500 bytes have room for 375 empty ones. */
export const maxCompound = 64;

/** The headers of a compound packet that is not encrypted. Stops at the first that is none. */
export function decodeCompound(bytes: Uint8Array): RtcpHeader[] {
	const headers: RtcpHeader[] = [];
	for (let offset = 0; offset < bytes.length && headers.length < maxCompound;) {
		const header = decodeRtcpHeader(bytes, offset);
		if (!header) break;
		headers.push(header);
		offset += header.length;
	}
	return headers;
}

/** How long the authentication tag is, and whether it stands before the index (RFC 7714 §9.2) or after it (RFC 3711 §3.4). */
export interface SrtcpLayout {
	readonly tagLength: number;
	readonly isTagFirst: boolean;
}
export interface SrtcpTrailer extends SrtcpLayout {
	/** Where the word with the E flag and the index is. */
	readonly offset: number;
	readonly isEncrypted: boolean;
	readonly index: number;
	/** The profile was not told: this is where a plausible index stands. */
	readonly isGuess: boolean;
}

const counterMode80: SrtcpLayout = { tagLength: 10, isTagFirst: false };
const galoisMode: SrtcpLayout = { tagLength: 16, isTagFirst: true };

/** By the name of the profile, as `RTCTransportStats.srtpCipher` or IANA's registry has it. */
export function srtcpLayout(profile: string): SrtcpLayout | undefined {
	if (/GCM/i.test(profile)) return galoisMode;
	// RFC 5764 §4.1.2: the 32-bit tag of SHA1_32 is for RTP only, RTCP keeps 80 bits.
	return /SHA1_(?:80|32)/i.test(profile) ? counterMode80 : undefined;
}

/** A session of hours stays far below this index. */
const plausibleIndex = 2 ** 22;

/** The trailer of an SRTCP packet. Undefined where there is no room for one, or none that is plausible. */
export function decodeSrtcpTrailer(bytes: Uint8Array, profile = ''): SrtcpTrailer | undefined {
	const known = srtcpLayout(profile);
	for (const layout of known ? [known] : [galoisMode, counterMode80]) {
		const offset = bytes.length - 4 - (layout.isTagFirst ? 0 : layout.tagLength);
		if (offset < 8 + (layout.isTagFirst ? layout.tagLength : 0)) continue;
		const word = new ByteReader(bytes, offset).u32();
		const index = word % 2 ** 31;
		const isEncrypted = word >= 2 ** 31;
		if (!known && (!isEncrypted || index > plausibleIndex)) continue;
		return { ...layout, offset, isEncrypted, index, isGuess: !known };
	}
	return undefined;
}

/** Sequence numbers that one FCI entry of a NACK asks for again: PID and BLP, RFC 4585 §6.2.1. */
export function nackedBy(pid: number, mask: number): number[] {
	const lost = [pid];
	for (let bit = 0; bit < 16; bit++) if (mask & (1 << bit)) lost.push((pid + bit + 1) & 0xffff);
	return lost;
}

/** Bits per second from the mantissa and exponent of TMMBR and REMB. */
export const bitrateOf = (exponent: number, mantissa: number): number => mantissa * 2 ** exponent;

/** Packets that one transport-wide feedback may tell of: more than a link carries between two of them. */
export const maxFeedbackPackets = 4096;

/**
 * The packet status symbols of transport-wide congestion control feedback
 * (draft-holmer-rmcat-transport-wide-cc-extensions-01 §3.1): 0 not received, 1 small delta, 2 large or negative delta.
 */
export function twccSymbols(
	bytes: Uint8Array,
	offset: number,
	end: number,
	count: number
): readonly number[] {
	const symbols: number[] = [];
	const wanted = Math.min(count, maxFeedbackPackets);
	const reader = new ByteReader(bytes, offset, end);
	while (symbols.length < wanted && reader.left >= 2) {
		const chunk = reader.u16();
		if (chunk < 0x8000) {
			const run = Math.min(chunk & 0x1fff, wanted - symbols.length);
			// A run of nothing would make this loop as long as the bytes are, and no longer.
			for (let index = 0; index < run; index++) symbols.push((chunk >> 13) & 3);
		} else if (chunk & 0x4000) {
			for (let shift = 12; shift >= 0; shift -= 2) symbols.push((chunk >> shift) & 3);
		} else {
			for (let shift = 13; shift >= 0; shift--) symbols.push((chunk >> shift) & 1);
		}
	}
	return symbols.slice(0, wanted);
}
