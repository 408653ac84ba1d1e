/**
 * A byte stream over datagrams that may be lost: one direction of TCP, as much of it as makes a reader wait. Sequence numbers
 * and cumulative acknowledgements (RFC 9293 §3.4), retransmission timer (RFC 6298), slow start, congestion avoidance and
 * fast retransmit (RFC 5681 §3.1, §3.2) with the repair of several holes (RFC 6582 §3.2). No connection set-up, no window of the
 * receiver, no selective acknowledgements. Sans-I/O: it takes what arrived and the time, and returns what to send.
 */

export interface Segment {
	/** Number of its first byte; the stream begins at 0. */
	readonly sequence: number;
	readonly bytes: Uint8Array;
}

export const streamRules = {
	/** Bytes of a segment: an Ethernet frame without the headers of IPv6, TCP and what tunnels may add. */
	segmentBytes: 1200,
	/** RFC 6928 §2. */
	initialWindow: 10,
	/** RFC 6298 §2.4 wants a second; Linux, whose streams people meet, takes a fifth of one. */
	leastTimeoutMs: 200,
	firstTimeoutMs: 1000,
	longestTimeoutMs: 60_000,
	/** RFC 5681 §3.2. */
	duplicatesThatMeanLoss: 3,
	/** What a sender keeps that nobody has acknowledged, and a receiver keeps behind a hole. */
	bufferBytes: 4 * 1024 * 1024
} as const;

interface Unacknowledged extends Segment {
	sentAt: number;
	isRetransmitted: boolean;
}

export class StreamSender {
	#waiting: Uint8Array[] = [];
	#waitingBytes = 0;
	#flight: Unacknowledged[] = [];
	#next = 0;
	#acknowledged = 0;
	/** In segments. */
	#window: number = streamRules.initialWindow;
	#threshold = Infinity;
	#duplicates = 0;
	/** Until this byte is acknowledged, a loss has been answered for already. */
	#recovery = -1;
	#smoothed: number | undefined;
	#variation = 0;
	#timeoutMs: number = streamRules.firstTimeoutMs;
	#deadline = Infinity;
	/** Segments that were sent more than once. */
	retransmissions = 0;

