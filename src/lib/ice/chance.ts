/** What an agent draws: every draw comes from a generator that is handed in. */
import type { Credentials } from './check.ts';

/** A number from 0 up to 1, new each time. */
export type Chance = () => number;

export const drawHex = (chance: Chance, digits: number): string => {
	let text = '';
	while (text.length < digits)
		text += Math.floor(chance() * 0x1000000)
			.toString(16)
			.padStart(6, '0');
	return text.slice(0, digits);
};

/** 64 bits (RFC 8445 §16.1). */
export const drawTiebreaker = (chance: Chance): bigint => BigInt(`0x${drawHex(chance, 16)}`);

const iceChars = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const drawIceChars = (chance: Chance, length: number): string =>
	Array.from({ length }, () => iceChars[Math.floor(chance() * 64)]).join('');

/** 24 and 128 bits (RFC 8445 §5.3), as short as browsers have them. */
export const drawCredentials = (chance: Chance): Credentials => ({
	ufrag: drawIceChars(chance, 4),
	pwd: drawIceChars(chance, 24)
});
