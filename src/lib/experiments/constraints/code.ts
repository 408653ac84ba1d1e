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

// 5. Stop: the camera goes dark, the track is `ended`.
export function closeCamera(stream: MediaStream): void {
	for (const track of stream.getTracks()) {
		track.stop();
	}
}
