/** What can be asked of a share (W3C Screen Capture), as choices in a form; and the request that they make. */

/** `getDisplayMedia(options)`; the platform's types know only two of them. */
export interface ShareOptions extends DisplayMediaStreamOptions {
	readonly [option: string]: unknown;
}

/** Where the option stands: in the constraints of a track, beside them, or on a CaptureController. */
export type Place = 'video' | 'audio' | 'options' | 'controller';

export interface OptionEntry {
	readonly name: string;
	readonly place: Place;
	/** Beside the empty choice, which leaves the option out. */
	readonly values: readonly string[];
	/** MDN's compatibility data; empty where it has none. */
	readonly since: readonly string[];
	/** Means nothing unless sound is asked for. */
	readonly isForAudio?: true;
}

const flag = ['include', 'exclude'] as const;
export const optionEntries = [
	{
		name: 'displaySurface',
		place: 'video',
		values: ['monitor', 'window', 'browser'],
		since: ['Chrome 107', 'Safari 11.1']
	},
	{ name: 'cursor', place: 'video', values: ['always', 'motion', 'never'], since: [] },
	{
		name: 'width',
		place: 'video',
		values: ['640', '1280'],
		since: ['Chrome 72', 'Firefox 66', 'Safari 13']
	},
	{
		name: 'frameRate',
		place: 'video',
		values: ['5', '15', '30'],
		since: ['Chrome 72', 'Firefox 66', 'Safari 13']
	},
	{ name: 'audio', place: 'options', values: ['true'], since: ['Chrome 74'] },
	{
		name: 'suppressLocalAudioPlayback',
		place: 'audio',
		values: ['true', 'false'],
		since: ['Chrome 109'],
		isForAudio: true
	},
	{ name: 'systemAudio', place: 'options', values: flag, since: ['Chrome 105'], isForAudio: true },
	{ name: 'selfBrowserSurface', place: 'options', values: flag, since: ['Chrome 112'] },
	{ name: 'surfaceSwitching', place: 'options', values: flag, since: ['Chrome 107'] },
	{ name: 'monitorTypeSurfaces', place: 'options', values: flag, since: ['Chrome 119'] },
	{ name: 'preferCurrentTab', place: 'options', values: ['true'], since: ['Chrome 94'] },
	{
		name: 'setFocusBehavior',
		place: 'controller',
		values: ['focus-captured-surface', 'no-focus-change'],
		since: ['Chrome 109']
	}
] as const satisfies readonly OptionEntry[];
export type OptionName = (typeof optionEntries)[number]['name'];

/** What is chosen of each; the empty text leaves it out. */
export type ShareChoice = Readonly<Record<OptionName, string>>;
export const noWishes: ShareChoice = Object.fromEntries(
	optionEntries.map(({ name }) => [name, ''])
) as ShareChoice;

const valueOf = (text: string): string | number | boolean =>
	text === 'true' || text === 'false' ? text === 'true' : /^\d+$/.test(text) ? Number(text) : text;

/** The options of the call. The controller is made when the call is: it serves once. */
export function optionsOf(choice: ShareChoice): ShareOptions {
	const wantsAudio = choice.audio === 'true';
	const video: Record<string, unknown> = {};
	const audio: Record<string, unknown> = {};
	const beside: Record<string, unknown> = {};
	for (const { name, place, ...entry } of optionEntries) {
		if (choice[name] === '' || name === 'audio' || place === 'controller') continue;
		if ('isForAudio' in entry && !wantsAudio) continue;
		const into = place === 'video' ? video : place === 'audio' ? audio : beside;
		into[name] = valueOf(choice[name]);
	}
	const filled = (part: Record<string, unknown>) => (Object.keys(part).length > 0 ? part : true);
	return { video: filled(video), audio: wantsAudio ? filled(audio) : false, ...beside };
}

/** A wish is refused when it is made a condition (Screen Capture: getDisplayMedia, TypeError on min, exact, advanced). */
export const conditions: ShareOptions = { video: { width: { exact: 640 } }, audio: false };

/** The call as it will be made, as code. */
export function callText(options: ShareOptions, focusBehavior = ''): string {
	const written = focusBehavior === '' ? options : { ...options, controller: bare('controller') };
	const call = `const stream = await navigator.mediaDevices.getDisplayMedia(${write(written, 0)});`;
	return focusBehavior === ''
		? call
		: `const controller = new CaptureController();\ncontroller.setFocusBehavior('${focusBehavior}');\n${call}`;
}

interface Bare {
	readonly bare: string;
}
const bare = (name: string): Bare => ({ bare: name });
const isBare = (value: object): value is Bare => 'bare' in value;

function write(value: unknown, depth: number): string {
	if (typeof value !== 'object' || value === null)
		return typeof value === 'string' ? `'${value}'` : String(value);
	if (isBare(value)) return value.bare;
	const fields = Object.entries(value).map(([name, inner]) => {
		const text = write(inner, depth + 1);
		return name === text ? name : `${name}: ${text}`;
	});
	// The outermost braces stand over lines of their own: there the call is read.
	return depth === 0
		? `{\n${fields.map((field) => `  ${field}`).join(',\n')}\n}`
		: `{ ${fields.join(', ')} }`;
}
