/** Hands the reader a file that was made here. */
import type { Locale } from '#lib/i18n/locale.ts';
import { reportHtml } from './report-html.ts';
import { reportMarkdown } from './report-markdown.ts';
import { runsText, type KeptRun } from './run-file.ts';

export type FileKind = 'html' | 'markdown' | 'json';

export function saveRuns(runs: readonly KeptRun[], kind: FileKind, locale: Locale): void {
	const now = new Date().toISOString();
	const [text, ending, type] =
		kind === 'html'
			? [reportHtml(runs, locale, now), 'html', 'text/html']
			: kind === 'markdown'
				? [reportMarkdown(runs, locale, now), 'md', 'text/markdown']
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
