/** The checks of exercises 8b and 8c against recordings that real browsers made, and the lists that a reader arranges. */
import { describe, expect, it } from 'vitest';
import { samples } from '#lib/sdp/samples.ts';
import { codecPerformances } from '../../../../tests/support/codec-moves.ts';
import { savedExercise } from '../../../../tests/fixtures/recordings/exercise-recordings.ts';
import { checkChosenCodec } from './checks.ts';
import { choicesOf, moved, switched, wantedNames } from './codec-lists.ts';
import { rejectSection } from './exercises.ts';
import { agreedLines, askedCodecs, mediaLineOf, notes, refusalOf, sentCodec } from './outcome.ts';

const empty = { origin: { experiment: 'codec-preferences', startedAt: '', browser: '' }, events: [] };

for (const browser of ['chromium', 'firefox']) {
	describe(`exercise reject-section in ${browser}`, () => {
		const { check, wrong } = rejectSection;
		it('fails as it stands at the beginning', () => {
			expect(check(savedExercise(`${browser}-reject-section-start`)).passed).toBe(false);
		});
		it('passes with its solution', () => {
			const verdict = check(savedExercise(`${browser}-reject-section-solution`));
			expect(verdict.findings.filter(({ passed }) => !passed)).toEqual([]);
			expect(verdict.passed).toBe(true);
		});
		it.each(wrong.map(({ hint }, index) => ({ number: index + 1, hint })))(
			'gives wrong answer $number its hint',
			({ number, hint }) => {
				expect(check(savedExercise(`${browser}-reject-section-wrong-${number}`))).toMatchObject({
					passed: false,
					hint
				});
			}
		);
		it('shows that stop() while answering leaves the section inactive, with a port', () => {
			const { answer } = agreedLines(savedExercise(`${browser}-reject-section-wrong-3`).events, 'video');
			expect(answer?.port).not.toBe(0);
			expect(answer?.sdp).toMatch(/^a=inactive\r$/m);
		});
	});

	describe(`exercise choose-vp9 in ${browser}`, () => {
		it.each(Object.entries(codecPerformances['choose-vp9'] ?? {}))('%s', (answer, { passed, hint }) => {
			const verdict = checkChosenCodec(savedExercise(`${browser}-choose-vp9-${answer}`));
			expect(verdict.passed).toBe(passed);
			expect(verdict.hint).toBe(hint);
		});
		it('sends each way what stands first in the description of the one who receives', () => {
			const { events } = savedExercise(`${browser}-choose-vp9-wrong-2`);
			expect(sentCodec(events, 'caller', 'video')?.mimeType).toBe('video/VP8');
			expect(sentCodec(events, 'callee', 'video')?.mimeType).toBe('video/VP9');
		});
	});
}

it('passes no empty recording', () => {
	expect(checkChosenCodec(empty)).toMatchObject({ passed: false, hint: 0 });
	expect(rejectSection.check(empty).passed).toBe(false);
});

it('skips the choice of VP9 where the browser has none, and says so', () => {
	const events = [
		{
			at: 1,
			peer: 'page',
			type: 'note',
			note: notes.capable,
			value: { kind: 'video', names: ['VP8', 'H264'] }
		} as const
	];
	expect(checkChosenCodec({ ...empty, events }).skipped?.en).toContain('no VP9');
});

describe('what a Recording tells', () => {
	it('is nothing while nothing has happened', () => {
		expect(agreedLines([], 'video')).toEqual({ offer: undefined, answer: undefined });
		expect(sentCodec([], 'caller', 'video')).toBeUndefined();
		expect(askedCodecs([])).toEqual([]);
		expect(refusalOf([])).toBeUndefined();
	});

	it('names the payload types of a real offer, and what retransmits what', async () => {
		const offer = await samples.find(({ id }) => id === 'chromium-offer')!.load();
		const line = mediaLineOf(offer, 'video');
		expect(line?.formats[0]).toEqual({ payloadType: 96, name: 'VP8', repairs: undefined });
		expect(line?.formats[1]).toEqual({ payloadType: 97, name: 'rtx', repairs: 96 });
		expect(mediaLineOf('v=0\r\n', 'video')).toBeUndefined();
	});

	it('keeps the words of a browser that refused a list', () => {
		const value = { name: 'InvalidModificationError', message: 'No useable codecs supplied' };
		const events = [{ at: 1, peer: 'page', type: 'note', note: notes.refused, value } as const];
		expect(refusalOf(events)).toEqual({ peer: 'page', ...value });
	});
});

describe('the lists of codecs', () => {
	const choices = choicesOf(['VP8', 'rtx', 'VP9', 'VP9', 'AV1'], ['VP8', 'rtx', 'VP9'], 'H261');

	it('have one row a name, and one that the browser does not know, switched off', () => {
		expect(choices.map(({ name, profiles }) => `${name} ${profiles}`)).toEqual([
			'VP8 1',
			'rtx 1',
			'VP9 2',
			'AV1 1',
			'H261 0'
		]);
		expect(choices.map(({ isOn }) => isOn)).toEqual([true, true, true, true, false]);
		expect(choices.find(({ name }) => name === 'AV1')?.canSend).toBe(false);
		expect(choices.find(({ name }) => name === 'rtx')?.isHelper).toBe(true);
	});

	it('are moved and switched without changing the list they were', () => {
		const other = switched(moved(choices, 'VP9', -2), 'rtx', false);
		expect(wantedNames(other)).toEqual(['VP9', 'VP8', 'AV1']);
		expect(wantedNames(choices)).toEqual(['VP8', 'rtx', 'VP9', 'AV1']);
		expect(wantedNames(moved(choices, 'VP8', -1))).toEqual(wantedNames(choices));
	});
});
