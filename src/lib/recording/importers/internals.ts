/**
 * A dump of chrome://webrtc-internals: `PeerConnections`, each with an `updateLog` of what happened and `stats` with one
 * series of values for each field of each stats object. What has changed over the years and is read all the same: `time`
 * as a text of the reader's language before `timestamp` (Chrome 128), values as `type: offer, sdp: …`, names of events
 * without `on`, series without moments of their own (before Chrome 117).
 */
import type { Json } from '../event.ts';
import { Assembly, PeerNames } from './assemble.ts';
import { connectionNote, isFields, isUnsafeName, plainJson, valueOfText } from './dump-event.ts';
import { maxConnections, maxSamples } from './limits.ts';
import type { ImportedDump, ReadingReport } from './notice.ts';

type Fields = Readonly<Record<string, unknown>>;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

export const isInternalsDump = (value: unknown): value is Fields =>
	isFields(value) && (isFields(value.PeerConnections) || Array.isArray(value.getUserMedia));

export function importInternals(dump: Fields, report: ReadingReport = {}): ImportedDump {
	const assembly = new Assembly({
		experiment: 'webrtc-internals',
		browser: text(dump.UserAgent) || browserOf(dump.UserAgentData),
		...(typeof dump.timestamp === 'number' ? { startedAt: dump.timestamp } : {})
	});
	const peers = new PeerNames();
	const connections = Object.entries(isFields(dump.PeerConnections) ? dump.PeerConnections : {}).filter(
		([id]) => !isUnsafeName(id)
	);
	if (connections.length > maxConnections)
		assembly.notices.push({
			code: 'too-many-connections',
			detail: String(connections.length - maxConnections)
		});
	const read = connections.slice(0, maxConnections);
	readCaptures(dump.getUserMedia, assembly);
	let unreadable = 0;
	for (const [id, connection] of read)
		if (isFields(connection)) unreadable += readUpdates(id, peers.of(id), connection, assembly);
		else assembly.malformed++;
	if (unreadable > 0) assembly.notices.push({ code: 'times-unreadable', detail: String(unreadable) });
	report.outline?.(assembly.outline());

	const problems = { unreadable: 0, timeless: 0, left: 0 };
	for (const [index, [id, connection]] of read.entries()) {
		report.progress?.(index / read.length);
		if (isFields(connection) && isFields(connection.stats))
			readStats(peers.of(id), connection.stats, assembly, problems);
	}
	if (problems.unreadable > 0)
		assembly.notices.push({ code: 'stats-unreadable', detail: String(problems.unreadable) });
	if (problems.timeless > 0)
		assembly.notices.push({ code: 'stats-without-times', detail: String(problems.timeless) });
	if (problems.left > 0) assembly.notices.push({ code: 'too-many-samples', detail: String(problems.left) });
	const recording = assembly.finish();
	return recording.events.length === 0
		? { refusal: 'nothing-in-it', notices: assembly.notices }
		: { format: 'webrtc-internals', recording, notices: assembly.notices };
}

/** `UserAgentData` is a list of brands in some versions and an object with one in others. */
export function browserOf(value: unknown): string {
	const brands = isFields(value) ? (value.fullVersionList ?? value.brands) : value;
	if (!Array.isArray(brands)) return '';
	return brands
		.filter((one): one is Fields => isFields(one) && !/not.?a.?brand/i.test(text(one.brand)))
		.map(({ brand, version }) => `${text(brand)} ${text(version)}`)
		.join(', ');
}

function timeOf({ timestamp, time }: Fields): number {
	if (typeof timestamp === 'number') return timestamp;
	if (typeof time === 'number') return time;
	return typeof time === 'string' ? Date.parse(time) : NaN;
}

/** Requests for cameras, microphones and screens, and what became of them. */
function readCaptures(value: unknown, assembly: Assembly): void {
	if (!Array.isArray(value)) return;
	for (const request of value) {
		if (!isFields(request)) {
			assembly.malformed++;
			continue;
		}
		const method = request.request_type === 'getDisplayMedia' ? 'getDisplayMedia' : 'getUserMedia';
		const type = `navigator.mediaDevices.${method}`;
		const tracking = [request.pid, request.rid, request.request_id].join('-');
		const entry = { peer: 'page', time: timeOf(request), tracking };
		if (request.error !== undefined)
			assembly.add({
				...entry,
				type: `${type}OnFailure`,
				value: { name: text(request.error), message: text(request.error_message) }
			});
		else if (request.audio_track_info !== undefined || request.video_track_info !== undefined)
			assembly.add({
				...entry,
				type: `${type}OnSuccess`,
				value: [
					...tracksOf('audio', request.audio_track_info, text(request.stream_id)),
					...tracksOf('video', request.video_track_info, text(request.stream_id))
				]
			});
		else {
			const constraints = Object.fromEntries(
				(['audio', 'video'] as const)
					.filter((kind) => request[kind] !== undefined)
					.map((kind) => [kind, request[kind] === '' ? true : valueOfText(text(request[kind]))])
			);
			assembly.add({ ...entry, type, value: constraints });
		}
	}
}

