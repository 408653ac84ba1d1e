import { describe, expect, it } from 'vitest';
import type { RecordingEvent, StatsEntry } from '#lib/recording/event.ts';
import { callText, conditions, noWishes, optionEntries, optionsOf } from './options.ts';
import { comparisonOf, lanePoints, notes, settingRows, shareFacts } from './outcome.ts';
import { screenCaptureWords } from './words.ts';

describe('optionsOf', () => {
	it('asks for a picture and nothing else without wishes', () => {
		expect(optionsOf(noWishes)).toEqual({ video: true, audio: false });
	});
	it('puts each wish where it belongs', () => {
		expect(
			optionsOf({
				...noWishes,
				displaySurface: 'window',
				frameRate: '5',
				audio: 'true',
				suppressLocalAudioPlayback: 'true',
				systemAudio: 'include',
				preferCurrentTab: 'true',
				setFocusBehavior: 'no-focus-change'
			})
		).toEqual({
			video: { displaySurface: 'window', frameRate: 5 },
			audio: { suppressLocalAudioPlayback: true },
			systemAudio: 'include',
			preferCurrentTab: true
		});
	});
	it('leaves out what is about sound where none is asked for', () => {
		expect(optionsOf({ ...noWishes, systemAudio: 'include', suppressLocalAudioPlayback: 'true' })).toEqual({
			video: true,
			audio: false
		});
	});
});

describe('callText', () => {
	it('writes the call that is made', () => {
		expect(callText(conditions)).toBe(
			'const stream = await navigator.mediaDevices.getDisplayMedia({\n  video: { width: { exact: 640 } },\n  audio: false\n});'
		);
		expect(callText(optionsOf({ ...noWishes, cursor: 'never' }), 'no-focus-change')).toBe(
			"const controller = new CaptureController();\ncontroller.setFocusBehavior('no-focus-change');\n" +
				"const stream = await navigator.mediaDevices.getDisplayMedia({\n  video: { cursor: 'never' },\n  audio: false,\n  controller\n});"
		);
	});
});

const picture = { kind: 'video', id: 'v', label: 'screen:0:0' };
const given = (at: number, call: number, settings: Record<string, string | number>): RecordingEvent[] => [
	{
		at,
		peer: 'page',
		type: 'navigator.mediaDevices.getDisplayMedia',
		call,
		args: [{ video: { displaySurface: 'window', width: { max: 640 } }, audio: true }]
	},
	{
		at,
		peer: 'page',
		type: 'navigator.mediaDevices.getDisplayMediaOnSuccess',
		call,
		value: [
			{ ...picture, settings },
			{ kind: 'audio', id: 'a', label: 'Fake audio', settings: {} }
		]
	}
];

describe('shareFacts', () => {
	it('tells what was asked, what came, what was applied and that it ended', () => {
		const events: RecordingEvent[] = [
			...given(1, 1, { displaySurface: 'monitor', width: 640 }),
			{
				at: 2,
				peer: 'page',
				type: 'MediaStreamTrack.applyConstraints',
				call: 2,
				args: [{ kind: 'video', id: 'v' }, { width: 320 }]
			},
			{
				at: 3,
				peer: 'page',
				type: 'MediaStreamTrack.applyConstraintsOnSuccess',
				call: 2,
				value: { displaySurface: 'monitor', width: 320 }
			},
			{ at: 4, peer: 'page', type: 'MediaStreamTrack.onended', track: { kind: 'audio', id: 'a' } }
		];
		const facts = shareFacts(events)!;
		expect(facts).toMatchObject({
			label: 'screen:0:0',
			audio: 'Fake audio',
			settings: { width: 320 },
			applied: { asked: { width: 320 }, before: { width: 640 } },
			endedAt: undefined,
			isStopped: false
		});
		expect(settingRows(facts).slice(0, 4)).toEqual([
			{ name: 'displaySurface', asked: 'window', got: 'monitor' },
			{ name: 'logicalSurface', asked: undefined, got: undefined },
			{ name: 'cursor', asked: undefined, got: undefined },
			{ name: 'width', asked: '{"max":640}', got: '320' }
		]);
		const end: RecordingEvent = { at: 5, peer: 'page', type: 'MediaStreamTrack.onended', track: picture };
		expect(shareFacts([...events, end])?.endedAt).toBe(5);
		const resized: RecordingEvent = {
			at: 6,
			peer: 'page',
			type: 'note',
			note: notes.settings,
			value: { width: 200 }
		};
		expect(shareFacts([...events, resized])?.settings).toEqual({ width: 200 });
		// A new share begins anew.
		expect(shareFacts([...events, end, ...given(6, 3, { width: 1280 })])?.endedAt).toBeUndefined();
	});
	it('knows nothing before a share was given', () => {
		expect(shareFacts([])).toBeUndefined();
	});
});

