import { describe, expect, it } from 'vitest';
import { Arrivals, factsOf, optionsOf, percentile } from './results.ts';

describe('arrivals', () => {
	it('know what was overtaken: it came after one that was sent later', () => {
		const arrivals = new Arrivals(4);
		for (const number of [0, 2, 1, 3]) arrivals.arrived(number, 50.04);
		expect(arrivals.overtaken).toEqual([1]);
		expect(arrivals.times).toEqual([50, 50, 50, 50]);
	});
	it('pass over what is no message of the run, and what comes twice', () => {
		const arrivals = new Arrivals(2);
		arrivals.arrived(7, 1);
		arrivals.arrived(0, 10);
		arrivals.arrived(0, 99);
		expect(arrivals.times).toEqual([10, -1]);
	});
});

describe('a mode', () => {
	it('has percentiles of what came, by the nearest rank', () => {
		const times = Array.from({ length: 100 }, (_, index) => index + 1);
		expect(factsOf(times, [], 100)).toMatchObject({ p50: 50, p95: 95, p99: 99, most: 100, lost: 0 });
		expect(factsOf([5, -1, 7, -1], [2], 3)).toMatchObject({ received: 2, lost: 1, overtaken: 1, p50: 5 });
		expect(percentile([], 0.5)).toBeUndefined();
	});
	it('says its options as code', () => {
		expect(optionsOf({ id: 'a', ordered: true })).toBe('{}');
		expect(optionsOf({ id: 'a', ordered: false, maxRetransmits: 0 })).toBe(
			'{ ordered: false, maxRetransmits: 0 }'
		);
	});
});
