/** A Recording as the rules read it: each peer with its states, descriptions, candidates, failed calls and samples. */
import { candidatesOf, type SeenCandidate } from '../candidates.ts';
import { descriptionsOf, isCall, isFailure, type Description } from '../descriptions.ts';
import type { CallEvent, FailureEvent, Json, RecordingEvent, StatsEntry } from '../event.ts';
import { durationOf, peersOf } from '../recording.ts';
import { statesOf, type PeerStates } from '../states.ts';
import { statsReports, type StatsSample } from '../stats-delta.ts';
import type { Evidence } from './finding.ts';

/** An event with its place in the Recording. */
export interface Placed<Event extends RecordingEvent = RecordingEvent> {
	readonly index: number;
	readonly event: Event;
}

export interface FailedCall {
	readonly index: number;
	readonly at: number;
	/** `setRemoteDescription`, `navigator.mediaDevices.getUserMedia`. */
	readonly method: string;
	readonly error: FailureEvent['error'];
	readonly args: readonly Json[];
}

export interface PeerFacts {
	readonly peer: string;
	/** Its own events, in order. */
	readonly events: readonly Placed[];
	readonly states: PeerStates;
	readonly descriptions: readonly Description[];
	readonly candidates: readonly SeenCandidate[];
	readonly failures: readonly FailedCall[];
	readonly samples: readonly StatsSample[];
	/** The last configuration it was given; empty where none was recorded. */
	readonly configuration: Readonly<Record<string, Json | undefined>>;
	/** When it was closed, or the end of the Recording. */
	readonly end: number;
}

export interface Facts {
	readonly events: readonly RecordingEvent[];
	/** Peers, and `page` where it has events: devices belong to no connection. */
	readonly peers: readonly PeerFacts[];
	/** Peers without the page. */
	readonly connections: readonly PeerFacts[];
	readonly end: number;
}

/** Reads everything once; rules share it. */
export function factsOf(events: readonly RecordingEvent[]): Facts {
	const end = durationOf(events);
	const descriptions = descriptionsOf(events);
	const connections = peersOf(events);
	const names = events.some(({ peer }) => peer === 'page') ? [...connections, 'page'] : connections;
	const placed = new Map<string, Placed[]>(names.map((name) => [name, []]));
	for (const [index, event] of events.entries()) placed.get(event.peer)?.push({ index, event });
	const peers = names.map((peer): PeerFacts => {
		const own = placed.get(peer) ?? [];
		return {
			peer,
			events: own,
			states: statesOf(events, peer),
			descriptions: descriptions.filter((description) => description.peer === peer),
			candidates: candidatesOf(events, peer),
			failures: failuresOf(own),
			samples: statsReports(events, peer),
			configuration: configurationOf(own),
			end: closedAt(own) ?? end
		};
	});
	return { events, peers, connections: peers.filter(({ peer }) => peer !== 'page'), end };
}

function failuresOf(own: readonly Placed[]): FailedCall[] {
	const calls = new Map<number, CallEvent>();
	for (const { event } of own) if (isCall(event)) calls.set(event.call, event);
	return own.flatMap(({ index, event }) =>
		isFailure(event)
			? [
					{
						index,
						at: event.at,
						method: event.type.slice(0, -'OnFailure'.length),
						error: event.error,
						args: calls.get(event.call)?.args ?? []
					}
				]
			: []
	);
}

function configurationOf(own: readonly Placed[]): Readonly<Record<string, Json | undefined>> {
	let found: Json | undefined;
	for (const { event } of own)
		if (event.type === 'create') found = event.configuration;
		else if (event.type === 'setConfiguration') found = event.args[0];
	return objectOf(found) ?? {};
}

const closedAt = (own: readonly Placed[]): number | undefined =>
	own.findLast(({ event }) => event.type === 'close')?.event.at;

/** A JSON object, or nothing where it is something else. */
export const objectOf = (value: Json | undefined): Readonly<Record<string, Json | undefined>> | undefined =>
	typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as Readonly<Record<string, Json | undefined>>)
		: undefined;

export const numberOf = (value: Json | undefined): number | undefined =>
	typeof value === 'number' && Number.isFinite(value) ? value : undefined;

export const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/** Addresses of the servers a peer was given: `turn:192.0.2.1:3478?transport=udp`. */
export function serverUrls({ configuration }: PeerFacts): string[] {
	const servers = configuration.iceServers;
	if (!Array.isArray(servers)) return [];
	return servers.flatMap((server: Json) => {
		const { urls } = objectOf(server) ?? {};
		return (Array.isArray(urls) ? (urls as readonly Json[]) : [urls ?? '']).map(textOf).filter(Boolean);
	});
}
export const isTurn = (url: string): boolean => /^turns?:/i.test(url);

/** That event as evidence. */
export const shownBy = ({ index, event }: Placed): Evidence => ({ kind: 'event', index, at: event.at });
export const shownAt = ({ index, at }: { readonly index: number; readonly at: number }): Evidence => ({
	kind: 'event',
	index,
	at
});

/** A field of a stats object in a sample as evidence. */
export function shownIn(peer: string, { at, report }: StatsSample, id: string, field: string): Evidence {
	const entry = report[id];
	return { kind: 'stat', peer, id, type: textOf(entry?.type), field, value: entry?.[field] ?? null, at };
}

export interface StatObject {
	readonly id: string;
	readonly entry: StatsEntry;
}
/** Stats objects of a type in a sample. */
export const objectsIn = (sample: StatsSample | undefined, type: string): StatObject[] =>
	Object.entries(sample?.report ?? {}).flatMap(([id, entry]) => (entry.type === type ? [{ id, entry }] : []));

/** The event that may have this `type`: some kinds of event have several. */
type EventOf<Type extends string> = RecordingEvent extends infer Event
	? Event extends RecordingEvent
		? Type & Event['type'] extends never
			? never
			: Event
		: never
	: never;

/** Every event of a type of this peer. */
export const eventsOf = <Type extends RecordingEvent['type']>(
	{ events }: PeerFacts,
	type: Type
): Placed<EventOf<Type>>[] =>
	events.filter(({ event }) => event.type === type) as unknown as Placed<EventOf<Type>>[];

/** When a machine first took a value. */
export const enteredAt = (
	{ states }: PeerFacts,
	machine: keyof PeerStates,
	value: string
): { readonly index: number; readonly at: number } | undefined =>
	states[machine]?.steps.find(({ to }) => to === value);

/** How much a counter grew between the first and the last sample that have it, and over how many milliseconds. */
export function growth(
	{ samples }: PeerFacts,
	id: string,
	field: string
): { readonly by: number; readonly overMs: number; readonly last: StatsSample } | undefined {
	const having = samples.filter(({ report }) => numberOf(report[id]?.[field]) !== undefined);
	const [first] = having;
	const last = having.at(-1);
	if (!first || !last || first === last) return undefined;
	const by = numberOf(last.report[id]?.[field])! - numberOf(first.report[id]?.[field])!;
	return { by, overMs: last.at - first.at, last };
}
