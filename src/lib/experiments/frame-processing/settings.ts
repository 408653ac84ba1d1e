/** What the reader can ask of the pipeline: values alone, shared by the page, the worker and the Recording. */

export const transformNames = [
	'none',
	'crop',
	'blur',
	'overlay',
	'background',
	'analyse',
	'drop',
	'delay'
] as const;
export type TransformName = (typeof transformNames)[number];

/** A rectangle in parts of the picture's width and height, 0 to 1. */
export interface Part {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

export type Rgb = readonly [red: number, green: number, blue: number];

export interface Settings {
	readonly transform: TransformName;
	readonly crop: Part;
	readonly background: {
		/** What counts as background: a colour (chroma key), or what looks as in a reference picture. */
		readonly by: 'key' | 'reference';
		/** The keyed colour as `#rrggbb`. */
		readonly key: string;
		/** How far a colour may be from it and still count, 0 to 441. */
		readonly tolerance: number;
		readonly fill: 'colour' | 'blur';
	};
	/** `drop`: every n-th frame is dropped. */
	readonly every: number;
	/** `delay`: how many frames late. */
	readonly late: number;
	/** The defect: frames that came in are kept open. */
	readonly forgetsToClose: boolean;
}

export const firstSettings: Settings = {
	transform: 'none',
	// The wheel of the test picture.
	crop: { left: 0.5, top: 0.1, width: 0.5, height: 0.6 },
	// The paper of the test picture. Its marks are white, and white is 29 away: they stay.
	background: { by: 'key', key: '#e8eefb', tolerance: 18, fill: 'colour' },
	every: 3,
	late: 15,
	forgetsToClose: false
};

/** What the background becomes: a colour that the test picture does not have. */
export const backdropColour: Rgb = [11, 110, 105];

export const pathNames = ['processor', 'worker-generator', 'canvas-worker', 'canvas-window'] as const;
export type PathName = (typeof pathNames)[number];

/** What the pipeline says of itself. Times are milliseconds. */
export interface Numbers {
	/** Frames that came to the transform, left it, and were dropped by it on purpose. */
	readonly in: number;
	readonly out: number;
	readonly dropped: number;
	/** Time in the transform over the last 100 frames. */
	readonly meanMs: number | undefined;
	readonly p95Ms: number | undefined;
	/** Frames that were not closed, and the bytes of their pixels. */
	readonly held: number;
	readonly heldBytes: number;
	/** Size and pixel format of the last frame that came in. */
	readonly width: number;
	readonly height: number;
	readonly format: string;
	readonly analysis?: Analysis;
}

export interface Analysis {
	/** How many parts of the picture have each brightness: 16 classes from black to white that add up to 1. */
	readonly histogram: readonly number[];
	/** Mean brightness, 0 to 255. */
	readonly brightness: number;
	/** Mean difference to the frame before, 0 to 255; undefined for the first. */
	readonly motion: number | undefined;
}

/** What the page tells the worker, and what it hears. Frames, streams and tracks are transferred, never copied. */
export type ToWorker =
	| { readonly type: 'settings'; readonly settings: Settings }
	| {
			readonly type: 'streams';
			readonly readable: ReadableStream<VideoFrame>;
			readonly writable: WritableStream<VideoFrame>;
	  }
	| { readonly type: 'track'; readonly track: MediaStreamTrack }
	| { readonly type: 'frame'; readonly frame: VideoFrame }
	| { readonly type: 'take-reference' | 'numbers' | 'support' | 'close' };
export type FromWorker =
	| { readonly type: 'numbers'; readonly numbers: Numbers }
	| { readonly type: 'frame'; readonly frame: VideoFrame | undefined }
	| { readonly type: 'track'; readonly track: MediaStreamTrack }
	| { readonly type: 'support'; readonly names: readonly string[] }
	| { readonly type: 'failed'; readonly name: string; readonly message: string };
