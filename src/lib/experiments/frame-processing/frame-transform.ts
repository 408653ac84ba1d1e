/**
 * One table of transforms for every path: a frame in, a new frame out, or none. The frame that came in is left open, whoever
 * handed it over closes it. Runs in a worker and in a window alike.
 */
import { filterByHand } from '../media/filters.ts';
import {
	brightnessOf,
	cropOf,
	histogramOf,
	meanOf,
	motionOf,
	replaceColour,
	replaceStill,
	rgbOf,
	type Pixels
} from './pixel-math.ts';
import { backdropColour, type Analysis, type Settings } from './settings.ts';

const blurPixels = 6;
/** Brightness and motion are read from a picture this wide: it is the whole that counts. */
const analysedWidth = 160;

export class FrameTransform {
	settings: Settings;
	/** Of the last frame, while `analyse` is chosen. */
	analysis: Analysis | undefined;
	#count = 0;
	#wantsReference = false;
	#reference: ImageData | undefined;
	#before: Uint8ClampedArray | undefined;
	readonly #waiting: VideoFrame[] = [];
	readonly #canvases = new Map<string, OffscreenCanvasRenderingContext2D>();

	constructor(settings: Settings) {
		this.settings = settings;
	}

	/** The next frame is what the background looks like. */
	takeReference(): void {
		this.#wantsReference = true;
	}

	apply(frame: VideoFrame): VideoFrame | undefined {
		const { transform, every, late } = this.settings;
		this.#count++;
		if (this.#wantsReference) {
			this.#reference = this.#pixelsOf(frame);
			this.#wantsReference = false;
		}
		if (transform !== 'delay') this.#letGo();
		if (transform !== 'analyse') this.analysis = this.#before = undefined;
		switch (transform) {
			case 'none':
				// The same pixels under a second handle: nothing is copied.
				return frame.clone();
			case 'crop':
				return new VideoFrame(frame, {
					visibleRect: cropOf(this.settings.crop, frame.displayWidth, frame.displayHeight)
				});
			case 'blur':
				return this.#drawn(frame, (context, width, height) => {
					this.#drawBlurred(context, frame, width, height);
				});
			case 'overlay':
				return this.#drawn(frame, (context, width, height) => {
					context.drawImage(frame, 0, 0, width, height);
					drawStamp(context, width, height, `${new Date().toISOString().slice(11, 23)} · ${this.#count}`);
				});
			case 'background':
				return this.#drawn(frame, (context, width, height) => {
					this.#replaceBackground(context, frame, width, height);
				});
			case 'analyse':
				this.analysis = this.#analyse(frame);
				return frame.clone();
			case 'drop':
				return this.#count % every === 0 ? undefined : frame.clone();
			case 'delay':
				// What waits is a copy: a camera has few buffers, and a frame that waits would keep one from it.
				this.#waiting.push(
					this.#drawn(frame, (context, width, height) => {
						context.drawImage(frame, 0, 0, width, height);
					})
				);
				while (this.#waiting.length > late + 1) this.#waiting.shift()?.close();
				return this.#waiting.length > late ? this.#waiting.shift() : undefined;
		}
	}

	/** How many frames wait to come out. */
	get waiting(): number {
		return this.#waiting.length;
	}

	close(): void {
		this.#letGo();
		this.#canvases.clear();
	}

	#letGo(): void {
		for (const frame of this.#waiting.splice(0)) frame.close();
	}

	#context(use: string, width: number, height: number): OffscreenCanvasRenderingContext2D {
		const known = this.#canvases.get(use);
		if (known?.canvas.width === width && known.canvas.height === height) return known;
		const context = new OffscreenCanvas(width, height).getContext('2d', {
			alpha: false,
			willReadFrequently: use !== 'drawn'
		});
		if (!context) throw new Error('this browser gave no 2d context for an OffscreenCanvas');
		this.#canvases.set(use, context);
		return context;
	}

	/** A new frame with what was drawn, at the time of the one that came in. */
	#drawn(
		{ displayWidth, displayHeight, timestamp }: VideoFrame,
		draw: (context: OffscreenCanvasRenderingContext2D, width: number, height: number) => void
	): VideoFrame {
		// Reading pixels back is what makes a background dear: such a canvas stays in main memory.
		const use = this.settings.transform === 'background' ? 'background' : 'drawn';
		const context = this.#context(use, displayWidth, displayHeight);
		draw(context, displayWidth, displayHeight);
		return new VideoFrame(context.canvas, { timestamp });
	}

	#drawBlurred(
		context: OffscreenCanvasRenderingContext2D,
		frame: VideoFrame,
		width: number,
		height: number
	): void {
		context.drawImage(frame, 0, 0, width, height);
		if (canFilter(context)) {
			// On top of itself: at its edges a blurred picture is half transparent.
			context.filter = `blur(${blurPixels}px)`;
			context.drawImage(frame, 0, 0, width, height);
			context.filter = 'none';
			return;
		}
		const pixels = context.getImageData(0, 0, width, height);
		filterByHand(pixels, `blur(${blurPixels}px)`);
		context.putImageData(pixels, 0, 0);
	}

	#replaceBackground(
		context: OffscreenCanvasRenderingContext2D,
		frame: VideoFrame,
		width: number,
		height: number
	): void {
		const { by, key, tolerance, fill } = this.settings.background;
		let backdrop: Pixels | typeof backdropColour = backdropColour;
		if (fill === 'blur') {
			const blurred = this.#context('blurred', width, height);
			this.#drawBlurred(blurred, frame, width, height);
			backdrop = blurred.getImageData(0, 0, width, height);
		}
		context.drawImage(frame, 0, 0, width, height);
		const pixels = context.getImageData(0, 0, width, height);
		if (by === 'key') replaceColour(pixels, rgbOf(key), tolerance, backdrop);
		else if (this.#reference) replaceStill(pixels, this.#reference, tolerance, backdrop);
		context.putImageData(pixels, 0, 0);
	}

	#pixelsOf(frame: VideoFrame, wide = frame.displayWidth): ImageData {
		const height = Math.max(1, Math.round((frame.displayHeight * wide) / frame.displayWidth));
		const context = this.#context('read', wide, height);
		context.drawImage(frame, 0, 0, wide, height);
		return context.getImageData(0, 0, wide, height);
	}

	#analyse(frame: VideoFrame): Analysis {
		const brightness = brightnessOf(this.#pixelsOf(frame, Math.min(analysedWidth, frame.displayWidth)));
		const motion = motionOf(brightness, this.#before);
		this.#before = brightness;
		return { histogram: histogramOf(brightness), brightness: meanOf(brightness), motion };
	}
}

/** Safari has no filter in its canvas: there the blur is a loop over pixels. */
const canFilter = (context: OffscreenCanvasRenderingContext2D): boolean => 'filter' in context;

/** A dark plate in the upper right corner with a text on it. */
function drawStamp(
	context: OffscreenCanvasRenderingContext2D,
	width: number,
	height: number,
	text: string
): void {
	const tall = Math.round(height / 11);
	context.fillStyle = '#20211c';
	context.fillRect(width * 0.5, 0, width * 0.5, tall);
	context.fillStyle = '#fbbf55';
	context.font = `600 ${Math.round(tall * 0.6)}px ui-monospace, monospace`;
	context.textBaseline = 'middle';
	context.fillText(text, width * 0.52, tall / 2, width * 0.46);
}
