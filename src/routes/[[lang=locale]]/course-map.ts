/** Where each lesson stands on the map, chosen so that no line runs through a lesson it does not belong to. */
import type { CourseLesson } from '#lib/lessons/types.ts';

/** More prerequisites than this would be a tangle of lines across the whole map. */
const manyTracks = 3;

/** Column and row of lessons 1 to 18, from 1. */
const places: readonly (readonly [column: number, row: number])[] = [
	[1, 1],
	[2, 1],
	[3, 1],
	[2, 2],
	[3, 2],
	[4, 2],
	[1, 3],
	[2, 3],
	[3, 3],
	[4, 3],
	[4, 4],
	[2, 4],
	[3, 5],
	[4, 5],
	[5, 5],
	[6, 5],
	[2, 5],
	[6, 6]
];

export function placeOf(number: number): { column: number; row: number } {
	const place = places[number - 1];
	if (!place) throw new Error(`lesson ${number} has no place on the map (src/routes/…/course-map.ts)`);
	return { column: place[0], row: place[1] };
}

export interface Edge {
	readonly from: string;
	readonly to: string;
	/** Middles of the two places, in columns and rows. */
	readonly x1: number;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
}

/** A line for each prerequisite. A lesson where many tracks end has only the one from straight above. */
export function edgesOf(course: readonly CourseLesson[]): Edge[] {
	const bySlug = new Map(course.map((lesson) => [lesson.slug, lesson]));
	return course.flatMap(({ slug, number, requires }) => {
		const b = placeOf(number);
		return requires.flatMap((needed) => {
			const from = bySlug.get(needed);
			if (!from) return [];
			const a = placeOf(from.number);
			if (requires.length > manyTracks && a.column !== b.column) return [];
			return {
				from: needed,
				to: slug,
				x1: a.column - 0.5,
				y1: a.row - 0.5,
				x2: b.column - 0.5,
				y2: b.row - 0.5
			};
		});
	});
}
