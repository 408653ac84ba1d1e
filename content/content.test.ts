/** The rules for words (CONTRIBUTING.md): both languages, right references, an early thing to touch, steps of one idea. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { experiments } from '#lib/experiments/catalogue.ts';
import { locales, type Localized } from '#lib/i18n/locale.ts';
import type {
	Claim,
	ExerciseDefinition,
	LessonCell,
	Prediction,
	QuizQuestion,
	SpecReference
} from '#lib/lessons/types.ts';
import { course, parts } from './course.ts';
import { glossary } from './glossary.ts';
import { componentsIn, firstInteractionAfter, frontMatterOf, obsoleteCitations, stepsOf } from './reading.ts';

const maxWordsPerStep = 450;
const maxWordsBeforeInteraction = 150;

interface Pieces {
	quiz: readonly QuizQuestion[];
	claims: readonly Claim[];
	predictions: readonly Prediction[];
	exercises: readonly ExerciseDefinition[];
	cells?: readonly LessonCell[];
}
const pieceModules = import.meta.glob<Pieces>('./lessons/*/pieces.ts', { eager: true });
const lessons = await Promise.all(
	Object.entries(pieceModules).map(async ([path, pieces]) => {
		const folder = path.replace(/^\.\//, 'content/').replace(/\/pieces\.ts$/, '');
		const text = { en: readFileSync(`${folder}/en.md`, 'utf8'), ko: readFileSync(`${folder}/ko.md`, 'utf8') };
		const front = { en: await frontMatterOf(text.en), ko: await frontMatterOf(text.ko) };
		return { folder, slug: folder.replace(/^.*\/\d\d-/, ''), text, front, pieces };
	})
);

const isSaid = (text: Localized) => locales.every((locale) => text[locale].trim() !== '');
const hangul = /[가-힣]/;
/** Korean is written in Korean, and English is not. A name or a line of code may be the same in both. */
const isTranslated = (text: Localized) =>
	!hangul.test(text.en) && (hangul.test(text.ko) || !/[A-Za-z]+ [A-Za-z]+ [A-Za-z]+/.test(text.ko));

describe('the course', () => {
	test('has eighteen lessons in five parts, in order', () => {
		expect(course.map((lesson) => lesson.number)).toEqual(
			Array.from({ length: 18 }, (_, index) => index + 1)
		);
		expect(parts.map((part) => part.number)).toEqual([1, 2, 3, 4, 5]);
		expect(new Set(course.map((lesson) => lesson.slug)).size).toBe(course.length);
		for (const lesson of course) expect(parts.some((part) => part.number === lesson.part)).toBe(true);
	});

	test('asks only for lessons that come before, so that no circle is possible', () => {
		for (const { slug, number, requires } of course)
			for (const needed of requires) {
				const found = course.find((lesson) => lesson.slug === needed);
				expect(found, `${slug} requires "${needed}"`).toBeDefined();
				expect(found!.number, `${slug} requires the later "${needed}"`).toBeLessThan(number);
			}
	});

	test('leads to its last lesson from every other one', () => {
		const below = new Set<string>();
		const visit = (slug: string) => {
			if (below.has(slug)) return;
			below.add(slug);
			for (const needed of course.find((lesson) => lesson.slug === slug)?.requires ?? []) visit(needed);
		};
		visit(course.at(-1)!.slug);
		expect([...below].sort()).toEqual(course.map((lesson) => lesson.slug).sort());
	});

	test.each(course)('says $slug in both languages', ({ title, summary }) => {
		for (const text of [title, summary]) expect(isSaid(text) && isTranslated(text)).toBe(true);
	});

	test('has the minutes of each written lesson', () => {
		for (const { slug, front } of lessons)
			expect(front.en.minutes).toBe(course.find((lesson) => lesson.slug === slug)?.minutes);
	});
});

describe('the glossary', () => {
	test('has every term once, and lessons that exist', () => {
		expect(new Set(glossary.map((term) => term.id)).size).toBe(glossary.length);
		for (const { id, lesson } of glossary)
			if (lesson)
				expect(
					course.map(({ slug }) => slug),
					`lesson of "${id}"`
				).toContain(lesson);
	});

	test.each(glossary)('leads from $id to an experiment that shows it', ({ experiment }) => {
		expect(experiments.map(({ slug }) => slug)).toContain(experiment);
	});

	test.each(glossary)(
		'explains $id in at most two sentences, in both languages',
		({ term, definition, reference }) => {
			expect(isSaid(term) && isSaid(definition) && isTranslated(definition)).toBe(true);
			for (const locale of locales) expect(sentencesIn(definition[locale])).toBeLessThanOrEqual(2);
			if (reference) checkReference(reference);
		}
	);
});

const sentencesIn = (text: string) =>
	text.split(/[.?!](?:[”’)]*)(?:\s|$)/).filter((part) => part.trim()).length;

