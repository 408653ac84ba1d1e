/** Takes every frame that a playing video shows, for paths without a MediaStreamTrackProcessor. */

/** How many frames may be in the worker at once; what comes meanwhile is skipped, so that nothing piles up. */
export const mostUnderway = 2;

/**
 * @param take gets a frame to keep and close; @param fail hears why no frame could be taken, once. Returns the function that
 * stops it.
 */
export function eachFrame(
	video: HTMLVideoElement,
	take: (frame: VideoFrame) => void,
	fail: (error: unknown) => void
): () => void {
	let request = 0;
	const onFrame: VideoFrameRequestCallback = (_now, { mediaTime }) => {
		try {
			take(new VideoFrame(video, { timestamp: Math.round(mediaTime * 1_000_000) }));
			request = video.requestVideoFrameCallback(onFrame);
		} catch (error) {
			fail(error);
		}
	};
	request = video.requestVideoFrameCallback(onFrame);
	return () => {
		video.cancelVideoFrameCallback(request);
	};
}

/** Draws a frame and closes it. A canvas is resized only where it must be, for that empties it. */
export function showFrame(context: CanvasRenderingContext2D, frame: VideoFrame): void {
	const { canvas } = context;
	const { displayWidth, displayHeight } = frame;
	if (canvas.width !== displayWidth) canvas.width = displayWidth;
	if (canvas.height !== displayHeight) canvas.height = displayHeight;
	context.drawImage(frame, 0, 0);
	frame.close();
}
