/** The check of exercise 3a against recordings that real browsers made, and what is said of pixels. */
import { describe, expect, it } from 'vitest';
import { savedExercise } from '../../../../tests/fixtures/recordings/exercise-recordings.ts';
import { judgesSaved } from '../../../../tests/support/judge-saved.ts';
import { checkGreyFile } from './checks.ts';
import { greyFile } from './exercises.ts';
import { lastFile, notes } from './notes.ts';
import { whichIsGrey } from './outcomes.ts';
import { colourAt, colourOf, distance } from '../media/pixels.ts';

const empty = { origin: { experiment: 'snapshot-filter', startedAt: '', browser: '' }, events: [] };

judgesSaved(greyFile);

for (const browser of ['chromium', 'firefox'])
	describe(`exercise grey-file in ${browser}`, () => {
		it('fails as it stands at the beginning: the style is not in the file', () => {
			const recording = savedExercise(`${browser}-grey-file-start`);
			expect(checkGreyFile(recording)).toMatchObject({ passed: false, hint: 0 });
			expect(lastFile(recording.events)?.file).toMatchObject({ held: 'plain', screenColour: 0 });
		});
		it('takes an empty canvas for no picture, grey as it is', () => {
			const { file } = lastFile(savedExercise(`${browser}-grey-file-wrong-5`).events)!;
			expect(file.colour).toBe(0);
			expect(file.frame).toBeUndefined();
		});
	});

it('does not pass an empty recording, and skips where the canvas has no filter', () => {
	expect(checkGreyFile(empty)).toMatchObject({ passed: false, hint: 2 });
	const events = [{ at: 0, peer: 'page', type: 'note' as const, note: notes.noFilter }];
	expect(checkGreyFile({ ...empty, events }).skipped?.en).toContain('Safari');
});

it('says which of the two files is grey once both are there', () => {
	const exported = (still: 'element' | 'context', colour: number) => ({
		at: 1,
		peer: 'page',
		type: 'note' as const,
		note: notes.file,
		value: { still, colour, filter: 'grayscale(1)', frame: 3 }
	});
	const saying = (...events: ReturnType<typeof exported>[]) => whichIsGrey({ ...empty, events });
	expect(saying(exported('element', 28))).toBeUndefined();
	expect(saying(exported('element', 28), exported('context', 0))).toBe('context');
	expect(saying(exported('element', 0), exported('context', 28))).toBe('element');
	expect(saying(exported('element', 0), exported('context', 0))).toBe('both');
	expect(saying(exported('element', 28), exported('context', 28))).toBe('neither');
});

describe('pixels', () => {
	const picture = (...data: number[]) => ({ data, width: data.length / 4, height: 1 });
	it('are colourful by the distance of their channels', () => {
		expect(colourOf(picture(90, 90, 90, 255))).toBe(0);
		expect(colourOf(picture(255, 0, 0, 255, 9, 9, 9, 255))).toBe(127.5);
		expect(colourOf(picture())).toBe(0);
	});
	it('are apart by the mean of their channels', () => {
		expect(distance(picture(0, 0, 0, 255), picture(30, 0, 0, 255))).toBe(10);
		expect(distance(picture(0, 0, 0, 255), picture())).toBe(255);
	});
	it('have a colour at every point, the edges included', () => {
		const two = picture(1, 2, 3, 255, 4, 5, 6, 255);
		expect(colourAt(two, 0, 0)).toEqual([1, 2, 3]);
		expect(colourAt(two, 1, 1)).toEqual([4, 5, 6]);
		expect(colourAt(picture(), 0.5, 0.5)).toBeUndefined();
	});
});
