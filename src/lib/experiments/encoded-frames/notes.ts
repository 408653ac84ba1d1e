/** What the experiment writes into its Recording beside what the recorder does, and how it is read again. */
import type { RecordingEvent } from '#lib/recording/event.ts';
import type { FrameType } from './frame-cipher.ts';
import { protections, type FrameReport, type Place, type Protection } from './frame-messages.ts';

export const notes = {
	/** What the caller does to its frames in this call. */
	protection: 'frames-protection',
	/** What a transform has counted so far. */
	report: 'frames-counted',
	/** A key was given to one of the two ends. */
	key: 'frames-key-given',
	/** The callee asked for a key frame. */
	asked: 'frames-key-frame-asked',
	/** The number of the frame that could be read in the two pictures, null where none could. */
	read: 'frames-pictures-read',
	/** What transformers of this browser have. */
	has: 'frames-transformer-has'
} as const;

export interface KeyFacts {
	readonly to: 'caller' | 'callee';
	readonly id: number;
	readonly isRight: boolean;
}
export interface ReadFacts {
	readonly callee: number | null;
	readonly sfu: number | null;
}

type Noted<Value> = { readonly at: number; readonly value: Value };
const noted = <Value>(events: readonly RecordingEvent[], note: string): Noted<Value>[] =>
	events.flatMap((event) =>
		event.type === 'note' && event.note === note && event.value !== undefined
			? [{ at: event.at, value: event.value as unknown as Value }]
			: []
	);

export const protectionIn = (events: readonly RecordingEvent[]): Protection | undefined => {
	const last = noted<unknown>(events, notes.protection).at(-1)?.value;
	return protections.find((known) => known === last);
};
export const keysIn = (events: readonly RecordingEvent[]): Noted<KeyFacts>[] =>
	noted<KeyFacts>(events, notes.key);
export const reportsIn = (events: readonly RecordingEvent[], place: Place): Noted<FrameReport>[] =>
	noted<FrameReport>(events, notes.report).filter(({ value }) => value.place === place);
export const transformerHas = (events: readonly RecordingEvent[]): readonly string[] | undefined =>
	noted<readonly string[]>(events, notes.has).at(-1)?.value;

/** How many different pictures could be read at an end. A picture that stands still counts once. */
export function picturesRead(events: readonly RecordingEvent[], at: keyof ReadFacts): number {
	const numbers = noted<ReadFacts>(events, notes.read).flatMap(({ value }) => value[at] ?? []);
	return new Set(numbers).size;
}

/** One frame as it came out of an encoder. */
export interface SentFrame {
	/** Milliseconds of the Recording. */
	readonly at: number;
	readonly type: FrameType;
	readonly bytes: number;
}

/** The frames that the caller's encoder made for the callee, in order. */
export const framesIn = (events: readonly RecordingEvent[]): SentFrame[] =>
	reportsIn(events, 'caller').flatMap(({ at, value }) =>
		value.recent.map(([age, type, bytes]) => ({ at: at - age, type, bytes }))
	);
