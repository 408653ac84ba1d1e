/** What the byte editor writes into the Recording, and how it is read back. */
import type { Json, RecordingEvent } from '#lib/recording/event.ts';

export const notes = { sent: 'stun-sent', read: 'stun-read', revealed: 'stun-revealed' } as const;

export interface Sent {
	/** Hexadecimal. */
	readonly bytes: string;
	/** The bytes are no sample: somebody put them together. */
	readonly isByHand: boolean;
	/** `address:port` of the socket that sent them, as its own machine knows it. */
	readonly source: string;
	readonly destination: string;
	/** Absent where nothing came. */
	readonly reply?: string;
	/** Until the answer, or as long as it was waited for. */
	readonly ms: number;
}

export const sentIn = (events: readonly RecordingEvent[]): Sent[] =>
	events.flatMap((event) =>
		event.type === 'note' && event.note === notes.sent ? [event.value as unknown as Sent] : []
	);
export const plainSent = (sent: Sent): Json => sent as unknown as Json;
/** What the reader says that the answer says. */
export const readIn = (events: readonly RecordingEvent[]): string | undefined => {
	const found = events.findLast((event) => event.type === 'note' && event.note === notes.read);
	return found?.type === 'note' && typeof found.value === 'string' ? found.value : undefined;
};
/** Whether the arithmetic was shown before the reader had read it alone. */
export function wasRevealed(events: readonly RecordingEvent[]): boolean {
	const revealed = events.findIndex((event) => event.type === 'note' && event.note === notes.revealed);
	const read = events.findIndex((event) => event.type === 'note' && event.note === notes.read);
	return revealed >= 0 && (read < 0 || revealed < read);
}
