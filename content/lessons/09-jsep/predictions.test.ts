import { describe, expect, test } from 'vitest';
import type {
	DescriptionFacts,
	NewEvent,
	RecordingEvent,
	SectionFacts,
	TransceiverFacts
} from '#lib/recording/event.ts';
import { predictions } from './predictions.ts';

const origin = { experiment: 'jsep-machine', startedAt: '', browser: '' };
const inOrder = (...list: readonly NewEvent[]) =>
	list.map((event, at) => ({ at, ...event })) as RecordingEvent[];
const outcome = (id: string, events: readonly RecordingEvent[]) =>
	predictions.find((prediction) => prediction.id === id)?.outcome({ origin, events });

const state = (peer: string, value: string): NewEvent => ({ peer, type: 'onsignalingstatechange', value });
const walk = (value: string): NewEvent => ({ peer: 'page', type: 'note', note: 'walk', value });
const section = (mid: string, port: number): SectionFacts => ({
	mid,
	kind: 'video',
	port,
	direction: 'sendrecv'
});
const agreed = (...sections: readonly SectionFacts[]): DescriptionFacts => ({
	type: 'offer',
	session: '1',
	version: '1',
	digest: '0',
	sections
});
const transceiver = (mid: string | null): TransceiverFacts => ({
	mid,
	kind: 'video',
	direction: 'sendrecv',
	currentDirection: null,
	isStopped: false,
	sending: null
});
const negotiation = (
	peer: string,
	currentLocal: DescriptionFacts | null,
	...mids: readonly (string | null)[]
): NewEvent => ({
	peer,
	type: 'negotiation',
	descriptions: { pendingLocal: null, currentLocal, pendingRemote: null, currentRemote: null },
	transceivers: mids.map(transceiver)
});

describe('predictions are answered by the Recording', () => {
	test('who is back in stable first', () => {
		const callee = [state('callee', 'have-remote-offer'), state('callee', 'stable')];
		expect(
			outcome('who-is-stable-first', inOrder(state('caller', 'have-local-offer'), ...callee))
		).toBeUndefined();
		expect(outcome('who-is-stable-first', inOrder(...callee, state('caller', 'stable')))).toBe('callee');
	});

	test('what becomes of a transceiver whose offer is rolled back', () => {
		const rollBack = (...after: readonly (string | null)[]) =>
			inOrder(
				walk('glare'),
				state('callee', 'have-local-offer'),
				{ peer: 'callee', type: 'setLocalDescription', call: 7, args: [{ type: 'rollback' }] },
				state('callee', 'stable'),
				{ peer: 'callee', type: 'setLocalDescriptionOnSuccess', call: 7 },
				negotiation('callee', null, ...after)
			);
		expect(outcome('what-rollback-takes', rollBack('0', '1', null))).toBe('waits');
		expect(outcome('what-rollback-takes', rollBack('0', '1', '2'))).toBe('kept');
		expect(outcome('what-rollback-takes', rollBack('0', '1'))).toBe('gone');
		expect(outcome('what-rollback-takes', rollBack('0', '1', null).slice(1))).toBeUndefined();
	});

	test('how many sections there are after a stop and a new start', () => {
		const events = inOrder(
			walk('stop'),
			negotiation('caller', agreed(section('0', 9), section('1', 9))),
			negotiation('caller', agreed(section('0', 9), section('1', 0))),
			negotiation('caller', agreed(section('0', 9), section('2', 9)))
		);
		expect(outcome('sections-after-stop', events.slice(0, 3))).toBeUndefined();
		expect(outcome('sections-after-stop', events)).toBe('2');
		expect(outcome('sections-after-stop', events.slice(1))).toBeUndefined();
	});
});
