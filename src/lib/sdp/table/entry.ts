/** What the table of lines holds. */

/** A text in every language of the site. */
export interface Words {
	readonly en: string;
	readonly ko: string;
}

/** A place in a specification; without a section where only the document has been checked. */
export interface Reference {
	/** `RFC 8866`, or the name of another document. */
	readonly document: string;
	/** `§5.2` */
	readonly section?: string;
}

export type LineTopic =
	'session' | 'grouping' | 'ice' | 'dtls' | 'codecs' | 'header-extensions' | 'sources' | 'data' | 'legacy';

/** One kind of line: a letter such as `m`, or an attribute such as `a=mid`. */
export interface LineEntry {
	readonly key: string;
	/** What it is, in a few words. */
	readonly name: Words;
	/** The form of the line, shortened from its ABNF. */
	readonly syntax: string;
	readonly level: 'session' | 'media' | 'both';
	readonly topic: LineTopic;
	readonly meaning: Words;
	readonly references: readonly Reference[];
	/** What browsers were seen to do (Chromium 156, Firefox 153, November 2026). */
	readonly browsers?: { readonly chromium?: Words; readonly firefox?: Words };
	/** What happened in these browsers when the line was removed or changed. */
	readonly editing?: Words;
	/** What controls it instead of editing the text. */
	readonly api?: string;
	readonly legacy?: true;
}

/** A value that a line can have, such as a group's semantics or a header extension. */
export interface ValueEntry {
	readonly name: string;
	readonly meaning: Words;
	readonly references?: readonly Reference[];
}

/** `rfc(8866, '§5.2')` */
export const rfc = (number: number, section?: string): Reference =>
	section === undefined ? { document: `RFC ${number}` } : { document: `RFC ${number}`, section };

/** A table of values, by name. */
export const byName = <Entry extends { readonly name: string }>(
	entries: readonly Entry[]
): ReadonlyMap<string, Entry> => new Map(entries.map((entry) => [entry.name, entry]));
