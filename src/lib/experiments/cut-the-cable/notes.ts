/** What the reader did to the cable, as the Recording keeps it. */
import type { RecordingEvent } from '#lib/recording/event.ts';

export const notes = { cut: 'cable-cut', joined: 'cable-joined', restart: 'ice-restart' } as const;

export interface CableMove {
	readonly at: number;
	readonly what: keyof typeof notes;
}
export const movesOf = (events: readonly RecordingEvent[]): CableMove[] =>
	events.flatMap((event) => {
		if (event.type !== 'note') return [];
		const what = (Object.keys(notes) as (keyof typeof notes)[]).find((name) => notes[name] === event.note);
		return what ? [{ at: event.at, what }] : [];
	});
