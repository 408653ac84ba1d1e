/** The cells of the table (RFC 3264 §6.1) as a Recording tells of them: what was offered, wanted, answered, and what flowed. */
import { descriptionsOf, isFailure } from '#lib/recording/descriptions.ts';
import type { FailureEvent, NoteEvent, RecordingEvent } from '#lib/recording/event.ts';
import { lastStatsReport } from '#lib/recording/stats-delta.ts';
import { mediaBlock, type Direction } from '#lib/sdp/media-block.ts';
import { parse } from '#lib/sdp/parse.ts';

export type { Direction } from '#lib/sdp/media-block.ts';

/** Notes of the experiment about itself. */
export const notes = {
	/** A cell begins; its value is a `CellPlan`. */
	cell: 'cell',
	/** What a peer's transceiver says in the end: `{direction, currentDirection}`. */
	current: 'current-direction',
	/** The cell is over: its packets have been watched. */
	done: 'cell-done'
} as const;

export interface CellPlan {
	readonly offered: Direction;
	/** Direction of the callee's transceiver; absent where nobody touched it. */
	readonly wish?: Direction;
	readonly hasTrack: boolean;
	/** What the reader said that the answer would say. */
	readonly said?: Direction;
	/** Direction that was written into the answer's text by hand. */
	readonly written?: Direction;
}

export interface Cell extends CellPlan {
	/** Direction in the answer that the callee set. */
	readonly answered: Direction | undefined;
	/** Port of that section. */
	readonly port: number | undefined;
	readonly current: { readonly caller: string | undefined; readonly callee: string | undefined };
	/** Packets that each end received. */
	readonly received: { readonly caller: number; readonly callee: number };
	readonly error: FailureEvent['error'] | undefined;
	readonly isDone: boolean;
	/** When it began, in milliseconds of the Recording. */
	readonly at: number;
}

/** What an answerer that wants `wish` may answer to what was offered: RFC 3264 §6.1 as a rule of two questions. */
export function answerTo(offered: Direction, wish: Direction): Direction {
	const sends = canSend(wish) && canReceive(offered);
	const receives = canReceive(wish) && canSend(offered);
	return sends ? (receives ? 'sendrecv' : 'sendonly') : receives ? 'recvonly' : 'inactive';
}
export const canSend = (direction: Direction): boolean =>
	direction === 'sendrecv' || direction === 'sendonly';
export const canReceive = (direction: Direction): boolean =>
	direction === 'sendrecv' || direction === 'recvonly';

/** The section of a description that has one, with direction and port. */
export function sectionFacts(sdp: string): { direction: Direction | undefined; port: number | undefined } {
	const [section] = parse(sdp).media;
	if (!section) return { direction: undefined, port: undefined };
	const { direction, port } = mediaBlock(section.block);
	return { direction: direction ?? 'sendrecv', port };
}

const isNote = (event: RecordingEvent, name: string): event is NoteEvent =>
	event.type === 'note' && event.note === name;

/** Every cell that was negotiated, in order. */
export function cellsOf(events: readonly RecordingEvent[]): Cell[] {
	const starts = events.flatMap((event, index) => (isNote(event, notes.cell) ? [index] : []));
	return starts.map((start, place) => cellIn(events.slice(start, starts[place + 1] ?? events.length)));
}

function cellIn(events: readonly RecordingEvent[]): Cell {
	const [first] = events;
	const plan = (first?.type === 'note' ? first.value : {}) as unknown as CellPlan;
	const set = descriptionsOf(events).find(
		({ peer, type, role, outcome }) =>
			peer === 'callee' && type === 'answer' && role === 'local' && outcome.kind === 'succeeded'
	);
	const facts = set && sectionFacts(set.sdp);
	const currentOf = (peer: string) => {
		const note = events.findLast((event) => isNote(event, notes.current) && event.peer === peer);
		if (note?.type !== 'note') return undefined;
		return (note.value as { currentDirection: string | null }).currentDirection ?? 'null';
	};
	const received = (peer: string) => {
		const report = lastStatsReport(events, peer)?.report ?? {};
		return Object.values(report)
			.filter(({ type }) => type === 'inbound-rtp')
			.reduce(
				(sum, { packetsReceived }) => sum + (typeof packetsReceived === 'number' ? packetsReceived : 0),
				0
			);
	};
	return {
		...plan,
		answered: facts?.direction,
		port: facts?.port,
		current: { caller: currentOf('caller'), callee: currentOf('callee') },
		received: { caller: received('caller'), callee: received('callee') },
		error: events.find(
			(event): event is FailureEvent => isFailure(event) && event.type !== 'addIceCandidateOnFailure'
		)?.error,
		isDone: events.some((event) => isNote(event, notes.done)),
		at: first?.at ?? 0
	};
}

/** The last finished cell of that place in the table, untouched by hand; what the reader once said of it stays. */
export function cellAt(
	cells: readonly Cell[],
	offered: Direction,
	wish: Direction,
	hasTrack: boolean
): Cell | undefined {
	const here = cells.filter(
		(cell) =>
			cell.offered === offered &&
			cell.wish === wish &&
			cell.hasTrack === hasTrack &&
			!cell.written &&
			cell.isDone
	);
	const said = here.findLast((cell) => cell.said)?.said;
	const last = here.at(-1);
	return last && said ? { ...last, said } : last;
}
