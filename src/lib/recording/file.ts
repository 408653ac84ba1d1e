/**
 * A Recording as a file: JSON that says what it is, one event a line so that two files can be compared.
 *
 * A file may come from anywhere. Reading it never throws; what cannot be used is dropped and counted, and nothing in it
 * is ever run.
 */
import {
	descriptionSlots,
	mediaEvents,
	mediaMethods,
	packetFates,
	pairStates,
	recordedMethods,
	stateEvents,
	transceiverMethods,
	type RecordingEvent
} from './event.ts';
import { maxEvents } from './recorder.ts';
import type { Recording, RecordingOrigin } from './recording.ts';

export const fileFormat = 'rtc-notebook-recording';
export const fileVersion = 1;
/** Text longer than this is not read. */
export const maxFileLength = 64 * 1024 * 1024;
/** Values nested deeper than this are not those of an event. */
export const maxDepth = 24;

export type FileProblemCode =
	| 'too-large'
	| 'not-json'
	| 'not-a-recording'
	| 'newer-version'
	| 'no-events'
	| 'unknown-events'
	| 'malformed-events'
	| 'unordered-events'
	| 'too-many-events';

export interface FileProblem {
	readonly code: FileProblemCode;
	/** The number, name or words that belong to it: how many events, which version, what the JSON reader said. */
	readonly detail: string;
}

export interface ParsedFile {
	/** Undefined where nothing could be used. */
	readonly recording?: Recording;
	readonly problems: readonly FileProblem[];
}

export function saveRecording({ origin, events }: Recording): string {
	const head = JSON.stringify({ format: fileFormat, version: fileVersion, origin }).slice(0, -1);
	return `${head},"events":[\n${events.map((event) => JSON.stringify(event)).join(',\n')}\n]}\n`;
}

const refuse = (code: FileProblemCode, detail: string): ParsedFile => ({ problems: [{ code, detail }] });

/** Reads any text. */
export function parseRecording(text: string): ParsedFile {
	if (text.length > maxFileLength) return refuse('too-large', String(text.length));
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		return refuse('not-json', error instanceof Error ? error.message : '');
	}
	return parseRecordingValue(value);
}

/** Reads what JSON has become, whatever it is. */
export function parseRecordingValue(value: unknown): ParsedFile {
	if (!isObject(value) || value.format !== fileFormat || !Array.isArray(value.events))
		return refuse('not-a-recording', '');
	if (typeof value.version !== 'number' || value.version > fileVersion)
		return refuse('newer-version', show(value.version));
	const { events, problems } = readEvents(value.events);
	if (events.length === 0) return { problems: [...problems, { code: 'no-events', detail: '' }] };
	return { recording: { origin: readOrigin(value.origin), events }, problems };
}

/** The events among these values, in order of time; what else there is is counted. */
export function readEvents(values: readonly unknown[]): {
	events: RecordingEvent[];
	problems: FileProblem[];
} {
	const events: RecordingEvent[] = [];
	const dropped = new Map<FileProblemCode, number>();
	for (const value of values) {
		const problem = problemWith(value, events.at(-1)?.at ?? 0, events.length);
		if (problem) dropped.set(problem, (dropped.get(problem) ?? 0) + 1);
		else events.push(value as RecordingEvent);
	}
	return { events, problems: [...dropped].map(([code, count]) => ({ code, detail: String(count) })) };
}

function problemWith(value: unknown, lastAt: number, count: number): FileProblemCode | undefined {
	if (!isObject(value) || typeof value.type !== 'string' || typeof value.peer !== 'string')
		return 'malformed-events';
	const fits = shapes.get(value.type);
	if (!fits) return 'unknown-events';
	if (typeof value.at !== 'number' || value.at < 0 || !isShallow(value, maxDepth) || !fits(value))
		return 'malformed-events';
	if (value.at < lastAt) return 'unordered-events';
	return count >= maxEvents ? 'too-many-events' : undefined;
}

function readOrigin(value: unknown): RecordingOrigin {
	const origin = isObject(value) ? value : {};
	return {
		experiment: show(origin.experiment),
		startedAt: show(origin.startedAt),
		browser: show(origin.browser)
	};
}

const show = (value: unknown): string =>
	typeof value === 'string' || typeof value === 'number' ? String(value) : '';

// ── What each type of event must have; more is kept as it is ─────────────────────────────────────────────────────────

type Fields = Readonly<Record<string, unknown>>;
type Shape = (event: Fields) => boolean;

const isObject = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';
const isNamed = (value: unknown): boolean => isObject(value) && isText(value.name) && isText(value.message);
const isTrack = (value: unknown): boolean => isObject(value) && isText(value.kind) && isText(value.id);
const isChannel = (value: unknown): boolean =>
	isObject(value) && isText(value.label) && (value.id === null || isNumber(value.id));
