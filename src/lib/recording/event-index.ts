/**
 * Where things stand in a list of events, kept from one question to the next. A Recording only grows, and a cursor shows
 * the first so many of its events: a list that is the beginning of one that is known is answered from
 * that one, so that moving the cursor over an hour of samples does not read them all again.
 */
import type { Json, RecordingEvent, StatsEvent } from './event.ts';

type Report = Record<string, Record<string, Json>>;

/** A whole report is kept after so many samples; between them, what changed is applied. */
export const samplesPerCheckpoint = 64;

/** Applies a sample to `report` itself, whose objects inherit nothing. */
export function applyTo(report: Report, { changed, removed }: StatsEvent): void {
	for (const [id, fields] of Object.entries(changed)) {
		const entry = (report[id] ??= Object.create(null) as Record<string, Json>);
		for (const [key, value] of Object.entries(fields))
			if (value === null) Reflect.deleteProperty(entry, key);
			else entry[key] = value;
	}
	for (const id of removed ?? []) Reflect.deleteProperty(report, id);
}

const copyOf = (report: Report): Report => {
	const copy = Object.create(null) as Report;
	for (const id of Object.keys(report))
		copy[id] = Object.assign(Object.create(null) as Record<string, Json>, report[id]);
	return copy;
};

/** The samples of one peer. */
class Samples {
	/** Places of its samples in the list. */
	readonly places: number[] = [];
	/** Places where its connection was made; each begins with an empty report. */
	readonly beginnings: number[] = [];
	/** The report before sample 0, 64, 128, …: those before the first question are not made. */
	readonly #checkpoints: Report[] = [];
	#current: Report = Object.create(null) as Report;
	#isNew = false;

	begin(place: number): void {
		this.beginnings.push(place);
		this.#current = Object.create(null) as Report;
		this.#isNew = true;
	}

	add(place: number, sample: StatsEvent): void {
		if (this.places.length % samplesPerCheckpoint === 0) this.#checkpoints.push(copyOf(this.#current));
		else if (this.#isNew) this.#fresh.add(this.places.length);
		this.#isNew = false;
		this.places.push(place);
		applyTo(this.#current, sample);
	}

	/** Samples that begin with nothing, between checkpoints. */
	readonly #fresh = new Set<number>();

	/** How many of them stand before place `end`. */
	countBefore(end: number): number {
		let low = 0;
		let high = this.places.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (this.places[middle]! < end) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	/** From which sample on to apply what changed, and to what, to get the report after `sample`. */
	checkpointBefore(sample: number): { readonly from: number; readonly report: Readonly<Report> } {
		const checkpoint = Math.floor(sample / samplesPerCheckpoint);
		const first = checkpoint * samplesPerCheckpoint;
		for (let from = sample; from > first; from--)
			if (this.#fresh.has(from)) return { from, report: Object.create(null) as Report };
		return { from: first, report: this.#checkpoints[checkpoint]! };
	}
}

export class EventIndex {
	/** The longest list that was asked about. */
	events: readonly RecordingEvent[] = [];
	readonly samples = new Map<string, Samples>();
	/** Places of everything that is no sample: an hour of samples has some hundreds of them. */
	readonly others: number[] = [];
	#count = 0;

	/** The list that was compared last, and how long it was then. */
	#compared: readonly RecordingEvent[] | undefined;
	#comparedLength = 0;

	/** Whether `events` is a part of what is known, or goes on from it. Comparing a hundred thousand takes a tenth of a millisecond. */
	follows(events: readonly RecordingEvent[]): boolean {
		if (events === this.#compared && events.length === this.#comparedLength) return true;
		const common = Math.min(events.length, this.#count);
		for (let place = 0; place < common; place++) if (events[place] !== this.events[place]) return false;
		this.#compared = events;
		this.#comparedLength = events.length;
		return true;
	}

	extend(events: readonly RecordingEvent[]): void {
		if (events.length <= this.#count) return;
		this.events = events;
		for (; this.#count < events.length; this.#count++) {
			const event = events[this.#count]!;
			if (event.type === 'getStats') this.#samplesOf(event.peer).add(this.#count, event);
			else {
				if (event.type === 'create') this.#samplesOf(event.peer).begin(this.#count);
				this.others.push(this.#count);
			}
		}
	}

	#samplesOf(peer: string): Samples {
		const known = this.samples.get(peer) ?? new Samples();
		this.samples.set(peer, known);
		return known;
	}
}

const indexes = new WeakMap<RecordingEvent, EventIndex>();

export function eventIndexOf(events: readonly RecordingEvent[]): EventIndex {
	const first = events[0];
	if (!first) return new EventIndex();
	let index = indexes.get(first);
	if (!index?.follows(events)) {
		index = new EventIndex();
		indexes.set(first, index);
	}
	// A list that is appended to must not change under the index.
	if (events.length > index.events.length) index.extend([...events]);
	return index;
}

/** How many of the first `count` events reach to the last that is no sample: what samples do not change stays the same between. */
export function countSettled(events: readonly RecordingEvent[], count: number): number {
	const { others } = eventIndexOf(events);
	let low = 0;
	let high = others.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (others[middle]! < count) low = middle + 1;
		else high = middle;
	}
	return low === 0 ? 0 : others[low - 1]! + 1;
}

/** The events that are no samples, each with its place in `events`. */
export function* withoutSamples(
	events: readonly RecordingEvent[]
): Generator<readonly [number, RecordingEvent]> {
	for (const place of eventIndexOf(events).others) {
		if (place >= events.length) return;
		yield [place, events[place]!];
	}
}
