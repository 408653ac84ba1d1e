import { describe, expect, it } from 'vitest';
import { Count } from './count.ts';
import { megabytesPerSecond, wholePieces } from './results.ts';

describe('a rate', () => {
	it('leaves out the first message: the clock starts when it is here', () => {
		const count = new Count();
		for (const at of [100, 600, 1100]) count.add(1_000_000, at);
		const { bytes: received, firstBytes, firstAt, lastAt } = count;
		expect(megabytesPerSecond({ received, firstBytes, ms: lastAt - firstAt })).toBe(2);
	});
	it('is none where there is no time between first and last', () => {
		expect(megabytesPerSecond({ received: 10, firstBytes: 10, ms: 0 })).toBeUndefined();
		expect(megabytesPerSecond({ received: 20, firstBytes: 10, ms: 0 })).toBeUndefined();
	});
	it('is of whole pieces, four at least', () => {
		expect(wholePieces(16_000_000, 65_536)).toBe(244 * 65_536);
		expect(wholePieces(1000, 65_536)).toBe(4 * 65_536);
	});
});
