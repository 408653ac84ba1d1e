/** The pipeline on real frames: who closes what, and what comes out. */
import { expect, it } from 'vitest';
import { FramePipe } from './frame-pipe.ts';
import { firstSettings, type Settings } from './settings.ts';

function frameOf(colour: string, timestamp: number): VideoFrame {
	const canvas = new OffscreenCanvas(64, 36);
	const context = canvas.getContext('2d')!;
	context.fillStyle = colour;
	context.fillRect(0, 0, 64, 36);
	return new VideoFrame(canvas, { timestamp });
}
const isClosed = (frame: VideoFrame) => frame.codedWidth === 0;
function colourIn(frame: VideoFrame, x: number, y: number): number[] {
	const canvas = new OffscreenCanvas(frame.displayWidth, frame.displayHeight);
	const context = canvas.getContext('2d')!;
	context.drawImage(frame, 0, 0);
	return [...context.getImageData(x, y, 1, 1).data.slice(0, 3)];
}
const settings = (part: Partial<Settings>): Settings => ({ ...firstSettings, ...part });

it('closes every frame that comes in, and none that goes out', () => {
	for (const transform of ['none', 'crop', 'blur', 'overlay', 'background', 'analyse'] as const) {
		const pipe = new FramePipe(settings({ transform }));
		const frame = frameOf('#e8eefb', 40);
		const out = pipe.process(frame)!;
		expect({ transform, closed: isClosed(frame) }).toEqual({ transform, closed: true });
		expect(out.timestamp).toBe(40);
		expect([out.displayWidth, out.displayHeight]).toEqual(transform === 'crop' ? [32, 20] : [64, 36]);
		// The backdrop, or what was there; a blur rounds.
		const wanted = transform === 'background' ? [11, 110, 105] : [232, 238, 251];
		const away = colourIn(out, 10, 10).map((value, channel) => Math.abs(value - wanted[channel]!));
		expect({ transform, away: Math.max(...away) < 3 }).toEqual({ transform, away: true });
		// The plate of the overlay stands in the other half.
		expect(colourIn(out, 31, 0)[1]! > 200).toBe(transform !== 'background');
		if (transform === 'overlay') expect(colourIn(out, 63, 0)).toEqual([32, 33, 28]);
		out.close();
		pipe.close();
	}
});

it('keeps them open when it is told to forget, and lets them all go afterwards', () => {
	const pipe = new FramePipe(settings({ forgetsToClose: true }));
	const frames = [frameOf('#000', 0), frameOf('#fff', 40)];
	for (const frame of frames) pipe.process(frame)?.close();
	expect(pipe.numbers).toMatchObject({ in: 2, out: 2, held: 2, heldBytes: 2 * 64 * 36 * 4 });
	pipe.settings = settings({});
	expect(frames.map(isClosed)).toEqual([true, true]);
	expect(pipe.numbers).toMatchObject({ held: 0, heldBytes: 0 });
});

it('drops every n-th frame and gives each late one its own time', () => {
	const dropping = new FramePipe(settings({ transform: 'drop', every: 3 }));
	const times = [0, 1, 2, 3, 4, 5].map((time) => {
		const out = dropping.process(frameOf('#000', time));
		out?.close();
		return out?.timestamp;
	});
	expect(times).toEqual([0, 1, undefined, 3, 4, undefined]);
	expect(dropping.numbers).toMatchObject({ in: 6, out: 4, dropped: 2 });

	const late = new FramePipe(settings({ transform: 'delay', late: 2 }));
	const seen = ['#f00', '#0f0', '#00f', '#fff'].map((colour, time) => {
		const out = late.process(frameOf(colour, time));
		const what = out && { time: out.timestamp, colour: colourIn(out, 5, 5) };
		out?.close();
		return what;
	});
	expect(seen).toEqual([
		undefined,
		undefined,
		{ time: 0, colour: [255, 0, 0] },
		{ time: 1, colour: [0, 255, 0] }
	]);
	expect(late.numbers).toMatchObject({ in: 4, out: 2, dropped: 0 });
	late.close();
});

it('takes a reference picture and replaces what has not changed since', () => {
	const pipe = new FramePipe(
		settings({ transform: 'background', background: { ...firstSettings.background, by: 'reference' } })
	);
	pipe.takeReference();
	const first = pipe.process(frameOf('#123456', 0))!;
	expect(colourIn(first, 5, 5)).toEqual([11, 110, 105]);
	const second = pipe.process(frameOf('#fedcba', 40))!;
	expect(colourIn(second, 5, 5)).toEqual([254, 220, 186]);
	first.close();
	second.close();
	pipe.close();
});

it('says brightness and motion of what it analyses', () => {
	const pipe = new FramePipe(settings({ transform: 'analyse' }));
	pipe.process(frameOf('#000', 0))?.close();
	expect(pipe.numbers.analysis).toMatchObject({ brightness: 0, motion: undefined });
	pipe.process(frameOf('#fff', 40))?.close();
	expect(pipe.numbers.analysis).toMatchObject({ brightness: 255, motion: 255 });
	expect(pipe.numbers.analysis?.histogram.at(-1)).toBe(1);
});
