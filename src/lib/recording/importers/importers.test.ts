import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { realInternals, realTrace } from '../../../../tests/fixtures/dumps/dumps.ts';
import { fixtures } from '../../../../tests/fixtures/recordings/fixtures.ts';
import { candidatesOf, pairsOf } from '../candidates.ts';
import { descriptionsOf } from '../descriptions.ts';
import type { RecordingEvent } from '../event.ts';
import { parseRecording, saveRecording } from '../file.ts';
import { lastState } from '../milestones.ts';
import { peersOf } from '../recording.ts';
import { seriesOf, statCatalogue } from '../series.ts';
import { lastStatsReport, statsReports } from '../stats-delta.ts';
import { parseJsonPrefix } from './json-prefix.ts';
import { readDump } from './read-dump.ts';

const recordingOf = (dump: string) => {
	const { recording } = readDump(dump);
	if (!recording) throw new Error('nothing was read');
	return recording;
};
const codesOf = (dump: string) => readDump(dump).notices.map(({ code }) => code);
const ofType = <Type extends RecordingEvent['type']>(events: readonly RecordingEvent[], type: Type) =>
	events.filter((event): event is RecordingEvent & { readonly type: Type } => event.type === type);

describe.each([
	['webrtc-internals', realInternals],
	['rtcstats', realTrace]
])('a dump of Chromium 156, as %s', (format, dump) => {
	const { origin, events } = recordingOf(dump);

	test('is known by its shape, and every event of it can be saved and loaded as a recording', () => {
		expect(readDump(dump)).toMatchObject({
			format,
			recording: { origin: { startedAt: expect.stringMatching(/^2026-11-30T23:01:5/) as string } }
		});
		expect(origin.browser).toContain('156');
		expect(parseRecording(saveRecording({ origin, events })).problems).toEqual([]);
	});

	test('has two connections in order, what they were asked and what became of it', () => {
		expect(peersOf(events).filter((peer) => peer !== 'page')).toEqual(['connection-1', 'connection-2']);
		expect(lastState(events, 'connection-1', 'onconnectionstatechange')?.value).toBe('connected');
		expect(lastState(events, 'connection-2', 'onsignalingstatechange')?.value).toBe('stable');
		expect(descriptionsOf(events).map(({ peer, type, role }) => `${peer} ${role} ${type}`)).toEqual(
			expect.arrayContaining([
				'connection-1 created offer',
				'connection-1 local offer',
				'connection-2 remote offer',
				'connection-2 local answer',
				'connection-1 remote answer'
			])
		);
	});

	test('tells of the refused answer in the words of the browser', () => {
		const [failure] = ofType(events, 'setRemoteDescriptionOnFailure');
		expect(failure?.error.message).toContain('Failed to parse SessionDescription');
	});

	test('has candidates of both sides, and candidate errors', () => {
		expect(candidatesOf(events, 'connection-1').map(({ side }) => side)).toEqual(
			expect.arrayContaining(['local', 'remote'])
		);
		expect(ofType(events, 'onicecandidateerror')[0]?.error).toMatchObject({
			errorCode: 701,
			url: 'stun:turn.example.test:3478'
		});
	});

	test('has samples that panels can draw', () => {
		expect(statsReports(events, 'connection-1').length).toBeGreaterThanOrEqual(4);
		const pairs = pairsOf(events, 'connection-1')?.pairs ?? [];
		expect(pairs[0]).toMatchObject({ isSelected: true, state: 'succeeded', local: { type: 'host' } });
		const transport = statCatalogue(events)[0]?.objects.find(({ type }) => type === 'transport');
		expect(transport).toBeDefined();
		expect(
			seriesOf(events, { peer: 'connection-1', id: transport!.id, type: 'transport', field: 'bytesReceived' })
				.points.length
		).toBeGreaterThanOrEqual(3);
	});

	test('keeps what it does not know as notes, and counts it', () => {
		const { notices, recording } = readDump(dump.replaceAll('transceiverModified', 'frobnicate'));
		expect(notices.find(({ code }) => code === 'unknown-events')?.detail).toMatch(/^frobnicate \(\d+\)$/);
		expect(ofType(recording!.events, 'note').some(({ note }) => note === 'frobnicate')).toBe(true);
	});

	test('is not warned of for what the page of Chromium writes of its own, which is kept too', () => {
		expect(codesOf(dump)).not.toContain('unknown-events');
		expect(ofType(events, 'note').some(({ note }) => note === 'transceiverAdded')).toBe(true);
	});
});

