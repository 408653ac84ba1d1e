/**
 * A trace of rtcstats: a line for each event, `[type, connection, value, …, time]`. Chromium's webrtc-internals writes the
 * same form. Its first line says `RTCStatsDump`, its second tells of the page; traces without either, traces whose times
 * are whole (before version 3) and the older object `{peerConnections: {PC_0: [{timestamp, type, value}]}}` are read too.
 */
import type { Json } from '../event.ts';
import { Assembly, PeerNames, type TimedEntry } from './assemble.ts';
import { connectionNote, isFields, isUnsafeName, plainJson } from './dump-event.ts';
import { browserOf } from './internals.ts';
import { parseJsonPrefix } from './json-prefix.ts';
import { maxConnections, maxSamples } from './limits.ts';
import type { ImportedDump, ReadingReport } from './notice.ts';
import { methodNames, statsFieldNames, statsTypeNames } from './rtcstats-names.ts';

type Fields = Readonly<Record<string, unknown>>;
export const traceMagic = 'RTCStatsDump';
/** Times above this are whole ones; below, they count from the line before. */
const firstWholeTime = 1e11;
/** How often the reader says how far it is. */
const reportEvery = 2000;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

export const isTraceObject = (value: unknown): value is Fields =>
	isFields(value) && isFields(value.peerConnections);

/** Whether a line is one of a trace. */
export const isTraceLine = (value: unknown): value is readonly unknown[] =>
	Array.isArray(value) && value.length >= 3 && (typeof value[0] === 'string' || typeof value[0] === 'number');

export function importRtcstats(trace: string, report: ReadingReport = {}): ImportedDump {
	let head: Fields = {};
	const lines: unknown[] = [];
	let at = trace.startsWith(traceMagic) ? nextLine(trace, 0) : 0;
	let stopped: { line: number; offset: number } | undefined;
	let malformed = 0;
	for (let number = at > 0 ? 2 : 1; at < trace.length; number++) {
		const end = nextLine(trace, at);
		const line = trace.slice(at, end).trim();
		if (line) {
			const { value, stoppedAt } = parseJsonPrefix(line);
			if (stoppedAt !== undefined) {
				// The last line may have been cut; one that is broken in the middle is left out.
				if (end >= trace.length) stopped = { line: number, offset: at + stoppedAt };
				else malformed++;
			} else if (isTraceLine(value)) lines.push(value);
			else if (isFields(value) && lines.length === 0) head = { ...head, ...value };
			else malformed++;
		}
		if (number % reportEvery === 0) report.progress?.((at / trace.length) * 0.7);
		at = end;
	}
	return fromLines(head, lines, malformed, stopped);
}

function nextLine(trace: string, from: number): number {
	const end = trace.indexOf('\n', from);
	return end < 0 ? trace.length : end + 1;
}

/** The list of lines as one JSON, or the older object. */
export function importTraceValue(value: Fields | readonly unknown[]): ImportedDump {
	if (Array.isArray(value))
		return fromLines({}, value.filter(isTraceLine), value.filter((line) => !isTraceLine(line)).length);
	const object = value as Fields;
	const lines: unknown[] = [];
	let malformed = 0;
	for (const [id, trace] of Object.entries(object.peerConnections as Fields))
		for (const entry of Array.isArray(trace) ? trace : []) {
			if (!isFields(entry) || typeof entry.type !== 'string') {
				malformed++;
				continue;
			}
			const whole = entry.timestamp ?? entry.time;
			const time = typeof whole === 'string' ? Date.parse(whole) : whole;
			lines.push([
				entry.type,
				id === 'null' ? null : id,
				entry.value ?? null,
				...(Array.isArray(entry.extra) ? (entry.extra as readonly unknown[]) : []),
				time
			]);
		}
	return fromLines(object, lines, malformed);
}

