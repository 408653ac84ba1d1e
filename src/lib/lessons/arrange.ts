/** Moving lines of an answer about. */

/** The list with the item at `from` moved by `by` places; at the ends it stays. */
export function moveItem<T>(items: readonly T[], from: number, by: number): readonly T[] {
	const to = Math.min(Math.max(from + by, 0), items.length - 1);
	const item = items[from];
	if (item === undefined || to === from) return items;
	const rest = items.toSpliced(from, 1);
	return rest.toSpliced(to, 0, item);
}
