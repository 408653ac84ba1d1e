/** A file read from one place to its end, block by block, into one buffer that is filled again and again. */

/** Gives the next `length` bytes, good until the next are asked for; rejects when the file has become shorter or cannot be read. */
export type ReadNext = (length: number) => Promise<Uint8Array<ArrayBuffer>>;

/** A file that was cut short or written anew since it was chosen. */
const changed = () => new DOMException('the file has changed', 'NotReadableError');

function readSlices(file: File, from: number): ReadNext {
	let at = from;
	return async (length) => {
		const bytes = new Uint8Array(await file.slice(at, at + length).arrayBuffer());
		if (bytes.length !== length) throw changed();
		at += length;
		return bytes;
	};
}

/**
 * A stream that reads into our buffer (Streams §4.5): a new buffer for each block, at 30 MB a second, is garbage faster than a
 * browser sweeps up. Where streams of files cannot do that, slices do.
 *
 * @param most the longest block that will be asked for, in bytes
 */
export function readFrom(file: File, from: number, most: number): ReadNext {
	let reader: ReadableStreamBYOBReader;
	try {
		reader = file.slice(from).stream().getReader({ mode: 'byob' });
	} catch (error) {
		if (error instanceof TypeError) return readSlices(file, from);
		throw error;
	}
	let buffer = new ArrayBuffer(most);
	return async (length) => {
		for (let filled = 0; filled < length;) {
			const { value } = await reader.read(new Uint8Array(buffer, filled, length - filled));
			if (!value || value.length === 0) throw changed();
			filled += value.length;
			({ buffer } = value);
		}
		return new Uint8Array(buffer, 0, length);
	};
}