/** What is said of a captured track, in the shape that our own Recordings have. */
function tracksOf(kind: string, info: unknown, stream: string): readonly Json[] {
	if (typeof info !== 'string' || info === '') return [];
	const known = plainJson(valueOfText(info));
	return [{ kind, ...(stream ? { stream } : {}), ...(isFields(known) ? known : { label: known }) }];
}

/** @returns how many moments could not be read */
function readUpdates(id: string, peer: string, connection: Fields, assembly: Assembly): number {
	const updates = Array.isArray(connection.updateLog) ? connection.updateLog : [];
	const times = updates.map((update) => (isFields(update) ? timeOf(update) : NaN));
	const first = times.find((time) => Number.isFinite(time)) ?? firstSampleOf(connection.stats);
	const facts = {
		id,
		url: text(connection.url),
		...(connection.pid === undefined ? {} : { pid: plainJson(connection.pid) }),
		...(connection.constraints ? { constraints: plainJson(connection.constraints) } : {})
	};
	const begins = updates.some((update) => isFields(update) && update.type === 'create');
	const configuration = connection.rtcConfiguration;
	if (!begins)
		assembly.add({
			peer,
			type: 'create',
			time: first,
			value: typeof configuration === 'string' ? valueOfText(configuration) : (configuration ?? null)
		});
	assembly.add({ peer, type: connectionNote, time: first, value: facts });
	for (const [index, update] of updates.entries())
		if (isFields(update) && typeof update.type === 'string') {
			const { type, value } = update;
			assembly.add({
				peer,
				type,
				time: times[index]!,
				value: typeof value === 'string' ? valueOfText(value) : value
			});
		} else assembly.malformed++;
	return times.filter((time) => !Number.isFinite(time)).length;
}

function firstSampleOf(stats: unknown): number {
	for (const series of isFields(stats) ? Object.values(stats) : [])
		if (isFields(series)) return Date.parse(text(series.startTime));
	return NaN;
}

interface FieldSeries {
	readonly field: string;
	readonly values: readonly unknown[];
}
interface ObjectSeries {
	type: string;
	times: readonly number[] | undefined;
	/** Of series without moments of their own. */
	span: readonly [number, number];
	readonly fields: FieldSeries[];
}

const valuesOf = (series: Fields): readonly unknown[] | undefined => {
	if (Array.isArray(series.values)) return series.values as readonly unknown[];
	try {
		const values: unknown = JSON.parse(text(series.values));
		return Array.isArray(values) ? values : undefined;
	} catch {
		// A series that is cut off or is no list: counted where it is read.
		return undefined;
	}
};

/** Reports that come with RTCP are of the moment when it came, which is earlier than that of the sample. */
const isOfRemote = (type: string) => type.startsWith('remote-inbound') || type.startsWith('remote-outbound');

function readStats(
	peer: string,
	stats: Fields,
	assembly: Assembly,
	problems: { unreadable: number; timeless: number; left: number }
): void {
	const objects = new Map<string, ObjectSeries>();
	for (const [name, series] of Object.entries(stats)) {
		// `[bytesSent_in_bits/s]` and its kind are what the page itself works out: so does the reader of a Recording.
		if (name.endsWith(']')) continue;
		const cut = name.lastIndexOf('-');
		const [id, field] = [name.slice(0, cut), name.slice(cut + 1)];
		if (cut < 1 || !isFields(series) || isUnsafeName(id) || isUnsafeName(field)) {
			problems.unreadable++;
			continue;
		}
		const values = valuesOf(series);
		if (!values) {
			problems.unreadable++;
			continue;
		}
		let object = objects.get(id);
		if (!object) {
			const span = [Date.parse(text(series.startTime)), Date.parse(text(series.endTime))] as const;
			object = { type: text(series.statsType), times: undefined, span, fields: [] };
			objects.set(id, object);
		}
		if (field === 'timestamp')
			object.times = values.map((value) => (typeof value === 'number' ? value : NaN));
		else if (field !== 'type' && field !== 'id') object.fields.push({ field, values });
	}
	for (const object of objects.values())
		if (!object.times) {
			problems.timeless++;
			object.times = spread(object);
		}
	const base = baseOf(objects);
	problems.left += Math.max(0, base.length - maxSamples);
	const samples = base.slice(0, maxSamples).map((time) => ({
		time,
		changed: {},
		removed: [] as string[]
	}));
	for (const [id, object] of objects) placeObject(id, object, samples);
	for (const { time, changed, removed } of samples)
		assembly.addSample({
			time,
			sample: {
				type: 'getStats',
				peer,
				timestamp: time,
				changed: changed,
				...(removed.length > 0 ? { removed } : {})
			}
		});
}

