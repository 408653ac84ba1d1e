/** Lanes of a figure over time: bars that last and marks that do not, in milliseconds. */
import type { StateTone } from '#lib/ui/tone.ts';

export interface LaneBar {
	readonly from: number;
	readonly to: number;
	readonly text: string;
	readonly tone: StateTone;
}
export interface LaneMark {
	readonly at: number;
	readonly text: string;
	readonly tone: StateTone;
}
export interface Lane {
	readonly id: string;
	readonly name: string;
	/** Where it comes from: an event, a stat. */
	readonly source: string;
	readonly peer?: 'caller' | 'callee';
	readonly bars?: readonly LaneBar[];
	readonly marks?: readonly LaneMark[];
}

export const toneOfState = (value: string): StateTone =>
	value === 'connected' || value === 'completed' || value === 'open' || value === 'stable'
		? 'good'
		: value === 'failed' || value === 'disconnected'
			? 'broken'
			: value === 'new' || value === 'closed'
				? 'new'
				: 'working';

/** States one after another as bars, the last one until `end`. */
export const barsOf = (
	states: readonly { readonly at: number; readonly value: string }[],
	end: number
): LaneBar[] =>
	states.map(({ at, value }, index) => ({
		from: at,
		to: states[index + 1]?.at ?? Math.max(at, end),
		text: value,
		tone: toneOfState(value)
	}));
