/**
 * A Recording as a trace of rtcstats, version 3: a line for each event, times as differences, statistics as what changed.
 * Not in it: what `entryOf` leaves out, and whether a track was muted when it came.
 */
import type { Recording } from '../recording.ts';
import { peersOf } from '../recording.ts';
import type { Json, StatsEvent } from '../event.ts';
import { connectionFacts, countLeftOut, entryOf, startOf, type Exported } from './exported.ts';
import { traceMagic } from '../importers/rtcstats.ts';
import type { RecordingEvent } from '../event.ts';

export function exportRtcstats({ origin, events }: Recording): Exported {
	const start = startOf(origin.startedAt);
	const facts = new Map(peersOf(events).map((peer) => [peer, connectionFacts(events, peer)]));
	const lines = [
		traceMagic,
		JSON.stringify({ fileFormat: 3, userAgent: origin.browser, startTime: start }),
		JSON.stringify(['create', null, { userAgent: origin.browser }, start])
	];
	const leftOut: RecordingEvent[] = [];
	const created = new Set<string>();
	const told = new Map<string, Told>();
	const toldOf = (peer: string): Told => {
		const own = told.get(peer) ?? { ids: new Set<string>(), times: new Map<string, Json>() };
		told.set(peer, own);
		return own;
	};
	let before = 0;
	for (const event of events) {
		const { at, peer } = event;
		const entry =
			event.type === 'getStats' ? { type: 'getStats', value: sampleOf(event, toldOf(peer)) } : entryOf(event);
		if (!entry) {
			if (event.type !== 'note') leftOut.push(event);
			continue;
		}
		const { type, value } = entry;
		const url = type === 'create' && !created.has(peer) ? facts.get(peer)?.url : undefined;
		if (type === 'create') {
			created.add(peer);
			told.delete(peer);
		}
		const extra = 'call' in entry && entry.call !== undefined ? [String(entry.call)] : url ? [url] : [];
		const id = peer === 'page' ? null : peer;
		lines.push(JSON.stringify([type, id, value, ...extra, Math.round((at - before) * 1e4) / 1e4]));
		before = at;
	}
	return { text: `${lines.join('\n')}\n`, leftOut: countLeftOut(leftOut) };
}

/** What was told of the stats objects of a peer. */
interface Told {
	readonly ids: Set<string>;
	/** Times that objects have for themselves. */
	readonly times: Map<string, Json>;
}

/**
 * What changed, as rtcstats-js has it: the moment of the sample as `t`, an object that went as `null`, if there was one: readers
 * stumble over what goes and never came. An object without a time of its own has that of the sample there, so one that stands
 * still says its own again.
 * @param told brought up to date
 */
function sampleOf({ timestamp, changed, removed = [] }: StatsEvent, { ids, times: own }: Told): Json {
	const sample: Record<string, Json> = {};
	for (const [id, { timestamp: time, ...fields }] of Object.entries(changed)) {
		if (time === null) own.delete(id);
		else if (time !== undefined) own.set(id, time);
		sample[id] = fields;
		ids.add(id);
	}
	for (const id of removed) {
		own.delete(id);
		if (ids.delete(id)) sample[id] = null;
	}
	for (const [id, time] of own)
		sample[id] = { ...(sample[id] as Readonly<Record<string, Json>>), timestamp: time };
	return { ...sample, t: timestamp };
}
