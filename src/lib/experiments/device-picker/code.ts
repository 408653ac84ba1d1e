// Cameras, microphones and speakers: which are there, how one of them is chosen, and how a camera is
// changed in the middle of a call.
import { connected, exchangeCandidates, negotiate } from '#lib/webrtc/loopback.ts';

/** What the page lends. */
export interface Page {
	/** Writes down what is asked of the devices. There are none where the page is not in a secure context. */
	observeDevices: (devices: MediaDevices | undefined) => MediaDevices | undefined;
	/** Writes down everything the connection does, and gives it back unchanged. */
	observe: (connection: RTCPeerConnection, name: string) => RTCPeerConnection;
	/** Writes down where the element is told to play, and gives it back unchanged. */
	observeElement: (element: HTMLAudioElement) => HTMLAudioElement;
	showPicture: (received: MediaStream) => void;
	showError: (error: unknown) => void;
}

export const devicesOf = (page: Page): MediaDevices | undefined =>
	page.observeDevices(navigator.mediaDevices);

// 1. Who is there? Nobody is asked for this. Until the page may capture, names and ids stay empty.
export function list(devices: MediaDevices): Promise<MediaDeviceInfo[]> {
	return devices.enumerateDevices();
}

// 2. Now the browser asks. An id with `exact` means this device and no other; `true` leaves the choice
// to the browser.
export interface Choice {
	camera: string | boolean;
	microphone: string | boolean;
}
const asked = (choice: string | boolean): boolean | MediaTrackConstraints =>
	typeof choice === 'string' ? { deviceId: { exact: choice } } : choice;

export function openInputs(devices: MediaDevices, { camera, microphone }: Choice): Promise<MediaStream> {
	return devices.getUserMedia({ video: asked(camera), audio: asked(microphone) });
}

// 3. The light goes out when every track has been stopped, and not before.
export function release(stream: MediaStream): void {
	for (const track of stream.getTracks()) {
		track.stop();
	}
}

// 4. Something was plugged in or pulled out. The event does not say what: the list does.
export function watch(devices: MediaDevices, changed: () => void): () => void {
	devices.addEventListener('devicechange', changed);
	return () => {
		devices.removeEventListener('devicechange', changed);
	};
}

// 5. A call that sends one camera. Whatever asks for a new negotiation gets one.
export interface Call {
	caller: RTCPeerConnection;
	callee: RTCPeerConnection;
	sender: RTCRtpSender;
	stream: MediaStream;
}
export async function startCall(page: Page, camera: MediaStreamTrack): Promise<Call> {
	const caller = page.observe(new RTCPeerConnection(), 'caller');
	const callee = page.observe(new RTCPeerConnection(), 'callee');
	exchangeCandidates(caller, callee);
	caller.addEventListener('negotiationneeded', () => {
		negotiate(caller, callee).catch(page.showError);
	});
	callee.addEventListener('track', ({ track }) => {
		page.showPicture(new MediaStream([track]));
	});
	const stream = new MediaStream([camera]);
	const sender = caller.addTrack(camera, stream);
	await connected(caller);
	return { caller, callee, sender, stream };
}

// 6. Another camera through the same sender: what was agreed stays agreed.
export async function replaceCamera({ sender }: Call, camera: MediaStreamTrack): Promise<void> {
	await sender.replaceTrack(camera);
}

// The long way: the connection must be negotiated again, and the other side gets another track.
export function takeOutAndPutIn(call: Call, camera: MediaStreamTrack): void {
	call.caller.removeTrack(call.sender);
	call.sender = call.caller.addTrack(camera, call.stream);
}

// 7. Each element has an output of its own; '' is the one that the system uses anyway.
export function createPlayer(page: Page, sound: MediaStream): HTMLAudioElement {
	const element = page.observeElement(new Audio());
	element.srcObject = sound;
	return element;
}
export function playThrough(element: HTMLAudioElement, deviceId: string): Promise<void> {
	return element.setSinkId(deviceId);
}

// 8. Where the browser has a dialog of its own for outputs, it gives the page the one that was chosen.
type WithOutputDialog = MediaDevices & { selectAudioOutput: () => Promise<MediaDeviceInfo> };
export const hasOutputDialog = (devices: MediaDevices): devices is WithOutputDialog =>
	'selectAudioOutput' in devices;
export function askForOutput(devices: WithOutputDialog): Promise<MediaDeviceInfo> {
	return devices.selectAudioOutput();
}
