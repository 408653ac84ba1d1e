/** What each mode came to, message by message: written into the Recording when it is over, and read from there. */
import type { Json, RecordingEvent } from '#lib/recording/event.ts';

/** How a channel was opened: its name on the page, and the options it was given. */
export interface Mode {
	/** `ordered-reliable`, …; `own` is what the reader put together. */
	readonly id: string;
	readonly ordered: boolean;
	readonly maxRetransmits?: number;
	readonly maxPacketLifeTime?: number;
}

/** The modes to choose from, the usual one first. */
export const presets = [
	{ id: 'ordered-reliable', ordered: true },
	{ id: 'unordered-reliable', ordered: false },
	{ id: 'unordered-lifetime', ordered: false, maxPacketLifeTime: 150 },
	{ id: 'unordered-once', ordered: false, maxRetransmits: 0 },
	{ id: 'ordered-once', ordered: true, maxRetransmits: 0 }
] as const satisfies readonly Mode[];

export const notes = { result: 'mode-result' } as const;

export interface ModeResult {
	readonly mode: Mode;
	readonly sent: number;
	/** Of each message. */
	readonly bytes: number;
	/** Milliseconds between two messages. */
	readonly everyMs: number;
	/** What each peer's link did to what it sent. */
	readonly loss: number;
	readonly delayMs: number;
	/** Milliseconds from `send()` to the event, by number; −1 for one that never came. */
	readonly times: readonly number[];
	/** Numbers of messages that came after one that was sent later. */
	readonly overtaken: readonly number[];
}

export const resultsIn = (events: readonly RecordingEvent[]): ModeResult[] =>
	events.flatMap((event) =>
		event.type === 'note' && event.note === notes.result ? [event.value as unknown as ModeResult] : []
	);
export const plainResult = (result: ModeResult): Json => result as unknown as Json;

export interface ModeFacts {
	readonly received: number;
	readonly lost: number;
	readonly overtaken: number;
	/** Milliseconds, of those that came; undefined when none did. */
	readonly p50: number | undefined;
	readonly p95: number | undefined;
	readonly p99: number | undefined;
	readonly most: number | undefined;
}

/** The value below which that share of the sorted values lies: the nearest rank. */
export const percentile = (sorted: readonly number[], share: number): number | undefined =>
	sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];

/** @param sent of them so far: what was not sent yet is not lost */
export function factsOf(times: readonly number[], overtaken: readonly number[], sent: number): ModeFacts {
	const came = times.filter((time) => time >= 0).sort((one, other) => one - other);
	return {
		received: came.length,
		lost: sent - came.length,
		overtaken: overtaken.length,
		p50: percentile(came, 0.5),
		p95: percentile(came, 0.95),
		p99: percentile(came, 0.99),
		most: came.at(-1)
	};
}

/** The options as they stand in code: `{ ordered: false, maxRetransmits: 0 }`. */
export function optionsOf({ ordered, maxRetransmits, maxPacketLifeTime }: Mode): string {
	const written = [
		...(ordered ? [] : ['ordered: false']),
		...(maxRetransmits === undefined ? [] : [`maxRetransmits: ${maxRetransmits}`]),
		...(maxPacketLifeTime === undefined ? [] : [`maxPacketLifeTime: ${maxPacketLifeTime}`])
	];
	return written.length === 0 ? '{}' : `{ ${written.join(', ')} }`;
}

/** Keeps which messages came, how long they took, and which had been overtaken. */
export class Arrivals {
	readonly times: number[];
	readonly overtaken: number[] = [];
	#highest = -1;

	constructor(count: number) {
		this.times = Array.from({ length: count }, () => -1);
	}

	/** A number that no message of this run has, or that has come already, is passed over. */
	arrived(number: number, ms: number): void {
		if (this.times[number] !== -1) return;
		this.times[number] = Math.max(0, Math.round(ms * 10) / 10);
		if (number < this.#highest) this.overtaken.push(number);
		else this.#highest = number;
	}
}