/** A sender that is asked once a second for `seconds`, beginning at `from`. */
function sender(
	peer: string,
	from: number,
	seconds: number,
	{ width, rate, kilobits }: { width: number; rate: number; kilobits: number }
): RecordingEvent[] {
	return Array.from({ length: seconds + 1 }, (_, second) => {
		const entry: StatsEntry = {
			type: 'outbound-rtp',
			kind: 'video',
			frameWidth: width,
			frameHeight: (width * 9) / 16,
			framesEncoded: rate * second,
			bytesSent: (kilobits * 1000 * second) / 8,
			qpSum: rate * second * 100
		};
		const at = from + second * 1000;
		return { at, peer, type: 'getStats', timestamp: at, changed: { out: entry } };
	});
}
const begun = (at: number): RecordingEvent[] => [
	{ at, peer: 'page', type: 'note', note: notes.compared, value: { way: 'contentHint' } },
	{ at, peer: 'page', type: 'note', note: notes.capped, value: { kilobits: 100 } }
];

describe('lanePoints', () => {
	it('makes rates of counters and leaves gauges as they are', () => {
		const [point] = lanePoints(sender('motion', 0, 1, { width: 320, rate: 6, kilobits: 80 }), 'motion');
		expect(point).toEqual({
			at: 1000,
			width: 320,
			height: 180,
			rate: 6,
			kilobits: 80,
			qp: 100,
			limitation: undefined
		});
	});
});

describe('comparisonOf', () => {
	const both = (
		seconds: number,
		motion: { width: number; rate: number },
		detail: { width: number; rate: number }
	) => [
		...begun(0),
		...sender('motion', 0, seconds, { ...motion, kilobits: 90 }),
		...sender('detail', 0, seconds, { ...detail, kilobits: 200 })
	];
	it('says who kept the width and who the frames', () => {
		expect(comparisonOf(both(12, { width: 320, rate: 6 }, { width: 960, rate: 1 }))).toMatchObject({
			capKilobits: 100,
			way: 'contentHint',
			widthKeeper: 'detail',
			framesKeeper: 'motion',
			detail: { kilobits: 200 }
		});
	});
	it('calls alike what is nearly alike', () => {
		expect(comparisonOf(both(12, { width: 960, rate: 24 }, { width: 960, rate: 22 }))).toMatchObject({
			widthKeeper: 'same',
			framesKeeper: 'same'
		});
	});
	it('waits until the encoders have settled, and again after another cap', () => {
		const early = both(8, { width: 320, rate: 6 }, { width: 960, rate: 1 });
		expect(comparisonOf(early)).toBeUndefined();
		expect(comparisonOf([])).toBeUndefined();
		const later: RecordingEvent[] = [
			...both(12, { width: 320, rate: 6 }, { width: 960, rate: 1 }),
			{ at: 12_500, peer: 'page', type: 'note', note: notes.capped, value: { kilobits: 500 } }
		];
		expect(comparisonOf(later)).toBeUndefined();
	});
});

it('every option has a value to choose, and the words are there in both languages', () => {
	for (const { values } of optionEntries) expect(values.length).toBeGreaterThan(0);
	expect(screenCaptureWords.ko.rulesList.length).toBe(screenCaptureWords.en.rulesList.length);
	expect(screenCaptureWords.ko.measuredList.length).toBe(screenCaptureWords.en.measuredList.length);
});
