/**
 * Constraint sets of a video track as values (Media Capture and Streams §4.3.6 and §11.2, Image Capture §9.3): what may be
 * asked of each property, and what a written request really says. Nothing here asks a device.
 */

export type Scalar = number | string | boolean;
/** The long form of a constraint. `exact`, `min` and `max` are conditions, `ideal` is a wish. */
export interface Range {
	readonly exact?: Scalar | readonly string[];
	readonly ideal?: Scalar | readonly string[];
	readonly min?: number;
	readonly max?: number;
}
/** A bare value or list is a wish in a basic set and a condition in an advanced one. */
export type Constraint = Scalar | readonly string[] | Range;
export type ConstraintSet = Readonly<Record<string, Constraint>>;
/** A basic set, and advanced ones that are tried in order. */
export interface Constraints {
	readonly basic: ConstraintSet;
	readonly advanced: readonly ConstraintSet[];
}
/** One combination of values that a source can have at the same time: a settings dictionary (§11.1.1). */
export type Settings = Readonly<Record<string, Scalar>>;

/** How a property is written: a number, a word, yes or no. */
export type PropertyKind = 'number' | 'string' | 'boolean';

/** Every constrainable property of a video track that this house knows, in the order in which forms show them. */
export const videoProperties: Readonly<Record<string, PropertyKind>> = {
	width: 'number',
	height: 'number',
	frameRate: 'number',
	aspectRatio: 'number',
	facingMode: 'string',
	resizeMode: 'string',
	deviceId: 'string',
	groupId: 'string',
	pan: 'number',
	tilt: 'number',
	zoom: 'number',
	exposureMode: 'string',
	exposureTime: 'number',
	exposureCompensation: 'number',
	iso: 'number',
	focusMode: 'string',
	focusDistance: 'number',
	whiteBalanceMode: 'string',
	colorTemperature: 'number',
	brightness: 'number',
	contrast: 'number',
	saturation: 'number',
	sharpness: 'number',
	torch: 'boolean'
};

/** Names that may be required in getUserMedia, "allowed required constraints for device selection" (§10.1), as far as video goes. */
export const selectionNames: readonly string[] = [
	'width',
	'height',
	'aspectRatio',
	'frameRate',
	'facingMode',
	'resizeMode',
	'deviceId',
	'groupId'
];

export const isRange = (constraint: Constraint): constraint is Range =>
	typeof constraint === 'object' && !Array.isArray(constraint);

/**
 * A constraint in its long form. @param bare what a bare value means: `ideal` in a basic set, `exact` in an advanced one.
 * An empty list constrains nothing (§11.1.1).
 */
export function longForm(constraint: Constraint, bare: 'ideal' | 'exact'): Range {
	if (isRange(constraint)) return constraint;
	return Array.isArray(constraint) && constraint.length === 0 ? {} : { [bare]: constraint };
}

/** A required constraint excludes settings that do not meet it. */
export const isRequired = ({ exact, min, max }: Range): boolean =>
	exact !== undefined || min !== undefined || max !== undefined;

/** Required constraints that getUserMedia refuses with TypeError: they may only be wished for, or applied later (§10.2). */
export const refusedNames = ({ basic }: Constraints): readonly string[] =>
	Object.entries(basic)
		.filter(
			([name, constraint]) => !selectionNames.includes(name) && isRequired(longForm(constraint, 'ideal'))
		)
		.map(([name]) => name);

/** What is odd about a request, by a name that the interface explains. None of it is an error to a browser, but for the first. */
export type RemarkId =
	/** The text is no JSON object. */
	| 'not-an-object'
	/** No browser knows the property: it is dropped without a word. */
	| 'unknown-property'
	/** This browser does not know it: dropped without a word, even where it was required. */
	| 'unsupported'
	/** Neither `exact`, `ideal`, `min` nor `max`. */
	| 'unknown-key'
	/** A word where a number belongs, or the other way round. */
	| 'wrong-kind'
	/** `min` is greater than `max`. */
	| 'empty-range'
	/** `advanced` is not a list of sets. */
	| 'advanced-list'
	/** Required, though getUserMedia only allows it as a wish. */
	| 'not-for-selection';
