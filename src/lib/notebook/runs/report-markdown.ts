/** Kept runs as Markdown: the reader's own note as it was written, everything else as text that cannot become markup. */
import type { Locale } from '../../i18n/locale.ts';
import { formatAmount, formatMs } from '../../panels/moment.ts';
import { comparisonBlocks, type ReportBlock } from './comparison-report.ts';
import { dateText } from './date-text.ts';
import type { KeptRun } from './run-file.ts';
import { findingText, pathText, summaryOf } from './run-summary.ts';
import { runWords } from './words.ts';

/** @param now ISO 8601 */
export function reportMarkdown(
	runs: readonly KeptRun[],
	locale: Locale,
	now: string,
	isRedacted = false
): string {
	const head = headLines(runWords[locale].report.title, locale, now, isRedacted);
	return `${[...head, ...runs.flatMap((run) => ['', ...runLines(run, locale)])].join('\n')}\n`;
}

/** Two runs side by side. @param now ISO 8601 */
export function comparisonMarkdown(
	a: KeptRun,
	b: KeptRun,
	locale: Locale,
	now: string,
	isRedacted = false
): string {
	const head = headLines(runWords[locale].comparison.title, locale, now, isRedacted);
	return `${[...head, ...comparisonBlocks(a, b, locale).flatMap((block) => ['', ...blockLines(block)])].join('\n')}\n`;
}

function headLines(title: string, locale: Locale, now: string, isRedacted: boolean): string[] {
	const { report } = runWords[locale];
	const made = [report.made(dateText(now, locale)), ...(isRedacted ? [report.redacted] : [])];
	return [`# ${title}`, '', plain(made.join(' '))];
}

function blockLines(block: ReportBlock): string[] {
	const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	switch (block.kind) {
		case 'heading':
			return [`${'#'.repeat(block.level)} ${plain(block.text)}`];
		case 'list':
			return block.items.map((item) => `- ${plain(item)}`);
		case 'table':
			return [
				row(block.heads.map(plain)),
				row(block.heads.map(() => '---')),
				...block.rows.map((cells) => row(cells.map(plain)))
			];
		case 'chart':
			return [plain(block.caption), '', ...block.lines.map((line) => `- ${plain(line)}`)];
		case 'lines': {
			const differing = block.lines.filter(({ mark }) => mark !== ' ');
			return [
				plain(block.title),
				...(differing.length === 0
					? []
					: ['', ...fenced(differing.map(({ mark, text }) => `${mark} ${text}`).join('\n'))])
			];
		}
	}
}

function runLines(run: KeptRun, locale: Locale): string[] {
	const words = runWords[locale];
	const { page } = words;
	const { entry } = run;
	const { peers, charts, findings } = summaryOf(run);
	const browser = entry.browserName || (entry.browser ? words.unknownBrowser : words.simulated);
	return [
		`## ${plain(entry.title || words.untitled)}`,
		'',
		`- ${words.experiment}: ${plain(entry.experiment || '—')}`,
		`- ${page.when}: ${plain(dateText(entry.startedAt, locale))}`,
		`- ${page.browser}: ${plain(browser)}`,
		...(entry.browser ? [`- ${page.agent}: ${code(entry.browser)}`] : []),
		`- ${page.length}: ${formatMs(entry.durationMs)}, ${words.events(entry.eventCount)}`,
		...(entry.tags.length > 0 ? [`- ${page.tags}: ${plain(entry.tags.join(', '))}`] : []),
		...(entry.note.trim() ? ['', `### ${words.report.note}`, '', entry.note.trim()] : []),
		...(entry.predictions.length > 0 ? ['', `### ${page.predictions}`] : []),
		...entry.predictions.flatMap(({ question, predicted, happened, isRight }) => [
			'',
			plain(question),
			'',
			`- ${page.predicted}: ${plain(predicted ?? page.skipped)}`,
			`- ${page.happened}: ${plain(happened ?? page.unknown)}${isRight === undefined ? '' : ` (${isRight ? page.right : page.wrong})`}`
		]),
		'',
		`### ${page.milestones}`,
		'',
		`| ${page.peer} | ${words.comparison.milestones} | ${page.at} | ${page.source} |`,
		'| --- | --- | ---: | --- |',
		...peers.flatMap(({ peer, milestones }) =>
			milestones.map(
				({ name, at, source }) =>
					`| ${plain(peer)} | ${page.milestone[name]} | ${formatMs(at)} | ${code(source)} |`
			)
		),
		'',
		`### ${page.path}`,
		'',
		...peers.map(
			({ peer, path }) =>
				`- ${plain(peer)}: ${path ? `${code(pathText(path))} (${page.pathAt(formatMs(path.at))})` : page.noPath}`
		),
		'',
		`### ${page.verdict}`,
		'',
		...(findings.length === 0
			? [page.noVerdict]
			: findings.map(
					(finding) =>
						`- ${plain(findingText(finding, locale))} (${code(finding.rule)}, ${plain(finding.peer)})`
				)),
		...(charts.length > 0 ? ['', `### ${page.charts}`, ''] : []),
		...charts.map(({ key, series }) => {
			const last = series.points.at(-1)!;
			return `- ${plain(key.peer)} ${code(series.name)} (${code(series.formula)}): ${page.last} ${formatAmount(last.value, series.unit)}`;
		}),
		...peers.flatMap(({ peer, descriptions }) =>
			descriptions.flatMap(([name, sdp]) => ['', `### ${plain(peer)}: ${plain(name)}`, '', ...fenced(sdp)])
		)
	];
}

/** Text that stays text: signs that Markdown or HTML would read are escaped, and it stays in its line. */
const plain = (text: string): string =>
	text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>()#+!|~&-]/g, (sign) => `\\${sign}`);

/** A code span that its own text cannot end. */
function code(text: string): string {
	const line = text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
	const fence = '`'.repeat(longestRun(line) + 1);
	const gap = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
	return `${fence}${gap}${line}${gap}${fence}`;
}
function fenced(text: string): string[] {
	const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
	return [`${fence}sdp`, ...text.trimEnd().split(/\r\n|\r|\n/), fence];
}
const longestRun = (text: string): number =>
	Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
