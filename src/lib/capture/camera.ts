/**
 * Cameras as values: the modes their hardware has, the controls of their lens and light, and from both every settings
 * dictionary that a request could be about (Media Capture and Streams §4.3.8 and §11.1.1).
 *
 * Between native modes a browser crops and scales, so the possible dictionaries are countless. Only those can be chosen whose
 * values are native ones or ones that the request itself names: these are listed.
 */
import { longForm, type Constraint, type Constraints, type Scalar, type Settings } from './constraints.ts';

/** A mode of the hardware. */
export interface CameraMode {
	readonly width: number;
	readonly height: number;
	/** Frames a second. */
	readonly frameRate: number;
}
/** A number that a lens or a lamp can be set to; `step` is what a slider moves by. */
export interface ControlRange {
	readonly min: number;
	readonly max: number;
	readonly step: number;
}
/** What a control can be: a range of numbers, some words, or on and off. */
export type Control = ControlRange | readonly string[] | readonly boolean[];

export interface Camera {
	readonly deviceId: string;
	readonly label: string;
	readonly facingMode: 'user' | 'environment';
	readonly modes: readonly CameraMode[];
	/** Pan, zoom, exposure and the like, by their constrainable names; most cameras of computers have none. */
	readonly controls: Readonly<Record<string, Control>>;
	/** Where the controls stand when nobody has touched them. */
	readonly rest: Settings;
}

const mode = (width: number, height: number, frameRate: number): CameraMode => ({ width, height, frameRate });

/** The camera above the screen: small, and quick at its smallest. */
export const frontCamera: Camera = {
	deviceId: 'synthetic-front',
	label: 'Synthetic camera, front',
	facingMode: 'user',
	modes: [
		mode(320, 180, 60),
		mode(320, 240, 30),
		mode(640, 360, 30),
		mode(640, 480, 30),
		mode(1280, 720, 30)
	],
	controls: {},
	rest: {}
};
/** The camera on the back: large, and slow at its largest. */
export const backCamera: Camera = {
	deviceId: 'synthetic-back',
	label: 'Synthetic camera, back',
	facingMode: 'environment',
	modes: [
		mode(640, 480, 30),
		mode(1280, 720, 60),
		mode(1280, 720, 30),
		mode(1920, 1080, 30),
		mode(1920, 1080, 15),
		mode(3840, 2160, 15)
	],
	controls: {},
	rest: {}
};

const isNumbers = (control: Control): control is ControlRange => !Array.isArray(control);

/** One settings dictionary of a camera. */
export interface CameraSettings extends Settings {
	readonly width: number;
	readonly height: number;
	readonly frameRate: number;
	readonly aspectRatio: number;
	readonly facingMode: string;
	readonly resizeMode: 'none' | 'crop-and-scale';
	readonly deviceId: string;
}

const settingsOf = (
	{ deviceId, facingMode }: Camera,
	{ width, height, frameRate }: CameraMode,
	resizeMode: CameraSettings['resizeMode'],
	controls: Settings
): CameraSettings => ({
	...controls,
	width,
	height,
	frameRate,
	aspectRatio: width / height,
	facingMode,
	resizeMode,
	deviceId
});

/**
 * Every settings dictionary of these cameras that a request could choose: native modes first, then cropped and scaled ones with
 * values that the request names. @param stand where the controls stand now
 */
export function candidatesOf(
	cameras: readonly Camera[],
	constraints: Constraints,
	stand?: Settings
): readonly CameraSettings[] {
	const sets = [constraints.basic, ...constraints.advanced];
	const found = new Map<string, CameraSettings>();
	const add = (settings: CameraSettings) => {
		const key = JSON.stringify(Object.entries(settings).sort());
		if (!found.has(key)) found.set(key, settings);
	};
	for (const camera of cameras) {
		const stands = controlStands(camera, constraints, stand ?? camera.rest);
		for (const native of camera.modes)
			for (const controls of stands) add(settingsOf(camera, native, 'none', controls));
	}
	const named = (name: string) => sets.flatMap((set) => numbersIn(set[name]));
	const ratios = named('aspectRatio');
	for (const camera of cameras) {
		const stands = controlStands(camera, constraints, stand ?? camera.rest);
		for (const native of camera.modes)
			for (const { width, height } of cuts(native, named('width'), named('height'), ratios))
				for (const frameRate of upTo(native.frameRate, named('frameRate')))
					for (const controls of stands)
						add(settingsOf(camera, { width, height, frameRate }, 'crop-and-scale', controls));
	}
	return [...found.values()];
}

