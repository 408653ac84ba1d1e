/** What this experiment writes into its Recording besides what the connection does. A file is one note at each end. */
import type { Json, RecordingEvent } from '#lib/recording/event.ts';
import type { Digest } from '#lib/transfer/messages.ts';

export const notes = {
	sent: 'file-sent',
	received: 'file-received',
	broken: 'transfer-broken',
	from: 'taken-up'
} as const;

export interface FileNote {
	readonly peer: 'caller' | 'callee';
	readonly state: string;
	readonly size: number;
	/** Where it was taken up: 0 unless it had been broken off. */
	readonly resumedFrom: number;
	readonly digest?: Digest;
	/** Of the sender: the most that waited in the channel's buffer, and what it keeps to. */
	readonly peakBuffered?: number;
	readonly highWater?: number;
	/** Bytes of one message, its header included. */
	readonly messageBytes?: number;
}

export const plain = (note: FileNote): Json => note as unknown as Json;
export const notesOf = (events: readonly RecordingEvent[], name: string): FileNote[] =>
	events.flatMap((event) =>
		event.type === 'note' && event.note === name && typeof event.value === 'object' && event.value !== null
			? [event.value as unknown as FileNote]
			: []
	);
