/** A token bucket: so many at once, so many more each second. The time comes in from outside. */

export interface RateLimit {
	/** How many may come at once. */
	readonly burst: number;
	/** How many more each second. */
	readonly perSecond: number;
}

export class TokenBucket {
	readonly #limit: RateLimit;
	#tokens: number;
	#at: number;

	/** @param now milliseconds, on any clock */
	constructor(limit: RateLimit, now: number) {
		this.#limit = limit;
		this.#tokens = limit.burst;
		this.#at = now;
	}

	/** Takes one, or `count`, if there are so many. A clock that was set back gives nothing and takes nothing. */
	take(now: number, count = 1): boolean {
		const elapsed = Math.max(0, now - this.#at);
		this.#at = now;
		this.#tokens = Math.min(this.#limit.burst, this.#tokens + (elapsed * this.#limit.perSecond) / 1000);
		if (this.#tokens < count) return false;
		this.#tokens -= count;
		return true;
	}
}
