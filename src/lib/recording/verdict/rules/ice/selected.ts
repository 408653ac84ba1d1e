/** The pair that packets take, with the candidates at its ends, in the last sample that has one. */
import type { StatsSample } from '../../../stats-delta.ts';
import { objectsIn, textOf, type PeerFacts, type StatObject } from '../../facts.ts';

export interface SelectedPath {
	readonly sample: StatsSample;
	readonly pair: StatObject;
	readonly local: StatObject;
	readonly remote: StatObject;
}

export function selectedPath({ samples }: PeerFacts): SelectedPath | undefined {
	for (const sample of samples.toReversed()) {
		const { report } = sample;
		const chosen = objectsIn(sample, 'transport')
			.map(({ entry }) => textOf(entry.selectedCandidatePairId))
			.find(Boolean);
		const pair = objectsIn(sample, 'candidate-pair').find(({ id, entry }) =>
			chosen ? id === chosen : entry.nominated === true && entry.state === 'succeeded'
		);
		const [local, remote] = [textOf(pair?.entry.localCandidateId), textOf(pair?.entry.remoteCandidateId)];
		if (pair && report[local] && report[remote])
			return {
				sample,
				pair,
				local: { id: local, entry: report[local] },
				remote: { id: remote, entry: report[remote] }
			};
	}
	return undefined;
}
