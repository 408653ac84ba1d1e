import { describe, expect, test } from 'vitest';
import { exampleDump, realInternals, realTrace } from '../../../../tests/fixtures/dumps/dumps.ts';
import { fixtures } from '../../../../tests/fixtures/recordings/fixtures.ts';
import type { RecordingEvent } from '../event.ts';
import { readDump } from '../importers/read-dump.ts';
import { peersOf, type Recording } from '../recording.ts';
import { statsReports } from '../stats-delta.ts';
import { entryOf } from './exported.ts';
import { exportInternals } from './internals.ts';
import { exportRtcstats } from './rtcstats.ts';

const again = (text: string): Recording => {
	const { recording } = readDump(text);
	if (!recording) throw new Error('the export cannot be read');
	return recording;
};

/** What both formats can hold, with what neither does left out: whether a track was muted, the label of a channel made. */
const comparable = (events: readonly RecordingEvent[]) => {
	const calls = new Map<number, number>();
	const numberOf = (call: number) => {
		if (!calls.has(call)) calls.set(call, calls.size);
		return calls.get(call);
	};
	return events
		.filter((event) => event.type !== 'getStats' && event.peer !== 'page' && entryOf(event) !== undefined)
		.map((event) => ({
			...event,
			at: Math.round(event.at),
			...('call' in event ? { call: numberOf(event.call) } : {}),
			// null and nothing are one in these formats.
			...('value' in event && event.value === null ? { value: undefined } : {}),
			...(event.type === 'ontrack' ? { track: { ...event.track, muted: undefined } } : {})
		}));
};
/** By their moment: webrtc-internals has one sample for one moment, and browsers answer twice with the same report. */
const samplesOf = (recording: Recording, peer: string) => [
	...new Map(
		statsReports(recording.events, peer).map(({ timestamp, report }) => [
			Math.round(timestamp),
			Object.fromEntries(Object.entries(report).map(([id, entry]) => [id, { ...entry }]))
		])
	)
];
/** As they appear, which is not the order of a name. */
const sorted = (list: readonly object[]) =>
	list
		.map((one) =>
			JSON.stringify(one, (_, value: unknown) =>
				typeof value === 'object' && value !== null && !Array.isArray(value)
					? Object.fromEntries(Object.entries(value).sort())
					: value
			)
		)
		.sort();

const recordings = [
	...fixtures,
	{ name: 'a real webrtc-internals dump', recording: again(realInternals) },
	{ name: 'the example of the page', recording: again(exampleDump) },
	{ name: 'a real rtcstats trace', recording: again(realTrace) }
];

describe.each(recordings)('$name', ({ recording }) => {
	test.each([
		['rtcstats', exportRtcstats],
		['webrtc-internals', exportInternals]
	] as const)('goes out as %s and comes back with its events', (format, write) => {
		const { text } = write(recording);
		const back = readDump(text);
		expect(back).toMatchObject({ format, recording: { origin: { browser: recording.origin.browser } } });
		expect(peersOf(again(text).events)).toEqual(peersOf(recording.events));
		expect(sorted(comparable(again(text).events))).toEqual(sorted(comparable(recording.events)));
	});

	test.each([
		['rtcstats', exportRtcstats],
		['webrtc-internals', exportInternals]
	] as const)('keeps its samples in %s', (_, write) => {
		const back = again(write(recording).text);
		for (const peer of peersOf(recording.events)) {
			const [before, after] = [samplesOf(recording, peer), samplesOf(back, peer)];
			expect(after.map(([moment]) => moment)).toEqual(before.map(([moment]) => moment));
			expect(after.at(-1)).toEqual(before.at(-1));
		}
	});
});

test('what the formats have no words for is counted by its type', () => {
	const { leftOut } = exportRtcstats(fixtures[0]!.recording);
	expect(leftOut['RTCDataChannel.send']).toBe(2);
	expect(exportInternals(fixtures[0]!.recording).leftOut).toMatchObject(leftOut);
});

interface InternalsDump {
	readonly PeerConnections: Readonly<
		Record<
			string,
			{
				readonly url: string;
				readonly rtcConfiguration: unknown;
				readonly stats: Readonly<Record<string, { readonly statsType: string; readonly values: string }>>;
			}
		>
	>;
}
const exportedDump = (recording: Recording) => JSON.parse(exportInternals(recording).text) as InternalsDump;

