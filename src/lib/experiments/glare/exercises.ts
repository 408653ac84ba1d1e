/**
 * The exercises of lesson 13 without their words. The first is done in the experiment itself; of the other two an answer is
 * carried out on real connections, and what opens them is loaded when an answer is run.
 */
import type { ArrangedExercise, CodeExercise, PerformedExercise } from '#lib/lessons/types.ts';
import { lineCode, type LineId } from './assembly.ts';
import { checkHandler, checkNaive, checkRace } from './checks.ts';
import { manyCount } from './schedule.ts';
import { notes } from './story.ts';
import { handlerTexts } from './written-handler.ts';

type Wordless<T> = Omit<T, 'title' | 'goal' | 'hints' | 'steps' | 'options' | 'comments'>;

const experiment = 'glare';

export const naiveDies: Wordless<PerformedExercise> = {
	id: 'naive-dies',
	experiment,
	kind: 'perform',
	check: checkNaive
};

const howFar: CodeExercise['howFar'] = (events) => ({
	done: events.filter((event) => event.type === 'note' && event.note === notes.over).length,
	of: manyCount,
	source: `note ${notes.over}`
});

const inOrder: readonly LineId[] = [
	'ready',
	'ignore',
	'mark',
	'take',
	'unmark',
	'reply',
	'below',
	'readyTwo',
	'ignoreBoth'
];
/** The solution with some lines in other places: the order of those that are used, and the rest below. */
const using = (...lines: readonly LineId[]): readonly LineId[] => [
	...lines,
	'below',
	...inOrder.filter((line) => line !== 'below' && !lines.includes(line))
];

export const ownHandler: Wordless<ArrangedExercise> = {
	id: 'own-handler',
	experiment,
	kind: 'order',
	lines: inOrder.map((id) => ({ id, code: lineCode[id] })),
	start: using('take', 'reply'),
	solution: inOrder,
	wrong: [
		{ answer: using('ready', 'ignoreBoth', 'mark', 'take', 'unmark', 'reply'), hint: 0 },
		{ answer: using('ready', 'ignore', 'mark', 'take', 'reply'), hint: 1 },
		{ answer: using('readyTwo', 'ignore', 'take', 'reply'), hint: 2 },
		{ answer: using('ready', 'ignore', 'take', 'mark', 'unmark', 'reply'), hint: 2 }
	],
	run: async (answer, began) => (await import('./exercise-runs.ts')).runHandler(answer, began),
	howFar,
	check: checkHandler
};

/** Wide margins: the race shall be lost or not by design, whatever else the machine has to do. */
export const raceSchedules = {
	together: { gapMs: 0, caller: [150], callee: [150] },
	apart: { gapMs: 400, caller: [20], callee: [20] },
	late: { gapMs: 300, caller: [10], callee: [500, 600] },
	race: { gapMs: 300, caller: [10], callee: [500, 10] }
} as const;

const codeOf = ({ gapMs, caller, callee }: (typeof raceSchedules)[keyof typeof raceSchedules]): string =>
	`{ gapMs: ${gapMs}, callerDelays: [${caller.join(', ')}], calleeDelays: [${callee.join(', ')}] }`;

export const answerRace: Wordless<ArrangedExercise> = {
	id: 'answer-race',
	experiment,
	kind: 'choice',
	lines: Object.entries(raceSchedules).map(([id, schedule]) => ({ id, code: codeOf(schedule) })),
	start: ['together'],
	solution: ['race'],
	wrong: [
		{ answer: ['apart'], hint: 0 },
		{ answer: ['together'], hint: 1 },
		{ answer: ['late'], hint: 2 }
	],
	run: async (answer, began) => (await import('./exercise-runs.ts')).runRace(answer, began),
	check: checkRace
};

export const writtenHandler: Wordless<CodeExercise> = {
	id: 'written-handler',
	experiment,
	kind: 'code',
	start: [handlerTexts.start],
	solution: [handlerTexts.solution],
	wrong: [
		{ answer: [handlerTexts.bothIgnore], hint: 0 },
		{ answer: [handlerTexts.staleFlag], hint: 1 },
		{ answer: [handlerTexts.staleAnswer], hint: 0 },
		{ answer: [handlerTexts.twoFlags], hint: 2 }
	],
	run: async (answer, began) => (await import('./exercise-runs.ts')).runWrittenHandler(answer, began),
	howFar,
	check: checkHandler
};
