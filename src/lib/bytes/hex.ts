/** Bytes as hexadecimal text and back. */

/** Lower case, two digits a byte, with `gap` between bytes. */
export const toHex = (bytes: Uint8Array, gap = ''): string =>
	Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(gap);

/** Spaces, line ends, colons and `0x` are passed over; undefined when what is left is not whole bytes. */
export function fromHex(text: string): Uint8Array | undefined {
	const digits = text.replace(/0x|[\s:,]/gi, '');
	if (digits.length % 2 !== 0 || !/^[\da-f]*$/i.test(digits)) return undefined;
	const bytes = new Uint8Array(digits.length / 2);
	for (let index = 0; index < bytes.length; index++)
		bytes[index] = Number.parseInt(digits.slice(2 * index, 2 * index + 2), 16);
	return bytes;
}
