/**
 * A Recording as a dump of webrtc-internals, in the shape that Chromium 156 gives it: an update log for each connection,
 * and a series of values for each field of each stats object, with a series of moments beside them. A sample that came
 * at one moment and tells of another keeps the moment that it tells of. Not in it: what `entryOf` leaves out, and the
 * numbers of calls; outcomes belong to the oldest call without one. Where the page's address is not known stands the name
 * of the experiment.
 */
import type { Json, RecordingEvent, StatsEntry, StatsEvent } from '../event.ts';
import type { Recording } from '../recording.ts';
import { peersOf } from '../recording.ts';
import { connectionFacts, countLeftOut, entryOf, startOf, type Exported } from './exported.ts';
import { codecName, ratesOf } from './internals-rates.ts';

interface Update {
	readonly type: string;
	readonly value: string;
	readonly timestamp: number;
	/** As before Chrome 128, for readers of that time. */
	readonly time: string;
}

export function exportInternals({ origin, events }: Recording): Exported {
	const start = startOf(origin.startedAt);
	const page = origin.experiment || 'unknown';
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
					rtcConfiguration: created?.type === 'create' ? created.configuration : null,
					...(facts?.constraints === undefined ? {} : { constraints: facts.constraints }),
					url: facts?.url ?? page,
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
	const asked = new Set<number>();
	for (const event of events) {
		if (event.peer !== 'page') continue;
		const request = captureOf(event, start, page, asked);
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

/**
 * Readers look an outcome's request up, and know a request by its origin: a request always has one, and an outcome whose
 * request is not in the Recording is left out.
 * @param asked calls that were written; brought up to date
 */
function captureOf(
	event: RecordingEvent,
	start: number,
	page: string,
	asked: Set<number>
): Record<string, Json> | undefined {
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
	if ('args' in event) {
		asked.add(event.call);
		const constraints = (event.args[0] ?? {}) as Readonly<Record<string, Json>>;
		return {
			...request,
			origin: page,
			url: page,
			...Object.fromEntries(
				(['audio', 'video'] as const)
					.filter((kind) => constraints[kind])
					.map((kind) => [kind, constraints[kind] === true ? '' : JSON.stringify(constraints[kind])])
			)
		};
	}
	if (!asked.has(event.call)) return undefined;
	if ('error' in event) return { ...request, error: event.error.name, error_message: event.error.message };
	const tracks = (Array.isArray(event.value) ? event.value : []) as readonly Json[];
	return { ...request, stream_id: '', ...trackInfo(tracks, 'audio'), ...trackInfo(tracks, 'video') };
}

/** `audio_track_info` and `video_track_info`: id and label of the track of that kind, where there is one. */
function trackInfo(tracks: readonly Json[], kind: 'audio' | 'video'): Record<string, Json> {
	for (const track of tracks) {
		const { kind: own, id = '', label = '' } = (track ?? {}) as Readonly<Record<string, Json>>;
		if (own === kind) return { [`${kind}_track_info`]: JSON.stringify({ id, label }) };
	}
	return {};
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
	const codecs = new Map<string, string>();
	for (const [id, object] of objects) {
		const name = object.type === 'codec' && codecName(object);
		if (name) codecs.set(id, name);
	}
	return Object.fromEntries(
		[...objects].flatMap(([id, object]) => {
			const head = { startTime: iso(object.from), endTime: iso(object.last), statsType: object.type };
			return [...object.values, ...ratesOf(object, codecs), ['timestamp', object.times] as const].map(
				([field, list]) => [`${id}-${field}`, { ...head, values: JSON.stringify(list) }]
			);
		})
	);
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
