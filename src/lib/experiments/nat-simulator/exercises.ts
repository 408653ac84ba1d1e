/** Exercises 5a and 5b, without their words. The simulator is loaded when an answer is run. */
import type { MatchedExercise } from '#lib/lessons/types.ts';
import { checkPairs } from './checks.ts';
import { pairs } from './pairs.ts';

type Wordless = Omit<MatchedExercise, 'title' | 'goal' | 'hints' | 'options'>;

export const directOrRelay: Wordless = {
	id: 'direct-or-relay',
	experiment: 'nat-simulator',
	kind: 'match',
	lines: pairs.map(({ id, code }) => ({ id, code })),
	start: pairs.map(() => ''),
	solution: ['direct', 'direct', 'relay', 'relay', 'direct', 'direct', 'relay', 'relay'],
	wrong: [
		// “Symmetric always needs TURN.”
		{ answer: ['direct', 'relay', 'relay', 'relay', 'direct', 'direct', 'relay', 'relay'], hint: 1 },
		// “One endpoint-independent side is needed, and is enough.”
		{ answer: ['direct', 'direct', 'direct', 'relay', 'direct', 'relay', 'direct', 'relay'], hint: 2 }
	],
	run: async (answer, began) => (await import('./exercise-runs.ts')).runPairs(answer, began),
	check: checkPairs
};
