/** Names of files that come from somebody else: shown as text, and made harmless before anything is saved under them. */

/** Longest name that every common file system takes, in UTF-8 bytes; some room is left for “ (2)”. */
const maxBytes = 200;

/** Names that Windows keeps for devices, with any ending. */
const reserved = /^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(\..*)?$/i;
/** Separators of paths, and what Windows refuses. */
const separators = /[/\\:*?"<>|]/g;
/** Controls, line ends, marks that turn the direction of text round (“photo‮gpj.exe”), invisible ones, halves of pairs. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Cn}]/gu;

/** For looking at: the same letters, without what would make them look like others. */
export const shownName = (name: string): string => name.replace(invisible, '�').trim() || '�';

/** For saving: one name, not a path, that any common file system takes and no program takes for something else. */
export function safeName(name: string): string {
	const plain = name
		.normalize('NFC')
		.replace(invisible, '')
		.replace(separators, '_')
		.replace(/^[.\s]+|[.\s]+$/g, '');
	const known = plain === '' ? 'file' : plain;
	return shortened(reserved.test(known) ? `_${known}` : known);
}

/** The second of a name is “name (2).ending”; the first is the name itself. */
export function numberedName(name: string, number: number): string {
	if (number === 1) return name;
	const dot = name.lastIndexOf('.');
	return dot > 0 ? `${name.slice(0, dot)} (${number})${name.slice(dot)}` : `${name} (${number})`;
}

function shortened(name: string): string {
	const encoder = new TextEncoder();
	const bytes = (text: string) => encoder.encode(text).length;
	if (bytes(name) <= maxBytes) return name;
	const dot = name.lastIndexOf('.');
	const ending = dot > 0 && bytes(name.slice(dot)) <= 20 ? name.slice(dot) : '';
	let kept = '';
	let size = bytes(ending);
	// By characters, so that none is cut in two.
	for (const character of ending ? name.slice(0, dot) : name) {
		size += bytes(character);
		if (size > maxBytes) break;
		kept += character;
	}
	return kept.replace(/[.\s]+$/, '') + ending;
}
