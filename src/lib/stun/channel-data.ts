/** ChannelData messages (RFC 8656 §12.4): four bytes in front of what is relayed, where a Data indication has 36. */

export const channelHeaderBytes = 4;
/** RFC 8656 §12: what may be bound; the rest of the bits that begin with 01 is reserved. */
export const firstChannel = 0x4000;
export const lastChannel = 0x4fff;

export interface ChannelData {
	readonly channel: number;
	/** Shared with the bytes that were given. */
	readonly data: Uint8Array;
}

/** First byte 64 to 79: ChannelData (RFC 7983 §7, RFC 8656 §12.4). */
export const isChannelData = (bytes: Uint8Array): boolean =>
	bytes.length >= channelHeaderBytes && (bytes[0] ?? 0) >= 0x40 && (bytes[0] ?? 0) <= 0x4f;

/**
 * Undefined for what is no ChannelData, or shorter than it says. Padding after it is allowed on datagrams too (§12.5);
 * what is no padding any more is not.
 */
export function decodeChannelData(bytes: Uint8Array): ChannelData | undefined {
	if (!isChannelData(bytes)) return undefined;
	const length = ((bytes[2] ?? 0) << 8) | (bytes[3] ?? 0);
	const end = channelHeaderBytes + length;
	if (end > bytes.length || bytes.length - end > 3) return undefined;
	return {
		channel: ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0),
		data: bytes.subarray(channelHeaderBytes, end)
	};
}

/** On a stream it is filled up to four bytes (§12.5), on datagrams it need not be. */
export function encodeChannelData(channel: number, data: Uint8Array, isStream = false): Uint8Array {
	const size = channelHeaderBytes + data.length;
	const bytes = new Uint8Array(isStream ? (size + 3) & ~3 : size);
	bytes[0] = channel >> 8;
	bytes[1] = channel & 0xff;
	bytes[2] = data.length >> 8;
	bytes[3] = data.length & 0xff;
	bytes.set(data, channelHeaderBytes);
	return bytes;
}

/**
 * The same without a copy: the header is written over the four bytes in front of `data`, which are the end of the header of
 * the message that it came in. Only for whoever needs that message no more; undefined where there are no such bytes.
 */
export function overwriteChannelData(channel: number, data: Uint8Array): Uint8Array | undefined {
	if (data.byteOffset < channelHeaderBytes) return undefined;
	const size = channelHeaderBytes + data.length;
	const bytes = new Uint8Array(data.buffer, data.byteOffset - channelHeaderBytes, size);
	bytes[0] = channel >> 8;
	bytes[1] = channel & 0xff;
	bytes[2] = data.length >> 8;
	bytes[3] = data.length & 0xff;
	return bytes;
}
