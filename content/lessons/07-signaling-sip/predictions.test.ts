import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { notes } from '#lib/experiments/signaling-bench/bench-notes.ts';
import type { NewEvent, RecordingEvent } from '#lib/recording/event.ts';
import { parseRecording } from '#lib/recording/file.ts';
import { predictions } from './predictions.ts';

const origin = { experiment: 'signaling-bench', startedAt: '', browser: '' };
const outcome = (id: string, events: readonly RecordingEvent[]) =>
	predictions.find((prediction) => prediction.id === id)?.outcome({ origin, events });
const saved = (name: string) =>
	parseRecording(readFileSync(`tests/fixtures/recordings/exercises/${name}.json`, 'utf8')).recording!.events;
const inOrder = (...list: readonly NewEvent[]) =>
	list.map((event, at) => ({ at: at * 1000, ...event })) as RecordingEvent[];

describe.each(['chromium', 'firefox'])('what %s did answers the predictions', (browser) => {
	test('how many messages pass until both are connected', () => {
		expect(outcome('messages-until-connected', saved(`${browser}-any-carrier-solution`))).toBe('some');
		expect(outcome('messages-until-connected', saved(`${browser}-any-carrier-start`))).toBeUndefined();
	});
	test('what a browser does with a candidate that comes too early', () => {
		expect(outcome('candidate-too-early', saved(`${browser}-early-candidates-start`))).toBe('refuses');
		// The queue kept it from the browser, so nothing was learned.
		expect(outcome('candidate-too-early', saved(`${browser}-early-candidates-solution`))).toBeUndefined();
	});
	test('what comes back first for an INVITE', () => {
		expect(outcome('first-reply-to-invite', saved(`${browser}-sip-call-in-order-solution`))).toBe('407');
	});
});

test('what becomes of a call whose carrier is turned off', () => {
	const off: NewEvent = { peer: 'page', type: 'note', note: notes.carrierOff, value: 'direct' };
	const state = (value: string): NewEvent => ({ peer: 'caller', type: 'onconnectionstatechange', value });
	const later: NewEvent = { peer: 'page', type: 'note', note: 'later' };
	const ask = (...list: readonly NewEvent[]) => outcome('carrier-turned-off', inOrder(...list));
	expect(ask(state('connected'), later, later)).toBeUndefined();
	expect(ask(state('connected'), off, later)).toBeUndefined();
	expect(ask(state('connected'), off, later, later)).toBe('goes-on');
	expect(ask(state('connected'), off, state('disconnected'))).toBe('fails');
	expect(ask(state('connected'), off, state('closed'))).toBe('ends');
});
