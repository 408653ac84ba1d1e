/** The events of a Recording as rows to read: what kind each is, whose, in a few words, and how a call ended. */
import { addressWithPort, parseCandidate } from '../ice/candidate.ts';
import { isCall, isFailure, isSuccess } from './descriptions.ts';
import {
	isMediaEvent,
	type FailureEvent,
	type Json,
	type PacketEvent,
	type RecordingEvent
} from './event.ts';
import { machineOf } from './states.ts';

export const timelineKinds = [
	'call',
	'success',
	'failure',
	'state',
	'ice',
	'media',
	'channel',
	'signal',
	'stats',
	'packet',
	'nat',
	'line',
	'note'
] as const;
export type TimelineKind = (typeof timelineKinds)[number];

export interface CallOutcome {
	/** Milliseconds from the call to its outcome. */
	readonly duration: number;
	readonly index: number;
	readonly error?: FailureEvent['error'];
}

export interface TimelineRow {
	readonly index: number;
	readonly at: number;
	readonly peer: string;
	readonly kind: TimelineKind;
	/** In the words of the API: `setLocalDescription(offer)`, `signalingState → stable`. */
	readonly label: string;
	/** Of a call: how it ended; absent while it has not. */
	readonly outcome?: CallOutcome;
}

export function timelineKindOf(event: RecordingEvent): TimelineKind {
	if (isFailure(event)) return 'failure';
	if (isSuccess(event)) return 'success';
	if (isCall(event) || event.type === 'create') return 'call';
	if (machineOf(event)) return 'state';
	if (event.type === 'onicecandidate' || event.type === 'onicecandidateerror') return 'ice';
	if (event.type === 'ontrack' || event.type.startsWith('MediaStreamTrack') || isMediaEvent(event))
		return 'media';
	if (event.type === 'ondatachannel' || event.type.startsWith('RTCDataChannel')) return 'channel';
	if (event.type === 'signal') return 'signal';
	if (event.type === 'getStats') return 'stats';
	if (event.type === 'packet') return 'packet';
	if (event.type === 'natmapping') return 'nat';
	if (event.type === 'line') return 'line';
	return event.type === 'note' ? 'note' : 'state';
}

/** An argument in as few words as will do. */
function shortArgument(value: Json): string {
	if (typeof value === 'string') return value.length > 24 ? `"${value.slice(0, 23)}…"` : `"${value}"`;
	if (typeof value !== 'object' || value === null) return String(value);
	if (Array.isArray(value)) return '[…]';
	const { type, kind, candidate, stream } = value as { readonly [key: string]: Json | undefined };
	if (typeof type === 'string' && type) return type;
	if (typeof kind === 'string') return kind;
	if (typeof candidate === 'string') return shortCandidate(candidate);
	if (typeof stream === 'string') return 'stream';
	return '{…}';
}

/** Address, port and type of a candidate line: the part one looks for. */
function shortCandidate(line: string): string {
	const parsed = parseCandidate(line);
	if (!parsed) return line ? 'candidate' : 'end of candidates';
	return `${parsed.type} ${parsed.protocol} ${addressWithPort(parsed.address, parsed.port)}`;
}

const argumentList = (args: readonly Json[]): string =>
	args
		.slice(0, 2)
		.map(shortArgument)
		.filter((text) => text !== 'stream')
		.join(', ');

