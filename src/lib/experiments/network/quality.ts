/** What a call looks like from its statistics, as lines over time that can be laid above one another. */
import type { Json, RecordingEvent, StatsEntry } from '#lib/recording/event.ts';
import { statsReports, type StatsReport, type StatsSample } from '#lib/recording/stats-delta.ts';

export const metricNames = [
	'sent',
	'received',
	'loss',
	'roundTrip',
	'nacks',
	'keyFrames',
	'frozen',
	'jitterBuffer',
	'concealed',
	'width'
] as const;
export type MetricName = (typeof metricNames)[number];

export interface MetricPoint {
	/** Milliseconds of the Recording. */
	readonly at: number;
	readonly value: number;
}
export interface Metric {
	readonly name: MetricName;
	readonly unit: 'kb/s' | '%' | 'ms' | '/s' | 'px';
	/** Whose stats, and how a point is made of them. */
	readonly source: string;
	readonly points: readonly MetricPoint[];
}

type Entry = StatsEntry | undefined;
const numberIn = (entry: Entry, field: string): number | undefined => {
	const value: Json | undefined = entry?.[field];
	return typeof value === 'number' ? value : undefined;
};
const find = (report: StatsReport, type: string, kind?: string): Entry =>
	Object.values(report).find(
		(entry) => entry.type === type && (kind === undefined || entry.kind === kind) && entry.rid === undefined
	);

function selectedPair(report: StatsReport): Entry {
	const transport = find(report, 'transport');
	const id = transport?.selectedCandidatePairId;
	return (
		(typeof id === 'string' ? report[id] : undefined) ??
		Object.values(report).find((entry) => entry.type === 'candidate-pair' && entry.nominated === true)
	);
}

type Read = (now: StatsReport, before: StatsReport, seconds: number) => number | undefined;

const rise = (now: Entry, before: Entry, field: string): number | undefined => {
	const [a, b] = [numberIn(now, field), numberIn(before, field)];
	return a === undefined || b === undefined || a < b ? undefined : a - b;
};
const rate =
	(type: string, field: string, factor: number, kind = 'video'): Read =>
	(now, before, seconds) => {
		const risen = rise(find(now, type, kind), find(before, type, kind), field);
		return risen === undefined ? undefined : (risen * factor) / seconds;
	};

/** Of one second to the next. */
const readers: Readonly<
	Record<
		MetricName,
		{
			readonly peer: 'caller' | 'callee';
			readonly unit: Metric['unit'];
			readonly source: string;
			readonly read: Read;
		}
	>
