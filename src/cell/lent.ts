/** What a cell lends to the reader's code under the name `lab`. */
import { createPainter } from '#lib/webrtc/sources/synthetic.ts';
import { createTone } from '#lib/webrtc/sources/tone.ts';
import { connected, exchangeCandidates, negotiate, opened } from '#lib/webrtc/loopback.ts';
import type { Json, NewEvent } from '#lib/recording/event.ts';

const framesPerSecond = 20;
const size = { width: 320, height: 180 } as const;

type Name = 'caller' | 'callee' | 'server';
const nameOf = (value: unknown): Name => (value === 'callee' || value === 'server' ? value : 'caller');

/** A moving picture and a tone, of which no camera and no microphone knows. */
function picture(name?: unknown): MediaStream {
	const canvas = document.createElement('canvas');
	Object.assign(canvas, size);
	const context = canvas.getContext('2d', { alpha: false });
	if (!context) throw new Error('this browser gave no 2d context for a canvas, so there is no picture');
	const who = nameOf(name);
	const paint = createPainter({
		name: who,
		label: typeof name === 'string' ? name.slice(0, 12) : who,
		...size
	});
	let frame = 0;
	paint(context, frame++);
	const stream = canvas.captureStream(framesPerSecond);
	const timer = setInterval(() => {
		if (stream.getTracks().every((track) => track.readyState === 'ended')) clearInterval(timer);
		else paint(context, frame++);
	}, 1000 / framesPerSecond);
	return stream;
}

/** A quiet tone. @param frequency in Hz */
const tone = (frequency: unknown): MediaStream => createTone(Number(frequency) || 440).stream;

/** Shows a stream in the frame; once more under the same name takes the place of the first. */
function show(stream: MediaStream, name: unknown = 'picture'): HTMLVideoElement {
	const known = document.querySelector<HTMLElement>(`figure[data-name="${CSS.escape(String(name))}"]`);
	const figure = known ?? document.body.appendChild(document.createElement('figure'));
	figure.dataset.name = String(name);
	const video = figure.querySelector('video') ?? figure.appendChild(document.createElement('video'));
	video.muted = true;
	video.playsInline = true;
	video.autoplay = true;
	video.srcObject = stream;
	const caption =
		figure.querySelector('figcaption') ?? figure.appendChild(document.createElement('figcaption'));
	caption.textContent = String(name).slice(0, 40);
	return video;
}

export interface Tools {
	readonly name: (connection: RTCPeerConnection, name: unknown) => RTCPeerConnection;
	readonly note: (note: string, value?: Json) => void;
	readonly signal: (event: NewEvent & { readonly type: 'signal' }) => void;
}

/** What is recorded as text is a name or a kind, and short. */
const short = (value: unknown): string => String(value).slice(0, 40);
const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value ?? null)) as Json;

export const lentBy = ({ name, note, signal }: Tools) =>
	Object.freeze({
		/** Names a connection; all are recorded, named or not. */
		observe: name,
		picture,
		tone,
		show,
		note: (key: unknown, value?: Json) => {
			note(String(key).slice(0, 100), value === undefined ? undefined : plain(value));
		},
		/** A message of your own signaling, for the Recording: the panels draw it between the two ends. */
		signal: (peer: unknown, direction: 'sent' | 'received', kind: unknown, message?: Json) => {
			signal({
				type: 'signal',
				peer: short(peer),
				direction: direction === 'received' ? 'received' : 'sent',
				carrier: 'direct',
				kind: short(kind),
				message: plain(message)
			});
		},
		/** @param ms milliseconds */
		wait: (ms: unknown) => new Promise<void>((resolve) => setTimeout(resolve, Number(ms) || 0)),
		exchangeCandidates,
		negotiate,
		connected,
		opened
	});
export type Lent = ReturnType<typeof lentBy>;
