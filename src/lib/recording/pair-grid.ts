/** The pairs of a report as a grid: a row for each local candidate, a column for each remote one. */
import type { CandidatePair, PairEnd } from './candidates.ts';

export interface GridEnd extends PairEnd {
	readonly key: string;
}
export interface PairGrid {
	readonly locals: readonly GridEnd[];
	readonly remotes: readonly GridEnd[];
	/** By `local key → remote key`; two ends that were never a pair have none. */
	readonly pairs: ReadonlyMap<string, CandidatePair>;
}

/** More ends than this on a side are not laid out: a list is better then. */
export const maxGridEnds = 24;

const keyOf = ({ type, protocol, address, port }: PairEnd): string =>
	`${type} ${protocol} ${address} ${port ?? ''}`;
export const cellKey = (local: GridEnd, remote: GridEnd): string => `${local.key} → ${remote.key}`;

export function pairGridOf(pairs: readonly CandidatePair[]): PairGrid {
	const locals = new Map<string, GridEnd>();
	const remotes = new Map<string, GridEnd>();
	const cells = new Map<string, CandidatePair>();
	for (const pair of pairs) {
		if (!pair.local || !pair.remote) continue;
		const local = { ...pair.local, key: keyOf(pair.local) };
		const remote = { ...pair.remote, key: keyOf(pair.remote) };
		if (!locals.has(local.key) && locals.size >= maxGridEnds) continue;
		if (!remotes.has(remote.key) && remotes.size >= maxGridEnds) continue;
		locals.set(local.key, local);
		remotes.set(remote.key, remote);
		// Pairs come with the selected one first: of two that look alike, that one is shown.
		const key = cellKey(local, remote);
		if (!cells.has(key)) cells.set(key, pair);
	}
	return { locals: [...locals.values()], remotes: [...remotes.values()], pairs: cells };
}
