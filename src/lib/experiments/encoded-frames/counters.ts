/** What the two receivers and their workers counted, side by side, each number with where it comes from. */
import type { RecordingEvent } from '#lib/recording/event.ts';
import { lastStatsReport } from '#lib/recording/stats-delta.ts';
import { picturesRead, reportsIn } from './notes.ts';

export type Column = 'callee' | 'sfu';
export interface CounterRow {
	readonly id: keyof typeof sources;
	readonly source: string;
	readonly values: Readonly<Record<Column, number | undefined>>;
}

/** In the order of a frame's way. */
export const sources = {
	encoded: 'outbound-rtp.framesEncoded',
	sealed: 'worker: sealed',
	packets: 'inbound-rtp.packetsReceived',
	arrived: 'worker: arrived',
	refused: 'worker: refused',
	received: 'inbound-rtp.framesReceived',
	decoded: 'inbound-rtp.framesDecoded',
	keyFrames: 'inbound-rtp.keyFramesDecoded',
	freezes: 'inbound-rtp.freezeCount',
	asked: 'inbound-rtp.pliCount',
	read: 'marks in the picture'
} as const;

const ends = {
	callee: { sender: 'caller', receiver: 'callee', sealing: 'caller', opening: 'callee' },
	sfu: { sender: 'caller-copy', receiver: 'sfu', sealing: 'copy', opening: 'sfu' }
} as const;

/** A number of the only video stream of a peer. */
export function videoField(
	events: readonly RecordingEvent[],
	peer: string,
	type: 'inbound-rtp' | 'outbound-rtp',
	field: string
): number | undefined {
	const entry = Object.values(lastStatsReport(events, peer)?.report ?? {}).find(
		(one) => one.type === type && one.kind === 'video'
	);
	const value = entry?.[field];
	return typeof value === 'number' ? value : undefined;
}

export function countersOf(events: readonly RecordingEvent[]): CounterRow[] {
	const column = (at: Column): Record<CounterRow['id'], number | undefined> => {
		const { sender, receiver, sealing, opening } = ends[at];
		const sealed = reportsIn(events, sealing).at(-1)?.value;
		const opened = reportsIn(events, opening).at(-1)?.value;
		const inbound = (field: string) => videoField(events, receiver, 'inbound-rtp', field);
		return {
			encoded: videoField(events, sender, 'outbound-rtp', 'framesEncoded'),
			sealed: sealed?.seen,
			packets: inbound('packetsReceived'),
			arrived: opened?.seen,
			refused: at === 'sfu' ? undefined : opened?.refused,
			received: inbound('framesReceived'),
			decoded: inbound('framesDecoded'),
			keyFrames: inbound('keyFramesDecoded'),
			freezes: inbound('freezeCount'),
			asked: inbound('pliCount'),
			read: opened && picturesRead(events, at)
		};
	};
	const [callee, sfu] = [column('callee'), column('sfu')];
	return (Object.keys(sources) as CounterRow['id'][]).map((id) => ({
		id,
		source: sources[id],
		values: { callee: callee[id], sfu: sfu[id] }
	}));
}
