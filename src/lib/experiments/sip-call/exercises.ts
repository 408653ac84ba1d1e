/** Exercise 7c without its words: the lines of a SIP call in order. What opens connections is loaded when it is run. */
import type { ArrangedExercise } from '#lib/lessons/types.ts';
import { checkSipCall } from './checks.ts';

type Exercise = Omit<ArrangedExercise, 'title' | 'goal' | 'hints'>;

export const sipCallInOrder: Exercise = {
	id: 'sip-call-in-order',
	experiment: 'sip-call',
	kind: 'order',
	lines: [
		{ id: 'register-alice', code: 'await register(alice);' },
		{ id: 'register-bob', code: 'await register(bob);' },
		{ id: 'invite', code: "await invite(alice, 'sip:bob@lab.example');" },
		{ id: 'answer', code: 'await answer(bob);' },
		{ id: 'talk', code: 'await packetsAtBothEnds();' },
		{ id: 'hang-up', code: 'await hangUp(alice);' }
	],
	start: ['invite', 'register-bob', 'answer', 'hang-up', 'register-alice', 'talk'],
	solution: ['register-alice', 'register-bob', 'invite', 'answer', 'talk', 'hang-up'],
	wrong: [
		{ answer: ['register-alice', 'invite', 'register-bob', 'answer', 'talk', 'hang-up'], hint: 0 },
		{ answer: ['register-alice', 'register-bob', 'answer', 'invite', 'talk', 'hang-up'], hint: 1 },
		{ answer: ['register-alice', 'register-bob', 'invite', 'hang-up', 'answer', 'talk'], hint: 2 }
	],
	run: async (answer, began) => (await import('./exercise-runs.ts')).runSipCall(answer, began),
	check: checkSipCall
};
