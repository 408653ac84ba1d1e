/**
 * The checks against recordings that real tabs made (Chromium 156 over BroadcastChannel, Firefox 153 through the lab server;
 * stats samples and lines left out, since nothing here looks at them), and signaling messages in words.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseRecording } from '#lib/recording/file.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { checkTwoTabCall } from './checks.ts';
import { candidateSummary, wireName, wireText } from './wire-text.ts';

const folder = 'tests/fixtures/recordings/two-tab-call/';

function saved(name: string): Recording {
	const { recording, problems } = parseRecording(readFileSync(`${folder}${name}.json`, 'utf8'));
	if (!recording || problems.length > 0) throw new Error(`${name}.json is not a recording`);
	return recording;
}
const names = globSync(`${folder}*.json`).map((file) => basename(file, '.json'));

describe('checkTwoTabCall', () => {
	it('is tried on both roles of both browsers', () => {
		expect(names.sort()).toEqual(['chromium-callee', 'chromium-caller', 'firefox-callee', 'firefox-caller']);
	});

	it.each(names)('passes %s, every finding with its source', (name) => {
		const verdict = checkTwoTabCall(saved(name));
		expect(verdict.findings.filter(({ passed }) => !passed)).toEqual([]);
		expect(verdict.passed).toBe(true);
		for (const { source, expected } of verdict.findings)
			expect([source, expected.en, expected.ko]).not.toContain('');
	});

	it('says that nobody spoke when nobody did', () => {
		const { origin, events } = saved('chromium-caller');
		const silent = events.filter((event) => !('message' in event && event.type.startsWith('RTCDataChannel')));
		expect(checkTwoTabCall({ origin, events: silent })).toMatchObject({ passed: false, hint: 2 });
	});

	it('says that the second tab is missing while one waits alone', () => {
		const { origin, events } = saved('chromium-caller');
		const alone = events.slice(0, 1);
		expect(checkTwoTabCall({ origin, events: alone })).toMatchObject({ passed: false, hint: 0 });
	});

	it('sees when the one that should answer offers', () => {
		const { origin, events } = saved('firefox-callee');
		const swapped = events.map((event) =>
			event.type === 'signal'
				? { ...event, direction: event.direction === 'sent' ? ('received' as const) : ('sent' as const) }
				: event
		);
		expect(checkTwoTabCall({ origin, events: swapped })).toMatchObject({ passed: false, hint: 1 });
	});

	it('sees a server that was configured', () => {
		const { origin, events } = saved('chromium-caller');
		const served = events.map((event) =>
			event.type === 'create'
				? { ...event, configuration: { iceServers: [{ urls: 'stun:example' }] } }
				: event
		);
		const verdict = checkTwoTabCall({ origin, events: served });
		expect(verdict.findings.filter(({ passed }) => !passed).map(({ source }) => source)).toEqual([
			'RTCConfiguration.iceServers'
		]);
	});

	it('does not pass an empty recording', () => {
		expect(checkTwoTabCall({ origin: saved('chromium-caller').origin, events: [] }).passed).toBe(false);
	});
});

describe('signaling messages in words', () => {
	const offer = { type: 'description', description: { type: 'offer', sdp: 'v=0\r\ns=-\r\n' } };
	const candidate = (line: string) => ({ type: 'candidate', candidate: { candidate: line, sdpMid: '0' } });
	it('calls a description by its type and everything else by its kind', () => {
		expect(wireName('description', offer)).toBe('offer');
		expect(wireName('hello', { type: 'hello' })).toBe('hello');
		expect(wireName('description', null)).toBe('description');
	});
	it.each([
		['candidate:1 1 udp 2122260223 192.0.2.2 50000 typ host', 'udp host 192.0.2.2:50000'],
		['not a candidate line', 'not a candidate line'],
		['', undefined]
	])('sums up "%s"', (line, summary) => {
		expect(candidateSummary('candidate', candidate(line))).toBe(summary);
	});
	it('says when there are no more candidates, and nothing about other kinds', () => {
		expect(candidateSummary('candidate', { type: 'candidate', candidate: null })).toBeUndefined();
		expect(candidateSummary('bye', {})).toBe('');
	});
	it('writes SDP line by line below its envelope', () => {
		expect(wireText(offer)).toBe(
			'{\n  "type": "description",\n  "description": {\n    "type": "offer",\n    "sdp": "…"\n  }\n}\n\nv=0\r\ns=-'
		);
		expect(wireText('text')).toBe('"text"');
	});
});