const isStatsEntries = (value: unknown): boolean => isObject(value) && Object.values(value).every(isObject);
const isDescriptionFacts = (value: unknown): boolean =>
	isObject(value) &&
	isText(value.type) &&
	isText(value.version) &&
	isText(value.digest) &&
	Array.isArray(value.sections) &&
	value.sections.every(
		(one) => isObject(one) && isText(one.kind) && isNumber(one.port) && isText(one.direction)
	);

function isShallow(value: unknown, depth: number): boolean {
	if (typeof value !== 'object' || value === null) return true;
	return depth > 0 && Object.values(value).every((inner) => isShallow(inner, depth - 1));
}

const shapes = new Map<string, Shape>([
	['create', (event) => event.configuration !== undefined],
	...[...recordedMethods, ...transceiverMethods, ...mediaMethods].flatMap((method): [string, Shape][] => [
		[method, (event) => isNumber(event.call) && Array.isArray(event.args)],
		[`${method}OnSuccess`, (event) => isNumber(event.call)],
		[`${method}OnFailure`, (event) => isNumber(event.call) && isNamed(event.error)]
	]),
	...Object.values(stateEvents).map((type): [string, Shape] => [
		type,
		(event) => isText(event.value) && (event.transport === undefined || isNumber(event.transport))
	]),
	[
		'onicecandidate',
		({ candidate }) => candidate === null || (isObject(candidate) && isText(candidate.candidate))
	],
	[
		'onicecandidateerror',
		({ error }) =>
			isObject(error) && isNumber(error.errorCode) && isText(error.errorText) && isText(error.url)
	],
	['onnegotiationneeded', () => true],
	[
		'negotiation',
		({ descriptions, transceivers }) =>
			isObject(descriptions) &&
			descriptionSlots.every(
				(slot) => descriptions[slot] === null || isDescriptionFacts(descriptions[slot])
			) &&
			Array.isArray(transceivers) &&
			transceivers.every((one) => isObject(one) && isText(one.kind) && isText(one.direction))
	],
	['ontrack', ({ track }) => isTrack(track)],
	...mediaEvents.map((name): [string, Shape] => [name, (event) => event.value !== undefined]),
	...['onmute', 'onunmute', 'onended'].map((name): [string, Shape] => [
		`MediaStreamTrack.${name}`,
		({ track }) => isTrack(track)
	]),
	['ondatachannel', ({ channel }) => isChannel(channel)],
	...['onopen', 'onclosing', 'onclose', 'onerror'].map((name): [string, Shape] => [
		`RTCDataChannel.${name}`,
		({ channel }) => isChannel(channel)
	]),
	...['send', 'onmessage'].map((name): [string, Shape] => [
		`RTCDataChannel.${name}`,
		({ channel, message }) =>
			isChannel(channel) &&
			isObject(message) &&
			isNumber(message.size) &&
			(message.kind === 'text' || message.kind === 'binary') &&
			(message.preview === undefined || isText(message.preview)) &&
			(message.count === undefined || isNumber(message.count))
	]),
	[
		'getStats',
		({ timestamp, changed, removed }) =>
			isNumber(timestamp) &&
			isStatsEntries(changed) &&
			(removed === undefined || (Array.isArray(removed) && removed.every(isText)))
	],
	[
		'signal',
		({ direction, carrier, kind, message }) =>
			(direction === 'sent' || direction === 'received') &&
			isText(carrier) &&
			isText(kind) &&
			message !== undefined
	],
	[
		'packet',
		(event) =>
			isNumber(event.number) &&
			isNumber(event.length) &&
			[event.link, event.source, event.destination, event.bytes].every(isText) &&
			(event.direction === 'up' || event.direction === 'down') &&
			(event.transport === 'udp' || event.transport === 'tcp') &&
			(packetFates as readonly unknown[]).includes(event.fate)
	],
	[
		'natmapping',
		({ change, inside, outside, remote }) =>
			(change === 'made' || change === 'opened' || change === 'expired') &&
			isText(inside) &&
			isText(outside) &&
			(remote === undefined || isText(remote))
	],
	[
		'icechecklist',
		({ pair, local, remote, state, priority, checks, selected }) =>
			isNumber(pair) &&
			isNumber(checks) &&
			[local, remote, priority].every(isText) &&
			(pairStates as readonly unknown[]).includes(state) &&
			(selected === undefined || (isObject(selected) && isText(selected.local) && isText(selected.remote)))
	],
	['line', ({ line, times }) => isNumber(line) && (times === undefined || isNumber(times))],
	['note', ({ note }) => isText(note)]
]);
