/** Exercises 6b and 6e without their words. */
import type { ArrangedExercise, PerformedExercise } from '#lib/lessons/types.ts';
import { checkCost, checkForcedRelay } from './checks.ts';

type Wordless<T> = Omit<T, 'title' | 'goal' | 'hints' | 'steps'>;
const experiment = 'relay-call';

export const forceRelay: Wordless<ArrangedExercise> = {
	id: 'force-relay',
	experiment,
	kind: 'choice',
	lines: [
		{ id: 'all', code: '{ iceServers: [stun, turnUdp, turnTcp] }' },
		{ id: 'stun-relay', code: "{ iceServers: [stun], iceTransportPolicy: 'relay' }" },
		{ id: 'tcp', code: '{ iceServers: [turnTcp] }' },
		{ id: 'tcp-relay', code: "{ iceServers: [turnTcp], iceTransportPolicy: 'relay' }" }
	],
	start: ['all'],
	solution: ['tcp-relay'],
	wrong: [
		{ answer: ['all'], hint: 0 },
		{ answer: ['tcp'], hint: 0 },
		{ answer: ['stun-relay'], hint: 1 }
	],
	run: async (answer, began) => (await import('./exercise-runs.ts')).runForcedRelay(answer, began),
	check: checkForcedRelay
};

export const costSheet: Wordless<PerformedExercise> = {
	id: 'cost-sheet',
	experiment,
	kind: 'perform',
	check: checkCost
};
