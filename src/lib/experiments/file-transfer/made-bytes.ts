/** A file that nobody needs to have: bytes that follow from their place, so that any part can be made at any time. */

const mixed = (value: number): number => {
	let bits = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
	bits = Math.imul(bits ^ (bits >>> 16), 0x45d9f3b);
	return bits ^ (bits >>> 16);
};

/** @param from a multiple of four */
export function madeBytes(seed: number, from: number, length: number): Uint8Array<ArrayBuffer> {
	const words = new Uint32Array(Math.ceil(length / 4));
	// Past 2^32 words the count begins again: what counts is that both ends mean the same bytes.
	for (let index = 0; index < words.length; index++) words[index] = mixed(seed + from / 4 + index);
	return new Uint8Array(words.buffer, 0, length);
}
