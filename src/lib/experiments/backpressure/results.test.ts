import { expect, it } from 'vitest';
import { Tide } from './results.ts';

it('a tide of any length stays a picture, and keeps its highest point', () => {
	const tide = new Tide();
	for (let at = 0; at < 100_000; at += 5)
		tide.note({ at, level: at === 50_000 ? 999 : at % 100, received: at });
	expect(tide.points.length).toBeLessThan(1200);
	expect(tide.highest).toBe(999);
	expect(tide.points.some(({ level }) => level === 999)).toBe(true);
	const times = tide.points.map(({ at }) => at);
	expect(times).toEqual(times.toSorted((one, other) => one - other));
});
