/** Exercises 17a to 17d, judged by what real browsers did, and what the page reads of a Recording. */
import { describe, expect, it } from 'vitest';
import { savedExercise } from '../../../../tests/fixtures/recordings/exercise-recordings.ts';
import { keyPerformances, turnPerformances } from '../../../../tests/support/frame-moves.ts';
import { judgesSaved } from '../../../../tests/support/judge-saved.ts';
import { checkCount } from './checks.ts';
import { countersOf } from './counters.ts';
import { countFrames, turnTheKey, writtenCipher, wrongKey } from './exercises.ts';
import { framesIn, keysIn, picturesRead, protectionIn, transformerHas } from './notes.ts';
import { frameIn } from './picture-reader.ts';

judgesSaved(countFrames);
judgesSaved(writtenCipher);

const origin = { experiment: 'encoded-frames', startedAt: '', browser: '' };
const performed = [
	[wrongKey, keyPerformances],
	[turnTheKey, turnPerformances]
] as const;
for (const browser of ['chromium', 'firefox'])
	for (const [{ id, check }, performances] of performed)
		describe(`exercise ${id} in ${browser}`, () => {
			it.each(Object.entries(performances[id]!))('%s', (answer, { passed, hint }) => {
				const verdict = check(savedExercise(`${browser}-${id}-${answer}`));
				expect(verdict.findings.filter((finding) => finding.passed !== passed && passed)).toEqual([]);
				expect(verdict.passed).toBe(passed);
				expect(verdict.hint).toBe(hint);
			});
			it('fails without anything', () => {
				expect(check({ origin, events: [] })).toMatchObject({ passed: false, hint: 0 });
			});
		});

describe.each(['chromium', 'firefox'])('a call with frames in hand, in %s', (browser) => {
	const { events } = savedExercise(`${browser}-wrong-key-solution`);
	const rows = Object.fromEntries(countersOf(events).map(({ id, values }) => [id, values]));
	it('is read by the callee and by nobody else', () => {
		expect(protectionIn(events)).toBe('payload');
		expect(picturesRead(events, 'callee')).toBeGreaterThan(5);
		expect(picturesRead(events, 'sfu')).toBe(0);
		expect(rows.received!.sfu).toBeGreaterThan(rows.received!.callee!);
	});
	it('has frames come out of the worker only where they could be opened', () => {
		expect(rows.refused!.callee).toBeGreaterThan(10);
		expect(rows.received!.callee).toBeLessThan(rows.arrived!.callee! - 10);
		expect(keysIn(events).filter(({ value }) => !value.isRight)).toHaveLength(1);
		expect(transformerHas(events)).toContain('sendKeyFrameRequest');
	});
});

it('says in a browser without transforms that it cannot be judged there', () => {
	const note = {
		at: 0,
		type: 'note',
		peer: 'page',
		note: 'frames-missing-here',
		value: 'RTCRtpScriptTransform'
	} as const;
	expect(checkCount({ origin, events: [note] }).skipped?.en).toContain('not in this browser');
});

it('puts frames where they were, before the report that tells of them', () => {
	const value = {
		...{ place: 'caller', seen: 2, key: 1, delta: 1, opened: 0, refused: 0, keyId: 1, head: '' },
		recent: [[400, 'key', 9000] as const, [50, 'delta', 700] as const]
	};
	expect(framesIn([{ at: 1000, type: 'note', peer: 'page', note: 'frames-counted', value }])).toEqual([
		{ at: 600, type: 'key', bytes: 9000 },
		{ at: 950, type: 'delta', bytes: 700 }
	]);
});

it('does not take noise for a picture that was read', () => {
	expect(frameIn({ frame: 7, time: 1_000_000 }, 1_000_400)).toBe(7);
	expect(frameIn({ frame: 7 }, 1_000_000)).toBeNull();
	expect(frameIn({ frame: 7, time: 5 }, 1_000_000)).toBeNull();
});
