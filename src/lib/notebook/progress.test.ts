import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	emptyNotebook,
	lessonProgress,
	maxTextLength,
	mergeNotebooks,
	noProgress,
	notebookText,
	parseNotebook,
	standingOf,
	withLesson,
	type LessonProgress,
	type NotebookData
} from './progress.ts';

const at = '2026-11-22T10:00:00.000Z';
const later = '2026-11-22T11:00:00.000Z';
const withFirstCall = (change: Partial<LessonProgress>): NotebookData =>
	withLesson(emptyNotebook, 'first-call', () => change);

const full = withFirstCall({
	visitedAt: at,
	sections: ['break-it', '왜-되었을까'],
	predictions: { 'no-server': { option: 'yes', outcome: 'yes', at }, skipped: { option: null, at } },
	quiz: { q1: { option: 'none', right: true, tries: 2, at } },
	exercises: { 'order-the-calls': { passedAt: at, tries: 3, hints: 1 }, other: { tries: 1, hints: 0 } },
	claims: { p2p: { verdict: 'depends', right: true, at } },
	code: { 'exercise-framer': { text: 'return [];\n', at } }
});

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,5}$/);
const moment = fc
	.integer({ min: 0, max: 5 })
	.map((day) => new Date(Date.UTC(2026, 10, 20 + day)).toISOString());
const map = <T>(entry: fc.Arbitrary<T>) => fc.dictionary(id, entry, { maxKeys: 3, noNullPrototype: true });
const lesson: fc.Arbitrary<LessonProgress> = fc
	.record({
		visitedAt: fc.option(moment, { nil: undefined }),
		sections: fc.uniqueArray(id, { maxLength: 3 }).map((ids) => ids.sort()),
		predictions: map(
			fc.record({ option: fc.option(id), outcome: fc.option(id, { nil: undefined }), at: moment }).map(drop)
		),
		quiz: map(fc.record({ option: id, right: fc.boolean(), tries: fc.nat(9), at: moment })),
		exercises: map(
			fc
				.record({ passedAt: fc.option(moment, { nil: undefined }), tries: fc.nat(9), hints: fc.nat(3) })
				.map(drop)
		),
		claims: map(fc.record({ verdict: id, right: fc.boolean(), at: moment })),
		code: map(fc.record({ text: fc.string(), at: moment }))
	})
	.map(drop);
const notebook: fc.Arbitrary<NotebookData> = map(lesson).map((lessons) => ({ lessons }));

/** Without the fields that are undefined, as a parsed notebook is. */
function drop<T extends object>(value: T): T {
	return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
}

