// A camera is more than a size and a rate: some can turn, zoom, focus and be told how much light
// to take. Which controls there are is read from the track; moving one is applyConstraints.

/** What one control is set to. */
type Value = number | string | boolean;
/** Names and values, as settings and as a set of constraints. */
export type Values = Record<string, Value>;

/** The cameras of this machine. There are none where the page is not in a secure context. */
export function realDevices(): MediaDevices | undefined {
	return navigator.mediaDevices;
}

// 1. Names that this browser knows. That a name is known does not say that a camera has it.
export function knownConstraints(devices: MediaDevices): string[] {
	return Object.keys(devices.getSupportedConstraints());
}

// 2. Turning a camera needs more than the permission to see: `true` asks for that one too, and
// prefers a camera that can, without moving anything (Image Capture §10).
export async function openCamera(devices: MediaDevices): Promise<MediaStream> {
	const video = { pan: true, tilt: true, zoom: true };
	const stream = await devices.getUserMedia({ video } as MediaStreamConstraints);
	return stream;
}

// 3. May this page turn the camera? Its own permission, beside that of seeing through it.
export async function mayTurn(permissions: Permissions): Promise<PermissionState> {
	const camera = { name: 'camera', panTiltZoom: true } as const;
	const { state } = await permissions.query(camera);
	return state;
}

// 4. What this camera can do: ranges have `min`, `max` and `step`, modes are a list.
export function capabilities(track: MediaStreamTrack): Record<string, unknown> {
	return { ...track.getCapabilities() };
}

export function settings(track: MediaStreamTrack): Values {
	return { ...track.getSettings() };
}

// 5. Move. A set in `advanced` is taken whole or not at all, and not taking it is no error in
// the specification: so the settings are read before and after.
export async function move(track: MediaStreamTrack, set: Values): Promise<{ before: Values; after: Values }> {
	const before = settings(track);
	await track.applyConstraints({ advanced: [set] });
	const after = settings(track);
	return { before, after };
}

// 6. Stop: the camera goes dark, the track is `ended`.
export function closeCamera(stream: MediaStream): void {
	for (const track of stream.getTracks()) {
		track.stop();
	}
}
