/**
 * The time code burned into the synthetic picture: a row of black and white cells that a machine can read back from a
 * received frame, so that the delay from glass to glass can be measured.
 *
 * 48 bits, most significant first, then 8 bits of checksum: one cell a bit, white is 1.
 */
export const timeCodeBits = 56;
const payloadBits = 48;

function checksum(value: number): number {
	let sum = 0x5a;
	for (let shift = 0; shift < payloadBits; shift += 8) sum ^= Math.floor(value / 2 ** shift) & 0xff;
	return sum;
}

/** @param value a whole number below 2^48, such as milliseconds since 1970 */
export function encodeTimeCode(value: number): boolean[] {
	const bits: boolean[] = [];
	for (let shift = payloadBits - 1; shift >= 0; shift--) bits.push(Math.floor(value / 2 ** shift) % 2 === 1);
	const sum = checksum(value);
	for (let shift = 7; shift >= 0; shift--) bits.push(((sum >> shift) & 1) === 1);
	return bits;
}

/** The number that was encoded, or undefined when the cells were not read right (the checksum tells). */
export function decodeTimeCode(bits: readonly boolean[]): number | undefined {
	if (bits.length !== timeCodeBits) return undefined;
	let value = 0;
	for (const bit of bits.slice(0, payloadBits)) value = value * 2 + Number(bit);
	let sum = 0;
	for (const bit of bits.slice(payloadBits)) sum = sum * 2 + Number(bit);
	return sum === checksum(value) ? value : undefined;
}
