/** Exercise 12d, judged by the two calls that real browsers made. */
import { describe, expect, it } from 'vitest';
import { savedExercise } from '../../../../tests/fixtures/recordings/exercise-recordings.ts';
import { guessPerformances } from '../../../../tests/support/trust-moves.ts';
import { checkGuess } from './checks.ts';
import { callsIn, isListenedTo } from './notes.ts';

describe.each(['chromium', 'firefox'])('the call that was listened to, in %s', (browser) => {
	it.each(Object.entries(guessPerformances['name-the-evil-call']!))('%s', (answer, { passed, hint }) => {
		const verdict = checkGuess(savedExercise(`${browser}-name-the-evil-call-${answer}`));
		expect(verdict).toMatchObject(passed ? { passed } : { passed, hint });
	});
	it('is not named before there is one', () => {
		const origin = { experiment: 'evil-signaling', startedAt: '', browser: '' };
		expect(checkGuess({ origin, events: [] })).toMatchObject({ passed: false, hint: 0 });
	});
	it('has different strings, and the other one the same', () => {
		const calls = callsIn(savedExercise(`${browser}-name-the-evil-call-solution`).events);
		expect(calls).toHaveLength(2);
		for (const call of calls) expect(call.caller.string === call.callee.string).toBe(!isListenedTo(call));
	});
	it('is connected at both ends all the same', () => {
		const { events } = savedExercise(`${browser}-name-the-evil-call-wrong-1`);
		const [call] = callsIn(events);
		expect(isListenedTo(call!)).toBe(true);
		expect(events.some(({ type }) => type === 'setRemoteDescriptionOnFailure')).toBe(false);
	});
});
