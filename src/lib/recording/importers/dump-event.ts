/**
 * One entry of a dump as an event of a Recording. webrtc-internals and rtcstats use the same names for nearly everything;
 * what their values look like differs from version to version, and all that are known are read here.
 */
import {
	mediaEvents,
	mediaMethods,
	recordedMethods,
	stateEvents,
	transceiverMethods,
	type CalledMethod,
	type CandidateInit,
	type Json,
	type NewEvent,
	type StateEventName
} from '../event.ts';
import { maxNameLength } from './limits.ts';

/** The note that says where a connection came from: its id in the dump, the address of its page, its old constraints. */
export const connectionNote = 'connection';
/** What chrome://webrtc-internals writes of its own, beside calls and events: what they did to transceivers, and that a page went. */
const pageNotes = new Set(['transceiverAdded', 'transceiverModified', 'transceiverRemoved', 'remove']);

export interface DumpEntry {
	readonly peer: string;
	readonly type: string;
	readonly value: unknown;
	/** Ties an outcome to its call, where the dump has such a thing. */
	readonly tracking?: string;
}

type Fields = Readonly<Record<string, unknown>>;
export const isFields = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Names that would reach what every object shares: a file may hold them, a Recording does not. */
export const isUnsafeName = (name: string): boolean =>
	name === '__proto__' || name === 'constructor' || name === 'prototype' || name.length > maxNameLength;

/** A copy that is plain JSON, without the credentials of servers and without unsafe names. */
export function plainJson(value: unknown, depth = 24): Json {
	if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
	if (typeof value === 'number') return Number.isFinite(value) ? value : null;
	if (typeof value !== 'object' || depth === 0) return null;
	if (isList(value)) return value.map((inner) => plainJson(inner, depth - 1));
	const copy: Record<string, Json> = {};
	for (const [key, inner] of Object.entries(value))
		if (!isUnsafeName(key) && inner !== undefined)
			copy[key] =
				key === 'credential' && typeof inner === 'string' && inner
					? '[left out]'
					: plainJson(inner, depth - 1);
	return copy;
}

const methods = new Set<string>([...recordedMethods, ...transceiverMethods, ...mediaMethods]);
const stateNames = new Set<string>(Object.values(stateEvents));
const mediaNames = new Set<string>(mediaEvents);
/** Of these the dumps write down arguments as a list; of the others there is one. */
export const listedArguments = new Set<string>([
	'addTrack',
	'addTransceiver',
	'createDataChannel',
	'replaceTrack',
	'setDirection',
	'removeTrack'
]);

/** Names as they were before webrtc-internals took those of rtcstats. */
const olderNames: Readonly<Record<string, string>> = {
	icecandidate: 'onicecandidate',
	icecandidateerror: 'onicecandidateerror',
	negotiationneeded: 'onnegotiationneeded',
	track: 'ontrack',
	datachannel: 'ondatachannel',
	signalingstatechange: 'onsignalingstatechange',
	iceconnectionstatechange: 'oniceconnectionstatechange',
	icegatheringstatechange: 'onicegatheringstatechange',
	connectionstatechange: 'onconnectionstatechange',
	signalingStateChange: 'onsignalingstatechange',
	iceConnectionStateChange: 'oniceconnectionstatechange',
	iceGatheringStateChange: 'onicegatheringstatechange',
	onIceCandidate: 'onicecandidate',
	onRenegotiationNeeded: 'onnegotiationneeded',
	onAddStream: 'onaddstream',
	addIceCandidateFailed: 'addIceCandidateOnFailure',
	getUserMedia: 'navigator.mediaDevices.getUserMedia',
	getUserMediaOnSuccess: 'navigator.mediaDevices.getUserMediaOnSuccess',
	getUserMediaOnFailure: 'navigator.mediaDevices.getUserMediaOnFailure'
};
export const todaysName = (name: string): string =>
	Object.hasOwn(olderNames, name) ? olderNames[name]! : name;

/**
 * The value of a webrtc-internals entry, which is a text: JSON today, `type: offer, sdp: v=0…` and
 * `sdpMid: 0, sdpMLineIndex: 0, candidate: candidate:…` before. Other texts stay as they are.
 */
