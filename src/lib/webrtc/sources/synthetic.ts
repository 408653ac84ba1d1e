/**
 * A picture and a tone that need no camera and no microphone: a moving test picture with a frame counter and a
 * machine-readable time code burned in, and a quiet sine tone. Works on any machine and in any test.
 */
import { cellWidth, encodeTimeCode, markLeft, markPlaces, timeCodeBits, type MarkRow } from './time-code.ts';
import { startTicker } from './ticker.ts';
import { createTone } from './tone.ts';

export interface SyntheticOptions {
	/** Written into the picture, and the seed of its colours. */
	readonly name: 'caller' | 'callee' | 'server';
	/** Written instead of the name. */
	readonly label?: string;
	readonly width?: number;
	readonly height?: number;
	readonly framesPerSecond?: number;
	/** Tone in Hz, so that two peers can be told apart by ear too. */
	readonly toneHz?: number;
	/** How loud the tone is, 1 being full scale; quiet unless said otherwise. Only where elements can be captured. */
	readonly toneAmplitude?: number;
	/** Leave out the picture or the tone. Both are there unless said otherwise. */
	readonly video?: boolean;
	readonly audio?: boolean;
}

export interface SyntheticSource {
	readonly stream: MediaStream;
	/** Frames drawn so far; the same number is in the picture. */
	readonly frames: number;
	/** Stops the tracks, the drawing and the tone. Safe to call twice. */
	close(): void;
}

/** One hue per actor, the same as in the design tokens: caller blue, callee magenta, server teal. */
const inks = {
	caller: { paper: '#e8eefb', ink: '#2450b8', deep: '#12275c' },
	callee: { paper: '#fbe9f4', ink: '#a8247a', deep: '#571240' },
	server: { paper: '#e2f3f1', ink: '#0b6e69', deep: '#063936' }
} as const;

export function createSyntheticSource({
	name,
	label = name,
	width = 640,
	height = 360,
	framesPerSecond = 30,
	toneHz = name === 'caller' ? 440 : 523.25,
	video = true,
	audio = true
}: SyntheticOptions): SyntheticSource {
	const picture = video ? createPicture({ name, label, width, height }, framesPerSecond) : undefined;
	const tone = audio ? createTone(toneHz) : undefined;
	const stream = picture?.stream ?? new MediaStream();
	for (const track of tone?.stream.getAudioTracks() ?? []) stream.addTrack(track);

	let closed = false;
	return {
		stream,
		get frames() {
			return picture?.frames() ?? 0;
		},
		close() {
			if (closed) return;
			closed = true;
			picture?.stop();
			for (const track of stream.getTracks()) track.stop();
			tone?.close();
		}
	};
}

function createPicture(
	place: Place,
	framesPerSecond: number
): { stream: MediaStream; frames: () => number; stop: () => void } {
	const canvas = document.createElement('canvas');
	canvas.width = place.width;
	canvas.height = place.height;
	const context = canvas.getContext('2d', { alpha: false });
	if (!context) throw new Error('this browser gave no 2d context for a canvas, so there is no test picture');
	const paint = createPainter(place);
	let frames = 0;
	const stream = canvas.captureStream(framesPerSecond);
	return {
		stream,
		frames: () => frames,
		stop: startTicker(1000 / framesPerSecond, () => {
			paint(context, frames++);
		})
	};
}

/** Draws the test picture, marks and all, into any canvas of that size: one call a frame, which is numbered from 0. */
export function createPainter(place: Place): (context: CanvasRenderingContext2D, frame: number) => void {
	const paint = createTestPicture(place.name, place.label);
	return (context, frame) => {
		paint(context, place, { frame, now: Date.now() });
	};
}

interface Place {
	readonly name: keyof typeof inks;
	/** Written into the picture instead of the name. */
	readonly label?: string;
	readonly width: number;
	readonly height: number;
}

/** Paints one frame over the whole canvas; `now` is milliseconds since 1970. */
export type Painter = (
	context: CanvasRenderingContext2D,
	size: { readonly width: number; readonly height: number },
	moment: { readonly frame: number; readonly now: number }
) => void;

