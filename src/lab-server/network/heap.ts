/** What waits for its time: the earliest first, and of two for the same time the one that came first. */

export interface Waiting {
	readonly at: number;
	readonly order: number;
}

export class Heap<Entry extends Waiting> {
	#entries: Entry[] = [];

	get size(): number {
		return this.#entries.length;
	}
	get first(): Entry | undefined {
		return this.#entries[0];
	}

	push(entry: Entry): void {
		const entries = this.#entries;
		let at = entries.push(entry) - 1;
		while (at > 0) {
			const parent = (at - 1) >> 1;
			const above = entries[parent];
			if (!above || !isBefore(entry, above)) break;
			entries[at] = above;
			at = parent;
		}
		entries[at] = entry;
	}

	pop(): Entry | undefined {
		const entries = this.#entries;
		const [first] = entries;
		const last = entries.pop();
		if (!last || entries.length === 0) return first;
		let at = 0;
		for (;;) {
			let child = 2 * at + 1;
			let below = entries[child];
			const right = entries[child + 1];
			if (right && below && isBefore(right, below)) {
				below = right;
				child++;
			}
			if (!below || !isBefore(below, last)) break;
			entries[at] = below;
			at = child;
		}
		entries[at] = last;
		return first;
	}

	/** Takes out all that are no longer wanted, and gives them. */
	remove(isUnwanted: (entry: Entry) => boolean): Entry[] {
		const removed = this.#entries.filter(isUnwanted);
		if (removed.length === 0) return removed;
		const kept = this.#entries.filter((entry) => !isUnwanted(entry));
		this.#entries = [];
		for (const entry of kept) this.push(entry);
		return removed;
	}
}

const isBefore = (one: Waiting, other: Waiting): boolean =>
	one.at < other.at || (one.at === other.at && one.order < other.order);