/** Evenly from start to end, which is what the page of those days drew. */
function spread({ span: [start, end], fields }: ObjectSeries): number[] {
	const count = Math.max(0, ...fields.map(({ values }) => values.length));
	const step = count > 1 ? (end - start) / (count - 1) : 0;
	return Array.from({ length: count }, (_, index) => Math.round((start + step * index) * 1e3) / 1e3);
}

/** Moments closer than this are of one sample, milliseconds. */
const maxSpreadMs = 5;

/** The moments of the samples: those of every object that does not come from RTCP. */
function baseOf(objects: ReadonlyMap<string, ObjectSeries>): number[] {
	const moments = new Set<number>();
	for (const isRemoteToo of [false, true]) {
		if (moments.size > 0) break;
		for (const { type, times = [] } of objects.values())
			if (isRemoteToo || !isOfRemote(type)) for (const time of times) if (time > 0) moments.add(time);
	}
	const sorted = [...moments].sort((a, b) => a - b);
	// Objects of one report may differ by milliseconds, in Firefox as much as four: the latest is the moment of the sample.
	return sorted.filter(
		(time, index) => index === sorted.length - 1 || sorted[index + 1]! - time > maxSpreadMs
	);
}

interface GrowingSample {
	readonly time: number;
	readonly changed: Record<string, Record<string, Json>>;
	readonly removed: string[];
}

/** Writes what changes of an object from one sample to the next. A series that is shorter than its object ends with it. */
function placeObject(
	id: string,
	{ type, times = [], fields }: ObjectSeries,
	samples: readonly GrowingSample[]
): void {
	const places = isOfRemote(type) ? placesFromEnd(times, samples) : placesByTime(times, samples);
	const entries = places.map((place) => (samples[place] ? (samples[place].changed[id] ??= {}) : undefined));
	const first = entries.find((entry) => entry !== undefined);
	if (!first) return;
	if (type) first.type = type;
	let saidTime: number | null = null;
	for (const [index, entry] of entries.entries()) {
		if (!entry) continue;
		const time = times[index]!;
		const own = samples[places[index]!]!.time === time ? null : time;
		if (own !== saidTime) entry.timestamp = own;
		saidTime = own;
	}
	for (const { field, values } of fields) {
		const offset = times.length - values.length;
		let before: Json | undefined;
		let beforeText: string | undefined;
		for (let index = Math.max(0, -offset); index < values.length; index++) {
			const entry = entries[index + offset];
			if (!entry) continue;
			const value = values[index];
			if (typeof value === 'object' && value !== null) {
				const printed = JSON.stringify(value);
				if (printed === beforeText) continue;
				beforeText = printed;
				entry[field] = plainJson(value);
				before = undefined;
			} else if (value !== before) {
				// Absent before and absent now is no change.
				if (value === null && before === undefined) continue;
				entry[field] = value as Json;
				before = value as Json;
				beforeText = undefined;
			}
		}
	}
	// Nothing said is nothing changed; what ended before the last sample was removed then.
	for (const place of places) {
		const entry = samples[place]?.changed[id];
		if (entry && Object.keys(entry).length === 0) Reflect.deleteProperty(samples[place]!.changed, id);
	}
	const last = places.at(-1)!;
	samples[last + 1]?.removed.push(id);
}

/** For each moment the sample that it belongs to, which is the first that is not earlier; both are in order. */
function placesByTime(times: readonly number[], samples: readonly GrowingSample[]): number[] {
	let place = 0;
	return times.map((time) => {
		while (place < samples.length - 1 && samples[place]!.time < time - 0.001) place++;
		return place;
	});
}

/** One value for each sample up to the last. */
const placesFromEnd = (times: readonly number[], samples: readonly GrowingSample[]): number[] =>
	times.map((_, index) => Math.max(0, samples.length - times.length + index));
