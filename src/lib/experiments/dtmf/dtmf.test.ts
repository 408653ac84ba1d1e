import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeEvent, eventCode, frequenciesOf, hearKey, isKey, keypad, powerAt } from './tones.ts';

const rate = 48_000;
const tone = (frequencies: readonly number[], amplitude: number, length = 2048) =>
	Float32Array.from({ length }, (_, index) =>
		frequencies.reduce(
			(sum, frequency) => sum + amplitude * Math.sin((2 * Math.PI * frequency * index) / rate),
			0
		)
	);

describe('the keys', () => {
	it('have the event codes of RFC 4733 §3.2', () => {
		expect(Array.from('0123456789*#ABCD').map((key) => (isKey(key) ? eventCode(key) : -1))).toEqual(
			Array.from({ length: 16 }, (_, code) => code)
		);
		expect(isKey('E')).toBe(false);
	});
	it('have the frequencies of their row and column', () => {
		expect(frequenciesOf('1')).toEqual({ low: 697, high: 1209 });
		expect(frequenciesOf('#')).toEqual({ low: 941, high: 1477 });
		expect(frequenciesOf('D')).toEqual({ low: 941, high: 1633 });
	});
});

describe('encodeEvent', () => {
	it('puts event, end bit, volume and duration where they belong', () => {
		expect([...encodeEvent({ event: 5, isEnd: false, volume: 10, duration: 800 })]).toEqual([5, 10, 3, 32]);
		expect([...encodeEvent({ event: 11, isEnd: true, volume: 10, duration: 4800 })]).toEqual([
			11, 0x8a, 0x12, 0xc0
		]);
	});
	it('cuts what does not fit', () => {
		expect([...encodeEvent({ event: 1, isEnd: false, volume: 99, duration: 1e6 })]).toEqual([
			1, 63, 255, 255
		]);
	});
});

describe('hearKey', () => {
	it('tells all sixteen apart, loud and quiet, at other rates too', () => {
		for (const key of keypad.flat())
			for (const amplitude of [0.4, 0.02]) {
				const { low, high } = frequenciesOf(key);
				expect(hearKey(tone([low, high], amplitude), rate)).toBe(key);
			}
	});
	it('hears nothing in silence, in one tone alone, in two keys at once', () => {
		expect(hearKey(new Float32Array(2048), rate)).toBeUndefined();
		expect(hearKey(tone([440], 0.4), rate)).toBeUndefined();
		expect(hearKey(tone([697], 0.4), rate)).toBeUndefined();
		expect(hearKey(tone([697, 1209, 852, 1477], 0.2), rate)).toBeUndefined();
	});
	it('is not fooled by noise', () => {
		expect(() => {
			fc.assert(
				fc.property(fc.integer(), (seed) => {
					let state = seed;
					const noise = Float32Array.from({ length: 2048 }, () => {
						state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
						return (state / 0x7fffffff - 0.5) * 0.05;
					});
					return hearKey(noise, rate) === undefined;
				})
			);
		}).not.toThrow();
	});
});

describe('powerAt', () => {
	it('gives the square of the amplitude', () => {
		expect(powerAt(tone([1000], 0.3, 4800), rate, 1000)).toBeCloseTo(0.09, 3);
	});
});
