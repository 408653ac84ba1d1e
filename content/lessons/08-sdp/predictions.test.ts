import { describe, expect, test } from 'vitest';
import { notes as cellNotes } from '#lib/experiments/answer-directions/cells.ts';
import type { RecordingEvent } from '#lib/recording/event.ts';
import { savedExercise } from '../../../tests/fixtures/recordings/exercise-recordings.ts';
import { predictions } from './predictions.ts';

const origin = { experiment: 'x', startedAt: '', browser: '' };
const prediction = (id: string) => predictions.find((one) => one.id === id)!;
const outcome = (id: string, events: readonly RecordingEvent[]) => prediction(id).outcome({ origin, events });

const created = (lines: number): RecordingEvent => ({
	at: 1,
	peer: 'caller',
	type: 'createOfferOnSuccess',
	call: 1,
	value: { type: 'offer', sdp: 'a=x\r\n'.repeat(lines) }
});

describe('predictions are answered by the Recording', () => {
	test('how many lines an offer has', () => {
		expect(outcome('how-many-lines', [])).toBeUndefined();
		expect(outcome('how-many-lines', [created(30)])).toBe('few');
		expect(outcome('how-many-lines', [created(31)])).toBe('some');
		expect(outcome('how-many-lines', [created(101)])).toBe('many');
	});

	test.each(['chromium', 'firefox'])('whose order counts, in %s', (browser) => {
		expect(outcome('whose-order', [])).toBeUndefined();
		// Nobody has asked for anything, or only the caller: the question is not answered by that.
		for (const answer of ['start', 'solution'])
			expect(outcome('whose-order', savedExercise(`${browser}-choose-vp9-${answer}`).events)).toBeUndefined();
		for (const answer of ['solution-2', 'wrong-2'])
			expect(outcome('whose-order', savedExercise(`${browser}-choose-vp9-${answer}`).events)).toBe(
				'receiver'
			);
	});

	test('what is answered to two that only want to send', () => {
		const plan = { offered: 'sendonly', wish: 'sendonly', hasTrack: true };
		const cell: RecordingEvent = { at: 1, peer: 'page', type: 'note', note: cellNotes.cell, value: plan };
		const answer: RecordingEvent = {
			at: 2,
			peer: 'callee',
			type: 'setLocalDescriptionOnSuccess',
			call: 1,
			value: { type: 'answer', sdp: 'v=0\r\nm=video 9 UDP/TLS/RTP/SAVPF 96\r\na=inactive\r\n' }
		};
		const done: RecordingEvent = { at: 3, peer: 'page', type: 'note', note: cellNotes.done };
		expect(outcome('two-senders', [cell, answer])).toBeUndefined();
		expect(outcome('two-senders', [cell, answer, done])).toBe('inactive');
		const refused: RecordingEvent = {
			at: 2,
			peer: 'callee',
			type: 'setRemoteDescriptionOnFailure',
			call: 1,
			error: { name: 'InvalidAccessError', message: '' }
		};
		expect(outcome('two-senders', [cell, refused, done])).toBe('refused');
	});

	test('every outcome is one of the options', () => {
		for (const [id, found] of [
			['how-many-lines', outcome('how-many-lines', [created(150)])],
			['whose-order', 'receiver'],
			['two-senders', 'inactive']
		] as const)
			expect(prediction(id).options.map((option) => option.id)).toContain(found);
	});
});
