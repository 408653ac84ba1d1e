/** What to take away from one list of lines and what to add to get another: the smallest such change. */
export interface DiffLine {
	readonly kind: 'same' | 'removed' | 'added';
	readonly text: string;
}

/** Longest common subsequence, by the table; for the few lines of an exercise. Removals stand before additions. */
export function diffLines(before: readonly string[], after: readonly string[]): DiffLine[] {
	// common[i][j]: how many lines before[i…] and after[j…] can keep.
	const common = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
	const kept = (i: number, j: number): number => common[i]?.[j] ?? 0;
	for (let i = before.length - 1; i >= 0; i--)
		for (let j = after.length - 1; j >= 0; j--)
			common[i]![j] =
				before[i] === after[j] ? kept(i + 1, j + 1) + 1 : Math.max(kept(i + 1, j), kept(i, j + 1));

	const lines: DiffLine[] = [];
	let i = 0;
	let j = 0;
	while (i < before.length || j < after.length) {
		const mine = before[i];
		const theirs = after[j];
		if (mine !== undefined && mine === theirs) {
			lines.push({ kind: 'same', text: mine });
			i++;
			j++;
		} else if (mine !== undefined && (theirs === undefined || kept(i + 1, j) >= kept(i, j + 1))) {
			lines.push({ kind: 'removed', text: mine });
			i++;
		} else {
			lines.push({ kind: 'added', text: theirs! });
			j++;
		}
	}
	return lines;
}
