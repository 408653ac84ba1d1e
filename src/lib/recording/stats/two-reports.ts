/** The last report of a peer and one before it, so that rates can be made of the two. */
import type { RecordingEvent } from '../event.ts';
import { lastStatsReport, type StatsSample } from '../stats-delta.ts';

/** Two reports that came closer than this are one moment, milliseconds: a rate made of them would be noise. */
export const leastApartMs = 400;

export interface TwoReports {
	readonly now: StatsSample;
	/** Undefined where there is only one. */
	readonly before: StatsSample | undefined;
}

export function lastTwoReports(events: readonly RecordingEvent[], peer: string): TwoReports | undefined {
	const now = lastStatsReport(events, peer);
	if (!now) return undefined;
	const index = events.findLastIndex(
		(event) =>
			event.type === 'getStats' && event.peer === peer && event.timestamp <= now.timestamp - leastApartMs
	);
	return { now, before: index < 0 ? undefined : lastStatsReport(events.slice(0, index + 1), peer) };
}
