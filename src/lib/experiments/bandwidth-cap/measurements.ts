/** What each limit came to: written into the Recording, and read from there. */
import type { Json, RecordingEvent } from '#lib/recording/event.ts';

export const ways = ['none', 'max-bitrate', 'b-as', 'b-tias', 'link'] as const;
export type Way = (typeof ways)[number];
export const note = 'limit-measured';

export interface Measurement {
	readonly way: Way;
	/** What was asked for, kb/s; 0 without a limit. */
	readonly kbps: number;
	/** caller outbound-rtp: Δ bytesSent × 8 / Δ t. */
	readonly sentKbps: number;
	/** callee inbound-rtp: Δ bytesReceived × 8 / Δ t. */
	readonly receivedKbps: number;
	readonly width: number;
	readonly framesPerSecond: number;
	/** caller candidate-pair: currentRoundTripTime, ms. */
	readonly roundTripMs: number;
	readonly hint: string;
	readonly preference: string;
}

export const measurementsIn = (events: readonly RecordingEvent[]): Measurement[] =>
	events.flatMap((event) =>
		event.type === 'note' && event.note === note ? [event.value as unknown as Measurement] : []
	);
export const plainMeasurement = (measurement: Measurement): Json => ({ ...measurement });
