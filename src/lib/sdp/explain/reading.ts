/** One line on its way to being explained: where its words are, and what has been said about them. */
import type { PlacedLine, SdpDocument, SdpSection, SdpToken } from '../document.ts';
import { factsOf, type SectionFacts } from '../section-facts.ts';
import type { LineEntry, ValueEntry, Words } from '../table/entry.ts';

export type ExplainedLocale = 'en' | 'ko';

/** English and Korean, side by side. */
export type Pair = readonly [en: string, ko: string];

/** A piece of a line and what it means. */
export interface Part {
	readonly from: number;
	readonly to: number;
	/** What kind of thing it is, in a word or two. */
	readonly label: string;
	readonly text: string;
	/** Set for what nobody here can say anything about. */
	readonly isUnknown?: true;
}

/** So much of a value is repeated in a sentence. */
const longestQuote = 160;

/** A value as it is repeated in a sentence. */
export const quote = (text: string): string =>
	text.length <= longestQuote ? text : `${text.slice(0, longestQuote)}…`;

export class Reading {
	readonly document: SdpDocument;
	readonly section: SdpSection;
	readonly line: PlacedLine;
	readonly entry: LineEntry | undefined;
	readonly locale: ExplainedLocale;
	/** Words of the value, split at spaces. */
	readonly tokens: readonly SdpToken[];
	readonly sentences: string[] = [];
	readonly parts: Part[] = [];
	isMalformed = false;

	constructor(
		document: SdpDocument,
		section: SdpSection,
		line: PlacedLine,
		entry: LineEntry | undefined,
		locale: ExplainedLocale
	) {
		this.document = document;
		this.section = section;
		this.line = line;
		this.entry = entry;
		this.locale = locale;
		this.tokens = line.tokens;
	}

	get facts(): SectionFacts {
		return factsOf(this.section.block);
	}

	/** The whole value, as one word. */
	get value(): SdpToken {
		const shift = this.line.from - this.line.line.from;
		const from = this.line.line.valueFrom + shift;
		return { text: this.line.value, from, to: from + this.line.value.length };
	}

	/** The one of the two texts that is wanted. */
	in(pair: Pair | Words): string {
		if ('en' in pair) return pair[this.locale];
		return this.locale === 'en' ? pair[0] : pair[1];
	}

	say(en: string, ko: string): void {
		this.sentences.push(this.in([en, ko]));
	}

	/** Explains a word. */
	part(word: SdpToken | undefined, label: Pair, text: Pair | Words): void {
		if (!word || word.from === word.to) return;
		this.parts.push({ from: word.from, to: word.to, label: this.in(label), text: this.in(text) });
	}

	/** Says of a word that it is not known. */
	unknown(word: SdpToken | undefined, label: Pair, text: Pair): void {
		if (!word || word.from === word.to) return;
		this.parts.push({
			from: word.from,
			to: word.to,
			label: this.in(label),
			text: this.in(text),
			isUnknown: true
		});
	}

	/** Explains a word from a table, or says that the table does not have it. True when it has. */
	fromTable(
		word: SdpToken | undefined,
		label: Pair,
		table: ReadonlyMap<string, ValueEntry>
	): ValueEntry | undefined {
		const entry = word && table.get(word.text);
		if (entry) this.part(word, label, entry.meaning);
		else this.unknown(word, label, notKnown(word?.text ?? ''));
		return entry;
	}

	/** Says that the line does not have its form, and what that would be. */
	malformed(): void {
		if (this.isMalformed) return;
		this.isMalformed = true;
		const syntax = this.entry?.syntax ?? '<type>=<value>';
		this.say(
			`This line is malformed. Its form is ${syntax}`,
			`이 줄은 형식에 맞지 않습니다. 올바른 형식은 ${syntax} 입니다.`
		);
	}

	/** Says of the words left over that they are not known, and puts the parts in order. */
	finish(): void {
		this.parts.sort((one, other) => one.from - other.from);
		const left: SdpToken[] = [];
		let next = 0;
		for (const token of this.tokens) {
			while (next < this.parts.length && this.parts[next]!.to <= token.from) next++;
			const part = this.parts[next];
			if (!part || part.from >= token.to) left.push(token);
		}
		for (const token of left)
			this.unknown(
				token,
				['not expected', '예상 밖의 값'],
				[
					`Nothing is known about “${quote(token.text)}” at this place.`,
					`이 자리에 있는 “${quote(token.text)}”의 뜻은 알 수 없습니다.`
				]
			);
		if (left.length > 0) this.parts.sort((one, other) => one.from - other.from);
	}
}

export const notKnown = (text: string): Pair => [
	`“${quote(text)}” is not a value that is known here.`,
	`“${quote(text)}”은(는) 여기에서 알려진 값이 아닙니다.`
];

/** Words of a word, split at this character, with where they stand. Empty words are kept. */
export function split(word: SdpToken, separator: string): SdpToken[] {
	const words: SdpToken[] = [];
	let at = word.from;
	for (const text of word.text.split(separator)) {
		words.push({ text, from: at, to: at + text.length });
		at += text.length + separator.length;
	}
	return words;
}

/** Splits a word at the first of this character; the second is undefined without it. */
export function splitOnce(word: SdpToken, separator: string): [SdpToken, SdpToken | undefined] {
	const at = word.text.indexOf(separator);
	if (at === -1) return [word, undefined];
	const middle = word.from + at;
	return [
		{ text: word.text.slice(0, at), from: word.from, to: middle },
		{ text: word.text.slice(at + separator.length), from: middle + separator.length, to: word.to }
	];
}

/** From the beginning of the first to the end of the last word. */
export const join = (words: readonly SdpToken[]): SdpToken | undefined => {
	const [first] = words;
	const last = words.at(-1);
	return first && last && { text: words.map(({ text }) => text).join(' '), from: first.from, to: last.to };
};

export const isNumber = (text: string | undefined): text is string =>
	text !== undefined && /^\d{1,20}$/.test(text);

/** `1234567` → `1,234,567`, whatever its length. */
export const grouped = (text: string): string => (isNumber(text) ? BigInt(text).toLocaleString('en') : text);
