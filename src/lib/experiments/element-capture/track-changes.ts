/** What captured tracks told of themselves in a Recording: that they are muted, come again, or are over. */
import type { RecordingEvent, TrackMuteEvent } from '#lib/recording/event.ts';

export const trackChangesOf = (events: readonly RecordingEvent[]): TrackMuteEvent[] =>
	events.filter(
		(event): event is TrackMuteEvent =>
			// Those of the page: what the receiving end's tracks tell belongs to its peer.
			event.peer === 'page' &&
			(event.type === 'MediaStreamTrack.onmute' ||
				event.type === 'MediaStreamTrack.onunmute' ||
				event.type === 'MediaStreamTrack.onended')
	);
