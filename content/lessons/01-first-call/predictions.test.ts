import { describe, expect, test } from 'vitest';
import type { RecordingEvent, StateEventName } from '#lib/recording/event.ts';
import { predictions } from './predictions.ts';

const origin = { experiment: 'x', startedAt: '', browser: '' };
const state = (at: number, type: StateEventName, value: string): RecordingEvent => ({
	at,
	peer: 'caller',
	type,
	value
});
const outcome = (id: string, events: readonly RecordingEvent[]) =>
	predictions.find((prediction) => prediction.id === id)?.outcome({ origin, events });

const stable = state(5, 'onsignalingstatechange', 'stable');
const ice = state(20, 'oniceconnectionstatechange', 'connected');
const connected = state(30, 'onconnectionstatechange', 'connected');
const handed: RecordingEvent = { at: 6, peer: 'callee', type: 'addIceCandidate', call: 1, args: [] };
const note = (at: number): RecordingEvent => ({ at, peer: 'page', type: 'note', note: 'x' });
const signal = (at: number): RecordingEvent => ({
	at,
	peer: 'caller',
	type: 'signal',
	direction: 'sent',
	carrier: 'broadcast',
	kind: 'candidate',
	message: null
});

describe('predictions are answered by the Recording', () => {
	test('whether two peers connect without a server', () => {
		expect(outcome('no-server', [])).toBeUndefined();
		expect(outcome('no-server', [stable, ice])).toBeUndefined();
		expect(outcome('no-server', [stable, ice, connected])).toBe('connects');
		expect(outcome('no-server', [stable, state(9000, 'onconnectionstatechange', 'failed')])).toBe('fails');
	});

	test('which says connected first', () => {
		expect(outcome('which-first', [ice])).toBeUndefined();
		expect(outcome('which-first', [ice, connected])).toBe('ice');
	});

	test('how many messages passed until the tabs were connected', () => {
		expect(outcome('how-many-messages', [signal(1)])).toBeUndefined();
		expect(outcome('how-many-messages', [connected])).toBe('none');
		expect(outcome('how-many-messages', [signal(1), signal(2), connected, signal(40)])).toBe('two');
		expect(outcome('how-many-messages', [signal(1), signal(2), signal(3), connected])).toBe('more');
	});

	test('what the state is after three seconds without candidates', () => {
		expect(outcome('after-three-seconds', [stable, note(2000)])).toBeUndefined();
		expect(outcome('after-three-seconds', [stable, note(3050)])).toBe('new');
		expect(outcome('after-three-seconds', [stable, handed, note(3050)])).toBeUndefined();
	});

	test('every outcome is one of the options', () => {
		const reached = [
			['no-server', [connected]],
			['which-first', [ice, connected]],
			['how-many-messages', [signal(1), signal(2), signal(3), connected]],
			['after-three-seconds', [stable, note(3050)]]
		] as const;
		for (const [id, events] of reached) {
			const options = predictions
				.find((prediction) => prediction.id === id)
				?.options.map((option) => option.id);
			expect(options).toContain(outcome(id, events));
		}
	});
});
