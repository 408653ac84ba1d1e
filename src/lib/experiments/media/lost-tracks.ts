/** Captured tracks that ended by themselves, as a Recording tells. */
import type { RecordingEvent } from '#lib/recording/event.ts';
import type { CapturedTrackFacts } from '#lib/webrtc/observe-media.ts';

const captured = 'navigator.mediaDevices.getUserMediaOnSuccess';

export interface LostTrack {
	readonly kind: string;
	readonly label: string;
	readonly at: number;
}

/** Captured tracks that ended by themselves since the last capture: unplugged, or the permission was taken back. */
export function lostTracks(events: readonly RecordingEvent[]): LostTrack[] {
	const last = events.findLastIndex(({ type }) => type === captured);
	const known = new Map<string, CapturedTrackFacts>();
	for (const event of events)
		if (event.type === captured)
			for (const track of (event.value ?? []) as unknown as readonly CapturedTrackFacts[])
				known.set(track.id, track);
	return events.slice(last + 1).flatMap((event): LostTrack[] => {
		if (event.type !== 'MediaStreamTrack.onended') return [];
		const { kind, id } = event.track;
		const track = known.get(id);
		return track ? [{ kind, label: track.label, at: event.at }] : [];
	});
}
