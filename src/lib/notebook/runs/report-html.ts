/**
 * Kept runs as one HTML page that is complete in itself: charts as inline SVG, notes by our own serializer, no script, nothing
 * loaded, and a policy of its own that allows nothing but its one style sheet. Everything that is not ours is escaped.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { formatAmount, formatMs } from '../../panels/moment.ts';
import type { Locale } from '../../i18n/locale.ts';
import { plotOf, type Plot } from './charts.ts';
import { comparisonBlocks, type ReportBlock } from './comparison-report.ts';
import { dateText } from './date-text.ts';
import type { PredictionWords } from './entry.ts';
import { noteTree, type NoteNode } from './note.ts';
import { reportStyle } from './report-style.ts';
import type { KeptRun } from './run-file.ts';
import { findingText, pathText, summaryOf, type RunSummary } from './run-summary.ts';
import { runWords, type RunWords } from './words.ts';

/** @param now ISO 8601 */
export function reportHtml(
	runs: readonly KeptRun[],
	locale: Locale,
	now: string,
	isRedacted = false
): string {
	const words = runWords[locale];
	const title = runs.length === 1 ? `${runs[0]!.entry.title} · ${words.report.title}` : words.report.title;
	const contents = runs
		.map(
			({ entry }, index) =>
				`<li><a href="#run-${index + 1}">${escape(entry.title || words.untitled)}</a></li>`
		)
		.join('');
	return wholePage(
		{ title, heading: words.report.title, locale, now, isRedacted },
		`${runs.length > 1 ? `<nav aria-label="${escape(words.report.contents)}"><ol>${contents}</ol></nav>` : ''}
<main>
${runs.map((run, index) => runSection(run, index + 1, words, { locale, isRedacted })).join('\n')}
</main>`
	);
}

/** Two runs side by side. @param now ISO 8601 */
export function comparisonHtml(
	a: KeptRun,
	b: KeptRun,
	locale: Locale,
	now: string,
	isRedacted = false
): string {
	const { title } = runWords[locale].comparison;
	return wholePage(
		{ title, heading: title, locale, now, isRedacted },
		`<main>\n${comparisonBlocks(a, b, locale).map(blockHtml).join('\n')}\n</main>`
	);
}

function blockHtml(block: ReportBlock): string {
	switch (block.kind) {
		case 'heading':
			return `<h${block.level}>${escape(block.text)}</h${block.level}>`;
		case 'list':
			return `<ul>${block.items.map((item) => `<li>${escape(item)}</li>`).join('')}</ul>`;
		case 'table':
			return table(
				block.heads,
				block.rows.map((row) => row.map(escape))
			);
		case 'chart':
			return `<figure><figcaption>${escape(block.caption)}</figcaption>${plotSvg(block.plot, block.caption)}<ul>${block.lines.map((line) => `<li>${escape(line)}</li>`).join('')}</ul></figure>`;
		case 'lines':
			return `<details><summary>${escape(block.title)}</summary><pre>${block.lines
				.map(({ mark, text }) =>
					mark === ' '
						? `  ${escape(text)}\n`
						: `<span class="only-${mark.toLowerCase()}">${mark} ${escape(text)}</span>\n`
				)
				.join('')}</pre></details>`;
	}
}

interface PageHead {
	readonly title: string;
	readonly heading: string;
	readonly locale: Locale;
	readonly now: string;
	readonly isRedacted: boolean;
}

function wholePage({ title, heading, locale, now, isRedacted }: PageHead, body: string): string {
	const words = runWords[locale];
	const policy = `default-src 'none'; style-src 'sha256-${base64(sha256(new TextEncoder().encode(reportStyle)))}'; base-uri 'none'; form-action 'none'`;
	return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escape(title)}</title>
