/** What the experiment writes into its Recording beside what the recorder does, and how it is read again. */
import type { Json, RecordingEvent } from '#lib/recording/event.ts';

export const notes = {
	/** A call is up: the fingerprints that each end knows, and the string that it makes of them. */
	call: 'signaling-call',
	/** What the middle read, and what it sent on. */
	overheard: 'signaling-overheard',
	/** Two calls follow, in the order that this seed gives. */
	seed: 'signaling-seed',
	/** Which of the two the reader takes for the one that was listened to. */
	guess: 'signaling-guess'
} as const;

export interface EndFacts {
	/** The hash of its own certificate, and the one that it was told of. */
	readonly own: string;
	readonly told: string;
	readonly string: string;
}
export interface CallFacts {
	/** Of two calls, which one: 1 or 2. Absent for a call by itself. */
	readonly round?: number;
	readonly caller: EndFacts;
	readonly callee: EndFacts;
}
export interface OverheardFacts {
	readonly from: 'caller' | 'callee';
	readonly read: string;
	readonly sent: string;
}

/** Interfaces have no index signature, and are plain JSON all the same. */
export const jsonOf = (facts: CallFacts): Json => facts as unknown as Json;

const valuesOf = (events: readonly RecordingEvent[], note: string): Json[] =>
	events.flatMap((event) =>
		event.type === 'note' && event.note === note && event.value !== undefined ? [event.value] : []
	);
export const callsIn = (events: readonly RecordingEvent[]): CallFacts[] =>
	valuesOf(events, notes.call) as unknown as CallFacts[];
export const overheardIn = (events: readonly RecordingEvent[]): OverheardFacts[] =>
	valuesOf(events, notes.overheard) as unknown as OverheardFacts[];
export const guessIn = (events: readonly RecordingEvent[]): number | undefined =>
	valuesOf(events, notes.guess).at(-1) as number | undefined;

/** Somebody stands between: what one end says of itself is not what the other was told. */
export const isListenedTo = ({ caller, callee }: CallFacts): boolean =>
	caller.own !== callee.told || callee.own !== caller.told;
