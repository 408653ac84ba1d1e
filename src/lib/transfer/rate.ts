/** How fast a transfer is: bytes over the last seconds, so that a pause or a slow start does not colour what is now. */

/** What is looked back at, milliseconds. */
const spanMs = 3000;
/** Two readings nearer than this are one. */
const gapMs = 100;

export class RateMeter {
	#points: { readonly at: number; readonly bytes: number }[] = [];

	/** @param at milliseconds on any clock @param bytes all so far */
	add(at: number, bytes: number): void {
		const last = this.#points.at(-1);
		if (last && at - last.at < gapMs) return;
		this.#points.push({ at, bytes });
		while (this.#points.length > 2 && at - this.#points[0]!.at > spanMs) this.#points.shift();
	}

	/** After a pause or a break: what was before says nothing of now. */
	forget(): void {
		this.#points = [];
	}

	/** Bytes a second; undefined until two readings are there. */
	get bytesPerSecond(): number | undefined {
		const [first, last] = [this.#points[0], this.#points.at(-1)];
		if (!first || !last || last.at <= first.at) return undefined;
		return ((last.bytes - first.bytes) * 1000) / (last.at - first.at);
	}

	/** Seconds until `remaining` bytes are done, at this rate; undefined while nothing moves. */
	secondsFor(remaining: number): number | undefined {
		const rate = this.bytesPerSecond;
		return rate ? remaining / rate : undefined;
	}
}
