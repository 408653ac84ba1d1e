/** What a page and a report of two runs have in common: charts with a line for each run, differences in words, the parts in order. */
import type { Locale } from '../../i18n/locale.ts';
import { diffLines } from '../../panels/line-diff.ts';
import { formatAmount, formatMs } from '../../panels/moment.ts';
import { panelWords } from '../../panels/panel-words.ts';
import { seriesOf, type Series, type StatKey } from '../../recording/series.ts';
import { counterpartOf, plotOf, type Plot } from './charts.ts';
import { compareRuns, type DescriptionPair, type MomentPair, type RunComparison } from './comparison.ts';
import { dateText } from './date-text.ts';
import type { KeptRun } from './run-file.ts';
import { pathText } from './run-summary.ts';
import { runWords, type RunWords } from './words.ts';

export interface ComparisonChart {
	readonly key: StatKey;
	readonly series: Series;
	readonly plot: Plot;
	/** The other run has no such stat. */
	readonly isAlone: boolean;
}

/** The charts of A, each with the line of B's counterpart. */
export function comparisonCharts(a: KeptRun, b: KeptRun, { peers }: RunComparison): ComparisonChart[] {
	return a.entry.charts.flatMap((key) => {
		const series = seriesOf(a.recording.events, key);
		if (series.points.length === 0) return [];
		const there = peers.find((one) => one.peers.a === key.peer)?.peers.b;
		const other = there && counterpartOf(key, a.recording.events, b.recording.events, there);
		const lines = [
			{ label: `A · ${key.peer}`, series },
			...(other ? [{ label: `B · ${other.peer}`, series: seriesOf(b.recording.events, other) }] : [])
		];
		const plot = plotOf(lines, Math.max(a.entry.durationMs, b.entry.durationMs));
		return [{ key, series, plot, isAlone: !other }];
	});
}

export const momentText = (at: number | undefined, { comparison }: RunWords): string =>
	at === undefined ? comparison.never : formatMs(at);

export function differenceText({ difference }: MomentPair, { comparison: say }: RunWords): string {
	if (difference === undefined) return '—';
	if (Math.abs(difference) < 0.05) return say.same;
	return difference > 0 ? say.later(formatMs(difference)) : say.earlier(formatMs(-difference));
}

/** The peer's name in both runs, or both of its names. */
export const pairName = ({ a, b }: { readonly a: string | undefined; readonly b: string | undefined }) =>
	a === b || b === undefined ? (a ?? '') : a === undefined ? b : `${a} / ${b}`;

const linesOf = (sdp: string | undefined) => (sdp ?? '').trimEnd().split(/\r\n|\n/);
/** `removed` is only in A, `added` only in B. */
export const differingLines = ({ a, b }: DescriptionPair) => diffLines(linesOf(a), linesOf(b));

export function descriptionText(pair: DescriptionPair, { comparison: say }: RunWords): string {
	const lines = differingLines(pair);
	const count = (kind: string) => lines.filter((line) => line.kind === kind).length;
	const [removed, added] = [count('removed'), count('added')];
	const what =
		pair.a === undefined
			? say.onlyIn('B')
			: pair.b === undefined
				? say.onlyIn('A')
				: removed + added === 0
					? say.equal
					: say.changed(removed, added);
	return `${say.sdpRow(pairName(pair.peers), pair.type, pair.nth)}: ${what}`;
}

export type ReportBlock =
	| { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
	| { readonly kind: 'list'; readonly items: readonly string[] }
	| {
			readonly kind: 'table';
			readonly heads: readonly string[];
			readonly rows: readonly (readonly string[])[];
	  }
	| {
			readonly kind: 'chart';
			readonly caption: string;
			readonly lines: readonly string[];
			readonly plot: Plot;
	  }
	| {
			readonly kind: 'lines';
			readonly title: string;
			/** `A` and `B`: only there. */
			readonly lines: readonly { readonly mark: 'A' | 'B' | ' '; readonly text: string }[];
	  };

/** A report of two runs, in its parts: HTML and Markdown are made of these. */
export function comparisonBlocks(a: KeptRun, b: KeptRun, locale: Locale): ReportBlock[] {
	const words = runWords[locale];
	const { comparison: say, page } = words;
	const panels = panelWords[locale];
	const machines: Readonly<Record<string, string>> = panels.states.machines;
	const comparison = compareRuns(a.recording.events, b.recording.events);
	const heading = (level: 2 | 3, text: string): ReportBlock => ({ kind: 'heading', level, text });
	const side = (letter: string, { entry }: KeptRun) =>
		[
			`${letter}: ${entry.title || words.untitled}`,
			dateText(entry.startedAt, locale),
			entry.browserName || (entry.browser ? words.unknownBrowser : words.simulated),
			`${formatMs(entry.durationMs)}, ${words.events(entry.eventCount)}`
		].join(' · ');
	const rowOf = (names: readonly string[], row: MomentPair) => [
		...names,
		momentText(row.a, words),
		momentText(row.b, words),
		differenceText(row, words)
	];
	const marks = { same: ' ', removed: 'A', added: 'B' } as const;
	return [
		{ kind: 'list', items: [side('A', a), side('B', b)] },
		...comparison.peers.flatMap(({ peers, milestones, states, paths }): ReportBlock[] => [
			heading(2, pairName(peers)),
			heading(3, say.milestones),
			{
				kind: 'table',
				heads: [say.milestones, 'A', 'B', say.difference],
				rows: milestones.map((row) => rowOf([page.milestone[row.name]], row))
			},
			heading(3, say.paths),
			{
				kind: 'list',
				items: (['a', 'b'] as const).map((which) => {
					const path = paths[which];
					return `${which.toUpperCase()}: ${path ? pathText(path) : page.noPath}`;
				})
			},
			heading(3, say.states),
			{
				kind: 'table',
				heads: [say.machine, say.state, 'A', 'B', say.difference],
				rows: states.map((row) => rowOf([machines[row.machine] ?? row.machine, row.state], row))
			}
		]),
		heading(2, say.charts),
		...comparisonCharts(a, b, comparison).map(({ series, plot, isAlone }): ReportBlock => ({
			kind: 'chart',
			caption: [
				series.name,
				[series.formula, series.unit].filter(Boolean).join(', '),
				...(isAlone ? [say.noCounterpart] : [say.dashes])
			].join(' · '),
			lines: plot.lines.map(({ label, last }) =>
				last === undefined ? label : `${label}: ${page.last} ${formatAmount(last, plot.unit)}`
			),
			plot
		})),
		heading(2, say.sdp),
		...comparison.descriptions.map((pair): ReportBlock => ({
			kind: 'lines',
			title: descriptionText(pair, words),
			lines: differingLines(pair).map(({ kind, text }) => ({ mark: marks[kind], text }))
		})),
		heading(2, say.counts),
		{
			kind: 'table',
			heads: [say.kind, 'A', 'B', say.difference],
			rows: comparison.counts.map((row) => [
				panels.timeline.kinds[row.kind],
				String(row.a),
				String(row.b),
				`${row.b > row.a ? '+' : ''}${row.b - row.a}`
			])
		}
	];
}
