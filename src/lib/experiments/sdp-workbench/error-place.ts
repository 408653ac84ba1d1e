/**
 * Where in the text a browser's error points. Chromium quotes the line, Firefox counts lines; what neither places is looked for
 * among our own findings of the same family.
 */
import type { PlacedLine, SdpDocument } from '#lib/sdp/document.ts';
import type { Finding } from '#lib/sdp/lint.ts';

export interface ErrorPlace {
	readonly line: PlacedLine;
	/** How it was found: the browser quoted or counted the line, or a rule of ours objects there. */
	readonly by: 'quote' | 'number' | 'rule';
	readonly finding?: Finding;
}

/** Words in a message, and the rules that are about the same thing, most telling first. */
const families: readonly (readonly [RegExp, RegExp])[] = [
	[/bundle|group/i, /^bundle\/|^mline\/rejected|^pair\/bundle/],
	[/rtcp-mux/i, /^bundle\/no-rtcp-mux/],
	[/ufrag|pwd|ice credential/i, /^ice\//],
	[/fingerprint|certificate/i, /^dtls\/(missing-f|f|several)/],
	[/setup|dtls role|role/i, /^dtls\//],
	[/candidate/i, /^ice\/candidate/],
	[/extmap|header extension/i, /extmap/],
	[/simulcast|\brid\b/i, /^(simulcast|rid)\/|^pair\/simulcast/],
	[/ssrc/i, /^ssrc/],
	[/msid/i, /^msid\//],
	[/sctp|data/i, /^sctp\//],
	[/direction/i, /^pair\/direction|^direction\//],
	[/order of m-lines|m-line|number of m/i, /^pair\/mline|^reoffer\/|^mline\//],
	[/\bmid\b/i, /^mid\/|^pair\/mid/],
	[/codec|payload|rtpmap|fmtp|send parameters/i, /^(codec|fmtp|pt|rtcp-fb)\/|^pair\/pt/],
	[/connection|c=/i, /^conn\//]
];

export function placeOfError(
	message: string,
	document: SdpDocument,
	findings: readonly Finding[]
): ErrorPlace | undefined {
	const quoted = quotedLine(message, document);
	if (quoted) return { line: quoted, by: 'quote' };
	const errors = findings.filter(({ severity }) => severity !== 'info');
	const family = families.find(([words]) => words.test(message));
	const own =
		(family && errors.find(({ id }) => family[1].test(id))) ??
		(errors.filter(({ severity }) => severity === 'error').length === 1
			? errors.find(({ severity }) => severity === 'error')
			: undefined);
	const ownLine = own && document.lineAt(own.from);
	const counted = /\bline (\d+)\b/i.exec(message)?.[1];
	const line = counted === undefined ? undefined : document.lines[Number(counted) - 1];
	// Firefox counts wrong where a line is missing: it names the last one then. A rule that objects there decides.
	if (line && !(ownLine && line.number === document.lines.length - 1)) return { line, by: 'number' };
	if (own && ownLine) return { line: ownLine, by: 'rule', finding: own };
	return line && { line, by: 'number' };
}

/** The longest line of the text that stands in the message; flags such as `a=inactive` only when nothing longer does. */
function quotedLine(message: string, document: SdpDocument): PlacedLine | undefined {
	let longest: PlacedLine | undefined;
	for (const line of document.lines)
		if (
			line.type !== '' &&
			line.text.length > (longest?.text.length ?? minQuoted) &&
			message.includes(line.text)
		)
			longest = line;
	if (longest) return longest;
	// A line that is none is quoted as it is: "garbage Invalid SDP line."
	const odd = /^(?:.*?Description[^.]*\.? )?(.+?) Invalid SDP line/i.exec(message)?.[1];
	return odd === undefined ? undefined : document.lines.find(({ text }) => text !== '' && text === odd);
}

/** Shorter than this, a line would be found in any sentence. */
const minQuoted = 3;
