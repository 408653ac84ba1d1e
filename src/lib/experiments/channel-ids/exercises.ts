/** Exercises 11c to 11f without their words. What opens connections is loaded when an answer is run. */
import type { ArrangedExercise, MatchedExercise } from '#lib/lessons/types.ts';
import { checkIds, checkRefused, checkSendInTime, checkSizes, refusable, sizes } from './checks.ts';

type Wordless<T> = Omit<T, 'title' | 'goal' | 'hints'>;
const experiment = 'channel-ids';
const runs = () => import('./exercise-runs.ts');

export const predictIds: Wordless<MatchedExercise> = {
	id: 'predict-ids',
	experiment,
	kind: 'match',
	lines: [
		{ id: 'offerer', code: '// setup:actpass → setup:active\nofferer.createDataChannel(…).id' },
		{ id: 'answerer', code: '// setup:actpass → setup:active\nanswerer.createDataChannel(…).id' },
		{ id: 'offerer-flipped', code: '// setup:active → setup:passive\nofferer.createDataChannel(…).id' },
		{ id: 'answerer-flipped', code: '// setup:active → setup:passive\nanswerer.createDataChannel(…).id' }
	],
	options: [
		{ id: '0', text: { en: '0', ko: '0' } },
		{ id: '1', text: { en: '1', ko: '1' } }
	],
	start: ['', '', '', ''],
	solution: ['1', '0', '0', '1'],
	wrong: [
		{ answer: ['0', '1', '1', '0'], hint: 1 },
		{ answer: ['1', '0', '1', '0'], hint: 2 },
		{ answer: ['0', '1', '0', '1'], hint: 1 }
	],
	run: async (answer, began) => (await runs()).runIds(answer, began),
	check: checkIds
};

export const typeErrors: Wordless<MatchedExercise> = {
	id: 'type-errors',
	experiment,
	kind: 'match',
	lines: refusable.map(({ id, code }) => ({ id, code })),
	options: [
		{ id: 'made', text: { en: 'a channel', ko: '채널이 생김' } },
		{ id: 'TypeError', text: { en: 'TypeError', ko: 'TypeError' } },
		{ id: 'OperationError', text: { en: 'OperationError', ko: 'OperationError' } }
	],
	start: ['', '', '', '', ''],
	solution: ['TypeError', 'TypeError', 'made', 'TypeError', 'OperationError'],
	wrong: [
		{ answer: ['made', 'TypeError', 'made', 'TypeError', 'OperationError'], hint: 0 },
		{ answer: ['TypeError', 'TypeError', 'TypeError', 'TypeError', 'OperationError'], hint: 1 },
		{ answer: ['TypeError', 'TypeError', 'made', 'TypeError', 'TypeError'], hint: 2 }
	],
	run: async (answer, began) => (await runs()).runRefused(answer, began),
	check: checkRefused
};

export const oneByteOver: Wordless<MatchedExercise> = {
	id: 'one-byte-over',
	experiment,
	kind: 'match',
	lines: sizes.map(({ id, code }) => ({ id, code })),
	options: [
		{ id: 'sent', text: { en: 'is sent', ko: '보내짐' } },
		{ id: 'TypeError', text: { en: 'TypeError', ko: 'TypeError' } },
		{ id: 'OperationError', text: { en: 'OperationError', ko: 'OperationError' } }
	],
	start: ['', '', '', ''],
	solution: ['sent', 'sent', 'sent', 'TypeError'],
	wrong: [
		{ answer: ['TypeError', 'TypeError', 'TypeError', 'TypeError'], hint: 0 },
		{ answer: ['sent', 'sent', 'TypeError', 'TypeError'], hint: 1 },
		{ answer: ['sent', 'sent', 'sent', 'OperationError'], hint: 2 }
	],
	run: async (answer, began) => (await runs()).runSizes(answer, began),
	check: checkSizes
};

export const sendInTime: Wordless<ArrangedExercise> = {
	id: 'send-in-time',
	experiment,
	kind: 'choice',
	lines: [
		{ id: 'at-once', code: "const channel = pc.createDataChannel('x'); channel.send('hello');" },
		{ id: 'after-answer', code: "await pc.setRemoteDescription(answer); channel.send('hello');" },
		{ id: 'swallow', code: "try { channel.send('hello'); } catch {}" },
		{ id: 'on-open', code: "channel.onopen = () => channel.send('hello');" }
	],
	start: ['at-once'],
	solution: ['on-open'],
	wrong: [
		{ answer: ['at-once'], hint: 0 },
		{ answer: ['after-answer'], hint: 1 },
		{ answer: ['swallow'], hint: 2 }
	],
	run: async (answer, began) => (await runs()).runSendInTime(answer, began),
	check: checkSendInTime
};
