/** The checks of exercises 14c and 14d: delays that were measured, against frames that were seen. */
import type { RecordingEvent } from '#lib/recording/event.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { isClear, phasesOf, seconds, type Phase } from '../network/phases.ts';
import { metricsOf } from '../network/quality.ts';
import { verdictOf, type Finding, type Verdict } from '../verdict.ts';
import { framesBetween, framesIn, quantile, type SeenFrame } from './latency.ts';

/** 14c: what the reader's way of measuring came to: its name, milliseconds. */
export const measuredNote = 'delay-measured';
export const methodNames = ['half-round-trip', 'decode-time', 'two-clocks', 'time-code'] as const;
export type MethodName = (typeof methodNames)[number];

/** Fewer frames than this say nothing of a median. */
const enoughFrames = 15;
const toleranceMs = 15;

const median = (frames: readonly SeenFrame[]): number | undefined =>
	frames.length < enoughFrames
		? undefined
		: quantile(
				frames.map(({ delay }) => delay),
				0.5
			);
const print = (ms: number | undefined) => (ms === undefined ? '–' : `${ms.toFixed(0)} ms`);

/** Exercise 14c: whatever way it was, it has to come to what the reference reader saw. */
export function checkGlass({ events }: Recording): Verdict {
	const note = events.findLast(
		(event): event is Extract<RecordingEvent, { type: 'note' }> =>
			event.type === 'note' && event.note === measuredNote
	);
	const value = note?.value as { method?: unknown; ms?: unknown } | undefined;
	const ms = typeof value?.ms === 'number' ? value.ms : undefined;
	const reference = median(framesIn(events));
	const findings: Finding[] = [
		{
			expected: {
				en: 'The reference reader saw fifteen frames or more.',
				ko: '기준 판독기가 프레임을 15개 넘게 보았습니다.'
			},
			observed: String(framesIn(events).length),
			source: 'note frames-seen',
			passed: reference !== undefined
		},
		{
			expected: {
				en: 'What was measured is within 15 ms of its median.',
				ko: '잰 값이 기준 판독기의 중앙값에서 15 ms 안에 있습니다.'
			},
			observed: `${print(ms)} ↔ ${print(reference)}`,
			source: 'note delay-measured, frames-seen (p50)',
			passed: ms !== undefined && reference !== undefined && Math.abs(ms - reference) <= toleranceMs
		}
	];
	return verdictOf(findings, value?.method === 'decode-time' ? 1 : value?.method === 'two-clocks' ? 2 : 0);
}

/** How long each stretch has to last, seconds, and which end of it is looked at, milliseconds. */
const enough = { clear: 4, far: 6 } as const;
const tailMs = 3000;
/** There is no upper bound: a jitter buffer may take the move for jitter and add to it (measured: Firefox by 170 to 300 ms). */
const leastRiseMs = 80;
/** Half of the move: a browser that counts round trips from RTCP has but a few of a stretch, and each may have waited (seen: 25 ms). */
const leastRoundTripRiseMs = 50;

/** Exercise 14d: 100 ms more at the box, and both the picture and the round trip show it. */
export function checkFarther({ events }: Recording): Verdict {
	const phases = phasesOf(events);
	const at = phases.findLastIndex(({ link }) => Math.abs(link.delayMs - 100) <= 5 && link.loss === 0);
	const far = phases[at];
	const clear = phases
		.slice(0, Math.max(0, at))
		.findLast((phase) => isClear(phase) && seconds(phase) >= enough.clear);
	const frames = framesIn(events);
	const tail = (phase: Phase | undefined) =>
		phase && median(framesBetween(frames, Math.max(phase.from, phase.to - tailMs), phase.to));
	const [before, after] = [tail(clear), tail(far)];
	const lasted = (phase: Phase | undefined, least: number) => phase !== undefined && seconds(phase) >= least;
	const findings: Finding[] = [
		{
			expected: {
				en: 'The box was clear for four seconds, and then 100 ms away for six.',
				ko: '상자가 4초 동안 깨끗했고, 이어서 6초 동안 100 ms 멀었습니다.'
			},
			observed: [clear, far].map((phase) => (phase ? `${seconds(phase).toFixed(1)} s` : '–')).join(', '),
			source: 'note link-set',
			passed: lasted(clear, enough.clear) && lasted(far, enough.far)
		},
		{
			expected: {
				en: 'The median from glass to glass rose by 80 ms or more.',
				ko: '화면에서 화면까지의 중앙값이 80 ms 넘게 늘었습니다.'
			},
			observed: `${print(before)} → ${print(after)}`,
			source: 'note frames-seen (p50)',
			passed: before !== undefined && after !== undefined && after - before >= leastRiseMs
		}
	];
	const points = metricsOf(events).find(({ name }) => name === 'roundTrip')?.points ?? [];
	// The least of several: that is the path. What is above it waited somewhere, as on a busy machine.
	const leastIn = (from: number, to: number) =>
		quantile(
			points.filter(({ at }) => at > from && at <= to).map(({ value }) => value),
			0
		);
	// Where a browser tells no round trip, nothing is asked about it.
	if (points.length > 0) {
		const usual = clear && leastIn(clear.from, clear.to);
		const now = far && leastIn(Math.max(far.from, far.to - tailMs), far.to);
		findings.push({
			expected: {
				en: 'The least round trip rose by 50 ms or more.',
				ko: '가장 짧은 왕복 시간이 50 ms 넘게 늘었습니다.'
			},
			observed: `${print(usual)} → ${print(now)}`,
			source: 'caller candidate-pair.currentRoundTripTime, remote-inbound-rtp.roundTripTime',
			passed: usual !== undefined && now !== undefined && now - usual >= leastRoundTripRiseMs
		});
	}
	return verdictOf(findings, !far ? 0 : !clear || !lasted(far, enough.far) ? 1 : 2);
}
