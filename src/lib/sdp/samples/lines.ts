/** A description written as a text in a program. */

/** The text with CRLF at the end of each line; the first line break, after the opening backtick, does not count. */
export const lines = (parts: TemplateStringsArray): string =>
	parts.join('').replace(/^\n/, '').replaceAll('\n', '\r\n');