test('both dumps of one call tell the same samples', () => {
	const [one, other] = [recordingOf(realInternals), recordingOf(realTrace)].map(({ events }) =>
		lastStatsReport(events, 'connection-1')!
	);
	// webrtc-internals writes the text "0" of a mid as a number.
	const plain = (report: unknown) =>
		JSON.parse(
			JSON.stringify(report, (key, value: unknown) =>
				key === 'mid' || key.includes('.') ? undefined : value
			)
		) as object;
	expect(one!.timestamp).toBe(other!.timestamp);
	expect(Object.keys(one!.report).sort()).toEqual(Object.keys(other!.report).sort());
	expect(plain(one!.report.T01)).toEqual(plain(other!.report.T01));
});

describe('older shapes', () => {
	const update = (type: string, value: string, time: string) => ({ type, value, time });
	const older = {
		getUserMedia: [{ pid: 1, rid: 2, origin: 'https://a.example', audio: '', video: '{width: 640}' }],
		PeerConnections: {
			'9-1': {
				url: 'https://a.example/',
				constraints: '{}',
				rtcConfiguration: '{ iceServers: [stun:stun.example.org], iceTransportPolicy: all }',
				updateLog: [
					update(
						'createOfferOnSuccess',
						'type: offer, sdp: v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\n',
						'3/1/2021, 10:00:00 AM'
					),
					update(
						'icecandidate',
						'sdpMid: 0, sdpMLineIndex: 0, candidate: candidate:1 1 udp 1 192.0.2.1 5000 typ host',
						'3/1/2021, 10:00:01 AM'
					),
					update('iceconnectionstatechange', 'checking', '3/1/2021, 10:00:01 AM'),
					update('signalingStateChange', 'SignalingStateHaveLocalOffer', '3/1/2021, 10:00:01 AM'),
					update('setLocalDescriptionOnFailure', 'OperationError: no', 'no time at all')
				],
				stats: {
					'RTCTransport_0_1-bytesSent': {
						startTime: '2021-03-01T10:00:01.000Z',
						endTime: '2021-03-01T10:00:03.000Z',
						statsType: 'transport',
						values: '[10,20,30]'
					}
				}
			}
		},
		UserAgent: 'Mozilla/5.0 Chrome/88'
	};
	const { recording, notices } = readDump(JSON.stringify(older));
	const { events } = recording!;

	test('descriptions and candidates as text, names without "on", states with prefixes', () => {
		expect(ofType(events, 'createOfferOnSuccess')[0]?.value).toEqual({
			type: 'offer',
			sdp: 'v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\n'
		});
		expect(ofType(events, 'onicecandidate')[0]?.candidate).toEqual({
			candidate: 'candidate:1 1 udp 1 192.0.2.1 5000 typ host',
			sdpMid: '0',
			sdpMLineIndex: 0
		});
		expect(lastState(events, 'connection-1', 'oniceconnectionstatechange')?.value).toBe('checking');
		expect(lastState(events, 'connection-1', 'onsignalingstatechange')?.value).toBe('have-local-offer');
		expect(ofType(events, 'setLocalDescriptionOnFailure')[0]?.error).toEqual({
			name: 'OperationError',
			message: 'no'
		});
	});

	test('series without moments are spread from start to end, and it is said', () => {
		expect(
			statsReports(events, 'connection-1').map(({ report }) => report['RTCTransport_0_1']?.bytesSent)
		).toEqual([10, 20, 30]);
		expect(notices.map(({ code }) => code)).toEqual(
			expect.arrayContaining(['times-unreadable', 'stats-without-times'])
		);
	});

	test('an rtcstats object with a list for each connection', () => {
		const { events: found } = recordingOf(
			JSON.stringify({
				url: 'https://b.example/',
				userAgent: 'UA',
				peerConnections: {
					PC_0: [
						{ timestamp: 1.6e12, type: 'create', value: { iceServers: [] } },
						{
							timestamp: 1.6e12 + 5,
							type: 'getStats',
							value: { T: { type: 'transport', bytesSent: 1 }, timestamp: 1.6e12 + 5 }
						},
						{ timestamp: 1.6e12 + 9, type: 'getStats', value: { T: { bytesSent: 2 }, timestamp: 1.6e12 + 9 } }
					]
				}
			})
		);
		expect(lastStatsReport(found, 'connection-1')).toMatchObject({
			at: 9,
			report: { T: { type: 'transport', bytesSent: 2 } }
		});
	});
});