/** Nothing is ever made larger (§4.3.8, `crop-and-scale`): what a mode gives is its own size or less. */
const upTo = (most: number, wanted: readonly number[]): readonly number[] => [
	...new Set([most, ...wanted.filter((value) => value > 0 && value < most)])
];

function cuts(
	native: CameraMode,
	widths: readonly number[],
	heights: readonly number[],
	ratios: readonly number[]
): readonly { readonly width: number; readonly height: number }[] {
	const whole = (values: readonly number[]) => values.filter((value) => Number.isInteger(value));
	const wide = upTo(native.width, whole(widths));
	const tall = upTo(native.height, whole(heights));
	const plain = wide.flatMap((width) => tall.map((height) => ({ width, height })));
	const shaped = ratios
		.filter((ratio) => ratio > 0)
		.flatMap((ratio) => [
			...wide.map((width) => ({ width, height: Math.round(width / ratio) })),
			...tall.map((height) => ({ width: Math.round(height * ratio), height }))
		]);
	return [...plain, ...shaped].filter(
		({ width, height }) => width > 0 && height > 0 && width <= native.width && height <= native.height
	);
}

function numbersIn(constraint: Constraint | undefined): readonly number[] {
	if (constraint === undefined) return [];
	const { exact, ideal, min, max } = longForm(constraint, 'ideal');
	return [exact, ideal, min, max].filter((value) => typeof value === 'number');
}

/** Controls that decide by themselves unless their mode is `manual` (Image Capture §10). */
const ruledBy: Readonly<Record<string, string>> = {
	exposureTime: 'exposureMode',
	iso: 'exposureMode',
	focusDistance: 'focusMode',
	colorTemperature: 'whiteBalanceMode'
};

/** Where the controls of a camera could stand after a request: where they are, or moved by each set in turn. */
function controlStands(
	{ controls }: Camera,
	{ basic, advanced }: Constraints,
	now: Settings
): readonly Settings[] {
	if (Object.keys(controls).length === 0) return [{}];
	const reached = [now];
	for (const set of [basic, ...advanced]) {
		const moves = Object.entries(set).filter(([name]) => controls[name] !== undefined);
		if (moves.length > 0) reached.push(...reached.map((stand) => movedBy(stand, moves, controls)));
	}
	return reached;
}

function movedBy(
	stand: Settings,
	moves: readonly (readonly [string, Constraint])[],
	controls: Camera['controls']
): Settings {
	const moved: Record<string, Scalar> = { ...stand };
	for (const [name, constraint] of moves) {
		const control = controls[name];
		const value = control && nearestOf(control, constraint, stand[name]);
		if (value === undefined) continue;
		moved[name] = value;
		const ruler = ruledBy[name];
		// A number is set by hand, unless the same set says that the camera shall choose.
		if (ruler && controls[ruler] && !moves.some(([other]) => other === ruler)) moved[ruler] = 'manual';
	}
	for (const [name, ruler] of Object.entries(ruledBy)) {
		const held = stand[name];
		if (held !== undefined && moved[ruler] === 'continuous') moved[name] = held;
	}
	return moved;
}

/** The value of a control that comes nearest to what is asked; undefined where nothing of it fits. */
function nearestOf(control: Control, constraint: Constraint, now: Scalar | undefined): Scalar | undefined {
	const { exact, ideal, min, max } = longForm(constraint, 'ideal');
	const wanted = exact ?? ideal;
	if (!isNumbers(control)) return (control as readonly Scalar[]).find((one) => one === wanted);
	const limits = {
		min: Math.max(control.min, min ?? -Infinity),
		max: Math.min(control.max, max ?? Infinity)
	};
	const aim = typeof wanted === 'number' ? wanted : now;
	return typeof aim === 'number' ? Math.min(limits.max, Math.max(limits.min, aim)) : undefined;
}

/** What `getCapabilities` says of a camera (§4.3.5): a range or a list for each property, crop-and-scale included. */
export function capabilitiesOf(
	camera: Camera
): Readonly<Record<string, Control | string | Omit<ControlRange, 'step'>>> {
	const widest = Math.max(...camera.modes.map(({ width }) => width));
	const tallest = Math.max(...camera.modes.map(({ height }) => height));
	return {
		width: { min: 1, max: widest },
		height: { min: 1, max: tallest },
		aspectRatio: { min: 1 / tallest, max: widest },
		frameRate: { min: 1, max: Math.max(...camera.modes.map(({ frameRate }) => frameRate)) },
		facingMode: [camera.facingMode],
		resizeMode: ['none', 'crop-and-scale'],
		deviceId: camera.deviceId,
		...camera.controls
	};
}
