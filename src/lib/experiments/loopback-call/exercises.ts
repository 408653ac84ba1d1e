/**
 * The exercises of lesson 1 without their words: what can be arranged, what is right, and how an answer is carried out on
 * two real connections. What opens connections is loaded when an answer is run.
 */
import type { ArrangedExercise } from '#lib/lessons/types.ts';
import { checkNoCandidates, checkOrderedCalls } from './checks.ts';

type Exercise = Omit<ArrangedExercise, 'title' | 'goal' | 'hints'>;

export const orderTheCalls: Exercise = {
	id: 'order-the-calls',
	experiment: 'loopback-call',
	kind: 'order',
	lines: [
		{ id: 'createOffer', code: 'const offer = await caller.createOffer();' },
		{ id: 'setLocalOffer', code: 'await caller.setLocalDescription(offer);' },
		{ id: 'setRemoteOffer', code: 'await callee.setRemoteDescription(offer);' },
		{ id: 'createAnswer', code: 'const answer = await callee.createAnswer();' },
		{ id: 'setLocalAnswer', code: 'await callee.setLocalDescription(answer);' },
		{ id: 'setRemoteAnswer', code: 'await caller.setRemoteDescription(answer);' }
	],
	start: [
		'createAnswer',
		'setRemoteOffer',
		'setRemoteAnswer',
		'createOffer',
		'setLocalAnswer',
		'setLocalOffer'
	],
	solution: [
		'createOffer',
		'setLocalOffer',
		'setRemoteOffer',
		'createAnswer',
		'setLocalAnswer',
		'setRemoteAnswer'
	],
	wrong: [
		{
			answer: [
				'createOffer',
				'setLocalOffer',
				'createAnswer',
				'setRemoteOffer',
				'setLocalAnswer',
				'setRemoteAnswer'
			],
			hint: 1
		},
		{
			answer: [
				'createOffer',
				'setRemoteAnswer',
				'setLocalOffer',
				'setRemoteOffer',
				'createAnswer',
				'setLocalAnswer'
			],
			hint: 2
		}
	],
	run: async (answer, began) => (await import('./exercise-runs.ts')).runOrderedCalls(answer, began),
	check: checkOrderedCalls
};

export const noCandidates: Exercise = {
	id: 'no-candidates',
	experiment: 'loopback-call',
	kind: 'choice',
	lines: [
		{ id: 'all', code: "candidatesFrom: ['caller', 'callee']" },
		{ id: 'only-caller', code: "candidatesFrom: ['caller']" },
		{ id: 'only-callee', code: "candidatesFrom: ['callee']" },
		{ id: 'none', code: 'candidatesFrom: []' }
	],
	start: ['all'],
	solution: ['none'],
	wrong: [
		{ answer: ['only-caller'], hint: 1 },
		{ answer: ['only-callee'], hint: 1 }
	],
	run: async (answer, began) => (await import('./exercise-runs.ts')).runWithoutCandidates(answer, began),
	check: checkNoCandidates
};