<style>${reportStyle}</style>
</head>
<body>
<header>
<h1>${escape(heading)}</h1>
<p>${escape(words.report.made(dateText(now, locale)))} ${escape(words.report.offline)}${isRedacted ? ` ${escape(words.report.redacted)}` : ''}</p>
</header>
${body}
</body>
</html>
`;
}

function runSection(
	run: KeptRun,
	number: number,
	words: RunWords,
	{ locale, isRedacted }: Pick<PageHead, 'locale' | 'isRedacted'>
): string {
	const { entry } = run;
	const summary = summaryOf(run);
	const browser = entry.browserName || (entry.browser ? words.unknownBrowser : words.simulated);
	const facts: [string, string][] = [
		[words.experiment, escape(entry.experiment || '—')],
		[words.page.when, escape(dateText(entry.startedAt, locale))],
		[words.page.browser, escape(browser)],
		...(entry.browser
			? [[words.page.agent, `<code>${escape(entry.browser)}</code>`] as [string, string]]
			: []),
		[words.page.length, escape(`${formatMs(entry.durationMs)}, ${words.events(entry.eventCount)}`)],
		...(entry.tags.length > 0 ? [[words.page.tags, escape(entry.tags.join(', '))] as [string, string]] : [])
	];
	return `<article id="run-${number}">
<h2>${escape(entry.title || words.untitled)}</h2>
<dl class="facts">${facts.map(([name, value]) => `<div><dt>${escape(name)}</dt><dd>${value}</dd></div>`).join('')}</dl>
${entry.note.trim() ? part(words.report.note, `<div class="note">${noteHtml(noteTree(entry.note))}</div>`) : ''}
${entry.predictions.length > 0 ? part(words.page.predictions, entry.predictions.map((one) => predictionHtml(one, words)).join('')) : ''}
${part(words.page.milestones, milestonesHtml(summary, words))}
${part(words.page.path, pathsHtml(summary, words))}
${part(words.page.verdict, findingsHtml(summary, words, locale))}
${summary.charts.length > 0 ? part(words.page.charts, chartsHtml(summary, entry.durationMs, words)) : ''}
${part(words.page.sdp, descriptionsHtml(summary, words, isRedacted))}
</article>`;
}

const part = (title: string, body: string): string => `<section><h3>${escape(title)}</h3>${body}</section>`;

const predictionHtml = (
	{ question, predicted, happened, isRight }: PredictionWords,
	{ page }: RunWords
): string => `<div class="prediction"><p><b>${escape(question)}</b></p><dl>
<div><dt>${escape(page.predicted)}</dt><dd>${escape(predicted ?? page.skipped)}</dd></div>
<div><dt>${escape(page.happened)}</dt><dd>${escape(happened ?? page.unknown)}${isRight === undefined ? '' : ` (${escape(isRight ? page.right : page.wrong)})`}</dd></div>
</dl></div>`;

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
	`<div class="scroll"><table><thead><tr>${heads.map((head) => `<th scope="col">${escape(head)}</th>`).join('')}</tr></thead><tbody>${rows
		.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
		.join('')}</tbody></table></div>`;

const milestonesHtml = ({ peers }: RunSummary, { page, comparison }: RunWords): string =>
	table(
		[page.peer, comparison.milestones, page.at, page.source],
		peers.flatMap(({ peer, milestones }) =>
			milestones.map(({ name, at, source }) => [
				escape(peer),
				escape(page.milestone[name]),
				formatMs(at),
				`<code>${source}</code>`
			])
		)
	);

const pathsHtml = ({ peers }: RunSummary, { page }: RunWords): string =>
	`<ul>${peers
		.map(
			({ peer, path }) =>
				`<li><b>${escape(peer)}</b>: ${path ? `<code>${escape(pathText(path))}</code> (${escape(page.pathAt(formatMs(path.at)))})` : escape(page.noPath)}</li>`
		)
		.join('')}</ul>`;

const findingsHtml = ({ findings }: RunSummary, { page }: RunWords, locale: Locale): string =>
	findings.length === 0
		? `<p>${escape(page.noVerdict)}</p>`
		: `<ul>${findings
				.map(
					(finding) =>
						`<li>${escape(findingText(finding, locale))} (<code>${escape(finding.rule)}</code>, ${escape(finding.peer)})</li>`
				)
				.join('')}</ul>`;

const chartsHtml = ({ charts }: RunSummary, durationMs: number, words: RunWords): string =>
	charts
		.map(({ key, series }) => {
			const plot = plotOf([{ label: key.peer, series }], durationMs);
			const last = series.points.at(-1);
			return `<figure><figcaption><b>${escape(key.peer)}</b> <code>${escape(series.name)}</code>, ${escape(series.formula)}${series.unit ? `, ${escape(series.unit)}` : ''}${last ? `; ${escape(words.page.last)}: ${escape(formatAmount(last.value, series.unit))}` : ''}</figcaption>${plotSvg(plot, `${key.peer} ${series.name}`)}</figure>`;
		})
		.join('');

const descriptionsHtml = ({ peers }: RunSummary, { page, report }: RunWords, isRedacted: boolean): string => {
	const all = peers.flatMap(({ peer, descriptions }) =>
		descriptions.map(
			([name, sdp]) =>
				`<details><summary>${escape(peer)}: ${escape(name)}</summary><pre>${escape(sdp)}</pre></details>`
		)
	);
	return all.length === 0
		? `<p>${escape(page.noSdp)}</p>`
		: `${isRedacted ? '' : `<p>${escape(report.secrets)}</p>`}${all.join('')}`;
};

/** A plot as inline SVG; colours come from the style sheet, dashes and words tell lines apart without them. */
export function plotSvg(plot: Plot, label: string): string {
	const { width, height, left, bottom, unit } = plot;
	const grid = plot.yTicks
		.map(
			({ at, value }) =>
				`<path class="grid" d="M${left} ${at}H${width - 12}"/><text class="tick y" x="${left - 8}" y="${at + 4}">${escape(formatAmount(value, unit))}</text>`
		)
		.join('');
	const seconds = plot.xTicks
		.map(({ at, value }) => `<text class="tick x" x="${at}" y="${bottom + 18}">${value} s</text>`)
		.join('');
	const lines = plot.lines
		.map(
			({ path, dots }, index) =>
				`<path class="line line-${index}" d="${path}"/>${dots.map(({ x, y }) => `<circle class="dot dot-${index}" cx="${x}" cy="${y}" r="2.5"/>`).join('')}`
		)
		.join('');
	return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escape(label)}">${grid}${seconds}${lines}</svg>`;
}

