/** A picture to share where there is no screen: small text that scrolls beside shapes that move, with marks to read back. */
import { drawMarks } from '#lib/webrtc/sources/synthetic.ts';
import { startTicker } from '#lib/webrtc/sources/ticker.ts';

export const slideSize = { width: 960, height: 540 } as const;
export const slideRate = 25;

const { width, height } = slideSize;
const lineHeight = 15;
/** The marks stand below this. */
const floor = height * 0.73;
const middle = width * 0.52;
const text = [
	'The hint says what the picture is, not how to code it.',
	'motion: faces, games, films. Frames first.',
	'detail: slides, paintings, diagrams. Pixels first.',
	'text: like detail, with small letters that must stay sharp.',
	'An empty hint leaves the choice to the browser.',
	'Both senders have the same cap.  0123456789  {} [] <>'
];

/** Draws one frame over the whole canvas. `frame` is its number, `now` milliseconds since 1970. */
function paint(context: CanvasRenderingContext2D, frame: number, now: number): void {
	context.fillStyle = '#fdfdf8';
	context.fillRect(0, 0, width, height);
	context.save();
	context.beginPath();
	context.rect(0, 0, middle, floor);
	context.clip();
	context.fillStyle = '#1b1c18';
	context.font = '12px system-ui, sans-serif';
	const lines = Math.ceil(floor / lineHeight) + 1;
	const shift = frame % lineHeight;
	const first = Math.floor(frame / lineHeight);
	for (let line = 0; line < lines; line++) {
		const number = first + line;
		context.fillText(
			`${String(number).padStart(4, '0')}  ${text[number % text.length] ?? ''}`,
			12,
			line * lineHeight - shift + lineHeight
		);
	}
	context.restore();
	for (let shape = 0; shape < 6; shape++) {
		const angle = frame / (10 + shape * 2) + shape;
		context.fillStyle = `hsl(${shape * 60} 65% 45%)`;
		context.beginPath();
		context.arc(
			width * 0.77 + Math.cos(angle) * width * 0.16,
			floor / 2 + Math.sin(angle * 1.3) * floor * 0.36,
			18 + shape * 5,
			0,
			Math.PI * 2
		);
		context.fill();
	}
	drawMarks(context, slideSize, { frame, time: now });
}

/** Slides that are shown and captured until they are closed. */
export class Slides {
	readonly track: MediaStreamTrack;
	readonly #stop: () => void;

	constructor() {
		const canvas = document.createElement('canvas');
		canvas.width = width;
		canvas.height = height;
		const context = canvas.getContext('2d', { alpha: false });
		if (!context) throw new Error('this browser gave no 2d context for a canvas, so there are no slides');
		let frame = 0;
		const draw = () => {
			paint(context, frame++, Date.now());
		};
		draw();
		this.track = canvas.captureStream(slideRate).getVideoTracks()[0]!;
		this.#stop = startTicker(1000 / slideRate, draw);
	}

	/** Safe to call twice. */
	close(): void {
		this.#stop();
		this.track.stop();
	}
}
