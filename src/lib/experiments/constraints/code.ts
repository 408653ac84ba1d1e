// A camera is asked for with constraints. What comes is the nearest that it can do, or an
// OverconstrainedError that names the constraint no camera could meet.

/** The cameras of this machine. There are none where the page is not in a secure context. */
export function realDevices(): MediaDevices | undefined {
	return navigator.mediaDevices;
}

// 1. Which constraints does this browser know at all? Others are dropped without a word.
export function knownConstraints(devices: MediaDevices): string[] {
	return Object.keys(devices.getSupportedConstraints());
}

// 2. Ask. The promise is rejected when a condition (exact, min, max) cannot be met.
export async function openCamera(
	devices: MediaDevices,
	constraints: MediaTrackConstraints
): Promise<MediaStream> {
	const stream = await devices.getUserMedia({ video: constraints });
	return stream;
}

// 3. What was asked, what the camera could do, and what came.
export function compare(track: MediaStreamTrack) {
	const asked = track.getConstraints();
	const could = track.getCapabilities();
	const got = track.getSettings();
	return { asked, could, got };
}

// 4. Ask again while it runs. When that fails, everything stays as it was.
export async function askAgain(track: MediaStreamTrack, constraints: MediaTrackConstraints): Promise<void> {
	await track.applyConstraints(constraints);
}

/** What was counted from frames that were really shown. */
export interface Frames {
	width: number;
	height: number;
	/** Frames a second, over the last second; undefined until one has passed. */
	rate: number | undefined;
}

// 5. Settings are a target. What really arrives is counted from the frames themselves.
export function watchFrames(video: HTMLVideoElement, report: (frames: Frames) => void): () => void {
	let request = 0;
	let seen: { now: number; count: number; width: number; height: number }[] = [];
	const onFrame = (now: number, { width, height, presentedFrames }: VideoFrameCallbackMetadata) => {
		request = video.requestVideoFrameCallback(onFrame);
		// Only frames of one size are counted together.
		seen = seen.filter((frame) => now - frame.now < 1000 && frame.width === width && frame.height === height);
		seen.push({ now, count: presentedFrames, width, height });
		const first = seen[0];
		const time = first ? now - first.now : 0;
		const rate = first && time > 800 ? ((presentedFrames - first.count) * 1000) / time : undefined;
		report({ width, height, rate });
	};
	request = video.requestVideoFrameCallback(onFrame);
	return () => {
		video.cancelVideoFrameCallback(request);
	};
}

// 6. Stop: the camera goes dark, the track is `ended`.
export function closeCamera(stream: MediaStream): void {
	for (const track of stream.getTracks()) {
		track.stop();
	}
}
