/** Entries of a dump, in any order and on the clock of the day, as a Recording on a clock of its own. */
import type { NewEvent, StatsEvent } from '../event.ts';
import { maxEvents } from '../recorder.ts';
import type { Recording } from '../recording.ts';
import { EventMaker, todaysName, type DumpEntry } from './dump-event.ts';
import { maxUnknownNames } from './limits.ts';
import { Tally, type Notice } from './notice.ts';

export interface TimedEntry extends DumpEntry {
	/** Milliseconds of the day's clock (Unix epoch); NaN where the dump has none that can be read. */
	readonly time: number;
}
export interface TimedSample {
	readonly time: number;
	readonly sample: Omit<StatsEvent, 'at'>;
}
export interface Source {
	readonly experiment: string;
	readonly browser: string;
	/** When it began, on the same clock as the entries, where the dump says so. */
	readonly startedAt?: number;
}

/** Whatever is earlier than the year 2001 is no moment of a call, and what comes after 2100 neither. */
const isMoment = (time: number): boolean => time > 978e9 && time < 4102e9;

/** Chromium writes these down when they are done, and says nothing more: unless the dump does, they have succeeded. */
const doneWhenWritten = new Set([
	'addIceCandidate',
	'addTrack',
	'addTransceiver',
	'close',
	'createDataChannel',
	'removeTrack',
	'restartIce',
	'setConfiguration'
]);

export class Assembly {
	readonly #source: Source;
	readonly #entries: TimedEntry[] = [];
	readonly #samples: TimedSample[] = [];
	readonly #unknown = new Tally();
	readonly notices: Notice[] = [];
	malformed = 0;

	constructor(source: Source) {
		this.#source = source;
	}

	add(entry: TimedEntry): void {
		this.#entries.push(entry);
	}

	addSample(sample: TimedSample): void {
		this.#samples.push(sample);
	}

	/** The events that are no samples: enough for a first look. */
	outline(): Recording {
		return this.#recordingOf([]);
	}

	finish(): Recording {
		const recording = this.#recordingOf(this.#samples);
		if (this.#unknown.total > 0)
			this.notices.push({ code: 'unknown-events', detail: this.#unknown.print(maxUnknownNames) });
		if (this.malformed > 0) this.notices.push({ code: 'malformed', detail: String(this.malformed) });
		return recording;
	}

	#recordingOf(samples: readonly TimedSample[]): Recording {
		const isOutline = samples !== this.#samples;
		const maker = new EventMaker();
		const usable = this.#usable();
		const timed = this.#timedEntries(usable);
		const told = new Set(timed.map(({ type, peer }) => `${peer} ${todaysName(type)}`));
		const made: { time: number; event: NewEvent }[] = [];
		for (const entry of timed) {
			const found = maker.eventOf(entry);
			if (!found) {
				if (!isOutline) this.malformed++;
				continue;
			}
			const { event, isKnown } = found;
			if (!isKnown && !isOutline) this.#unknown.add((event as { note: string }).note);
			made.push({ time: entry.time, event });
			const { type, peer } = event;
			if (
				doneWhenWritten.has(type) &&
				!told.has(`${peer} ${type}OnSuccess`) &&
				!told.has(`${peer} ${type}OnFailure`)
			) {
				const success = maker.eventOf({ peer, type: `${type}OnSuccess`, value: null });
				if (success) made.push({ time: entry.time, event: success.event });
			}
		}
		for (const { time, sample } of samples) if (usable(time)) made.push({ time, event: sample });
		made.sort((a, b) => a.time - b.time);
		const first = made[0]?.time ?? 0;
		const said = this.#source.startedAt;
		const start = said !== undefined && isMoment(said) && said <= first ? said : first;
		const kept = made.length > maxEvents ? made.slice(0, maxEvents) : made;
		if (kept !== made && !isOutline)
			this.notices.push({ code: 'too-many-events', detail: String(made.length - maxEvents) });
		return {
			origin: {
				experiment: this.#source.experiment,
				startedAt: isMoment(start) ? new Date(start).toISOString() : '',
				browser: this.#source.browser
			},
			events: kept.map(
				// The day's clock in a double is exact to a quarter of a microsecond: three digits are what there is.
				({ time, event }) => ({ at: Math.round((time - start) * 1e3) / 1e3, ...event })
			)
		};
	}

	/** Moments are those of a day in this century, unless the dump has none of them and counts from somewhere else. */
	#usable(): (time: number) => boolean {
		return this.#entries.some(({ time }) => isMoment(time)) ||
			this.#samples.some(({ time }) => isMoment(time))
			? isMoment
			: (time) => time >= 0 && time < 978e9;
	}

	/** Where a moment cannot be read, the one before stands for it: the order is kept. */
	#timedEntries(isUsable: (time: number) => boolean): TimedEntry[] {
		const last = new Map<string, number>();
		const fallback =
			this.#entries.find(({ time }) => isUsable(time))?.time ??
			this.#samples.find(({ time }) => isUsable(time))?.time ??
			0;
		const timed = this.#entries.map((entry) => {
			const time = isUsable(entry.time) ? entry.time : (last.get(entry.peer) ?? fallback);
			last.set(entry.peer, time);
			return time === entry.time ? entry : { ...entry, time };
		});
		return timed.sort((a, b) => a.time - b.time);
	}
}

/** Names connections in order of appearance; a name that says something, as those of our own exports do, is kept. */
export class PeerNames {
	readonly #names = new Map<string, string>();

	of(id: string): string {
		const known = this.#names.get(id);
		if (known !== undefined) return known;
		const isMade =
			/^(PC_\d+|-?\d+-\d+|undefined-undefined|\d+)$/.test(id) || id === 'page' || id.length > 40 || id === '';
		const name = isMade ? `connection-${this.#names.size + 1}` : id;
		const isTaken = [...this.#names.values()].includes(name);
		this.#names.set(id, isTaken ? `${name}-${this.#names.size + 1}` : name);
		return this.#names.get(id)!;
	}

	get size(): number {
		return this.#names.size;
	}

	has(id: string): boolean {
		return this.#names.has(id);
	}
}
