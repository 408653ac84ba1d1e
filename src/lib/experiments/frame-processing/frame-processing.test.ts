/** Pixels in, pixels and numbers out; what a frame costs; which paths there are; sound, samples in and samples out. */
import { describe, expect, it } from 'vitest';
import { CostMeter } from './cost-meter.ts';
import { lacksOf } from './paths.ts';
import {
	brightnessOf,
	cropOf,
	histogramOf,
	meanOf,
	motionOf,
	replaceColour,
	replaceStill,
	rgbOf
} from './pixel-math.ts';
import { createSoundFilter, loudestHz, rootMeanSquare } from './sound-filter.ts';

const picture = (...data: number[]) => ({
	data: Uint8ClampedArray.from(data),
	width: data.length / 4,
	height: 1
});

describe('a crop', () => {
	it('stands on even pixels and stays inside the picture', () => {
		expect(cropOf({ left: 0.5, top: 0.1, width: 0.5, height: 0.6 }, 640, 360)).toEqual({
			x: 320,
			y: 36,
			width: 320,
			height: 216
		});
		expect(cropOf({ left: 0.33, top: 0.33, width: 0.9, height: 0.9 }, 641, 361)).toEqual({
			x: 210,
			y: 118,
			width: 430,
			height: 242
		});
		expect(cropOf({ left: 1, top: 1, width: 0, height: 0 }, 640, 360)).toEqual({
			x: 638,
			y: 358,
			width: 2,
			height: 2
		});
	});
});

describe('a background', () => {
	it('keys what is near the colour, and nothing else', () => {
		const pixels = picture(232, 238, 251, 255, 255, 255, 255, 255, 230, 240, 250, 255);
		expect(replaceColour(pixels, rgbOf('#e8eefb'), 18, [11, 110, 105])).toBe(2);
		expect([...pixels.data]).toEqual([11, 110, 105, 255, 255, 255, 255, 255, 11, 110, 105, 255]);
	});
	it('takes its pixels from another picture', () => {
		const pixels = picture(0, 0, 0, 255, 9, 9, 9, 255);
		replaceColour(pixels, [0, 0, 0], 2, picture(1, 2, 3, 255, 4, 5, 6, 255));
		expect([...pixels.data]).toEqual([1, 2, 3, 255, 9, 9, 9, 255]);
	});
	it('is what has not changed since the reference', () => {
		const reference = picture(10, 10, 10, 255, 20, 20, 20, 255);
		const pixels = picture(12, 10, 10, 255, 200, 20, 20, 255);
		expect(replaceStill(pixels, reference, 5, [0, 0, 0])).toBe(1);
		expect([...pixels.data]).toEqual([0, 0, 0, 255, 200, 20, 20, 255]);
		expect(replaceStill(pixels, picture(0, 0, 0, 255), 441, [0, 0, 0])).toBe(0);
	});
	it('reads colours as a colour input gives them', () => {
		expect(rgbOf('#0b6e69')).toEqual([11, 110, 105]);
		expect(rgbOf('green')).toEqual([0, 0, 0]);
	});
});

describe('an analysis', () => {
	it('counts brightness in classes that add up to 1', () => {
		const brightness = brightnessOf(
			picture(0, 0, 0, 255, 255, 255, 255, 255, 255, 255, 255, 255, 128, 128, 128, 255)
		);
		expect([...brightness]).toEqual([0, 255, 255, 128]);
		expect(histogramOf(brightness, 4)).toEqual([0.25, 0, 0.25, 0.5]);
		expect(meanOf(brightness)).toBe(159.5);
		expect(histogramOf(new Uint8ClampedArray(), 2)).toEqual([0, 0]);
	});
	it('calls the mean difference to the frame before motion', () => {
		const now = Uint8ClampedArray.of(10, 20);
		expect(motionOf(now, Uint8ClampedArray.of(10, 40))).toBe(10);
		expect(motionOf(now, undefined)).toBeUndefined();
		expect(motionOf(now, Uint8ClampedArray.of(1))).toBeUndefined();
	});
});

describe('a cost', () => {
	it('is the mean and the 95th percentile of the last hundred', () => {
		const meter = new CostMeter();
		expect([meter.mean, meter.p95]).toEqual([undefined, undefined]);
		meter.add(1000);
		for (let ms = 1; ms <= 100; ms++) meter.add(ms);
		expect([meter.mean, meter.p95]).toEqual([50.5, 95]);
		meter.forget();
		meter.add(3);
		expect([meter.mean, meter.p95]).toEqual([3, 3]);
	});
});

describe('the paths', () => {
	const canvas = ['VideoFrame', 'OffscreenCanvas', 'requestVideoFrameCallback', 'captureStream'];
	const inChromium = [...canvas, 'MediaStreamTrackProcessor', 'MediaStreamTrackGenerator'];
	it('are named by what each lacks, window and worker apart', () => {
		const worker = ['OffscreenCanvas', 'VideoFrame'];
		expect(lacksOf(worker, (name) => inChromium.includes(name))).toEqual({
			'worker-generator': 'VideoTrackGenerator'
		});
		expect(lacksOf(worker, (name) => canvas.includes(name))).toEqual({
			processor: 'MediaStreamTrackProcessor',
			'worker-generator': 'VideoTrackGenerator'
		});
		const safari = [...worker, 'MediaStreamTrackProcessor', 'VideoTrackGenerator'];
		expect(lacksOf(safari, (name) => canvas.includes(name))).toEqual({
			processor: 'MediaStreamTrackProcessor'
		});
		expect(lacksOf([], () => false)).toEqual({
			processor: 'MediaStreamTrackProcessor',
			'worker-generator': 'VideoTrackGenerator',
			'canvas-worker': 'VideoFrame',
			'canvas-window': 'VideoFrame'
		});
	});
});

describe('sound', () => {
	const sampleRate = 48_000;
	const sine = (hz: number) =>
		Float32Array.from({ length: sampleRate }, (_, at) => Math.sin((2 * Math.PI * hz * at) / sampleRate));
	/** Energy of the second half, when the filter has settled, in parts of what came in. */
	const passed = (name: Parameters<typeof createSoundFilter>[0], hz: number) => {
		const samples = sine(hz);
		const filter = createSoundFilter(name, sampleRate);
		// In blocks, as it comes: the filter remembers.
		for (let at = 0; at < samples.length; at += 128) filter.process(samples.subarray(at, at + 128));
		return rootMeanSquare(samples.subarray(sampleRate / 2)) * Math.SQRT2;
	};
	it('keeps its low tones and loses its high ones in a low-pass', () => {
		expect(passed('low-pass', 100)).toBeCloseTo(1, 2);
		expect(passed('low-pass', 800)).toBeCloseTo(Math.SQRT1_2, 2);
		expect(passed('low-pass', 3000)).toBeLessThan(0.08);
	});
	it('is a quarter after the gain, whatever its tone, and untouched by none', () => {
		expect(passed('gain', 3000)).toBeCloseTo(0.25, 3);
		expect(passed('none', 3000)).toBeCloseTo(1, 3);
	});
	it('is loudest where the spectrum is, and nowhere in silence', () => {
		expect(loudestHz([-100, -50, -20, -60], 8000)).toBe(2000);
		expect(loudestHz([-120, -Infinity], 8000)).toBeUndefined();
		expect(loudestHz([], 8000)).toBeUndefined();
	});
});
