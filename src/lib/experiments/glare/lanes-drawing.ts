/**
 * The lanes of one episode as shapes: time runs downwards, each end has a lane with its states, messages are arrows between them.
 * Moments keep their order and get room to be read; distances follow the time between them only as far as that goes.
 */
import { both, type Episode, type SentMessage } from './story.ts';
import type { Who } from './code.ts';

export interface LaneSegment {
	readonly who: Who;
	readonly state: string;
	/** The own offer was taken back here. */
	readonly isRollback: boolean;
	readonly y: number;
	readonly height: number;
	readonly at: number;
}
export interface LaneMark {
	readonly who: Who;
	readonly kind: 'press' | 'refused' | 'track';
	readonly y: number;
	readonly at: number;
	/** Of a refusal the name of the error. */
	readonly text: string;
}
export interface LaneArrow {
	readonly message: SentMessage;
	readonly fromY: number;
	/** Where it is until it arrives: on its way at the lower end. */
	readonly toY: number;
	readonly fate: 'taken' | 'ignored' | 'underway';
}
/** Where the arrows of two offers that collided cross. */
export interface Collision {
	readonly y: number;
	/** From 0 at the caller's lane to 1 at the callee's. */
	readonly part: number;
	readonly at: number;
}
export interface LanesDrawing {
	readonly height: number;
	readonly segments: readonly LaneSegment[];
	readonly marks: readonly LaneMark[];
	readonly arrows: readonly LaneArrow[];
	readonly collisions: readonly Collision[];
	/** Moments that get a number beside the lanes. */
	readonly ticks: readonly { readonly y: number; readonly at: number }[];
}

const top = 14;
const pixelsPerMs = 0.45;
const farthest = 44;

interface Moment {
	readonly at: number;
	readonly who: Who;
	/** Room that its words need below the words before it on the same side. */
	readonly room: number;
	y: number;
}

export function drawLanes(episode: Episode): LanesDrawing {
	const moments: Moment[] = [];
	const moment = (at: number, who: Who, room: number): Moment => {
		const made = { at, who, room, y: 0 };
		moments.push(made);
		return made;
	};
	const states = both.flatMap((who) =>
		episode.states[who].map(({ at, value }) => ({
			who,
			at,
			state: value,
			place: moment(at, who, 18)
		}))
	);
	const presses = episode.presses.map(({ at, who }) => ({
		who,
		at,
		kind: 'press' as const,
		text: '',
		place: moment(at, who, 18)
	}));
	const refusals = episode.refusals.map(({ at, who, name }) => ({
		who,
		at,
		kind: 'refused' as const,
		text: name,
		place: moment(at, who, 18)
	}));
	const tracks = both.flatMap((who) =>
		episode.tracks[who].map((at) => ({
			who,
			at,
			kind: 'track' as const,
			text: '',
			place: moment(at, who, 16)
		}))
	);
	const messages = episode.messages
		.filter(({ type }) => type !== 'candidate')
		.map((message) => ({
			message,
			sent: moment(message.sentAt, message.from, 4),
			arrived: message.arrivedAt === undefined ? undefined : moment(message.arrivedAt, message.to, 4)
		}));
	place(moments);
	const lastY = Math.max(top, ...moments.map(({ y }) => y));
	const end = lastY + 26;

	const segments = both.flatMap((who) => {
		const own = states.filter((state) => state.who === who);
		return own.map(({ state, at, place: { y } }, index) => ({
			who,
			state,
			isRollback: episode.rollbacks.some(
				(rollback) => rollback.who === who && rollback.at === at && index > 0
			),
			at,
			y,
			height: (own[index + 1]?.place.y ?? end) - y
		}));
	});
	const arrows = messages.map(({ message, sent, arrived }): LaneArrow => ({
		message,
		fromY: sent.y,
		toY: arrived?.y ?? Math.max(sent.y + 20, end - 8),
		fate: !arrived ? 'underway' : message.type === 'offer' && !message.isTaken ? 'ignored' : 'taken'
	}));
	return {
		height: end + 10,
		segments,
		marks: [...presses, ...refusals, ...tracks].map(({ who, kind, at, text, place: { y } }) => ({
			who,
			kind,
			at,
			text,
			y
		})),
		arrows,
		collisions: collisionsOf(arrows),
		ticks: ticksOf(moments)
	};
}

/** Downwards in order of time; words on one side do not run into each other. */
function place(moments: Moment[]): void {
	moments.sort((a, b) => a.at - b.at);
	let before: Moment | undefined;
	/** Where the words of a side end. */
	const free = { caller: 0, callee: 0 };
	for (const moment of moments) {
		const passed = before ? Math.min(farthest, (moment.at - before.at) * pixelsPerMs) : 0;
		const y = Math.max((before?.y ?? top) + passed, free[moment.who]);
		moment.y = y;
		free[moment.who] = y + moment.room;
		before = moment;
	}
}

/** Two offers that were under way at once, one each way. */
function collisionsOf(arrows: readonly LaneArrow[]): Collision[] {
	const offers = arrows.filter(({ message }) => message.type === 'offer' && message.collided);
	const there = offers.filter(({ message }) => message.from === 'caller');
	const back = offers.filter(({ message }) => message.from === 'callee');
	return there.flatMap((one) =>
		back.flatMap((other) => {
			// y at the part p of the way from caller to callee: one.fromY + p·(…) = other.toY − p·(…).
			const slope = one.toY - one.fromY + (other.toY - other.fromY);
			if (slope <= 0) return [];
			const part = (other.toY - one.fromY) / slope;
			if (part < 0 || part > 1) return [];
			const at = Math.max(one.message.arrivedAt ?? 0, other.message.arrivedAt ?? 0);
			return [{ part, y: one.fromY + part * (one.toY - one.fromY), at }];
		})
	);
}

/** A number for a moment where there is room for one. */
function ticksOf(moments: readonly Moment[]): { y: number; at: number }[] {
	const ticks: { y: number; at: number }[] = [];
	for (const { y, at } of moments) if (y - (ticks.at(-1)?.y ?? -Infinity) >= 22) ticks.push({ y, at });
	return ticks;
}
