/** A Recording: an append-only list of typed, timestamped events about named peers, and where it came from. */
import type { RecordingEvent } from './event.ts';

export interface RecordingOrigin {
	/** Slug of the experiment that was run. */
	readonly experiment: string;
	/** When the Recording began, ISO 8601. */
	readonly startedAt: string;
	/** The browser in its own words (`navigator.userAgent`); empty when simulated. */
	readonly browser: string;
}

export interface Recording {
	readonly origin: RecordingOrigin;
	readonly events: readonly RecordingEvent[];
}

/** A Recording that may still grow: a `Recorder`, or one that was loaded from a file and stays as it is. */
export interface RecordingSource extends Recording {
	/** Hears that an event was appended. Returns the function that stops it. */
	subscribe?(listener: () => void): () => void;
	/** Whether what it records is over: nothing that matters comes any more. */
	isEnded?(): boolean;
}

/** How many events come at or before the moment `at` (ms): the index at which to cut. Events are in order of time. */
export function countUntil(events: readonly RecordingEvent[], at: number): number {
	let low = 0;
	let high = events.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (events[middle]!.at <= at) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The events at or before the moment `at` (ms). */
export const eventsUntil = (events: readonly RecordingEvent[], at: number): readonly RecordingEvent[] =>
	events.slice(0, countUntil(events, at));

/** Milliseconds from the first moment to the last event. */
export const durationOf = (events: readonly RecordingEvent[]): number => events.at(-1)?.at ?? 0;

/** Peers in order of appearance, without the page itself. */
export function peersOf(events: readonly RecordingEvent[]): string[] {
	const peers = new Set<string>();
	for (const event of events) if (event.peer !== 'page') peers.add(event.peer);
	return [...peers];
}