> = {
	sent: {
		peer: 'caller',
		unit: 'kb/s',
		source: 'caller outbound-rtp (video): Δ bytesSent × 8 / Δ t',
		read: rate('outbound-rtp', 'bytesSent', 8 / 1000)
	},
	received: {
		peer: 'callee',
		unit: 'kb/s',
		source: 'callee inbound-rtp (video): Δ bytesReceived × 8 / Δ t',
		read: rate('inbound-rtp', 'bytesReceived', 8 / 1000)
	},
	loss: {
		peer: 'caller',
		unit: '%',
		source: 'caller remote-inbound-rtp (video): fractionLost × 100',
		read: (now) => {
			const lost = numberIn(find(now, 'remote-inbound-rtp', 'video'), 'fractionLost');
			return lost === undefined ? undefined : lost * 100;
		}
	},
	roundTrip: {
		peer: 'caller',
		unit: 'ms',
		source: 'caller: the larger of candidate-pair.currentRoundTripTime and remote-inbound-rtp.roundTripTime',
		// Firefox measures on the pair every few seconds only, Chromium sees less of a queue in its reports.
		read: (now) => {
			const seconds = [
				numberIn(selectedPair(now), 'currentRoundTripTime'),
				numberIn(find(now, 'remote-inbound-rtp', 'video'), 'roundTripTime')
			].filter((value) => value !== undefined);
			return seconds.length === 0 ? undefined : Math.max(...seconds) * 1000;
		}
	},
	nacks: {
		peer: 'caller',
		unit: '/s',
		source: 'caller outbound-rtp (video): Δ nackCount / Δ t',
		read: rate('outbound-rtp', 'nackCount', 1)
	},
	keyFrames: {
		peer: 'caller',
		unit: '/s',
		source: 'caller outbound-rtp (video): Δ pliCount / Δ t',
		read: rate('outbound-rtp', 'pliCount', 1)
	},
	frozen: {
		peer: 'callee',
		unit: '%',
		source: 'callee inbound-rtp (video): Δ totalFreezesDuration / Δ t',
		read: rate('inbound-rtp', 'totalFreezesDuration', 100)
	},
	jitterBuffer: {
		peer: 'callee',
		unit: 'ms',
		source: 'callee inbound-rtp (video): Δ jitterBufferDelay / Δ jitterBufferEmittedCount',
		read: (now, before) => {
			const [entry, earlier] = [find(now, 'inbound-rtp', 'video'), find(before, 'inbound-rtp', 'video')];
			const delay = rise(entry, earlier, 'jitterBufferDelay');
			const count = rise(entry, earlier, 'jitterBufferEmittedCount');
			return delay === undefined || !count ? undefined : (delay / count) * 1000;
		}
	},
	concealed: {
		peer: 'callee',
		unit: '%',
		source: 'callee inbound-rtp (audio): Δ concealedSamples / Δ totalSamplesReceived',
		read: (now, before) => {
			const [entry, earlier] = [find(now, 'inbound-rtp', 'audio'), find(before, 'inbound-rtp', 'audio')];
			const concealed = rise(entry, earlier, 'concealedSamples');
			const all = rise(entry, earlier, 'totalSamplesReceived');
			return concealed === undefined || !all ? undefined : (concealed / all) * 100;
		}
	},
	width: {
		peer: 'callee',
		unit: 'px',
		source: 'callee inbound-rtp (video): frameWidth',
		read: (now) => numberIn(find(now, 'inbound-rtp', 'video'), 'frameWidth')
	}
};

/** Two samples that came closer than this are one moment: a press asks for stats out of turn. */
const leastSeconds = 0.4;

function pairsOf(
	samples: readonly StatsSample[]
): { now: StatsSample; before: StatsSample; seconds: number }[] {
	const pairs: { now: StatsSample; before: StatsSample; seconds: number }[] = [];
	let before = samples[0];
	for (const now of samples.slice(1)) {
		if (!before) break;
		const seconds = (now.timestamp - before.timestamp) / 1000;
		if (seconds < leastSeconds) continue;
		pairs.push({ now, before, seconds });
		before = now;
	}
	return pairs;
}

/** Lines of a call; a metric that this browser does not tell of has no points. */
export function metricsOf(events: readonly RecordingEvent[]): Metric[] {
	const pairs = {
		caller: pairsOf(statsReports(events, 'caller')),
		callee: pairsOf(statsReports(events, 'callee'))
	};
	return metricNames.map((name) => {
		const { peer, unit, source, read } = readers[name];
		const points = pairs[peer].flatMap(({ now, before, seconds }) => {
			const value = read(now.report, before.report, seconds);
			return value === undefined ? [] : [{ at: now.at, value }];
		});
		return { name, unit, source, points };
	});
}

/** Why the sender sends less than it was given, as the last sample before `at` says; Chromium alone tells. */
export function limitationAt(events: readonly RecordingEvent[], at: number): string | undefined {
	let reason: string | undefined;
	for (const { at: when, report } of statsReports(events, 'caller')) {
		if (when > at) break;
		const said = find(report, 'outbound-rtp', 'video')?.qualityLimitationReason;
		if (typeof said === 'string') reason = said;
	}
	return reason;
}

/** Mean of a metric over a stretch of time; undefined where it has no point there. */
export function meanBetween({ points }: Metric, from: number, to: number): number | undefined {
	const within = points.filter(({ at }) => at > from && at <= to);
	return within.length === 0 ? undefined : within.reduce((sum, { value }) => sum + value, 0) / within.length;
}
