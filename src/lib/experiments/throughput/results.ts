/** What a run carried: samples while it lasts and the result, written into the Recording and read from there. */
import type { Json, RecordingEvent } from '#lib/recording/event.ts';

/** `sample`: bytes so far, a few times a second; never one for each message. */
export const notes = { sample: 'throughput-sample', result: 'throughput-result' } as const;

export interface Plan {
	/** Bytes of one message. */
	readonly pieceBytes: number;
	readonly channels: number;
	readonly ordered: boolean;
	/** Bytes in all, a whole number of pieces. */
	readonly bytes: number;
}

export interface ThroughputResult extends Plan {
	/** Bytes that came out at the receiver, and in how many messages. */
	readonly received: number;
	readonly messages: number;
	/** Bytes of the first message: it is here when the clock starts. */
	readonly firstBytes: number;
	/** From the first message to the last, by the receiver's `performance.now()`. */
	readonly ms: number;
	/** Of the caller's connection. */
	readonly maxMessageSize: number | null;
}

export const resultsIn = (events: readonly RecordingEvent[]): ThroughputResult[] =>
	events.flatMap((event) =>
		event.type === 'note' && event.note === notes.result ? [event.value as unknown as ThroughputResult] : []
	);
export const plainResult = (result: ThroughputResult): Json => result as unknown as Json;

/**
 * Megabytes (10^6 bytes) a second: what came after the first message, by the time from the first message to the last.
 * Undefined where fewer than two came, or both at the same tick of the clock.
 */
export const megabytesPerSecond = ({
	received,
	firstBytes,
	ms
}: Pick<ThroughputResult, 'received' | 'firstBytes' | 'ms'>): number | undefined =>
	ms > 0 && received > firstBytes ? (received - firstBytes) / 1e6 / (ms / 1000) : undefined;

/** The nearest amount that is a whole number of pieces, four at least: between fewer there is no time to measure. */
export const wholePieces = (bytes: number, pieceBytes: number): number =>
	Math.max(4, Math.round(bytes / pieceBytes)) * pieceBytes;
