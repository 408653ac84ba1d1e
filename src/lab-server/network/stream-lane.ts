/**
 * A WebSocket's bytes on their way through the conditioner. The kernel's own TCP cannot be made to lose packets from here, so
 * the stream crosses the conditioned link in segments of ours (`sim/byte-stream.ts`): the same link, the same chance, the same
 * rules that make TCP wait.
 */
import { StreamReceiver, StreamSender, type Segment } from '../../lib/sim/byte-stream.ts';
import type { LinkDirection, NetworkPeer } from '../../lib/signaling/network-protocol.ts';

/** Puts a packet on a link; `go` is called when, and as often as, it comes out. */
export type Pass = (peer: NetworkPeer, direction: LinkDirection, size: number, go: () => void) => void;

/** IPv4 and TCP headers, as a packet on the link has them. */
const headerBytes = 40;

export class StreamLane {
	readonly #pass: Pass;
	readonly #readable: (bytes: Uint8Array) => void;
	readonly #sender = new StreamSender();
	readonly #receiver = new StreamReceiver();
	#timer: NodeJS.Timeout | undefined;
	#isClosed = false;

	/** @param readable what the receiving end may read, in order */
	constructor(pass: Pass, readable: (bytes: Uint8Array) => void) {
		this.#pass = pass;
		this.#readable = readable;
	}

	/** False when too much waits already. */
	write(bytes: Uint8Array): boolean {
		const isTaken = this.#sender.write(bytes);
		this.#pump();
		return isTaken;
	}

	close(): void {
		this.#isClosed = true;
		clearTimeout(this.#timer);
	}

	#pump(): void {
		this.#send(this.#sender.due(performance.now()));
		clearTimeout(this.#timer);
		const { deadline } = this.#sender;
		if (deadline < Infinity && !this.#isClosed)
			this.#timer = setTimeout(
				() => {
					this.#pump();
				},
				Math.max(0, deadline - performance.now())
			);
	}

	#send(segments: readonly Segment[]): void {
		for (const segment of segments)
			this.#cross('caller', 'callee', headerBytes + segment.bytes.length, () => {
				const { readable, acknowledge } = this.#receiver.receive(segment);
				for (const bytes of readable) this.#readable(bytes);
				this.#cross('callee', 'caller', headerBytes, () => {
					this.#send(this.#sender.acknowledge(acknowledge, performance.now()));
					this.#pump();
				});
			});
	}

	/** Up from one peer, down to the other: as a datagram through the relay. */
	#cross(from: NetworkPeer, to: NetworkPeer, size: number, go: () => void): void {
		this.#pass(from, 'up', size, () => {
			if (this.#isClosed) return;
			this.#pass(to, 'down', size, () => {
				if (!this.#isClosed) go();
			});
		});
	}
}
