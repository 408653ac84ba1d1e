/** What a Recording tells of permissions and errors. */
import { describe, expect, it } from 'vitest';
import type { NewEvent } from '#lib/recording/event.ts';
import { Recorder } from '#lib/recording/recorder.ts';
import type { Recording } from '#lib/recording/recording.ts';
import {
	forbiddenFrameError,
	legacyNames,
	notes,
	permissionPath,
	rows,
	stateAfterAnswer,
	trialsOf
} from './trials.ts';
import { permissionWords } from './words.ts';

function recorded(...events: NewEvent[]): Recording {
	let now = 0;
	const recorder = new Recorder(
		{ experiment: 'permission-states', startedAt: '', browser: '' },
		() => (now += 100)
	);
	for (const event of events) recorder.append(event);
	return recorder.snapshot();
}
const asks = 'navigator.mediaDevices.getUserMedia';
const note = (name: string, value: Record<string, string>): NewEvent => ({
	type: 'note',
	peer: 'page',
	note: name,
	value
});
const asked = (call: number): NewEvent => ({ type: asks, peer: 'page', call, args: [] });
const refused = (call: number, name: string): NewEvent => ({
	type: `${asks}OnFailure`,
	peer: 'page',
	call,
	error: { name, message: '' }
});
const state = (kind: string, value: string) => note(notes.state, { kind, state: value });
const changed = (kind: string, value: string): NewEvent => ({
	type: 'PermissionStatus.onchange',
	peer: 'page',
	value: { kind, state: value }
});

describe('trials', () => {
	it('give each row what its own call came to, also when answers cross', () => {
		const { events } = recorded(
			note(notes.trial, { id: 'ended' }),
			asked(1),
			note(notes.trial, { id: 'policy' }),
			asked(2),
			refused(2, 'NotAllowedError'),
			note(notes.pending, { id: 'ended' }),
			note(notes.trial, { id: 'missing' }),
			note(notes.impossible, { id: 'missing' })
		);
		expect(
			[...trialsOf(events).values()].map(({ id, outcome, error }) => [id, outcome, error?.name])
		).toEqual([
			['ended', 'pending', undefined],
			['policy', 'refused', 'NotAllowedError'],
			['missing', 'impossible', undefined]
		]);
	});
	it('a row tried again begins anew', () => {
		const { events } = recorded(
			note(notes.trial, { id: 'nothing' }),
			asked(1),
			refused(1, 'TypeError'),
			note(notes.trial, { id: 'nothing' })
		);
		expect(trialsOf(events).get('nothing')?.outcome).toBe('waiting');
	});
});

describe('the path of a permission', () => {
	it('has each state once, with how it was heard of', () => {
		const { events } = recorded(
			state('camera', 'prompt'),
			state('microphone', 'granted'),
			changed('camera', 'denied'),
			state('camera', 'denied')
		);
		expect(permissionPath(events, 'camera').map(({ state, source }) => [state, source])).toEqual([
			['prompt', 'permissions.query()'],
			['denied', 'PermissionStatus.onchange']
		]);
	});
});

it('answers the predictions only when it can', () => {
	const frame = recorded(note(notes.trial, { id: 'policy' }), asked(1), refused(1, 'NotAllowedError'));
	expect(forbiddenFrameError(frame)).toBe('NotAllowedError');
	expect(forbiddenFrameError(recorded())).toBeUndefined();
	const before = [state('camera', 'prompt'), note(notes.trial, { id: 'denied' }), asked(1)];
	expect(stateAfterAnswer(recorded(...before))).toBeUndefined();
	expect(stateAfterAnswer(recorded(...before, refused(1, 'NotAllowedError')))).toBeUndefined();
	expect(
		stateAfterAnswer(recorded(...before, refused(1, 'NotAllowedError'), state('camera', 'denied')))
	).toBe('denied');
});

it('explains every row in both languages, and leads each old name to a row', () => {
	for (const words of Object.values(permissionWords))
		for (const { id } of rows) {
			expect(words.rows[id].cause.length).toBeGreaterThan(15);
			expect(words.rows[id].cure.length).toBeGreaterThan(10);
		}
	for (const [, name] of legacyNames) expect(rows.map(({ error }) => error as string)).toContain(name);
});
