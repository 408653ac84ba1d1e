import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeTimeCode, encodeTimeCode, timeCodeBits } from './time-code.ts';

describe('time code', () => {
	it('reads back every number below 2^48', () => {
		expect(() => {
			fc.assert(
				fc.property(
					fc.integer({ min: 0, max: 2 ** 48 - 1 }),
					(value) => decodeTimeCode(encodeTimeCode(value)) === value
				)
			);
		}).not.toThrow();
	});
	it('notices any single cell that was read wrong', () => {
		const bits = encodeTimeCode(Date.UTC(2026, 10, 22));
		for (let place = 0; place < timeCodeBits; place++)
			expect(decodeTimeCode(bits.map((bit, index) => (index === place ? !bit : bit)))).toBeUndefined();
	});
	it('does not take one row for the other', () => {
		expect(decodeTimeCode(encodeTimeCode(1234, 'frame'), 'time')).toBeUndefined();
		expect(decodeTimeCode(encodeTimeCode(1234, 'frame'), 'frame')).toBe(1234);
	});
	it('has as many cells as it says', () => {
		expect(encodeTimeCode(0)).toHaveLength(timeCodeBits);
		expect(decodeTimeCode([])).toBeUndefined();
	});
});
