/** A file read from one place to its end, block by block. */
import { discard } from './discard.ts';

/** Gives the next `length` bytes, good until the next are asked for; rejects when the file has become shorter or cannot be read. */
export type ReadNext = (length: number) => Promise<Uint8Array<ArrayBuffer>>;

/** Reads in slices: one block is in memory at a time. */
export function readFrom(file: File, from: number): ReadNext {
	let at = from;
	let before: ArrayBuffer | undefined;
	return async (length) => {
		if (before) discard([before]);
		const buffer = await file.slice(at, at + length).arrayBuffer();
		// A file that was cut short or written anew since it was chosen.
		if (buffer.byteLength !== length) throw new DOMException('the file has changed', 'NotReadableError');
		at += length;
		before = buffer;
		return new Uint8Array(buffer);
	};
}
