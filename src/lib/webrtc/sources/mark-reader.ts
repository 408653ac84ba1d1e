/** Reads the marks of the synthetic picture from what is on a screen: a video, a canvas, a picture file, a frame. */
import { readMarks, type Marks } from './time-code.ts';

export class MarkReader {
	#canvas: HTMLCanvasElement | undefined;
	#context: CanvasRenderingContext2D | null = null;

	/**
	 * @param source what to read; @param width and @param height its size in pixels, such as `videoWidth` and `videoHeight`.
	 * Gives nothing where there is no picture yet.
	 */
	read(source: CanvasImageSource, width: number, height: number): Marks {
		if (width === 0 || height === 0) return {};
		this.#canvas ??= document.createElement('canvas');
		this.#context ??= this.#canvas.getContext('2d', { alpha: false, willReadFrequently: true });
		if (!this.#context) return {};
		if (this.#canvas.width !== width) this.#canvas.width = width;
		if (this.#canvas.height !== height) this.#canvas.height = height;
		this.#context.drawImage(source, 0, 0, width, height);
		return readMarks(this.#context.getImageData(0, 0, width, height));
	}

	readVideo(video: HTMLVideoElement): Marks {
		return this.read(video, video.videoWidth, video.videoHeight);
	}
}
