/** What a frame costs: the mean and the 95th percentile of the last so many times. */
export class CostMeter {
	readonly #times: number[] = [];
	readonly #most: number;

	constructor(most = 100) {
		this.#most = most;
	}

	add(ms: number): void {
		this.#times.push(ms);
		if (this.#times.length > this.#most) this.#times.shift();
	}

	forget(): void {
		this.#times.length = 0;
	}

	get mean(): number | undefined {
		return this.#times.length === 0
			? undefined
			: this.#times.reduce((sum, ms) => sum + ms, 0) / this.#times.length;
	}

	/** Nineteen frames of twenty took no longer: the nearest rank. */
	get p95(): number | undefined {
		const sorted = this.#times.toSorted((one, other) => one - other);
		return sorted[Math.ceil(sorted.length * 0.95) - 1];
	}
}
