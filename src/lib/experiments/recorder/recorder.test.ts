/** The checks of exercises 3b and 3c against recordings that real browsers made, and what can be asked of a recorder. */
import { describe, expect, it } from 'vitest';
import { recorderPerformances } from '../../../../tests/support/recorder-moves.ts';
import { savedExercise } from '../../../../tests/fixtures/recordings/exercise-recordings.ts';
import { checkPlays, checkSoundOnly } from './checks.ts';
import { playsBack, soundOnly } from './exercises.ts';
import { lastNote, notes } from './notes.ts';
import { whatDuration, whichContainer } from './outcomes.ts';
import { candidatesFor, extensionOf, maxBytes, roomLeft, takeName } from './types.ts';

const empty = { origin: { experiment: 'recorder', startedAt: '', browser: '' }, events: [] };

for (const browser of ['chromium', 'firefox'])
	for (const { id, check } of [soundOnly, playsBack])
		describe(`exercise ${id} in ${browser}`, () => {
			it.each(Object.entries(recorderPerformances[id] ?? {}))('%s', (answer, { passed, hint }) => {
				const verdict = check(savedExercise(`${browser}-${id}-${answer}`));
				expect(verdict.passed).toBe(passed);
				expect(verdict.hint).toBe(hint);
				for (const { source } of verdict.findings) expect(source).not.toBe('');
			});
		});

it('passes no empty recording', () => {
	expect(checkSoundOnly(empty)).toMatchObject({ passed: false, hint: 0 });
	expect(checkPlays(empty)).toMatchObject({ passed: false, hint: 0 });
});

it('never asks for a duration: Chromium’s file says Infinity and passes', () => {
	const recording = savedExercise('chromium-sound-only-solution');
	expect(lastNote(recording.events, notes.read)?.facts.elementSeconds).toBe('Infinity');
	expect(checkSoundOnly(recording).passed).toBe(true);
});

it('answers what a lesson asks before the run', () => {
	expect(whichContainer(empty)).toBeUndefined();
	expect(whatDuration(empty)).toBeUndefined();
	const [chromium, firefox] = ['chromium', 'firefox'].map((name) =>
		savedExercise(`${name}-sound-only-solution`)
	);
	expect([whichContainer(chromium!), whichContainer(firefox!)]).toEqual(['webm', 'ogg']);
	expect([whatDuration(chromium!), whatDuration(firefox!)]).toEqual(['Infinity', 'finite']);
});

describe('what can be asked of a recorder', () => {
	it('names no sound codec for a picture alone', () => {
		expect(candidatesFor('picture')).toContain('video/webm;codecs=vp8');
		expect(candidatesFor('picture').join()).not.toMatch(/opus|mp4a|vorbis/);
		expect(candidatesFor('sound').every((type) => type.startsWith('audio/'))).toBe(true);
	});
	it('gives every type an ending that players know', () => {
		for (const what of ['both', 'picture', 'sound'] as const)
			for (const type of candidatesFor(what)) expect(extensionOf(type)).not.toBe('bin');
		// As the browsers write them when they have begun.
		expect(extensionOf('video/webm; codecs="vp8, opus"')).toBe('webm');
		expect(extensionOf('video/x-matroska;codecs=avc1,opus')).toBe('mkv');
		expect(extensionOf('')).toBe('bin');
	});
	it('names a file by what it is and when', () => {
		const take = {
			number: 2,
			what: 'both',
			startedAt: '2026-11-22T16:31:41.123Z',
			type: 'video/mp4'
		} as const;
		expect(takeName(take)).toBe('recording-2-picture-and-sound-2026-11-22T16-31-41.mp4');
	});
	it('ends at the limit, and guesses where nothing has come yet', () => {
		const now = { bytes: 1000, seconds: 10, bitsPerSecond: 8e6 };
		expect(roomLeft(0, now)).toBe(maxBytes - 1000);
		expect(roomLeft(maxBytes - 1000, now)).toBe(0);
		expect(roomLeft(0, { ...now, bytes: 0 })).toBe(maxBytes - 1e7);
		expect(roomLeft(0, { bytes: 0, seconds: 1e6, bitsPerSecond: 8e6 })).toBe(0);
	});
});
