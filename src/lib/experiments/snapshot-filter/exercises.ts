/** Exercise 3a without its words. What opens the picture is loaded when an answer is run. */
import type { ArrangedExercise } from '#lib/lessons/types.ts';
import { checkGreyFile } from './checks.ts';

export const greyFile: Omit<ArrangedExercise, 'title' | 'goal' | 'hints'> = {
	id: 'grey-file',
	experiment: 'snapshot-filter',
	kind: 'order',
	lines: [
		{ id: 'play', code: 'await video.play();' },
		{ id: 'size', code: 'canvas.width = video.videoWidth; canvas.height = video.videoHeight;' },
		{ id: 'element', code: "canvas.style.filter = 'grayscale(1)';" },
		{ id: 'context', code: "context.filter = 'grayscale(1)';" },
		{ id: 'draw', code: 'context.drawImage(video, 0, 0);' },
		{ id: 'file', code: "canvas.toBlob(keep, 'image/png');" },
		{ id: 'below', code: '// lines below this one are not run' }
	],
	start: ['play', 'size', 'element', 'draw', 'file', 'below', 'context'],
	solution: ['play', 'size', 'context', 'draw', 'file', 'below', 'element'],
	wrong: [
		{ answer: ['play', 'size', 'draw', 'element', 'file', 'below', 'context'], hint: 0 },
		{ answer: ['play', 'size', 'draw', 'context', 'file', 'below', 'element'], hint: 1 },
		// Setting the size resets the context, and its filter with it.
		{ answer: ['play', 'context', 'size', 'draw', 'file', 'below', 'element'], hint: 1 },
		{ answer: ['size', 'context', 'draw', 'play', 'file', 'below', 'element'], hint: 2 },
		{ answer: ['play', 'size', 'context', 'file', 'draw', 'below', 'element'], hint: 2 }
	],
	run: async (answer, began) => (await import('./exercise-runs.ts')).runGreyFile(answer, began),
	check: checkGreyFile
};
