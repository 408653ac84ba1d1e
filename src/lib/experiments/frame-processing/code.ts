// A track is opened up: its frames are taken out one by one, each is changed, and a new track is made
// of what comes out. The new track goes where every track goes: into an element, over a connection.
// Three ways to take frames out and put them back; the transform is the same in all of them.
import { connected, exchangeCandidates, negotiate } from '#lib/webrtc/loopback.ts';

/** What the page lends to the experiment. */
export interface Page {
	/** Writes down everything the connection does, and gives it back unchanged. */
	observe: (connection: RTCPeerConnection, name: string) => RTCPeerConnection;
	/** Hands something to the worker, for good: what is transferred is gone from here. */
	transfer: (message: object, things: Transferable[]) => void;
	/** Resolves with the track that the worker makes. */
	trackFromWorker: () => Promise<MediaStreamTrack>;
	/** Each frame that the video shows goes through the transform, in the worker or here; what comes out is drawn. */
	processFrames: (video: HTMLVideoElement, context: CanvasRenderingContext2D) => void;
}

// Chromium: processor and generator live in the window. Their streams are transferred to a worker, so that
// frames pass from track to worker to track and the page never touches one.
export function throughProcessor(page: Page, track: MediaStreamTrack): MediaStreamTrack {
	const processor = new MediaStreamTrackProcessor({ track: track as MediaStreamVideoTrack });
	const generator = new MediaStreamTrackGenerator({ kind: 'video' });
	const { readable } = processor;
	const { writable } = generator;
	page.transfer({ type: 'streams', readable, writable }, [readable, writable]);
	return generator;
}

// The specification, and Safari: the track itself is transferred. Processor and VideoTrackGenerator are in the worker.
export async function throughWorkerGenerator(page: Page, track: MediaStreamTrack): Promise<MediaStreamTrack> {
	const copy = track.clone();
	page.transfer({ type: 'track', track: copy }, [copy]);
	return page.trackFromWorker();
}

// Everywhere: a video plays the track, `new VideoFrame(video)` takes what it shows, a canvas shows what
// comes out, and the canvas is captured. A hidden page shows nothing, so nothing flows there.
export function throughCanvas(page: Page, video: HTMLVideoElement): MediaStreamTrack {
	const canvas = document.createElement('canvas');
	const context = canvas.getContext('2d', { alpha: false })!;
	page.processFrames(video, context);
	const [track] = canvas.captureStream().getVideoTracks();
	return track!;
}

// The new track is a track like any other: it is encoded, sent, received and decoded.
export async function overTheWire(page: Page, track: MediaStreamTrack): Promise<MediaStreamTrack> {
	const caller = page.observe(new RTCPeerConnection(), 'caller');
	const callee = page.observe(new RTCPeerConnection(), 'callee');
	exchangeCandidates(caller, callee);
	const received = new Promise<MediaStreamTrack>((resolve) => {
		callee.ontrack = ({ track }) => {
			resolve(track);
		};
	});
	caller.addTrack(track, new MediaStream([track]));
	await negotiate(caller, callee);
	await connected(caller);
	return received;
}

// Sound goes the same way: what comes out of the processor is AudioData, some ten milliseconds of samples each.
export function soundThroughProcessor(
	page: Pick<Page, 'transfer'>,
	track: MediaStreamTrack
): MediaStreamTrack {
	const processor = new MediaStreamTrackProcessor({ track: track as MediaStreamAudioTrack });
	const generator = new MediaStreamTrackGenerator({ kind: 'audio' });
	const { readable } = processor;
	const { writable } = generator;
	page.transfer({ type: 'streams', readable, writable }, [readable, writable]);
	return generator;
}

// Everywhere: an AudioWorklet gets 128 samples at a time, on the audio thread.
export async function soundThroughWorklet(
	{ context, address }: { context: AudioContext; address: string },
	stream: MediaStream
): Promise<{ node: AudioWorkletNode; track: MediaStreamTrack }> {
	await context.audioWorklet.addModule(address);
	const node = new AudioWorkletNode(context, 'sound-worklet');
	const out = context.createMediaStreamDestination();
	context.createMediaStreamSource(stream).connect(node).connect(out);
	const [track] = out.stream.getAudioTracks();
	return { node, track: track! };
}
