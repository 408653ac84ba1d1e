/**
 * A piece of a file as it crosses the channel: twelve bytes say where it belongs, the rest is the file's.
 *
 *      0               4               8              12
 *     | file number   | offset, high  | offset, low   | bytes …
 */
import { maxFileBytes } from './limits.ts';

export const headerBytes = 12;

export interface Piece {
	/** Number of the file, by its sender's count. */
	readonly file: number;
	/** Where in the file its first byte belongs. */
	readonly offset: number;
	/** How many bytes of the file follow the header. */
	readonly length: number;
}

/** Writes the header of that piece at `at`; `length` bytes of the file follow it. Returns where they begin. */
export function writeHeader(
	buffer: ArrayBuffer,
	at: number,
	{ file, offset }: Omit<Piece, 'length'>
): number {
	const view = new DataView(buffer, at, headerBytes);
	view.setUint32(0, file);
	view.setUint32(4, Math.floor(offset / 2 ** 32));
	view.setUint32(8, offset % 2 ** 32);
	return at + headerBytes;
}

/** What a frame says of itself; undefined when it is none: too short, empty, or an offset that no number can hold. */
export function readFrame(frame: ArrayBuffer): Piece | undefined {
	if (frame.byteLength <= headerBytes) return undefined;
	const view = new DataView(frame);
	const offset = view.getUint32(4) * 2 ** 32 + view.getUint32(8);
	const length = frame.byteLength - headerBytes;
	return offset + length > maxFileBytes ? undefined : { file: view.getUint32(0), offset, length };
}
