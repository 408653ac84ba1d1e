/**
 * How far a settings dictionary is from what is asked: the fitness distance of Media Capture and Streams §11.1.1. Each
 * constraint adds between 0 (just right) and 1 (as wrong as can be), or excludes the dictionary altogether.
 */
import {
	isRequired,
	longForm,
	type ConstraintSet,
	type Range,
	type Scalar,
	type Settings
} from './constraints.ts';

/** How two values are compared when a number is near enough to be the same: frame rates and aspect ratios are fractions. */
const sameWithin = 0.005;

/** What one constraint says of one dictionary. */
export interface FitnessPart {
	readonly name: string;
	/** 0 to 1; `Infinity` when the constraint is a condition that is not met. */
	readonly distance: number;
	readonly asked: Range;
	/** What the dictionary has; undefined where it has no such property. */
	readonly actual: Scalar | undefined;
}
export interface Fitness {
	/** The sum of the parts. */
	readonly distance: number;
	readonly parts: readonly FitnessPart[];
}

/**
 * @param bare what a bare value means: `ideal` in a basic set (the rule), `exact` in an advanced one
 * @example fitnessDistance({ width: 1280 }, { width: 640 }).distance // |640 − 1280| / 1280 = 0.5
 */
export function fitnessDistance(
	set: ConstraintSet,
	settings: Settings,
	bare: 'ideal' | 'exact' = 'ideal'
): Fitness {
	const parts = Object.entries(set).map(([name, constraint]): FitnessPart => {
		const asked = longForm(constraint, bare);
		const actual = settings[name];
		return { name, asked, actual, distance: partOf(asked, actual) };
	});
	return { parts, distance: parts.reduce((sum, { distance }) => sum + distance, 0) };
}

function partOf(asked: Range, actual: Scalar | undefined): number {
	if (isRequired(asked) && !satisfies(asked, actual)) return Infinity;
	const { ideal } = asked;
	if (ideal === undefined) return 0;
	// `zoom: true` wishes for a camera that has a zoom at all, `false` for one without.
	if (typeof ideal === 'boolean' && typeof actual !== 'boolean')
		return ideal === (actual !== undefined) ? 0 : 1;
	if (actual === undefined) return 1;
	if (typeof ideal === 'number' && typeof actual === 'number')
		return isSame(actual, ideal) ? 0 : Math.abs(actual - ideal) / Math.max(Math.abs(actual), Math.abs(ideal));
	return matches(ideal, actual) ? 0 : 1;
}

/** Whether a value meets the conditions: `exact`, `min` and `max`. A property that does not exist meets none. */
export function satisfies({ exact, min, max }: Range, actual: Scalar | undefined): boolean {
	if (actual === undefined) return false;
	if (exact !== undefined && !matches(exact, actual)) return false;
	if (typeof actual !== 'number') return true;
	return (min === undefined || actual >= min) && (max === undefined || actual <= max);
}

const matches = (wanted: Scalar | readonly string[], actual: Scalar): boolean =>
	typeof wanted === 'object'
		? wanted.some((word) => word === actual)
		: typeof wanted === 'number' && typeof actual === 'number'
			? isSame(wanted, actual)
			: wanted === actual;

const isSame = (one: number, other: number): boolean =>
	one === other ||
	(!(Number.isInteger(one) && Number.isInteger(other)) && Math.abs(one - other) <= sameWithin);
