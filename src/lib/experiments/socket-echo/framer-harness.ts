/** Runs in the frame, behind the reader's code: a new framer for each stream, chunk by chunk, and what came out after each. */
import { bytesOf, streams, type Framed } from './written-framer.ts';

/** What the reader has written. */
type WrittenFramer = new () => { push(chunk: Uint8Array): Iterable<ArrayLike<number>> };

/** What is kept of one message, and of what was thrown, characters. */
const most = { message: 400, error: 200, messages: 100 } as const;

/** One character a byte. */
const textOf = (bytes: ArrayLike<number>): string =>
	String.fromCharCode(...Array.from(bytes).slice(0, most.message));

export default function tryFramer(Framer: WrittenFramer): readonly Framed[] {
	return streams().map((stream): Framed => {
		const bytes = Uint8Array.from(bytesOf(stream), (character) => character.charCodeAt(0));
		const { chunks } = stream;
		const got: [number, string][] = [];
		let from = 0;
		try {
			const framer = new Framer();
			for (const [index, size] of chunks.entries()) {
				// A copy: what is read next does not overwrite it.
				for (const message of framer.push(bytes.slice(from, from + size)))
					if (got.length < most.messages) got.push([index, textOf(message)]);
				from += size;
			}
		} catch (error) {
			return { chunks, got, threw: String(error).slice(0, most.error) };
		}
		return { chunks, got };
	});
}
