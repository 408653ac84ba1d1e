/** Exercise 17a: ways to count frames in a transform, right and wrong. */
export interface Controller {
	enqueue(frame: RTCEncodedVideoFrame): void;
}

/** Adds up what passes, and hands it on. Each stands in the exercise as its line. */
export const countings = {
	keys: (frame, controller) => {
		controller.enqueue(frame);
		return frame.type === 'key' ? 1 : 0;
	},
	swallow: () => 1,
	bytes: (frame, controller) => {
		const { byteLength } = frame.data;
		controller.enqueue(frame);
		return byteLength;
	},
	frames: (frame, controller) => {
		controller.enqueue(frame);
		return 1;
	}
} as const satisfies Record<string, (frame: RTCEncodedVideoFrame, controller: Controller) => number>;
export type CountingName = keyof typeof countings;
export const countingNames = Object.keys(countings) as CountingName[];