describe('rtcstats-js', () => {
	const trace = [
		'RTCStatsDump',
		'{"fileFormat":3,"url":"https://c.example/"}',
		'[39,null,{"userAgentData":{"brands":[{"brand":"Chromium","version":"156"}]}},1700000000000]',
		'[39,"PC_0",{"iceServers":[{"urls":"turn:t.example","username":"u","credential":"p"}]},5]',
		'[2,"PC_0",null,"2-0",1]',
		'[3,"PC_0",{"type":"offer","sdp":"v=0\\r\\no=- 1 2 IN IP4 0.0.0.0\\r\\nm=audio 9 X 0\\r\\na=mid:0\\r\\n"},"2-0",1]',
		'[6,"PC_0",{"type":"offer","sdp":"v=\\r\\nm=\\r\\n"},"6-0",1]',
		'["g","PC_0",{"0":{"type":5,"41":10,"96":{"cpu":1,"none":2}},"1":{"type":6,"t":1700000000000},"t":1700000000100},92]',
		'["g","PC_0",{"0":{"41":20,"96":{"cpu":3}},"1":null,"t":1700000001100},1000]'
	].join('\n');
	const { events } = recordingOf(trace);

	test('numbers for names, differences for times, named sections for those that are the same', () => {
		expect(events.map(({ at, type }) => `${at} ${type}`)).toEqual([
			'0 create',
			'0 note',
			'1 createOffer',
			'2 createOfferOnSuccess',
			'3 setLocalDescription',
			'95 getStats',
			'1095 getStats'
		]);
		expect(descriptionsOf(events).at(-1)?.sdp).toBe(
			'v=0\r\no=- 1 2 IN IP4 0.0.0.0\r\nm=audio 9 X 0\r\na=mid:0\r\n'
		);
	});

	test('what changed of an object of an object leaves the rest as it was', () => {
		expect(lastStatsReport(events, 'connection-1')?.report).toEqual({
			'0': { type: 'transport', bytesReceived: 20, qualityLimitationDurations: { cpu: 3, none: 2 } }
		});
	});

	test('credentials do not come in', () => {
		expect(JSON.stringify(events)).not.toContain('"p"');
	});
});

describe('what is not whole', () => {
	test.each([0.3, 0.6, 0.9])(
		'a webrtc-internals dump that was cut at %s shows what came before, and where it ends',
		(share) => {
			const cut = realInternals.slice(0, Math.floor(realInternals.length * share));
			const { recording, notices } = readDump(cut);
			expect(recording?.events.length).toBeGreaterThan(5);
			const stopped = notices.find(({ code }) => code === 'stopped');
			expect(stopped?.line).toBe(cut.slice(0, stopped!.offset).split('\n').length);
			expect(stopped!.offset! / cut.length).toBeGreaterThan(0.9);
		}
	);

	test('a trace that was cut says the line', () => {
		const lines = realTrace.split('\n');
		const cut = `${lines.slice(0, 20).join('\n')}\n${lines[20]!.slice(0, 30)}`;
		const { notices } = readDump(cut);
		expect(notices.find(({ code }) => code === 'stopped')).toMatchObject({ line: 21 });
	});

	test('a broken line in the middle is left out, and counted', () => {
		const lines = realTrace.trimEnd().split('\n');
		expect(codesOf(lines.toSpliced(10, 1, '["createOffer", oops').join('\n'))).toContain('malformed');
	});

	test('a page saved from about:webrtc, other text and nothing are refused, each by its name', () => {
		expect(readDump('<!doctype html><title>about:webrtc</title>')).toMatchObject({ refusal: 'firefox-page' });
		expect(readDump('<html>')).toMatchObject({ refusal: 'unknown-format' });
		expect(readDump('hello')).toMatchObject({ refusal: 'unknown-format' });
		expect(readDump('{"a":1}')).toMatchObject({ refusal: 'unknown-format' });
		expect(readDump('{"PeerConnections":{},"getUserMedia":[]}')).toMatchObject({ refusal: 'nothing-in-it' });
		expect(readDump('  ')).toMatchObject({ refusal: 'empty' });
	});

	test('our own recording is a dump too', () => {
		const [{ recording }] = fixtures as [(typeof fixtures)[number]];
		expect(readDump(saveRecording(recording))).toMatchObject({ format: 'recording', recording });
	});

	test('names that reach every object reach nothing', () => {
		const evil = `{"PeerConnections":{"__proto__":{"updateLog":[]},"1-1":{"updateLog":[{"type":"create","value":"{\\"__proto__\\":{\\"polluted\\":1}}","timestamp":1700000000000}],"stats":{"constructor-keys":{"values":"[1]","startTime":"2021-03-01T10:00:01.000Z","endTime":"2021-03-01T10:00:01.000Z","statsType":"x"},"__proto__-polluted":{"values":"[1]"}}}},"getUserMedia":[]}`;
		const { events } = recordingOf(evil);
		lastStatsReport(events, 'connection-1');
		statCatalogue(events);
		expect(({} as { polluted?: number }).polluted).toBeUndefined();
		// Also where a recording of our own holds them.
		lastStatsReport(
			JSON.parse(
				'[{"at":0,"peer":"a","type":"getStats","timestamp":1,"changed":{"__proto__":{"polluted":1},"constructor":{"polluted":1}}}]'
			) as RecordingEvent[],
			'a'
		);
		expect(({} as { polluted?: number }).polluted).toBeUndefined();
		expect(Object.hasOwn(Object, 'polluted')).toBe(false);
	});
});

