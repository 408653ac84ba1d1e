import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordedMethods, stateEvents, type Json } from './event.ts';
import { fileFormat, maxFileLength, parseRecording, saveRecording } from './file.ts';
import { fixtures } from '../../../tests/fixtures/recordings/fixtures.ts';

const name = fc.string({ maxLength: 12 });
const number = fc
	.double({ noNaN: true, noDefaultInfinity: true })
	.map((value) => (Object.is(value, -0) ? 0 : value));
const json = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value)) as Json);
const channel = fc.record({ label: name, id: fc.option(fc.nat()) });
const body = fc.oneof(
	fc.record({ type: fc.constant('create'), configuration: json }),
	fc.record({
		type: fc.constantFrom(...recordedMethods),
		call: fc.nat(),
		args: fc.array(json, { maxLength: 3 })
	}),
	fc.record({
		type: fc.constantFrom(...recordedMethods.map((method) => `${method}OnFailure` as const)),
		call: fc.nat(),
		error: fc.record({ name, message: name })
	}),
	fc.record({ type: fc.constantFrom(...Object.values(stateEvents)), value: name }),
	fc.record({
		type: fc.constant('onicecandidate'),
		candidate: fc.option(fc.record({ candidate: name, sdpMid: fc.option(name) }))
	}),
	fc.record({ type: fc.constantFrom('ondatachannel', 'RTCDataChannel.onopen'), channel }),
	fc.record({
		type: fc.constantFrom('RTCDataChannel.send', 'RTCDataChannel.onmessage'),
		channel,
		message: fc.record({ kind: fc.constantFrom('text', 'binary'), size: fc.nat(), preview: name })
	}),
	fc.record({
		type: fc.constant('getStats'),
		timestamp: number,
		changed: fc.dictionary(
			name,
			fc.dictionary(name, fc.oneof(number, name, fc.constant(null)), { maxKeys: 3 }),
			{ maxKeys: 3 }
		)
	}),
	fc.record({
		type: fc.constant('signal'),
		direction: fc.constantFrom('sent', 'received'),
		carrier: name,
		kind: name,
		message: json
	}),
	fc.record({ type: fc.constant('line'), line: fc.nat() }),
	fc.record({ type: fc.constant('note'), note: name })
);
const recording = fc
	.record({
		origin: fc.record({ experiment: name, startedAt: name, browser: name }),
		bodies: fc.array(fc.tuple(fc.nat(1e6), fc.constantFrom('caller', 'callee', 'page'), body), {
			minLength: 1,
			maxLength: 20
		})
	})
	.map(({ origin, bodies }) => ({
		origin,
		events: bodies.map(([at, peer, event]) => ({ at: at / 10, peer, ...event })).sort((a, b) => a.at - b.at)
	}));

const file = (events: unknown, more: object = {}) =>
	JSON.stringify({ format: fileFormat, version: 1, origin: {}, events, ...more });
const codes = (text: string) => parseRecording(text).problems.map(({ code, detail }) => [code, detail]);
const good = { at: 1, peer: 'caller', type: 'onnegotiationneeded' };

describe('saveRecording and parseRecording', () => {
	it('give back every recording as it was', () => {
		fc.assert(
			fc.property(recording, (value) => {
				const { recording: read, problems } = parseRecording(saveRecording(value));
				expect(problems).toEqual([]);
				expect(read).toEqual(value);
			})
		);
	});
	it('write one event a line', () => {
		const { recording: value } = fixtures[0]!;
		expect(saveRecording(value).split('\n')).toHaveLength(value.events.length + 3);
	});
});

describe('parseRecording', () => {
	it('never throws on any text or any JSON', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					fc.json(),
					fc.anything().map((value) => file([value]))
				),
				(text) => {
					expect(() => parseRecording(text)).not.toThrow();
				}
			)
		);
	});
	it.each([
		['hello', 'not-json'],
		['', 'not-json'],
		['{"a":1}', 'not-a-recording'],
		['[]', 'not-a-recording'],
		['null', 'not-a-recording'],
		[file('x'), 'not-a-recording'],
		[file([], { version: 2 }), 'newer-version'],
		[file([]), 'no-events']
	])('refuses %s as %s', (text, code) => {
		const { recording: read, problems } = parseRecording(text);
		expect(read).toBeUndefined();
		expect(problems.at(-1)?.code).toBe(code);
	});
	it('refuses a file over the limit before it is read', () => {
		expect(codes(' '.repeat(maxFileLength + 1))).toEqual([['too-large', String(maxFileLength + 1)]]);
	});
	it('drops and counts what it does not know, what is not whole, and what goes back in time', () => {
		const events = [
			good,
			{ ...good, at: 0 },
			{ ...good, type: 'evil' },
			{ ...good, type: 'toString' },
			{ ...good, at: '2' },
			{ ...good, type: 'createOffer', args: 'x', call: 1 },
			null,
			{ ...good, at: 3 }
		];
		expect(parseRecording(file(events)).recording?.events.map(({ at }) => at)).toEqual([1, 3]);
		expect(codes(file(events))).toEqual([
			['unordered-events', '1'],
			['unknown-events', '2'],
			['malformed-events', '3']
		]);
	});
	it('drops an event that is nested without end', () => {
		const deep = JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`) as Json;
		expect(codes(file([good, { ...good, type: 'create', configuration: deep }]))).toEqual([
			['malformed-events', '1']
		]);
	});
	it('keeps an origin that says nothing as empty words', () => {
		expect(parseRecording(file([good], { origin: { experiment: 5 } })).recording?.origin).toEqual({
			experiment: '5',
			startedAt: '',
			browser: ''
		});
	});
});
