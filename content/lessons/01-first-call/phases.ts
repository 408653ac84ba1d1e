/**
 * The four phases of a call, read from what was recorded: each has the events that mark it, and a moment for each peer that
 * reached them. Nothing here knows a clock: a phase is reached when its event is in the Recording.
 */
import type { RecordingEvent } from '#lib/recording/event.ts';
import { peersOf } from '#lib/recording/recording.ts';

export type PhaseId = 'signaling' | 'connecting' | 'securing' | 'exchanging';

/** An event that shows a phase to be over, as it is written in the figure: `onsignalingstatechange → stable`. */
export interface Mark {
	readonly event: string;
	/** The value it must carry, if it carries one. */
	readonly value?: string;
	/** Who reached it and when first, in milliseconds of the Recording. */
	readonly reached: readonly { readonly peer: string; readonly at: number }[];
	readonly isReached: boolean;
}
export interface Phase {
	readonly id: PhaseId;
	readonly marks: readonly Mark[];
	/** No event of it yet, some, or all that it needs. */
	readonly progress: 'waiting' | 'underWay' | 'done';
}

/** Which events mark a phase; it is done when every peer has had every one of them. */
const markers: readonly {
	readonly id: PhaseId;
	readonly marks: readonly { readonly event: RecordingEvent['type']; readonly value?: string }[];
}[] = [
	{ id: 'signaling', marks: [{ event: 'onsignalingstatechange', value: 'stable' }] },
	{ id: 'connecting', marks: [{ event: 'oniceconnectionstatechange', value: 'connected' }] },
	{
		id: 'securing',
		marks: [
			{ event: 'ondtlsstatechange', value: 'connected' },
			{ event: 'onconnectionstatechange', value: 'connected' }
		]
	},
	{
		id: 'exchanging',
		marks: [{ event: 'RTCDataChannel.onopen' }, { event: 'MediaStreamTrack.onunmute' }]
	}
];

export function phasesOf(events: readonly RecordingEvent[]): Phase[] {
	const peers = peersOf(events);
	return markers.map(({ id, marks }) => {
		const read = marks.map(({ event, value }): Mark => {
			const reached = peers.flatMap((peer) => {
				const found = events.find(
					(candidate) => candidate.peer === peer && candidate.type === event && hasValue(candidate, value)
				);
				return found ? [{ peer, at: found.at }] : [];
			});
			const isReached = peers.length > 0 && reached.length === peers.length;
			return { event, ...(value === undefined ? {} : { value }), reached, isReached };
		});
		const isDone = read.every((mark) => mark.isReached);
		const hasBegun = read.some((mark) => mark.reached.length > 0);
		return { id, marks: read, progress: isDone ? 'done' : hasBegun ? 'underWay' : 'waiting' };
	});
}

/** `completed` is `connected` with nothing left to check; a browser may go there at once (W3C WebRTC §4.3.4). */
function hasValue(event: RecordingEvent, value: string | undefined): boolean {
	if (value === undefined) return true;
	if (!('value' in event)) return false;
	return (
		event.value === value || (event.type === 'oniceconnectionstatechange' && event.value === 'completed')
	);
}
