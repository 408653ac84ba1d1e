/**
 * The SDP editor: CodeMirror with the language, marks for findings, folding by section, completion of names, a hover that
 * explains the word under the pointer, and lights on everything that belongs to it. It lives in a shadow root, where its style
 * sheets are adopted and no inline style is needed.
 *
 * Offsets given and taken are those of the text, whatever its line breaks are.
 */
import { autocompletion, closeCompletion, completionKeymap, startCompletion } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { codeFolding, foldGutter, foldKeymap } from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import {
	EditorSelection,
	EditorState,
	RangeSetBuilder,
	StateEffect,
	StateField,
	Transaction,
	type Extension
} from '@codemirror/state';
import {
	Decoration,
	drawSelection,
	EditorView,
	highlightActiveLine,
	highlightActiveLineGutter,
	hoverTooltip,
	keymap,
	lineNumbers,
	type DecorationSet
} from '@codemirror/view';
import type { Finding, TextChange } from '#lib/sdp/lint.ts';
import type { Span } from '#lib/sdp/related.ts';
import { editorTheme } from './editor-theme.ts';
import { lineBreakOf, offsetAt, placeAt } from './positions.ts';
import { sdpLanguage } from './sdp-language.ts';

export interface EditorOptions {
	readonly text: string;
	/** Name of the field, for those who do not see it. */
	readonly label: string;
	readonly isReadOnly?: boolean;
	/** The text has changed by the reader's hand; read it with `text` when it is wanted. */
	readonly onchange: () => void;
	/** The cursor is somewhere else now. */
	readonly oncursor: (offset: number) => void;
	/** Text is pasted in the place of everything that was there; true when somebody else takes care of it. */
	readonly onpaste: (text: string) => boolean;
	/** Words about the word at this offset, and its place. */
	readonly explain: (
		offset: number
	) => { readonly span: Span; readonly lines: readonly string[] } | undefined;
}

const setRelated = StateEffect.define<readonly { from: number; to: number }[]>();
const relatedMark = Decoration.mark({ class: 'cm-related' });

const relatedField = StateField.define<DecorationSet>({
	create: () => Decoration.none,
	update(marks, transaction) {
		let next = marks.map(transaction.changes);
		for (const effect of transaction.effects) {
			if (!effect.is(setRelated)) continue;
			const builder = new RangeSetBuilder<Decoration>();
			for (const { from, to } of effect.value) builder.add(from, to, relatedMark);
			next = builder.finish();
		}
		return next;
	},
	provide: (field) => EditorView.decorations.from(field)
});

/** Marks of findings: more than this many would only be a red page. */
export const maxMarks = 500;

export class SdpEditor {
	readonly #view: EditorView;
	readonly #options: EditorOptions;
	#breakLength = 2;
	#isOwnChange = false;

	constructor(parent: HTMLElement, options: EditorOptions) {
		this.#options = options;
		const root = parent.shadowRoot ?? parent.attachShadow({ mode: 'open' });
		root.replaceChildren();
		this.#view = new EditorView({ parent: root, root, state: this.#stateOf(options.text) });
	}

	get text(): string {
		return this.#view.state.sliceDoc();
	}

	/** Another text; what was undone before cannot come back into it. */
	setText(text: string): void {
		if (text === this.text) return;
		this.#isOwnChange = true;
		this.#view.setState(this.#stateOf(text));
		this.#isOwnChange = false;
	}

	/** Carries edits out as the reader's own: they can be undone. */
	change(changes: readonly TextChange[]): void {
		const { doc } = this.#view.state;
		this.#view.dispatch({
			changes: changes.map(({ from, to, insert }) => ({
				from: placeAt(doc, from, this.#breakLength),
				to: placeAt(doc, to, this.#breakLength),
				insert: this.#view.state.toText(insert)
			})),
			userEvent: 'input.fix'
		});
	}

