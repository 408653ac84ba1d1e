/** The test picture with grain over it that moves at random: an encoder has to spend bits on it, as on a camera's picture. */
import { createPainter } from './synthetic.ts';
import { startTicker } from './ticker.ts';

/** Pixels of the grain's own tile, and how much of it is seen. */
const tile = 256;
const strength = 0.28;

export interface BusyPicture {
	readonly stream: MediaStream;
	/** Safe to call twice. */
	close(): void;
}

export function createBusyPicture({
	name,
	width,
	height,
	framesPerSecond
}: {
	readonly name: 'caller' | 'callee';
	readonly width: number;
	readonly height: number;
	readonly framesPerSecond: number;
}): BusyPicture {
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	const context = canvas.getContext('2d', { alpha: false });
	if (!context) throw new Error('this browser gave no 2d context for a canvas, so there is no test picture');
	const grain = drawGrain();
	const paint = createPainter({ name, width, height });
	let frame = 0;
	const stream = canvas.captureStream(framesPerSecond);
	const stop = startTicker(1000 / framesPerSecond, () => {
		paint(context, frame++);
		context.globalAlpha = strength;
		const [left, top] = [-Math.random() * tile, -Math.random() * tile];
		// The marks at the edges stay readable: the grain is laid over the middle.
		for (let y = top; y < height; y += tile)
			for (let x = left; x < width; x += tile)
				if (y + tile > height * 0.2 && y < height * 0.8) context.drawImage(grain, x, y);
		context.globalAlpha = 1;
	});
	return {
		stream,
		close: () => {
			stop();
			for (const track of stream.getTracks()) track.stop();
		}
	};
}

function drawGrain(): HTMLCanvasElement {
	const grain = document.createElement('canvas');
	grain.width = grain.height = tile;
	const context = grain.getContext('2d')!;
	const cell = 4;
	for (let y = 0; y < tile; y += cell)
		for (let x = 0; x < tile; x += cell) {
			const light = Math.floor(Math.random() * 256);
			context.fillStyle = `rgb(${light} ${light} ${light})`;
			context.fillRect(x, y, cell, cell);
		}
	return grain;
}
