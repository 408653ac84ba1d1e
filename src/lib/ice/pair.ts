/** Candidate pairs: how they are formed, ordered, pruned (RFC 8445 §6.1.2) and which of them wait (§6.1.2.6). */
import { endpointText, isSameEndpoint, type Endpoint } from '../bytes/endpoint.ts';
import { byPairPriority, pairPriority, type CandidateType } from './priority.ts';
import type { IceRole } from './role.ts';

export interface RemoteCandidate {
	readonly type: CandidateType;
	readonly address: Endpoint;
	readonly priority: number;
	readonly foundation: string;
}
export interface LocalCandidate extends RemoteCandidate {
	/** Where packets of this candidate really leave from (§5.1.1.2): itself for host and relay. */
	readonly base: Endpoint;
	/** §5.1.2.1; also goes into PRIORITY of checks (§7.1.1). */
	readonly localPreference: number;
}

export type PairState = 'Frozen' | 'Waiting' | 'In-Progress' | 'Succeeded' | 'Failed';

export interface CandidatePair {
	readonly local: LocalCandidate;
	readonly remote: RemoteCandidate;
	readonly priority: bigint;
}

/** §6.1.2.5 */
export const pairLimit = 100;

const isIpv6 = ({ address }: Endpoint): boolean => address.includes(':');

/** §6.1.2.2: only addresses of one family. */
export const canPair = (local: RemoteCandidate, remote: RemoteCandidate): boolean =>
	isIpv6(local.address) === isIpv6(remote.address);

export const priorityOfPair = (local: RemoteCandidate, remote: RemoteCandidate, role: IceRole): bigint =>
	role === 'controlling'
		? pairPriority(local.priority, remote.priority)
		: pairPriority(remote.priority, local.priority);

/** What a check of the pair looks like on the wire: who is duplicate has the same (§6.1.2.4). */
export const pairKey = (base: Endpoint, remote: Endpoint): string =>
	`${endpointText(base)} ${endpointText(remote)}`;

/** §5.1.3: of candidates with equal address and base only the one of highest priority is kept. */
export function withoutRedundant<Candidate extends LocalCandidate>(
	candidates: readonly Candidate[]
): Candidate[] {
	const kept = new Map<string, Candidate>();
	for (const candidate of candidates) {
		const key = pairKey(candidate.address, candidate.base);
		const known = kept.get(key);
		if (!known || known.priority < candidate.priority) kept.set(key, candidate);
	}
	return [...kept.values()];
}

/** Every pair of one family, the highest first (§6.1.2.2, §6.1.2.3). */
export const formPairs = (
	locals: readonly LocalCandidate[],
	remotes: readonly RemoteCandidate[],
	role: IceRole
): CandidatePair[] =>
	locals
		.flatMap((local) =>
			remotes
				.filter((remote) => canPair(local, remote))
				.map((remote) => ({ local, remote, priority: priorityOfPair(local, remote, role) }))
		)
		.sort(byPairPriority);

/** Reflexive locals become their base, and of what is then equal the highest stays (§6.1.2.4); then the limit (§6.1.2.5). */
export function prunePairs(
	pairs: readonly CandidatePair[],
	locals: readonly LocalCandidate[],
	limit = pairLimit
): CandidatePair[] {
	const seen = new Set<string>();
	const kept: CandidatePair[] = [];
	for (const pair of pairs) {
		const key = pairKey(pair.local.base, pair.remote.address);
		if (seen.has(key)) continue;
		seen.add(key);
		const base = locals.find(
			(one) => isSameEndpoint(one.address, pair.local.base) && isSameEndpoint(one.base, pair.local.base)
		);
		kept.push(base ? { ...pair, local: base } : pair);
	}
	return kept.slice(0, limit);
}

/** What of a pair the rules of freezing look at. */
export interface FrozenFacts {
	readonly foundation: string;
	readonly priority: bigint;
	state: PairState;
}

/** §6.1.2.6: of each foundation one pair in all check lists waits: that of the first list, and in it the highest. */
export function unfreezeFirst(checkLists: readonly (readonly FrozenFacts[])[]): void {
	const seen = new Set<string>();
	for (const list of checkLists)
		for (const pair of [...list].sort(byPairPriority)) {
			if (seen.has(pair.foundation)) continue;
			seen.add(pair.foundation);
			if (pair.state === 'Frozen') pair.state = 'Waiting';
		}
}

/** §7.2.5.3.3: a success unfreezes what has the same foundation, in every check list. Returns what it changed. */
export function unfreezeFoundation<Pair extends FrozenFacts>(
	foundation: string,
	checkLists: readonly (readonly Pair[])[]
): Pair[] {
	const changed = checkLists
		.flat()
		.filter((pair) => pair.state === 'Frozen' && pair.foundation === foundation);
	for (const pair of changed) pair.state = 'Waiting';
	return changed;
}

/** §6.1.4.2: when nothing waits, frozen pairs whose foundation has nothing waiting or in progress. */
export function unfreezeIdle<Pair extends FrozenFacts>(list: readonly Pair[]): Pair[] {
	const busy = new Set(
		list
			.filter(({ state }) => state === 'Waiting' || state === 'In-Progress')
			.map(({ foundation }) => foundation)
	);
	const changed: Pair[] = [];
	for (const pair of list)
		if (pair.state === 'Frozen' && !busy.has(pair.foundation)) {
			pair.state = 'Waiting';
			busy.add(pair.foundation);
			changed.push(pair);
		}
	return changed;
}

/** §7.3.1.4: what a request does to a pair that is in the list. */
export const triggeredBy: Readonly<
	Record<PairState, { readonly enqueue: boolean; readonly state: PairState; readonly cancels: boolean }>
> = {
	Succeeded: { enqueue: false, state: 'Succeeded', cancels: false },
	'In-Progress': { enqueue: true, state: 'Waiting', cancels: true },
	Waiting: { enqueue: true, state: 'Waiting', cancels: false },
	Frozen: { enqueue: true, state: 'Waiting', cancels: false },
	Failed: { enqueue: true, state: 'Waiting', cancels: false }
};