describe('as public readers expect it', () => {
	const { recording } = fixtures[0]!;

	test('a trace begins with its name and an object, and each line ends with a number', () => {
		const [magic, head, ...lines] = exportRtcstats(recording).text.trimEnd().split('\n');
		expect(magic).toBe('RTCStatsDump');
		expect(JSON.parse(head!)).toMatchObject({ fileFormat: 3 });
		expect(lines.map((line) => typeof (JSON.parse(line) as unknown[]).at(-1))).toEqual(
			lines.map(() => 'number')
		);
	});

	test('a trace lets no object go that never came', () => {
		const sample = { peer: 'caller', type: 'getStats', timestamp: 1e12 } as const;
		const events: readonly RecordingEvent[] = [
			{ ...sample, at: 1, changed: { T1: { type: 'transport' } } },
			{ ...sample, at: 2, changed: {}, removed: ['T1', 'T2'] },
			{ ...sample, at: 3, changed: {}, removed: ['T1'] }
		];
		const lines = exportRtcstats({ ...recording, events })
			.text.trimEnd()
			.split('\n')
			.slice(3);
		expect(lines.map((line) => (JSON.parse(line) as unknown[])[2])).toEqual([
			{ T1: { type: 'transport' }, t: 1e12 },
			{ T1: null, t: 1e12 },
			{ t: 1e12 }
		]);
	});

	test('a dump has UserAgentData, values as texts, and a series of moments beside each object', () => {
		const dump = JSON.parse(exportInternals(recording).text) as {
			UserAgentData: unknown;
			PeerConnections: Record<
				string,
				{ updateLog: { value: unknown; timestamp: unknown }[]; stats: Record<string, { values: string }> }
			>;
		};
		expect(dump.UserAgentData).toBeDefined();
		for (const { updateLog, stats } of Object.values(dump.PeerConnections)) {
			expect(
				updateLog.every(({ value, timestamp }) => typeof value === 'string' && typeof timestamp === 'number')
			).toBe(true);
			for (const [name, { values }] of Object.entries(stats)) {
				const times = JSON.parse(
					stats[`${name.slice(0, name.lastIndexOf('-'))}-timestamp`]!.values
				) as unknown[];
				expect((JSON.parse(values) as unknown[]).length).toBeLessThanOrEqual(times.length);
			}
		}
	});

	test('a dump has what its readers draw: rates in brackets, and the name of the codec', () => {
		const names = Object.values(exportedDump(recording).PeerConnections).flatMap(({ stats }) =>
			Object.entries(stats).map(([name, { statsType }]) => `${statsType} ${name.replace(/^.*-(?=\[)/, '')}`)
		);
		for (const name of ['[bytesSent_in_bits/s]', '[codec]', '[framesEncoded/s]', '[qpSum/framesEncoded]'])
			expect(names).toContain(`outbound-rtp ${name}`);
	});

	test('rates and codecs are those that Chromium works out', () => {
		const theirs = (JSON.parse(exampleDump) as InternalsDump).PeerConnections;
		const ours = exportedDump(again(exampleDump)).PeerConnections;
		const compared = Object.entries(theirs).flatMap(([id, { stats }]) =>
			Object.entries(stats)
				.filter(([name]) => name.endsWith(']'))
				.map(([name, { values }]) => ({
					name,
					theirs: JSON.parse(values) as unknown[],
					// Chromium leaves a second without frames out of the list, where we say that there is a gap.
					ours: (JSON.parse(ours[id]!.stats[name]?.values ?? '[]') as unknown[]).filter(
						(value) => value !== null
					)
				}))
		);
		expect(compared.length).toBeGreaterThan(6);
		for (const one of compared) {
			expect(one.ours.length, one.name).toBe(one.theirs.length);
			for (const [index, value] of one.theirs.entries())
				if (typeof value === 'number') expect(one.ours[index], one.name).toBeCloseTo(value, 3);
				else expect(one.ours[index], one.name).toBe(value);
		}
	});

	test('a configuration is an object, and a connection says what page it is of', () => {
		for (const { rtcConfiguration, url } of Object.values(exportedDump(recording).PeerConnections)) {
			expect(rtcConfiguration).toBeTypeOf('object');
			expect(url).not.toBe('');
		}
	});

	test('a request for devices has an origin, by which its outcome finds it', () => {
		const type = 'navigator.mediaDevices.getUserMedia';
		const page = { peer: 'page', at: 1 } as const;
		const events: readonly RecordingEvent[] = [
			{ ...page, type, call: 3, args: [{ audio: true, video: { width: 640 } }] },
			{
				...page,
				type: `${type}OnSuccess`,
				call: 3,
				value: [
					{ kind: 'audio', id: 'a', label: 'Microphone', settings: {} },
					{ kind: 'video', id: 'v', label: 'Camera' }
				]
			},
			{ ...page, type, call: 4, args: [{ audio: true }] },
			{ ...page, type: `${type}OnFailure`, call: 4, error: { name: 'NotAllowedError', message: 'no' } },
			{ ...page, type: `${type}OnSuccess`, call: 9, value: [] }
		];
		const captures = { origin: { ...recording.origin, experiment: 'recorder' }, events };
		const { text, leftOut } = exportInternals(captures);
		const { getUserMedia } = JSON.parse(text) as { getUserMedia: unknown };
		expect(getUserMedia).toMatchObject([
			{ request_id: 3, origin: 'recorder', audio: '', video: '{"width":640}' },
			{
				request_id: 3,
				audio_track_info: '{"id":"a","label":"Microphone"}',
				video_track_info: '{"id":"v","label":"Camera"}'
			},
			{ request_id: 4, origin: 'recorder', audio: '' },
			{ request_id: 4, error: 'NotAllowedError', error_message: 'no' }
		]);
		expect(leftOut).toEqual({ [`${type}OnSuccess`]: 1 });
		expect(again(text).events).toMatchObject([
			{ type, args: [{ audio: true, video: { width: 640 } }] },
			{
				type: `${type}OnSuccess`,
				value: [{ kind: 'audio', id: 'a', label: 'Microphone' }, { kind: 'video' }]
			},
			{ type, args: [{ audio: true }] },
			{ type: `${type}OnFailure`, error: { name: 'NotAllowedError', message: 'no' } }
		]);
	});
});