export function valueOfText(value: string): unknown {
	if (/^[[{"]/.test(value) || value === 'null')
		try {
			return JSON.parse(value) as unknown;
		} catch {
			// It only looks like JSON.
			return value;
		}
	const description = /^type: (\w+), sdp: ([\s\S]*)$/.exec(value);
	if (description) return { type: description[1], sdp: description[2] };
	const candidate = /^(?:sdpMid: (.*?), sdpMLineIndex: (\d+|null|), )?candidate: (.*?)(?:, url: .*)?$/.exec(
		value
	);
	if (candidate && (candidate[1] !== undefined || value.startsWith('candidate: candidate:')))
		return {
			candidate: candidate[3],
			sdpMid: candidate[1] ?? null,
			sdpMLineIndex: candidate[2] ? Number(candidate[2]) : null
		};
	return value;
}

/** `"stable"`, `stable`, `SignalingStateStable` and `kICEConnectionStateConnected` are one way or another of saying it. */
function stateOf(value: unknown): string {
	const state = text(value).replace(/^"|"$/g, '');
	const older =
		/^k?(?:ICEConnectionState|ICEGatheringState|IceGatheringState|SignalingState)([A-Z]\w*)$/.exec(state);
	return older ? older[1]!.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase() : state.slice(0, maxNameLength);
}

function errorOf(value: unknown): { name: string; message: string } {
	if (isFields(value)) return { name: text(value.name) || 'Error', message: text(value.message) };
	const said = text(value);
	const named = /^([A-Z]\w*(?:Error|Exception)): ([\s\S]*)$/.exec(said);
	return named ? { name: named[1]!, message: named[2]! } : { name: 'Error', message: said };
}

interface Track {
	readonly kind: string;
	readonly id: string;
	readonly streams: readonly string[];
}
/** `{kind, id, streams}`, or `[kind, id, label, ...streams]`; Chromium's own trace has no label. */
function trackOf(value: unknown): Track | undefined {
	if (isFields(value) && typeof value.id === 'string')
		return {
			kind: text(value.kind),
			id: value.id,
			streams: isList(value.streams) ? value.streams.map(text).filter(Boolean) : []
		};
	if (!isList(value) || typeof value[0] !== 'string' || typeof value[1] !== 'string') return undefined;
	const [kind, id, ...rest] = value.map(text);
	return { kind: kind!, id: id!, streams: rest.length > 1 ? rest.slice(1) : rest };
}

function argumentsOf(method: string, value: unknown): Json[] {
	if (value === null || value === undefined || value === '') return [];
	if (method === 'addTrack') {
		const track = trackOf(value);
		if (track) return [{ kind: track.kind, id: track.id }, ...track.streams.map((stream) => ({ stream }))];
	}
	if (method === 'createDataChannel' && isFields(value) && typeof value.label === 'string') {
		const { label, ...options } = value;
		return [label, ...(Object.keys(options).length > 0 ? [plainJson(options)] : [])];
	}
	if (listedArguments.has(method) && isList(value)) return value.map((inner) => plainJson(inner));
	return [plainJson(value)];
}

function candidateOf(value: unknown): CandidateInit | null | undefined {
	if (value === null || value === undefined || value === '') return null;
	if (!isFields(value) || typeof value.candidate !== 'string') return undefined;
	const { candidate, sdpMid, sdpMLineIndex, usernameFragment } = value;
	return {
		candidate,
		...(typeof sdpMid === 'string' || sdpMid === null ? { sdpMid } : {}),
		...(typeof sdpMLineIndex === 'number' || sdpMLineIndex === null ? { sdpMLineIndex } : {}),
		...(typeof usernameFragment === 'string' || usernameFragment === null ? { usernameFragment } : {})
	};
}

const number = (value: unknown): number | undefined =>
	typeof value === 'number' && Number.isFinite(value) ? value : undefined;

/** Turns entries into events; keeps the numbers of calls, so that outcomes find them. */
export class EventMaker {
	/** Of each peer and method: the calls that have no outcome yet, oldest first. */
	readonly #open = new Map<string, number[]>();
	readonly #tracked = new Map<string, number>();
	readonly #kinds = new Map<string, string>();
	#calls = 0;

	/** The event, and whether its name is one that is known here; undefined where it cannot be one. */
	eventOf({
		peer,
		type: name,
		value,
		tracking
	}: DumpEntry): { event: NewEvent; isKnown: boolean } | undefined {
		const type = todaysName(name);
		const event = this.#known(peer, type, value, tracking);
		if (event) return { event, isKnown: true };
		if (event === null) return undefined;
		return {
			event: { type: 'note', peer, note: type.slice(0, maxNameLength), value: plainJson(value) },
			isKnown: type === connectionNote || pageNotes.has(type)
		};
	}

	/** Null where the name is known and the value is not what belongs to it; undefined where the name is not known. */
	#known(peer: string, type: string, value: unknown, tracking?: string): NewEvent | null | undefined {
		if (type === 'create')
			return peer === 'page' ? undefined : { type, peer, configuration: plainJson(value) };
		if (stateNames.has(type)) {
			const state = stateOf(isFields(value) ? value.value : value);
			const transport = isFields(value) ? number(value.transport) : undefined;
			if (!state) return null;
			return {
				type: type as StateEventName,
				peer,
				value: state,
				...(transport === undefined ? {} : { transport })
			};
		}
		if (methods.has(type)) return this.#call(peer, type as CalledMethod, value, tracking);
		const outcome = /^(.+)On(Success|Failure)$/.exec(type);
		if (outcome && methods.has(outcome[1]!))
			return this.#outcome(peer, outcome[1] as CalledMethod, outcome[2] === 'Success', value, tracking);
		if (mediaNames.has(type))
			return { type: type as (typeof mediaEvents)[number], peer, value: plainJson(value ?? null) };
		switch (type) {
			case 'onicecandidate': {
				const candidate = candidateOf(value);
				return candidate === undefined ? null : { type, peer, candidate };
			}
			case 'onicecandidateerror':
				return isFields(value) ? { type, peer, error: candidateErrorOf(value) } : null;
			case 'onnegotiationneeded':
				return { type, peer };
			case 'ontrack': {
				const track = trackOf(value);
				if (!track) return null;
				this.#kinds.set(track.id, track.kind);
				// Neither format says so, but a remote track begins muted (W3C WebRTC, §5.1.1).
				return { type, peer, track: { ...track, muted: true } };
			}
			case 'MediaStreamTrack.onmute':
			case 'MediaStreamTrack.onunmute':
			case 'MediaStreamTrack.onended': {
				const id = typeof value === 'string' ? value : trackOf(value)?.id;
				return id === undefined ? null : { type, peer, track: { kind: this.#kinds.get(id) ?? '', id } };
			}
			case 'ondatachannel': {
				const [id, label] = isList(value) ? value : isFields(value) ? [value.id, value.label] : [];
				return typeof label === 'string' ? { type, peer, channel: { label, id: number(id) ?? null } } : null;
			}
			default:
				return undefined;
		}
	}

	#call(peer: string, type: CalledMethod, value: unknown, tracking?: string): NewEvent {
		const call = this.#calls++;
		const key = `${peer} ${type}`;
		const open = this.#open.get(key) ?? [];
		this.#open.set(key, open);
		open.push(call);
		if (tracking !== undefined) this.#tracked.set(`${key} ${tracking}`, call);
		return { type, peer, call, args: argumentsOf(type, value) };
	}

	#outcome(
		peer: string,
		method: CalledMethod,
		isSuccess: boolean,
		value: unknown,
		tracking?: string
	): NewEvent {
		const key = `${peer} ${method}`;
		const open = this.#open.get(key) ?? [];
		const tracked = tracking === undefined ? undefined : this.#tracked.get(`${key} ${tracking}`);
		// webrtc-internals tells of some failures only, without the call: then it is a call of its own.
		const call = tracked ?? open[0] ?? this.#calls++;
		const position = open.indexOf(call);
		if (position >= 0) open.splice(position, 1);
		if (!isSuccess) return { type: `${method}OnFailure`, peer, call, error: errorOf(value) };
		const isSaid = value !== null && value !== undefined && value !== '';
		return { type: `${method}OnSuccess`, peer, call, ...(isSaid ? { value: plainJson(value) } : {}) };
	}
}

/** In the words of the interface, as rtcstats has it, or with underscores, as webrtc-internals has it. */
function candidateErrorOf(value: Fields) {
	return {
		errorCode: number(value.errorCode ?? value.error_code) ?? 0,
		errorText: text(value.errorText ?? value.error_text),
		url: text(value.url),
		...(typeof value.address === 'string' ? { address: value.address } : {}),
		...(number(value.port) === undefined ? {} : { port: number(value.port) })
	};
}
