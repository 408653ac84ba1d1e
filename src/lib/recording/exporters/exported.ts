/** What a Recording becomes in the words that webrtc-internals and rtcstats share. */
import { isCall, isFailure } from '../descriptions.ts';
import { isMediaEvent, type Json, type RecordingEvent } from '../event.ts';
import { connectionNote, listedArguments } from '../importers/dump-event.ts';
import { machineOf } from '../states.ts';

export interface Exported {
	readonly text: string;
	/** Events that the format has no words for, by their type. */
	readonly leftOut: Readonly<Record<string, number>>;
}

/** An event as the formats write it; `getStats` is written by each in its own way. */
export interface ExportedEntry {
	readonly type: string;
	readonly value: Json;
	/** Number of the call, for its outcome to be found. */
	readonly call?: number;
}

/** Undefined for what neither format knows: messages of channels, signaling, packets, lines of code, check lists. */
export function entryOf(event: RecordingEvent): ExportedEntry | undefined {
	if (isCall(event)) {
		const { type, args, call } = event;
		if (type === 'createDataChannel' && typeof args[0] !== 'string')
			return { type, value: args[0] ?? null, call };
		return { type, value: listedArguments.has(type) ? args : (args[0] ?? null), call };
	}
	if (isFailure(event)) {
		const { name, message } = event.error;
		return {
			type: event.type,
			value: /.(Error|Exception)$/.test(name) ? `${name}: ${message}` : message,
			call: event.call
		};
	}
	if ('call' in event) return { type: event.type, value: event.value ?? null, call: event.call };
	if (machineOf(event)) {
		const { type, value, transport } = event as Extract<RecordingEvent, { readonly transport?: number }>;
		return { type, value: transport === undefined ? value : { value, transport } };
	}
	if (isMediaEvent(event)) return { type: event.type, value: event.value };
	switch (event.type) {
		case 'create':
			return { type: event.type, value: event.configuration };
		case 'onicecandidate':
			return { type: event.type, value: event.candidate as Json };
		case 'onicecandidateerror':
			return { type: event.type, value: { ...event.error } };
		case 'onnegotiationneeded':
			return { type: event.type, value: null };
		case 'ontrack': {
			const { kind, id, streams } = event.track;
			return { type: event.type, value: [kind, id, `remote ${kind}`, ...streams] };
		}
		case 'MediaStreamTrack.onmute':
		case 'MediaStreamTrack.onunmute':
		case 'MediaStreamTrack.onended':
			return { type: event.type, value: event.track.id };
		case 'ondatachannel':
			return { type: event.type, value: [event.channel.id, event.channel.label] };
		case 'note':
			return event.note === connectionNote ? undefined : { type: event.note, value: event.value ?? null };
		default:
			return undefined;
	}
}

/** Milliseconds of the day's clock at which the Recording begins; one that does not say so begins on a day of its own. */
export function startOf(startedAt: string): number {
	const start = Date.parse(startedAt);
	return Number.isFinite(start) ? start : 1e12;
}

export function countLeftOut(events: Iterable<RecordingEvent>): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const { type } of events) counts[type] = (counts[type] ?? 0) + 1;
	return counts;
}

/** Id and address that a connection had in the dump it came from. */
export function connectionFacts(
	events: readonly RecordingEvent[],
	peer: string
): { readonly id: string; readonly url: string; readonly constraints?: Json } | undefined {
	for (const event of events)
		if (event.type === 'note' && event.note === connectionNote && event.peer === peer) {
			const { id, url, constraints } = (event.value ?? {}) as Readonly<Record<string, Json>>;
			return {
				id: typeof id === 'string' ? id : peer,
				url: typeof url === 'string' ? url : '',
				...(constraints === undefined ? {} : { constraints })
			};
		}
	return undefined;
}
