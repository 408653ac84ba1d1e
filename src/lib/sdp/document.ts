/**
 * A session description as text that remembers everything: every byte stands in exactly one line, unknown lines are kept,
 * and printing gives back what was read. It is a reading of the text, never a replacement for it.
 *
 * A document is a row of blocks: the session block, then one block a media section. A block knows only its own text, with
 * positions counted from its own beginning, so that a block that an edit did not touch is kept as it is, with all that has
 * been found out about it (see `parse`). `document.lines` gives the same lines with positions in the whole text.
 *
 * Terms are those of RFC 8866 §5: `<type>=<value>`, and for attributes `a=<name>:<value>`.
 */

/** A word of a value and where it stands, in the same positions as its line. */
export interface SdpToken {
	readonly text: string;
	readonly from: number;
	readonly to: number;
}

/** One line of a block. Positions are offsets (UTF-16 code units) from the beginning of the block. */
export class SdpLine {
	/** Place within its block, from 0. */
	readonly index: number;
	readonly from: number;
	/** After the last character, before the line break. */
	readonly to: number;
	/** After the line break; equal to `to` when the text ends without one. */
	readonly end: number;
	/** The letter before `=`, or `''` when this is no `<type>=<value>` line. */
	readonly type: string;
	/** Name of an attribute (`a=<name>…`), or `''`. */
	readonly name: string;
	/** What follows `=`; for an attribute what follows its `:`, and `''` for a flag. */
	readonly value: string;
	/** Where `value` begins. */
	readonly valueFrom: number;
	/** The line without its break. */
	readonly text: string;

	constructor(text: string, index: number, from: number, to: number, end: number) {
		this.index = index;
		this.from = from;
		this.to = to;
		this.end = end;
		this.text = text;
		const isTyped = text.charCodeAt(1) === equals && isLetter(text.charCodeAt(0));
		this.type = isTyped ? text.charAt(0) : '';
		if (this.type === 'a') {
			const colon = text.indexOf(':', 2);
			this.name = colon === -1 ? text.slice(2) : text.slice(2, colon);
			this.value = colon === -1 ? '' : text.slice(colon + 1);
			this.valueFrom = colon === -1 ? to : from + colon + 1;
		} else {
			this.name = '';
			this.value = isTyped ? text.slice(2) : text;
			this.valueFrom = isTyped ? from + 2 : from;
		}
	}

	/** The words of the value, split at spaces. */
	get tokens(): readonly SdpToken[] {
		const found: SdpToken[] = [];
		for (const match of this.value.matchAll(/[^ ]+/g)) {
			const from = this.valueFrom + match.index;
			found.push({ text: match[0], from, to: from + match[0].length });
		}
		return found;
	}

	/** What kind of line this is: the attribute's name, or the letter. `a=mid:0` is `mid`, `c=…` is `c`. */
	get key(): string {
		return this.type === 'a' ? this.name : this.type;
	}

	/** The line break that ends it: `'\r\n'`, `'\n'`, `'\r'`, or `''` at the end of the text. */
	get breakLength(): number {
		return this.end - this.to;
	}
}

const equals = 61;
const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** The session part or one media section, on its own. Never changed after it was made. */
export class SdpBlock {
	readonly text: string;
	readonly lines: readonly SdpLine[];
	#named: ReadonlyMap<string, readonly SdpLine[]> | undefined;

	constructor(text: string, lines: readonly SdpLine[]) {
		this.text = text;
		this.lines = lines;
	}

	/** Attribute lines of that name, in order. */
	named(name: string): readonly SdpLine[] {
		return this.#byKey().get(`a=${name}`) ?? none;
	}

	/** Lines of that type other than attributes: `typed('c')`. */
	typed(type: string): readonly SdpLine[] {
		return this.#byKey().get(type) ?? none;
	}

	/** Names of the attributes that occur. */
	get attributeNames(): string[] {
		return [...this.#byKey().keys()].filter((key) => key.startsWith('a=')).map((key) => key.slice(2));
	}

	#byKey(): ReadonlyMap<string, readonly SdpLine[]> {
		if (this.#named) return this.#named;
		const named = new Map<string, SdpLine[]>();
		for (const line of this.lines) {
			const key = line.type === 'a' ? `a=${line.name}` : line.type;
			const list = named.get(key);
			if (list) list.push(line);
			else named.set(key, [line]);
		}
		this.#named = named;
		return named;
	}
}

const none: readonly SdpLine[] = [];

/** A block at its place in a document. */
export interface SdpSection {
	/** -1 for the session part, then 0, 1, … for the media sections. */
	readonly index: number;
	/** Where the block begins in the text, and the number of its first line. */
	readonly from: number;
	readonly firstLine: number;
	readonly block: SdpBlock;
}

/** A line at its place in the whole text. */
export interface PlacedLine {
	/** From 0. */
	readonly number: number;
	/** -1 for the session part. */
	readonly section: number;
	readonly from: number;
	readonly to: number;
	readonly end: number;
	readonly type: string;
	readonly name: string;
	readonly value: string;
	readonly tokens: readonly SdpToken[];
	readonly text: string;
	/** The same line in its block. */
	readonly line: SdpLine;
}

export class SdpDocument {
	readonly text: string;
	/** Everything before the first `m=` line. */
	readonly session: SdpSection;
	/** The media sections. */
	readonly media: readonly SdpSection[];
	#lines: readonly PlacedLine[] | undefined;

	constructor(text: string, session: SdpSection, media: readonly SdpSection[]) {
		this.text = text;
		this.session = session;
		this.media = media;
	}

	/** Session part and media sections, in order. */
	get sections(): readonly SdpSection[] {
		return [this.session, ...this.media];
	}

	/** Every line with its place in the whole text; made when first asked for. */
	get lines(): readonly PlacedLine[] {
		this.#lines ??= this.sections.flatMap((section) =>
			section.block.lines.map((line) => place(section, line))
		);
		return this.#lines;
	}

	/** The section that this offset stands in. */
	sectionAt(offset: number): SdpSection {
		return this.media.findLast((section) => section.from <= offset) ?? this.session;
	}

	/** The line that this offset stands in; the last one for an offset at or beyond the end; undefined for an empty text. */
	lineAt(offset: number): PlacedLine | undefined {
		const section = this.sectionAt(offset);
		const { lines } = section.block;
		const line = lines.find((candidate) => offset - section.from < candidate.end) ?? lines.at(-1);
		return line && place(section, line);
	}
}

/** A line of a section with positions in the whole text. */
export function place(section: SdpSection, line: SdpLine): PlacedLine {
	const shift = section.from;
	return {
		number: section.firstLine + line.index,
		section: section.index,
		from: line.from + shift,
		to: line.to + shift,
		end: line.end + shift,
		type: line.type,
		name: line.name,
		value: line.value,
		get tokens() {
			return line.tokens.map(({ text, from, to }) => ({ text, from: from + shift, to: to + shift }));
		},
		text: line.text,
		line
	};
}
