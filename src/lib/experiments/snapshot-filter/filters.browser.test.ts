/** The loops over pixels against the browser's own canvas filters. */
import { describe, expect, it } from 'vitest';
import * as code from './code.ts';
import { filterByHand, filterNames, filters } from '../media/filters.ts';
import { distance } from '../media/pixels.ts';

function paint(): HTMLCanvasElement {
	const still = document.createElement('canvas');
	still.width = 96;
	still.height = 64;
	const context = code.contextOf(still);
	const colours = ['#a8247a', '#2450b8', '#0b6e69', '#ffffff', '#000000', '#f7c948'];
	for (const [index, colour] of colours.entries()) {
		context.fillStyle = colour;
		context.fillRect((index % 3) * 32, Math.floor(index / 3) * 32, 32, 32);
	}
	return still;
}

describe('a filter by hand', () => {
	it.each(filterNames)('%s gives what the canvas gives', (name) => {
		const still = paint();
		const [own, hand] = [false, true].map((byHand) => {
			const canvas = document.createElement('canvas');
			code.filterPixels(canvas, still, filters[name], { filterByHand, byHand });
			// Away from the edges, where a blur has to invent what lies beyond.
			return code.contextOf(canvas).getImageData(20, 20, 56, 24);
		});
		expect(distance(own!, hand!)).toBeLessThan(name === 'blur' ? 3 : 1);
	});
});
