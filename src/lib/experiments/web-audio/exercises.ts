/** Exercise 3e, without its words. What opens connections is loaded when an answer is run. */
import type { ArrangedExercise } from '#lib/lessons/types.ts';
import { checkMuteIsNotStop } from './checks.ts';

export const muteIsNotStop: Omit<ArrangedExercise, 'title' | 'goal' | 'hints'> = {
	id: 'mute-is-not-stop',
	experiment: 'web-audio',
	kind: 'choice',
	lines: [
		{ id: 'direction', code: "transceiver.direction = 'inactive'; // and negotiated" },
		{ id: 'element', code: 'localAudio.muted = true;' },
		{ id: 'stop', code: 'track.stop();' },
		{ id: 'enabled', code: 'track.enabled = false;' }
	],
	start: ['direction'],
	solution: ['enabled'],
	wrong: [
		{ answer: ['direction'], hint: 0 },
		{ answer: ['element'], hint: 1 },
		{ answer: ['stop'], hint: 2 }
	],
	run: async (answer, began) => (await import('./exercise-runs.ts')).runMute(answer, began),
	check: checkMuteIsNotStop
};
