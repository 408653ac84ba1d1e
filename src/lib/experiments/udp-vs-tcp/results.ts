/** What a race came to, message by message: written into the Recording once it is over, and read from there. */
import type { Json, RecordingEvent } from '#lib/recording/event.ts';
import type { Lane } from './code.ts';

export const lanes: readonly Lane[] = ['reliable', 'unreliable', 'stream'];
export const notes = { result: 'race-result' } as const;

/** Milliseconds a message took from `send` to its event, by number; −1 for one that never came. */
export type Times = readonly number[];

export interface RaceResult {
	/** Messages sent on each lane. */
	readonly sent: number;
	/** What each peer's link did to what it sent. */
	readonly loss: number;
	readonly delayMs: number;
	readonly times: Readonly<Record<Lane, Times>>;
}

export const resultsIn = (events: readonly RecordingEvent[]): RaceResult[] =>
	events.flatMap((event) =>
		event.type === 'note' && event.note === notes.result ? [event.value as unknown as RaceResult] : []
	);
export const plainResult = (result: RaceResult): Json => result as unknown as Json;

/** A message later than this counts as late: three times what the way takes at 50 ms. */
export const lateMs = 150;

export interface LaneFacts {
	readonly received: number;
	readonly lost: number;
	readonly late: number;
	/** Milliseconds of those that came; undefined when none did. */
	readonly median: number | undefined;
	readonly worst: number | undefined;
}

export function factsOf(times: Times, sent: number): LaneFacts {
	const came = times.filter((time) => time >= 0).sort((one, other) => one - other);
	return {
		received: came.length,
		lost: sent - came.length,
		late: came.filter((time) => time > lateMs).length,
		median: came[Math.floor(came.length / 2)],
		worst: came.at(-1)
	};
}

/**
 * How many messages came later on one lane than their twins on the other, which were sent at the same moment: what holds up the
 * whole machine holds up both.
 */
export const laterThanTwins = (times: Times, twins: Times, byMs: number): number =>
	times.filter((time, index) => time >= 0 && (twins[index] ?? -1) >= 0 && time > (twins[index] ?? 0) + byMs)
		.length;

/** Waiting that is more than a machine's own unrest, milliseconds. */
const stallMs = 60;

/**
 * Runs of messages that came out together because one before them had been missing: what head-of-line blocking looks like.
 * Each of them was sent later and waited that much less.
 *
 * @param everyMs milliseconds between two messages
 */
export function stallsOf(times: Times, everyMs: number): { readonly from: number; readonly to: number }[] {
	const usual = factsOf(times, times.length).median ?? 0;
	const stalls: { from: number; to: number }[] = [];
	let from = -1;
	for (let index = 1; index <= times.length; index++) {
		const [before = -1, now = -1] = [times[index - 1], times[index]];
		const isTogether = before >= 0 && now >= 0 && before - now > everyMs * 0.6;
		if (isTogether && from < 0) from = index - 1;
		if (!isTogether && from >= 0) {
			if (index - from > 2 && (times[from] ?? 0) > usual + stallMs) stalls.push({ from, to: index - 1 });
			from = -1;
		}
	}
	return stalls;
}
