/** Exercise 3d, without its words. What opens connections is loaded when an answer is run. */
import type { ArrangedExercise } from '#lib/lessons/types.ts';
import { checkCrossedTheWire } from './checks.ts';

export const crossTheWire: Omit<ArrangedExercise, 'title' | 'goal' | 'hints'> = {
	id: 'cross-the-wire',
	experiment: 'element-capture',
	kind: 'choice',
	lines: [
		{ id: 'on-request', code: 'const stream = canvas.captureStream(0);' },
		{ id: 'too-early', code: 'const stream = videoThatHasNotLoaded.captureStream();' },
		{ id: 'live', code: 'const stream = canvas.captureStream(25);' },
		{
			id: 'stopped',
			code: 'const stream = canvas.captureStream(25);\nstream.getVideoTracks()[0].stop();'
		}
	],
	start: ['too-early'],
	solution: ['live'],
	wrong: [
		{ answer: ['on-request'], hint: 0 },
		{ answer: ['too-early'], hint: 1 },
		{ answer: ['stopped'], hint: 2 }
	],
	run: async (answer, began) => (await import('./exercise-runs.ts')).runCapture(answer, began),
	check: checkCrossedTheWire
};
