/** What a carrier really cost, as the Recording tells: messages, bytes, and the time until it was done. */
import type { Json, RecordingEvent, SignalEvent } from '#lib/recording/event.ts';
import { firstTime } from '#lib/recording/milestones.ts';
import { bytesOf } from './track.ts';

/** Cards that were taken off the track: no carrier ever had them. */
export const offTrack = 'track';

export interface Cost {
	readonly carrier: string;
	/** Offers, answers and candidates. */
	readonly messages: number;
	/** What the carrier said for its own sake: greetings, seats, ends. */
	readonly ownMessages: number;
	/** Of all of them, as JSON in UTF-8; of what people carried, of the text itself. */
	readonly bytes: number;
	/** Milliseconds from the press to connected; over the call's own data channel, from the offer to the answer. */
	readonly doneMs?: number;
}

/** Type of the description in a message, wherever the carrier put it. */
export function describedIn(message: Json): 'offer' | 'answer' | undefined {
	const { description } = (message ?? {}) as { readonly description?: { readonly type?: Json } };
	const type = description?.type;
	return type === 'offer' || type === 'answer' ? type : undefined;
}

const isOfPeers = ({ message }: SignalEvent): boolean => {
	const { type } = (message ?? {}) as { readonly type?: Json };
	return type === 'description' || type === 'candidate';
};

/** A text that people carry says itself how long it is; of anything else it is the JSON. */
function carriedBytes({ message }: SignalEvent): number {
	const { carried } = (message ?? {}) as { readonly carried?: Json };
	return typeof carried === 'number' ? carried : bytesOf(message);
}

export const signalsOf = (events: readonly RecordingEvent[]): SignalEvent[] =>
	events.filter((event): event is SignalEvent => event.type === 'signal');

/** One for each carrier that was used, in order of first use. */
export function costsOf(events: readonly RecordingEvent[]): Cost[] {
	const sent = signalsOf(events).filter(
		({ direction, carrier }) => direction === 'sent' && carrier !== offTrack
	);
	return [...new Set(sent.map(({ carrier }) => carrier))].map((carrier) => {
		const own = sent.filter((signal) => signal.carrier === carrier);
		const messages = own.filter(isOfPeers).length;
		const doneMs = carrier === 'data-channel' ? answerTime(events) : connectedTime(events);
		return {
			carrier,
			messages,
			ownMessages: own.length - messages,
			bytes: own.reduce((sum, signal) => sum + carriedBytes(signal), 0),
			...(doneMs !== undefined && { doneMs })
		};
	});
}

const connectedTime = (events: readonly RecordingEvent[]): number | undefined => {
	const peers = ['caller', 'callee'].filter((peer) => events.some((event) => event.peer === peer));
	const times = peers.map((peer) => firstTime(events, peer, 'onconnectionstatechange', 'connected'));
	return times.every((time) => time !== undefined) && times.length > 0 ? Math.max(...times) : undefined;
};

function answerTime(events: readonly RecordingEvent[]): number | undefined {
	const own = signalsOf(events).filter(({ carrier }) => carrier === 'data-channel');
	const offer = own.find(
		({ direction, message }) => direction === 'sent' && describedIn(message) === 'offer'
	);
	const answer = own.findLast(
		({ direction, message }) => direction === 'received' && describedIn(message) === 'answer'
	);
	return offer && answer && answer.at >= offer.at ? answer.at - offer.at : undefined;
}
