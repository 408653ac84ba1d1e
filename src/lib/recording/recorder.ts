/** Collects the events of one Recording and tells who listens. The clock comes from outside. */
import type { NewEvent, RecordingEvent } from './event.ts';
import type { Recording, RecordingOrigin } from './recording.ts';

/** A Recording does not grow without end: past this many events only the fact that it is full is kept. */
export const maxEvents = 200_000;

export class Recorder {
	readonly origin: RecordingOrigin;
	readonly #now: () => number;
	readonly #start: number;
	readonly #events: RecordingEvent[] = [];
	readonly #listeners = new Set<(event: RecordingEvent) => void>();
	#calls = 0;
	#packets = 0;
	#isEnded = false;

	/** @param now milliseconds on a clock that never runs backwards, such as `performance.now` */
	constructor(origin: RecordingOrigin, now: () => number) {
		this.origin = origin;
		this.#now = now;
		this.#start = now();
	}

	/** What has been recorded so far; the list grows, its entries never change. */
	get events(): readonly RecordingEvent[] {
		return this.#events;
	}

	get isFull(): boolean {
		return this.#events.length >= maxEvents;
	}

	/** A number for the next method call, so that its outcome can be matched to it. */
	nextCall(): number {
		return this.#calls++;
	}

	/** A number for the next packet that was seen. */
	nextPacket(): number {
		return this.#packets++;
	}

	/** Milliseconds since the Recording began. */
	elapsed(): number {
		return this.#now() - this.#start;
	}

	append(event: NewEvent): void {
		if (this.isFull) return;
		// A tenth of a microsecond is finer than any browser's clock and keeps files short.
		const at = Math.round(this.elapsed() * 1e4) / 1e4;
		const stamped = { at, ...event } as RecordingEvent;
		this.#events.push(stamped);
		for (const listener of this.#listeners) listener(stamped);
	}

	/** Hears each event as it is appended. Returns the function that stops it. */
	subscribe(listener: (event: RecordingEvent) => void): () => void {
		this.#listeners.add(listener);
		return () => void this.#listeners.delete(listener);
	}

	/** Says that what it records is over; what still comes is taken. */
	end(): void {
		this.#isEnded = true;
	}
	isEnded(): boolean {
		return this.#isEnded;
	}

	/** A copy of what has been recorded so far. */
	snapshot(): Recording {
		return { origin: this.origin, events: [...this.#events] };
	}
}
