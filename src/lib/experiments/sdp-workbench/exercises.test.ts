/** The checks of exercises 8a and 8e against recordings that real browsers made (tests/support/record-exercises.ts). */
import { describe, expect, it } from 'vitest';
import { samples } from '#lib/sdp/samples.ts';
import { savedExercise } from '../../../../tests/fixtures/recordings/exercise-recordings.ts';
import { judgesSaved } from '../../../../tests/support/judge-saved.ts';
import { changeOf, checkEdits, labelOf, triedEdits } from './checks.ts';
import { editYourOwn, labelLines } from './exercises.ts';
import { localEdits } from './local-edits.ts';

judgesSaved(labelLines);
judgesSaved(editYourOwn);

for (const browser of ['chromium', 'firefox'])
	describe.each([labelLines, editYourOwn])(`exercise $id in ${browser}`, ({ id, check }) => {
		it('fails as it stands at the beginning, and asks for labels', () => {
			expect(check(savedExercise(`${browser}-${id}-start`))).toMatchObject({ passed: false, hint: 0 });
		});
	});

describe('edits of an own offer', () => {
	const outcomes = (browser: string) =>
		Object.fromEntries(
			triedEdits(savedExercise(`${browser}-edit-your-own-solution`).events).map((edit) => [
				edit.edit,
				edit.error?.name ?? edit.connection
			])
		);

	it('Chromium refuses a changed fingerprint, Firefox takes it and the call fails', () => {
		expect(outcomes('chromium').changeFingerprint).toBe('InvalidModificationError');
		expect(outcomes('firefox').changeFingerprint).toBe('failed');
	});

	it('both refuse another number of sections', () => {
		expect(outcomes('chromium').removeLastSection).toBe('InvalidModificationError');
		expect(outcomes('firefox').removeLastSection).toBe('InvalidModificationError');
	});

	it('both take another order of codecs, another direction and lines that nobody reads', () => {
		for (const browser of ['chromium', 'firefox'])
			for (const edit of ['reverseCodecs', 'receiveOnly', 'renameSession', 'addUnknownLine'])
				expect(outcomes(browser)[edit], `${browser} ${edit}`).toBe('connected');
	});

	it.each([
		['changeFingerprint', 'certificate'],
		['removeLastSection', 'sections'],
		['swapSections', 'sections'],
		['reverseCodecs', 'api'],
		['receiveOnly', 'api'],
		['renameSession', 'ignored'],
		['addUnknownLine', 'ignored']
	] as const)('%s changes %s, in offers of both browsers', async (edit, changed) => {
		for (const id of ['chromium-offer', 'firefox-offer']) {
			const offer = await samples.find((sample) => sample.id === id)!.load();
			expect(changeOf(offer, localEdits[edit](offer)), id).toBe(changed);
		}
	});

	it('says so where a browser does what no label describes', () => {
		const { origin, events } = savedExercise('chromium-edit-your-own-solution');
		const odd = events.map((event) =>
			event.type === 'onconnectionstatechange' && event.value === 'connected'
				? { ...event, value: 'failed' }
				: event
		);
		expect(checkEdits({ origin, events: odd }).skipped).toBeDefined();
		expect(
			labelOf({
				edit: 'receiveOnly',
				said: 'api',
				changed: 'api',
				error: undefined,
				connection: 'failed',
				at: 0
			})
		).toBeUndefined();
	});
});
