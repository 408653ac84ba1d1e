/** Pixels in, pixels or numbers out: what the transforms do without a canvas. */
import type { Part, Rgb } from './settings.ts';

export interface Pixels {
	readonly data: Uint8ClampedArray;
	readonly width: number;
	readonly height: number;
}

/**
 * The rectangle in whole pixels inside the picture. Every edge is even: where colour is stored at half the resolution (I420,
 * NV12) a rectangle that begins at an odd pixel is a TypeError (WebCodecs, "visibleRect").
 */
export function cropOf(part: Part, width: number, height: number): DOMRectInit & { width: number } {
	const even = (value: number) => Math.floor(value / 2) * 2;
	const x = Math.min(even(part.left * width), even(width) - 2);
	const y = Math.min(even(part.top * height), even(height) - 2);
	return {
		x,
		y,
		width: Math.max(2, Math.min(even(part.width * width), even(width) - x)),
		height: Math.max(2, Math.min(even(part.height * height), even(height) - y))
	};
}

/** `#rrggbb` as three numbers; black where it is something else. */
export function rgbOf(colour: string): Rgb {
	const digits = /^#([0-9a-f]{6})$/i.exec(colour)?.[1];
	const value = digits ? parseInt(digits, 16) : 0;
	return [value >> 16, (value >> 8) & 255, value & 255];
}

/** Chroma key: what is near the colour takes the pixels of `backdrop`, or one colour. Changed in place; gives how many were. */
export function replaceColour(pixels: Pixels, key: Rgb, tolerance: number, backdrop: Pixels | Rgb): number {
	const { data } = pixels;
	const [red, green, blue] = key;
	return replace(pixels, tolerance, backdrop, (at) =>
		squared(data[at]! - red, data[at + 1]! - green, data[at + 2]! - blue)
	);
}

/** Difference to a reference frame: what looks as it did there is background. A reference of another size replaces nothing. */
export function replaceStill(
	pixels: Pixels,
	reference: Pixels,
	tolerance: number,
	backdrop: Pixels | Rgb
): number {
	const { data } = pixels;
	const was = reference.data;
	if (was.length !== data.length) return 0;
	return replace(pixels, tolerance, backdrop, (at) =>
		squared(data[at]! - was[at]!, data[at + 1]! - was[at + 1]!, data[at + 2]! - was[at + 2]!)
	);
}

const squared = (red: number, green: number, blue: number) => red * red + green * green + blue * blue;

function replace(
	{ data }: Pixels,
	tolerance: number,
	backdrop: Pixels | Rgb,
	distanceSquared: (at: number) => number
): number {
	const limit = tolerance * tolerance;
	const other = 'data' in backdrop ? backdrop.data : undefined;
	const [red, green, blue] = 'data' in backdrop ? [0, 0, 0] : backdrop;
	let count = 0;
	for (let at = 0; at < data.length; at += 4) {
		if (distanceSquared(at) > limit) continue;
		count++;
		data[at] = other ? other[at]! : red;
		data[at + 1] = other ? other[at + 1]! : green;
		data[at + 2] = other ? other[at + 2]! : blue;
	}
	return count;
}

/** Brightness of each pixel, 0 to 255 (ITU-R BT.601, the weights that Y of most video has). */
export function brightnessOf({ data }: Pixels): Uint8ClampedArray {
	const brightness = new Uint8ClampedArray(data.length / 4);
	for (let at = 0; at < data.length; at += 4)
		brightness[at / 4] = 0.299 * data[at]! + 0.587 * data[at + 1]! + 0.114 * data[at + 2]!;
	return brightness;
}

/** Part of the values in each of so many equal classes: they add up to 1. */
export function histogramOf(values: Uint8ClampedArray, classes = 16): number[] {
	const counts = new Array<number>(classes).fill(0);
	for (const value of values) counts[Math.floor((value * classes) / 256)]!++;
	return counts.map((count) => (values.length === 0 ? 0 : count / values.length));
}

export function meanOf(values: ArrayLike<number>): number {
	let sum = 0;
	for (let at = 0; at < values.length; at++) sum += values[at]!;
	return values.length === 0 ? 0 : sum / values.length;
}

/** Mean difference of two pictures, 0 to 255; undefined where they cannot be compared. */
export function motionOf(now: Uint8ClampedArray, before: Uint8ClampedArray | undefined): number | undefined {
	if (before?.length !== now.length || now.length === 0) return undefined;
	let sum = 0;
	for (let at = 0; at < now.length; at++) sum += Math.abs(now[at]! - before[at]!);
	return sum / now.length;
}
