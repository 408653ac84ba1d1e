/**
 * What the notebook keeps of a reader's way through the lessons: predictions, quiz answers, exercises, the code that was
 * written, what was read.
 *
 * Values in, values out. Text from outside is never an exception: what can be understood is kept, and each thing that
 * cannot is named as a problem. Merging two notebooks loses nothing and does not depend on which of them came first.
 */

/** Version of the stored shape. */
export const notebookVersion = 1;
/** What the file says it is. */
export const notebookFormat = 'rtc-notebook/notebook';

/** A notebook of all eighteen lessons with every answer is below 100 KB, without the code that was written. */
export const maxTextLength = 1_000_000;
/** Characters of one piece of code that the reader wrote; what is longer belongs in a file. */
export const maxWrittenLength = 20_000;
/** Lessons, and pieces of each kind within a lesson. */
export const maxEntries = 500;

export interface KeptPrediction {
	/** The option chosen; null when the question was skipped. */
	readonly option: string | null;
	/** The option that the Recording showed to be right, once it has. */
	readonly outcome?: string;
	/** When it was made, ISO 8601. */
	readonly at: string;
}
export interface KeptAnswer {
	readonly option: string;
	readonly right: boolean;
	/** How often the question was answered. */
	readonly tries: number;
	readonly at: string;
}
export interface KeptExercise {
	/** When it first passed. */
	readonly passedAt?: string;
	readonly tries: number;
	/** How many of the three hints were opened. */
	readonly hints: number;
}
/** A guess at the verdict of a claim. */
export interface KeptGuess {
	readonly verdict: string;
	readonly right: boolean;
	readonly at: string;
}

/** What the reader made of the code of an exercise or a cell. */
export interface KeptCode {
	readonly text: string;
	readonly at: string;
}

export interface LessonProgress {
	/** When the lesson was first opened. */
	readonly visitedAt?: string;
	/** Ids of the sections that were read, in alphabetical order. */
	readonly sections: readonly string[];
	readonly predictions: Readonly<Record<string, KeptPrediction>>;
	readonly quiz: Readonly<Record<string, KeptAnswer>>;
	readonly exercises: Readonly<Record<string, KeptExercise>>;
	readonly claims: Readonly<Record<string, KeptGuess>>;
	/** By the name of the piece: `exercise-…`, `cell-…`. */
	readonly code: Readonly<Record<string, KeptCode>>;
}
export interface NotebookData {
	readonly lessons: Readonly<Record<string, LessonProgress>>;
}

export const emptyNotebook: NotebookData = { lessons: {} };
export const noProgress: LessonProgress = {
	sections: [],
	predictions: {},
	quiz: {},
	exercises: {},
	claims: {},
	code: {}
};

/** What is wrong with a text that was to be a notebook, or with a part of it. */
export type NotebookProblem =
	| { readonly code: 'too-large'; readonly length: number }
	| { readonly code: 'not-json' }
	| { readonly code: 'not-a-notebook' }
	| { readonly code: 'newer-version'; readonly version: number }
	/** One entry could not be understood and was left out; the rest is fine. */
	| { readonly code: 'entry'; readonly path: string };

export interface ParsedNotebook {
	/** Missing when nothing could be understood. */
	readonly notebook?: NotebookData;
	readonly problems: readonly NotebookProblem[];
}

/** The notebook as a file: JSON with its own name and version. */
export const notebookText = (notebook: NotebookData): string =>
	JSON.stringify({ format: notebookFormat, version: notebookVersion, ...notebook }, undefined, '\t');

/** Reads what `notebookText` wrote; whatever the text is, it does not throw. */
export function parseNotebook(text: string): ParsedNotebook {
	if (text.length > maxTextLength) return { problems: [{ code: 'too-large', length: text.length }] };
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		return { problems: [{ code: 'not-json' }] };
	}
	if (!isObject(json) || json.format !== notebookFormat || !isObject(json.lessons))
		return { problems: [{ code: 'not-a-notebook' }] };
	if (typeof json.version === 'number' && json.version > notebookVersion)
		return { problems: [{ code: 'newer-version', version: json.version }] };
	if (json.version !== notebookVersion) return { problems: [{ code: 'not-a-notebook' }] };
	const reader = new EntryReader();
	const lessons = reader.entries(json.lessons, 'lessons', (lesson, path) => readLesson(reader, lesson, path));
	return { notebook: { lessons }, problems: reader.problems };
}