describe('a notebook as text', () => {
	test('comes back as it was', () => {
		expect(parseNotebook(notebookText(full))).toEqual({ notebook: full, problems: [] });
		fc.assert(
			fc.property(notebook, (data) => {
				expect(parseNotebook(notebookText(data))).toEqual({ notebook: data, problems: [] });
			})
		);
	});

	test('is never an exception, whatever it says', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
				expect(parseNotebook(text).notebook).toBeUndefined();
			})
		);
		fc.assert(
			fc.property(fc.jsonValue(), (lessons) => {
				const text = JSON.stringify({ format: 'rtc-notebook/notebook', version: 1, lessons: { a: lessons } });
				expect(parseNotebook(text).notebook).toBeDefined();
			})
		);
	});

	test.each([
		['{', 'not-json'],
		['null', 'not-a-notebook'],
		['{"format":"rtc-notebook/recording","version":1,"lessons":{}}', 'not-a-notebook'],
		['{"format":"rtc-notebook/notebook","version":"1","lessons":{}}', 'not-a-notebook'],
		['{"format":"rtc-notebook/notebook","version":2,"lessons":{}}', 'newer-version'],
		[' '.repeat(maxTextLength + 1), 'too-large']
	])('says what is wrong with %.60s', (text, code) => {
		expect(parseNotebook(text)).toMatchObject({ problems: [{ code }] });
		expect(parseNotebook(text).notebook).toBeUndefined();
	});

	test('keeps what is good and names what is not', () => {
		const text = JSON.stringify({
			format: 'rtc-notebook/notebook',
			version: 1,
			lessons: {
				'first-call': {
					sections: ['good', 7, '<script>'],
					quiz: {
						q1: { option: 'none', right: true, tries: 1, at },
						q2: { option: 'x', right: 'yes', tries: 1, at }
					},
					exercises: { a: { tries: -1, hints: 0 } },
					predictions: []
				},
				'bad id!': {}
			}
		});
		const { notebook, problems } = parseNotebook(text);
		expect(notebook && lessonProgress(notebook, 'first-call')).toEqual({
			...noProgress,
			sections: ['good'],
			quiz: { q1: { option: 'none', right: true, tries: 1, at } }
		});
		expect(problems.map((problem) => 'path' in problem && problem.path)).toEqual([
			'lessons.first-call.predictions',
			'lessons.first-call.quiz.q2',
			'lessons.first-call.exercises.a',
			'lessons.bad id!'
		]);
	});

	test('names of Object.prototype are not taken for entries', () => {
		expect(lessonProgress(emptyNotebook, 'constructor')).toBe(noProgress);
		const text =
			'{"format":"rtc-notebook/notebook","version":1,"lessons":{"__proto__":{"visitedAt":"2026-11-22"}}}';
		expect(Object.keys(parseNotebook(text).notebook?.lessons ?? {})).toEqual([]);
	});
});

describe('merging two notebooks', () => {
	test('does not depend on their order, and a second time changes nothing', () => {
		fc.assert(
			fc.property(notebook, notebook, (a, b) => {
				const merged = mergeNotebooks(a, b);
				expect(mergeNotebooks(b, a)).toEqual(merged);
				expect(mergeNotebooks(merged, b)).toEqual(merged);
				expect(mergeNotebooks(a, a)).toEqual(a);
			})
		);
	});

	test('loses no passed exercise and no right answer', () => {
		const passed = withFirstCall({
			exercises: { e: { passedAt: at, tries: 1, hints: 0 } },
			quiz: { q: { option: 'good', right: true, tries: 1, at } }
		});
		const failedLater = withFirstCall({
			exercises: { e: { tries: 4, hints: 2 } },
			quiz: { q: { option: 'bad', right: false, tries: 3, at: later } }
		});
		const merged = lessonProgress(mergeNotebooks(failedLater, passed), 'first-call');
		expect(merged.exercises.e).toEqual({ passedAt: at, tries: 4, hints: 2 });
		expect(merged.quiz.q).toEqual({ option: 'good', right: true, tries: 3, at });
	});

	test('keeps the prediction that has an outcome', () => {
		const settled = withFirstCall({ predictions: { p: { option: 'no', outcome: 'yes', at } } });
		const open = withFirstCall({ predictions: { p: { option: 'yes', at: later } } });
		expect(lessonProgress(mergeNotebooks(open, settled), 'first-call').predictions.p?.outcome).toBe('yes');
	});
});

test('a lesson is new, begun, and done when every exercise passed and every question was answered right', () => {
	const pieces = { exercises: ['a'], quiz: ['q'] };
	const passed = { exercises: { a: { passedAt: at, tries: 1, hints: 0 } } };
	expect(standingOf(noProgress, pieces)).toBe('new');
	expect(standingOf({ ...noProgress, visitedAt: at }, pieces)).toBe('begun');
	expect(standingOf({ ...noProgress, ...passed }, pieces)).toBe('begun');
	const answered = { quiz: { q: { option: 'x', right: true, tries: 1, at } } };
	expect(standingOf({ ...noProgress, ...passed, ...answered }, pieces)).toBe('done');
	expect(standingOf({ ...noProgress, visitedAt: at }, { exercises: [], quiz: [] })).toBe('begun');
});
