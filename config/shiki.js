/**
 * Code highlighting at build time. Tokens get class names, never inline styles: the pages' policy forbids
 * style attributes, and the colours belong to src/lib/ui/tokens.css, where both themes are designed.
 */
import { escapeSvelte } from 'mdsvex';
import { createCssVariablesTheme, createHighlighter } from 'shiki';

const theme = createCssVariablesTheme({ name: 'notebook', variablePrefix: '--shiki-' });

/** SDP (RFC 8866): one `letter=value` a line. @type {import('shiki').LanguageRegistration} */
const sdp = {
	name: 'sdp',
	scopeName: 'source.sdp',
	patterns: [
		{
			match: '^([a-z])(=)',
			captures: { 1: { name: 'keyword.control.sdp' }, 2: { name: 'punctuation.sdp' } }
		},
		{ match: '(?<=a=)[a-z0-9-]+(?=[:\\s]|$)', name: 'entity.name.function.sdp' },
		{ match: '\\b(IN|IP4|IP6|UDP|TCP|RTP|SAVPF|TLS|DTLS|SCTP)\\b', name: 'constant.language.sdp' },
		{ match: '\\b\\d+(\\.\\d+)*\\b', name: 'constant.numeric.sdp' }
	],
	repository: {}
};

const shiki = await createHighlighter({
	themes: [theme],
	langs: ['ts', 'js', 'svelte', 'html', 'css', 'json', 'bash', sdp]
});

/** `var(--shiki-token-keyword)` → `t-keyword`; the plain foreground needs no class. @param {string | undefined} color */
function tokenClass(color) {
	const name = /--shiki-token-([a-z-]+)/.exec(color ?? '')?.[1];
	return name ? `t-${name}` : '';
}

/** @param {string | null | undefined} lang */
function knownLanguage(lang) {
	if (!lang || lang === 'text') return 'text';
	if (!shiki.getLoadedLanguages().includes(lang)) throw new Error(`unknown code language: ${lang}`);
	return lang;
}

/**
 * The tokens of each line as `[class, text]` pairs; for components that draw code themselves.
 * @param {string} code @param {string} lang
 * @returns {[string, string][][]}
 */
export function highlightLines(code, lang) {
	const { tokens } = shiki.codeToTokens(code, {
		lang: /** @type {import('shiki').BundledLanguage} */ (knownLanguage(lang)),
		theme: 'notebook',
		// A line that took half a second on a busy machine would lose its colours: what is built must not hang on that.
		tokenizeTimeLimit: 0
	});
	return tokens.map((line) => {
		/** @type {[string, string][]} */
		const merged = [];
		for (const { content, color } of line) {
			const name = tokenClass(color);
			const last = merged.at(-1);
			if (last && last[0] === name) last[1] += content;
			else merged.push([name, content]);
		}
		return merged;
	});
}

/** "{2,4-5}" → Set(2, 4, 5)  @param {string} meta */
export function markedLines(meta) {
	/** @type {Set<number>} */
	const marked = new Set();
	for (const part of /\{([\d,\s-]+)\}/.exec(meta)?.[1]?.split(',') ?? []) {
		const [from = 0, to = from] = part.split('-').map(Number);
		for (let line = from; line <= to; line++) marked.add(line);
	}
	return marked;
}

/** @param {string} text */
const escapeHtml = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/**
 * mdsvex calls this for each fenced block: ```ts title="signaling" {3,5-6}
 * @param {string} code @param {string | null | undefined} lang @param {string | null | undefined} meta
 */
export function highlighter(code, lang, meta) {
	const marked = markedLines(meta ?? '');
	const title = /title="([^"]+)"/.exec(meta ?? '')?.[1];
	const lines = highlightLines(code, lang ?? 'text').map((line, index) => {
		const spans = line.map(([name, text]) =>
			name ? `<span class="${name}">${escapeHtml(text)}</span>` : escapeHtml(text)
		);
		return `<span class="line${marked.has(index + 1) ? ' marked' : ''}">${spans.join('')}</span>`;
	});
	// A scrollable block must be reachable by keyboard, hence tabindex.
	const pre = `<pre class="code" tabindex="0" data-lang="${lang ?? 'text'}"><code>${lines.join('\n')}</code></pre>`;
	return escapeSvelte(
		title ? `<figure class="code-figure"><figcaption>${escapeHtml(title)}</figcaption>${pre}</figure>` : pre
	);
}
