/** The exercises of lesson 2 that are about devices, without their words. What opens devices is loaded when an answer is run. */
import type { ArrangedExercise, PerformedExercise } from '#lib/lessons/types.ts';
import { checkLabels, checkReleased, checkRouted, checkSwitchedCamera } from './checks.ts';

type Performed = Omit<PerformedExercise, 'title' | 'goal' | 'hints' | 'steps'>;
type Arranged = Omit<ArrangedExercise, 'title' | 'goal' | 'hints'>;

/** 2b */
export const namesAfterPermission: Performed = {
	id: 'names-after-permission',
	experiment: 'device-picker',
	kind: 'perform',
	check: checkLabels
};

/** 2c */
export const switchCamera: Arranged = {
	id: 'switch-camera',
	experiment: 'device-picker',
	kind: 'choice',
	lines: [
		{ id: 'stream', code: 'stream.removeTrack(cameraA); stream.addTrack(cameraB);' },
		{ id: 'again', code: 'caller.removeTrack(sender); caller.addTrack(cameraB, stream);' },
		{ id: 'replace', code: 'await sender.replaceTrack(cameraB);' },
		{ id: 'streams', code: 'cameraA.stop(); sender.setStreams(new MediaStream([cameraB]));' }
	],
	start: ['stream'],
	solution: ['replace'],
	wrong: [
		{ answer: ['stream'], hint: 0 },
		{ answer: ['again'], hint: 1 },
		{ answer: ['streams'], hint: 2 }
	],
	run: async (answer, began) => (await import('./exercise-runs.ts')).runSwitch(answer, began),
	check: checkSwitchedCamera
};

/** 2d */
export const chosenOutput: Performed = {
	id: 'chosen-output',
	experiment: 'device-picker',
	kind: 'perform',
	check: checkRouted
};

/** 2e */
export const lightOff: Arranged = {
	id: 'light-off',
	experiment: 'device-picker',
	kind: 'choice',
	lines: [
		{ id: 'element', code: 'video.srcObject = null;' },
		{ id: 'disable', code: 'for (const track of stream.getTracks()) track.enabled = false;' },
		{ id: 'one', code: 'stream.getVideoTracks()[0].stop();' },
		{ id: 'all', code: 'for (const track of stream.getTracks()) track.stop();' }
	],
	start: ['element'],
	solution: ['all'],
	wrong: [
		{ answer: ['element'], hint: 0 },
		{ answer: ['disable'], hint: 1 },
		{ answer: ['one'], hint: 2 }
	],
	run: async (answer, began) => (await import('./exercise-runs.ts')).runRelease(answer, began),
	check: checkReleased
};
