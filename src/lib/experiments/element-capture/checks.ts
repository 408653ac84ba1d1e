/** The check of lesson 3 that is about captured elements: a pure function of a Recording. */
import type { RecordingEvent } from '#lib/recording/event.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { lastStatsReport } from '#lib/recording/stats-delta.ts';
import { verdictOf, type Finding, type Verdict } from '../verdict.ts';

export const notes = {
	/** What is captured: `canvas`, `film`, `file`. */
	source: 'source',
	/** Pixels of the element, once it has some. */
	sourceWidth: 'source-width',
	/** How many tracks the stream had when it was handed on. */
	tracks: 'tracks',
	/** How many of them were live. */
	liveTracks: 'live-tracks',
	/** Bytes of a recorded file, and the width of its picture when it was played. */
	recordedBytes: 'recorded-bytes',
	recordedWidth: 'recorded-width'
} as const;

export const noteOf = (events: readonly RecordingEvent[], name: string) =>
	events.findLast((event) => event.type === 'note' && event.note === name);

const numberIn = (events: readonly RecordingEvent[], name: string): number | undefined => {
	const event = noteOf(events, name);
	return event?.type === 'note' && typeof event.value === 'number' ? event.value : undefined;
};

/** Exercise 3d: what an element shows crosses the wire, and arrives in its size. */
export function checkCrossedTheWire({ events }: Recording): Verdict {
	const received = Object.values(lastStatsReport(events, 'callee')?.report ?? {}).find(
		(entry) => entry.type === 'inbound-rtp' && entry.kind === 'video'
	);
	const tracks = numberIn(events, notes.tracks) ?? 0;
	const width = numberIn(events, notes.sourceWidth);
	const decoded = typeof received?.framesDecoded === 'number' ? received.framesDecoded : 0;
	const arrived = typeof received?.frameWidth === 'number' ? received.frameWidth : undefined;
	const findings: Finding[] = [
		{
			expected: {
				en: 'The captured stream had a track to send.',
				ko: '캡처한 스트림에 보낼 트랙이 있었습니다.'
			},
			observed: String(tracks),
			source: 'captureStream().getTracks()',
			passed: tracks > 0
		},
		{
			expected: {
				en: 'The callee decoded frame after frame: more than ten.',
				ko: '수신자가 프레임을 잇달아 열 개 넘게 디코딩했습니다.'
			},
			observed: String(decoded),
			source: 'inbound-rtp.framesDecoded',
			passed: decoded > 10
		},
		{
			expected: {
				en: 'They are as wide as the element.',
				ko: '프레임의 너비가 요소의 너비와 같습니다.'
			},
			observed: `${arrived ?? '–'}; ${width ?? '–'}`,
			source: 'inbound-rtp.frameWidth',
			passed: width !== undefined && arrived === width
		}
	];
	// A track that is live and gives nothing waits to be asked; one that has ended was stopped.
	return verdictOf(findings, tracks === 0 ? 1 : (numberIn(events, notes.liveTracks) ?? 0) > 0 ? 0 : 2);
}
