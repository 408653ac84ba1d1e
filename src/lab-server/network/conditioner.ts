/**
 * Does to packets what their links are set to: two links for each peer of a session, up and down, one heap of what waits and
 * one timer. It measures itself: how much later than asked a packet went out, and how late the timer was.
 */
import { clearLink, type LinkSettings } from '../../lib/sim/link-settings.ts';
import { Link, type LinkFate } from '../../lib/sim/link.ts';
import { Heap, type Waiting } from './heap.ts';

export type Direction = 'up' | 'down';

/** What waits for all links of one session together; more is dropped as if a queue were full. */
export const maxHeldBytes = 16_000_000;
/** Timers count whole milliseconds: what is due within half of one goes out now, so that errors are even about zero. */
const earlyMs = 0.5;
/** The last so many errors are kept. */
const keptErrors = 8192;

export interface ConditionerErrors {
	/** How many packets that were held have gone out. */
	readonly packets: number;
	/** Milliseconds from when a packet should have gone out to when it did: half of the last ones lie below `p50`. */
	readonly p50: number;
	readonly p99: number;
	/** Milliseconds by which the timer was late: what the machine was busy with, and not the link. */
	readonly lagP50: number;
	readonly lagP99: number;
}

interface Held extends Waiting {
	readonly session: string;
	readonly size: number;
	readonly go: (now: number) => void;
}

interface Links {
	readonly up: Link;
	readonly down: Link;
	isControlToo: boolean;
}

interface Session {
	readonly peers: Map<string, Links>;
	heldBytes: number;
}

export class Conditioner {
	readonly #now: () => number;
	readonly #sessions = new Map<string, Session>();
	readonly #heap = new Heap<Held>();
	readonly #errors = new Ring(keptErrors);
	readonly #lags = new Ring(keptErrors);
	#order = 0;
	#packets = 0;
	#seed: number;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#timerAt = Infinity;
	#isReleasing = false;

	/** @param now milliseconds, never backwards @param seed makes what happens by chance happen again */
	constructor(now: () => number, seed: number) {
		this.#now = now;
		this.#seed = seed;
	}

	/** What waits. */
	get waiting(): number {
		return this.#heap.size;
	}
	/** Sessions with a link that does something. */
	get sessionCount(): number {
		return this.#sessions.size;
	}

	set(session: string, peer: string, direction: Direction, settings: LinkSettings): void {
		this.#links(session, peer)[direction].settings = settings;
	}
	settings(session: string, peer: string, direction: Direction): LinkSettings {
		return this.#sessions.get(session)?.peers.get(peer)?.[direction].settings ?? clearLink;
	}

	/** Whether this peer's requests to the relay itself cross its links too. */
	setControl(session: string, peer: string, isControlToo: boolean): void {
		this.#links(session, peer).isControlToo = isControlToo;
	}
	isControlToo(session: string, peer: string): boolean {
		return this.#sessions.get(session)?.peers.get(peer)?.isControlToo ?? false;
	}

	/**
	 * Puts a packet on a link. `go` is called when it comes out, with the time: at once where the link holds nothing back, twice
	 * where it was doubled, never where it was lost or its session has ended.
	 */
	pass(
		session: string,
		peer: string,
		direction: Direction,
		size: number,
		go: (now: number) => void
	): LinkFate {
		// A packet that comes in is a more exact clock than a timer.
		if (this.#heap.size > 0) this.#release();
		const now = this.#now();
		const state = this.#sessions.get(session);
		const links = state?.peers.get(peer);
		if (!state || !links) {
			go(now);
			return 'delivered';
		}
		if (direction === 'up') links.down.touch(now);
		const { fate, departures } = links[direction].offer(now, size);
		for (const at of departures) {
			if (at <= now) {
				go(now);
				continue;
			}
			if (state.heldBytes + size > maxHeldBytes) return 'queue-full';
			state.heldBytes += size;
			this.#heap.push({ at, order: this.#order++, session, size, go });
		}
		if (departures.length > 0 && !this.#isReleasing) this.#schedule(now);
		return fate;
	}

	/** Drops what waits for a session, and forgets its links. */
	closeSession(session: string): void {
		this.#sessions.delete(session);
		this.#heap.remove((held) => held.session === session);
		if (this.#heap.size === 0) this.#stopTimer();
	}

	close(): void {
		for (const session of [...this.#sessions.keys()]) this.closeSession(session);
	}

	errors(): ConditionerErrors {
		return {
			packets: this.#packets,
			p50: this.#errors.percentile(0.5),
			p99: this.#errors.percentile(0.99),
			lagP50: this.#lags.percentile(0.5),
			lagP99: this.#lags.percentile(0.99)
		};
	}

	#links(session: string, peer: string): Links {
		let state = this.#sessions.get(session);
		if (!state) this.#sessions.set(session, (state = { peers: new Map(), heldBytes: 0 }));
		let links = state.peers.get(peer);
		if (!links) {
			const [up, down] = [this.#seed++, this.#seed++];
			links = {
				up: new Link(clearLink, up, 'up'),
				down: new Link(clearLink, down, 'down'),
				isControlToo: false
			};
			state.peers.set(peer, links);
		}
		return links;
	}

	/** Lets out all that is due. What that puts on other links waits for the same loop. */
	#release(): void {
		if (this.#isReleasing) return;
		this.#isReleasing = true;
		try {
			for (;;) {
				const { first } = this.#heap;
				const now = this.#now();
				if (!first || first.at > now + earlyMs) break;
				this.#heap.pop();
				const state = this.#sessions.get(first.session);
				if (state) state.heldBytes -= first.size;
				this.#packets++;
				this.#errors.add(now - first.at);
				first.go(now);
			}
		} finally {
			this.#isReleasing = false;
		}
	}

	#schedule(now: number): void {
		const { first } = this.#heap;
		if (!first) this.#stopTimer();
		else if (first.at < this.#timerAt) this.#startTimer(first.at, now);
	}

	#startTimer(at: number, now: number): void {
		this.#stopTimer();
		this.#timerAt = at;
		this.#timer = setTimeout(
			() => {
				this.#timer = undefined;
				this.#timerAt = Infinity;
				const fired = this.#now();
				this.#lags.add(Math.max(0, fired - at));
				this.#release();
				this.#schedule(this.#now());
			},
			Math.max(1, Math.floor(at - now))
		);
	}

	#stopTimer(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#timerAt = Infinity;
	}
}

/** The last so many numbers. */
class Ring {
	readonly #values: Float64Array;
	#count = 0;

	constructor(size: number) {
		this.#values = new Float64Array(size);
	}

	add(value: number): void {
		this.#values[this.#count++ % this.#values.length] = value;
	}

	/** 0 when there is none. */
	percentile(share: number): number {
		const known = this.#values.slice(0, Math.min(this.#count, this.#values.length)).sort();
		return known[Math.min(known.length - 1, Math.floor(share * known.length))] ?? 0;
	}
}