/** Reads maps of entries by id, and names those it had to leave out. */
class EntryReader {
	readonly problems: NotebookProblem[] = [];

	entries<T>(
		value: unknown,
		path: string,
		read: (entry: Readonly<Record<string, unknown>>, path: string) => T | undefined
	): Record<string, T> {
		if (value === undefined) return {};
		if (!isObject(value)) {
			this.problems.push({ code: 'entry', path });
			return {};
		}
		const kept: [string, T][] = [];
		for (const [id, entry] of Object.entries(value)) {
			const here = `${path}.${id}`;
			const good = isId(id) && isObject(entry) && kept.length < maxEntries ? read(entry, here) : undefined;
			if (good === undefined) this.problems.push({ code: 'entry', path: here.slice(0, 200) });
			else kept.push([id, good]);
		}
		return Object.fromEntries(kept);
	}
}

function readLesson(
	reader: EntryReader,
	lesson: Readonly<Record<string, unknown>>,
	path: string
): LessonProgress | undefined {
	const { visitedAt, sections = [] } = lesson;
	if (visitedAt !== undefined && !isMoment(visitedAt)) return undefined;
	if (!Array.isArray(sections)) return undefined;
	return {
		...(visitedAt === undefined ? {} : { visitedAt }),
		sections: inOrder(sections.filter(isId).slice(0, maxEntries)),
		predictions: reader.entries(lesson.predictions, `${path}.predictions`, readPrediction),
		quiz: reader.entries(lesson.quiz, `${path}.quiz`, readAnswer),
		exercises: reader.entries(lesson.exercises, `${path}.exercises`, readExercise),
		claims: reader.entries(lesson.claims, `${path}.claims`, readGuess),
		code: reader.entries(lesson.code, `${path}.code`, readCode)
	};
}

type Raw = Readonly<Record<string, unknown>>;

function readPrediction({ option, outcome, at }: Raw): KeptPrediction | undefined {
	if (option !== null && !isId(option)) return undefined;
	if (outcome !== undefined && !isId(outcome)) return undefined;
	return isMoment(at) ? { option, ...(outcome === undefined ? {} : { outcome }), at } : undefined;
}
function readAnswer({ option, right, tries, at }: Raw): KeptAnswer | undefined {
	return isId(option) && typeof right === 'boolean' && isCount(tries) && isMoment(at)
		? { option, right, tries, at }
		: undefined;
}
function readExercise({ passedAt, tries, hints }: Raw): KeptExercise | undefined {
	if (passedAt !== undefined && !isMoment(passedAt)) return undefined;
	if (!isCount(tries) || !isCount(hints) || hints > 3) return undefined;
	return { ...(passedAt === undefined ? {} : { passedAt }), tries, hints };
}
function readGuess({ verdict, right, at }: Raw): KeptGuess | undefined {
	return isId(verdict) && typeof right === 'boolean' && isMoment(at) ? { verdict, right, at } : undefined;
}
function readCode({ text, at }: Raw): KeptCode | undefined {
	return typeof text === 'string' && text.length <= maxWrittenLength && isMoment(at)
		? { text, at }
		: undefined;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
/** Ids of lessons, pieces and sections; Korean headings give Korean ids. */
const isId = (value: unknown): value is string =>
	typeof value === 'string' && /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,99}$/u.test(value);
const isCount = (value: unknown): value is number =>
	typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 1_000_000;
const isMoment = (value: unknown): value is string =>
	typeof value === 'string' && value.length <= 40 && !Number.isNaN(Date.parse(value));

/** The ids with one more, each once and in alphabetical order. */
export const withId = (ids: readonly string[], id: string): string[] => inOrder([...ids, id]);
const inOrder = (ids: readonly string[]): string[] => [...new Set(ids)].sort();

/** Both notebooks in one: of two entries for the same thing, the one that says more or was made later. */
export function mergeNotebooks(a: NotebookData, b: NotebookData): NotebookData {
	return { lessons: mergeEntries(a.lessons, b.lessons, mergeLessons) };
}

