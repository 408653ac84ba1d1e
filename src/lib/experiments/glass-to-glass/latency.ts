/** What a Recording says of the way from glass to glass: frames and their delays, how they are spread, and what each step took. */
import type { RecordingEvent } from '#lib/recording/event.ts';
import { meanBetweenReports } from '#lib/recording/stats/explain.ts';
import { statsReports, type StatsReport, type StatsSample } from '#lib/recording/stats-delta.ts';

/** Frames that were seen since the last such note: lists of the same length. */
export const framesNote = 'frames-seen';

export interface SeenFrame {
	/** Milliseconds of the Recording. */
	readonly at: number;
	readonly delay: number;
	readonly render?: number;
}

const numbers = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export function framesIn(events: readonly RecordingEvent[]): SeenFrame[] {
	return events.flatMap((event) => {
		if (event.type !== 'note' || event.note !== framesNote) return [];
		const value = event.value as { at?: unknown; delay?: unknown; render?: unknown } | undefined;
		const [delays, renders] = [numbers(value?.delay), numbers(value?.render)];
		return numbers(value?.at).flatMap((at, index) => {
			const [delay, render] = [delays[index], renders[index]];
			if (typeof at !== 'number' || typeof delay !== 'number') return [];
			return [{ at, delay, ...(typeof render === 'number' ? { render } : {}) }];
		});
	});
}

/** Frames seen between two moments. */
export const framesBetween = (frames: readonly SeenFrame[], from: number, to: number): SeenFrame[] =>
	frames.filter(({ at }) => at > from && at <= to);

/** The value that a share `p` (0 to 1) of the frames does not exceed; undefined without frames. */
export function quantile(values: readonly number[], p: number): number | undefined {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))];
}

export interface Bin {
	/** Milliseconds, the upper end not included. */
	readonly from: number;
	readonly to: number;
	readonly count: number;
}
/** How the delays are spread over bins of equal width; the last one takes what is beyond. */
export function histogram(values: readonly number[], width: number, bins: number): Bin[] {
	const counts = Array.from({ length: bins }, () => 0);
	for (const value of values) {
		const bin = Math.min(bins - 1, Math.max(0, Math.floor(value / width)));
		counts[bin] = (counts[bin] ?? 0) + 1;
	}
	return counts.map((count, index) => ({ from: index * width, to: (index + 1) * width, count }));
}

export const budgetSteps = ['encode', 'send', 'network', 'buffer', 'decode', 'render'] as const;
export type BudgetStep = (typeof budgetSteps)[number];

export interface BudgetPart {
	readonly step: BudgetStep;
	/** Milliseconds; undefined where this browser does not tell. */
	readonly ms: number | undefined;
	readonly source: string;
}
export interface Budget {
	readonly parts: readonly BudgetPart[];
	/** Median of the measured delays, milliseconds. */
	readonly total: number;
	/** What no statistic accounts for; less than nothing where the statistics claim more than there is. */
	readonly rest: number;
}

/** How much of the end of a Recording a budget is made of, milliseconds. */
export const budgetWindowMs = 5000;

const sources: Readonly<Record<BudgetStep, string>> = {
	encode: 'caller outbound-rtp: Δ totalEncodeTime / Δ framesEncoded',
	send: 'caller outbound-rtp: Δ totalPacketSendDelay / Δ packetsSent',
	network: 'caller candidate-pair: currentRoundTripTime / 2',
	buffer: 'callee inbound-rtp: Δ jitterBufferDelay / Δ jitterBufferEmittedCount',
	decode: 'callee inbound-rtp: Δ totalDecodeTime / Δ framesDecoded',
	render: 'requestVideoFrameCallback: expectedDisplayTime − presentationTime'
};

/** Where the time went, as far as it is told, in the last seconds before `until`; undefined before any frame was seen. */
export function budgetOf(events: readonly RecordingEvent[], until = Infinity): Budget | undefined {
	const seen = framesIn(events).filter(({ at }) => at <= until);
	const end = seen.at(-1)?.at;
	if (end === undefined) return undefined;
	const frames = framesBetween(seen, end - budgetWindowMs, end);
	const total = quantile(
		frames.map(({ delay }) => delay),
		0.5
	);
	if (total === undefined) return undefined;
	const [caller, callee] = (['caller', 'callee'] as const).map((peer) =>
		statsReports(events, peer).filter(
			({ at }) => at >= end - budgetWindowMs && at <= Math.min(until, end + 500)
		)
	);
	const mean = (samples: readonly StatsSample[] | undefined, type: string, sum: string, count: string) => {
		const now = samples?.at(-1);
		const id = now && video(now.report, type);
		// The first reports may be older than the stream.
		const before = id && samples?.find(({ report }) => report[id]?.[sum] !== undefined);
		if (!before || before === now) return undefined;
		const value = meanBetweenReports(before, now, id, sum, count);
		return typeof value === 'number' ? value * 1000 : undefined;
	};
	const last = caller?.at(-1);
	const roundTrip = last && selectedRoundTrip(last.report);
	const renders = frames.flatMap(({ render }) => (render === undefined ? [] : [render]));
	const ms: Readonly<Record<BudgetStep, number | undefined>> = {
		encode: mean(caller, 'outbound-rtp', 'totalEncodeTime', 'framesEncoded'),
		send: mean(caller, 'outbound-rtp', 'totalPacketSendDelay', 'packetsSent'),
		network: roundTrip === undefined ? undefined : roundTrip * 500,
		buffer: mean(callee, 'inbound-rtp', 'jitterBufferDelay', 'jitterBufferEmittedCount'),
		decode: mean(callee, 'inbound-rtp', 'totalDecodeTime', 'framesDecoded'),
		render: quantile(renders, 0.5)
	};
	const parts = budgetSteps.map((step) => ({ step, ms: ms[step], source: sources[step] }));
	return { parts, total, rest: total - parts.reduce((sum, part) => sum + (part.ms ?? 0), 0) };
}

const video = (report: StatsReport, type: string): string | undefined =>
	Object.entries(report).find(([, entry]) => entry.type === type && entry.kind === 'video')?.[0];

/** Seconds, of the pair that the transport names. */
export function selectedRoundTrip(report: StatsReport): number | undefined {
	const transport = Object.values(report).find(({ type }) => type === 'transport');
	const id = transport?.selectedCandidatePairId;
	const value = typeof id === 'string' ? report[id]?.currentRoundTripTime : undefined;
	return typeof value === 'number' ? value : undefined;
}
