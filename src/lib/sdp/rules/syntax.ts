/** Rules about lines as such (RFC 8866 §5, §9): breaks, blanks, letters that no line begins with. */
import type { SdpBlock, SdpDocument, SdpLine } from '../document.ts';
import { atLine, withoutLine, type BlockRule, type DocumentRule, type Issue } from './rule.ts';

const knownTypes = 'vosiuepcbtrzkma';

/** Attribute names that both browsers read; another spelling of one of them is lost without a word. */
const attributeNames = new Set(
	(
		'bundle-only candidate end-of-candidates extmap extmap-allow-mixed fingerprint fmtp group ice-lite ice-options ' +
		'ice-pwd ice-ufrag inactive max-message-size mid msid msid-semantic ptime maxptime recvonly rid rtcp rtcp-fb ' +
		'rtcp-mux rtcp-rsize rtpmap sctp-port sctpmap sendonly sendrecv setup simulcast ssrc ssrc-group'
	).split(' ')
);

const isBlank = (line: SdpLine): boolean => line.text.trim() === '';
const isIndented = (line: SdpLine): boolean => /^[ \t]+[A-Za-z]=/.test(line.text);
/** Escaped line breaks, as text copied out of JSON or a log has them. */
const escapedBreak = /(?:\\r)?\\n|\\r/g;

export const isEscaped = (document: SdpDocument): boolean =>
	document.text.includes('\\') && /(?:\\r|\\n)[a-z]=/.test(document.text);

/** Text that came out of JSON: nothing else can be said of it before it is unescaped. */
export function* escapedNewlines(document: SdpDocument): Iterable<Issue> {
	const { text } = document;
	const changes = [...text.matchAll(escapedBreak)].map((found) => ({
		from: found.index,
		to: found.index + found[0].length,
		insert: '\r\n'
	}));
	yield {
		rule: 'syntax/escaped-newlines',
		from: changes[0]?.from ?? 0,
		to: changes[0]?.to ?? text.length,
		fixes: [{ title: 'unescape', changes }]
	};
}

export const lines: BlockRule = function* (block) {
	for (const line of block.typed('')) {
		if (isBlank(line)) continue; // a matter of its place in the document
		if (isIndented(line)) {
			const indent = line.text.length - line.text.trimStart().length;
			yield atLine('syntax/space-around', line, {
				to: line.from + indent,
				fixes: [{ title: 'removeSpaces', changes: [{ from: line.from, to: line.from + indent, insert: '' }] }]
			});
		} else if (line.text.charCodeAt(0) !== byteOrderMark)
			yield atLine('syntax/line-format', line, { data: { line: line.text }, fixes: [withoutLine(line)] });
	}
	for (const line of block.lines) {
		// "s= " is what RFC 8866 §5.3 itself allows for a session without a name.
		if (
			block.text.charCodeAt(line.from + 2) === space &&
			line.type !== '' &&
			line.type !== 's' &&
			line.to > line.from + 2
		)
			yield spaceAfterEquals(line);
		if (line.type !== '' && !knownTypes.includes(line.type)) yield unknownType(line);
	}
	for (const name of block.attributeNames) {
		const known = name.toLowerCase();
		if (name === known || !attributeNames.has(known)) continue;
		for (const line of block.named(name))
			yield atLine('syntax/attr-case', line, {
				to: line.from + 2 + name.length,
				data: { name, known },
				fixes: [
					{
						title: 'replaceValue',
						data: { value: known },
						changes: [{ from: line.from + 2, to: line.from + 2 + name.length, insert: known }]
					}
				]
			});
	}
};

const space = 32;
const byteOrderMark = 0xfeff;

function spaceAfterEquals(line: SdpLine): Issue {
	const length = /^ +/.exec(line.text.slice(2))?.[0].length ?? 0;
	const from = line.from + 2;
	return {
		rule: 'syntax/space-after-equals',
		from,
		to: from + length,
		fixes: [{ title: 'removeSpaces', changes: [{ from, to: from + length, insert: '' }] }]
	};
}

