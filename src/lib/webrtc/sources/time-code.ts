/**
 * The marks burned into the synthetic picture: two rows of black and white cells that a machine can read back from a received
 * frame, one with the number of the frame, one with the time it was drawn. So frames can be counted and the delay from glass
 * to glass measured, after any codec.
 *
 * A row is 48 bits, most significant first, then 8 bits of checksum: one cell a bit, white is 1. The checksums of the two rows
 * begin with different numbers, so that one is never taken for the other.
 */
export const timeCodeBits = 56;
const payloadBits = 48;

/** What a row says: when the frame was drawn (milliseconds since 1970), or which frame it is (counted from 0). */
export type MarkRow = 'time' | 'frame';
const seeds: Readonly<Record<MarkRow, number>> = { time: 0x5a, frame: 0xc3 };

function checksum(value: number, row: MarkRow): number {
	let sum = seeds[row];
	for (let shift = 0; shift < payloadBits; shift += 8) sum ^= Math.floor(value / 2 ** shift) & 0xff;
	return sum;
}

/** @param value a whole number below 2^48, such as milliseconds since 1970 */
export function encodeTimeCode(value: number, row: MarkRow = 'time'): boolean[] {
	const bits: boolean[] = [];
	for (let shift = payloadBits - 1; shift >= 0; shift--) bits.push(Math.floor(value / 2 ** shift) % 2 === 1);
	const sum = checksum(value, row);
	for (let shift = 7; shift >= 0; shift--) bits.push(((sum >> shift) & 1) === 1);
	return bits;
}

/** The number that was encoded, or undefined when the cells were not read right (the checksum tells). */
export function decodeTimeCode(bits: readonly boolean[], row: MarkRow = 'time'): number | undefined {
	if (bits.length !== timeCodeBits) return undefined;
	let value = 0;
	for (const bit of bits.slice(0, payloadBits)) value = value * 2 + Number(bit);
	let sum = 0;
	for (const bit of bits.slice(payloadBits)) sum = sum * 2 + Number(bit);
	return sum === checksum(value, row) ? value : undefined;
}

/** Where a row stands, as parts of the picture's width and height: the same after any scaling. */
export const markPlaces: Readonly<Record<MarkRow, { readonly top: number; readonly height: number }>> = {
	frame: { top: 0.76, height: 0.07 },
	time: { top: 0.86, height: 0.07 }
};
/** The first cell begins a sixteenth from the left; a cell is a 64th of the width. */
export const markLeft = 1 / 16;
export const cellWidth = 1 / 64;

/** Pixels as a canvas gives them: four bytes each, row after row. */
export interface Pixels {
	readonly data: ArrayLike<number>;
	readonly width: number;
	readonly height: number;
}

export interface Marks {
	/** Milliseconds since 1970 when the frame was drawn. */
	readonly time?: number;
	/** Number of the frame, counted from 0. */
	readonly frame?: number;
}

/**
 * Reads both rows from a picture of any size. A row that was not read right (its checksum tells) is left out: the picture is
 * another one, was cropped, or lost too much on its way.
 */
export function readMarks(picture: Pixels): Marks {
	const time = readRow(picture, 'time');
	const frame = readRow(picture, 'frame');
	return { ...(time === undefined ? {} : { time }), ...(frame === undefined ? {} : { frame }) };
}

function readRow(picture: Pixels, row: MarkRow): number | undefined {
	const { width, height } = picture;
	const { top, height: tall } = markPlaces[row];
	const middle = (top + tall / 2) * height;
	const reach = Math.max(1, Math.floor((tall * height) / 6));
	const bits: boolean[] = [];
	for (let index = 0; index < timeCodeBits; index++) {
		const x = Math.floor((markLeft + (index + 0.5) * cellWidth) * width);
		let sum = 0;
		let count = 0;
		for (let y = Math.floor(middle - reach); y <= middle + reach; y++, count++)
			sum += brightness(picture, x, y);
		bits.push(sum / count > 127);
	}
	return decodeTimeCode(bits, row);
}

function brightness({ data, width }: Pixels, x: number, y: number): number {
	const at = (y * width + x) * 4;
	return 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
}
