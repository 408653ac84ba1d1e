/** Exercises 7a, 7b and 7d without their words. 7b is carried out on two connections of its own, the others in the bench. */
import type { ArrangedExercise, PerformedExercise } from '#lib/lessons/types.ts';
import { checkAnyCarrier, checkOwnChannel, checkQueue } from './checks.ts';

const experiment = 'signaling-bench';

export const anyCarrier: Omit<PerformedExercise, 'title' | 'goal' | 'hints' | 'steps'> = {
	id: 'any-carrier',
	experiment,
	kind: 'perform',
	check: checkAnyCarrier
};

export const earlyCandidates: Omit<ArrangedExercise, 'title' | 'goal' | 'hints'> = {
	id: 'early-candidates',
	experiment,
	kind: 'choice',
	lines: [
		{ id: 'bare', code: 'await peer.addIceCandidate(candidate);' },
		{ id: 'silenced', code: 'await peer.addIceCandidate(candidate).catch(() => {});' },
		{ id: 'skipped', code: 'if (peer.remoteDescription) await peer.addIceCandidate(candidate);' },
		{
			id: 'queued',
			code: 'if (peer.remoteDescription) await peer.addIceCandidate(candidate); else waiting.push(candidate);'
		}
	],
	start: ['bare'],
	solution: ['queued'],
	wrong: [
		{ answer: ['bare'], hint: 0 },
		{ answer: ['silenced'], hint: 1 },
		{ answer: ['skipped'], hint: 2 }
	],
	run: async (answer, began) => (await import('./exercise-runs.ts')).runEarlyCandidates(answer, began),
	check: checkQueue
};

export const ownChannel: Omit<PerformedExercise, 'title' | 'goal' | 'hints' | 'steps'> = {
	id: 'own-channel',
	experiment,
	kind: 'perform',
	check: checkOwnChannel
};