function unknownType(line: SdpLine): Issue {
	const lower = line.type.toLowerCase();
	const isUpper = lower !== line.type;
	return atLine('syntax/unknown-type', line, {
		variant: isUpper ? 1 : 0,
		to: line.from + 2,
		data: { type: line.type },
		fixes: [
			isUpper && knownTypes.includes(lower)
				? {
						title: 'replaceValue',
						data: { value: lower },
						changes: [{ from: line.from, to: line.from + 1, insert: lower }]
					}
				: withoutLine(line)
		]
	});
}

/** A text without its last line break: the classic `.trim()`. */
export const finalNewline: BlockRule = function* (block) {
	const last = block.lines.at(-1);
	if (last && last.end === last.to && !isBlank(last))
		yield atLine('syntax/no-final-newline', last, {
			from: last.to,
			fixes: [{ title: 'addFinalBreak', changes: [{ from: last.to, to: last.to, insert: '\r\n' }] }]
		});
};

/** A document begins with `v=`: nothing may stand before it. Returns where it begins, if something does. */
export function preambleEnd(document: SdpDocument): number {
	const { text } = document;
	if (text.startsWith('v=')) return 0;
	const first = /(?:^|[\r\n\uFEFF])[ \t]*(v=)/.exec(text);
	return first ? first.index + first[0].length - 2 : 0;
}

export const blankLines: DocumentRule = function* (document) {
	const begins = preambleEnd(document);
	if (begins > 0)
		yield {
			rule: 'syntax/bom-or-preamble',
			from: 0,
			to: begins,
			fixes: [{ title: 'removePreamble', changes: [{ from: 0, to: begins, insert: '' }] }]
		};
	const blanks = document.sections.flatMap((section) =>
		section.block
			.typed('')
			.filter(isBlank)
			.map((line) => ({ from: line.from + section.from, end: line.end + section.from }))
			.filter(({ from }) => from >= begins)
	);
	let trailing = document.text.length;
	while (blanks.at(-1)?.end === trailing) trailing = blanks.pop()?.from ?? 0;
	if (trailing < document.text.length && trailing > 0)
		yield {
			rule: 'syntax/trailing-blank-line',
			from: trailing,
			to: document.text.length,
			fixes: [{ title: 'removeBlank', changes: [{ from: trailing, to: document.text.length, insert: '' }] }]
		};
	for (const { from, end } of blanks)
		yield {
			rule: 'syntax/blank-line',
			from,
			to: end,
			fixes: [{ title: 'removeBlank', changes: [{ from, to: end, insert: '' }] }]
		};
};

interface Breaks {
	readonly lf: readonly SdpLine[];
	readonly cr: readonly SdpLine[];
}
function readBreaks(block: SdpBlock): Breaks {
	const single = block.lines.filter((line) => line.end - line.to === 1);
	return {
		lf: single.filter((line) => block.text[line.to] === '\n'),
		cr: single.filter((line) => block.text[line.to] === '\r')
	};
}
const breaksIn = (block: SdpBlock): Breaks => block.derive(readBreaks);

/** CRLF ends a line; LF alone is tolerated everywhere, CR alone nowhere (RFC 8866 §5, §9). */
export const lineBreaks: DocumentRule = function* (document) {
	for (const [rule, kind] of [
		['syntax/cr-only', 'cr'],
		['syntax/lf-only', 'lf']
	] as const) {
		const first = document.sections.find(({ block }) => breaksIn(block)[kind].length > 0);
		if (!first) continue;
		const [line] = breaksIn(first.block)[kind];
		if (!line) continue;
		const count = document.sections.reduce((sum, { block }) => sum + breaksIn(block)[kind].length, 0);
		yield {
			rule,
			from: line.to + first.from,
			to: line.end + first.from,
			data: { count: String(count) },
			fixes: [
				{
					title: 'useCrlf',
					get changes() {
						return document.sections.flatMap((section) =>
							breaksIn(section.block)[kind].map(({ to, end }) => ({
								from: to + section.from,
								to: end + section.from,
								insert: '\r\n'
							}))
						);
					}
				}
			]
		};
	}
};
