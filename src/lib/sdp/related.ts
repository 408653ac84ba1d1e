/**
 * Which places of a description name the same thing: a payload type in m=, rtpmap, fmtp and rtcp-fb, a mid in its section and
 * in BUNDLE, a stream, an address. Each block is read once; a look-up then costs as much as it finds.
 */
import type { PlacedLine, SdpBlock, SdpDocument, SdpLine, SdpSection, SdpToken } from './document.ts';
import { factsOf, isRtp } from './section-facts.ts';

/** A piece of the text, in offsets of the whole text. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

/** What a word names. Payload types, rids and ports mean something within their section, all else in the whole description. */
type Kind =
	| 'payload-type'
	| 'rid'
	| 'port'
	| 'sctp-port'
	| 'mid'
	| 'stream'
	| 'track'
	| 'ssrc'
	| 'cname'
	| 'extension'
	| 'address'
	| 'ufrag'
	| 'pwd'
	| 'fingerprint';

interface Mark extends Span {
	readonly kind: Kind;
	readonly id: string;
}

const withinSection: ReadonlySet<Kind> = new Set(['payload-type', 'rid', 'port', 'sctp-port']);
const meaningless = new Set(['', '-', '*', '0.0.0.0', '::']);
const keyOf = (kind: Kind, id: string) => `${kind} ${id}`;

const mark = (kind: Kind, { text, from, to }: SdpToken | undefined = noToken): Mark[] =>
	meaningless.has(text) || (kind === 'port' && (text === '0' || text === '9'))
		? []
		: [{ kind, id: text, from, to }];
const noToken: SdpToken = { text: '', from: 0, to: 0 };

/** Words of a text that stands at `from`, split at any of these characters. */
function wordsOf(text: string, from: number, separators: RegExp): SdpToken[] {
	const words: SdpToken[] = [];
	let at = 0;
	for (const word of text.split(separators)) {
		if (word !== '') words.push({ text: word, from: from + at, to: from + at + word.length });
		at += word.length + 1;
	}
	return words;
}

const payloadTypes = (token: SdpToken): Mark[] =>
	wordsOf(token.text, token.from, /[/,]/).flatMap((word) =>
		/^\d+$/.test(word.text) ? mark('payload-type', word) : []
	);

/** A token without so many characters at its beginning. */
const after = (token: SdpToken, length: number): SdpToken => ({
	text: token.text.slice(length),
	from: token.from + length,
	to: token.to
});

type Reader = (tokens: readonly SdpToken[], line: SdpLine, block: SdpBlock) => Mark[];

const payloadTypeFirst: Reader = ([first]) => (first ? payloadTypes(first) : []);
const streamAndTrack = (stream?: SdpToken, track?: SdpToken) => [
	...mark('stream', stream),
	...mark('track', track)
];

const readers: Readonly<Record<string, Reader>> = {
	m: ([kind, port, , ...formats], _line, block) => {
		const facts = factsOf(block);
		return [
			...(kind && facts.mid !== undefined
				? [{ kind: 'mid' as const, id: facts.mid, from: kind.from, to: kind.to }]
				: []),
			...mark('port', port),
			...formats.flatMap((format) =>
				isRtp(facts) ? mark('payload-type', format) : mark('sctp-port', format)
			)
		];
	},
	c: ([, , address]) => mark('address', address),
	'a=rtcp': ([port, , , address]) => [...mark('port', port), ...mark('address', address)],
	'a=mid': ([mid]) => mark('mid', mid),
	'a=group': ([, ...mids]) => mids.flatMap((mid) => mark('mid', mid)),
	'a=msid': ([stream, track]) => streamAndTrack(stream, track),
	'a=msid-semantic': ([, ...streams]) => streams.flatMap((stream) => mark('stream', stream)),
	'a=ice-ufrag': ([value]) => mark('ufrag', value),
	'a=ice-pwd': ([value]) => mark('pwd', value),
	'a=fingerprint': ([, value]) => mark('fingerprint', value),
	'a=candidate': (tokens) => {
		const [, , , , address, port, , , ...rest] = tokens;
		const marks = [...mark('address', address), ...mark('port', port)];
		for (let index = 0; index + 1 < rest.length; index += 2) {
			const value = rest[index + 1];
			if (rest[index]?.text === 'raddr') marks.push(...mark('address', value));
			else if (rest[index]?.text === 'rport') marks.push(...mark('port', value));
			else if (rest[index]?.text === 'ufrag') marks.push(...mark('ufrag', value));
		}
		return marks;
	},
	'a=rtpmap': payloadTypeFirst,
	'a=rtcp-fb': payloadTypeFirst,
	'a=imageattr': payloadTypeFirst,
	'a=packetization': payloadTypeFirst,
	'a=framesize': payloadTypeFirst,
	'a=fmtp': ([first, ...rest], _line, block) => [
		...(first ? payloadTypes(first) : []),
		...rest.flatMap((token) => {
			const words = wordsOf(token.text, token.from, /;/);
			const isList = factsOf(block).payloads.get(first?.text ?? '')?.codec?.form === 'payload-types';
			return words.flatMap((word) =>
				word.text.startsWith('apt=') ? mark('payload-type', after(word, 4)) : isList ? payloadTypes(word) : []
			);
		})
	],
	'a=extmap': ([id, ...rest]) => {
		const uri = rest.findLast(({ text }) => text.includes(':'));
		return id && uri
			? [
					{ kind: 'extension', id: uri.text, from: id.from, to: id.to },
					{ kind: 'extension', id: uri.text, from: uri.from, to: uri.to }
				]
			: [];
	},
	'a=ssrc': ([ssrc, attribute, track]) => {
		const marks = mark('ssrc', ssrc);
		if (attribute?.text.startsWith('cname:')) marks.push(...mark('cname', after(attribute, 6)));
		if (attribute?.text.startsWith('msid:')) marks.push(...streamAndTrack(after(attribute, 5), track));
		if (attribute?.text.startsWith('mslabel:')) marks.push(...mark('stream', after(attribute, 8)));
		if (attribute?.text.startsWith('label:')) marks.push(...mark('track', after(attribute, 6)));
		return marks;
	},
	'a=ssrc-group': ([, ...members]) => members.flatMap((member) => mark('ssrc', member)),
	'a=rid': ([rid, , ...rest]) => [
		...mark('rid', rid),
		...rest.flatMap((token) =>
			wordsOf(token.text, token.from, /;/).flatMap((word) =>
				word.text.startsWith('pt=') ? payloadTypes(after(word, 3)) : []
			)
		)
	],
	'a=simulcast': (tokens) =>
		tokens
			.filter(({ text }) => text !== 'send' && text !== 'recv')
			.flatMap((token) =>
				wordsOf(token.text, token.from, /[;,]/).flatMap((word) =>
					mark('rid', word.text.startsWith('~') ? after(word, 1) : word)
				)
			),
	'a=sctpmap': ([port]) => mark('sctp-port', port)
};

