/**
 * Which room this tab is in, kept for the tab itself: a reload joins again, and so does the second tab, which the browser
 * opens with a copy of it. Nothing is kept once the reader leaves.
 */
import { normalRoomName, roomNameProblem } from '#lib/signaling/room-name.ts';

export const carriers = ['broadcast', 'server'] as const;
export type CarrierName = (typeof carriers)[number];

export interface Place {
	readonly room: string;
	readonly via: CarrierName;
}

/** Tabs of one browser meet here when nobody says otherwise. */
export const defaultPlace: Place = { room: 'notebook', via: 'broadcast' };

const twoTabs = 'two-tab-call';

const parseVia = (text: unknown): CarrierName | undefined => carriers.find((carrier) => carrier === text);

/** What an address asks for (`?room=` and `?via=`), as far as it does. A name that cannot be a room is kept, to be shown. */
export function placeInAddress(search: string): Partial<Place> {
	const asked = new URLSearchParams(search);
	const room = asked.get('room');
	const via = parseVia(asked.get('via'));
	return { ...(room !== null && { room: normalRoomName(room) }), ...(via && { via }) };
}

/** `?room=…&via=server`, or nothing for the place where everybody starts. Other parts of the search stay. */
export function searchFor({ room, via }: Place, search = ''): string {
	const parts = new URLSearchParams(search);
	parts.delete('room');
	parts.delete('via');
	if (room !== defaultPlace.room || via !== defaultPlace.via) parts.set('room', room);
	if (via !== defaultPlace.via) parts.set('via', via);
	return parts.size > 0 ? `?${parts.toString()}` : '';
}

/** The room this tab is in, unless its address asks for another one since. */
export function rejoins(stored: Place | undefined, asked: Partial<Place>): Place | undefined {
	if (!stored) return undefined;
	const { room = defaultPlace.room, via = defaultPlace.via } = asked;
	return stored.room === room && stored.via === via ? stored : undefined;
}

export function parsePlace(text: string | null): Place | undefined {
	if (text === null) return undefined;
	try {
		const { room, via } = JSON.parse(text) as Partial<Record<keyof Place, unknown>>;
		const known = parseVia(via);
		return known && typeof room === 'string' && !roomNameProblem(room) ? { room, via: known } : undefined;
	} catch {
		// Not ours, or from another version: as if it were not there.
		return undefined;
	}
}

/** A name that no other pair in a class is likely to have, easy to say aloud: `kamo-27`. */
export function suggestRoom(random: () => number = Math.random): string {
	const pick = (letters: string) => letters[Math.floor(random() * letters.length)] ?? '';
	const syllable = () => pick('bdfgklmnprstvz') + pick('aeiou');
	return `${syllable()}${syllable()}-${pick('23456789')}${pick('23456789')}`;
}

/** @param key slug of the experiment whose room it is */
export const readJoined = (key = twoTabs): Place | undefined =>
	withStorage((storage) => parsePlace(storage.getItem(key)));

export function writeJoined(place: Place | undefined, key = twoTabs): void {
	withStorage((storage) => {
		if (place) storage.setItem(key, JSON.stringify(place));
		else storage.removeItem(key);
		return undefined;
	});
}

function withStorage<T>(use: (storage: Storage) => T | undefined): T | undefined {
	try {
		return use(sessionStorage);
	} catch {
		// Storage is switched off in this browser: everything works but joining again by itself.
		return undefined;
	}
}
