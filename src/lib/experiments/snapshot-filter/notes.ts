/** What this experiment writes into its Recording, by name. */
import type { NoteEvent, RecordingEvent } from '#lib/recording/event.ts';

export const notes = {
	/** A still was taken: its size, and the number of its frame where that can be read. */
	still: 'still-taken',
	/** A file came of it: `FileFacts`. */
	file: 'file-exported',
	/** toBlob gave null: the canvas has no pixels. Value: which of the two. */
	nothing: 'file-empty',
	/** A line of exercise 3a that was carried out. */
	did: 'line-done',
	/** This browser's canvas has no filter. */
	noFilter: 'no-canvas-filter'
} as const;

/** Which of the two stills: `element` wears its filter as a style, `context` has it in its pixels. */
export const ways = ['element', 'context'] as const;
export type Way = (typeof ways)[number];

/** What the file holds: what the screen shows, the picture without its filter, or neither of them. */
export type Held = 'shown' | 'plain' | 'neither';

/** An exported file, as read from the file itself. */
export interface FileFacts {
	readonly still: Way;
	readonly filter: string;
	readonly type: string;
	/** Bytes. */
	readonly size: number;
	readonly width: number;
	readonly height: number;
	/** Mean |R−G| + |G−B| of its pixels, and of what the screen shows. */
	readonly colour: number;
	readonly screenColour: number;
	/** The number in the marks of the test picture; left out where they cannot be read. */
	readonly frame?: number;
	readonly held: Held;
}

const valuesOf = (events: readonly RecordingEvent[], note: string): readonly NoteEvent[] =>
	events.filter((event): event is NoteEvent => event.type === 'note' && event.note === note);

/** The last file of that Recording, of one way or of any. */
export const lastFile = (
	events: readonly RecordingEvent[],
	way?: Way
): { readonly at: number; readonly file: FileFacts } | undefined =>
	valuesOf(events, notes.file)
		.map(({ at, value }) => ({ at, file: value as unknown as FileFacts }))
		.findLast(({ file }) => way === undefined || file.still === way);

export const hasNote = (events: readonly RecordingEvent[], note: string, value?: string): boolean =>
	valuesOf(events, note).some((event) => value === undefined || event.value === value);
