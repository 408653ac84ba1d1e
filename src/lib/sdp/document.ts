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
	readonly #source: string;

	/** @param source text of the block, of which this line is `from`–`to` */
	constructor(source: string, index: number, from: number, to: number, end: number) {
		this.#source = source;
		this.index = index;
		this.from = from;
		this.to = to;
		this.end = end;
		const isTyped =
			to - from > 1 && source.charCodeAt(from + 1) === equals && isLetter(source.charCodeAt(from));
		this.type = isTyped ? source.charAt(from) : '';
		if (this.type === 'a') {
			const found = source.indexOf(':', from + 2);
			const colon = found === -1 || found >= to ? -1 : found;
			this.name = source.slice(from + 2, colon === -1 ? to : colon);
			this.value = colon === -1 ? '' : source.slice(colon + 1, to);
			this.valueFrom = colon === -1 ? to : colon + 1;
		} else {
			this.name = '';
			this.valueFrom = isTyped ? from + 2 : from;
			this.value = source.slice(this.valueFrom, to);
		}
	}

	/** The line without its break. */
	get text(): string {
		return this.#source.slice(this.from, this.to);
	}

	/** The words of the value, split at spaces, without their places. */
	get words(): readonly string[] {
		const { value } = this;
		if (!value.includes(' ')) return value === '' ? none : [value];
		return value.split(' ').filter((word) => word !== '');
	}

	/** The words of the value, split at spaces. */
	get tokens(): readonly SdpToken[] {
		const found: SdpToken[] = [];
		let at = this.valueFrom;
		for (const text of this.value.split(' ')) {
			if (text !== '') found.push({ text, from: at, to: at + text.length });
			at += text.length + 1;
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

/** Keeps what was derived from something that never changes, by the function that derives it. */
class Derived<Self> {
	readonly #found = new Map<(self: Self) => unknown, unknown>();

	get<T>(self: Self, read: (self: Self) => T): T {
		if (!this.#found.has(read)) this.#found.set(read, read(self));
		return this.#found.get(read) as T;
	}
}

/** The session part or one media section, on its own. Never changed after it was made. */
export class SdpBlock {
	readonly #derived = new Derived<SdpBlock>();
	readonly text: string;
	readonly lines: readonly SdpLine[];
	#found: { named: Map<string, SdpLine[]>; typed: Map<string, SdpLine[]> } | undefined;

	constructor(text: string, lines: readonly SdpLine[]) {
		this.text = text;
		this.lines = lines;
	}

	/** What `read` makes of this block; it is asked once, and must give the same each time. */
	derive<T>(read: (block: SdpBlock) => T): T {
		return this.#derived.get(this, read);
	}

	/** Attribute lines of that name, in order. */
	named(name: string): readonly SdpLine[] {
		return this.#sorted().named.get(name) ?? none;
	}

	/** Lines of that type other than attributes: `typed('c')`. */
	typed(type: string): readonly SdpLine[] {
		return this.#sorted().typed.get(type) ?? none;
	}

	/** Names of the attributes that occur. */
	get attributeNames(): string[] {
		return [...this.#sorted().named.keys()];
	}

	#sorted(): { named: Map<string, SdpLine[]>; typed: Map<string, SdpLine[]> } {
		if (this.#found) return this.#found;
		const named = new Map<string, SdpLine[]>();
		const typed = new Map<string, SdpLine[]>();
		for (const line of this.lines) {
			const isAttribute = line.type === 'a';
			const map = isAttribute ? named : typed;
			const key = isAttribute ? line.name : line.type;
			const list = map.get(key);
			if (list) list.push(line);
			else map.set(key, [line]);
		}
		this.#found = { named, typed };
		return this.#found;
	}
}

const none: readonly never[] = [];

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
	readonly #derived = new Derived<SdpDocument>();
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

	/** What `read` makes of this document; it is asked once, and must give the same each time. */
	derive<T>(read: (document: SdpDocument) => T): T {
		return this.#derived.get(this, read);
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
