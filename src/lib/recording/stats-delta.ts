/**
 * getStats samples as differences: most of the hundreds of fields of a report stay the same from one second to the next.
 */
import { applyTo, eventIndexOf } from './event-index.ts';
import type { Json, RecordingEvent, StatsEntry, StatsEvent } from './event.ts';

/** A whole report: stats objects by id, each with its `type`. */
export type StatsReport = Readonly<Record<string, StatsEntry>>;

export interface StatsDelta {
	readonly changed: StatsReport;
	readonly removed?: readonly string[];
}

const same = (a: Json | undefined, b: Json | undefined): boolean =>
	a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));

/** What has to be written down to get from `before` to `now`. A new object is written whole; a field that went is `null`. */
export function statsDelta(before: StatsReport, now: StatsReport): StatsDelta {
	const changed: Record<string, StatsEntry> = {};
	for (const [id, entry] of Object.entries(now)) {
		const old = before[id];
		if (!old) {
			changed[id] = entry;
			continue;
		}
		const fields: Record<string, Json> = {};
		for (const [key, value] of Object.entries(entry)) if (!same(old[key], value)) fields[key] = value;
		for (const key of Object.keys(old)) if (!(key in entry)) fields[key] = null;
		if (Object.keys(fields).length > 0) changed[id] = fields;
	}
	const removed = Object.keys(before).filter((id) => !(id in now));
	return removed.length > 0 ? { changed, removed } : { changed };
}

/** A copy that inherits nothing: a file may call an object `constructor`, and writing to that would reach every object. */
const bare = <T>(of: Readonly<Record<string, T>> | undefined): Record<string, T> =>
	Object.assign(Object.create(null) as Record<string, T>, of);

/** The report after `delta`; `before` is left as it is. */
export function applyDelta(before: StatsReport, delta: StatsDelta): StatsReport {
	const report: Record<string, StatsEntry> = bare(before);
	for (const [id, fields] of Object.entries(delta.changed)) {
		const entry: Record<string, Json> = bare(report[id]);
		for (const [key, value] of Object.entries(fields)) {
			if (value === null) Reflect.deleteProperty(entry, key);
			else entry[key] = value;
		}
		report[id] = entry;
	}
	for (const id of delta.removed ?? []) Reflect.deleteProperty(report, id);
	return report;
}

export interface StatsSample {
	/** Milliseconds of the Recording when the answer came. */
	readonly at: number;
	/** The browser's own clock, in milliseconds; a stats object may carry a `timestamp` of its own. */
	readonly timestamp: number;
	readonly report: StatsReport;
}

/** The last report of one peer, whole again. Asked again for more or fewer of the same events, it does not begin anew. */
export function lastStatsReport(events: readonly RecordingEvent[], peer: string): StatsSample | undefined {
	const index = eventIndexOf(events);
	const samples = index.samples.get(peer);
	const last = samples ? samples.countBefore(events.length) - 1 : -1;
	if (!samples || last < 0) return undefined;
	const { from, report } = samples.checkpointBefore(last);
	const whole: Record<string, Record<string, Json>> = bare(undefined);
	for (const [id, entry] of Object.entries(report)) whole[id] = bare(entry);
	for (let position = from; position <= last; position++)
		applyTo(whole, index.events[samples.places[position]!] as StatsEvent);
	// A connection that was made anew after its last sample has none yet.
	if (samples.beginnings.some((place) => place > samples.places[last]! && place < events.length))
		return undefined;
	const { at, timestamp } = index.events[samples.places[last]!] as StatsEvent;
	return { at, timestamp, report: whole };
}

/** The reports of one peer, whole again, each with its moment. A connection that is made anew begins with nothing. */
export function statsReports(events: readonly RecordingEvent[], peer: string): StatsSample[] {
	const samples: StatsSample[] = [];
	let report: StatsReport = bare(undefined);
	for (const event of events) {
		if (event.peer !== peer) continue;
		if (event.type === 'create') report = bare(undefined);
		if (event.type !== 'getStats') continue;
		report = applyDelta(report, event);
		samples.push({ at: event.at, timestamp: event.timestamp, report });
	}
	return samples;
}