function checkReference({ document, section, url }: SpecReference): void {
	expect(section === '' || section.startsWith('§')).toBe(true);
	// Some of what browsers do was never more than a draft.
	expect(url).toMatch(
		document.startsWith('draft-')
			? /^https:\/\/datatracker\.ietf\.org\/doc\/html\/draft-/
			: /^https:\/\/www\.(rfc-editor|w3)\.org\//
	);
	expect(obsoleteCitations(`${document} ${section}`)).toEqual([]);
	const number = /^RFC (\d+)$/.exec(document)?.[1];
	if (number) expect(url).toContain(`rfc${number}.html`);
	if (number && section)
		expect(url).toMatch(new RegExp(`#section-${section.slice(1).replaceAll('.', '\\.')}$`));
}

describe.each(lessons)('lesson $slug', ({ folder, slug, text, front, pieces }) => {
	test('is in the course, with the prerequisites that the course has', () => {
		const place = course.find((lesson) => lesson.slug === slug);
		expect(folder).toMatch(new RegExp(`/${String(place?.number).padStart(2, '0')}-${slug}$`));
		expect(front.en.requires).toEqual(place?.requires);
	});

	test('has front matter that differs between languages only in its words', () => {
		const words = ['title', 'summary', 'outcomes'];
		const shared = locales.map((locale) =>
			Object.fromEntries(Object.entries(front[locale]).filter(([name]) => !words.includes(name)))
		);
		expect(shared[1]).toEqual(shared[0]);
		expect(front.ko.outcomes).toHaveLength((front.en.outcomes as string[]).length);
	});

	test('teaches terms of the glossary and cites documents that are current', () => {
		const { teaches, references } = front.en as { teaches: string[]; references: SpecReference[] };
		for (const term of teaches) expect(glossary.map(({ id }) => id)).toContain(term);
		for (const reference of references) checkReference(reference);
	});

	test('has the same steps in both languages', () => {
		const shape = (locale: 'en' | 'ko') =>
			stepsOf(text[locale]).map((step) => componentsIn(step.text).map(({ name, id }) => `${name} ${id}`));
		expect(shape('ko').map((step) => step.filter((name) => !name.startsWith('Term')))).toEqual(
			shape('en').map((step) => step.filter((name) => !name.startsWith('Term')))
		);
	});

	describe.each(locales)('in %s', (locale) => {
		test.each(stepsOf(text[locale]))(`keeps “$heading” to ${maxWordsPerStep} words`, ({ words }) => {
			expect(words).toBeLessThanOrEqual(maxWordsPerStep);
		});

		test(`gives something to touch within ${maxWordsBeforeInteraction} words`, () => {
			expect(firstInteractionAfter(text[locale])).toBeLessThanOrEqual(maxWordsBeforeInteraction);
		});

		test('places only what it has, each piece once, and leaves none out', () => {
			const placed = componentsIn(text[locale]);
			const idsOf = (name: string) =>
				placed.filter((component) => component.name === name).map(({ id }) => id);
			const has = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();
			expect(idsOf('Quiz').sort()).toEqual(has(pieces.quiz));
			expect(idsOf('Claim').sort()).toEqual(has(pieces.claims));
			expect(idsOf('Exercise').sort()).toEqual(has(pieces.exercises));
			expect(idsOf('Cell').sort()).toEqual(has(pieces.cells ?? []));
			const asked = placed.flatMap(({ prediction }) => (prediction ? [prediction] : []));
			expect([...idsOf('Predict'), ...asked].sort()).toEqual(has(pieces.predictions));
			for (const term of idsOf('Term')) expect(glossary.map(({ id }) => id)).toContain(term);
			for (const experiment of idsOf('Experiment'))
				expect(experiments.map((entry) => entry.slug)).toContain(experiment);
		});

		test('cites no obsolete document, but for history', () => {
			expect(obsoleteCitations(text[locale])).toEqual([]);
		});

		test('asks a prediction of every experiment', () => {
			for (const { name, prediction } of componentsIn(text[locale]))
				if (name === 'Experiment') expect(prediction).toBeTruthy();
			expect(componentsIn(text[locale]).some(({ name }) => name === 'Experiment')).toBe(true);
		});

		test('imports every component that it places, and no other', () => {
			const imported = [...text[locale].matchAll(/^\timport (\w+) from '([^']+)';$/gm)];
			const used = new Set(componentsIn(text[locale]).map(({ name }) => name));
			expect(imported.map(([, name]) => name).sort()).toEqual([...used].sort());
			for (const [, , path = ''] of imported)
				expect(
					existsSync(path.startsWith('#lib/') ? path.replace('#lib/', 'src/lib/') : `${folder}/${path}`)
				).toBe(true);
		});
	});

	test.each(pieces.quiz)('quiz $id has one right option and a why for each', ({ question, options }) => {
		expect(options.filter((option) => option.right)).toHaveLength(1);
		expect(options.length).toBeGreaterThanOrEqual(3);
		expect(isSaid(question) && isTranslated(question)).toBe(true);
		for (const option of options) {
			expect(isSaid(option.text) && isTranslated(option.text), option.id).toBe(true);
			expect(isSaid(option.why) && isTranslated(option.why), option.id).toBe(true);
		}
		expect(new Set(options.map((option) => option.id)).size).toBe(options.length);
	});

	test.each(pieces.exercises)(
		'exercise $id has three hints, lines that exist, and a wrong answer by design',
		(exercise) => {
			const sorted = (answer: readonly string[]) => [...answer].sort();
			expect(isSaid(exercise.title) && isSaid(exercise.goal) && isTranslated(exercise.goal)).toBe(true);
			for (const locale of locales) {
				expect(exercise.hints[locale]).toHaveLength(3);
				for (const hint of exercise.hints[locale]) expect(hint.trim()).not.toBe('');
			}
			if (exercise.kind === 'perform') {
				expect(exercise.steps.en.length).toBeGreaterThan(0);
				expect(exercise.steps.ko).toHaveLength(exercise.steps.en.length);
				return;
			}
			if (exercise.kind === 'code') {
				for (const answer of [
					exercise.start,
					exercise.solution,
					...exercise.wrong.map(({ answer }) => answer)
				])
					expect(answer).toHaveLength(1);
				return;
			}
			const ids = exercise.lines.map((line) => line.id);
			const answers = [exercise.start, exercise.solution, ...exercise.wrong.map(({ answer }) => answer)];
			for (const answer of answers)
				if (exercise.kind === 'order') expect(sorted(answer)).toEqual(sorted(ids));
				else if (exercise.kind === 'match') {
					expect(answer).toHaveLength(ids.length);
					for (const label of answer) expect(['', ...exercise.options.map(({ id }) => id)]).toContain(label);
				} else expect(ids).toContain(answer[0]);
			expect(exercise.start).not.toEqual(exercise.solution);
			expect(exercise.wrong.length).toBeGreaterThan(0);
		}
	);

	test.each(pieces.predictions)('prediction $id can be asked and explained', (prediction) => {
		expect(experiments.map((entry) => entry.slug)).toContain(prediction.experiment);
		expect(prediction.options.length).toBeGreaterThanOrEqual(2);
		for (const said of [prediction.question, prediction.explanation])
			expect(isSaid(said) && isTranslated(said)).toBe(true);
		for (const option of prediction.options)
			expect(isSaid(option.text) && isTranslated(option.text)).toBe(true);
		expect(
			prediction.outcome({ origin: { experiment: '', startedAt: '', browser: '' }, events: [] })
		).toBeUndefined();
	});

	test.each(pieces.claims)(
		'claim $id has a verdict with its grounds',
		({ statement, because, reference, observed }) => {
			for (const said of [statement, because]) expect(isSaid(said) && isTranslated(said)).toBe(true);
			checkReference(reference);
			if (observed) expect(observed.date).toMatch(/^\d{4}-\d\d-\d\d$/);
		}
	);

	test('cites no obsolete document in its pieces', () => {
		expect(
			obsoleteCitations(JSON.stringify([pieces.quiz, pieces.claims, pieces.exercises, pieces.predictions]))
		).toEqual([]);
	});
});
