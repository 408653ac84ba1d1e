/** Which lines of an experiment's code have run, as the Recording tells. */
import type { RecordingEvent } from '#lib/recording/event.ts';

export interface LineRuns {
	/** How many times each line ran. */
	readonly counts: ReadonlyMap<number, number>;
	/** The line that ran last. */
	readonly last?: number;
}

export function lineRuns(events: readonly RecordingEvent[]): LineRuns {
	const counts = new Map<number, number>();
	let last: number | undefined;
	for (const event of events) {
		if (event.type !== 'line') continue;
		counts.set(event.line, (counts.get(event.line) ?? 0) + (event.times ?? 1));
		last = event.line;
	}
	return last === undefined ? { counts } : { counts, last };
}
