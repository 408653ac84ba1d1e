/** The text of a document, byte for byte as it was read. */
import type { SdpDocument } from './document.ts';

/** `print(parse(text)) === text` for every text: each line with its own line break, in order. */
export function print(document: SdpDocument): string {
	return document.sections
		.map(({ block }) => block.lines.map(({ from, end }) => block.text.slice(from, end)).join(''))
		.join('');
}
