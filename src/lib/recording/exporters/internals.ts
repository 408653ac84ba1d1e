/**
 * A Recording as a dump of webrtc-internals, in the shape that Chromium 156 gives it: an update log for each connection,
 * and a series of values for each field of each stats object, with a series of moments beside them. A sample that came
 * at one moment and tells of another keeps the moment that it tells of. Not in it: what `entryOf` leaves out, and the
 * numbers of calls; outcomes belong to the oldest call without one.
 */
import type { Json, RecordingEvent, StatsEntry, StatsEvent } from '../event.ts';
import type { Recording } from '../recording.ts';
import { peersOf } from '../recording.ts';
import { connectionFacts, countLeftOut, entryOf, startOf, type Exported } from './exported.ts';

interface Update {
	readonly type: string;
	readonly value: string;
	readonly timestamp: number;
	/** As before Chrome 128, for readers of that time. */
	readonly time: string;
}

export function exportInternals({ origin, events }: Recording): Exported {
	const start = startOf(origin.startedAt);
	const leftOut: RecordingEvent[] = [];
	const connections = Object.fromEntries(
		peersOf(events).map((peer) => {
			const own = events.filter((event) => event.peer === peer);
			const facts = connectionFacts(own, peer);
			const created = own.find((event) => event.type === 'create');
			const updateLog = own.flatMap((event): Update[] => {
				if (event.type === 'getStats') return [];
				const entry = entryOf(event);
				if (!entry) {
					if (event.type !== 'note') leftOut.push(event);
					return [];
				}
				const timestamp = start + event.at;
				return [
					{
						type: entry.type,
						value: printValue(entry.type, entry.value),
						timestamp,
						time: new Date(timestamp).toISOString()
					}
				];
			});
			return [
				facts?.id ?? peer,
				{
					pid: 1,
					rtcConfiguration: created?.type === 'create' ? JSON.stringify(created.configuration) : '',
					...(facts?.constraints === undefined ? {} : { constraints: facts.constraints }),
					url: facts?.url ?? '',
					stats: seriesOf(
						own.filter((event): event is StatsEvent => event.type === 'getStats'),
						own
					),
					updateLog
				}
			];
		})
	);
	const captures: Record<string, Json>[] = [];
	for (const event of events) {
		if (event.peer !== 'page') continue;
		const request = captureOf(event, start);
		if (request) captures.push(request);
		else if (event.type !== 'note') leftOut.push(event);
	}
	const dump = {
		timestamp: start,
		getUserMedia: captures,
		PeerConnections: connections,
		UserAgent: origin.browser,
		UserAgentData: []
	};
	return { text: `${JSON.stringify(dump, undefined, 1)}\n`, leftOut: countLeftOut(leftOut) };
}

/** States, descriptions, candidates as JSON, failures as plain words, nothing as an empty text: as Chromium does. */
const printValue = (type: string, value: Json): string =>
	value === null
		? ''
		: typeof value === 'string' && type.endsWith('OnFailure')
			? value
			: JSON.stringify(value);

function captureOf(event: RecordingEvent, start: number): Record<string, Json> | undefined {
	const found = /^navigator\.mediaDevices\.(getUserMedia|getDisplayMedia)(OnSuccess|OnFailure)?$/.exec(
		event.type
	);
	if (!found || !('call' in event)) return undefined;
	const request = {
		pid: 1,
		rid: 1,
		request_id: event.call,
		timestamp: start + event.at,
		request_type: found[1]!
	};
	if ('error' in event) return { ...request, error: event.error.name, error_message: event.error.message };
	if ('args' in event) {
		const constraints = (event.args[0] ?? {}) as Readonly<Record<string, Json>>;
		return {
			...request,
			origin: '',
			...Object.fromEntries(
				(['audio', 'video'] as const)
					.filter((kind) => constraints[kind])
					.map((kind) => [kind, constraints[kind] === true ? '' : JSON.stringify(constraints[kind])])
			)
		};
	}
	return { ...request, stream_id: '', audio_track_info: JSON.stringify(event.value ?? null) };
}

interface Growing {
	readonly type: string;
	readonly from: number;
	last: number;
	readonly values: Map<string, Json[]>;
	readonly times: number[];
}

/** Series end with their object, and all of an object have one value for each of its moments. */
function seriesOf(samples: readonly StatsEvent[], own: readonly RecordingEvent[]): Record<string, Json> {
	const objects = new Map<string, Growing>();
	const report = new Map<string, Map<string, Json>>();
	const again = new Set(
		own.flatMap((event, index) => (event.type === 'create' && index > 0 ? [event.at] : []))
	);
	for (const [index, sample] of samples.entries()) {
		const before = samples[index - 1]?.at ?? -1;
		if ([...again].some((at) => at > before && at <= sample.at)) report.clear();
		for (const [id, fields] of Object.entries(sample.changed)) update(report, id, fields);
		for (const id of sample.removed ?? []) report.delete(id);
		for (const [id, entry] of report) {
			let object = objects.get(id);
			if (!object) {
				const type = entry.get('type');
				object = {
					type: typeof type === 'string' ? type : '',
					from: sample.timestamp,
					last: 0,
					values: new Map(),
					times: []
				};
				objects.set(id, object);
			}
			const time = entry.get('timestamp');
			object.times.push(typeof time === 'number' ? time : sample.timestamp);
			object.last = sample.timestamp;
			for (const [field, value] of entry) {
				if (field === 'timestamp') continue;
				let values = object.values.get(field);
				if (!values) object.values.set(field, (values = []));
				// A field that comes late has fewer values, which end with the others; one that went for a while has nulls.
				values.push(value);
			}
			for (const [field, values] of object.values) if (!entry.has(field)) values.push(null);
		}
	}
	return Object.fromEntries(
		[...objects].flatMap(([id, { type, from, last, values, times }]) => {
			const head = { startTime: iso(from), endTime: iso(last), statsType: type };
			return [
				...[...values].map(([field, list]) => [`${id}-${field}`, { ...head, values: JSON.stringify(list) }]),
				[`${id}-timestamp`, { ...head, values: JSON.stringify(times) }]
			];
		})
	) as Record<string, Json>;
}

const iso = (time: number): string => {
	const date = new Date(time);
	return Number.isFinite(date.getTime()) ? date.toISOString() : '';
};

function update(report: Map<string, Map<string, Json>>, id: string, fields: StatsEntry): void {
	const entry = report.get(id) ?? new Map<string, Json>();
	report.set(id, entry);
	for (const [field, value] of Object.entries(fields))
		if (value === null) entry.delete(field);
		else entry.set(field, value);
}
