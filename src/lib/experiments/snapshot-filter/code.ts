// A still from a live picture, with a filter that is only shown or one that is in the pixels,
// and the file that comes of it, opened again.

/** What the page lends: a filter for browsers whose canvas has none (Safari). */
export interface Page {
	filterByHand: (pixels: ImageData, filter: string) => void;
	/** The reader wants the pixel loop, whatever the browser can do. */
	byHand: boolean;
}

/** What can be drawn on. */
export function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) {
		throw new Error('this browser gave no 2d context for a canvas');
	}
	return context;
}

// 1. The still. Its size is that of the picture itself (videoWidth × videoHeight), not that
// of the element on the page. Before the first frame both are 0, and so is the still.
export function takeStill(video: HTMLVideoElement): HTMLCanvasElement {
	const still = document.createElement('canvas');
	still.width = video.videoWidth;
	still.height = video.videoHeight;
	contextOf(still).drawImage(video, 0, 0);
	return still;
}

// 2a. A filter on the element: the browser applies it each time it paints the page.
// The pixels of the canvas stay as they were.
export function filterElement(canvas: HTMLCanvasElement, still: HTMLCanvasElement, filter: string): void {
	canvas.width = still.width;
	canvas.height = still.height;
	contextOf(canvas).drawImage(still, 0, 0);
	canvas.style.filter = filter;
}

// 2b. A filter on the context: what is drawn from now on goes through it into the pixels.
// Setting the width of a canvas resets its context, so the filter is set after it.
export function filterPixels(
	canvas: HTMLCanvasElement,
	still: HTMLCanvasElement,
	filter: string,
	page: Page
): void {
	canvas.width = still.width;
	canvas.height = still.height;
	const context = contextOf(canvas);
	if ('filter' in context && !page.byHand) {
		context.filter = filter;
		context.drawImage(still, 0, 0);
	} else {
		context.drawImage(still, 0, 0);
		const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
		page.filterByHand(pixels, filter);
		context.putImageData(pixels, 0, 0);
	}
}

// 3. A file of the canvas's pixels. No style of the element gets into it. A canvas with
// no pixels gives null.
export function exportFile(canvas: HTMLCanvasElement, type: string): Promise<Blob | null> {
	return new Promise((resolve) => {
		canvas.toBlob(resolve, type, 0.92);
	});
}

// 4. The file opened again: this is what somebody gets who receives it.
export async function openFile(file: Blob): Promise<ImageData> {
	const picture = await createImageBitmap(file);
	const canvas = document.createElement('canvas');
	canvas.width = picture.width;
	canvas.height = picture.height;
	const context = contextOf(canvas);
	context.drawImage(picture, 0, 0);
	picture.close();
	return context.getImageData(0, 0, canvas.width, canvas.height);
}