function mergeLessons(a: LessonProgress, b: LessonProgress): LessonProgress {
	const visitedAt = earlier(a.visitedAt, b.visitedAt);
	return {
		...(visitedAt === undefined ? {} : { visitedAt }),
		sections: inOrder([...a.sections, ...b.sections]),
		predictions: mergeEntries(a.predictions, b.predictions, mergePredictions),
		quiz: mergeEntries(a.quiz, b.quiz, mergeAnswers),
		exercises: mergeEntries(a.exercises, b.exercises, mergeExercises),
		claims: mergeEntries(a.claims, b.claims, laterOf),
		code: mergeEntries(a.code, b.code, laterOf)
	};
}

function mergeEntries<T>(
	a: Readonly<Record<string, T>>,
	b: Readonly<Record<string, T>>,
	merge: (a: T, b: T) => T
): Record<string, T> {
	const ids = inOrder([...Object.keys(a), ...Object.keys(b)]);
	return Object.fromEntries(
		ids.map((id) => {
			const mine = entryOf(a, id);
			const theirs = entryOf(b, id);
			return [id, mine !== undefined && theirs !== undefined ? merge(mine, theirs) : (mine ?? theirs!)];
		})
	);
}

/** One that has an outcome says more than one that has none. */
const mergePredictions = (a: KeptPrediction, b: KeptPrediction): KeptPrediction =>
	(a.outcome === undefined) === (b.outcome === undefined) ? laterOf(a, b) : a.outcome === undefined ? b : a;

function mergeAnswers(a: KeptAnswer, b: KeptAnswer): KeptAnswer {
	const best = a.right === b.right ? laterOf(a, b) : a.right ? a : b;
	return { ...best, tries: Math.max(a.tries, b.tries) };
}

function mergeExercises(a: KeptExercise, b: KeptExercise): KeptExercise {
	const passedAt = earlier(a.passedAt, b.passedAt);
	return {
		...(passedAt === undefined ? {} : { passedAt }),
		tries: Math.max(a.tries, b.tries),
		hints: Math.max(a.hints, b.hints)
	};
}

const earlier = (a: string | undefined, b: string | undefined): string | undefined =>
	a === undefined || b === undefined ? (a ?? b) : compareMoments(a, b) <= 0 ? a : b;

/** The later one; of two of the same moment the one whose text comes later, so that the order of merging is nothing. */
function laterOf<T extends { readonly at: string }>(a: T, b: T): T {
	const order = compareMoments(a.at, b.at) || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
	return order < 0 ? b : a;
}
const compareMoments = (a: string, b: string): number =>
	Date.parse(a) - Date.parse(b) || (a < b ? -1 : a > b ? 1 : 0);

const entryOf = <T>(entries: Readonly<Record<string, T>>, id: string): T | undefined =>
	Object.hasOwn(entries, id) ? entries[id] : undefined;

/** Progress of a lesson; empty when it was never opened. */
export const lessonProgress = (notebook: NotebookData, slug: string): LessonProgress =>
	entryOf(notebook.lessons, slug) ?? noProgress;

/** The notebook with one lesson changed. */
export function withLesson(
	notebook: NotebookData,
	slug: string,
	change: (lesson: LessonProgress) => Partial<LessonProgress>
): NotebookData {
	const lesson = lessonProgress(notebook, slug);
	return { lessons: { ...notebook.lessons, [slug]: { ...lesson, ...change(lesson) } } };
}

export const isEmptyNotebook = (notebook: NotebookData): boolean =>
	Object.keys(notebook.lessons).length === 0;

/** How far a lesson is: nothing yet, begun, or all of its exercises passed and its questions answered right. */
export type Standing = 'new' | 'begun' | 'done';

/** @param pieces ids of the lesson's exercises and quiz questions */
export function standingOf(
	lesson: LessonProgress,
	pieces: { readonly exercises: readonly string[]; readonly quiz: readonly string[] }
): Standing {
	const isDone =
		pieces.exercises.length + pieces.quiz.length > 0 &&
		pieces.exercises.every((id) => entryOf(lesson.exercises, id)?.passedAt !== undefined) &&
		pieces.quiz.every((id) => entryOf(lesson.quiz, id)?.right === true);
	if (isDone) return 'done';
	const isTouched =
		lesson.visitedAt !== undefined ||
		lesson.sections.length > 0 ||
		[lesson.predictions, lesson.quiz, lesson.exercises, lesson.claims, lesson.code].some(
			(kept) => Object.keys(kept).length > 0
		);
	return isTouched ? 'begun' : 'new';
}
