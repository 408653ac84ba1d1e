// Sharing a screen, a window or a tab; and one picture sent twice over a capped link, once for its
// motion, once for its detail.
import { connected, exchangeCandidates, negotiate } from '#lib/webrtc/loopback.ts';
import type { ShareOptions } from './options.ts';

/** What the page lends. */
export interface Page {
	/** Writes down what is asked of the devices. There are none where the page is not in a secure context. */
	observeDevices: (devices: MediaDevices | undefined) => MediaDevices | undefined;
	/** Writes down everything the connection does, and gives it back unchanged. */
	observe: (connection: RTCPeerConnection, name: string) => RTCPeerConnection;
	observeTrack: (track: MediaStreamTrack) => MediaStreamTrack;
	show: (lane: Lane, received: MediaStream) => void;
}

export const devicesOf = (page: Page): MediaDevices | undefined =>
	page.observeDevices(navigator.mediaDevices);

// 1. The reader chooses in the browser's own dialog. What the page asks for is a wish to that dialog.
export function share(devices: MediaDevices, options: ShareOptions): Promise<MediaStream> {
	return devices.getDisplayMedia(options);
}

// A controller serves one call. Which tab is in front afterwards is decided before it, or at once after.
export interface Controller {
	setFocusBehavior: (behavior: string) => void;
	readonly zoomLevel?: number | null;
	increaseZoomLevel?: () => Promise<void>;
	resetZoomLevel?: () => Promise<void>;
}
export function createController(behavior: string): Controller {
	const { CaptureController } = window as unknown as { CaptureController: new () => Controller };
	const controller = new CaptureController();
	controller.setFocusBehavior(behavior);
	return controller;
}

// 2. While it runs it can be made smaller or slower, as every captured track can.
export function change(track: MediaStreamTrack, constraints: MediaTrackConstraints): Promise<void> {
	return track.applyConstraints(constraints);
}

// 3. `ended` comes when somebody else ends it: the browser's own button, or the window that closes.
export function watchEnd(track: MediaStreamTrack, ended: () => void): void {
	track.addEventListener('ended', ended);
}
export function release(stream: MediaStream): void {
	for (const track of stream.getTracks()) {
		track.stop();
	}
}

// Which options a browser knows, without asking anybody: it reads those it knows, in the order of the
// alphabet, and `video` comes after them. There the reading ends, before there is any dialog.
export async function optionsRead(names: readonly string[]): Promise<string[]> {
	const read: string[] = [];
	const options = {};
	for (const name of names) {
		Object.defineProperty(options, name, { get: () => void read.push(name) });
	}
	Object.defineProperty(options, 'video', {
		get: () => {
			throw new Error('far enough');
		}
	});
	await navigator.mediaDevices.getDisplayMedia(options).catch(() => undefined);
	return read;
}
export function constraintsKnown(): Readonly<Record<string, boolean | undefined>> {
	return { ...navigator.mediaDevices.getSupportedConstraints() };
}

// 4. One picture, two copies of its track, two calls. The hint stands on the track; the preference on
// the sender. Nothing else differs.
export const lanes = ['motion', 'detail'] as const;
export type Lane = (typeof lanes)[number];
export type Way = 'contentHint' | 'degradationPreference';
const preferences = { motion: 'maintain-framerate', detail: 'maintain-resolution' } as const;

export interface Sending {
	lane: Lane;
	track: MediaStreamTrack;
	sender: RTCRtpSender;
	way: Way;
}
export async function sendTwice(
	page: Page,
	source: MediaStreamTrack,
	way: Way,
	kilobits: number
): Promise<Sending[]> {
	const callers = lanes.map((lane) => page.observe(new RTCPeerConnection(), lane));
	return Promise.all(
		lanes.map(async (lane, index) => {
			const track = page.observeTrack(source.clone());
			if (way === 'contentHint') {
				track.contentHint = lane;
			}
			const caller = callers[index]!;
			const callee = page.observe(new RTCPeerConnection(), `${lane}-receiver`);
			exchangeCandidates(caller, callee);
			callee.ontrack = (event) => {
				page.show(lane, new MediaStream([event.track]));
			};
			const sending = { lane, track, sender: caller.addTrack(track), way };
			await negotiate(caller, callee);
			await cap(sending, kilobits);
			await connected(caller);
			return sending;
		})
	);
}

// The link is as narrow for both: no more than so many bits a second. No description is rewritten.
export async function cap({ lane, sender, way }: Sending, kilobits: number): Promise<void> {
	const parameters: RTCRtpSendParameters & { degradationPreference?: string } = sender.getParameters();
	for (const encoding of parameters.encodings) {
		encoding.maxBitrate = kilobits * 1000;
	}
	if (way === 'degradationPreference') {
		parameters.degradationPreference = preferences[lane];
	}
	await sender.setParameters(parameters);
}
