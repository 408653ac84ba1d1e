/** Where each of the six state machines of a peer stands at a moment, and how it came there. */
import { withoutSamples } from './event-index.ts';
import { stateEvents, type MachineName, type RecordingEvent, type StateEvent } from './event.ts';
import { machines } from './machines.ts';

/** A change of state; `from` is undefined where the machine came into being. */
export interface Step {
	readonly at: number;
	/** Index of the event in the Recording. */
	readonly index: number;
	readonly from: string | undefined;
	readonly to: string;
}

export interface TransportPath {
	/** Counted from 0 in order of appearance. */
	readonly transport: number;
	readonly current: string;
	readonly since: number;
	readonly steps: readonly Step[];
}

export interface MachinePath {
	readonly current: string;
	readonly since: number;
	readonly steps: readonly Step[];
	/** DTLS and SCTP: each transport by itself, where there is or was more than one. `current` is what they add up to. */
	readonly transports: readonly TransportPath[];
}

export type PeerStates = Readonly<Partial<Record<MachineName, MachinePath>>>;

const machineOfEvent = new Map<string, MachineName>(
	Object.entries(stateEvents).map(([machine, event]) => [event, machine as MachineName])
);

/** The machine that this event tells about. */
export const machineOf = (event: RecordingEvent): MachineName | undefined => machineOfEvent.get(event.type);

/**
 * What several transports add up to, as W3C WebRTC §4.3.3 adds up a connection: the first of these that any of them is
 * in. Transports that BUNDLE has closed do not count while another is open.
 */
const aggregateOrder = ['failed', 'connecting', 'new', 'connected', 'closed'];

function aggregate(states: readonly string[]): string {
	return aggregateOrder.find((name) => states.includes(name)) ?? states[0] ?? 'new';
}

interface Growing {
	steps: Step[];
	transports: Map<number, Step[]>;
}

const extend = (steps: Step[], at: number, index: number, to: string): void => {
	const from = steps.at(-1)?.to;
	if (from !== to) steps.push({ at, index, from, to });
};

/** The machines of `peer` after `events`; a machine that has not appeared yet is undefined. */
export function statesOf(events: readonly RecordingEvent[], peer: string): PeerStates {
	const growing = new Map<MachineName, Growing>();
	for (const [index, event] of withoutSamples(events)) {
		if (event.peer !== peer) continue;
		if (event.type === 'create') {
			// A peer of the same name came after: its machines begin anew.
			growing.clear();
			for (const machine of ['signaling', 'iceGathering', 'iceConnection', 'connection'] as const)
				growing.set(machine, {
					steps: [{ at: event.at, index, from: undefined, to: machines[machine].initial }],
					transports: new Map()
				});
			continue;
		}
		const machine = machineOf(event);
		if (!machine) continue;
		const { at, value, transport } = event as StateEvent;
		const path = growing.get(machine) ?? { steps: [], transports: new Map<number, Step[]>() };
		growing.set(machine, path);
		if (machine !== 'dtls' && machine !== 'sctp') {
			extend(path.steps, at, index, value);
			continue;
		}
		const own = path.transports.get(transport ?? 0) ?? [];
		path.transports.set(transport ?? 0, own);
		extend(own, at, index, value);
		const sum = aggregate([...path.transports.values()].map((steps) => steps.at(-1)!.to));
		// BUNDLE may close the only transport there was; the one that takes its place is a beginning, not a change.
		if (own.length === 1 && path.steps.at(-1)?.to === 'closed')
			path.steps.push({ at, index, from: undefined, to: sum });
		else extend(path.steps, at, index, sum);
	}
	return Object.fromEntries(
		[...growing].map(([machine, { steps, transports }]) => [
			machine,
			{
				...currentOf(steps),
				transports:
					transports.size < 2
						? []
						: [...transports].map(([transport, own]) => ({ transport, ...currentOf(own) }))
			}
		])
	);
}

const currentOf = (steps: readonly Step[]) => ({ current: steps.at(-1)!.to, since: steps.at(-1)!.at, steps });
