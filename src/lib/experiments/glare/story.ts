/**
 * What happened under each schedule, read from the Recording alone: the states of both ends, the messages between them, which
 * offers collided, who gave way, who ignored, and what the browser refused.
 */
import { isCall, isFailure, isSuccess } from '#lib/recording/descriptions.ts';
import type { CallEvent, Json, NoteEvent, RecordingEvent, SignalEvent } from '#lib/recording/event.ts';
import { scheduleNote, type Schedule } from './schedule.ts';
import type { Who } from './code.ts';

/** Notes that runs leave. */
export const notes = {
	/** A schedule begins on a call that is up; its value is a `Setting`. */
	schedule: 'schedule',
	/** Somebody presses “add camera”; who. */
	press: 'press',
	/** The schedule is over: `quiet`, or `cut off` after so long. */
	over: 'over',
	/** A handler was told of an error; whose and which. */
	failed: 'handler-failed'
} as const;

export type Added = 'camera' | 'microphone';
/** What decides about one schedule, apart from the browser. */
export interface Setting {
	readonly schedule: Schedule;
	/** `naive`, `twoFlags`, `guarded`, or `yours`. */
	readonly handler: string;
	readonly isPolite: Readonly<Record<Who, boolean>>;
	readonly adds: Readonly<Record<Who, Added>>;
}
export const settingNote = ({ schedule, handler, isPolite, adds }: Setting): Json => ({
	schedule: scheduleNote(schedule),
	handler,
	isPolite: { ...isPolite },
	adds: { ...adds }
});

