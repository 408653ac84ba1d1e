/** What a dissector is told besides the bytes, and what it gives. */
import type { Protocol } from './demultiplex.ts';
import type { Field } from './field.ts';

export interface DissectContext {
	/** On a stream ChannelData is filled up to four bytes. */
	readonly transport?: 'udp' | 'tcp';
	/** Bytes of the packet when it was on its way, where the capture kept fewer. */
	readonly length?: number;
	/** What payload types mean, from `a=rtpmap`: `VP8/90000`, `rtx/90000 (96)`. */
	readonly payloadTypes?: ReadonlyMap<number, string>;
	/** URIs of header extensions by id, from `a=extmap`. */
	readonly extensions?: ReadonlyMap<number, string>;
	/** `RTCTransportStats.srtpCipher`: where the trailer of SRTCP is depends on it. */
	readonly srtpProfile?: string;
	/** RTP and RTCP are not encrypted; they always are in WebRTC. */
	readonly isPlain?: boolean;
	/** The other end is no TURN server: first bytes 64 to 79 are no ChannelData. */
	readonly isDirect?: boolean;
	/** Agreed on in the DTLS handshake; WebRTC implementations use none. */
	readonly connectionIdLength?: number;
}

export interface Dissected {
	/** Outermost first: what TURN carries comes after it. */
	readonly kinds: readonly Protocol[];
	/** One line in the words of the protocols. */
	readonly summary: string;
	readonly root: Field;
}

/** @param length bytes that the part had, where fewer were kept */
export type DissectInside = (bytes: Uint8Array, base: number, length?: number) => Dissected;
