/** What is to be said of a dump that was read: what could not be used, and where the reading stopped. */
import type { FileProblemCode } from '../file.ts';
import type { Recording } from '../recording.ts';

export type DumpFormat = 'webrtc-internals' | 'rtcstats' | 'recording';

export type NoticeCode =
	/** The text ends in the middle, or breaks off into something else. `line` and `offset` say where. */
	| 'stopped'
	/** Kept as notes; `detail` names them with their counts. */
	| 'unknown-events'
	/** Entries that are not events. */
	| 'malformed'
	/** Moments that cannot be read as such; the entries keep their place. */
	| 'times-unreadable'
	/** Fields of statistics whose values cannot be read. */
	| 'stats-unreadable'
	/** Samples come without their own moments, as before Chrome 117: spread evenly from start to end. */
	| 'stats-without-times'
	| 'too-many-events'
	| 'too-many-connections'
	| 'too-many-samples'
	/** Of our own format: `problem` says what. */
	| 'recording';

export interface Notice {
	readonly code: NoticeCode;
	/** How many, or which. */
	readonly detail: string;
	/** What our own format's reader says. */
	readonly problem?: FileProblemCode;
	/** Counted from 1. */
	readonly line?: number;
	/** Characters from the beginning. */
	readonly offset?: number;
}

export type RefusalCode =
	/** `about:webrtc` of Firefox saves a page, not data. */
	| 'firefox-page'
	| 'empty'
	/** Text that is none of the formats. */
	| 'unknown-format'
	/** The format is known, but there is nothing in it. */
	| 'nothing-in-it'
	/** It is a Recording of ours, and the notices say why it cannot be read. */
	| 'recording';

export type ImportedDump =
	| {
			readonly format: DumpFormat;
			readonly recording: Recording;
			readonly notices: readonly Notice[];
			readonly refusal?: undefined;
	  }
	| { readonly refusal: RefusalCode; readonly notices: readonly Notice[]; readonly recording?: undefined };

/** Hears how the reading goes. */
export interface ReadingReport {
	/** From 0 to 1. */
	progress?(share: number): void;
	/** Everything but the samples, as soon as it is there: enough for the first panel. */
	outline?(recording: Recording): void;
}

/** Counts what is met by name, and makes one notice of it. */
export class Tally {
	readonly #counts = new Map<string, number>();

	add(name: string): void {
		this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
	}

	get total(): number {
		return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
	}

	/** `transceiverAdded (2), frobnicate (1)`. */
	print(most: number): string {
		const names = [...this.#counts].map(([name, count]) => `${name} (${count})`);
		return names.length > most ? `${names.slice(0, most).join(', ')}, …` : names.join(', ');
	}
}
