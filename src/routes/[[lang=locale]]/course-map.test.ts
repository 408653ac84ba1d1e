import { course } from '#content/course.ts';
import { describe, expect, it } from 'vitest';
import { edgesOf, placeOf } from './course-map.ts';

describe('the map of the course', () => {
	it('gives each lesson a place of its own', () => {
		const places = course.map(({ number }) => JSON.stringify(placeOf(number)));
		expect(new Set(places).size).toBe(course.length);
	});
	it('draws a line from every prerequisite, except where many tracks end', () => {
		const edges = edgesOf(course);
		for (const { slug, requires } of course) {
			const drawn = edges.filter(({ to }) => to === slug).length;
			if (requires.length <= 3) expect(drawn, slug).toBe(requires.length);
			else expect(drawn, slug).toBe(1);
		}
	});
	it('runs no straight line through a lesson that it does not belong to', () => {
		for (const { x1, y1, x2, y2 } of edgesOf(course))
			for (const { number } of course) {
				const { column, row } = placeOf(number);
				const isBetween =
					(x1 === x2 &&
						column - 0.5 === x1 &&
						row - 0.5 > Math.min(y1, y2) &&
						row - 0.5 < Math.max(y1, y2)) ||
					(y1 === y2 &&
						row - 0.5 === y1 &&
						column - 0.5 > Math.min(x1, x2) &&
						column - 0.5 < Math.max(x1, x2));
				expect(isBetween, `lesson ${number}`).toBe(false);
			}
	});
});