export function timelineLabel(event: RecordingEvent): string {
	if (isCall(event)) return `${event.type}(${argumentList(event.args)})`;
	if (isFailure(event)) return `${event.type.replace('OnFailure', '')} ✕ ${event.error.name}`;
	if (isSuccess(event)) return `${event.type.replace('OnSuccess', '')} ✓`;
	if (machineOf(event) && 'value' in event) {
		const { type, value, transport } = event as { type: string; value: string; transport?: number };
		return `${type} ${value}${transport ? ` (transport ${transport})` : ''}`;
	}
	if (isMediaEvent(event)) return `${event.type} ${shortArgument(event.value)}`;
	switch (event.type) {
		case 'create':
			return 'new RTCPeerConnection()';
		case 'onicecandidate':
			return `onicecandidate ${event.candidate ? shortCandidate(event.candidate.candidate) : 'null'}`;
		case 'onicecandidateerror':
			return `onicecandidateerror ${event.error.errorCode} ${event.error.errorText}`;
		case 'ontrack':
		case 'MediaStreamTrack.onmute':
		case 'MediaStreamTrack.onunmute':
		case 'MediaStreamTrack.onended':
			return `${event.type} ${event.track.kind}`;
		case 'RTCDataChannel.send':
		case 'RTCDataChannel.onmessage':
			return `${event.type} ${event.channel.label}: ${event.message.preview ?? `${event.message.size} bytes`}`;
		case 'ondatachannel':
		case 'RTCDataChannel.onopen':
		case 'RTCDataChannel.onclosing':
		case 'RTCDataChannel.onclose':
		case 'RTCDataChannel.onerror':
			return `${event.type} ${event.channel.label}`;
		case 'negotiation': {
			const { pendingLocal, pendingRemote } = event.descriptions;
			const pending = pendingLocal
				? ` pending local ${pendingLocal.type}`
				: pendingRemote
					? ` pending remote ${pendingRemote.type}`
					: '';
			return `negotiation${pending}, ${event.transceivers.length} transceivers`;
		}
		case 'signal':
			return `${event.direction} ${event.kind} (${event.carrier})`;
		case 'getStats':
			return `getStats, ${Object.keys(event.changed).length} changed`;
		case 'packet':
			return packetLabel(event);
		case 'natmapping':
			return `NAT ${event.change} ${event.inside} ↔ ${event.outside}${event.remote ? ` for ${event.remote}` : ''}`;
		case 'line':
			return `line ${event.line}`;
		case 'note':
			return event.value === undefined ? event.note : `${event.note}: ${shortArgument(event.value)}`;
		default:
			return event.type;
	}
}

/** What a packet is takes reading it, which the list of packets does: here it is one of many. */
const packetLabel = ({ source, destination, length, fate }: PacketEvent): string =>
	`packet ${source} → ${destination}, ${length} bytes${fate === 'delivered' ? '' : `, ${fate}`}`;

/** One row for each event; a call knows its outcome. */
export function timelineOf(events: readonly RecordingEvent[]): TimelineRow[] {
	const endings = new Map<number, { index: number; at: number; error?: FailureEvent['error'] }>();
	for (const [index, event] of events.entries())
		if (isFailure(event)) endings.set(event.call, { index, at: event.at, error: event.error });
		else if (isSuccess(event)) endings.set(event.call, { index, at: event.at });
	return events.map((event, index) => {
		const row = {
			index,
			at: event.at,
			peer: event.peer,
			kind: timelineKindOf(event),
			label: timelineLabel(event)
		};
		const ending = isCall(event) ? endings.get(event.call) : undefined;
		if (!ending) return row;
		const { error } = ending;
		return {
			...row,
			outcome: { duration: ending.at - event.at, index: ending.index, ...(error ? { error } : {}) }
		};
	});
}

/** How many rows there are of each kind. */
export function countKinds(rows: readonly TimelineRow[]): Readonly<Partial<Record<TimelineKind, number>>> {
	const counts: Partial<Record<TimelineKind, number>> = {};
	for (const { kind } of rows) counts[kind] = (counts[kind] ?? 0) + 1;
	return counts;
}

/**
 * The part of a Recording in which the connections come up: from the first one made until a little after the last one
 * is connected. Undefined while none is.
 */
export function setupOf(
	events: readonly RecordingEvent[]
): { readonly start: number; readonly end: number } | undefined {
	const start = events.find(({ type }) => type === 'create')?.at ?? 0;
	const connected = new Map<string, number>();
	for (const { type, peer, at, ...event } of events)
		if (
			type === 'onconnectionstatechange' &&
			!connected.has(peer) &&
			'value' in event &&
			event.value === 'connected'
		)
			connected.set(peer, at);
	if (connected.size === 0) return undefined;
	const end = Math.max(...connected.values());
	return { start, end: end + (end - start) * 0.1 };
}
