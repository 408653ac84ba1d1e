/** A canvas to capture: the test picture with its marks, and on top of it what the reader draws with the pointer. */
import { createPainter } from '#lib/webrtc/sources/synthetic.ts';
import { startTicker } from '#lib/webrtc/sources/ticker.ts';

export const boardSize = { width: 480, height: 270 } as const;
const framesPerSecond = 25;

interface Point {
	readonly x: number;
	readonly y: number;
}

export class Board {
	readonly canvas: HTMLCanvasElement;
	frames = 0;
	readonly #strokes: Point[][] = [];
	#stop: (() => void) | undefined;

	constructor(size: { readonly width: number; readonly height: number } = boardSize) {
		this.canvas = document.createElement('canvas');
		this.canvas.width = size.width;
		this.canvas.height = size.height;
	}

	/** Draws from now on. */
	start(): void {
		const context = this.canvas.getContext('2d', { alpha: false });
		if (!context || this.#stop) return;
		const { width, height } = this.canvas;
		const paint = createPainter({ name: 'caller', width, height });
		const draw = () => {
			paint(context, this.frames++);
			this.#drawStrokes(context);
		};
		draw();
		this.#stop = startTicker(1000 / framesPerSecond, draw);
	}

	stop(): void {
		this.#stop?.();
		this.#stop = undefined;
	}

	/** A stroke begins. Points are in pixels of the canvas. */
	begin(point: Point): void {
		this.#strokes.push([point]);
	}

	extend(point: Point): void {
		this.#strokes.at(-1)?.push(point);
	}

	wipe(): void {
		this.#strokes.length = 0;
	}

	#drawStrokes(context: CanvasRenderingContext2D): void {
		context.strokeStyle = '#a8231b';
		context.lineWidth = 6;
		context.lineCap = 'round';
		context.lineJoin = 'round';
		for (const stroke of this.#strokes) {
			context.beginPath();
			for (const { x, y } of stroke) context.lineTo(x, y);
			// A tap is a dot.
			if (stroke.length === 1 && stroke[0]) context.lineTo(stroke[0].x + 0.1, stroke[0].y);
			context.stroke();
		}
	}
}
