/** Reads any text as a session description. There is no text that it refuses: what is wrong is for `lint` to say. */
import { SdpBlock, SdpDocument, SdpLine, type SdpSection } from './document.ts';

const lf = 10;
const cr = 13;

/**
 * Splits the text into lines and sections. A line ends with CRLF, LF or CR (RFC 8866 §5 wants CRLF); a media section begins
 * with each `m=`. Never throws.
 *
 * Given the document that the text was edited from, blocks that did not change are taken over with everything that has been
 * derived from them: only what the edit touched is read again.
 */
export function parse(text: string, previous?: SdpDocument): SdpDocument {
	const known = new Map<string, SdpBlock>();
	if (previous) for (const { block } of previous.sections) known.set(block.text, block);
	const starts = mediaStarts(text);
	const sections: SdpSection[] = [];
	let firstLine = 0;
	for (let index = -1; index < starts.length; index++) {
		const from = index === -1 ? 0 : (starts[index] ?? 0);
		const blockText = text.slice(from, starts[index + 1] ?? text.length);
		const block = known.get(blockText) ?? scan(blockText);
		sections.push({ index, from, firstLine, block });
		firstLine += block.lines.length;
	}
	const [session, ...media] = sections as [SdpSection, ...SdpSection[]];
	return new SdpDocument(text, session, media);
}

/** Offsets of the `m=` that stand at the beginning of a line. */
function mediaStarts(text: string): number[] {
	const starts: number[] = [];
	for (let at = text.indexOf('m='); at !== -1; at = text.indexOf('m=', at + 2)) {
		const before = at === 0 ? lf : text.charCodeAt(at - 1);
		if (before === lf || before === cr) starts.push(at);
	}
	return starts;
}

function scan(text: string): SdpBlock {
	const lines: SdpLine[] = [];
	let from = 0;
	while (from < text.length) {
		let to = from;
		let code = 0;
		while (to < text.length && (code = text.charCodeAt(to)) !== lf && code !== cr) to++;
		const end = to === text.length ? to : code === cr && text.charCodeAt(to + 1) === lf ? to + 2 : to + 1;
		lines.push(new SdpLine(text, lines.length, from, to, end));
		from = end;
	}
	return new SdpBlock(text, lines);
}
