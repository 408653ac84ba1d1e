/** What muting, stopping and pausing did to packets and to sound: pure functions of a Recording. */
import type { Json, RecordingEvent } from '#lib/recording/event.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { statsReports } from '#lib/recording/stats-delta.ts';
import { verdictOf, type Finding, type Verdict } from '../verdict.ts';

export const notes = {
	/** What was done to the sound on its way, an `Act`. */
	act: 'act',
	/** `readyState` of the sending track after the line of the exercise. */
	track: 'sending-track',
	/** Whether a chain of nodes runs: false where the browser starts no AudioContext. */
	graph: 'audio-graph',
	/** Settings of the chain. */
	chain: 'chain',
	/** Levels in the received spectrum, in dB, at the two tones. */
	received: 'received'
} as const;

export const acts = [
	'send',
	'mute',
	'unmute',
	'stop',
	'take-track',
	'give-track',
	'pause',
	'resume',
	'mute-element'
] as const;
export type Act = (typeof acts)[number];
const isAct = (value: Json | undefined): value is Act => acts.some((act) => act === value);

/** Something that was done, and what flowed from then until the next. */
export interface Flow {
	readonly act: Act;
	readonly at: number;
	/** `inbound-rtp.packetsReceived` a second; undefined while there are not two samples of it. */
	readonly packetsPerSecond: number | undefined;
	/** `inbound-rtp.totalAudioEnergy` a second: 1 would be the loudest sound there is. */
	readonly energyPerSecond: number | undefined;
}

/** What was on its way still arrives, and the receiver's buffer runs out: measured from here on. */
const settleMs = 800;

export function flowsOf(events: readonly RecordingEvent[]): Flow[] {
	const done = events.flatMap((event) =>
		event.type === 'note' && event.note === notes.act && isAct(event.value)
			? [{ act: event.value, at: event.at }]
			: []
	);
	const samples = statsReports(events, 'callee').flatMap(({ at, timestamp, report }) => {
		const sound = Object.values(report).find(
			(entry) => entry.type === 'inbound-rtp' && entry.kind === 'audio'
		);
		return sound ? [{ at, timestamp, sound }] : [];
	});
	return done.map(({ act, at }, index) => {
		const until = done[index + 1]?.at ?? Infinity;
		const settled = samples.filter((sample) => sample.at >= at + settleMs && sample.at < until);
		const [first, last] = [settled[0], settled.at(-1)];
		const rateOf = (field: string): number | undefined => {
			if (!first || !last || last.timestamp <= first.timestamp) return undefined;
			const [before, after] = [first.sound[field], last.sound[field]];
			return typeof before === 'number' && typeof after === 'number'
				? ((after - before) * 1000) / (last.timestamp - first.timestamp)
				: undefined;
		};
		return {
			act,
			at,
			packetsPerSecond: rateOf('packetsReceived'),
			energyPerSecond: rateOf('totalAudioEnergy')
		};
	});
}

/** Opus sends 50 packets a second; RTCP and a last straggler are none of them. */
const fewestPackets = 5;

/** What the packets did while the sending track had `enabled = false`; undefined while the samples cannot tell. */
export function energyWhileMuted({ events }: Recording): 'stop' | 'go-on' | undefined {
	const muted = flowsOf(events).findLast(
		({ act, packetsPerSecond }) => act === 'mute' && packetsPerSecond !== undefined
	);
	if (muted?.packetsPerSecond === undefined) return undefined;
	return muted.packetsPerSecond >= fewestPackets ? 'go-on' : 'stop';
}

/** This much of the energy may be left where a sound is silent: the last of it, and rounding. */
const silentShare = 0.02;

/** Exercise 3e: nothing is heard, packets go on, and the track lives. */
export function checkMuteIsNotStop({ events }: Recording): Verdict {
	const flows = flowsOf(events);
	const before = flows.find(({ act }) => act === 'send');
	const after = flows.findLast(({ act }) => act !== 'send');
	const state = events.findLast((event) => event.type === 'note' && event.note === notes.track);
	const trackState = state?.type === 'note' && typeof state.value === 'string' ? state.value : '–';
	const loudness = before?.energyPerSecond ?? 0;
	const isSilent = loudness > 0 && (after?.energyPerSecond ?? Infinity) <= loudness * silentShare;
	const findings: Finding[] = [
		{
			expected: {
				en: 'Before the line the tone was heard: its energy grew.',
				ko: '그 줄을 실행하기 전에는 소리가 들렸습니다. 에너지가 늘고 있었습니다.'
			},
			observed: perSecond(before?.energyPerSecond, 6),
			source: 'inbound-rtp.totalAudioEnergy',
			passed: loudness > 0
		},
		{
			expected: {
				en: 'After the line nothing is heard: the energy stays where it is.',
				ko: '그 줄을 실행한 뒤에는 아무것도 들리지 않습니다. 에너지가 그대로입니다.'
			},
			observed: perSecond(after?.energyPerSecond, 6),
			source: 'inbound-rtp.totalAudioEnergy',
			...(after ? { at: after.at } : {}),
			passed: isSilent
		},
		{
			expected: {
				en: 'Packets go on arriving.',
				ko: '패킷은 계속 도착합니다.'
			},
			observed: perSecond(after?.packetsPerSecond, 0),
			source: 'inbound-rtp.packetsReceived',
			...(after ? { at: after.at } : {}),
			passed: (after?.packetsPerSecond ?? 0) >= fewestPackets
		},
		{
			expected: {
				en: 'The track is alive: it can be unmuted again.',
				ko: '트랙이 살아 있습니다. 다시 켤 수 있습니다.'
			},
			observed: trackState,
			source: 'MediaStreamTrack.readyState',
			passed: trackState === 'live'
		}
	];
	// A track that has ended is silent too, and in one browser its packets stop: that it is over says more.
	return verdictOf(findings, trackState === 'ended' ? 2 : isSilent ? 0 : 1);
}

const perSecond = (rate: number | undefined, digits: number): string =>
	rate === undefined ? '–' : `${rate.toFixed(digits)}/s`;
