/**
 * A picture and a tone that need no camera and no microphone: a moving test picture with a frame counter and a
 * machine-readable time code burned in, and a quiet sine tone. Works on any machine and in any test.
 */
import { encodeTimeCode, timeCodeBits } from './time-code.ts';

export interface SyntheticOptions {
	/** Written into the picture, and the seed of its colours. */
	readonly name: 'caller' | 'callee' | 'server';
	readonly width?: number;
	readonly height?: number;
	readonly framesPerSecond?: number;
	/** Tone in Hz, so that two peers can be told apart by ear too. */
	readonly toneHz?: number;
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
	width = 640,
	height = 360,
	framesPerSecond = 30,
	toneHz = name === 'caller' ? 440 : 523.25
}: SyntheticOptions): SyntheticSource {
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	const context = canvas.getContext('2d', { alpha: false });
	if (!context) throw new Error('this browser gave no 2d context for a canvas, so there is no test picture');

	let frames = 0;
	const draw = () => {
		drawTestPicture(context, { name, width, height, frame: frames++, now: Date.now() });
	};
	draw();
	const stream = canvas.captureStream(framesPerSecond);
	const ticker = new Worker(new URL('./tick-worker.ts', import.meta.url), { type: 'module' });
	ticker.addEventListener('message', draw);
	ticker.postMessage(1000 / framesPerSecond);

	const tone = createTone(toneHz);
	for (const track of tone.stream.getAudioTracks()) stream.addTrack(track);

	let closed = false;
	return {
		stream,
		get frames() {
			return frames;
		},
		close() {
			if (closed) return;
			closed = true;
			ticker.terminate();
			for (const track of stream.getTracks()) track.stop();
			tone.close();
		}
	};
}

/** A sine at a twentieth of full scale: loud enough to measure, quiet enough to forget. */
function createTone(frequency: number): { stream: MediaStream; close: () => void } {
	const audio = new AudioContext();
	const destination = audio.createMediaStreamDestination();
	const oscillator = new OscillatorNode(audio, { frequency });
	const gain = new GainNode(audio, { gain: 0.05 });
	oscillator.connect(gain).connect(destination);
	oscillator.start();
	// Where there is no sound hardware this never settles (Firefox); the track is there all the same, silent.
	void audio.resume();
	return {
		stream: destination.stream,
		close() {
			for (const track of destination.stream.getTracks()) track.stop();
			oscillator.stop();
			void audio.close();
		}
	};
}

interface Picture {
	readonly name: keyof typeof inks;
	readonly width: number;
	readonly height: number;
	readonly frame: number;
	/** Milliseconds since 1970, written into the time code. */
	readonly now: number;
}

function drawTestPicture(
	context: CanvasRenderingContext2D,
	{ name, width, height, frame, now }: Picture
): void {
	const { paper, ink, deep } = inks[name];
	context.fillStyle = paper;
	context.fillRect(0, 0, width, height);
	drawDots(context, width, height, ink);
	drawSweep(context, { width, height, frame, ink });
	context.fillStyle = deep;
	context.textBaseline = 'alphabetic';
	context.font = `600 ${Math.round(height / 8)}px system-ui, sans-serif`;
	context.fillText(name, width * 0.06, height * 0.24);
	context.font = `500 ${Math.round(height / 13)}px ui-monospace, monospace`;
	context.fillText(`frame ${String(frame).padStart(5, '0')}`, width * 0.06, height * 0.37);
	context.fillText(new Date(now).toISOString().slice(11, 23), width * 0.06, height * 0.48);
	drawTimeCode(context, width, height, now);
}

function drawDots(context: CanvasRenderingContext2D, width: number, height: number, ink: string): void {
	context.fillStyle = ink;
	context.globalAlpha = 0.22;
	const step = Math.round(height / 14);
	for (let y = step; y < height; y += step)
		for (let x = step; x < width; x += step) context.fillRect(x, y, 2, 2);
	context.globalAlpha = 1;
}

/** A wheel that turns once in two seconds at 30 frames a second: a stutter is seen at once. */
function drawSweep(
	context: CanvasRenderingContext2D,
	{ width, height, frame, ink }: { width: number; height: number; frame: number; ink: string }
): void {
	const radius = height * 0.28;
	const x = width * 0.76;
	const y = height * 0.42;
	const angle = (frame / 60) * Math.PI * 2 - Math.PI / 2;
	context.strokeStyle = ink;
	context.lineWidth = Math.max(2, height / 90);
	context.beginPath();
	context.arc(x, y, radius, 0, Math.PI * 2);
	context.stroke();
	context.beginPath();
	context.moveTo(x, y);
	context.lineTo(x + Math.cos(angle) * radius, y + Math.sin(angle) * radius);
	context.stroke();
	context.fillStyle = ink;
	context.beginPath();
	context.arc(x + Math.cos(angle) * radius, y + Math.sin(angle) * radius, height / 28, 0, Math.PI * 2);
	context.fill();
}

function drawTimeCode(context: CanvasRenderingContext2D, width: number, height: number, now: number): void {
	const { x, y, cell, cellHeight } = timeCodePlace(width, height);
	context.fillStyle = '#000';
	context.fillRect(x - cell, y - cell, cell * (timeCodeBits + 2), cellHeight + cell * 2);
	context.fillStyle = '#fff';
	for (const [index, bit] of encodeTimeCode(now).entries())
		if (bit) context.fillRect(x + index * cell, y, cell, cellHeight);
}

/** Where the time code stands in a picture of this size, in pixels: read the middle of each cell. */
export function timeCodePlace(
	width: number,
	height: number
): { x: number; y: number; cell: number; cellHeight: number } {
	const cell = Math.floor((width * 0.88) / timeCodeBits);
	return {
		x: Math.round(width * 0.06),
		y: Math.round(height * 0.83),
		cell,
		cellHeight: Math.round(height * 0.08)
	};
}