function fromLines(
	head: Fields,
	lines: readonly unknown[],
	malformed: number,
	stopped?: { line: number; offset: number }
): ImportedDump {
	const browser = lines
		.map((line) => (line as readonly unknown[])[2])
		.find((value): value is Fields => isFields(value) && value.userAgentData !== undefined);
	const started = head.startTime ?? head.time;
	const reader = new TraceReader(
		new Assembly({
			experiment: 'rtcstats',
			browser: text(head.userAgent) || text(browser?.userAgent) || browserOf(browser?.userAgentData),
			...(typeof started === 'number' ? { startedAt: started } : {})
		}),
		text(head.url)
	);
	reader.assembly.malformed = malformed;
	if (stopped) reader.assembly.notices.push({ code: 'stopped', detail: '', ...stopped });
	for (const line of lines) reader.read(line as readonly unknown[]);
	reader.tellLimits();
	const recording = reader.assembly.finish();
	const { notices } = reader.assembly;
	return recording.events.length === 0
		? { refusal: 'nothing-in-it', notices }
		: { format: 'rtcstats', recording, notices };
}

interface Known {
	/** Objects of statistics as they stand. */
	readonly objects: Map<string, Map<string, Json>>;
	samples: number;
}

class TraceReader {
	readonly assembly: Assembly;
	readonly #url: string;
	readonly #peers = new PeerNames();
	readonly #known = new Map<string, Known>();
	/** The last description of a connection by `type` and where it came from, to fill in sections that are only named. */
	readonly #descriptions = new Map<string, string>();
	#time = 0;
	#leftConnections = new Set<string>();
	#leftSamples = 0;

	constructor(assembly: Assembly, url: string) {
		this.assembly = assembly;
		this.#url = url;
	}