describe('laws', () => {
	const stamp = fc.oneof(fc.double(), fc.constant(1.7e12), fc.string());
	const jsonText = fc.json({ maxDepth: 4 });
	const name = fc.oneof(
		fc.constantFrom(
			'create',
			'createOffer',
			'createOfferOnSuccess',
			'onicecandidate',
			'ontrack',
			'getStats',
			'icecandidate',
			'__proto__',
			'toString'
		),
		fc.string()
	);
	const holds = (dump: string) => {
		const read = readDump(dump);
		if (!read.recording) return;
		const { recording } = read;
		expect(parseRecording(saveRecording(recording)).problems).toEqual([]);
		for (const peer of peersOf(recording.events)) {
			candidatesOf(recording.events, peer);
			lastStatsReport(recording.events, peer);
		}
		statCatalogue(recording.events);
	};

	test('no text makes the reader throw', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					jsonText,
					fc.string().map((text) => `RTCStatsDump\n${text}`)
				),
				(text) => {
					expect(() => readDump(text)).not.toThrow();
				}
			),
			{ numRuns: 300 }
		);
	});

	test('whatever stands in the places of a dump, what is read is a whole recording', () => {
		const update = fc.record(
			{ type: name, value: fc.oneof(jsonText, fc.anything()), timestamp: stamp, time: stamp },
			{ requiredKeys: [] }
		);
		const series = fc.record(
			{
				values: fc.oneof(jsonText, fc.constant('[1,2,3]')),
				startTime: stamp,
				endTime: stamp,
				statsType: fc.string()
			},
			{ requiredKeys: [] }
		);
		const dump = fc.record({
			PeerConnections: fc.dictionary(
				fc.string(),
				fc.record(
					{
						updateLog: fc.array(update, { maxLength: 6 }),
						stats: fc.dictionary(
							fc.constantFrom('T-bytesSent', 'T-timestamp', 'a-b', '-', 'x', 'R-[y]', '__proto__-a'),
							series
						),
						rtcConfiguration: jsonText,
						url: fc.string()
					},
					{ requiredKeys: [] }
				),
				{ maxKeys: 3 }
			),
			getUserMedia: fc.array(fc.anything(), { maxLength: 3 })
		});
		fc.assert(
			fc.property(dump, (value) => {
				let text: string | undefined;
				try {
					text = JSON.stringify(value);
				} catch {
					// A value that JSON cannot hold is in no file.
				}
				if (text) holds(text);
				expect(true).toBe(true);
			}),
			{ numRuns: 300 }
		);
	});

	test('whatever stands in the lines of a trace, what is read is a whole recording', () => {
		const line = fc.tuple(
			fc.oneof(name, fc.integer({ min: 0, max: 90 })),
			fc.oneof(fc.constant(null), fc.constantFrom('PC_0', 'PC_1', '')),
			fc.jsonValue({ maxDepth: 4 }),
			fc.oneof(fc.double(), fc.constant(1.7e12))
		);
		fc.assert(
			fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
				holds(['RTCStatsDump', '{}', ...lines.map((one) => JSON.stringify(one))].join('\n'));
				expect(true).toBe(true);
			}),
			{ numRuns: 300 }
		);
	});

	test('a text that is cut anywhere gives a beginning of what it was', () => {
		fc.assert(
			fc.property(fc.json({ maxDepth: 4 }), fc.nat(), (text, cut) => {
				expect(parseJsonPrefix(text)).toEqual({ value: JSON.parse(text) as unknown, stoppedAt: undefined });
				const part = text.slice(0, cut % (text.length + 1));
				expect(() => parseJsonPrefix(part)).not.toThrow();
			})
		);
		expect(parseJsonPrefix('{"a":[1,2,{"b":"x"},"cut')).toEqual({
			value: { a: [1, 2, { b: 'x' }] },
			stoppedAt: 24
		});
		expect(parseJsonPrefix('{"a":1 "b":2}')).toEqual({ value: { a: 1 }, stoppedAt: 7 });
	});

	test('a dump cut after any of its characters does not throw', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(realInternals, realTrace),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(dump, share) => {
					expect(() => readDump(dump.slice(0, Math.floor(dump.length * share)))).not.toThrow();
				}
			),
			{ numRuns: 30 }
		);
	});
});
