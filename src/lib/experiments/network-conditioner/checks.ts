/** The checks of lesson 15: pure functions of a Recording. What counts is what was sent and reported, by phases of the link. */
import type { Localized } from '#lib/i18n/locale.ts';
import type { RecordingEvent } from '#lib/recording/event.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { statsReports, type StatsReport } from '#lib/recording/stats-delta.ts';
import { isClear, phasesOf, seconds, type Phase } from '../network/phases.ts';
import { meanBetween, metricsOf, type MetricName } from '../network/quality.ts';
import { verdictOf, type Finding, type Verdict } from '../verdict.ts';
import type { ControllerResult } from './loss-controller.ts';
import { cases, wanted, writtenNote } from './written-controller.ts';

/** How long a phase has to last before it says anything, seconds. */
const enough = { clear: 5, bad: 6 } as const;
/** A sender needs some seconds to follow: the end of a phase is looked at, milliseconds. */
const tailMs = 3500;

const near = (value: number, wanted: number, by: number) => Math.abs(value - wanted) <= by;

/** A field of the video or audio that one side tells of, in the last sample up to `at`. */
function fieldAt(
	events: readonly RecordingEvent[],
	peer: 'caller' | 'callee',
	[type, kind, field]: readonly [string, string, string],
	at: number
): number | undefined {
	let found: number | undefined;
	for (const { at: when, report } of statsReports(events, peer)) {
		if (when > at) break;
		const value = entryOf(report, type, kind)?.[field];
		if (typeof value === 'number') found = value;
	}
	return found;
}
const entryOf = (report: StatsReport, type: string, kind: string) =>
	Object.values(report).find((entry) => entry.type === type && entry.kind === kind);

function mean(
	events: readonly RecordingEvent[],
	name: MetricName,
	from: number,
	to: number
): number | undefined {
	const metric = metricsOf(events).find((one) => one.name === name);
	return metric && meanBetween(metric, from, to);
}
const tailMean = (events: readonly RecordingEvent[], name: MetricName, { from, to }: Phase) =>
	mean(events, name, Math.max(from, to - tailMs), to);

const kbps = (value: number | undefined) => (value === undefined ? '–' : `${value.toFixed(0)} kb/s`);
const duration = (phase: Phase | undefined) => (phase ? `${seconds(phase).toFixed(1)} s` : '–');

const lasted = (phase: Phase | undefined, least: number, expected: Localized): Finding => ({
	expected,
	observed: duration(phase),
	source: 'note link-set',
	...(phase ? { at: phase.from } : {}),
	passed: phase !== undefined && seconds(phase) >= least
});

/** Exercise 15a: a few packets lost; they are asked for again, and the sender is told. */
export function checkFewLost({ events }: Recording): Verdict {
	const phase = phasesOf(events).findLast(({ link }) => near(link.loss, 0.05, 0.015) && link.rateKbps === 0);
	const before =
		phase && (fieldAt(events, 'caller', ['outbound-rtp', 'video', 'nackCount'], phase.from) ?? 0);
	const after = phase && fieldAt(events, 'caller', ['outbound-rtp', 'video', 'nackCount'], phase.to);
	const reported = statsReports(events, 'caller').flatMap(({ at, report }) => {
		const value = entryOf(report, 'remote-inbound-rtp', 'video')?.fractionLost;
		return phase && at > phase.from && typeof value === 'number' ? [value] : [];
	});
	const most = Math.max(0, ...reported);
	const findings: Finding[] = [
		lasted(phase, enough.bad, {
			en: 'The link lost about 5 % for six seconds.',
			ko: '링크가 6초 동안 5%쯤 잃었습니다.'
		}),
		{
			expected: { en: 'The receiver asked for packets again.', ko: '수신자가 패킷을 다시 달라고 했습니다.' },
			observed: after === undefined ? '–' : String(after - (before ?? 0)),
			source: 'caller outbound-rtp.nackCount',
			passed: (after ?? 0) > (before ?? 0)
		},
		{
			expected: {
				en: 'It told the sender what share was lost.',
				ko: '얼마나 잃었는지 송신자에게 알렸습니다.'
			},
			observed: most.toFixed(3),
			source: 'caller remote-inbound-rtp.fractionLost',
			passed: most > 0
		}
	];
	return verdictOf(findings, !phase ? 0 : seconds(phase) < enough.bad ? 1 : 2);
}