export interface Remark {
	readonly id: RemarkId;
	/** Where: `width`, `width.min`, `advanced[0].zoom`. */
	readonly place: string;
	/** What stands there, as JSON. */
	readonly value: string;
}
export interface Reading {
	readonly constraints: Constraints;
	readonly remarks: readonly Remark[];
}

const nothing: Constraints = { basic: {}, advanced: [] };

/**
 * Reads a request as a browser would: what it does not know is left out, with a remark. Never throws.
 * @param value the value of `video` in the argument of getUserMedia, or the argument of applyConstraints
 * @param supported names that the browser knows (`getSupportedConstraints`); all, when it cannot be asked
 */
export function readConstraints(value: unknown, supported?: readonly string[]): Reading {
	if (value === true) return { constraints: nothing, remarks: [] };
	if (!isObject(value))
		return { constraints: nothing, remarks: [{ id: 'not-an-object', place: '', value: print(value) }] };
	const remarks: Remark[] = [];
	const { advanced, ...rest } = value;
	const sets: ConstraintSet[] = [];
	const basic = readSet(rest, '', supported, remarks);
	if (advanced !== undefined && !Array.isArray(advanced))
		remarks.push({ id: 'advanced-list', place: 'advanced', value: print(advanced) });
	for (const [index, set] of (Array.isArray(advanced) ? (advanced as unknown[]) : []).entries())
		if (isObject(set)) sets.push(readSet(set, `advanced[${index}].`, supported, remarks));
		else remarks.push({ id: 'advanced-list', place: `advanced[${index}]`, value: print(set) });
	const constraints = { basic, advanced: sets };
	for (const name of refusedNames(constraints))
		remarks.push({ id: 'not-for-selection', place: name, value: print(rest[name]) });
	return { constraints, remarks };
}

function readSet(
	set: Readonly<Record<string, unknown>>,
	path: string,
	supported: readonly string[] | undefined,
	remarks: Remark[]
): ConstraintSet {
	const read: Record<string, Constraint> = {};
	for (const [name, value] of Object.entries(set)) {
		const place = path + name;
		const kind = videoProperties[name];
		if (!kind) {
			remarks.push({ id: 'unknown-property', place, value: print(value) });
			continue;
		}
		if (supported && !supported.includes(name)) {
			remarks.push({ id: 'unsupported', place, value: print(value) });
			continue;
		}
		const constraint = readConstraint(value, kind, place, remarks);
		if (constraint !== undefined) read[name] = constraint;
	}
	return read;
}

function readConstraint(
	value: unknown,
	kind: PropertyKind,
	place: string,
	remarks: Remark[]
): Constraint | undefined {
	if (!isObject(value)) {
		// `pan: true` asks for a camera that can pan, and for the permission (Image Capture §10).
		if (fits(value, kind) || typeof value === 'boolean') return value as Scalar | readonly string[];
		remarks.push({ id: 'wrong-kind', place, value: print(value) });
		return undefined;
	}
	const range: Record<string, unknown> = {};
	for (const [key, part] of Object.entries(value)) {
		const isLimit = key === 'min' || key === 'max';
		if (key !== 'exact' && key !== 'ideal' && !(isLimit && kind === 'number'))
			remarks.push({ id: 'unknown-key', place: `${place}.${key}`, value: print(part) });
		else if (fits(part, kind)) range[key] = part;
		else remarks.push({ id: 'wrong-kind', place: `${place}.${key}`, value: print(part) });
	}
	if (typeof range.min === 'number' && typeof range.max === 'number' && range.min > range.max)
		remarks.push({ id: 'empty-range', place, value: print(value) });
	return range;
}

const fits = (value: unknown, kind: PropertyKind): boolean =>
	typeof value === kind ||
	(kind === 'string' && Array.isArray(value) && value.every((word) => typeof word === 'string'));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** What came out of JSON, back in one line; what is no JSON by its name. */
const print = (value: unknown): string => (value === undefined ? 'undefined' : JSON.stringify(value));
