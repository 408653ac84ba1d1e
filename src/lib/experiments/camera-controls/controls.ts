/** The controls that a camera may have: their groups, their units, and what a track's capabilities say of each. Pure. */
import type { Values } from './code.ts';

type ControlGroup = 'direction' | 'light' | 'focus' | 'colour' | 'picture';

interface ControlEntry {
	readonly name: string;
	readonly group: ControlGroup;
	/** The mode that must be `manual` for it to count (Image Capture §10). */
	readonly ruledBy?: string;
	/** Since which Chrome; no other engine is known here to have it. */
	readonly since: string;
}

/** In the order in which they are shown. */
export const controlTable: readonly ControlEntry[] = [
	{ name: 'pan', group: 'direction', since: 'Chrome 87' },
	{ name: 'tilt', group: 'direction', since: 'Chrome 87' },
	{ name: 'zoom', group: 'direction', since: 'Chrome 59' },
	{ name: 'exposureMode', group: 'light', since: 'Chrome 59' },
	{ name: 'exposureTime', group: 'light', ruledBy: 'exposureMode', since: 'Chrome 72' },
	{ name: 'exposureCompensation', group: 'light', since: 'Chrome 59' },
	{ name: 'iso', group: 'light', ruledBy: 'exposureMode', since: 'Chrome 59' },
	{ name: 'torch', group: 'light', since: 'Chrome 59' },
	{ name: 'focusMode', group: 'focus', since: 'Chrome 59' },
	{ name: 'focusDistance', group: 'focus', ruledBy: 'focusMode', since: 'Chrome 72' },
	{ name: 'whiteBalanceMode', group: 'colour', since: 'Chrome 59' },
	{ name: 'colorTemperature', group: 'colour', ruledBy: 'whiteBalanceMode', since: 'Chrome 59' },
	{ name: 'saturation', group: 'colour', since: 'Chrome 59' },
	{ name: 'brightness', group: 'picture', since: 'Chrome 59' },
	{ name: 'contrast', group: 'picture', since: 'Chrome 59' },
	{ name: 'sharpness', group: 'picture', since: 'Chrome 59' }
];

/** A control as the track's capabilities describe it. */
export type TrackControl = ControlEntry &
	(
		| { readonly kind: 'range'; readonly min: number; readonly max: number; readonly step: number }
		| { readonly kind: 'choice'; readonly options: readonly string[] }
		| { readonly kind: 'switch' }
	);

/** Those of the table that a track has. A range of one value, or a single mode, leaves nothing to choose: it is shown all the same. */
export function controlsOf(capabilities: Readonly<Record<string, unknown>>): readonly TrackControl[] {
	return controlTable.flatMap((entry): TrackControl[] => {
		const what = capabilities[entry.name];
		if (what === true) return [{ ...entry, kind: 'switch' }];
		if (Array.isArray(what)) {
			if (what.every((value) => typeof value === 'string'))
				return what.length > 0 ? [{ ...entry, kind: 'choice', options: what }] : [];
			return what.includes(true) ? [{ ...entry, kind: 'switch' }] : [];
		}
		if (typeof what !== 'object' || what === null || !('max' in what)) return [];
		const { min = 0, max, step } = what as { min?: number; max: number; step?: number };
		// Without a step any value will do; a hundred of them make a slider.
		return [{ ...entry, kind: 'range', min, max, step: step && step > 0 ? step : (max - min) / 100 }];
	});
}

/** The set that moves one control; what rules it is set to `manual` along with it, where the camera has such a mode. */
export function setFor(
	control: TrackControl,
	value: Values[string],
	controls: readonly TrackControl[],
	withMode: boolean
): Values {
	const ruler = controls.find(({ name }) => name === control.ruledBy);
	const hasManual = ruler?.kind === 'choice' && ruler.options.includes('manual');
	return withMode && ruler && hasManual
		? { [ruler.name]: 'manual', [control.name]: value }
		: { [control.name]: value };
}

/** Twice what the camera can: to see what happens to a set that cannot be met. */
export const tooMuch = (control: TrackControl & { readonly kind: 'range' }): number =>
	control.max > 0 ? control.max * 2 : control.max + (control.max - control.min) + 1;

/** One value before and after a move. */
export interface Change {
	readonly name: string;
	readonly asked: Values[string] | undefined;
	readonly before: Values[string] | undefined;
	readonly after: Values[string] | undefined;
	readonly isTaken: boolean;
}

/** What became of each value that was asked for, and what else moved with it. */
export function changesOf(asked: Values, before: Values, after: Values): readonly Change[] {
	const others = controlTable
		.map(({ name }) => name)
		.filter((name) => !(name in asked) && before[name] !== after[name]);
	return [...Object.keys(asked), ...others].map((name) => ({
		name,
		asked: asked[name],
		before: before[name],
		after: after[name],
		isTaken: !(name in asked) || isNear(asked[name], after[name])
	}));
}

/** Cameras round to their own steps. */
const isNear = (asked: Values[string] | undefined, got: Values[string] | undefined): boolean =>
	typeof asked === 'number' && typeof got === 'number'
		? Math.abs(asked - got) <= Math.max(0.01, Math.abs(asked) * 0.02)
		: asked === got;

/** The call as it is made. */
export const callOf = (set: Values): string => {
	const parts = Object.entries(set).map(([name, value]) => `${name}: ${printCode(value)}`);
	return `await track.applyConstraints({ advanced: [{ ${parts.join(', ')} }] });`;
};
const printCode = (value: Values[string]): string =>
	typeof value === 'string' ? `'${value}'` : String(value);

/** Arc seconds as degrees, the rest as it is. */
export function printValue(name: string, value: Values[string] | undefined): string {
	if (value === undefined) return '–';
	if (typeof value !== 'number') return String(value);
	const short = Number(value.toFixed(2)).toString();
	switch (name) {
		case 'pan':
		case 'tilt':
			return `${Number((value / 3600).toFixed(2))}°`;
		case 'zoom':
			return `${short}×`;
		// In units of 100 microseconds (Image Capture §10).
		case 'exposureTime':
			return `${Number((value / 10).toFixed(1))} ms`;
		case 'exposureCompensation':
			return `${short} EV`;
		case 'colorTemperature':
			return `${short} K`;
		default:
			return short;
	}
}
