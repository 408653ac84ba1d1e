/** From a still to a file and back: what the file holds is read from the file itself, decoded again. */
import type { Json } from '#lib/recording/event.ts';
import { readMarks } from '#lib/webrtc/sources/time-code.ts';
import * as code from './code.ts';
import { filters, filterByHand, type FilterName } from '../media/filters.ts';
import type { FileFacts, Held, Way } from './notes.ts';
import { colourOf, distance } from '../media/pixels.ts';

export interface ExportedFile {
	readonly blob: Blob;
	readonly name: string;
	readonly facts: FileFacts;
	/** The file's own pixels. */
	readonly pixels: ImageData;
}

export const fileTypes = { 'image/png': 'png', 'image/jpeg': 'jpg' } as const;
export type FileType = keyof typeof fileTypes;

export const pixelsOf = (canvas: HTMLCanvasElement): ImageData =>
	code.contextOf(canvas).getImageData(0, 0, canvas.width, canvas.height);

/**
 * What a still looks like on the screen with this filter, element or context alike. No page may read the screen, so the same
 * filter is applied to a copy.
 */
export function shownPixels(
	still: HTMLCanvasElement,
	filter: FilterName,
	byHand: boolean
): ImageData | undefined {
	if (still.width === 0) return undefined;
	const canvas = document.createElement('canvas');
	code.filterPixels(canvas, still, filters[filter], { filterByHand, byHand });
	return pixelsOf(canvas);
}

export interface Wanted {
	readonly still: HTMLCanvasElement;
	readonly canvas: HTMLCanvasElement;
	readonly way: Way;
	readonly filter: FilterName;
	readonly type: FileType;
	readonly shown: ImageData;
}

/** Undefined when the canvas has no pixels. Rejects when the browser cannot read its own file. */
export async function exportStill(want: Wanted): Promise<ExportedFile | undefined> {
	const { still, canvas, way, filter, type, shown } = want;
	const blob = await code.exportFile(canvas, type);
	if (!blob) return undefined;
	const { facts, pixels } = await readFile(blob, {
		way,
		filter: filters[filter],
		shown,
		plain: pixelsOf(still)
	});
	return { blob, name: fileName(facts, filter), facts, pixels };
}

/** Opens a file again and says what it holds: what the screen shows, or the picture without its filter. */
export async function readFile(
	blob: Blob,
	{ way, filter, shown, plain }: { way: Way; filter: string; shown: ImageData; plain: ImageData }
): Promise<{ facts: FileFacts; pixels: ImageData }> {
	const pixels = await code.openFile(blob);
	const { frame } = readMarks(pixels);
	const facts: FileFacts = {
		still: way,
		filter,
		type: blob.type,
		size: blob.size,
		width: pixels.width,
		height: pixels.height,
		colour: round(colourOf(pixels)),
		screenColour: round(colourOf(shown)),
		...(frame === undefined ? {} : { frame }),
		held: heldBy(pixels, { shown, plain })
	};
	return { facts, pixels };
}

/** What JPEG or rounding may change on average, of 255. */
const tolerance = 6;

function heldBy(file: ImageData, { shown, plain }: { shown: ImageData; plain: ImageData }): Held {
	const [toShown, toPlain] = [distance(file, shown), distance(file, plain)];
	if (Math.min(toShown, toPlain) > tolerance) return 'neither';
	return toShown <= toPlain ? 'shown' : 'plain';
}

/** `still-grayscale-canvas-frame-123.png`: what it is, in characters that every system takes. */
function fileName({ still, type, frame }: FileFacts, filter: FilterName): string {
	const parts = ['still', filter, still === 'element' ? 'css' : 'canvas'];
	if (frame !== undefined) parts.push(`frame-${frame}`);
	return `${parts.join('-')}.${fileTypes[type as FileType]}`;
}

const round = (value: number): number => Math.round(value * 100) / 100;

export const asJson = (facts: FileFacts): Json => ({ ...facts });
