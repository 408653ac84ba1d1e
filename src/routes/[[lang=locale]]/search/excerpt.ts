/** Pagefind's excerpts are HTML with the found words in `<mark>`. They are shown as text: here they become pieces of it. */

export interface ExcerptPiece {
	readonly text: string;
	readonly isFound: boolean;
}

const entities: Readonly<Record<string, string>> = {
	'&lt;': '<',
	'&gt;': '>',
	'&amp;': '&',
	'&quot;': '"',
	'&#39;': "'",
	'&#x27;': "'"
};
const decode = (text: string) =>
	text.replace(/&(?:lt|gt|amp|quot|#39|#x27);/g, (found) => entities[found] ?? found);

/** `a <mark>b</mark> c` → three pieces, the middle one found. Other tags stay the text that they are. */
export const excerptPieces = (html: string): ExcerptPiece[] =>
	html
		.split(/<mark>([\s\S]*?)<\/mark>/)
		.map((text, index) => ({ text: decode(text), isFound: index % 2 === 1 }))
		.filter(({ text }) => text !== '');
