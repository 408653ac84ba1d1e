/** Counts what a page has opened and not closed: a camera light left on is a defect. */
import type { Page } from '@playwright/test';

interface OpenThings {
	connections: RTCPeerConnection[];
	tracks: MediaStreamTrack[];
}

/** Call before the page is opened. */
export async function countOpenThings(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const things: OpenThings = { connections: [], tracks: [] };
		Object.assign(window, { openThings: things });
		window.RTCPeerConnection = new Proxy(window.RTCPeerConnection, {
			construct(target, args, newTarget) {
				const connection = Reflect.construct(target, args, newTarget) as RTCPeerConnection;
				things.connections.push(connection);
				return connection;
			}
		});
		const keep = (stream: MediaStream) => {
			things.tracks.push(...stream.getTracks());
			return stream;
		};
		// eslint-disable-next-line @typescript-eslint/unbound-method -- called with the canvas it was called on
		const capture = HTMLCanvasElement.prototype.captureStream;
		HTMLCanvasElement.prototype.captureStream = function (...args) {
			return keep(capture.apply(this, args));
		};
		// eslint-disable-next-line @typescript-eslint/unbound-method -- called with its context
		const destination = AudioContext.prototype.createMediaStreamDestination;
		AudioContext.prototype.createMediaStreamDestination = function () {
			const node = destination.apply(this);
			keep(node.stream);
			return node;
		};
		const devices = navigator.mediaDevices as MediaDevices | undefined;
		if (devices) {
			const ask = devices.getUserMedia.bind(devices);
			devices.getUserMedia = async (constraints) => keep(await ask(constraints));
		}
	});
}

/** How many connections are open and how many tracks live, of how many that were ever made. */
export const openThings = (
	page: Page
): Promise<{ open: number; live: number; connections: number; tracks: number }> =>
	page.evaluate(() => {
		const { connections, tracks } = (window as unknown as { openThings: OpenThings }).openThings;
		return {
			open: connections.filter(({ signalingState }) => signalingState !== 'closed').length,
			live: tracks.filter(({ readyState }) => readyState === 'live').length,
			connections: connections.length,
			tracks: tracks.length
		};
	});
