/** What the experiment writes into its Recording beside what the recorder does, and how it is read again. */
import type { Json, RecordingEvent } from '#lib/recording/event.ts';

export const notes = {
	/** A pair is open: who has which role, and which number. */
	ids: 'channel-ids',
	/** Something that a browser may refuse was tried. */
	attempt: 'channel-attempt',
	/** What the reader said in an exercise. */
	answer: 'channel-answer'
} as const;

export interface IdFacts {
	/** The received offer said `a=setup:active`. */
	readonly isOffererClient: boolean;
	/** `transport.dtlsRole` of the caller; empty where the browser does not tell. */
	readonly dtlsRole: string;
	readonly offered: number | null;
	readonly answered: number | null;
}
export interface AttemptFacts {
	readonly id: string;
	/** Id of the channel that was made; absent where none was, or where it has none yet. */
	readonly made?: number | null;
	readonly error?: { readonly name: string; readonly message: string };
}

const valuesOf = (events: readonly RecordingEvent[], note: string): Json[] =>
	events.flatMap((event) =>
		event.type === 'note' && event.note === note && event.value !== undefined ? [event.value] : []
	);
export const idsIn = (events: readonly RecordingEvent[]): IdFacts[] =>
	valuesOf(events, notes.ids) as unknown as IdFacts[];
export const attemptsIn = (events: readonly RecordingEvent[]): AttemptFacts[] =>
	valuesOf(events, notes.attempt) as unknown as AttemptFacts[];
export const answerIn = (events: readonly RecordingEvent[]): readonly string[] =>
	(valuesOf(events, notes.answer).at(-1) as readonly string[] | undefined) ?? [];
