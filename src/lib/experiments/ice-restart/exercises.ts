/** Exercise 10e without its words. */
import type { ArrangedExercise } from '#lib/lessons/types.ts';
import { checkRestart } from './checks.ts';

export const restartOnly: Omit<ArrangedExercise, 'title' | 'goal' | 'hints'> = {
	id: 'restart-only',
	experiment: 'ice-restart',
	kind: 'choice',
	lines: [
		{ id: 'renegotiate', code: 'await negotiate(call);' },
		{ id: 'ask', code: 'call.caller.restartIce();' },
		{ id: 'restart', code: 'call.caller.restartIce();\nawait negotiate(call);' },
		{ id: 'anew', code: 'call = createPeers(page);\nawait negotiate(call);' }
	],
	start: ['renegotiate'],
	solution: ['restart'],
	wrong: [
		{ answer: ['renegotiate'], hint: 0 },
		{ answer: ['ask'], hint: 1 },
		{ answer: ['anew'], hint: 2 }
	],
	run: async (answer, began) => (await import('./exercise-runs.ts')).runRestart(answer, began),
	check: checkRestart
};
