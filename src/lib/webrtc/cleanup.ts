/** Clean-ups collected while things are opened, run once in reverse order. One that fails does not skip the rest. */
export class CleanupStack {
	#steps: (() => void)[] = [];
	#closed = false;

	/** After `close()` the step runs at once: nothing opened late stays open. */
	defer(step: () => void): void {
		if (this.#closed) step();
		else this.#steps.push(step);
	}

	close(): void {
		if (this.#closed) return;
		this.#closed = true;
		const steps = this.#steps.reverse();
		this.#steps = [];
		const errors: unknown[] = [];
		for (const step of steps)
			try {
				step();
			} catch (error) {
				errors.push(error);
			}
		if (errors.length > 0) throw new AggregateError(errors, 'some clean-ups failed');
	}
}
