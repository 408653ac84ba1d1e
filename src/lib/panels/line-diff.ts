/** What changed from one text to the next, line by line: the longest common subsequence stays, the rest went or came. */

export interface DiffLine {
	readonly kind: 'same' | 'removed' | 'added';
	readonly text: string;
	/** Number of the line in the newer text, from 1; absent for one that went. */
	readonly number?: number;
}

/** Texts with more lines than this are shown as they are: the table below grows with the square. */
export const maxDiffLines = 2000;

export function diffLines(before: readonly string[], after: readonly string[]): DiffLine[] {
	if (before.length > maxDiffLines || after.length > maxDiffLines)
		return after.map((text, index) => ({ kind: 'same', text, number: index + 1 }));
	const width = after.length + 1;
	/** Length of the longest common subsequence of before[i…] and after[j…]. */
	const common = new Uint16Array((before.length + 1) * width);
	for (let i = before.length - 1; i >= 0; i--)
		for (let j = after.length - 1; j >= 0; j--)
			common[i * width + j] =
				before[i] === after[j]
					? common[(i + 1) * width + j + 1]! + 1
					: Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!);
	const lines: DiffLine[] = [];
	let i = 0;
	let j = 0;
	while (i < before.length || j < after.length) {
		if (i < before.length && j < after.length && before[i] === after[j]) {
			lines.push({ kind: 'same', text: after[j]!, number: ++j });
			i++;
		} else if (
			i < before.length &&
			(j >= after.length || common[(i + 1) * width + j]! >= common[i * width + j + 1]!)
		)
			lines.push({ kind: 'removed', text: before[i++]! });
		else lines.push({ kind: 'added', text: after[j]!, number: ++j });
	}
	return lines;
}
