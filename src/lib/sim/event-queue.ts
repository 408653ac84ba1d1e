/** What will happen, soonest first; of what is due at the same time, what was put in first (a binary heap). */

interface Entry<Item> {
	readonly at: number;
	readonly order: number;
	readonly item: Item;
}

export class EventQueue<Item> {
	readonly #heap: Entry<Item>[] = [];
	#order = 0;

	get size(): number {
		return this.#heap.length;
	}
	/** When the next is due; `Infinity` when there is none. */
	get nextAt(): number {
		return this.#heap[0]?.at ?? Infinity;
	}

	put(at: number, item: Item): void {
		const heap = this.#heap;
		const entry = { at, order: this.#order++, item };
		let place = heap.length;
		while (place > 0) {
			const above = (place - 1) >> 1;
			const parent = heap[above]!;
			if (!isBefore(entry, parent)) break;
			heap[place] = parent;
			place = above;
		}
		heap[place] = entry;
	}

	take(): { readonly at: number; readonly item: Item } | undefined {
		const heap = this.#heap;
		const first = heap[0];
		const last = heap.pop();
		if (!first || !last || heap.length === 0) return first;
		let place = 0;
		for (;;) {
			let below = 2 * place + 1;
			if (below >= heap.length) break;
			if (below + 1 < heap.length && isBefore(heap[below + 1]!, heap[below]!)) below++;
			const child = heap[below]!;
			if (!isBefore(child, last)) break;
			heap[place] = child;
			place = below;
		}
		heap[place] = last;
		return first;
	}

	/** In no order. */
	items(): Item[] {
		return this.#heap.map(({ item }) => item);
	}
}

const isBefore = (one: Entry<unknown>, other: Entry<unknown>): boolean =>
	one.at < other.at || (one.at === other.at && one.order < other.order);
