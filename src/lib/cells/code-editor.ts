/** The editor of a cell: CodeMirror with JavaScript, in a shadow root, where its style sheets are adopted. */
import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { javascript } from '@codemirror/lang-javascript';
import { bracketMatching, HighlightStyle, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { editorTheme } from '#lib/panels/sdp/editor-theme.ts';

export interface CodeEditorOptions {
	readonly text: string;
	/** Name of the field, for those who do not see it. */
	readonly label: string;
	readonly onchange: (text: string) => void;
	/** Ctrl+Enter. */
	readonly onrun: () => void;
}

const colours = HighlightStyle.define([
	{ tag: [tags.keyword, tags.modifier, tags.operatorKeyword, tags.controlKeyword], color: 'var(--callee)' },
	{ tag: [tags.string, tags.regexp, tags.special(tags.string)], color: 'var(--server)' },
	{ tag: [tags.number, tags.bool, tags.null], color: 'var(--state-working)' },
	{ tag: [tags.comment], color: 'var(--ink-faint)', fontStyle: 'italic' },
	{ tag: [tags.function(tags.variableName), tags.function(tags.propertyName)], color: 'var(--caller)' }
]);

export class CodeEditor {
	readonly #view: EditorView;
	#isOwnChange = false;

	constructor(parent: HTMLElement, { text, label, onchange, onrun }: CodeEditorOptions) {
		const root = parent.shadowRoot ?? parent.attachShadow({ mode: 'open' });
		root.replaceChildren();
		const runs = () => {
			onrun();
			return true;
		};
		this.#view = new EditorView({
			parent: root,
			root,
			state: EditorState.create({
				doc: text,
				extensions: [
					lineNumbers(),
					highlightActiveLine(),
					drawSelection(),
					history(),
					bracketMatching(),
					closeBrackets(),
					indentUnit.of('\t'),
					EditorState.tabSize.of(2),
					javascript(),
					syntaxHighlighting(colours),
					editorTheme,
					EditorView.contentAttributes.of({
						'aria-label': label,
						spellcheck: 'false',
						autocapitalize: 'off'
					}),
					EditorView.lineWrapping,
					keymap.of([
						{ key: 'Mod-Enter', run: runs },
						...closeBracketsKeymap,
						...historyKeymap,
						...defaultKeymap,
						// Escape, then Tab leaves the field (CodeMirror's own rule for keyboards).
						indentWithTab
					]),
					EditorView.updateListener.of((update) => {
						if (update.docChanged && !this.#isOwnChange) onchange(update.state.doc.toString());
					})
				]
			})
		});
	}

	setText(text: string): void {
		if (text === this.#view.state.doc.toString()) return;
		this.#isOwnChange = true;
		this.#view.dispatch({ changes: { from: 0, to: this.#view.state.doc.length, insert: text } });
		this.#isOwnChange = false;
	}

	focus(): void {
		this.#view.focus();
	}

	destroy(): void {
		this.#view.destroy();
	}
}
