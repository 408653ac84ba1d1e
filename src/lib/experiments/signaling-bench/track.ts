/**
 * The track between the two peers: every message of theirs is a card on it, and the cards lie in the order in which they
 * will be delivered. Values in, values out; who carries the cards stands elsewhere.
 */
import { maxMessageLength, parsePeerMessage, type PeerMessage } from '#lib/signaling/messages.ts';
import type { Role } from '#lib/signaling/member.ts';

/** Cards that lie on the track at once; what comes after them is dropped, and said to be. */
export const maxCards = 200;

/**
 * `waiting` lies on the track; `delayed` does too, for a while, and lets others pass; `underway` has been given to the
 * carrier; the rest is how it ended.
 */
export type CardState = 'waiting' | 'delayed' | 'underway' | 'delivered' | 'refused' | 'dropped';

export interface Card {
	readonly id: number;
	readonly from: Role;
	readonly message: PeerMessage;
	readonly state: CardState;
	/** It is a copy of that card. */
	readonly copyOf?: number;
	readonly isEdited?: true;
	/** The browser's own words when it refused the message. */
	readonly error?: { readonly name: string; readonly message: string };
}

export interface Track {
	readonly cards: readonly Card[];
	/** The next card gets this number; numbers begin at 1. */
	readonly nextId: number;
}

export const emptyTrack: Track = { cards: [], nextId: 1 };

export const otherRole = (role: Role): Role => (role === 'caller' ? 'callee' : 'caller');

/** Still on the track: it can be moved, changed, copied or taken off. */
export const isOnTrack = ({ state }: Card): boolean => state === 'waiting' || state === 'delayed';

/** The card that a step delivers: the first one that waits. */
export const nextCard = ({ cards }: Track): Card | undefined =>
	cards.find(({ state }) => state === 'waiting');

export const cardOf = ({ cards }: Track, id: number): Card | undefined =>
	cards.find((card) => card.id === id);

/** Puts a message at the end of the track. */
export const put = ({ cards, nextId }: Track, from: Role, message: PeerMessage): Track => ({
	cards: [...cards, { id: nextId, from, message, state: 'waiting' }],
	nextId: nextId + 1
});

const change = (track: Track, id: number, how: (card: Card) => Card): Track => ({
	...track,
	cards: track.cards.map((card) => (card.id === id ? how(card) : card))
});

export const setState = (track: Track, id: number, state: CardState, error?: Card['error']): Track =>
	change(track, id, (card) => ({ ...card, state, ...(error && { error }) }));

/** A second card with the same message, right behind the first. */
export function duplicate(track: Track, id: number): Track {
	const place = track.cards.findIndex((card) => card.id === id);
	const card = track.cards[place];
	if (!card) return track;
	const { from, message } = card;
	const copy: Card = { id: track.nextId, from, message, state: 'waiting', copyOf: card.copyOf ?? card.id };
	return { cards: track.cards.toSpliced(place + 1, 0, copy), nextId: track.nextId + 1 };
}

/** Changes places with the neighbour before (-1) or behind (1) it on the track; at the end of the track nothing changes. */
export function move(track: Track, id: number, by: -1 | 1): Track {
	const cards = [...track.cards];
	const place = cards.findIndex((card) => card.id === id);
	let other = place + by;
	while (cards[other] && !isOnTrack(cards[other]!)) other += by;
	const card = cards[place];
	const neighbour = cards[other];
	if (!card || !neighbour || !isOnTrack(card)) return track;
	cards[place] = neighbour;
	cards[other] = card;
	return { ...track, cards };
}

export const replaceMessage = (track: Track, id: number, message: PeerMessage): Track =>
	change(track, id, (card) => ({ ...card, message, isEdited: true }));

// ── A message as text ────────────────────────────────────────────────────────────────────────────────────────────────

/** `offer`, `answer`, `candidate`, or `end`: no more candidates. */
export type CardKind = 'offer' | 'answer' | 'candidate' | 'end';

export function kindOf(message: PeerMessage): CardKind {
	if (message.type === 'description') return message.description.type;
	return message.candidate === null || message.candidate.candidate === '' ? 'end' : 'candidate';
}

/** Bytes of the message as it travels: its JSON as UTF-8. */
export const bytesOf = (message: unknown): number => new TextEncoder().encode(JSON.stringify(message)).length;

/** What an editor shows: of a description its SDP, of anything else the JSON. */
export const textOf = (message: PeerMessage): string =>
	message.type === 'description' ? message.description.sdp : JSON.stringify(message, null, 2);

export type EditProblem =
	/** Not JSON; `detail` is what the browser's parser says of it. */
	| { readonly problem: 'not-json'; readonly detail: string }
	/** JSON, but neither a description nor a candidate. */
	| { readonly problem: 'not-a-message' }
	| { readonly problem: 'too-large'; readonly limit: number };

/**
 * The message that an edited text means. Text that begins with a brace is the JSON of a whole message; anything else is
 * taken for the SDP of a description, however broken: what is wrong with that the browser says itself.
 */
export function readEdit(text: string, was: PeerMessage): PeerMessage | EditProblem {
	if (text.length > maxMessageLength) return { problem: 'too-large', limit: maxMessageLength };
	if (was.type === 'description' && !text.trimStart().startsWith('{')) {
		// A text field has plain line ends; SDP has CRLF (RFC 8866 §9).
		const sdp = text.replace(/\r?\n/g, '\r\n');
		return { type: 'description', description: { type: was.description.type, sdp } };
	}
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		return { problem: 'not-json', detail: error instanceof Error ? error.message : String(error) };
	}
	return parsePeerMessage(value) ?? { problem: 'not-a-message' };
}
