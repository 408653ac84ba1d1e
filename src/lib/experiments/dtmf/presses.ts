/** What a Recording says of the keys that were pressed: when each began, how long it took, and whether it was heard. */
import { isMediaEvent, type RecordingEvent } from '#lib/recording/event.ts';

export interface Press {
	/** The key, or `,` for a pause. */
	readonly tone: string;
	/** Milliseconds of the Recording. */
	readonly at: number;
	/** Until the next event of the sender: key and gap together; undefined for the one that sounds now. */
	readonly lasted?: number;
	/** When the other side heard it, in milliseconds of the Recording. */
	readonly heardAt?: number;
}

export interface ToneChange {
	readonly at: number;
	/** What begins to sound; empty when the queue is through. */
	readonly tone: string;
	/** What waits behind it. */
	readonly toneBuffer: string;
}

export const toneChangesOf = (events: readonly RecordingEvent[]): ToneChange[] =>
	events
		.filter(isMediaEvent)
		.filter(({ type }) => type === 'RTCDTMFSender.ontonechange')
		.map(({ at, value }) => ({ at, ...(value as { readonly tone: string; readonly toneBuffer: string }) }));

/** All presses, first to last, from `RTCDTMFSender.ontonechange` and what the ear noted. */
export function pressesOf(events: readonly RecordingEvent[]): Press[] {
	const changes = toneChangesOf(events);
	const heard = events.filter((event) => event.type === 'note' && event.note === 'heard');
	const found: Press[] = [];
	let nextEar = 0;
	for (const [index, { at, tone }] of changes.entries()) {
		// An empty tone says that the queue is through.
		if (tone === '') continue;
		const next = changes[index + 1]?.at;
		const place = heard.findIndex(
			(event, ear) => ear >= nextEar && event.type === 'note' && event.value === tone && event.at >= at
		);
		const heardAt = heard[place]?.at;
		if (place >= 0) nextEar = place + 1;
		found.push({
			tone,
			at,
			...(next === undefined ? {} : { lasted: next - at }),
			...(heardAt === undefined ? {} : { heardAt })
		});
	}
	return found;
}
