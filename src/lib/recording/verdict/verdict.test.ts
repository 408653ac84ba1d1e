import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleDump } from '../../../../tests/fixtures/dumps/dumps.ts';
import type { RecordingEvent } from '../event.ts';
import { readDump } from '../importers/read-dump.ts';
import { examples } from './examples/examples.ts';
import { healthy } from './examples/tape.ts';
import { layers } from './finding.ts';
import { rules } from './rules.ts';
import { verdictOf } from './verdict.ts';

test('there are at least forty rules, on every layer, each once and named after its layer', () => {
	expect(rules.length).toBeGreaterThanOrEqual(40);
	expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
	expect(new Set(rules.map(({ layer }) => layer))).toEqual(new Set(layers));
	for (const { id, layer } of rules) expect(id.startsWith(`${layer}/`)).toBe(true);
});

describe.each(rules)('$id', ({ id }) => {
	const example = examples[id];
	test('finds it where it is, with events or stats that show it', () => {
		const found = verdictOf(example!.sick.events).filter(({ rule }) => rule === id);
		expect(found.length).toBeGreaterThan(0);
		for (const { evidence } of found) {
			expect(evidence.length).toBeGreaterThan(0);
			for (const piece of evidence)
				if (piece.kind === 'event') expect(example!.sick.events[piece.index]?.at).toBe(piece.at);
				else expect(piece.type).not.toBe('');
		}
	});
	test('finds nothing where it is not', () => {
		expect(verdictOf(example!.well.events).filter(({ rule }) => rule === id)).toEqual([]);
	});
});

test('a call that nothing is wrong with has no finding at all', () => {
	expect(verdictOf(healthy().events)).toEqual([]);
});

test.each(['chromium-loopback', 'firefox-loopback'])('%s, a real call, has no error', (name) => {
	const { events } = JSON.parse(readFileSync(`tests/fixtures/recordings/${name}.json`, 'utf8')) as {
		events: RecordingEvent[];
	};
	expect(events.length).toBeGreaterThan(50);
	expect(verdictOf(events).filter(({ severity }) => severity === 'error')).toEqual([]);
	// Its loudspeakers are muted, which says nothing of the microphones.
	if (name.startsWith('chromium'))
		expect(verdictOf(events).map(({ rule }) => rule)).not.toContain('media/silent');
});

test('of a dump, the bad network is told, and nothing of what dumps do not record', () => {
	const found = verdictOf(readDump(exampleDump).recording!.events);
	const rulesOf = (wanted: string) =>
		new Set(found.filter(({ severity }) => severity === wanted).map(({ rule }) => rule));
	expect(rulesOf('error')).toEqual(new Set(['quality/loss']));
	// The relay that nobody answers at was not needed.
	for (const rule of ['ice/no-relay', 'media/frozen', 'quality/bandwidth-limited'])
		expect(rulesOf('warning')).toContain(rule);
	expect(found.map(({ rule }) => rule)).not.toContain('data/never-open');
});

test('empty packets are silence even where nobody listens', () => {
	// The well one hears 81 bytes a packet with its loudspeaker muted.
	const events = examples['media/silent']!.well.events.map((event) =>
		event.type === 'getStats'
			? {
					...event,
					changed: Object.fromEntries(
						Object.entries(event.changed).map(([id, entry]) => [
							id,
							{ ...entry, bytesReceived: (Number(entry.bytesReceived) / 81) * 3 }
						])
					)
				}
			: event
	);
	expect(verdictOf(events).map(({ rule }) => rule)).toContain('media/silent');
});

test('the gravest come first, and of those the ones further out', () => {
	const tape = examples['quality/loss']!.sick;
	tape.at(9000).refused('page', 'navigator.mediaDevices.getUserMedia', { name: 'NotAllowedError' });
	const found = verdictOf(tape.events).map(({ rule }) => rule);
	expect(found.slice(0, 2)).toEqual(['permission/denied', 'quality/loss']);
});

test('any cut of any example is judged without throwing', () => {
	const tapes = Object.values(examples).flatMap(({ sick, well }) => [sick.events, well.events]);
	fc.assert(
		fc.property(fc.constantFrom(...tapes), fc.nat(60), fc.nat(60), (events, from, count) => {
			expect(Array.isArray(verdictOf(events.slice(from, from + count)))).toBe(true);
		})
	);
});
