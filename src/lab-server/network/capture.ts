/** What crosses the links of a session, for those who look: nothing is kept here. */
import { endpointText, type Endpoint } from '../../lib/bytes/endpoint.ts';
import type { PacketFate } from '../../lib/recording/event.ts';
import type { Direction } from './conditioner.ts';

/** One sighting of a packet; `number` is the same for all sightings of one datagram. Fields are those of PacketEvent. */
export interface CapturedPacket {
	/** Milliseconds, on the relay's clock. */
	readonly at: number;
	readonly session: string;
	/** Whose link it crossed. */
	readonly peer: string;
	readonly number: number;
	/** `turn`: as it is between client and relay; `inner`: from relayed address to relayed address, without TURN. */
	readonly link: 'turn' | 'inner';
	readonly direction: Direction;
	readonly transport: 'udp' | 'tcp';
	readonly source: string;
	readonly destination: string;
	/** Shared with the relay: copy what is to be kept. */
	readonly bytes: Uint8Array;
	readonly fate: PacketFate;
	readonly heldMs?: number;
}
export type Tap = (packet: CapturedPacket) => void;

/** How many may look at one session. */
export const maxTaps = 16;

export class Taps {
	readonly #taps = new Map<string, Set<Tap>>();
	#number = 0;

	/** Whether anybody looks. */
	has(session: string): boolean {
		return this.#taps.size > 0 && this.#taps.has(session);
	}

	get isEmpty(): boolean {
		return this.#taps.size === 0;
	}

	/** Gives the function that ends it; nothing is seen when too many look already. */
	add(session: string, tap: Tap): () => void {
		const taps = this.#taps.get(session) ?? new Set();
		if (taps.size >= maxTaps) return () => undefined;
		this.#taps.set(session, taps.add(tap));
		return () => {
			taps.delete(tap);
			if (taps.size === 0 && this.#taps.get(session) === taps) this.#taps.delete(session);
		};
	}

	nextNumber(): number {
		return ++this.#number;
	}

	show(
		packet: Omit<CapturedPacket, 'source' | 'destination' | 'heldMs'> & {
			readonly source: Endpoint;
			readonly destination: Endpoint;
			readonly heldMs: number;
		}
	): void {
		const { source, destination, heldMs, ...rest } = packet;
		const shown: CapturedPacket = {
			...rest,
			source: endpointText(source),
			destination: endpointText(destination),
			...(heldMs > 0 ? { heldMs } : {})
		};
		for (const tap of this.#taps.get(packet.session) ?? []) tap(shown);
	}

	closeSession(session: string): void {
		this.#taps.delete(session);
	}
	close(): void {
		this.#taps.clear();
	}
}
