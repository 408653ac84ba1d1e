/** Counts what a page has opened and not closed: a camera light left on is a defect. */
import type { Page } from '@playwright/test';

interface OpenThings {
	connections: RTCPeerConnection[];
	tracks: MediaStreamTrack[];
	contexts: AudioContext[];
	/** Object URLs that were made and not revoked yet. */
	urls: Set<string>;
}

/** Call before the page is opened. */
export async function countOpenThings(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const things: OpenThings = { connections: [], tracks: [], contexts: [], urls: new Set() };
		Object.assign(window, { openThings: things });
		const counted = <Made extends object>(Class: new (...args: never[]) => Made, made: Made[]) =>
			new Proxy(Class, {
				construct(target, args, newTarget) {
					const one = Reflect.construct(target, args, newTarget) as Made;
					made.push(one);
					return one;
				}
			});
		window.RTCPeerConnection = counted(window.RTCPeerConnection, things.connections) as never;
		window.AudioContext = counted(window.AudioContext, things.contexts) as never;
		const keep = (stream: MediaStream) => {
			things.tracks.push(...stream.getTracks());
			return stream;
		};
		for (const prototype of [HTMLCanvasElement.prototype, HTMLMediaElement.prototype] as unknown as {
			captureStream?: (...args: unknown[]) => MediaStream;
		}[]) {
			const capture = prototype.captureStream;
			if (!capture) continue;
			prototype.captureStream = function (...args) {
				const stream = capture.apply(this, args);
				// What an element plays becomes tracks once it plays.
				stream.addEventListener('addtrack', ({ track }) => things.tracks.push(track));
				return keep(stream);
			};
		}
		// eslint-disable-next-line @typescript-eslint/unbound-method -- called with its track
		const clone = MediaStreamTrack.prototype.clone;
		MediaStreamTrack.prototype.clone = function () {
			const copy = clone.call(this);
			things.tracks.push(copy);
			return copy;
		};
		// eslint-disable-next-line @typescript-eslint/unbound-method -- called with its context
		const destination = AudioContext.prototype.createMediaStreamDestination;
		AudioContext.prototype.createMediaStreamDestination = function () {
			const node = destination.apply(this);
			keep(node.stream);
			return node;
		};
		for (const name of ['MediaStreamTrackGenerator', 'VideoTrackGenerator'] as const) {
			const Class = (window as unknown as Record<string, (new () => MediaStreamTrack) | undefined>)[name];
			if (Class) Object.assign(window, { [name]: counted(Class, things.tracks) });
		}
		const devices = navigator.mediaDevices as MediaDevices | undefined;
		for (const name of ['getUserMedia', 'getDisplayMedia'] as const) {
			if (!devices || !(name in devices)) continue;
			const ask = devices[name].bind(devices);
			devices[name] = async (constraints) => keep(await ask(constraints));
		}
		const make = URL.createObjectURL.bind(URL);
		const revoke = URL.revokeObjectURL.bind(URL);
		URL.createObjectURL = (object) => {
			const url = make(object);
			things.urls.add(url);
			return url;
		};
		URL.revokeObjectURL = (url) => {
			things.urls.delete(url);
			revoke(url);
		};
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

/**
 * What is still held: AudioContexts that are not closed (the shared one of the test tones closes five seconds after its last
 * tone) and object URLs that were not revoked. Poll it.
 */
export const heldThings = (page: Page): Promise<{ contexts: number; urls: number }> =>
	page.evaluate(() => {
		const { contexts, urls } = (window as unknown as { openThings: OpenThings }).openThings;
		return { contexts: contexts.filter(({ state }) => state !== 'closed').length, urls: urls.size };
	});
