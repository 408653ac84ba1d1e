/**
 * Places in the text and places in the editor. CodeMirror counts a line break as one place whatever it is; in a text with
 * CRLF each break before a place makes a difference of one.
 */
import type { Text } from '@codemirror/state';

/** The line break that most lines of the text end with; CRLF for a text without any. */
export function lineBreakOf(text: string): '\r\n' | '\n' | '\r' {
	let crlf = 0;
	let lf = 0;
	let cr = 0;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 10) lf++;
		else if (code === 13) {
			if (text.charCodeAt(at + 1) === 10) {
				crlf++;
				at++;
			} else cr++;
		}
	}
	if (crlf === 0 && lf === 0 && cr === 0) return '\r\n';
	return crlf >= lf && crlf >= cr ? '\r\n' : lf >= cr ? '\n' : '\r';
}

/** Offset in the text of a place in the editor. */
export const offsetAt = (doc: Text, place: number, breakLength: number): number =>
	place + (doc.lineAt(place).number - 1) * (breakLength - 1);

/** Place in the editor of an offset in the text; one inside a line break is at the end of its line. */
export function placeAt(doc: Text, offset: number, breakLength: number): number {
	if (breakLength === 1) return Math.max(0, Math.min(offset, doc.length));
	let low = 1;
	let high = doc.lines;
	while (low < high) {
		const middle = (low + high + 1) >>> 1;
		if (doc.line(middle).from + (middle - 1) * (breakLength - 1) <= offset) low = middle;
		else high = middle - 1;
	}
	const line = doc.line(low);
	const start = line.from + (low - 1) * (breakLength - 1);
	return Math.max(line.from, Math.min(line.from + offset - start, line.to));
}
