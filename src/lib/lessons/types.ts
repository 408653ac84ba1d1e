/** What a lesson is made of, beside its prose. The words of each piece stand in every language. */
import type { Check } from '#lib/experiments/verdict.ts';
import type { Run } from '#lib/experiments/run.ts';
import type { Localized } from '#lib/i18n/locale.ts';
import type { RecordingEvent } from '#lib/recording/event.ts';
import type { Recording } from '#lib/recording/recording.ts';

/** A place in a specification. */
export interface SpecReference {
	/** `RFC 8445`, `W3C WebRTC`. */
	readonly document: string;
	/** `§5.1.1.2`; empty for the whole document. */
	readonly section: string;
	readonly url: string;
}

/** Front matter of `en.md` and `ko.md`; all but title, summary and outcomes is the same in both. */
export interface LessonFrontMatter {
	readonly title: string;
	readonly summary: string;
	readonly outcomes: readonly string[];
	readonly minutes: number;
	readonly requires: readonly string[];
	readonly teaches: readonly string[];
	readonly references: readonly SpecReference[];
}

/** A question that is asked before Run unlocks; the Recording answers it. */
export interface Prediction {
	readonly id: string;
	readonly experiment: string;
	readonly question: Localized;
	readonly options: readonly { readonly id: string; readonly text: Localized }[];
	/** Which option the Recording shows to be right; undefined while it cannot tell yet. */
	readonly outcome: (recording: Recording) => string | undefined;
	/** What happened and why, said after the run. */
	readonly explanation: Localized;
	/** The event or stat that decides: shown beside the outcome. */
	readonly source: string;
}

export interface QuizQuestion {
	readonly id: string;
	readonly question: Localized;
	readonly options: readonly {
		readonly id: string;
		readonly text: Localized;
		readonly right?: true;
		/** Why it is right, or why this misconception is one. */
		readonly why: Localized;
	}[];
}

/** Code in the text of a lesson, to be changed and run in a cell. */
export interface LessonCell {
	readonly id: string;
	readonly title: Localized;
	/** JavaScript, the same in every language: what there is to say of it stands in the text. */
	readonly code: string;
}

export type ClaimVerdict = 'true' | 'false' | 'depends' | 'outdated';

/** A statement people make, and what is known of it. */
export interface Claim {
	readonly id: string;
	readonly statement: Localized;
	readonly verdict: ClaimVerdict;
	readonly because: Localized;
	readonly reference: SpecReference;
	/** What was seen, where and when: `Chromium 156, Firefox 153`, `2026-11-22`. */
	readonly observed?: { readonly browsers: string; readonly date: string };
}

interface ExerciseBase {
	readonly id: string;
	readonly experiment: string;
	readonly title: Localized;
	readonly goal: Localized;
	readonly hints: Localized<readonly [string, string, string]>;
	/** Judges what happened, never what was typed. */
	readonly check: Check;
}

/** Carries an answer out on real connections, calling `began` with the run at once; resolves when it can be judged. */
export type CarryOut = (answer: readonly string[], began: (run: Run) => void) => Promise<Recording>;

interface CarriedOutExercise extends ExerciseBase {
	/** The answer as it stands at the beginning: fails. */
	readonly start: readonly string[];
	/** Passes. */
	readonly solution: readonly string[];
	/** Wrong by design, each with the hint that its verdict gives. */
	readonly wrong: readonly { readonly answer: readonly string[]; readonly hint: 0 | 1 | 2 }[];
	readonly run: CarryOut;
	/** How far a run has come that takes many seconds, from what it has recorded so far, and which events say so. */
	readonly howFar?: (events: readonly RecordingEvent[]) => {
		readonly done: number;
		readonly of: number;
		readonly source: string;
	};
}

interface LinesExercise extends CarriedOutExercise {
	/** `text` is shown instead of the code where a choice is no code but a sentence. */
	readonly lines: readonly { readonly id: string; readonly code: string; readonly text?: Localized }[];
}

/** An exercise that is answered by writing code, which runs in a cell: the answer is that text, and no other. */
export interface CodeExercise extends CarriedOutExercise {
	readonly kind: 'code';
	/** Comments of `start` and `solution`, whole lines or the end of one, as many lines in every language. */
	readonly comments: readonly Localized[];
}

/** An exercise that is answered by arranging lines of code; what counts is what they do on real connections. */
export interface ArrangedExercise extends LinesExercise {
	/** `order`: put the lines in order; the answer is their ids. `choice`: choose one of the lines; the answer is its id. */
	readonly kind: 'order' | 'choice';
}

/** An exercise that is answered by giving each line a label: the answer is one option id a line, `''` while it has none. */
export interface MatchedExercise extends LinesExercise {
	readonly kind: 'match';
	readonly options: readonly { readonly id: string; readonly text: Localized }[];
}

/** An exercise that is done in the experiment itself; the last Recording of that experiment on the page is judged. */
export interface PerformedExercise extends ExerciseBase {
	readonly kind: 'perform';
	/** What to do there, step by step: the solution in words. */
	readonly steps: Localized<readonly string[]>;
}

export type AnsweredExercise = ArrangedExercise | MatchedExercise | CodeExercise;
export type ExerciseDefinition = AnsweredExercise | PerformedExercise;

/** A word of the field, in both languages. */
export interface GlossaryTerm {
	readonly id: string;
	readonly term: Localized;
	readonly definition: Localized;
	/** Lesson that teaches it. */
	readonly lesson?: string;
	/** Experiment that shows it. */
	readonly experiment?: string;
	readonly reference?: SpecReference;
}

/** A lesson's place in the course; it may not be written yet. */
export interface CourseLesson {
	readonly number: number;
	readonly slug: string;
	readonly part: number;
	readonly title: Localized;
	readonly summary: Localized;
	readonly minutes: number;
	/** Slugs of the lessons that come before. */
	readonly requires: readonly string[];
}
export interface CoursePart {
	readonly number: number;
	readonly title: Localized;
}
