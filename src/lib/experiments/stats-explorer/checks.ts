/** The checks of exercises 14a, 14b and 14e: what the reader found, against what the reports of the Recording come to. */
import type { RecordingEvent } from '#lib/recording/event.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { meanBetweenReports, rateBetween } from '#lib/recording/stats/explain.ts';
import { statsReports, type StatsReport, type StatsSample } from '#lib/recording/stats-delta.ts';
import { verdictOf, type Finding, type Verdict } from '../verdict.ts';

export const statsNotes = {
	/** 14a: a report was taken: which, and its timestamp. */
	taken: 'report-taken',
	/** 14a: the bitrate that the reader worked out, kb/s. */
	said: 'bitrate-said',
	/** 14b: an object was looked at: peer and id. */
	visited: 'object-visited',
	/** 14e: a formula was tried: its name, and what it came to in ms for sound and picture. */
	tried: 'formula-tried'
} as const;

/** How far from the checker's own result an answer may lie. */
const tolerance = 0.1;
const isNear = (value: number, wanted: number) => Math.abs(value - wanted) <= tolerance * Math.abs(wanted);

interface Fields {
	readonly [key: string]: unknown;
}
const notes = (events: readonly RecordingEvent[], name: string): { at: number; value: Fields }[] =>
	events.flatMap((event) =>
		event.type === 'note' && event.note === name && typeof event.value === 'object' && event.value !== null
			? [{ at: event.at, value: event.value as Fields }]
			: []
	);
const numberOf = (value: unknown) =>
	typeof value === 'number' && Number.isFinite(value) ? value : undefined;

/** The id of what is sent as picture. */
export const sentPicture = (report: StatsReport): string | undefined =>
	Object.entries(report).find(([, entry]) => entry.type === 'outbound-rtp' && entry.kind === 'video')?.[0];

/** Two reports that the reader took, and what bitrate they come to; undefined while one is missing. */
export function takenReports(
	events: readonly RecordingEvent[]
): { readonly first: StatsSample; readonly second: StatsSample; readonly kbps: number } | undefined {
	const samples = statsReports(events, 'caller');
	const taken = notes(events, statsNotes.taken);
	const reportOf = (which: string) => {
		const timestamp = numberOf(taken.findLast(({ value }) => value.which === which)?.value.timestamp);
		return samples.findLast((sample) => sample.timestamp === timestamp);
	};
	const [first, second] = [reportOf('first'), reportOf('second')];
	const id = second && sentPicture(second.report);
	const bps = first && second && id ? rateBetween(first, second, id, 'bytesSent') : undefined;
	return bps === undefined ? undefined : { first: first!, second: second!, kbps: bps / 1000 };
}

/** Exercise 14a. */
export function checkBitrate({ events }: Recording): Verdict {
	const taken = takenReports(events);
	const said = numberOf(notes(events, statsNotes.said).at(-1)?.value.kbps);
	const findings: Finding[] = [
		{
			expected: {
				en: 'Two reports were taken, one after the other.',
				ko: '보고서 두 개를 차례로 받았습니다.'
			},
			observed: taken ? `Δ t ${((taken.second.timestamp - taken.first.timestamp) / 1000).toFixed(2)} s` : '–',
			source: 'note report-taken',
			passed: taken !== undefined
		},
		{
			expected: {
				en: 'The bitrate is within 10 % of what these reports come to.',
				ko: '비트레이트가 이 두 보고서로 계산한 값의 ±10% 안에 있습니다.'
			},
			observed: `${said ?? '–'} kb/s${taken ? ` ↔ ${taken.kbps.toFixed(1)} kb/s` : ''}`,
			source: 'caller outbound-rtp (video): Δ bytesSent × 8 / Δ t',
			passed: taken !== undefined && said !== undefined && isNear(said, taken.kbps)
		}
	];
	if (!taken || said === undefined) return verdictOf(findings, 0);
	return verdictOf(findings, isNear(said * 8, taken.kbps) ? 1 : 2);
}

/** The steps of 14b: from which object by which field to which. */
const walk = [
	['codecId', 'codec'],
	['transportId', 'transport'],
	['selectedCandidatePairId', 'candidate-pair'],
	['localCandidateId', 'local-candidate'],
	['remoteCandidateId', 'remote-candidate']
] as const;