	/** False when so much waits already that nothing more is taken. */
	write(bytes: Uint8Array): boolean {
		if (this.#next - this.#acknowledged + this.#waitingBytes + bytes.length > streamRules.bufferBytes)
			return false;
		this.#waiting.push(bytes);
		this.#waitingBytes += bytes.length;
		return true;
	}

	/** When `due` has to be asked again although nothing arrived; Infinity when nothing is under way. */
	get deadline(): number {
		return this.#deadline;
	}

	/** What is to be sent now. */
	due(now: number): readonly Segment[] {
		const out: Segment[] = [];
		if (now >= this.#deadline && this.#flight.length > 0) out.push(this.#timedOut(now));
		while (this.#waitingBytes > 0 && this.#flight.length < this.#window) {
			const segment: Unacknowledged = {
				sequence: this.#next,
				bytes: this.#take(streamRules.segmentBytes),
				sentAt: now,
				isRetransmitted: false
			};
			this.#next += segment.bytes.length;
			this.#flight.push(segment);
			out.push(segment);
		}
		if (this.#flight.length > 0 && this.#deadline === Infinity) this.#deadline = now + this.#timeoutMs;
		return out;
	}

	/** All bytes below `number` have arrived. Returns what has to be sent again at once; ask `due` besides. */
	acknowledge(number: number, now: number): readonly Segment[] {
		if (number > this.#next || number < this.#acknowledged) return [];
		if (number === this.#acknowledged) return this.#duplicate(now);
		this.#acknowledged = number;
		this.#duplicates = 0;
		let covered = 0;
		while (this.#flight[0] && this.#flight[0].sequence + this.#flight[0].bytes.length <= number) {
			const segment = this.#flight.shift()!;
			covered++;
			// A segment that was sent twice does not say which one was answered (Karn, RFC 6298 §3).
			if (!segment.isRetransmitted) this.#measure(now - segment.sentAt);
		}
		this.#deadline = this.#flight.length > 0 ? now + this.#timeoutMs : Infinity;
		if (number < this.#recovery) return this.#resendFirst(now);
		if (this.#recovery >= 0) {
			this.#recovery = -1;
			this.#window = this.#threshold;
		} else if (this.#window < this.#threshold) this.#window += covered;
		else this.#window += covered / this.#window;
		return [];
	}

	#duplicate(now: number): readonly Segment[] {
		if (this.#flight.length === 0) return [];
		this.#duplicates++;
		if (this.#recovery >= 0) {
			// Something else has left the network (RFC 5681 §3.2 step 4).
			this.#window++;
			return [];
		}
		if (this.#duplicates < streamRules.duplicatesThatMeanLoss) return [];
		this.#halve();
		this.#window = this.#threshold + streamRules.duplicatesThatMeanLoss;
		this.#recovery = this.#next;
		return this.#resendFirst(now);
	}

	#timedOut(now: number): Segment {
		this.#halve();
		this.#window = 1;
		this.#recovery = this.#next;
		this.#timeoutMs = Math.min(2 * this.#timeoutMs, streamRules.longestTimeoutMs);
		this.#deadline = now + this.#timeoutMs;
		return this.#resendFirst(now)[0]!;
	}

	#resendFirst(now: number): readonly Segment[] {
		const [first] = this.#flight;
		if (!first) return [];
		first.isRetransmitted = true;
		first.sentAt = now;
		this.retransmissions++;
		return [first];
	}

	#halve(): void {
		this.#threshold = Math.max(this.#flight.length / 2, 2);
	}

	/** RFC 6298 §2. */
	#measure(roundTripMs: number): void {
		if (this.#smoothed === undefined) {
			this.#smoothed = roundTripMs;
			this.#variation = roundTripMs / 2;
		} else {
			this.#variation = 0.75 * this.#variation + 0.25 * Math.abs(this.#smoothed - roundTripMs);
			this.#smoothed = 0.875 * this.#smoothed + 0.125 * roundTripMs;
		}
		this.#timeoutMs = Math.min(
			Math.max(this.#smoothed + 4 * this.#variation, streamRules.leastTimeoutMs),
			streamRules.longestTimeoutMs
		);
	}

	#take(limit: number): Uint8Array {
		const size = Math.min(limit, this.#waitingBytes);
		const bytes = new Uint8Array(size);
		let filled = 0;
		while (filled < size) {
			const first = this.#waiting[0]!;
			const part = first.subarray(0, size - filled);
			bytes.set(part, filled);
			filled += part.length;
			if (part.length === first.length) this.#waiting.shift();
			else this.#waiting[0] = first.subarray(part.length);
		}
		this.#waitingBytes -= size;
		return bytes;
	}
}

export class StreamReceiver {
	#expected = 0;
	readonly #early = new Map<number, Uint8Array>();
	#earlyBytes = 0;

	/** Bytes that have arrived and that nobody may read yet, because something before them is missing. */
	get heldBytes(): number {
		return this.#earlyBytes;
	}

	/** What can be read now, in order, and the acknowledgement to send: the number of the next byte that is missing. */
	receive({ sequence, bytes }: Segment): {
		readonly readable: readonly Uint8Array[];
		readonly acknowledge: number;
	} {
		const readable: Uint8Array[] = [];
		if (sequence === this.#expected) {
			readable.push(bytes);
			this.#expected += bytes.length;
			for (let next = this.#early.get(this.#expected); next; next = this.#early.get(this.#expected)) {
				this.#early.delete(this.#expected);
				this.#earlyBytes -= next.length;
				readable.push(next);
				this.#expected += next.length;
			}
		} else if (
			sequence > this.#expected &&
			!this.#early.has(sequence) &&
			this.#earlyBytes + bytes.length <= streamRules.bufferBytes
		) {
			this.#early.set(sequence, bytes);
			this.#earlyBytes += bytes.length;
		}
		return { readable, acknowledge: this.#expected };
	}
}
