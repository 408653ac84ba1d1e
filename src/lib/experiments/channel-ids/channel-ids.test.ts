/** Exercises 11c to 11f, judged by what real browsers did with every answer; and what the recordings say of ids and sizes. */
import { expect, it } from 'vitest';
import { judgesSaved } from '../../../../tests/support/judge-saved.ts';
import { savedExercise } from '../../../../tests/fixtures/recordings/exercise-recordings.ts';
import { attempts } from './code.ts';
import { oneByteOver, predictIds, sendInTime, typeErrors } from './exercises.ts';
import { attemptsIn, idsIn } from './notes.ts';

judgesSaved(predictIds);
judgesSaved(typeErrors);
judgesSaved(oneByteOver);
judgesSaved(sendInTime);

it.each(['chromium', 'firefox'])('the DTLS server has the odd number, in %s', (browser) => {
	const [plain, flipped] = idsIn(savedExercise(`${browser}-predict-ids-solution`).events);
	expect(plain).toMatchObject({ dtlsRole: 'server', offered: 1, answered: 0 });
	expect(flipped).toMatchObject({ dtlsRole: 'client', offered: 0, answered: 1 });
});

it.each(['chromium', 'firefox'])('send() before open throws an InvalidStateError, in %s', (browser) => {
	const [attempt] = attemptsIn(savedExercise(`${browser}-send-in-time-start`).events);
	expect(attempt?.error?.name).toBe('InvalidStateError');
});

it('every attempt is one of its own', () => {
	expect(new Set(attempts.map(({ id }) => id)).size).toBe(attempts.length);
});
