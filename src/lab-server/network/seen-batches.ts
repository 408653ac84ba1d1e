/** Packets and mappings that were seen, cut to what is wanted of them and handed over in small batches. */
import type { SeenBatch, SeenMapping, SeenPacket } from '../../lib/signaling/network-protocol.ts';
import type { NewSeenMapping, NewSeenPacket } from './seen.ts';

export const captureLimits = {
	/** Of media only the headers are in the clear; everything else is kept whole. */
	bytesOfMedia: 128,
	bytesOfOther: 1500,
	/** How many go to the page each second; the rest is counted. */
	perSecond: 4000,
	/** How long a batch waits for more, milliseconds. */
	batchMs: 20
} as const;

/** RTP and RTCP (RFC 7983 §7), also with four bytes of ChannelData in front. */
const isMedia = (bytes: Uint8Array): boolean => {
	const [first = 0] = bytes;
	return first >= 64 && first <= 79 ? isMedia(bytes.subarray(4)) : first >= 128 && first <= 191;
};

export class SeenBatches {
	readonly #now: () => number;
	readonly #send: (batch: SeenBatch) => void;
	#packets: SeenPacket[] = [];
	#mappings: SeenMapping[] = [];
	#missed = 0;
	#timer: NodeJS.Timeout | undefined;
	#second = 0;
	#inSecond = 0;

	/** @param now milliseconds since the session was opened */
	constructor(now: () => number, send: (batch: SeenBatch) => void) {
		this.#now = now;
		this.#send = send;
	}

	packet({ bytes, ...packet }: NewSeenPacket): void {
		const at = this.#now();
		const second = Math.floor(at / 1000);
		if (second !== this.#second) {
			this.#second = second;
			this.#inSecond = 0;
		}
		if (++this.#inSecond > captureLimits.perSecond) {
			this.#missed++;
			return;
		}
		const kept = bytes.subarray(0, isMedia(bytes) ? captureLimits.bytesOfMedia : captureLimits.bytesOfOther);
		this.#packets.push({
			at,
			...packet,
			length: bytes.length,
			bytes: Buffer.from(kept.buffer, kept.byteOffset, kept.length).toString('base64')
		});
		this.#wait();
	}

	mapping(mapping: NewSeenMapping): void {
		this.#mappings.push({ at: this.#now(), ...mapping });
		this.#wait();
	}

	/** Hands over what waits. */
	flush(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		if (this.#packets.length === 0 && this.#mappings.length === 0 && this.#missed === 0) return;
		const batch = {
			now: this.#now(),
			packets: this.#packets,
			mappings: this.#mappings,
			missed: this.#missed
		};
		this.#packets = [];
		this.#mappings = [];
		this.#missed = 0;
		this.#send(batch);
	}

	close(): void {
		clearTimeout(this.#timer);
		this.#packets = [];
		this.#mappings = [];
	}

	#wait(): void {
		this.#timer ??= setTimeout(() => {
			this.flush();
		}, captureLimits.batchMs);
	}
}
