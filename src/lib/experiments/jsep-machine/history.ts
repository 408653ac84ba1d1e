/** The moves that were made, as the Recording has them: what was called, in which state, and what came of it. */
import { isCall, isFailure, isSuccess } from '#lib/recording/descriptions.ts';
import type {
	CallEvent,
	FailureEvent,
	Json,
	NegotiationEvent,
	RecordingEvent
} from '#lib/recording/event.ts';
import {
	implicitType,
	isSignalingState,
	type DescriptionType,
	type SignalingMove,
	type SignalingState
} from '#lib/recording/signaling-moves.ts';

export interface MadeMove {
	readonly at: number;
	readonly peer: string;
	readonly call: number;
	/** `setLocalDescription(offer)`. */
	readonly text: string;
	/** Where a description was set, which move of the machine that is. */
	readonly setMove?: SignalingMove;
	/** The peer's signaling state when the call was made, and after its outcome. */
	readonly from: SignalingState;
	readonly to: SignalingState;
	readonly outcome: 'pending' | 'done' | 'refused';
	/** The browser's own words. */
	readonly error?: FailureEvent['error'];
	/** How many negotiationneeded events this peer fired from this move until its next. */
	readonly negotiationNeeded: number;
}

/** Calls that are no moves: candidates travel by themselves here. */
const isMove = (event: RecordingEvent): event is CallEvent =>
	isCall(event) && event.type !== 'addIceCandidate';

type Growing = { -readonly [Key in keyof MadeMove]: MadeMove[Key] };

export function movesOf(events: readonly RecordingEvent[]): MadeMove[] {
	const states = new Map<string, SignalingState>();
	const moves: Growing[] = [];
	const byCall = new Map<number, Growing>();
	const lastOf = new Map<string, Growing>();
	for (const event of events) {
		const { peer } = event;
		const state = states.get(peer) ?? 'stable';
		if (event.type === 'create') states.set(peer, 'stable');
		else if (event.type === 'onsignalingstatechange') {
			if (isSignalingState(event.value)) states.set(peer, event.value);
		} else if (event.type === 'onnegotiationneeded') {
			const last = lastOf.get(peer);
			if (last) last.negotiationNeeded++;
		} else if (isMove(event)) {
			const setMove = setMoveOf(event, state);
			const move: Growing = {
				at: event.at,
				peer,
				call: event.call,
				text: textOf(event),
				...(setMove ? { setMove } : {}),
				from: state,
				to: state,
				outcome: 'pending',
				negotiationNeeded: 0
			};
			moves.push(move);
			byCall.set(event.call, move);
			lastOf.set(peer, move);
		} else if (isSuccess(event) || isFailure(event)) {
			const move = byCall.get(event.call);
			if (!move) continue;
			move.to = states.get(peer) ?? 'stable';
			if (isFailure(event)) {
				move.outcome = 'refused';
				move.error = event.error;
			} else {
				move.outcome = 'done';
				// close() tells of its states after its outcome (webrtc/observe.ts).
				if (event.type === 'closeOnSuccess') move.to = 'closed';
			}
		}
	}
	return moves;
}

const typeIn = (value: Json | undefined): DescriptionType | undefined => {
	const { type } = (value ?? {}) as { readonly type?: DescriptionType };
	return type;
};

function setMoveOf({ type, args }: CallEvent, state: SignalingState): SignalingMove | undefined {
	if (type === 'setLocalDescription') return `local-${typeIn(args[0]) ?? implicitType(state)}`;
	const remote = typeIn(args[0]);
	return type === 'setRemoteDescription' && remote ? `remote-${remote}` : undefined;
}

function textOf({ type, args }: CallEvent): string {
	const [first, second] = args as readonly ({
		readonly kind?: string;
		readonly mid?: string | null;
	} | null)[];
	const whose = (one: typeof first) => (one?.kind ? `${one.kind}${one.mid ? ` ${one.mid}` : ''}: ` : '');
	switch (type) {
		case 'setLocalDescription':
		case 'setRemoteDescription':
			return `${type}(${typeIn(args[0]) ?? ''})`;
		case 'addTrack':
			return `addTrack(${first?.kind ?? ''})`;
		case 'addTransceiver':
			return `addTransceiver(${typeof args[0] === 'string' ? args[0] : (first?.kind ?? '')})`;
		case 'setDirection':
			return `${whose(second)}direction = '${typeof args[0] === 'string' ? args[0] : ''}'`;
		case 'replaceTrack':
			return `${whose(second)}replaceTrack(${first ? 'track' : 'null'})`;
		case 'stop':
			return `${whose(first)}stop()`;
		default:
			return `${type}()`;
	}
}

/** What the peer had agreed and what was on the table after `events`. */
export const negotiationOf = (
	events: readonly RecordingEvent[],
	peer: string
): NegotiationEvent | undefined =>
	events.findLast((event): event is NegotiationEvent => event.type === 'negotiation' && event.peer === peer);

/** How many negotiationneeded events the peer has fired. */
export const negotiationNeededCount = (events: readonly RecordingEvent[], peer: string): number =>
	events.reduce((sum, event) => sum + Number(event.type === 'onnegotiationneeded' && event.peer === peer), 0);

/** The peer's signaling states in order, from the last time it was made, `stable` at the beginning left out. */
export function signalingPath(events: readonly RecordingEvent[], peer: string): string[] {
	const path: string[] = [];
	for (const event of events) {
		if (event.peer !== peer) continue;
		if (event.type === 'create') path.length = 0;
		if (event.type === 'onsignalingstatechange') path.push(event.value);
	}
	return path;
}
