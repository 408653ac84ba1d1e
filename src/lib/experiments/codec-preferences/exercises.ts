/** The exercises of lesson 8 that are about codecs, without their words. What opens connections is loaded when an answer is run. */
import type { ArrangedExercise, PerformedExercise } from '#lib/lessons/types.ts';
import { checkChosenCodec, checkRejectedSection } from './checks.ts';

type Wordless<T> = Omit<T, 'title' | 'goal' | 'hints' | 'steps'>;

const experiment = 'codec-preferences';

export const chooseVp9: Wordless<PerformedExercise> = {
	id: 'choose-vp9',
	experiment,
	kind: 'perform',
	check: checkChosenCodec
};

export const rejectSection: Wordless<ArrangedExercise> = {
	id: 'reject-section',
	experiment,
	kind: 'choice',
	lines: [
		{ id: 'remove', code: 'callee.removeTrack(transceiver.sender);' },
		{ id: 'inactive', code: "transceiver.direction = 'inactive';" },
		{ id: 'stop', code: 'transceiver.stop();' },
		{ id: 'codecs', code: 'transceiver.setCodecPreferences(codecsThatWereNotOffered);' }
	],
	start: ['remove'],
	solution: ['codecs'],
	wrong: [
		{ answer: ['remove'], hint: 0 },
		{ answer: ['inactive'], hint: 1 },
		{ answer: ['stop'], hint: 2 }
	],
	run: async (answer, began) => (await import('./exercise-runs.ts')).runRejection(answer, began),
	check: checkRejectedSection
};
