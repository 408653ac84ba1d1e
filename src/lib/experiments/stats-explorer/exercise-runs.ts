/** Carries the answers of exercise 14e out: the chosen formula on two reports of a real call. */
import type { StatsEntry } from '#lib/recording/event.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { statTime } from '#lib/recording/stats/explain.ts';
import { statsReports } from '#lib/recording/stats-delta.ts';
import { connected, exchangeCandidates, negotiate } from '#lib/webrtc/loopback.ts';
import { createSyntheticSource } from '#lib/webrtc/sources/synthetic.ts';
import { Run } from '../run.ts';
import { formulaNames, statsNotes, type FormulaName } from './checks.ts';
import * as code from './code.ts';
import { playUnseen } from './unseen.ts';

/** How long the call runs before the first report, and between the two. */
const settleMs = 1500;
const apartMs = 1500;

/** Each gives seconds. */
const formulas: Readonly<
	Record<FormulaName, (before: StatsEntry, now: StatsEntry, seconds: number) => number>
> = {
	jitter: (_, now) => field(now, 'jitter'),
	sum: (_, now) => field(now, 'jitterBufferDelay'),
	'per-second': (before, now, seconds) =>
		(field(now, 'jitterBufferDelay') - field(before, 'jitterBufferDelay')) / seconds,
	mean: (before, now) =>
		(field(now, 'jitterBufferDelay') - field(before, 'jitterBufferDelay')) /
		(field(now, 'jitterBufferEmittedCount') - field(before, 'jitterBufferEmittedCount'))
};
const field = (entry: StatsEntry, name: string): number => {
	const value = entry[name];
	return typeof value === 'number' ? value : NaN;
};

export async function runFormula(answer: readonly string[], began: (run: Run) => void): Promise<Recording> {
	const run = new Run('stats-explorer');
	began(run);
	const streams = {
		caller: createSyntheticSource({ name: 'caller' }),
		callee: createSyntheticSource({ name: 'callee' })
	};
	run.defer(() => {
		streams.caller.close();
		streams.callee.close();
	});
	try {
		await code.connect({
			observe: run.observe,
			streams: { caller: streams.caller.stream, callee: streams.callee.stream },
			play: (stream) => {
				run.defer(playUnseen(stream));
			},
			signal: async (caller, callee) => {
				exchangeCandidates(caller, callee);
				await negotiate(caller, callee);
				await connected(callee);
			}
		});
		await pause(settleMs);
		await run.sample();
		const before = statsReports(run.recorder.events, 'callee').at(-1);
		await pause(apartMs);
		await run.sample();
		const now = statsReports(run.recorder.events, 'callee').at(-1);
		const name = formulaNames.find((known) => known === answer[0]);
		if (name && before && now) {
			const results = Object.fromEntries(
				(['audio', 'video'] as const).flatMap((kind) => {
					const [id, entry] =
						Object.entries(now.report).find(([, one]) => one.type === 'inbound-rtp' && one.kind === kind) ??
						[];
					const old = id === undefined ? undefined : before.report[id];
					if (!entry || !old) return [];
					const seconds = (statTime(now, entry) - statTime(before, old)) / 1000;
					const ms = formulas[name](old, entry, seconds) * 1000;
					return Number.isFinite(ms) ? [[kind, ms]] : [];
				})
			) as Record<string, number>;
			run.note(statsNotes.tried, { name, from: before.timestamp, to: now.timestamp, ...results });
		}
		return run.recorder.snapshot();
	} finally {
		run.close();
	}
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