/** Exercise 15b: many packets lost; the sender sends less than half. */
export function checkManyLost({ events }: Recording): Verdict {
	const phases = phasesOf(events);
	const at = phases.findLastIndex(({ link }) => near(link.loss, 0.2, 0.03) && link.rateKbps === 0);
	const bad = phases[at];
	const clear = phases
		.slice(0, Math.max(0, at))
		.findLast((phase) => isClear(phase) && seconds(phase) >= enough.clear);
	const [base, now] = [clear && tailMean(events, 'sent', clear), bad && tailMean(events, 'sent', bad)];
	const findings: Finding[] = [
		lasted(clear, enough.clear, {
			en: 'Before it the link was clear for five seconds.',
			ko: '그 전에 링크가 5초 동안 깨끗했습니다.'
		}),
		lasted(bad, enough.bad, {
			en: 'The link lost about 20 % for six seconds.',
			ko: '링크가 6초 동안 20%쯤 잃었습니다.'
		}),
		{
			expected: {
				en: 'At its end less than half of what was sent before.',
				ko: '끝에 가서는 앞서 보내던 것의 절반도 보내지 않았습니다.'
			},
			observed: `${kbps(base)} → ${kbps(now)}`,
			source: 'caller outbound-rtp: Δ bytesSent × 8 / Δ t',
			passed: base !== undefined && now !== undefined && now < base / 2
		}
	];
	return verdictOf(findings, !bad ? 0 : !clear ? 1 : 2);
}

/** Exercise 15c: a narrow link; first the delay grows, then the sender gives way; afterwards it comes back slowly. */
export function checkNarrow({ events }: Recording): Verdict {
	const phases = phasesOf(events);
	const at = phases.findLastIndex(
		({ link }) => link.rateKbps > 0 && link.rateKbps <= 500 && link.queueMs >= 200 && link.loss === 0
	);
	const narrow = phases[at];
	const clear = phases
		.slice(0, Math.max(0, at))
		.findLast((phase) => isClear(phase) && seconds(phase) >= enough.clear);
	const after = phases.slice(at + 1).find(isClear);
	const base = clear && tailMean(events, 'sent', clear);
	const capped = narrow && tailMean(events, 'sent', narrow);
	const roundTrip = metricsOf(events).find(({ name }) => name === 'roundTrip')?.points ?? [];
	const usual = clear && tailMean(events, 'roundTrip', clear);
	const longest = narrow
		? Math.max(
				0,
				...roundTrip
					.filter((point) => point.at > narrow.from && point.at <= narrow.to)
					.map(({ value }) => value)
			)
		: undefined;
	const sent = metricsOf(events).find(({ name }) => name === 'sent')?.points ?? [];
	const best = after
		? Math.max(
				0,
				...sent.filter((point) => point.at > after.from && point.at <= after.to).map(({ value }) => value)
			)
		: undefined;
	const findings: Finding[] = [
		lasted(narrow, enough.bad, {
			en: 'After a clear stretch the link was narrow for six seconds: at most 500 kb/s, a queue of 200 ms or more.',
			ko: '깨끗하다가 6초 동안 링크가 좁아졌습니다. 500 kb/s 이하에 200 ms 이상의 큐였습니다.'
		}),
		{
			expected: {
				en: 'The round trip grew by 100 ms or more.',
				ko: '왕복 시간이 100 ms 넘게 늘었습니다.'
			},
			observed:
				usual === undefined || longest === undefined ? '–' : `${usual.toFixed(0)} → ${longest.toFixed(0)} ms`,
			source: 'caller candidate-pair.currentRoundTripTime, remote-inbound-rtp.roundTripTime',
			passed: usual !== undefined && longest !== undefined && longest >= usual + 100
		},
		{
			expected: {
				en: 'The sender gave way: less than 60 % of before.',
				ko: '송신자가 물러나 앞서의 60%도 보내지 않았습니다.'
			},
			observed: `${kbps(base)} → ${kbps(capped)}`,
			source: 'caller outbound-rtp: Δ bytesSent × 8 / Δ t',
			passed: base !== undefined && capped !== undefined && capped < 0.6 * base
		},
		{
			expected: {
				en: 'Once the link was clear again it sent at least a fifth more.',
				ko: '링크가 다시 깨끗해지자 5분의 1 넘게 더 보냈습니다.'
			},
			observed: `${kbps(capped)} → ${kbps(best)}`,
			source: 'caller outbound-rtp: Δ bytesSent × 8 / Δ t',
			passed: capped !== undefined && best !== undefined && best >= 1.2 * capped
		}
	];
	return verdictOf(findings, !narrow || !clear ? 0 : !after ? 2 : 1);
}

/** Exercise 15d: what is lost of the sound is made up, or put together from what came beside it. */
export function checkSound({ events }: Recording): Verdict {
	const phase = phasesOf(events).findLast(({ link }) => link.loss >= 0.15 && link.rateKbps === 0);
	const grown = (field: string) => {
		if (!phase) return undefined;
		const [before, after] = [phase.from, phase.to].map((at) =>
			fieldAt(events, 'callee', ['inbound-rtp', 'audio', field], at)
		);
		return after === undefined ? undefined : after - (before ?? 0);
	};
	const [concealed, repaired] = [grown('concealedSamples'), grown('fecPacketsReceived')];
	const findings: Finding[] = [
		lasted(phase, enough.bad, {
			en: 'The link lost 15 % or more for six seconds.',
			ko: '링크가 6초 동안 15% 넘게 잃었습니다.'
		}),
		{
			expected: { en: 'Samples of sound were made up.', ko: '소리 샘플을 지어냈습니다.' },
			observed: String(concealed ?? '–'),
			source: 'callee inbound-rtp (audio).concealedSamples',
			passed: (concealed ?? 0) > 0
		},
		{
			expected: {
				en: 'Packets with a spare copy of earlier sound arrived (FEC).',
				ko: '앞선 소리의 여벌이 든 패킷이 도착했습니다(FEC).'
			},
			observed: String(repaired ?? '–'),
			source: 'callee inbound-rtp (audio).fecPacketsReceived',
			passed: (repaired ?? 0) > 0
		}
	];
	return verdictOf(findings, !phase ? 0 : seconds(phase) < enough.bad ? 1 : 2);
}

