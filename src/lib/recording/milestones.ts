/** Single facts that checks, predictions and words ask a Recording for. */
import type { Json, RecordingEvent, StateEvent } from './event.ts';

/** The last value of a state machine of `peer`, and when it took it. */
export function lastState(
	events: readonly RecordingEvent[],
	peer: string,
	type: StateEvent['type']
): { value: string; at: number } | undefined {
	const found = events.findLast((event): event is StateEvent => event.type === type && event.peer === peer);
	return found && { value: found.value, at: found.at };
}

/** When `peer` first was in that state; undefined when it never was. */
export const firstTime = (
	events: readonly RecordingEvent[],
	peer: string,
	type: StateEvent['type'],
	value: string
): number | undefined =>
	events.find((event) => event.type === type && event.peer === peer && event.value === value)?.at;

/** How many ICE servers the connection was created with; undefined when there is no such connection. */
export function iceServerCount(events: readonly RecordingEvent[], peer: string): number | undefined {
	const created = events.find((event) => event.type === 'create' && event.peer === peer);
	if (created?.type !== 'create') return undefined;
	const servers = (created.configuration as { iceServers?: readonly Json[] } | null)?.iceServers;
	return servers?.length ?? 0;
}
