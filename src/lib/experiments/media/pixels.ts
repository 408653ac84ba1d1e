/** What pixels say: how colourful they are on average, how far two pictures are apart, and the colour at a point. */

interface Pixels {
	readonly data: ArrayLike<number>;
	readonly width: number;
	readonly height: number;
}

/** Mean of |R−G| + |G−B| over all pixels: 0 is grey all over. 0 where there are none. */
export function colourOf({ data }: Pixels): number {
	let sum = 0;
	for (let at = 0; at < data.length; at += 4)
		sum += Math.abs(data[at]! - data[at + 1]!) + Math.abs(data[at + 1]! - data[at + 2]!);
	return data.length === 0 ? 0 : sum / (data.length / 4);
}

/** Mean difference of the three channels, 0 to 255. Pictures of different sizes are as far apart as can be. */
export function distance(one: Pixels, other: Pixels): number {
	if (one.data.length !== other.data.length) return 255;
	let sum = 0;
	for (let at = 0; at < one.data.length; at++)
		if (at % 4 !== 3) sum += Math.abs(one.data[at]! - other.data[at]!);
	return one.data.length === 0 ? 0 : sum / ((one.data.length / 4) * 3);
}

export type Colour = readonly [red: number, green: number, blue: number];

/** @param x and @param y parts of the width and height, 0 to 1 */
export function colourAt({ data, width, height }: Pixels, x: number, y: number): Colour | undefined {
	if (width === 0 || height === 0) return undefined;
	const column = Math.min(width - 1, Math.floor(x * width));
	const row = Math.min(height - 1, Math.floor(y * height));
	const at = (row * width + column) * 4;
	return [data[at]!, data[at + 1]!, data[at + 2]!];
}
