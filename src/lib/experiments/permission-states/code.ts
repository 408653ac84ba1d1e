// The question whether a page may use a camera or a microphone: what its state is, and every way in
// which getUserMedia says no.

/** What the page lends. */
export interface Page {
	/** Writes down what is asked of the devices. There are none where the page is not in a secure context. */
	observeDevices: (devices: MediaDevices | undefined) => MediaDevices | undefined;
	/** Hears every change of a permission's state. */
	observePermission: (kind: Kind, status: PermissionStatus) => void;
}
export type Kind = 'camera' | 'microphone';

export const devicesOf = (page: Page): MediaDevices | undefined =>
	page.observeDevices(navigator.mediaDevices);

// 1. The state can be read without asking anybody, and it tells when it changes.
export async function watchPermission(page: Page, kind: Kind): Promise<PermissionState> {
	const status = await navigator.permissions.query({ name: kind });
	page.observePermission(kind, status);
	return status.state;
}
export async function readPermission(kind: Kind): Promise<PermissionState> {
	return (await navigator.permissions.query({ name: kind })).state;
}

// 2. The browser asks, unless it has been told before. What comes back is on until every track is stopped.
export function ask(devices: MediaDevices, kind: Kind): Promise<MediaStream> {
	return devices.getUserMedia(kind === 'camera' ? { video: true } : { audio: true });
}
export function release(stream: MediaStream): void {
	for (const track of stream.getTracks()) {
		track.stop();
	}
}

// 3. A page may forbid its frames what it may do itself. This frame is empty and ours.
export async function askInForbiddenFrame(page: Page): Promise<MediaStream | undefined> {
	const frame = document.createElement('iframe');
	frame.allow = "camera 'none'; microphone 'none'";
	frame.hidden = true;
	document.body.append(frame);
	try {
		const devices = page.observeDevices(frame.contentWindow?.navigator.mediaDevices);
		return await devices?.getUserMedia({ video: true });
	} finally {
		frame.remove();
	}
}

// 4. A kind of device that this machine does not have. Undefined where it has both.
export async function askForMissingKind(devices: MediaDevices): Promise<MediaStream | undefined> {
	const list = await devices.enumerateDevices();
	const has = (kind: MediaDeviceKind) => list.some((device) => device.kind === kind);
	if (!has('videoinput')) return devices.getUserMedia({ video: true });
	if (!has('audioinput')) return devices.getUserMedia({ audio: true });
	return undefined;
}

// 5. A condition that no camera meets, and a device that nobody has.
export function askTooMuch(devices: MediaDevices): Promise<MediaStream> {
	return devices.getUserMedia({ video: { width: { exact: 9999 } } });
}
export function askForNobody(devices: MediaDevices): Promise<MediaStream> {
	return devices.getUserMedia({ video: { deviceId: { exact: 'no-such-device' } } });
}

// 6. Neither picture nor sound.
export function askForNothing(devices: MediaDevices): Promise<MediaStream> {
	return devices.getUserMedia({});
}

// 7. The devices of a document that is no longer there.
export async function askAfterTheEnd(page: Page): Promise<MediaStream | undefined> {
	const frame = document.createElement('iframe');
	frame.hidden = true;
	document.body.append(frame);
	const devices = page.observeDevices(frame.contentWindow?.navigator.mediaDevices);
	frame.remove();
	return devices?.getUserMedia({ video: true });
}
