/** Names of rooms: part of an address (`?room=`), read aloud, typed on a phone. */

/** In UTF-16 units. */
export const maxRoomLength = 40;

export type RoomNameProblem = 'empty' | 'too-long' | 'odd-characters';

/** A name as it was typed or came from an address: two ways to write the same letters are one room. */
export const normalRoomName = (typed: string): string => typed.trim().normalize('NFC');

/** What is wrong with a room name, if anything. Letters and digits of any script, `-` and `_` are fine. */
export function roomNameProblem(name: string): RoomNameProblem | undefined {
	if (name === '') return 'empty';
	if (name.length > maxRoomLength) return 'too-long';
	return /^[\p{L}\p{M}\p{N}_-]+$/u.test(name) ? undefined : 'odd-characters';
}