export const controllerNote = 'controller-tried';
/** Exercise 15e: a controller that goes up below 2 %, holds up to 10 %, and goes down above. */
export function checkController({ events }: Recording): Verdict {
	const note = events.findLast(
		(event): event is Extract<RecordingEvent, { type: 'note' }> =>
			event.type === 'note' && event.note === controllerNote
	);
	const result = note?.value as ControllerResult | undefined;
	const findings: Finding[] = (result?.rows ?? []).map(({ loss, expected, got }) => ({
		expected: {
			en: `At ${(loss * 100).toFixed(0)} % loss 1000 kb/s become ${expected} kb/s.`,
			ko: `손실 ${(loss * 100).toFixed(0)}%에서 1000 kb/s가 ${expected} kb/s가 됩니다.`
		},
		observed: `${got} kb/s`,
		source: 'note controller-tried',
		passed: got === expected
	}));
	if (!result)
		findings.push({
			expected: { en: 'A controller was tried.', ko: '조절기를 시험했습니다.' },
			observed: '–',
			source: 'note controller-tried',
			passed: false
		});
	return verdictOf(
		findings,
		result?.controller === 'ignore' ? 1 : result?.controller === 'proportional' ? 2 : 0
	);
}

/** How far a rate may be from the rule, kb/s: what is rounded is right. */
const nearEnoughKbps = 0.5;

/** What the reader's controller gave, case by case; undefined where the note says something else than was asked. */
function writtenResults({
	events
}: Recording): readonly { rate: number; loss: number; got: unknown }[] | undefined {
	const note = events.findLast(
		(event): event is Extract<RecordingEvent, { type: 'note' }> =>
			event.type === 'note' && event.note === writtenNote
	);
	if (!Array.isArray(note?.value) || note.value.length !== cases.length) return undefined;
	const rows = note.value;
	return cases.map((one, index) => {
		const row: unknown = rows[index];
		const fits =
			typeof row === 'object' &&
			row !== null &&
			'rate' in row &&
			'loss' in row &&
			row.rate === one.rate &&
			row.loss === one.loss;
		return { ...one, got: fits && 'got' in row ? row.got : undefined };
	});
}

/** Exercise 15g: the same rule, written by the reader. The note comes out of a frame: only inputs and outputs of it count. */
export function checkWrittenController(recording: Recording): Verdict {
	const results = writtenResults(recording);
	const source = `note ${writtenNote}`;
	if (!results) {
		const expected = { en: 'next(rate, loss) was tried.', ko: 'next(rate, loss)를 시험했습니다.' };
		return verdictOf([{ expected, observed: '–', source, passed: false }], 0);
	}
	const isNear = (got: unknown, value: number) =>
		typeof got === 'number' && Math.abs(got - value) <= nearEnoughKbps;
	// One finding a loss: the first rate that came out wrong stands for it, else the first.
	const told = [...new Set(cases.map(({ loss }) => loss))].map((loss) => {
		const same = results.filter((result) => result.loss === loss);
		return same.find(({ rate, got }) => !isNear(got, wanted({ rate, loss }))) ?? same[0]!;
	});
	const findings = told.map(({ rate, loss, got }): Finding => {
		const value = wanted({ rate, loss });
		return {
			expected: {
				en: `At ${(loss * 100).toFixed(0)} % loss ${rate} kb/s become ${value.toFixed(0)} kb/s.`,
				ko: `손실 ${(loss * 100).toFixed(0)}%에서 ${rate} kb/s가 ${value.toFixed(0)} kb/s가 됩니다.`
			},
			observed:
				typeof got === 'number'
					? `${got.toFixed(0)} kb/s`
					: (got === undefined ? '–' : JSON.stringify(got)).slice(0, 60),
			source,
			passed: isNear(got, value)
		};
	});
	const wrongWhere = (fits: (loss: number) => boolean) =>
		results.some(({ rate, loss, got }) => fits(loss) && !isNear(got, wanted({ rate, loss })));
	return verdictOf(
		findings,
		wrongWhere((loss) => loss < 0.02) ? 0 : wrongWhere((loss) => loss > 0.1) ? 1 : 2
	);
}
