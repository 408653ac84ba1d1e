/** SDP for CodeMirror: what is coloured, what can be folded, which names are offered. */
import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import {
	foldService,
	HighlightStyle,
	StreamLanguage,
	syntaxHighlighting,
	type StringStream
} from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { tags } from '@lezer/highlight';
import { lineTable } from '#lib/sdp/table/lines.ts';

interface State {
	/** Where in the line the reader of it is. */
	part: 'start' | 'type' | 'name' | 'value';
	type: string;
	/** The value is one secret or one digest: its digits mean nothing by themselves. */
	isOpaque: boolean;
}

const opaque = new Set(['fingerprint', 'ice-ufrag', 'ice-pwd', 'msid', 'identity', 'crypto', 'tls-id']);

const language = StreamLanguage.define<State>({
	name: 'sdp',
	startState: () => ({ part: 'start', type: '', isOpaque: false }),
	token(stream: StringStream, state: State) {
		if (stream.sol()) {
			state.part = 'start';
			state.type = '';
			state.isOpaque = false;
			const found = stream.match(/^[A-Za-z](?==)/);
			if (!found || found === true) {
				stream.skipToEnd();
				return 'invalid';
			}
			state.type = found[0];
			state.part = 'type';
			return state.type === 'm' ? 'heading' : 'keyword';
		}
		if (state.part === 'type') {
			stream.next();
			state.part = state.type === 'a' ? 'name' : 'value';
			return 'punctuation';
		}
		if (state.part === 'name') {
			const name = stream.match(/^[^:]+/);
			if (name && name !== true) {
				state.isOpaque = opaque.has(name[0]);
				return 'propertyName';
			}
			stream.next();
			state.part = 'value';
			return 'punctuation';
		}
		if (state.isOpaque) {
			stream.skipToEnd();
			return null;
		}
		if (stream.eatSpace()) return null;
		if (stream.match(/^[;,=/:]+/)) return 'punctuation';
		if (stream.match(/^\d+(?![^\s;,=/:])/)) return 'number';
		stream.match(/^[^\s;,=/:]+/);
		return state.type === 'm' ? 'heading' : null;
	},
	languageData: { autocomplete: completeName }
});

const colours = HighlightStyle.define([
	{ tag: tags.keyword, color: 'var(--t-keyword)' },
	{ tag: tags.heading, fontWeight: '700' },
	{ tag: tags.propertyName, color: 'var(--t-function)' },
	{ tag: tags.number, color: 'var(--t-constant)' },
	{ tag: tags.punctuation, color: 'var(--t-punctuation)' },
	{ tag: tags.invalid, color: 'var(--state-broken)' }
]);

/** A media section folds behind its `m=` line. */
const folding = foldService.of((state, lineStart) => {
	const line = state.doc.lineAt(lineStart);
	if (!line.text.startsWith('m=')) return null;
	let last = line;
	for (let number = line.number + 1; number <= state.doc.lines; number++) {
		const next = state.doc.line(number);
		if (next.text.startsWith('m=')) break;
		if (next.text !== '') last = next;
	}
	return last.number > line.number ? { from: line.to, to: last.to } : null;
});

const attributes = [...lineTable.values()]
	.filter(({ key, legacy }) => key.startsWith('a=') && !legacy)
	.map(({ key, syntax, name }) => ({
		label: key.slice(2),
		detail: syntax,
		apply: syntax.startsWith(`${key}:`) ? `${key.slice(2)}:` : key.slice(2),
		name
	}));

/** Names of attributes after `a=`. */
function completeName(context: CompletionContext): CompletionResult | null {
	const found = context.matchBefore(/^a=[\w-]*/);
	if (!found) return null;
	return {
		from: found.from + 2,
		validFor: /^[\w-]*$/,
		options: attributes.map(({ label, detail, apply }) => ({ label, detail, apply, type: 'property' }))
	};
}

export const sdpLanguage = (): Extension => [language, syntaxHighlighting(colours), folding];