export interface StateStep {
	readonly at: number;
	readonly value: string;
}
export interface SentMessage {
	readonly number: number;
	readonly from: Who;
	readonly to: Who;
	/** `offer`, `answer`; a candidate is `candidate`. */
	readonly type: string;
	readonly delayMs: number;
	readonly sentAt: number;
	readonly arrivedAt?: number;
	/** An offer that found the receiver's own offer still unanswered. */
	readonly collided: boolean;
	/** An offer that came while the receiver was setting the answer to its own. */
	readonly duringAnswer: boolean;
	/** Whether the receiver handed it to setRemoteDescription. */
	readonly isTaken: boolean;
}
export interface Refusal {
	readonly at: number;
	readonly who: Who;
	/** `setRemoteDescription(answer)`. */
	readonly call: string;
	readonly name: string;
	readonly message: string;
}
export interface Episode extends Setting {
	readonly beganAt: number;
	/** Undefined while it goes on. */
	readonly overAt: number | undefined;
	/** It would have gone on for ever. */
	readonly wasCutOff: boolean;
	/** From the state it began in. */
	readonly states: Readonly<Record<Who, readonly StateStep[]>>;
	readonly connection: Readonly<Record<Who, string>>;
	readonly presses: readonly { readonly at: number; readonly who: Who }[];
	readonly messages: readonly SentMessage[];
	readonly rollbacks: readonly { readonly at: number; readonly who: Who }[];
	readonly refusals: readonly Refusal[];
	/** When a track of the other side appeared. */
	readonly tracks: Readonly<Record<Who, readonly number[]>>;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
interface Growing extends Mutable<
	Omit<Episode, 'states' | 'connection' | 'presses' | 'messages' | 'rollbacks' | 'refusals' | 'tracks'>
> {
	states: Record<Who, StateStep[]>;
	connection: Record<Who, string>;
	presses: { at: number; who: Who }[];
	messages: Mutable<SentMessage>[];
	rollbacks: { at: number; who: Who }[];
	refusals: Refusal[];
	tracks: Record<Who, number[]>;
}

/** What is known of one end while the events go by. */
interface EndNow {
	signaling: string;
	connection: string;
	/** Calls without an outcome yet. */
	calls: Map<number, { text: string; isOwnOffer: boolean; isAnswer: boolean; isOffer: boolean }>;
	received: Mutable<SentMessage> | undefined;
}
const freshEnd = (): EndNow => ({
	signaling: 'stable',
	connection: 'new',
	calls: new Map(),
	received: undefined
});

const isWho = (peer: string): peer is Who => peer === 'caller' || peer === 'callee';
export const otherOf = (who: Who): Who => (who === 'caller' ? 'callee' : 'caller');
export const both = ['caller', 'callee'] as const;

/** One for each schedule that was begun, in order. */
export function episodesOf(events: readonly RecordingEvent[]): Episode[] {
	const ends: Record<Who, EndNow> = { caller: freshEnd(), callee: freshEnd() };
	const episodes: Growing[] = [];
	let current: Growing | undefined;
	for (const event of events) {
		if (event.type === 'note') {
			if (event.note === notes.schedule) episodes.push((current = begin(event, ends)));
			else if (event.note === notes.over && current) {
				current.overAt = event.at;
				current.wasCutOff = event.value === 'cut off';
				current = undefined;
			} else if (event.note === notes.press && (event.value === 'caller' || event.value === 'callee'))
				current?.presses.push({ at: event.at, who: event.value });
			continue;
		}
		const { peer } = event;
		if (!isWho(peer)) continue;
		if (event.type === 'create') ends[peer] = freshEnd();
		else follow(event, peer, ends[peer], current);
	}
	return episodes;
}

function begin({ at, value }: NoteEvent, ends: Record<Who, EndNow>): Growing {
	for (const who of both) ends[who].received = undefined;
	return {
		...(value as unknown as Setting),
		beganAt: at,
		overAt: undefined,
		wasCutOff: false,
		states: {
			caller: [{ at, value: ends.caller.signaling }],
			callee: [{ at, value: ends.callee.signaling }]
		},
		connection: { caller: ends.caller.connection, callee: ends.callee.connection },
		presses: [],
		messages: [],
		rollbacks: [],
		refusals: [],
		tracks: { caller: [], callee: [] }
	};
}

function follow(event: RecordingEvent, who: Who, end: EndNow, current: Growing | undefined): void {
	if (event.type === 'onsignalingstatechange') {
		const calls = [...end.calls.values()];
		// Back to stable while an offer is being set, and not by an answer: the own offer is rolled back for the sake of the other.
		if (
			event.value === 'stable' &&
			end.signaling === 'have-local-offer' &&
			calls.some(({ isOffer }) => isOffer) &&
			!calls.some(({ isAnswer }) => isAnswer)
		)
			current?.rollbacks.push({ at: event.at, who });
		end.signaling = event.value;
		current?.states[who].push({ at: event.at, value: event.value });
	} else if (event.type === 'onconnectionstatechange') {
		end.connection = event.value;
		if (current) current.connection[who] = event.value;
	} else if (event.type === 'ontrack') current?.tracks[who].push(event.at);
	else if (event.type === 'signal') hearMessage(event, who, end, current);
	else if (isCall(event)) {
		const type = typeIn(event);
		const isRemote = event.type === 'setRemoteDescription';
		end.calls.set(event.call, {
			text: `${event.type}(${type})`,
			isOwnOffer: event.type === 'setLocalDescription' && end.signaling === 'stable',
			isAnswer: isRemote && type === 'answer',
			isOffer: isRemote && type === 'offer'
		});
		if (isRemote && end.received?.type === type) end.received.isTaken = true;
	} else if (isSuccess(event)) end.calls.delete(event.call);
	else if (isFailure(event)) {
		const call = end.calls.get(event.call)?.text ?? event.type.replace('OnFailure', '()');
		end.calls.delete(event.call);
		current?.refusals.push({ at: event.at, who, call, ...event.error });
	}
}

function typeIn({ type, args }: CallEvent): string {
	const [first] = args;
	if (type !== 'setLocalDescription' && type !== 'setRemoteDescription') return '';
	return (first as { readonly type?: string } | null | undefined)?.type ?? '';
}

function hearMessage(event: SignalEvent, who: Who, end: EndNow, current: Growing | undefined): void {
	if (!current) return;
	const { number, delayMs, description } = event.message as {
		readonly number: number;
		readonly delayMs: number;
		readonly description?: { readonly type: string };
	};
	if (event.direction === 'sent') {
		current.messages.push({
			number,
			from: who,
			to: otherOf(who),
			type: description?.type ?? event.kind,
			delayMs,
			sentAt: event.at,
			collided: false,
			duringAnswer: false,
			isTaken: false
		});
		return;
	}
	const message = current.messages.find((sent) => sent.number === number);
	if (!message) return;
	message.arrivedAt = event.at;
	const calls = [...end.calls.values()];
	message.duringAnswer = message.type === 'offer' && calls.some(({ isAnswer }) => isAnswer);
	const hasOffered = end.signaling === 'have-local-offer' || calls.some(({ isOwnOffer }) => isOwnOffer);
	message.collided = message.type === 'offer' && hasOffered && !message.duringAnswer;
	end.received = message;
}

// ── What it adds up to ───────────────────────────────────────────────────────────────────────────────────────────────

export const lastStateOf = ({ states }: Episode, who: Who): string => states[who].at(-1)?.value ?? 'stable';
const offersTo = ({ messages }: Episode, who: Who) =>
	messages.filter(({ to, type, arrivedAt }) => to === who && type === 'offer' && arrivedAt !== undefined);

/** Offers that `who` received and did not take. */
export const ignoredBy = (episode: Episode, who: Who): readonly SentMessage[] =>
	offersTo(episode, who).filter(({ isTaken }) => !isTaken);
/** Offers that found an offer of `who` on the table. */
export const collidedAt = (episode: Episode, who: Who): readonly SentMessage[] =>
	offersTo(episode, who).filter(({ collided }) => collided);
export const hasGlare = (episode: Episode): boolean =>
	both.some((who) => collidedAt(episode, who).length > 0);

/** Offers that were thrown away although nothing collided any more: the answer to the own offer was being set. */
export const lostToRace = (episode: Episode): readonly SentMessage[] =>
	both.flatMap((who) => ignoredBy(episode, who)).filter(({ duringAnswer }) => duringAnswer);

/** Over, and all is well: both ends stable and connected, each has the other's track, and nothing was refused. */
export const isAgreed = (episode: Episode): boolean =>
	episode.overAt !== undefined &&
	episode.refusals.length === 0 &&
	both.every(
		(who) =>
			lastStateOf(episode, who) === 'stable' &&
			episode.connection[who] === 'connected' &&
			episode.tracks[who].length > 0
	);

/** From the first press until both were stable again for good; undefined where they never were. */
export function settledMs(episode: Episode): number | undefined {
	if (!both.every((who) => lastStateOf(episode, who) === 'stable')) return undefined;
	const last = Math.max(...both.map((who) => episode.states[who].at(-1)?.at ?? 0));
	return last - (episode.presses[0]?.at ?? episode.beganAt);
}

export interface Score {
	readonly over: number;
	readonly agreed: number;
	/** Schedules in which offers collided. */
	readonly glare: number;
	readonly ignored: number;
	readonly rollbacks: number;
	readonly refusals: number;
	/** Schedules in which an offer was lost to the answer race. */
	readonly races: number;
}
export function scoreOf(episodes: readonly Episode[]): Score {
	const over = episodes.filter(({ overAt }) => overAt !== undefined);
	const sum = (count: (episode: Episode) => number) =>
		over.reduce((total, episode) => total + count(episode), 0);
	return {
		over: over.length,
		agreed: over.filter(isAgreed).length,
		glare: over.filter(hasGlare).length,
		ignored: sum((episode) => both.flatMap((who) => ignoredBy(episode, who)).length),
		rollbacks: sum(({ rollbacks }) => rollbacks.length),
		refusals: sum(({ refusals }) => refusals.length),
		races: over.filter((episode) => lostToRace(episode).length > 0).length
	};
}
