/**
 * One direction of a link, pure and seeded: when a packet that is put on it now comes out at the other end, if it does.
 * In this order: cut, idle, rate and the queue in front of it, loss, delay with jitter, reordering, duplication. Both the
 * simulator and the lab server's conditioner use it.
 */
import type { LinkSettings } from './link-settings.ts';
import { Random } from './random.ts';

/** What a link can do to a packet: words of `PacketFate` (recording/event.ts). */
export type LinkFate = 'delivered' | 'random-loss' | 'burst-loss' | 'queue-full' | 'cable-cut' | 'idle';

export interface LinkOutcome {
	readonly fate: LinkFate;
	/** When it comes out, milliseconds on the caller's clock; two of a packet that was doubled, none of one that is lost. */
	readonly departures: readonly number[];
}

/** However long the queue is in milliseconds: no more than so many bytes wait in it. */
export const maxQueueBytes = 4_000_000;

const lost = (fate: LinkFate): LinkOutcome => ({ fate, departures: [] });

export class Link {
	#settings: LinkSettings;
	readonly #random: Random;
	readonly #direction: 'up' | 'down';
	/** When the last packet will have left the rate cap. */
	#freeAt = -Infinity;
	/** When the last one that keeps its order comes out. */
	#lastOut = -Infinity;
	/** In the bad state of Gilbert-Elliott everything is lost, in the good one nothing. */
	#isBad = false;
	/** When something last went the other way. */
	#touchedAt: number | undefined;

	/** @param direction `idleMs` closes the way down only: as at a NAT, what goes up opens it. */
	constructor(settings: LinkSettings, seed: number, direction: 'up' | 'down' = 'up') {
		this.#settings = settings;
		this.#random = new Random(seed);
		this.#direction = direction;
	}

	get settings(): LinkSettings {
		return this.#settings;
	}
	/** Holds for packets offered from now on; those on their way are not called back. */
	set settings(settings: LinkSettings) {
		if (settings.rateKbps !== this.#settings.rateKbps) this.#freeAt = -Infinity;
		if (settings.burst <= 1 || settings.loss === 0) this.#isBad = false;
		this.#settings = settings;
	}

	/** Something went the other way: a link that is closed when idle is open again. */
	touch(now: number): void {
		this.#touchedAt = now;
	}

	/** @param now milliseconds @param size bytes */
	offer(now: number, size: number): LinkOutcome {
		const { isCut, idleMs, rateKbps, queueMs, delayMs, jitterMs, mayOvertake, reorder, duplicate } =
			this.#settings;
		if (isCut) return lost('cable-cut');
		if (
			idleMs > 0 &&
			this.#direction === 'down' &&
			(this.#touchedAt === undefined || now - this.#touchedAt > idleMs)
		)
			return lost('idle');
		let out = now;
		if (rateKbps > 0) {
			// Thousands of bits per second are bits per millisecond.
			const waitMs = Math.max(0, this.#freeAt - now);
			if (waitMs > queueMs || (waitMs * rateKbps) / 8 > maxQueueBytes) return lost('queue-full');
			out = this.#freeAt = now + waitMs + (size * 8) / rateKbps;
		}
		const loss = this.#lose();
		if (loss) return lost(loss);
		const jitter = jitterMs > 0 ? jitterMs * this.#random.normal() : 0;
		const isAhead = reorder > 0 && this.#random.next() < reorder;
		let arrival = isAhead ? out : out + Math.max(0, delayMs + jitter);
		if (!mayOvertake && !isAhead) this.#lastOut = arrival = Math.max(arrival, this.#lastOut);
		const isDoubled = duplicate > 0 && this.#random.next() < duplicate;
		return { fate: 'delivered', departures: isDoubled ? [arrival, arrival] : [arrival] };
	}

	#lose(): 'random-loss' | 'burst-loss' | undefined {
		const { loss, burst } = this.#settings;
		if (loss <= 0) return undefined;
		if (loss >= 1) return burst > 1 ? 'burst-loss' : 'random-loss';
		if (burst <= 1) return this.#random.next() < loss ? 'random-loss' : undefined;
		// A run ends with 1 / mean; runs begin as often as it takes to lose that share. Shorter runs than this cannot lose so much.
		const mean = Math.max(burst, loss / (1 - loss));
		const toGood = 1 / mean;
		const toBad = (loss * toGood) / (1 - loss);
		const chance = this.#random.next();
		this.#isBad = this.#isBad ? chance >= toGood : chance < toBad;
		return this.#isBad ? 'burst-loss' : undefined;
	}
}