function marksOf(line: SdpLine, block: SdpBlock): readonly Mark[] {
	const key = line.type === 'a' ? `a=${line.name}` : line.type;
	return Object.hasOwn(readers, key) ? (readers[key]?.(line.tokens, line, block) ?? []) : [];
}

const indexOf = (block: SdpBlock): ReadonlyMap<string, readonly Span[]> => block.derive(readIndex);

function readIndex(block: SdpBlock): ReadonlyMap<string, readonly Span[]> {
	const index = new Map<string, Span[]>();
	for (const line of block.lines)
		for (const { kind, id, from, to } of marksOf(line, block)) {
			const key = keyOf(kind, id);
			const spans = index.get(key);
			if (spans) spans.push({ from, to });
			else index.set(key, [{ from, to }]);
		}
	return index;
}

/** A thing and those that go with it: a codec with its retransmission, a stream with those of its group. */
function family({ kind, id }: Mark, block: SdpBlock): readonly string[] {
	const facts = factsOf(block);
	if (kind === 'payload-type') {
		const primary = facts.payloads.get(id)?.repairs;
		return [id, ...(facts.repairedBy.get(id) ?? []), ...(primary === undefined ? [] : [primary])];
	}
	if (kind === 'ssrc') return [id, ...(facts.sourceGroups.get(id) ?? []).flatMap(({ members }) => members)];
	return [id];
}

function spansOf(document: SdpDocument, section: SdpSection, found: Mark): Span[] {
	const keys = [...new Set(family(found, section.block))].map((id) => keyOf(found.kind, id));
	const sections = withinSection.has(found.kind) ? [section] : [document.session, ...document.media];
	return sections.flatMap(({ from: shift, block }) => {
		const index = indexOf(block);
		return keys.flatMap((key) =>
			(index.get(key) ?? []).map(({ from, to }) => ({ from: from + shift, to: to + shift }))
		);
	});
}

function inOrder(spans: readonly Span[]): Span[] {
	const sorted = [...spans].sort((one, other) => one.from - other.from || one.to - other.to);
	return sorted.filter((span, index) => {
		const before = sorted[index - 1];
		return before?.from !== span.from || before.to !== span.to;
	});
}

const sectionOf = (document: SdpDocument, index: number): SdpSection =>
	document.media[index] ?? document.session;

/** The media section that a line stands in, or the session part. */
export const sectionOfLine = (document: SdpDocument, line: PlacedLine): SdpSection =>
	line.section === -1 ? document.session : sectionOf(document, line.section);

/**
 * All places that name the same thing as the word at this offset, that word included, in the order of the text. Empty where
 * the word names nothing.
 */
export function relatedTo(document: SdpDocument, offset: number): readonly Span[] {
	const section = document.sectionAt(offset);
	const line = document.lineAt(offset)?.line;
	if (!line) return [];
	const at = offset - section.from;
	const found = marksOf(line, section.block).findLast(({ from, to }) => from <= at && at <= to);
	return found ? inOrder(spansOf(document, section, found)) : [];
}

/** All places outside this line that name what this line is about. An `m=` line is about its section, an `a=ssrc` about its stream. */
export function relatedToLine(document: SdpDocument, line: PlacedLine): readonly Span[] {
	const section = sectionOfLine(document, line);
	const marks = marksOf(line.line, section.block);
	const subjects =
		line.type === 'm'
			? marks.filter(({ kind }) => kind === 'mid')
			: line.name === 'ssrc'
				? marks.slice(0, 1)
				: [...new Map(marks.map((found) => [keyOf(found.kind, found.id), found])).values()];
	return inOrder(
		subjects
			.flatMap((found) => spansOf(document, section, found))
			.filter(({ from, to }) => to <= line.from || from >= line.to)
	);
}
