/** What this experiment writes into its Recording, by name. */
import type { NoteEvent, RecordingEvent } from '#lib/recording/event.ts';
import type { What } from './types.ts';

export const notes = {
	/** The file is whole: `FinishedFacts`. */
	finished: 'take-finished',
	/** It plays in the page: `PlayedFacts`. */
	played: 'take-played',
	/** What the file says of itself, packet by packet: `FileFacts` (file-reader.ts). */
	read: 'take-read',
	/** Its frames decoded and their marks read: `FrameFacts`. */
	frames: 'take-frames',
	/** Its sound decoded: `SoundFacts`. */
	sound: 'take-sound',
	/** The browser refused to make or to start the recorder: its own words. */
	refused: 'recorder-refused',
	muted: 'sound-muted'
} as const;

/** Why a recording ended: the reader, a track that ended, the limit of memory, an error of the recorder. */
export type EndReason = 'reader' | 'track-ended' | 'limit' | 'error';

export interface FinishedFacts {
	readonly what: What;
	readonly type: string;
	readonly size: number;
	readonly seconds: number;
	readonly pieces: number;
	readonly why: EndReason;
}
export interface PlayedFacts {
	readonly videoWidth: number;
	readonly videoHeight: number;
	readonly currentTime: number;
}
export interface TrackFacts {
	readonly kind: 'video' | 'audio';
	readonly codec: string;
	readonly packets: number;
	readonly keyPackets: number;
	readonly bitsPerSecond: number;
	readonly width?: number;
	readonly height?: number;
	readonly packetsPerSecond?: number;
	readonly sampleRate?: number;
	readonly channels?: number;
}
export interface FileFacts {
	readonly container: string;
	readonly mimeType: string;
	/** Found by reading every packet. */
	readonly seconds: number;
	/** What the header says; null where it says nothing. */
	readonly headerSeconds: number | null;
	/** `HTMLMediaElement.duration` as soon as the element knows its file: `Infinity` is written out. */
	readonly elementSeconds: string;
	readonly tracks: readonly TrackFacts[];
}
export interface FrameFacts {
	readonly decoded: number;
	/** How many of them carry marks that can be read: the test picture's. */
	readonly marked: number;
	readonly first?: number;
	readonly last?: number;
}
/** `none`: there is no sound in the file, or none that can be decoded; the browser's own words. */
export type SoundFacts =
	| { readonly seconds: number; readonly rms: number; readonly channels: number; readonly sampleRate: number }
	| { readonly none: string };

interface NoteFacts {
	'take-finished': FinishedFacts;
	'take-played': PlayedFacts;
	'take-read': FileFacts;
	'take-frames': FrameFacts;
	'take-sound': SoundFacts;
}

/** The last note of a name, as what it holds. */
export function lastNote<Name extends keyof NoteFacts>(
	events: readonly RecordingEvent[],
	note: Name
): { readonly at: number; readonly facts: NoteFacts[Name] } | undefined {
	const found = events.findLast((event): event is NoteEvent => event.type === 'note' && event.note === note);
	return found && { at: found.at, facts: found.value as unknown as NoteFacts[Name] };
}
