import { describe, expect, it } from 'vitest';
import { TokenBucket } from './rate-limit.ts';

/** `[when in ms, is one allowed then]`, in order, on one bucket of three that fills at two a second. */
const tables: Record<string, [number, boolean][]> = {
	'lets the burst pass at once and no more': [
		[0, true],
		[0, true],
		[0, true],
		[0, false]
	],
	'fills again with time': [
		[0, true],
		[0, true],
		[0, true],
		[499, false],
		[500, true],
		[500, false],
		[1000, true]
	],
	'never holds more than the burst': [
		[60_000, true],
		[60_000, true],
		[60_000, true],
		[60_000, false]
	],
	'a clock that was set back neither helps nor hurts': [
		[1000, true],
		[1000, true],
		[1000, true],
		[0, false],
		[500, true],
		[500, false]
	]
};

describe('TokenBucket', () => {
	for (const [title, rows] of Object.entries(tables))
		it(title, () => {
			const bucket = new TokenBucket({ burst: 3, perSecond: 2 }, 0);
			expect(rows.map(([now]) => [now, bucket.take(now)])).toEqual(rows);
		});
});