	read(line: readonly unknown[]): void {
		const [name, id, raw] = line;
		const type = methodNames.get(String(name)) ?? String(name);
		const told = line.at(-1);
		const hasTime = line.length > 3 && typeof told === 'number' && Number.isFinite(told);
		if (hasTime) this.#time = told > firstWholeTime ? told : this.#time + told;
		if (isUnsafeName(type)) {
			this.assembly.malformed++;
			return;
		}
		const extra = line.slice(3, hasTime ? -1 : undefined);
		const isPage = id === null || id === undefined || id === '' || id === 'null';
		const key = String(id);
		if (!isPage && !this.#peers.has(key) && this.#peers.size >= maxConnections) {
			this.#leftConnections.add(key);
			return;
		}
		const peer = isPage ? 'page' : this.#peers.of(key);
		if (type === 'getStats') {
			if (isFields(raw) && !isPage) this.#sample(peer, raw);
			else this.assembly.malformed++;
			return;
		}
		const tracking = typeof extra[0] === 'string' ? extra[0] : undefined;
		const entry: TimedEntry = {
			peer,
			type,
			time: this.#time,
			value: this.#whole(peer, type, raw),
			...(tracking === undefined ? {} : { tracking })
		};
		// What the page is is in the origin already.
		if (isPage && type === 'create') return;
		this.assembly.add(entry);
		if (type === 'create' && !this.#known.has(peer)) {
			this.#known.set(peer, { objects: new Map(), samples: 0 });
			this.assembly.add({
				peer,
				type: connectionNote,
				time: this.#time,
				value: { id: key, url: text(extra[0]) || this.#url }
			});
		} else if (type === 'create') this.#known.set(peer, { objects: new Map(), samples: 0 });
	}

	tellLimits(): void {
		if (this.#leftConnections.size > 0)
			this.assembly.notices.push({
				code: 'too-many-connections',
				detail: String(this.#leftConnections.size)
			});
		if (this.#leftSamples > 0)
			this.assembly.notices.push({ code: 'too-many-samples', detail: String(this.#leftSamples) });
	}

	/** A section that is the same as before stands as a bare `m=`, the session part as a bare `v=`. */
	#whole(peer: string, type: string, value: unknown): unknown {
		if (!isFields(value) || typeof value.sdp !== 'string' || typeof value.type !== 'string') return value;
		const side = type === 'setRemoteDescription' ? 'remote' : 'local';
		const key = `${peer} ${side} ${value.type}`;
		const parts = sectionsOf(value.sdp);
		const isShort = parts.some((part, index) => part === (index === 0 ? 'v=' : 'm='));
		const base = sectionsOf(this.#descriptions.get(key) ?? '');
		const sdp = isShort
			? `${parts.map((part, index) => (part === (index === 0 ? 'v=' : 'm=') ? (base[index] ?? part) : part)).join('\r\n')}\r\n`
			: value.sdp;
		this.#descriptions.set(key, sdp);
		return { ...value, sdp };
	}

	#sample(peer: string, raw: Fields): void {
		const known = this.#known.get(peer) ?? { objects: new Map<string, Map<string, Json>>(), samples: 0 };
		this.#known.set(peer, known);
		if (known.samples++ >= maxSamples) {
			this.#leftSamples++;
			return;
		}
		const { t, timestamp, ...objects } = raw;
		const entries = Object.entries(objects).filter(([id]) => !isUnsafeName(id));
		const own = entries.flatMap(([, entry]) => {
			const time = isFields(entry) ? (entry.timestamp ?? entry.t) : undefined;
			return typeof time === 'number' ? [time] : [];
		});
		const shared = [t, timestamp].find((value) => typeof value === 'number');
		const moment = shared ?? own.reduce((latest, time) => Math.max(latest, time), 0);
		// rtcstats-js leaves `id` out of what it shortens; where each object has one, the sample is whole.
		const isWhole =
			entries.length > 0 && entries.every(([, entry]) => isFields(entry) && entry.id !== undefined);
		const changed: Record<string, Record<string, Json>> = {};
		const removed: string[] = [];
		const seen = new Set<string>();
		for (const [id, entry] of entries) {
			if (entry === null) {
				if (known.objects.delete(id)) removed.push(id);
				continue;
			}
			if (!isFields(entry)) continue;
			seen.add(id);
			const object = known.objects.get(id) ?? new Map<string, Json>();
			known.objects.set(id, object);
			const fields = changesOf(object, entry, moment, isWhole);
			if (Object.keys(fields).length > 0) changed[id] = fields;
		}
		for (const [id, object] of known.objects) {
			if (seen.has(id)) continue;
			if (isWhole) {
				known.objects.delete(id);
				removed.push(id);
			} else if (object.has('timestamp') && shared !== undefined) {
				// Unchanged but for its time, which is that of the sample now.
				object.delete('timestamp');
				changed[id] = { ...changed[id], timestamp: null };
			}
		}
		this.assembly.addSample({
			time: this.#time,
			sample: {
				type: 'getStats',
				peer,
				timestamp: moment,
				changed: changed,
				...(removed.length > 0 ? { removed } : {})
			}
		});
	}
}

const sectionsOf = (sdp: string): string[] =>
	sdp.split('\nm=').map((part, index) => (index > 0 ? `m=${part}` : part).trim());

/** What is new in `entry`; `object` is brought up to date. */
function changesOf(
	object: Map<string, Json>,
	entry: Fields,
	moment: number,
	isWhole: boolean
): Record<string, Json> {
	const fields: Record<string, Json> = {};
	const told = new Set<string>();
	let hasTime = false;
	for (const [name, raw] of Object.entries(entry)) {
		const field = statsFieldNames.get(name) ?? name;
		if (field === 'id' || field.startsWith('[') || isUnsafeName(field)) continue;
		told.add(field);
		if (field === 'timestamp') {
			hasTime = true;
			if (raw === moment) continue;
		}
		let value: Json = field === 'type' ? (statsTypeNames.get(String(raw)) ?? String(raw)) : plainJson(raw);
		const before = object.get(field);
		// Of an object only what changed is written: `{cpu: 2}` leaves the other durations as they were.
		if (!isWhole && isFields(value) && isFields(before)) value = { ...before, ...value };
		if (before === value || (typeof value === 'object' && JSON.stringify(before) === JSON.stringify(value)))
			continue;
		if (value === null) object.delete(field);
		else object.set(field, value);
		if (value !== null || before !== undefined) fields[field] = value;
	}
	const isAtMoment = object.has('timestamp') && (!hasTime || (entry.timestamp ?? entry.t) === moment);
	if (isAtMoment) {
		object.delete('timestamp');
		fields.timestamp = null;
	}
	if (isWhole)
		for (const field of [...object.keys()])
			if (!told.has(field)) {
				object.delete(field);
				fields[field] = null;
			}
	return fields;
}
