/**
 * What really arrives in a video element: settings are a target (Media Capture and Streams §11.1.1, getSettings), frames can be
 * counted. Needs `requestVideoFrameCallback`.
 */

/** What was counted from frames that were really shown. */
export interface Frames {
	readonly width: number;
	readonly height: number;
	/** Frames a second, over the last second; undefined until one has passed. */
	readonly rate: number | undefined;
}

/** A rate needs most of a second to be one. */
const windowMs = 1000;
const shortestMs = 800;

/** Tells every frame that is shown. Returns the function that stops it. */
export function watchFrames(video: HTMLVideoElement, report: (frames: Frames) => void): () => void {
	let request = 0;
	let seen: { now: number; count: number; width: number; height: number }[] = [];
	const onFrame = (now: number, { width, height, presentedFrames }: VideoFrameCallbackMetadata) => {
		request = video.requestVideoFrameCallback(onFrame);
		// Only frames of one size are counted together.
		seen = seen.filter(
			(frame) => now - frame.now < windowMs && frame.width === width && frame.height === height
		);
		seen.push({ now, count: presentedFrames, width, height });
		const first = seen[0];
		const time = first ? now - first.now : 0;
		const rate = first && time > shortestMs ? ((presentedFrames - first.count) * 1000) / time : undefined;
		report({ width, height, rate });
	};
	request = video.requestVideoFrameCallback(onFrame);
	return () => {
		video.cancelVideoFrameCallback(request);
	};
}
