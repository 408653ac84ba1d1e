/** A room for a synthetic camera to look at: larger than what is seen, so that there is something to turn and zoom to. */
import { opticsOf, type Optics } from '../../capture/optics.ts';
import type { Scene } from './synthetic-camera.ts';

/** In pixels: what is seen without zoom is then 1152 by 648. */
const width = 1920;
const height = 1080;

/** The room as a camera sees it, with its controls as they stand. */
export function createRoomScene(): Scene {
	let room: HTMLCanvasElement | undefined;
	let edges: HTMLCanvasElement | undefined;
	return (context, settings, { frame }) => {
		room ??= drawRoom();
		const optics = opticsOf(settings);
		drawView(context, room, optics, frame);
		if (optics.hardness > 0)
			hardenEdges(context, (edges ??= document.createElement('canvas')), optics.hardness);
		drawLight(context, optics);
	};
}

/** What blurring would take away is laid over the picture once more: an unsharp mask. */
function hardenEdges(context: CanvasRenderingContext2D, edges: HTMLCanvasElement, hardness: number): void {
	const { canvas } = context;
	if (edges.width !== canvas.width) edges.width = canvas.width;
	if (edges.height !== canvas.height) edges.height = canvas.height;
	const mask = edges.getContext('2d', { alpha: false });
	if (!mask) return; // the picture stays as the sensor sees it
	mask.drawImage(canvas, 0, 0);
	mask.save();
	mask.globalAlpha = 0.5;
	mask.filter = `invert(1) blur(${(canvas.height / 180).toFixed(1)}px)`;
	mask.drawImage(canvas, 0, 0);
	mask.restore();
	context.save();
	context.globalCompositeOperation = 'hard-light';
	context.globalAlpha = hardness;
	context.drawImage(edges, 0, 0);
	context.restore();
}

/** What is seen of the room, and the hand of its clock, which moves; as sharp and as colourful as the lens gives it. */
function drawView(
	context: CanvasRenderingContext2D,
	room: HTMLCanvasElement,
	optics: Optics,
	frame: number
): void {
	const { canvas } = context;
	const { view, blur, contrast, saturation } = optics;
	// A filter costs time even when it changes nothing.
	const factors: string[] = [];
	if (contrast !== 1) factors.push(`contrast(${contrast})`);
	if (saturation !== 1) factors.push(`saturate(${saturation})`);
	const radius = blur * canvas.height * (0.6 / view.height);
	if (radius >= 0.3) factors.unshift(`blur(${radius.toFixed(2)}px)`);
	context.save();
	context.filter = factors.join(' ') || 'none';
	context.drawImage(
		room,
		view.left * width,
		view.top * height,
		view.width * width,
		view.height * height,
		0,
		0,
		canvas.width,
		canvas.height
	);
	const scale = canvas.width / (view.width * width);
	context.setTransform(scale, 0, 0, scale, -view.left * width * scale, -view.top * height * scale);
	const angle = (frame / 60) * Math.PI * 2 - Math.PI / 2;
	context.strokeStyle = '#a8247a';
	context.lineWidth = 8;
	context.beginPath();
	context.moveTo(clock.x, clock.y);
	context.lineTo(clock.x + Math.cos(angle) * 74, clock.y + Math.sin(angle) * 74);
	context.stroke();
	context.restore();
}

const clock = { x: 1180, y: 380 };

