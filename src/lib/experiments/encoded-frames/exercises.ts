/** Exercises of lesson 17 without their words. */
import type { ArrangedExercise, CodeExercise, PerformedExercise } from '#lib/lessons/types.ts';
import { checkWrittenCipher } from './check-cipher.ts';
import { checkCount, checkTurn, checkWrongKey } from './checks.ts';
import { texts } from './written-cipher.ts';

const experiment = 'encoded-frames';
type Performed = Omit<PerformedExercise, 'title' | 'goal' | 'hints' | 'steps'>;

export const countFrames: Omit<ArrangedExercise, 'title' | 'goal' | 'hints'> = {
	id: 'count-frames',
	experiment,
	kind: 'choice',
	lines: [
		{ id: 'keys', code: "if (frame.type === 'key') count++; controller.enqueue(frame);" },
		{ id: 'swallow', code: 'count++;' },
		{ id: 'bytes', code: 'count += frame.data.byteLength; controller.enqueue(frame);' },
		{ id: 'frames', code: 'count++; controller.enqueue(frame);' }
	],
	start: ['keys'],
	solution: ['frames'],
	wrong: [
		{ answer: ['keys'], hint: 0 },
		{ answer: ['swallow'], hint: 1 },
		{ answer: ['bytes'], hint: 2 }
	],
	run: async (answer, began) => (await import('./exercise-runs.ts')).runCounting(answer, began),
	check: checkCount
};

export const wrongKey: Performed = { id: 'wrong-key', experiment, kind: 'perform', check: checkWrongKey };

export const writtenCipher: Omit<CodeExercise, 'title' | 'goal' | 'hints' | 'comments'> = {
	id: 'written-cipher',
	experiment,
	kind: 'code',
	start: [texts.start],
	solution: [texts.solution],
	wrong: [
		{ answer: [texts.noHeader], hint: 0 },
		{ answer: [texts.sameIv], hint: 1 },
		{ answer: [texts.looseHeader], hint: 2 }
	],
	run: async (answer, began) => (await import('./exercise-runs.ts')).runWrittenCipher(answer, began),
	check: checkWrittenCipher
};

export const turnTheKey: Performed = { id: 'turn-the-key', experiment, kind: 'perform', check: checkTurn };
