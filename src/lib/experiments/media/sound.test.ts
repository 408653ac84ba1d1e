/** What sound measures, against sines whose numbers are known. */
import { describe, expect, it } from 'vitest';
import {
	amplitudeOf,
	clippedIn,
	dbfs,
	formatDb,
	levelAt,
	LevelMeter,
	peakOf,
	rootMeanSquare,
	spectrumOf,
	strongestFrequency
} from './sound.ts';

const rate = 48_000;
const sine = (frequency: number, amplitude: number, count = 2048) =>
	Float32Array.from({ length: count }, (_, index) =>
		Math.min(1, Math.max(-1, amplitude * Math.sin((2 * Math.PI * frequency * index) / rate)))
	);

describe('levels', () => {
	it('are decibels below full scale', () => {
		expect(dbfs(1)).toBe(0);
		expect(dbfs(0.5)).toBeCloseTo(-6.02, 2);
		expect(dbfs(0)).toBe(-Infinity);
		expect(amplitudeOf(dbfs(0.3))).toBeCloseTo(0.3);
	});
	it('of a sine: its root mean square is 3 dB below its peak', () => {
		const tone = sine(1000, 0.25, 48_000);
		expect(dbfs(peakOf(tone))).toBeCloseTo(-12.04, 1);
		expect(dbfs(rootMeanSquare(tone))).toBeCloseTo(-15.05, 1);
		expect(rootMeanSquare([])).toBe(0);
	});
	it('are written with a real minus', () => {
		expect(formatDb(-18.14)).toBe('−18.1');
		expect(formatDb(0)).toBe('0.0');
		expect(formatDb(-Infinity)).toBe('−∞');
	});
});

describe('clipping', () => {
	it('counts samples at the end of the scale, and none below it', () => {
		expect(clippedIn(sine(440, 0.9))).toBe(0);
		// At twice full scale a sine is beyond it for two thirds of the time.
		expect(clippedIn(sine(440, 2, 48_000)) / 48_000).toBeCloseTo(2 / 3, 1);
		expect(clippedIn([-1, 1, 0.5])).toBe(2);
	});
});

describe('LevelMeter', () => {
	it('is instant at once and slow about a second later', () => {
		const meter = new LevelMeter(rate);
		for (let block = 0; block < 24; block++) meter.push(sine(440, 0.5));
		const first = meter.push(new Float32Array(2048));
		expect(first.instant).toBe(0);
		expect(dbfs(first.slow)).toBeGreaterThan(-10);
		let last = first;
		for (let block = 0; block < 100; block++) last = meter.push(new Float32Array(2048));
		expect(dbfs(last.slow)).toBeLessThan(-25);
	});
	it('counts what was clipped since it began', () => {
		const meter = new LevelMeter(rate);
		meter.push([1, 0, -1]);
		expect(meter.push([1, 0, 0])).toMatchObject({ clipped: 1, clippedInAll: 3, samples: 6, peak: 1 });
	});
});

describe('spectrumOf', () => {
	it('finds one tone where it is, between bands too', () => {
		for (const frequency of [440, 1000, 3010.5])
			expect(strongestFrequency(spectrumOf(sine(frequency, 0.1)), rate)).toBeCloseTo(frequency, -1);
	});
	it('has the height that AnalyserNode gives: amplitude, halved, under a Blackman window', () => {
		// 20 log10(0.5 × 0.42) is -13.6 for a tone in the middle of a band.
		const frequency = (rate / 2048) * 40;
		expect(levelAt(spectrumOf(sine(frequency, 1)), rate, frequency)).toBeCloseTo(-13.56, 1);
	});
	it('tells two tones apart', () => {
		const low = sine(440, 0.2);
		const both = sine(3000, 0.02).map((sample, index) => sample + (low[index] ?? 0));
		const spectrum = spectrumOf(both);
		expect(levelAt(spectrum, rate, 440) - levelAt(spectrum, rate, 3000)).toBeCloseTo(20, -1);
	});
	it('names no frequency in silence, and takes only powers of two', () => {
		expect(strongestFrequency(spectrumOf(new Float32Array(1024)), rate)).toBeUndefined();
		expect(() => spectrumOf(new Float32Array(1000))).toThrow(RangeError);
	});
});
