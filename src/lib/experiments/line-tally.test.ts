import { describe, expect, it } from 'vitest';
import { lineRuns } from './line-runs.ts';
import { LineTally, linesOneByOne } from './line-tally.ts';

describe('lines that run', () => {
	it('are written one by one, then together, and none is lost', () => {
		const events: { at: number; peer: string; type: 'line'; line: number; times: number }[] = [];
		const tally = new LineTally((line, times) => {
			events.push({ at: 0, peer: 'page', type: 'line', line, times });
		});
		for (let time = 0; time < 10_000; time++) tally.ran(7);
		tally.ran(8);
		tally.flush();
		expect(events.length).toBe(linesOneByOne + 2);
		expect([...lineRuns(events).counts]).toEqual([
			[7, 10_000],
			[8, 1]
		]);
	});
});
