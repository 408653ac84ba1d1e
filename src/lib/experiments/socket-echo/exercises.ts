/** Exercises of lesson 4 that are answered beside the sockets, without their words. */
import type { ArrangedExercise, CodeExercise, MatchedExercise } from '#lib/lessons/types.ts';
import { checkFraming, checkTuple, checkWrittenFramer, tupleFields } from './checks.ts';
import { framerTexts } from './written-framer.ts';

const experiment = 'socket-echo';

export const framer: Omit<ArrangedExercise, 'title' | 'goal' | 'hints'> = {
	id: 'framer',
	experiment,
	kind: 'choice',
	lines: [
		{ id: 'each-piece', code: 'deliver(piece.subarray(4, 4 + lengthOf(piece)));' },
		{
			id: 'one-per-piece',
			code: 'waiting = joined(waiting, piece); if (isWhole(waiting)) deliver(next());'
		},
		{ id: 'bravely', code: 'waiting = joined(waiting, piece); while (waiting.length > 0) deliver(next());' },
		{
			id: 'patiently',
			code: 'waiting = joined(waiting, piece); while (isWhole(waiting)) deliver(next());'
		}
	],
	start: ['each-piece'],
	solution: ['patiently'],
	wrong: [
		{ answer: ['each-piece'], hint: 0 },
		{ answer: ['one-per-piece'], hint: 1 },
		{ answer: ['bravely'], hint: 2 }
	],
	run: async (answer, began) => (await import('./exercise-runs.ts')).runFramer(answer, began),
	check: checkFraming
};

export const fiveTuple: Omit<MatchedExercise, 'title' | 'goal' | 'hints'> = {
	id: 'five-tuple',
	experiment,
	kind: 'match',
	lines: tupleFields.map((field) => ({ id: field, code: `pair.${field}` })),
	options: [
		{ id: 'source-address', text: { en: 'source address', ko: '보내는 주소' } },
		{ id: 'source-port', text: { en: 'source port', ko: '보내는 포트' } },
		{ id: 'destination-address', text: { en: 'destination address', ko: '받는 주소' } },
		{ id: 'destination-port', text: { en: 'destination port', ko: '받는 포트' } },
		{ id: 'protocol', text: { en: 'protocol', ko: '프로토콜' } },
		{ id: 'none', text: { en: 'not part of it', ko: '해당 없음' } }
	],
	start: ['', '', '', '', '', '', ''],
	solution: [
		'source-address',
		'source-port',
		'destination-address',
		'destination-port',
		'protocol',
		'none',
		'none'
	],
	wrong: [
		{
			answer: [
				'destination-address',
				'destination-port',
				'source-address',
				'source-port',
				'protocol',
				'none',
				'none'
			],
			hint: 1
		},
		{
			answer: [
				'source-address',
				'source-port',
				'destination-address',
				'destination-port',
				'none',
				'none',
				'none'
			],
			hint: 0
		},
		{
			answer: [
				'source-address',
				'source-port',
				'destination-address',
				'destination-port',
				'none',
				'none',
				'protocol'
			],
			hint: 2
		}
	],
	run: async (answer, began) => (await import('./exercise-runs.ts')).runTuple(answer, began),
	check: checkTuple
};

export const writtenFramer: Omit<CodeExercise, 'title' | 'goal' | 'hints' | 'comments'> = {
	id: 'written-framer',
	experiment,
	kind: 'code',
	start: [framerTexts.start],
	solution: [framerTexts.solution],
	wrong: [
		{ answer: [framerTexts.ownLength], hint: 0 },
		{ answer: [framerTexts.forgets], hint: 1 },
		{ answer: [framerTexts.oneEach], hint: 1 },
		{ answer: [framerTexts.wholeLength], hint: 2 },
		{ answer: [framerTexts.beyond], hint: 2 }
	],
	run: async (answer, began) => (await import('./exercise-runs.ts')).runWrittenFramer(answer, began),
	check: checkWrittenFramer
};