/**
 * The test picture at any size: what stays the same is drawn again only when the size changes. @param title is written into it;
 * the name unless said otherwise
 */
export function createTestPicture(name: SyntheticOptions['name'], title: string = name): Painter {
	let backdrop: HTMLCanvasElement | undefined;
	return (context, { width, height }, moment) => {
		if (backdrop?.width !== width || backdrop.height !== height)
			backdrop = createBackdrop({ name, width, height }, title);
		drawTestPicture(context, backdrop, { name, width, height }, moment);
	};
}

/** What stays the same from picture to picture, drawn once: paper, dots, name, the rim of the wheel. */
function createBackdrop({ name, width, height }: Place, title: string): HTMLCanvasElement {
	const { paper, ink, deep } = inks[name];
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	const context = canvas.getContext('2d', { alpha: false })!;
	context.fillStyle = paper;
	context.fillRect(0, 0, width, height);
	context.fillStyle = ink;
	context.globalAlpha = 0.22;
	const step = Math.round(height / 14);
	for (let y = step; y < height; y += step)
		for (let x = step; x < width; x += step) context.fillRect(x, y, 2, 2);
	context.globalAlpha = 1;
	const { x, y, radius, line } = wheelPlace(width, height);
	context.strokeStyle = ink;
	context.lineWidth = line;
	context.beginPath();
	context.arc(x, y, radius, 0, Math.PI * 2);
	context.stroke();
	context.fillStyle = deep;
	context.font = `600 ${Math.round(height / 8)}px system-ui, sans-serif`;
	context.fillText(title, width * 0.06, height * 0.24);
	return canvas;
}

function drawTestPicture(
	context: CanvasRenderingContext2D,
	backdrop: HTMLCanvasElement,
	place: Place,
	/** `now` is milliseconds since 1970, written into the time code. */
	{ frame, now }: { frame: number; now: number }
): void {
	const { name, width, height } = place;
	context.drawImage(backdrop, 0, 0);
	drawHand(context, place, frame);
	context.fillStyle = inks[name].deep;
	context.font = `500 ${Math.round(height / 13)}px ui-monospace, monospace`;
	context.fillText(`frame ${String(frame).padStart(5, '0')}`, width * 0.06, height * 0.37);
	context.fillText(new Date(now).toISOString().slice(11, 23), width * 0.06, height * 0.48);
	drawMarks(context, place, { frame, time: now });
}

const wheelPlace = (width: number, height: number) => ({
	x: width * 0.76,
	y: height * 0.42,
	radius: height * 0.28,
	line: Math.max(2, height / 90)
});

/** The hand of the wheel turns once in two seconds at 30 frames a second: a stutter is seen at once. */
function drawHand(context: CanvasRenderingContext2D, { name, width, height }: Place, frame: number): void {
	const { x, y, radius, line } = wheelPlace(width, height);
	const angle = (frame / 60) * Math.PI * 2 - Math.PI / 2;
	const tip = { x: x + Math.cos(angle) * radius, y: y + Math.sin(angle) * radius };
	context.strokeStyle = context.fillStyle = inks[name].ink;
	context.lineWidth = line;
	context.beginPath();
	context.moveTo(x, y);
	context.lineTo(tip.x, tip.y);
	context.stroke();
	context.beginPath();
	context.arc(tip.x, tip.y, height / 28, 0, Math.PI * 2);
	context.fill();
}

/** Both rows of marks on a black plate: the number of the frame, and the time. */
export function drawMarks(
	context: CanvasRenderingContext2D,
	{ width, height }: Pick<Place, 'width' | 'height'>,
	values: Readonly<Record<MarkRow, number>>
): void {
	const cell = cellWidth * width;
	const left = markLeft * width;
	context.fillStyle = '#000';
	context.fillRect(left - cell, 0.74 * height, cell * (timeCodeBits + 2), 0.21 * height);
	context.fillStyle = '#fff';
	for (const row of ['frame', 'time'] as const) {
		const { top, height: tall } = markPlaces[row];
		for (const [index, bit] of encodeTimeCode(values[row], row).entries())
			if (bit) context.fillRect(left + index * cell, top * height, cell, tall * height);
	}
}
