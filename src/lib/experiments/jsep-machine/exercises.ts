/**
 * The exercises of lesson 9 without their words. Three are done in the machine itself; of the other three an answer is carried
 * out on real connections, and what opens them is loaded when an answer is run.
 */
import type { ArrangedExercise, MatchedExercise, PerformedExercise } from '#lib/lessons/types.ts';
import { checkHold, checkLabels, checkRefusedAnswer, checkRollback, checkStop, checkWalk } from './checks.ts';

type Wordless<T> = Omit<T, 'title' | 'goal' | 'hints' | 'steps' | 'options'>;

const experiment = 'jsep-machine';

export const walkByHand: Wordless<PerformedExercise> = {
	id: 'walk-by-hand',
	experiment,
	kind: 'perform',
	check: checkWalk
};

export const refusedAnswer: Wordless<PerformedExercise> = {
	id: 'refused-answer',
	experiment,
	kind: 'perform',
	check: checkRefusedAnswer
};

export const rollBack: Wordless<ArrangedExercise> = {
	id: 'roll-back',
	experiment,
	kind: 'order',
	lines: [
		{ id: 'rollback', code: "await callee.setLocalDescription({ type: 'rollback' });" },
		{ id: 'takeOffer', code: 'await callee.setRemoteDescription(caller.localDescription);' },
		{ id: 'answer', code: 'await callee.setLocalDescription(await callee.createAnswer());' },
		{ id: 'takeAnswer', code: 'await caller.setRemoteDescription(callee.localDescription);' }
	],
	start: ['takeAnswer', 'takeOffer', 'rollback', 'answer'],
	solution: ['rollback', 'takeOffer', 'answer', 'takeAnswer'],
	wrong: [
		{ answer: ['takeOffer', 'answer', 'takeAnswer', 'rollback'], hint: 1 },
		{ answer: ['takeOffer', 'rollback', 'answer', 'takeAnswer'], hint: 1 },
		{ answer: ['rollback', 'answer', 'takeOffer', 'takeAnswer'], hint: 2 }
	],
	run: async (answer, began) => (await import('./exercise-runs.ts')).runRollBack(answer, began),
	check: checkRollback
};

export const needsNegotiation: Wordless<MatchedExercise> = {
	id: 'needs-negotiation',
	experiment,
	kind: 'match',
	lines: [
		{ id: 'addTrack', code: 'caller.addTrack(secondVideo, stream);' },
		{ id: 'replaceTrack', code: 'await sender.replaceTrack(otherVideo);' },
		{ id: 'direction', code: "transceiver.direction = 'inactive';" },
		{ id: 'enabled', code: 'sender.track.enabled = false;' },
		{ id: 'createOffer', code: 'await caller.createOffer();' },
		{ id: 'restartIce', code: 'caller.restartIce();' },
		{ id: 'stop', code: 'transceiver.stop();' }
	],
	start: ['', '', '', '', '', '', ''],
	solution: ['one', 'none', 'one', 'none', 'none', 'one', 'one'],
	wrong: [
		{ answer: ['one', 'one', 'one', 'none', 'none', 'one', 'one'], hint: 1 },
		{ answer: ['one', 'none', 'one', 'none', 'one', 'one', 'one'], hint: 1 },
		{ answer: ['one', 'none', 'none', 'none', 'none', 'one', 'one'], hint: 2 }
	],
	run: async (answer, began) => (await import('./exercise-runs.ts')).runLabels(answer, began),
	check: checkLabels
};

export const hold: Wordless<ArrangedExercise> = {
	id: 'hold',
	experiment,
	kind: 'choice',
	lines: [
		{ id: 'mute', code: 'for (const { sender } of transceivers) sender.track.enabled = false;' },
		{ id: 'no-track', code: 'for (const { sender } of transceivers) await sender.replaceTrack(null);' },
		{ id: 'wish', code: "for (const transceiver of transceivers) transceiver.direction = 'inactive';" },
		{
			id: 'agreed',
			code: "for (const transceiver of transceivers) transceiver.direction = 'inactive'; await negotiate();"
		}
	],
	start: ['mute'],
	solution: ['agreed'],
	wrong: [
		{ answer: ['mute'], hint: 0 },
		{ answer: ['no-track'], hint: 1 },
		{ answer: ['wish'], hint: 2 }
	],
	run: async (answer, began) => (await import('./exercise-runs.ts')).runHold(answer, began),
	check: checkHold
};

export const stopOne: Wordless<PerformedExercise> = {
	id: 'stop-one',
	experiment,
	kind: 'perform',
	check: checkStop
};
