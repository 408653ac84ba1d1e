/**
 * The request as a text and as a form: both show the same JSON, and what the form does not know stays in it. Pure functions of
 * texts and values.
 */
import { videoProperties } from '#lib/capture/constraints.ts';

/** What was written, before anybody asks whether it makes sense. */
export type Written = Readonly<Record<string, unknown>>;

export type ParsedText =
	| { readonly value: Written }
	/** `message` is the parser's own; `isJson` says that it is JSON, but no object. */
	| { readonly value?: never; readonly message: string; readonly isJson: boolean };

/** Reads the text of the editor. Never throws. */
export function parseText(text: string): ParsedText {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null && !Array.isArray(value)
			? { value: value as Written }
			: { message: '', isJson: true };
	} catch (error) {
		return { message: (error as Error).message, isJson: false };
	}
}

/** Constraints a line each: short enough to be read at a glance. */
export function printRequest(value: Written): string {
	const rows = Object.entries(value).map(([name, constraint]) => {
		if (name !== 'advanced' || !Array.isArray(constraint) || constraint.length === 0)
			return `\t${JSON.stringify(name)}: ${spaced(constraint)}`;
		const sets = (constraint as unknown[]).map((set) => `\t\t${spaced(set)}`);
		return `\t"advanced": [\n${sets.join(',\n')}\n\t]`;
	});
	return rows.length === 0 ? '{}' : `{\n${rows.join(',\n')}\n}`;
}

function spaced(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const inside = Object.entries(value).map(([name, part]) => `${JSON.stringify(name)}: ${spaced(part)}`);
	return inside.length === 0 ? '{}' : `{ ${inside.join(', ')} }`;
}

export const cellKeys = ['ideal', 'exact', 'min', 'max'] as const;
export type CellKey = (typeof cellKeys)[number];

const isObject = (value: unknown): value is Written =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const printCell = (value: unknown): string =>
	value === undefined
		? ''
		: Array.isArray(value)
			? value.join(', ')
			: typeof value === 'string'
				? value
				: JSON.stringify(value);

/** What a cell of the form shows: a bare value is an ideal. */
export function cellOf(written: Written, name: string, key: CellKey): string {
	const constraint = written[name];
	if (constraint === undefined) return '';
	if (isObject(constraint)) return printCell(constraint[key]);
	return key === 'ideal' ? printCell(constraint) : '';
}

/** The value that a text in a cell stands for; `undefined` for an empty one, `null` for one that cannot be read. */
export function readCell(
	name: string,
	text: string
): number | string | readonly string[] | boolean | null | undefined {
	const trimmed = text.trim();
	if (trimmed === '') return undefined;
	const kind = videoProperties[name];
	if (kind === 'boolean') return trimmed === 'true' ? true : trimmed === 'false' ? false : null;
	if (kind === 'string') {
		const words = trimmed.split(/\s*,\s*/).filter(Boolean);
		return words.length === 1 ? (words[0] ?? null) : words;
	}
	// 16/9 is how people write an aspect ratio.
	const [, above, below] = /^(\d+(?:\.\d+)?)\s*[/:]\s*(\d+(?:\.\d+)?)$/.exec(trimmed) ?? [];
	const number = above && below ? Number(above) / Number(below) : Number(trimmed);
	return Number.isFinite(number) ? number : null;
}

/** The request with one cell changed; empty cells leave, and with the last one the constraint. */
export function withCell(written: Written, name: string, key: CellKey, value: unknown): Written {
	const before = written[name];
	const range = isObject(before) ? before : before === undefined ? {} : { ideal: before };
	const others = Object.entries(range).filter(([other]) => other !== key);
	const parts = value === undefined ? others : [...others, [key, value] as const];
	return withEntry(written, name, parts.length === 0 ? undefined : Object.fromEntries(parts));
}

const withEntry = (written: Written, name: string, value: unknown): Written => {
	if (value !== undefined) return { ...written, [name]: value };
	return Object.fromEntries(Object.entries(written).filter(([other]) => other !== name));
};

/** The advanced sets that can be shown as rows. */
export const advancedOf = ({ advanced }: Written): readonly Written[] =>
	Array.isArray(advanced) ? (advanced as unknown[]).map((set) => (isObject(set) ? set : {})) : [];

export function withAdvanced(written: Written, sets: readonly Written[]): Written {
	return withEntry(written, 'advanced', sets.length === 0 ? undefined : sets);
}

/** What stands in an advanced set for a property: a bare value there is a condition. */
export const advancedCellOf = (set: Written, name: string): string => {
	const constraint = set[name];
	return isObject(constraint) ? printCell(constraint.exact ?? constraint.ideal) : printCell(constraint);
};

/** Sizes that everybody has heard of. */
export const presets: readonly {
	readonly id: string;
	readonly name: string;
	readonly width: number;
	readonly height: number;
}[] = [
	{ id: '180p', name: '180p', width: 320, height: 180 },
	{ id: 'qvga', name: 'QVGA', width: 320, height: 240 },
	{ id: 'vga', name: 'VGA', width: 640, height: 480 },
	{ id: '360p', name: '360p', width: 640, height: 360 },
	{ id: 'hd', name: 'HD', width: 1280, height: 720 },
	{ id: 'full-hd', name: 'Full HD', width: 1920, height: 1080 },
	{ id: '2k', name: '2K', width: 2048, height: 1080 },
	{ id: '4k', name: '4K', width: 3840, height: 2160 },
	{ id: '4k-cinema', name: '4K DCI', width: 4096, height: 2160 },
	{ id: '8k', name: '8K', width: 7680, height: 4320 }
];

/** The request with the size of a preset, as a wish or as a condition; everything else in it stays. */
export const withSize = (
	written: Written,
	{ width, height }: { readonly width: number; readonly height: number },
	how: 'exact' | 'ideal'
): Written => ({ ...written, width: { [how]: width }, height: { [how]: height } });
