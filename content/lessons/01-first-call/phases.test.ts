import { describe, expect, test } from 'vitest';
import type { RecordingEvent } from '#lib/recording/event.ts';
import { phasesOf } from './phases.ts';

const create = (peer: string): RecordingEvent => ({ at: 0, peer, type: 'create', configuration: {} });
const changed = (
	at: number,
	peer: string,
	type:
		'onsignalingstatechange' | 'oniceconnectionstatechange' | 'ondtlsstatechange' | 'onconnectionstatechange',
	value: string
): RecordingEvent => ({ at, peer, type, value });
const channel = (at: number, peer: string): RecordingEvent => ({
	at,
	peer,
	type: 'RTCDataChannel.onopen',
	channel: { label: 'notes', id: 1 }
});
const unmuted = (at: number, peer: string): RecordingEvent => ({
	at,
	peer,
	type: 'MediaStreamTrack.onunmute',
	track: { kind: 'video', id: 'v' }
});

const call: readonly RecordingEvent[] = [
	create('caller'),
	create('callee'),
	{ at: 1, peer: 'page', type: 'line', line: 1 },
	changed(2, 'caller', 'onsignalingstatechange', 'have-local-offer'),
	changed(3, 'callee', 'onsignalingstatechange', 'have-remote-offer'),
	changed(4, 'callee', 'onsignalingstatechange', 'stable'),
	changed(5, 'caller', 'onsignalingstatechange', 'stable'),
	changed(6, 'callee', 'oniceconnectionstatechange', 'checking'),
	changed(8, 'callee', 'oniceconnectionstatechange', 'connected'),
	changed(9, 'caller', 'oniceconnectionstatechange', 'completed'),
	changed(14, 'caller', 'ondtlsstatechange', 'connected'),
	changed(14.5, 'caller', 'onconnectionstatechange', 'connected'),
	changed(15, 'callee', 'ondtlsstatechange', 'connected'),
	changed(15.5, 'callee', 'onconnectionstatechange', 'connected'),
	channel(18, 'callee'),
	channel(19, 'caller'),
	unmuted(30, 'caller'),
	unmuted(40, 'callee')
];
const progress = (events: readonly RecordingEvent[]) => phasesOf(events).map((phase) => phase.progress);

describe('the four phases', () => {
	test('wait before anything was recorded', () => {
		expect(progress([])).toEqual(['waiting', 'waiting', 'waiting', 'waiting']);
	});

	test('are done one after the other, each when both peers have its events', () => {
		const until = (at: number) => progress(call.filter((event) => event.at <= at));
		expect(until(3)).toEqual(['waiting', 'waiting', 'waiting', 'waiting']);
		expect(until(4)).toEqual(['underWay', 'waiting', 'waiting', 'waiting']);
		expect(until(5)).toEqual(['done', 'waiting', 'waiting', 'waiting']);
		expect(until(8)).toEqual(['done', 'underWay', 'waiting', 'waiting']);
		expect(until(14.5)).toEqual(['done', 'done', 'underWay', 'waiting']);
		expect(until(19)).toEqual(['done', 'done', 'done', 'underWay']);
		expect(until(40)).toEqual(['done', 'done', 'done', 'done']);
	});

	test('name the event, the value and the moment of each peer', () => {
		expect(phasesOf(call)[0]?.marks).toEqual([
			{
				event: 'onsignalingstatechange',
				value: 'stable',
				reached: [
					{ peer: 'caller', at: 5 },
					{ peer: 'callee', at: 4 }
				],
				isReached: true
			}
		]);
	});

	test('take a completed ICE for a connected one', () => {
		expect(phasesOf(call)[1]?.marks[0]?.reached).toContainEqual({ peer: 'caller', at: 9 });
	});

	test('without candidates stay at signaling', () => {
		expect(progress(call.filter((event) => event.at <= 5))).toEqual([
			'done',
			'waiting',
			'waiting',
			'waiting'
		]);
	});
});
