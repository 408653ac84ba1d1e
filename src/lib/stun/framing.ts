/**
 * STUN and ChannelData on a stream (RFC 8489 §6.2.2, RFC 8656 §12.5): each message says how long it is, so that is all the
 * framing there is. A stream that begins with anything else cannot be read on: there is no way back into step.
 */
import { headerBytes, maxMessageBytes } from './message.ts';

export type StreamProblem = 'not-stun-or-channel-data' | 'odd-length' | 'no-cookie';

export class StreamReader {
	/** What has come of a message that is not whole yet: the first `#used` bytes. */
	#kept = new Uint8Array(0);
	#used = 0;
	#problem: StreamProblem | undefined;

	/** What is wrong with the stream; nothing is read after it. */
	get problem(): StreamProblem | undefined {
		return this.#problem;
	}
	/** Bytes of a message that is not whole yet; never more than one message. */
	get waiting(): number {
		return this.#used;
	}

	/** The messages that are whole now; padding of ChannelData is left with it. They may share memory with `bytes`. */
	push(bytes: Uint8Array): Uint8Array[] {
		if (this.#problem) return [];
		const all = this.#used > 0 ? this.#append(bytes) : bytes;
		const messages: Uint8Array[] = [];
		let at = 0;
		for (;;) {
			const size = this.#sizeAt(all, at);
			if (size === undefined || at + size > all.length) break;
			messages.push(all.subarray(at, at + size));
			at += size;
		}
		if (this.#isBroken()) this.#keep(new Uint8Array(0));
		// A copy, for what was given belongs to somebody else; and where nothing was whole, it is kept already.
		else if (at > 0 || all === bytes) this.#keep(all.slice(at));
		return messages;
	}

	#keep(bytes: Uint8Array<ArrayBuffer>): void {
		this.#kept = bytes;
		this.#used = bytes.length;
	}

	/** Grows by doubling, so that a message in many small pieces is not copied once for each of them. */
	#append(bytes: Uint8Array): Uint8Array {
		const used = this.#used + bytes.length;
		if (used > this.#kept.length) {
			const larger = new Uint8Array(Math.max(used, 2 * this.#kept.length));
			larger.set(this.#kept.subarray(0, this.#used));
			this.#kept = larger;
		}
		this.#kept.set(bytes, this.#used);
		this.#used = used;
		return this.#kept.subarray(0, used);
	}

	/** Bytes of the message that begins there; undefined while that cannot be known, or never. */
	#sizeAt(bytes: Uint8Array, at: number): number | undefined {
		if (bytes.length === at) return undefined;
		const first = bytes[at] ?? 0;
		if (first > 0x4f) return this.#fail('not-stun-or-channel-data');
		if (bytes.length - at < 4) return undefined;
		const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
		if (first >= 0x40) return 4 + ((length + 3) & ~3);
		if (length % 4 !== 0) return this.#fail('odd-length');
		const cookie = bytes.subarray(at + 4, at + 8);
		if ([0x21, 0x12, 0xa4, 0x42].some((byte, index) => cookie[index] !== undefined && cookie[index] !== byte))
			return this.#fail('no-cookie');
		return headerBytes + length;
	}

	#isBroken(): boolean {
		return this.#problem !== undefined;
	}

	/** As long as a message that never becomes whole. */
	#fail(problem: StreamProblem): number {
		this.#problem = problem;
		return Infinity;
	}
}

/** The most that a reader keeps. */
export const maxKeptBytes = maxMessageBytes + 3;
