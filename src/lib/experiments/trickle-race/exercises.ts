/** Exercise 10b without its words. */
import type { ArrangedExercise } from '#lib/lessons/types.ts';
import { checkTrickle } from './checks.ts';

export const sendEarly: Omit<ArrangedExercise, 'title' | 'goal' | 'hints'> = {
	id: 'send-early',
	experiment: 'trickle-race',
	kind: 'choice',
	lines: [
		{ id: 'wait', code: 'await gathered(caller);\nsend(caller.localDescription);' },
		{ id: 'never', code: 'send(withoutCandidates(caller.localDescription));' },
		{
			id: 'trickle',
			code: 'caller.onicecandidate = ({ candidate }) => send(candidate);\nsend(withoutCandidates(caller.localDescription));'
		},
		{
			id: 'late',
			code: 'await gathered(caller);\nsend(withoutCandidates(caller.localDescription));\nfor (const candidate of candidatesOf(caller)) send(candidate);'
		}
	],
	start: ['wait'],
	solution: ['trickle'],
	wrong: [
		{ answer: ['wait'], hint: 0 },
		{ answer: ['never'], hint: 1 },
		{ answer: ['late'], hint: 2 }
	],
	run: async (answer, began) => (await import('./exercise-runs.ts')).runSendEarly(answer, began),
	check: checkTrickle
};
