/**
 * The shelf of written lessons: finds them in `content/lessons/NN-slug/`, checks their front matter, and loads one when it
 * is asked for. The only file below the pages that reads content.
 */
import type { Component } from 'svelte';
import type { Locale } from '#lib/i18n/locale.ts';
import { readFrontMatter } from './front-matter.ts';
import type {
	Claim,
	ExerciseDefinition,
	LessonCell,
	LessonFrontMatter,
	Prediction,
	QuizQuestion
} from './types.ts';

interface LessonModule {
	default: Component;
	metadata: unknown;
}

/** What a lesson's folder exports beside its prose. */
interface Pieces {
	quiz: readonly QuizQuestion[];
	claims: readonly Claim[];
	predictions: readonly Prediction[];
	exercises: readonly ExerciseDefinition[];
	cells?: readonly LessonCell[];
}

const prose = import.meta.glob<LessonModule>('/content/lessons/*/{en,ko}.md');
const pieces = import.meta.glob<Pieces>('/content/lessons/*/pieces.ts');

const place = /\/(\d\d)-([^/]+)\/(\w+)\.md$/;

/** Slugs of the lessons that are written, in order of their numbers. */
export const writtenLessons: readonly string[] = [
	...new Set(
		Object.keys(prose)
			.sort()
			.map((path) => place.exec(path)?.[2] ?? '')
	)
];

export interface Lesson extends Pieces {
	readonly slug: string;
	readonly frontMatter: LessonFrontMatter;
	/** Slugs of the experiments that it places, or whose exercises it has. */
	readonly experiments: readonly string[];
	/** Second-level headings, in order: one a step of the lesson. */
	readonly steps: readonly { readonly id: string; readonly text: string }[];
	readonly Prose: Component;
}

/** Loads a lesson in one language; undefined when it is not written. */
export async function loadLesson(slug: string, locale: Locale): Promise<Lesson | undefined> {
	const path = Object.keys(prose).find((candidate) => {
		const [, , name, language] = place.exec(candidate) ?? [];
		return name === slug && language === locale;
	});
	if (!path) return undefined;
	const folder = path.slice(0, path.lastIndexOf('/'));
	const [text, rest] = await Promise.all([prose[path]?.(), pieces[`${folder}/pieces.ts`]?.()]);
	if (!text || !rest)
		throw new Error(`${folder} has no pieces.ts: it exports quiz, claims, predictions and exercises`);
	return {
		slug,
		frontMatter: readFrontMatter(text.metadata, path),
		experiments: [
			...new Set([...placedIn(text.metadata), ...rest.exercises.map(({ experiment }) => experiment)])
		],
		steps: headingsOf(text.metadata),
		Prose: text.default,
		...rest
	};
}

const headingsOf = (metadata: unknown): Lesson['steps'] =>
	(metadata as { headings?: Lesson['steps'] } | undefined)?.headings ?? []; // config/headings.js puts them there

const placedIn = (metadata: unknown): readonly string[] =>
	(metadata as { experiments?: readonly string[] } | undefined)?.experiments ?? []; // config/placed-experiments.js

/** Every page that the lessons need, for the prerenderer. */
export const lessonEntries = () =>
	writtenLessons.flatMap((slug) => [{ slug }, { slug, lang: 'ko' as const }]);
