/** Hands the reader a file that was made here. */
import type { Locale } from '#lib/i18n/locale.ts';
import { redactRun } from './redact-run.ts';
import { comparisonHtml, reportHtml } from './report-html.ts';
import { comparisonMarkdown, reportMarkdown } from './report-markdown.ts';
import { runsText, type KeptRun } from './run-file.ts';

export type FileKind = 'html' | 'markdown' | 'json';

export interface FileRequest {
	readonly kind: FileKind;
	readonly locale: Locale;
	/** Reports without what names people and machines. JSON is for taking along, and is always whole. */
	readonly isRedacted: boolean;
	/** Of two runs: side by side. */
	readonly isComparison?: boolean;
}

export function saveRuns(given: readonly KeptRun[], { kind, locale, isRedacted, isComparison }: FileRequest) {
	const now = new Date().toISOString();
	const runs = isRedacted && kind !== 'json' ? given.map(redactRun) : given;
	const [a, b] = runs;
	const isPair = isComparison && a && b;
	const [text, ending, type] =
		kind === 'html'
			? [
					isPair ? comparisonHtml(a, b, locale, now, isRedacted) : reportHtml(runs, locale, now, isRedacted),
					'html',
					'text/html'
				]
			: kind === 'markdown'
				? [
						isPair
							? comparisonMarkdown(a, b, locale, now, isRedacted)
							: reportMarkdown(runs, locale, now, isRedacted),
						'md',
						'text/markdown'
					]
				: [runsText(runs), 'json', 'application/json'];
	const url = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = `rtc-notebook-${now.slice(0, 10)}.${ending}`;
	link.click();
	// The download has begun with the click; the address is needed no longer than that.
	setTimeout(() => {
		URL.revokeObjectURL(url);
	}, 1000);
}
