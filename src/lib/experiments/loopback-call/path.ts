/** The path that a connection uses, as its stats tell it. */
import type { StatsReport } from '#lib/recording/stats-delta.ts';

export interface ConnectionPath {
	/** Candidate types: `host`, `prflx`, … */
	readonly local: string;
	readonly remote: string;
	/** `candidate-pair.currentRoundTripTime`, in milliseconds. */
	readonly roundTripMs?: number;
}

/** The selected pair: `transport.selectedCandidatePairId`, or where that is missing the nominated one that succeeded. */
export function pathOf(report: StatsReport): ConnectionPath | undefined {
	const transport = Object.values(report).find((entry) => entry.type === 'transport');
	const selected = transport?.selectedCandidatePairId;
	const pair =
		typeof selected === 'string'
			? report[selected]
			: Object.values(report).find(
					(entry) =>
						entry.type === 'candidate-pair' && entry.nominated === true && entry.state === 'succeeded'
				);
	if (!pair) return undefined;
	const typeOf = (id: unknown) => {
		const type = report[String(id)]?.candidateType;
		return typeof type === 'string' ? type : '?';
	};
	const seconds = pair.currentRoundTripTime;
	return {
		local: typeOf(pair.localCandidateId),
		remote: typeOf(pair.remoteCandidateId),
		...(typeof seconds === 'number' ? { roundTripMs: seconds * 1000 } : {})
	};
}