	setFindings(findings: readonly Finding[]): void {
		const { doc } = this.#view.state;
		const marks = findings.slice(0, maxMarks).map(({ from, to, severity, message, fixes }): Diagnostic => {
			const start = placeAt(doc, from, this.#breakLength);
			return {
				from: start,
				to: Math.max(start, placeAt(doc, to, this.#breakLength)),
				severity,
				message,
				actions: fixes.map((fix) => ({
					name: fix.title,
					apply: () => {
						this.change(fix.changes);
					}
				}))
			};
		});
		this.#view.dispatch(setDiagnostics(this.#view.state, marks));
	}

	setRelated(spans: readonly Span[]): void {
		const { doc } = this.#view.state;
		const places = spans
			.map(({ from, to }) => ({
				from: placeAt(doc, from, this.#breakLength),
				to: placeAt(doc, to, this.#breakLength)
			}))
			.filter(({ from, to }) => to > from)
			.sort((one, other) => one.from - other.from);
		this.#view.dispatch({ effects: setRelated.of(places) });
	}

	/** Puts the cursor there and scrolls to it. */
	reveal(from: number, to = from): void {
		const { doc } = this.#view.state;
		const [anchor, head] = [placeAt(doc, from, this.#breakLength), placeAt(doc, to, this.#breakLength)];
		this.#view.dispatch({
			selection: EditorSelection.single(anchor, head),
			effects: EditorView.scrollIntoView(anchor, { y: 'center' })
		});
	}

	focus(): void {
		this.#view.focus();
	}
	destroy(): void {
		this.#view.destroy();
	}

	#stateOf(text: string): EditorState {
		const lineBreak = lineBreakOf(text);
		this.#breakLength = lineBreak.length;
		return EditorState.create({
			doc: text,
			extensions: [EditorState.lineSeparator.of(lineBreak), this.#extensions()]
		});
	}

	#extensions(): Extension {
		const { label, isReadOnly = false, onchange, oncursor, onpaste, explain } = this.#options;
		return [
			lineNumbers(),
			foldGutter(),
			codeFolding(),
			highlightActiveLine(),
			highlightActiveLineGutter(),
			drawSelection(),
			history(),
			search({ top: true }),
			highlightSelectionMatches(),
			autocompletion({ icons: false }),
			lintGutter(),
			relatedField,
			sdpLanguage(),
			editorTheme,
			EditorState.readOnly.of(isReadOnly),
			EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false', autocapitalize: 'off' }),
			EditorView.lineWrapping,
			keymap.of([
				{ key: 'Ctrl-Space', run: startCompletion },
				{ key: 'Escape', run: closeCompletion },
				...completionKeymap,
				...lintKeymap,
				...foldKeymap,
				...searchKeymap,
				...historyKeymap,
				...defaultKeymap
			]),
			EditorView.domEventHandlers({
				paste: (event, view) => {
					const { from, to } = view.state.selection.main;
					if (to - from < view.state.doc.length) return false;
					return onpaste(event.clipboardData?.getData('text/plain') ?? '');
				}
			}),
			hoverTooltip((view, place) => {
				const found = explain(offsetAt(view.state.doc, place, this.#breakLength));
				if (!found) return null;
				return {
					pos: placeAt(view.state.doc, found.span.from, this.#breakLength),
					end: placeAt(view.state.doc, found.span.to, this.#breakLength),
					above: true,
					create: () => ({ dom: tooltipOf(found.lines) })
				};
			}),
			EditorView.updateListener.of((update) => {
				if (this.#isOwnChange) return;
				if (update.docChanged && !update.transactions.some((one) => one.annotation(Transaction.remote)))
					onchange();
				if (update.selectionSet || update.docChanged)
					oncursor(offsetAt(update.state.doc, update.state.selection.main.head, this.#breakLength));
			})
		];
	}
}

/** Text only: nothing of a description is ever read as HTML. */
function tooltipOf(lines: readonly string[]): HTMLElement {
	const box = document.createElement('div');
	for (const [index, text] of lines.entries()) {
		const paragraph = document.createElement('p');
		const part = index === 0 ? document.createElement('b') : document.createElement('span');
		part.textContent = text;
		paragraph.append(part);
		box.append(paragraph);
	}
	return box;
}