/** Exercise 14b: every object is the one whose id stood in the one before, and they were looked at in that order. */
export function checkWalk({ events }: Recording): Verdict {
	const visits = notes(events, statsNotes.visited);
	const begin = visits.findIndex(({ at, value }) => {
		const report = reportAt(events, value.peer, at);
		return typeof value.id === 'string' && report?.[value.id]?.type === 'outbound-rtp';
	});
	const start = visits[begin];
	const peer = start?.value.peer;
	const report = start && reportAt(events, peer, visits.at(-1)?.at ?? start.at);
	const idIn = (id: unknown, field: string) => (typeof id === 'string' ? report?.[id]?.[field] : undefined);
	const stream = start?.value.id;
	const transport = idIn(stream, 'transportId');
	const pair = idIn(transport, 'selectedCandidatePairId');
	const from: Record<(typeof walk)[number][0], unknown> = {
		codecId: stream,
		transportId: stream,
		selectedCandidatePairId: transport,
		localCandidateId: pair,
		remoteCandidateId: pair
	};
	let place = begin;
	const findings: Finding[] = [
		{
			expected: { en: 'It begins with an outbound-rtp.', ko: 'outbound-rtp에서 시작합니다.' },
			observed: typeof stream === 'string' ? stream : '–',
			source: 'note object-visited',
			passed: begin >= 0
		}
	];
	for (const [field, type] of walk) {
		const wanted = idIn(from[field], field);
		const found =
			place < 0
				? -1
				: visits.findIndex(({ value }, index) => index > place && value.peer === peer && value.id === wanted);
		findings.push({
			expected: {
				en: `Then the ${type} whose id stands in ${field}.`,
				ko: `이어서 ${field}에 적힌 id의 ${type}를 봅니다.`
			},
			observed: found >= 0 && typeof wanted === 'string' ? wanted : '–',
			source: `${field}, note object-visited`,
			passed: found >= 0
		});
		if (found >= 0) place = found;
		else place = -1;
	}
	const wrong = findings.findIndex(({ passed }) => !passed);
	return verdictOf(findings, wrong === 0 ? 0 : wrong <= 2 ? 1 : 2);
}

function reportAt(events: readonly RecordingEvent[], peer: unknown, at: number): StatsReport | undefined {
	return typeof peer === 'string'
		? statsReports(events, peer).findLast((sample) => sample.at <= at)?.report
		: undefined;
}

/** What 14e tries, milliseconds; the right one is not the only one that looks like a delay. */
export const formulaNames = ['jitter', 'sum', 'per-second', 'mean'] as const;
export type FormulaName = (typeof formulaNames)[number];

/** Exercise 14e: whatever formula it was, it has to come to the mean, for sound and for picture. */
export function checkJitterBuffer({ events }: Recording): Verdict {
	const note = notes(events, statsNotes.tried).at(-1);
	const samples = statsReports(events, 'callee').filter(({ at }) => at <= (note?.at ?? 0));
	const [first, last] = [
		samples.find(({ timestamp }) => timestamp === note?.value.from),
		samples.findLast(({ timestamp }) => timestamp === note?.value.to)
	];
	const findings = (['audio', 'video'] as const).map((kind): Finding => {
		const id = Object.entries(last?.report ?? {}).find(
			([, entry]) => entry.type === 'inbound-rtp' && entry.kind === kind
		)?.[0];
		const mean =
			first && last && id
				? meanBetweenReports(first, last, id, 'jitterBufferDelay', 'jitterBufferEmittedCount')
				: undefined;
		const said = numberOf(note?.value[kind]);
		const wanted = mean === undefined ? undefined : mean * 1000;
		return {
			expected:
				kind === 'audio'
					? { en: 'It gives how long sound waits on average.', ko: '소리가 평균 얼마나 기다리는지 나옵니다.' }
					: {
							en: 'It gives how long a picture waits on average.',
							ko: '화면이 평균 얼마나 기다리는지 나옵니다.'
						},
			observed: `${said?.toFixed(1) ?? '–'} ms${wanted === undefined ? '' : ` ↔ ${wanted.toFixed(1)} ms`}`,
			source: `callee inbound-rtp (${kind}): Δ jitterBufferDelay / Δ jitterBufferEmittedCount`,
			passed: wanted !== undefined && said !== undefined && isNear(said, wanted)
		};
	});
	const name = note?.value.name;
	return verdictOf(findings, name === 'sum' ? 1 : name === 'per-second' ? 2 : 0);
}
