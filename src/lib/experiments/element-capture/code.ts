// Whatever an element shows can become a stream: a canvas that is drawn on, a video that plays.
// The stream then goes where every stream goes: into another element, a recorder, a connection.
import { connected, exchangeCandidates, negotiate } from '#lib/webrtc/loopback.ts';

/** What the page lends to the experiment. */
export interface Page {
	/** Writes down everything the connection does, and gives it back unchanged. */
	observe: (connection: RTCPeerConnection, name: string) => RTCPeerConnection;
	observeTrack: (track: MediaStreamTrack) => MediaStreamTrack;
	observeRecorder: (recorder: MediaRecorder) => MediaRecorder;
	/** Shows what came over the connection. */
	show: (stream: MediaStream) => void;
}

/** Media Capture from DOM Elements: not yet in the types of the platform. */
type Capturing<Element> = Element & { captureStream: () => MediaStream };

// A canvas gives a frame whenever something was drawn on it, but no more than so many a second.
// With 0 it gives one only when `requestFrame` is called.
export function captureCanvas(page: Page, canvas: HTMLCanvasElement, framesPerSecond?: number): MediaStream {
	const stream =
		framesPerSecond === undefined ? canvas.captureStream() : canvas.captureStream(framesPerSecond);
	stream.getTracks().forEach(page.observeTrack);
	return stream;
}

// A video has tracks only while it plays. They end when the film ends; when it plays again, new
// ones are added to the same stream.
export async function captureVideo(page: Page, video: HTMLVideoElement): Promise<MediaStream> {
	const stream = (video as Capturing<HTMLVideoElement>).captureStream();
	stream.addEventListener('addtrack', ({ track }) => {
		page.observeTrack(track);
	});
	await video.play();
	stream.getTracks().forEach(page.observeTrack);
	return stream;
}

export interface Call {
	caller: RTCPeerConnection;
	callee: RTCPeerConnection;
}

export async function send(page: Page, stream: MediaStream): Promise<Call> {
	const caller = page.observe(new RTCPeerConnection(), 'caller');
	const callee = page.observe(new RTCPeerConnection(), 'callee');
	exchangeCandidates(caller, callee);
	const received = new MediaStream();
	callee.ontrack = ({ track }) => {
		received.addTrack(track);
		page.show(received);
	};
	for (const track of stream.getTracks()) {
		caller.addTrack(track, stream);
	}
	await negotiate(caller, callee);
	await connected(caller);
	return { caller, callee };
}

// The film has begun again and the captured stream has new tracks: they take the place of those
// that ended, and nothing has to be negotiated.
export async function sendAgain({ caller }: Call, stream: MediaStream): Promise<void> {
	for (const sender of caller.getSenders()) {
		const kind = sender.track?.kind;
		const track = stream.getTracks().find((one) => one.kind === kind && one.readyState === 'live');
		if (track && sender.track !== track) {
			await sender.replaceTrack(track);
		}
	}
}

/** Records until `stopped` resolves. The file comes as one Blob. */
export function record(page: Page, stream: MediaStream, stopped: Promise<unknown>): Promise<Blob> {
	const recorder = page.observeRecorder(new MediaRecorder(stream));
	const chunks: Blob[] = [];
	return new Promise((resolve, reject) => {
		recorder.ondataavailable = ({ data }) => {
			chunks.push(data);
		};
		recorder.onstop = () => {
			resolve(new Blob(chunks, { type: recorder.mimeType }));
		};
		recorder.onerror = (event) => {
			reject((event as Event & { error?: Error }).error ?? new Error('the recorder failed'));
		};
		recorder.start();
		void stopped.then(() => {
			if (recorder.state !== 'inactive') recorder.stop();
		});
	});
}
