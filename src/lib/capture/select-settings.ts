/**
 * Which of the possible settings a source takes: the SelectSettings algorithm of Media Capture and Streams §11.1.1, with the
 * reasons kept, so that a page can show them.
 */
import { type Constraints, type Settings } from './constraints.ts';
import { fitnessDistance, type Fitness } from './fitness-distance.ts';

/** A settings dictionary, and what the request makes of it. */
export interface JudgedCandidate<Candidate extends Settings = Settings> {
	readonly settings: Candidate;
	/** Of the basic set. Infinite: excluded. */
	readonly fitness: Fitness;
	/** Conditions of the basic set that it does not meet. */
	readonly excludedBy: readonly string[];
	/** The advanced set that sorted it out, counted from 0; sorted out is not excluded, others fitted better. */
	readonly droppedBy?: number;
}
export interface Selection<Candidate extends Settings = Settings> {
	/** Every candidate, in the order given. */
	readonly judged: readonly JudgedCandidate<Candidate>[];
	/** Undefined when no candidate meets the conditions. */
	readonly chosen: JudgedCandidate<Candidate> | undefined;
	/**
	 * Set when nothing is chosen: a condition that no candidate meets, as `OverconstrainedError.constraint` says it. Empty when
	 * each condition could be met alone and only all together cannot.
	 */
	readonly culprit: string | undefined;
	/** Advanced sets that no remaining candidate meets: they are ignored, without an error. */
	readonly ignored: readonly number[];
}

/** What implementations prefer where the request does not say (§11.1.1, last step of SelectSettings). */
export const defaultSettings: Settings = { width: 640, height: 480, frameRate: 30 };

/**
 * @param candidates every settings dictionary that the source can have
 * @param preferred among equals, the nearest to these is chosen, then native modes (`resizeMode` none), then the first
 */
export function selectSettings<Candidate extends Settings>(
	{ basic, advanced }: Constraints,
	candidates: readonly Candidate[],
	preferred: Settings = defaultSettings
): Selection<Candidate> {
	const droppedBy = new Map<Candidate, number>();
	const basicFit = candidates.map((settings) => ({ settings, fitness: fitnessDistance(basic, settings) }));
	let remaining = basicFit.filter(({ fitness }) => Number.isFinite(fitness.distance));
	const possible = remaining.length;
	const ignored: number[] = [];
	for (const [index, set] of advanced.entries()) {
		const meets = ({ settings }: { settings: Candidate }) =>
			Number.isFinite(fitnessDistance(set, settings, 'exact').distance);
		const kept = remaining.filter(meets);
		if (kept.length === 0) {
			ignored.push(index);
			continue;
		}
		for (const one of remaining) if (!meets(one)) droppedBy.set(one.settings, index);
		remaining = kept;
	}
	const judged = basicFit.map(({ settings, fitness }): JudgedCandidate<Candidate> => {
		const dropped = droppedBy.get(settings);
		return {
			settings,
			fitness,
			excludedBy: fitness.parts.filter(({ distance }) => distance === Infinity).map(({ name }) => name),
			...(dropped === undefined ? {} : { droppedBy: dropped })
		};
	});
	if (possible === 0) return { judged, chosen: undefined, culprit: culpritOf(judged), ignored: [] };
	const best = new Set(remaining.map(({ settings }) => settings));
	const chosen = nearest(
		judged.filter(({ settings }) => best.has(settings)),
		preferred
	);
	return { judged, chosen, culprit: undefined, ignored };
}

/** A condition whose distance was infinite for every dictionary that was looked at; empty when there is no such one (§11.1.1). */
const culpritOf = (judged: readonly JudgedCandidate[]): string =>
	judged[0]?.excludedBy.find((name) => judged.every(({ excludedBy }) => excludedBy.includes(name))) ?? '';

function nearest<Candidate extends Settings>(
	judged: readonly JudgedCandidate<Candidate>[],
	preferred: Settings
): JudgedCandidate<Candidate> | undefined {
	const rank = ({ settings, fitness }: JudgedCandidate<Candidate>): readonly number[] => [
		fitness.distance,
		fitnessDistance(preferred, settings).distance,
		settings.resizeMode === 'crop-and-scale' ? 1 : 0
	];
	// The sort is stable: among equals the first stays first.
	return [...judged].sort((a, b) => compare(rank(a), rank(b)))[0];
}

/** Sums of the same parts differ in their last bits. */
const tiny = 1e-9;
function compare(a: readonly number[], b: readonly number[]): number {
	for (const [index, value] of a.entries()) {
		const difference = value - (b[index] ?? 0);
		if (Math.abs(difference) > tiny) return difference;
	}
	return 0;
}
