/**
 * The filters of this experiment, and each as a loop over pixels for browsers whose canvas has none (Safari). The matrices are
 * those of Filter Effects Module Level 1 §9.6 ("Shorthands defined as filter functions"), on sRGB values from 0 to 255.
 */
export const filters = {
	none: 'none',
	grayscale: 'grayscale(1)',
	sepia: 'sepia(1)',
	blur: 'blur(6px)',
	invert: 'invert(1)',
	'hue-rotate': 'hue-rotate(180deg)',
	contrast: 'contrast(2)',
	brightness: 'brightness(1.5)',
	saturate: 'saturate(3)'
} as const;
export type FilterName = keyof typeof filters;
export const filterNames = Object.keys(filters) as FilterName[];

/** Pixels as a canvas gives them, to be changed in place. */
export interface MutablePixels {
	readonly data: Uint8ClampedArray;
	readonly width: number;
	readonly height: number;
}

type Matrix = readonly [number, number, number, number, number, number, number, number, number];

const grey: Matrix = [0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722];
const brown: Matrix = [0.393, 0.769, 0.189, 0.349, 0.686, 0.168, 0.272, 0.534, 0.131];
const saturation = (s: number): Matrix => [
	0.213 + 0.787 * s,
	0.715 - 0.715 * s,
	0.072 - 0.072 * s,
	0.213 - 0.213 * s,
	0.715 + 0.285 * s,
	0.072 - 0.072 * s,
	0.213 - 0.213 * s,
	0.715 - 0.715 * s,
	0.072 + 0.928 * s
];
function hueRotation(degrees: number): Matrix {
	const cos = Math.cos((degrees * Math.PI) / 180);
	const sin = Math.sin((degrees * Math.PI) / 180);
	return [
		0.213 + cos * 0.787 - sin * 0.213,
		0.715 - cos * 0.715 - sin * 0.715,
		0.072 - cos * 0.072 + sin * 0.928,
		0.213 - cos * 0.213 + sin * 0.143,
		0.715 + cos * 0.285 + sin * 0.14,
		0.072 - cos * 0.072 - sin * 0.283,
		0.213 - cos * 0.213 - sin * 0.787,
		0.715 - cos * 0.715 + sin * 0.715,
		0.072 + cos * 0.928 + sin * 0.072
	];
}

/** Changes the pixels as the filter would. A filter that is not one of ours leaves them alone. */
export function filterByHand(pixels: MutablePixels, filter: string): void {
	const name = filterNames.find((one) => filters[one] === filter) ?? 'none';
	switch (name) {
		case 'none':
			break;
		case 'grayscale':
			multiply(pixels, grey);
			break;
		case 'sepia':
			multiply(pixels, brown);
			break;
		case 'hue-rotate':
			multiply(pixels, hueRotation(180));
			break;
		case 'saturate':
			multiply(pixels, saturation(3));
			break;
		case 'invert':
			each(pixels, (value) => 255 - value);
			break;
		case 'contrast':
			each(pixels, (value) => (value - 127.5) * 2 + 127.5);
			break;
		case 'brightness':
			each(pixels, (value) => value * 1.5);
			break;
		case 'blur':
			blur(pixels, 6);
			break;
	}
}

function multiply({ data }: MutablePixels, m: Matrix): void {
	for (let at = 0; at < data.length; at += 4) {
		const r = data[at]!;
		const g = data[at + 1]!;
		const b = data[at + 2]!;
		data[at] = m[0] * r + m[1] * g + m[2] * b;
		data[at + 1] = m[3] * r + m[4] * g + m[5] * b;
		data[at + 2] = m[6] * r + m[7] * g + m[8] * b;
	}
}

function each({ data }: MutablePixels, change: (value: number) => number): void {
	for (let at = 0; at < data.length; at++) if (at % 4 !== 3) data[at] = change(data[at]!);
}

/** Three boxes after one another are close to the Gaussian that the filter is (Filter Effects §9.4). Edges repeat. */
function blur(pixels: MutablePixels, deviation: number): void {
	const size = Math.floor(deviation * ((3 * Math.sqrt(2 * Math.PI)) / 4) + 0.5);
	const reach = Math.floor(size / 2);
	const { data, width, height } = pixels;
	for (let pass = 0; pass < 3; pass++) {
		boxes(data, { lines: height, length: width, step: 4, lineStep: width * 4, reach });
		boxes(data, { lines: width, length: height, step: width * 4, lineStep: 4, reach });
	}
}

interface Lines {
	readonly lines: number;
	readonly length: number;
	/** From one pixel of a line to the next, and from one line to the next, in bytes. */
	readonly step: number;
	readonly lineStep: number;
	readonly reach: number;
}

function boxes(data: Uint8ClampedArray, { lines, length, step, lineStep, reach }: Lines): void {
	const line = new Float64Array(length);
	const clamp = (place: number) => Math.min(length - 1, Math.max(0, place));
	for (let index = 0; index < lines; index++)
		for (let channel = 0; channel < 3; channel++) {
			const start = index * lineStep + channel;
			for (let place = 0; place < length; place++) line[place] = data[start + place * step]!;
			let sum = 0;
			for (let place = -reach; place <= reach; place++) sum += line[clamp(place)]!;
			for (let place = 0; place < length; place++) {
				data[start + place * step] = sum / (reach * 2 + 1);
				sum += line[clamp(place + reach + 1)]! - line[clamp(place - reach)]!;
			}
		}
}
