/** One description while it is being worked on: its text as the editor has it, what is read in it, where the cursor stands. */
import type { SdpDocument } from '#lib/sdp/document.ts';
import { applied, type Fix, type TextChange } from '#lib/sdp/lint.ts';
import { parse } from '#lib/sdp/parse.ts';

/** How long the reader must have stopped typing before the text is read again. */
export const readDelayMs = 120;

/** What an editor lends to the text that it shows. */
export interface EditorHandle {
	readonly text: string;
	setText(text: string): void;
	change(changes: readonly TextChange[]): void;
	reveal(from: number, to?: number): void;
	focus(): void;
}

export class SdpText {
	/** As it was last read; a moment behind the editor while somebody types. */
	document: SdpDocument = $state.raw(parse(''));
	/** Offset of the cursor in the text. */
	cursor = $state(0);
	/** The same text as a browser made it, where it came from one. */
	original: SdpDocument | undefined = $state.raw();
	#editor: EditorHandle | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	get text(): string {
		return this.document.text;
	}
	get isEmpty(): boolean {
		return this.document.text === '';
	}
	get isEdited(): boolean {
		return this.original !== undefined && this.original.text !== this.document.text;
	}

	/** Another text altogether. `isMade`: a browser made it, and what is changed from now on is an edit of it. */
	load(text: string, isMade = false): void {
		this.document = parse(text);
		this.original = isMade ? this.document : undefined;
		this.cursor = 0;
		this.#editor?.setText(text);
	}

	/** An editor shows this text from now on. Returns what lets go of it. */
	attach(editor: EditorHandle): () => void {
		this.#editor = editor;
		return () => {
			this.flush();
			if (this.#editor === editor) this.#editor = undefined;
		};
	}

	/** Something was typed: it is read when the reader pauses. */
	touch(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			this.flush();
		}, readDelayMs);
	}

	/** Reads what the editor has now; only sections that changed are looked at again. */
	flush(): void {
		clearTimeout(this.#timer);
		const text = this.#editor?.text;
		if (text !== undefined && text !== this.document.text) this.document = parse(text, this.document);
	}

	apply(fix: Fix): void {
		this.flush();
		if (this.#editor) this.#editor.change(fix.changes);
		else this.document = parse(applied(this.document.text, fix), this.document);
		this.flush();
	}

	/** Shows a place to the reader. */
	reveal(from: number, to?: number): void {
		this.cursor = from;
		this.#editor?.reveal(from, to);
		this.#editor?.focus();
	}

	close(): void {
		clearTimeout(this.#timer);
	}
}
