/** Any numeric stat of any peer as a line to draw: counters as rates, gauges as they are, each with its formula. */
import { addressWithPort } from '../ice/candidate.ts';
import type { Json, RecordingEvent, StatsEntry } from './event.ts';
import { peersOf } from './recording.ts';
import { identifyingFields, statDictionaries, statFields } from './stat-fields.ts';

/** Names one number: a field of a stats object of a peer. */
export interface StatKey {
	readonly peer: string;
	/** Id of the stats object. */
	readonly id: string;
	readonly type: string;
	readonly field: string;
}

export interface StatObject {
	readonly id: string;
	readonly type: string;
	/** What tells it from others of its type: `video, send`, `chat`, `host 192.0.2.2`; may be empty. */
	readonly hint: string;
	/** Numeric fields, those with a known meaning first. */
	readonly fields: readonly string[];
}

export interface StatCatalogue {
	readonly peer: string;
	readonly objects: readonly StatObject[];
}

export interface SeriesPoint {
	readonly at: number;
	readonly value: number;
}

export interface Series {
	readonly key: StatKey;
	/** As W3C webrtc-stats names it: `RTCOutboundRtpStreamStats.bytesSent`. */
	readonly name: string;
	readonly unit: string;
	/** How a point is made: `Δ bytesSent × 8 / Δ t`. */
	readonly formula: string;
	readonly isRate: boolean;
	readonly points: readonly SeriesPoint[];
}

/** The order in which stats objects interest people. */
const typeOrder = [
	'inbound-rtp',
	'outbound-rtp',
	'remote-inbound-rtp',
	'remote-outbound-rtp',
	'candidate-pair',
	'transport',
	'data-channel',
	'media-source',
	'media-playout',
	'peer-connection'
];
const rankOfType = (type: string) => (typeOrder.includes(type) ? typeOrder.indexOf(type) : typeOrder.length);

/** What can be drawn: every numeric field that was ever seen, by peer and stats object. */
export function statCatalogue(events: readonly RecordingEvent[]): StatCatalogue[] {
	const peers = new Map<string, Map<string, { entry: Record<string, Json>; fields: Set<string> }>>();
	for (const event of events) {
		if (event.type !== 'getStats') continue;
		const seen =
			peers.get(event.peer) ?? new Map<string, { entry: Record<string, Json>; fields: Set<string> }>();
		peers.set(event.peer, seen);
		for (const [id, changed] of Object.entries(event.changed)) {
			let known = seen.get(id);
			if (!known)
				seen.set(id, (known = { entry: Object.create(null) as Record<string, Json>, fields: new Set() }));
			for (const [field, value] of Object.entries(changed)) {
				if (value !== null) known.entry[field] = value;
				if (typeof value === 'number' && !identifyingFields.has(field)) known.fields.add(field);
			}
		}
	}
	return peersOf(events).flatMap((peer) => {
		const seen = peers.get(peer) ?? new Map<string, { entry: Record<string, Json>; fields: Set<string> }>();
		const objects = [...seen]
			.filter(([, { fields }]) => fields.size > 0)
			.map(([id, { entry, fields }]) => ({
				id,
				type: textOf(entry.type),
				hint: hintOf(entry, (other) => seen.get(other)?.entry),
				fields: [...fields].sort((a, b) => rankOfField(a) - rankOfField(b) || (a < b ? -1 : 1))
			}))
			.sort((a, b) => rankOfType(a.type) - rankOfType(b.type) || (a.hint < b.hint ? 1 : -1));
		return objects.length > 0 ? [{ peer, objects }] : [];
	});
}

const rankOfField = (field: string) => (field in statFields ? 0 : 1);
const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

function hintOf(entry: StatsEntry, find: (id: string) => StatsEntry | undefined): string {
	if (entry.type === 'candidate-pair') {
		const ends = [entry.localCandidateId, entry.remoteCandidateId].map((id) => addressOf(find(textOf(id))));
		return [entry.nominated === true ? 'nominated' : textOf(entry.state), ends.join(' ↔ ')].join(' ');
	}
	const parts = [
		textOf(entry.kind),
		textOf(entry.rid),
		textOf(entry.label) && `"${textOf(entry.label)}"`,
		textOf(entry.mimeType),
		textOf(entry.candidateType),
		addressOf(entry)
	];
	return parts.filter(Boolean).join(' ');
}

function addressOf(entry: StatsEntry | undefined): string {
	const address = textOf(entry?.address);
	return address && addressWithPort(address, typeof entry?.port === 'number' ? entry.port : undefined);
}

/** The browser's own clock for this object, where it has one: an RTCP report is older than the sample it came with. */
const timeOf = ({ timestamp }: { readonly timestamp: number }, entry: StatsEntry): number =>
	typeof entry.timestamp === 'number' ? entry.timestamp : timestamp;

/** One stats object through the samples of its peer: of an hour of reports only what is asked for is put together. */
function* samplesOfObject(
	events: readonly RecordingEvent[],
	{ peer, id }: StatKey
): Generator<{ readonly at: number; readonly timestamp: number; readonly entry: StatsEntry | undefined }> {
	let entry: Record<string, Json> | undefined;
	for (const event of events) {
		if (event.peer !== peer) continue;
		if (event.type === 'create') entry = undefined;
		if (event.type !== 'getStats') continue;
		const { at, timestamp, changed, removed } = event;
		if (Object.hasOwn(changed, id)) {
			entry ??= Object.create(null) as Record<string, Json>;
			for (const [field, value] of Object.entries(changed[id]!))
				if (value === null) Reflect.deleteProperty(entry, field);
				else entry[field] = value;
		}
		if (removed?.includes(id)) entry = undefined;
		yield { at, timestamp, entry };
	}
}

/** The line of one stat. A counter needs two samples for its first point; a reset (a smaller value) leaves a gap. */
export function seriesOf(events: readonly RecordingEvent[], key: StatKey): Series {
	const field = statFields[key.field];
	const isRate = field?.isCounter ?? false;
	const scale = isRate && field?.unit === 'bytes' ? 8 : 1;
	const points: SeriesPoint[] = [];
	let before: { time: number; value: number } | undefined;
	for (const sample of samplesOfObject(events, key)) {
		const { entry } = sample;
		const value = entry?.[key.field];
		if (!entry || typeof value !== 'number') {
			before = undefined;
			continue;
		}
		if (!isRate) {
			points.push({ at: sample.at, value });
			continue;
		}
		const time = timeOf(sample, entry);
		// Browsers answer twice with one report when asked twice in a moment (Chromium: within 50 ms).
		if (before && time <= before.time) continue;
		if (before && value >= before.value)
			points.push({ at: sample.at, value: ((value - before.value) * scale * 1000) / (time - before.time) });
		before = { time, value };
	}
	return {
		key,
		name: `${statDictionaries[key.type] ?? key.type}.${key.field}`,
		unit: unitOf(key.field),
		formula: !isRate ? key.field : `Δ ${key.field}${scale === 8 ? ' × 8' : ''} / Δ t`,
		isRate,
		points
	};
}

/** Unit of what is drawn, which for a counter is its rate. */
export function unitOf(field: string): string {
	const known = statFields[field];
	if (!known) return '';
	if (!known.isCounter) return known.unit;
	if (known.unit === 'bytes') return 'bit/s';
	return known.unit === '' ? '1/s' : `${known.unit}/s`;
}
