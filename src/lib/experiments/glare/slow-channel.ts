/**
 * A signaling channel that takes its time and keeps its order, as TCP and WebSocket do: a message never overtakes the one before
 * it. Two that become due together are delivered in one go, as two frames of one packet are.
 */
export interface Clock {
	/** Milliseconds on a clock that never runs backwards. */
	readonly now: () => number;
	/** Runs `step` after `ms`; returns what takes it back. */
	readonly after: (ms: number, step: () => void) => () => void;
}

interface Waiting {
	readonly due: number;
	readonly deliver: () => void;
}

/** Timers fire a little early in some browsers: what is due within this many milliseconds is due. */
const toleranceMs = 0.5;

/** One direction of the channel. */
export class SlowChannel {
	readonly #clock: Clock;
	#waiting: Waiting[] = [];
	#cancel: (() => void) | undefined;
	#lastDue = 0;
	#isClosed = false;

	constructor(clock: Clock) {
		this.#clock = clock;
	}

	/** How many messages are on their way. */
	get underWay(): number {
		return this.#waiting.length;
	}

	/** Delivers after `delayMs`, or later: together with the message that was sent before, if that takes longer. */
	send(delayMs: number, deliver: () => void): void {
		if (this.#isClosed) return;
		const due = Math.max(this.#lastDue, this.#clock.now() + delayMs);
		this.#lastDue = due;
		this.#waiting.push({ due, deliver });
		if (this.#waiting.length === 1) this.#arm();
	}

	/** What is on its way is lost, and so is what is sent from now on. */
	close(): void {
		this.#isClosed = true;
		this.#cancel?.();
		this.#waiting = [];
	}

	#arm(): void {
		const [next] = this.#waiting;
		// While one was delivered another may have been sent, and armed the timer.
		if (!next || this.#cancel) return;
		this.#cancel = this.#clock.after(Math.max(0, next.due - this.#clock.now()), () => {
			this.#cancel = undefined;
			while (this.#waiting[0] && this.#waiting[0].due <= this.#clock.now() + toleranceMs)
				this.#waiting.shift()!.deliver();
			this.#arm();
		});
	}
}
