/** The pairs of one peer over time, from all samples of its getStats. */
import { pairsIn, type CandidatePair } from '#lib/recording/candidates.ts';
import type { RecordingEvent } from '#lib/recording/event.ts';
import { statsReports } from '#lib/recording/stats-delta.ts';
import type { LaneBar } from '../ice/lane.ts';

export interface LadderRow {
	/** As it was last seen. */
	readonly pair: CandidatePair;
	readonly bars: readonly LaneBar[];
}

const toneOf = ({ state, isSelected }: CandidatePair): LaneBar['tone'] =>
	isSelected || state === 'succeeded'
		? 'good'
		: state === 'failed'
			? 'broken'
			: state === 'in-progress'
				? 'working'
				: 'new';

/** @param selected the word for the pair that packets take */
export function ladderOf(events: readonly RecordingEvent[], peer: string, selected: string): LadderRow[] {
	const rows = new Map<string, { pair: CandidatePair; bars: LaneBar[] }>();
	const samples = statsReports(events, peer);
	for (const [index, { at, report }] of samples.entries()) {
		const to = samples[index + 1]?.at ?? at + 1;
		for (const pair of pairsIn(report)) {
			const text = `${pair.state}${pair.isNominated ? ' · nominated' : ''}${pair.isSelected ? ` · ${selected}` : ''}`;
			const row = rows.get(pair.id) ?? { pair, bars: [] };
			const last = row.bars.at(-1);
			if (last?.text === text && last.to === at) row.bars[row.bars.length - 1] = { ...last, to };
			else row.bars.push({ from: at, to, text, tone: toneOf(pair) });
			rows.set(pair.id, { pair, bars: row.bars });
		}
	}
	return [...rows.values()].sort(
		(one, other) =>
			Number(other.pair.isSelected) - Number(one.pair.isSelected) ||
			(other.pair.priority ?? 0) - (one.pair.priority ?? 0)
	);
}