/** A note as HTML, made only of the elements below. Links within the site lead nowhere from a file: their words stay. */
export function noteHtml(nodes: readonly NoteNode[]): string {
	return nodes
		.map((node): string => {
			switch (node.kind) {
				case 'text':
					return escape(node.text);
				case 'code':
					return `<code>${escape(node.text)}</code>`;
				case 'block':
					return `<pre>${escape(node.text)}</pre>`;
				case 'break':
					return '<br>';
				case 'rule':
					return '<hr>';
				case 'heading': {
					// Below the heading of the part that the note stands in.
					const level = Math.min(6, node.level + 3);
					return `<h${level}>${noteHtml(node.children)}</h${level}>`;
				}
				case 'list':
					return node.isOrdered
						? `<ol start="${Math.floor(node.start)}">${noteHtml(node.children)}</ol>`
						: `<ul>${noteHtml(node.children)}</ul>`;
				case 'link':
					return /^(?:https?|mailto):/i.test(node.href)
						? `<a href="${escape(node.href)}" rel="noreferrer">${noteHtml(node.children)}</a>`
						: noteHtml(node.children);
				default:
					return `<${elements[node.kind]}>${noteHtml(node.children)}</${elements[node.kind]}>`;
			}
		})
		.join('');
}
const elements = {
	paragraph: 'p',
	quote: 'blockquote',
	item: 'li',
	strong: 'strong',
	emphasis: 'em'
} as const;

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};
/** Text as HTML, in an element or within quotes of an attribute. */
const escape = (text: string): string =>
	text
		// eslint-disable-next-line no-control-regex
		.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '\ufffd')
		.replace(/[&<>"']/g, (sign) => entities[sign]!);

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
