/**
 * The sixteen keys of a telephone: which named event each is on the wire (RFC 4733 §3.2), which two frequencies it sounds like
 * (ITU-T Q.23), and how to hear in a piece of sound which key it is.
 */

/** Row by row, as on the keypad: the row gives the low frequency, the column the high one. */
export const keypad = [
	['1', '2', '3', 'A'],
	['4', '5', '6', 'B'],
	['7', '8', '9', 'C'],
	['*', '0', '#', 'D']
] as const;
export type Key = (typeof keypad)[number][number];

const lowHz = [697, 770, 852, 941] as const;
const highHz = [1209, 1336, 1477, 1633] as const;

export const isKey = (text: string): text is Key =>
	keypad.some((row) => (row as readonly string[]).includes(text));

/** Event code of a key: 0 to 9 are themselves, then `*` 10, `#` 11, A to D 12 to 15. */
export const eventCode = (key: Key): number => '0123456789*#ABCD'.indexOf(key);

/** The two frequencies of a key, in Hz. */
export function frequenciesOf(key: Key): { readonly low: number; readonly high: number } {
	const row = keypad.findIndex((keys) => (keys as readonly string[]).includes(key));
	const column = (keypad[row] as readonly string[]).indexOf(key);
	return { low: lowHz[row] ?? 0, high: highHz[column] ?? 0 };
}

/** What the four bytes of a telephone event say (RFC 4733 §2.3). */
export interface EventPayload {
	readonly event: number;
	/** Set in the last packets of the event. */
	readonly isEnd: boolean;
	/** Power below 0 dBm0, in dB: 0 is loudest. 6 bits. */
	readonly volume: number;
	/** How long the event has lasted so far, in ticks of the RTP clock. 16 bits. */
	readonly duration: number;
}

/** @param payload what is to be said; numbers that do not fit their field are cut to its greatest value */
export function encodeEvent({ event, isEnd, volume, duration }: EventPayload): Uint8Array {
	const ticks = Math.min(Math.round(duration), 0xffff);
	return Uint8Array.of(event & 0xff, (isEnd ? 0x80 : 0) | Math.min(volume, 63), ticks >> 8, ticks & 0xff);
}

/**
 * How strong one frequency is in a piece of sound (Goertzel's algorithm): the square of its amplitude.
 * @param samples from -1 to 1 @param rate samples a second
 */
export function powerAt(samples: ArrayLike<number>, rate: number, frequency: number): number {
	const turn = 2 * Math.cos((2 * Math.PI * frequency) / rate);
	let last = 0;
	let before = 0;
	for (let index = 0; index < samples.length; index++) {
		const now = (samples[index] ?? 0) + turn * last - before;
		before = last;
		last = now;
	}
	const half = samples.length / 2;
	return (last * last + before * before - turn * last * before) / (half * half);
}

/** Weaker than this (amplitude 0.003) is silence. */
const quietest = 0.003 ** 2;
/** The strongest of a group must stand out from the next by this factor of power (6 dB). */
const standsOut = 4;

/** The key that is heard, if it is exactly one. 20 ms of sound are enough to tell all sixteen apart. */
export function hearKey(samples: ArrayLike<number>, rate: number): Key | undefined {
	const row = strongest(samples, rate, lowHz);
	const column = strongest(samples, rate, highHz);
	return row === undefined || column === undefined ? undefined : keypad[row]?.[column];
}

function strongest(
	samples: ArrayLike<number>,
	rate: number,
	frequencies: readonly number[]
): number | undefined {
	const powers = frequencies.map((frequency) => powerAt(samples, rate, frequency));
	const [first = 0, second = 0] = [...powers].sort((one, other) => other - one);
	return first > quietest && first > second * standsOut ? powers.indexOf(first) : undefined;
}
