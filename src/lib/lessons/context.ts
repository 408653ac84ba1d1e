/** What the components that a lesson places know about the lesson around them. Set by the lesson page. */
import { createContext } from 'svelte';
import type {
	Claim,
	ExerciseDefinition,
	GlossaryTerm,
	LessonCell,
	Prediction,
	QuizQuestion
} from './types.ts';

export interface LessonContext {
	readonly slug: string;
	readonly quiz: readonly QuizQuestion[];
	readonly claims: readonly Claim[];
	readonly predictions: readonly Prediction[];
	readonly exercises: readonly ExerciseDefinition[];
	/** Lessons without code to run have none. */
	readonly cells?: readonly LessonCell[];
	/** Loads the glossary, when the first term is opened and not with the page. Without it a term stays a link. */
	readonly glossary?: () => Promise<readonly GlossaryTerm[]>;
}

export const [getLesson, setLesson] = createContext<LessonContext>();

/** The piece of that id, or an error that names it: a lesson may not place what it does not have. */
export function pieceOf<T extends { readonly id: string }>(
	pieces: readonly T[],
	id: string,
	what: string
): T {
	const piece = pieces.find((candidate) => candidate.id === id);
	if (!piece)
		throw new Error(`this lesson has no ${what} named "${id}"; it has ${pieces.map((p) => p.id).join(', ')}`);
	return piece;
}
