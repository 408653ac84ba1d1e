/** Messages as they are shown, and what may come from the other page. Pure. */
import { toHex } from '#lib/bytes/hex.ts';
import type { RateLimit } from '#lib/signaling/rate-limit.ts';

/** Largest message, in bytes, that is sent or taken. */
export const maxMessageBytes = 64 * 1024;
/** What is taken from the other page: more than anybody types. */
export const incomingRate: RateLimit = { burst: 60, perSecond: 20 };
/** Messages that are kept to be looked at. */
export const keptFrames = 200;
/** How much of one is shown: characters of a text, bytes of the others. */
const shownText = 2000;
const shownBytes = 256;

/**
 * How far an own message is known to have come. `buffered`: in this browser's buffer. `left`: handed to the network, which
 * says nothing of its arrival. `acknowledged`: the other page said that it has it.
 */
export type Delivery = 'buffered' | 'left' | 'acknowledged';

export interface Frame {
	readonly number: number;
	readonly isOwn: boolean;
	readonly kind: 'text' | 'binary';
	/** Bytes, UTF-8 for text. */
	readonly size: number;
	/** The text, or the bytes as hexadecimal digits; its beginning where it is long. */
	readonly shown: string;
	readonly isCut: boolean;
	readonly delivery?: Delivery;
	/** How many bytes were sent when this was the last: it has left once fewer are buffered. */
	readonly endsAt: number;
	/** Milliseconds of `performance.now`. */
	readonly sentAt: number;
}

/** A message as it is shown; undefined when it is neither text nor bytes. */
export function frameOf(
	data: unknown,
	rest: Pick<Frame, 'number' | 'isOwn' | 'endsAt' | 'sentAt'>
): Frame | undefined {
	if (typeof data === 'string')
		return {
			...rest,
			kind: 'text',
			size: byteLength(data),
			shown: data.slice(0, shownText),
			isCut: data.length > shownText
		};
	const bytes = data instanceof ArrayBuffer ? new Uint8Array(data) : data;
	if (!(bytes instanceof Uint8Array)) return undefined;
	return {
		...rest,
		kind: 'binary',
		size: bytes.length,
		shown: toHex(bytes.subarray(0, shownBytes), ' '),
		isCut: bytes.length > shownBytes
	};
}

export const byteLength = (text: string): number => new TextEncoder().encode(text).length;

/** How many of our messages the other page has; undefined when that is no receipt, or none that can be true. */
export function readReceipt(data: unknown, before: number, sent: number): number | undefined {
	if (typeof data !== 'string' || !/^[1-9]\d{0,9}$/.test(data)) return undefined;
	const count = Number(data);
	return count > before && count <= sent ? count : undefined;
}

/** Own frames with what is known of them now. */
export const delivered = (
	frames: readonly Frame[],
	known: { readonly sentBytes: number; readonly buffered: number; readonly acknowledged: number }
): readonly Frame[] =>
	frames.map((frame) => {
		if (!frame.isOwn) return frame;
		const hasLeft = frame.endsAt <= known.sentBytes - known.buffered;
		const delivery =
			frame.number <= known.acknowledged
				? 'acknowledged'
				: hasLeft || frame.delivery === 'left'
					? 'left'
					: 'buffered';
		return delivery === frame.delivery ? frame : { ...frame, delivery };
	});