/** Exposure, torch, white balance and brightness, over the whole picture. */
function drawLight(context: CanvasRenderingContext2D, { light, isLit, tint, offset }: Optics): void {
	const { width: across, height: down } = context.canvas;
	const cover = (operation: GlobalCompositeOperation, style: string | CanvasGradient) => {
		context.globalCompositeOperation = operation;
		context.fillStyle = style;
		context.fillRect(0, 0, across, down);
		context.globalCompositeOperation = 'source-over';
	};
	const grey = (part: number) => {
		const value = Math.round(255 * Math.min(1, Math.max(0, part)));
		return `rgb(${value} ${value} ${value})`;
	};
	if (isLit) {
		const glow = context.createRadialGradient(across / 2, down / 2, 0, across / 2, down / 2, down * 0.7);
		glow.addColorStop(0, 'rgb(255 250 235 / 0.6)');
		glow.addColorStop(1, 'rgb(255 250 235 / 0)');
		cover('screen', glow);
	}
	if (light < 1) cover('multiply', grey(light));
	// Twice the light is the picture added to itself: what is bright burns out first.
	for (let left = Math.min(light, 8); left > 1; left /= 2) {
		context.globalAlpha = Math.min(1, left - 1);
		context.globalCompositeOperation = 'lighter';
		context.drawImage(context.canvas, 0, 0);
		context.globalCompositeOperation = 'source-over';
		context.globalAlpha = 1;
	}
	if (tint.some((part) => part !== 1))
		cover('multiply', `rgb(${tint.map((part) => Math.round(255 * part)).join(' ')})`);
	if (offset > 0) cover('lighter', grey(offset));
	// What is taken from every pixel: the difference of black and white, upside down.
	if (offset < 0) {
		cover('difference', '#fff');
		cover('lighter', grey(-offset));
		cover('difference', '#fff');
	}
}

/** Drawn once: a wall, a window, a shelf, a clock, a chart to focus on, patches of colour. */
function drawRoom(): HTMLCanvasElement {
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	const context = canvas.getContext('2d', { alpha: false });
	if (!context) throw new DOMException('this browser gave no canvas to draw on', 'NotReadableError');
	const box = (style: string, x: number, y: number, across: number, down: number) => {
		context.fillStyle = style;
		context.fillRect(x, y, across, down);
	};
	box('#8d8674', 0, 0, width, 760);
	box('#5b4d3d', 0, 760, width, 320);
	for (let x = 0; x < width; x += 120) box('#4d4134', x, 760, 4, 320);
	drawWindow(box);
	drawShelf(box);
	drawChart(context, box);
	drawClock(context);
	drawPatches(box);
	return canvas;
}

type Box = (style: string, x: number, y: number, across: number, down: number) => void;

function drawWindow(box: Box): void {
	box('#3f3a30', 90, 110, 400, 460);
	box('#7fa6c9', 110, 130, 360, 420);
	box('#5d7f58', 110, 420, 360, 130);
	box('#c9d4da', 160, 190, 120, 40);
	box('#3f3a30', 280, 130, 20, 420);
	box('#3f3a30', 110, 330, 360, 16);
}

const books = ['#2450b8', '#a8247a', '#0b6e69', '#8a5a00', '#35681f', '#7a2f2a', '#5a4a86'] as const;

function drawShelf(box: Box): void {
	for (const [row, y] of [200, 420].entries()) {
		box('#3f3226', 1430, y + 160, 400, 18);
		for (let place = 0; place < 11; place++) {
			const tall = 104 + ((place * 37 + row * 19) % 50);
			box(books[(place * 3 + row) % books.length] ?? '#444', 1446 + place * 34, y + 160 - tall, 28, tall);
		}
	}
}

/** Lines that come closer and closer: how far down they can be told apart says how sharp the picture is. */
function drawChart(context: CanvasRenderingContext2D, box: Box): void {
	box('#d8d4c6', 640, 210, 380, 430);
	context.fillStyle = '#20211c';
	context.font = '700 110px system-ui, sans-serif';
	context.fillText('R T C', 676, 330);
	for (const [row, gap] of [16, 12, 8, 6, 4].entries())
		for (let x = 676; x < 984; x += gap * 2) box('#20211c', x, 368 + row * 50, gap, 36);
}

function drawClock(context: CanvasRenderingContext2D): void {
	context.fillStyle = '#cfcabb';
	context.strokeStyle = '#3f3226';
	context.lineWidth = 12;
	context.beginPath();
	context.arc(clock.x, clock.y, 96, 0, Math.PI * 2);
	context.fill();
	context.stroke();
}

function drawPatches(box: Box): void {
	for (const [place, style] of ['#b03a34', '#3f8f46', '#2f52a8', '#c2a32c', '#c9c4b6', '#6a665c'].entries())
		box(style, 640 + place * 106, 680, 94, 94);
}
