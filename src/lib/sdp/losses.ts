/**
 * The JSON of sdp-transform, and what a round trip through that library does to a description. Many applications edit SDP this
 * way; the texts that come back are mostly harmless and never the same. The reasons were found in version 3.0.0 of the library.
 */
import { parse as read, write, type SessionDescription } from 'sdp-transform';
import type { PlacedLine, SdpDocument } from './document.ts';
import { parse } from './parse.ts';
import type { Words } from './table/entry.ts';

/** Longer texts are not given to the library, whose time grows faster than the text. */
export const longestForLibrary = 500_000;

/** What happened to a line. Lines are numbered from 1, as editors do. */
export type Loss =
	| { readonly kind: 'lost'; readonly line: number; readonly before: string; readonly reason?: Words }
	| {
			readonly kind: 'changed';
			readonly line: number;
			readonly before: string;
			readonly after: string;
			readonly reason?: Words;
	  }
	/** `line` is where it stands in what the library writes. */
	| { readonly kind: 'added'; readonly line: number; readonly after: string; readonly reason?: Words }
	/** So many lines of this section (-1: the session part) no longer stand in the same order; `line` is where it begins. */
	| {
			readonly kind: 'moved';
			readonly line: number;
			readonly section: number;
			readonly count: number;
			readonly reason: Words;
	  }
	| { readonly kind: 'line-breaks'; readonly line: number; readonly count: number; readonly reason: Words }
	| { readonly kind: 'not-compared'; readonly reason: Words };

/** What the library reads, or why it was not asked. */
export type JsonView = { readonly json: SessionDescription } | { readonly refused: Words };

/** The description as sdp-transform reads it. */
export function toJson(text: string): JsonView {
	if (text.length > longestForLibrary) return { refused: tooLong };
	try {
		return { json: read(text) };
	} catch (error) {
		return { refused: failed(error) };
	}
}

/** What reading and writing with sdp-transform does to this text; empty when it comes back the same. */
export function lossesOf(text: string): readonly Loss[] {
	const view = toJson(text);
	if ('refused' in view) return [{ kind: 'not-compared', reason: view.refused }];
	try {
		return compare(parse(text), parse(write(view.json)));
	} catch (error) {
		return [{ kind: 'not-compared', reason: failed(error) }];
	}
}

const tooLong: Words = {
	en: `The text is longer than ${longestForLibrary.toLocaleString('en')} characters, which is as much as is given to the library.`,
	ko: `${longestForLibrary.toLocaleString('en')}자가 넘는 글은 라이브러리에 넘기지 않습니다.`
};
const failed = (error: unknown): Words => {
	const message = error instanceof Error ? error.message : String(error);
	return { en: `The library failed: ${message}`, ko: `라이브러리가 실패했습니다: ${message}` };
};

function compare(before: SdpDocument, after: SdpDocument): Loss[] {
	const losses: Loss[] = [];
	const count = Math.max(before.media.length, after.media.length);
	for (let section = -1; section < count; section++)
		losses.push(...compareSection(section, linesOf(before, section), linesOf(after, section)));
	const others = before.lines.filter(({ to, end }) => before.text.slice(to, end) !== '\r\n');
	if (others[0])
		losses.push({
			kind: 'line-breaks',
			line: others[0].number + 1,
			count: others.length,
			reason: reasons.breaks
		});
	return losses;
}

function linesOf(document: SdpDocument, index: number): readonly PlacedLine[] {
	const section = index === -1 ? document.session : document.media[index];
	if (!section) return [];
	const first = section.firstLine;
	return document.lines.slice(first, first + section.block.lines.length);
}

function compareSection(
	section: number,
	before: readonly PlacedLine[],
	after: readonly PlacedLine[]
): Loss[] {
	const waiting = new Map<string, number[]>();
	for (const [index, { text }] of after.entries()) {
		const places = waiting.get(text);
		if (places) places.push(index);
		else waiting.set(text, [index]);
	}
	for (const places of waiting.values()) places.reverse();
	// Lines that are still there, as places in what was written; and those that are not.
	const kept: number[] = [];
	const gone: PlacedLine[] = [];
	for (const line of before) {
		const place = waiting.get(line.text)?.pop();
		if (place === undefined) gone.push(line);
		else kept.push(place);
	}
	const left = new Set(kept);
	const fresh = after.filter((_, index) => !left.has(index));
	const losses = pair(gone, fresh, before);
	const moved = kept.length - longestRise(kept);
	if (moved > 0)
		losses.push({
			kind: 'moved',
			line: (before[0]?.number ?? 0) + 1,
			section,
			count: moved,
			reason: reasons.moved
		});
	return losses;
}

/** Lines that are gone, each with the new line that stands for it where there is one. */
function pair(
	gone: readonly PlacedLine[],
	fresh: readonly PlacedLine[],
	before: readonly PlacedLine[]
): Loss[] {
	const bySubject = queues(fresh, subjectOf);
	const byKind = queues(fresh, kindOf);
	const used = new Set<PlacedLine>();
	const take = (queue: PlacedLine[] | undefined): PlacedLine | undefined => {
		let found = queue?.pop();
		while (found && used.has(found)) found = queue?.pop();
		if (found) used.add(found);
		return found;
	};
	// First those that speak of the same thing, so that of two lines of a kind each finds its own.
	const partners = new Map(gone.map((line) => [line, take(bySubject.get(subjectOf(line)))]));
	const lastOfKind = new Map(before.map((line) => [kindOf(line), line]));
	const losses = gone.map((line): Loss => {
		const partner = partners.get(line) ?? take(byKind.get(kindOf(line)));
		const number = line.number + 1;
		if (partner) {
			const reason = reasonOfChange(line, partner);
			return {
				kind: 'changed',
				line: number,
				before: line.text,
				after: partner.text,
				...(reason && { reason })
			};
		}
		const reason = reasonOfLoss(line, lastOfKind.get(kindOf(line)) !== line);
		return { kind: 'lost', line: number, before: line.text, ...(reason && { reason }) };
	});
	for (const line of fresh)
		if (!used.has(line))
			losses.push({ kind: 'added', line: line.number + 1, after: line.text, reason: reasons.added });
	return losses;
}

function queues(
	lines: readonly PlacedLine[],
	keyOf: (line: PlacedLine) => string
): Map<string, PlacedLine[]> {
	const found = new Map<string, PlacedLine[]>();
	for (const line of [...lines].reverse()) {
		const key = keyOf(line);
		const queue = found.get(key);
		if (queue) queue.push(line);
		else found.set(key, [line]);
	}
	return found;
}

/** Attributes that the library takes for others, because its patterns only look at the beginning. */
const takenFor: ReadonlyMap<string, string> = new Map([
	['rtcp-mux-only', 'rtcp-mux'],
	['sendrecvonly', 'sendrecv']
]);
const kindOf = ({ type, name }: PlacedLine): string =>
	type === 'a' ? `a=${takenFor.get(name) ?? name}` : type;
/** The kind with the first word of the value: what `rtpmap`, `ssrc` or `candidate` speak of. */
const subjectOf = (line: PlacedLine): string => `${kindOf(line)} ${line.value.trim().split(' ', 1)[0] ?? ''}`;

/** Length of the longest row of numbers that rises, by patience sorting. */
function longestRise(numbers: readonly number[]): number {
	const tails: number[] = [];
	for (const number of numbers) {
		let low = 0;
		let high = tails.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (tails[middle]! < number) low = middle + 1;
			else high = middle;
		}
		tails[low] = number;
	}
	return tails.length;
}

const reasons = {
	moved: {
		en: 'The library writes lines in the order of its own grammar; what it does not know comes last in the section.',
		ko: '라이브러리는 자기 문법의 순서대로 줄을 씁니다. 모르는 줄은 섹션의 끝에 놓입니다.'
	},
	breaks: {
		en: 'The library ends every line with CRLF.',
		ko: '라이브러리는 모든 줄을 CRLF로 끝냅니다.'
	},
	added: {
		en: 'The library writes the lines that a description must have, even when they were not there.',
		ko: '라이브러리는 꼭 있어야 하는 줄을 본래 없었어도 씁니다.'
	},
	notALine: {
		en: 'The library only reads lines that begin with a small letter and “=”; the others are dropped without a word.',
		ko: '라이브러리는 소문자와 “=”로 시작하는 줄만 읽고 나머지는 말없이 버립니다.'
	},
	unknownType: {
		en: 'The library has no rule for lines of this type and drops them.',
		ko: '라이브러리에 이 종류의 줄을 다루는 규칙이 없어서 버립니다.'
	},
	pattern: {
		en: 'The value does not fit the pattern that the library has for this type of line.',
		ko: '값이 라이브러리가 가진 이 종류 줄의 형식에 맞지 않습니다.'
	},
	onlyLast: {
		en: 'The library has room for one line of this kind: the last one is kept.',
		ko: '라이브러리는 이런 줄을 하나만 담을 수 있어 마지막 것만 남깁니다.'
	},
	prefix: {
		en: 'The pattern of the library looks only at the beginning of the name and takes it for another attribute.',
		ko: '라이브러리의 패턴이 이름의 앞부분만 보고 다른 속성으로 읽습니다.'
	},
	undefinedTrack: {
		en: 'Where the library finds no track id that fits its pattern, it writes the word “undefined”.',
		ko: '형식에 맞는 트랙 식별자가 없으면 “undefined”라는 글자를 씁니다.'
	},
	semantic: {
		en: 'The library always writes a space after the colon and keeps at most one stream.',
		ko: '라이브러리는 콜론 뒤에 늘 공백을 쓰고 스트림은 하나까지만 남깁니다.'
	},
	firstOption: { en: 'The library keeps only the first option.', ko: '라이브러리는 첫 옵션만 남깁니다.' },
	candidate: {
		en: 'The library knows some extensions in one fixed order; from the first other one on, the rest is dropped.',
		ko: '라이브러리는 몇 가지 확장을 정해진 순서로만 알아서, 그 밖의 것이 나오면 거기서부터 버립니다.'
	},
	feedback: {
		en: 'The library keeps two words and drops the rest.',
		ko: '라이브러리는 두 단어만 남기고 나머지를 버립니다.'
	},
	extension: {
		en: 'The library keeps one attribute of a header extension.',
		ko: '라이브러리는 헤더 확장의 속성을 하나만 남깁니다.'
	},
	codecName: {
		en: 'The pattern for codec names ends at a character that it does not have, and the clock rate is lost with the rest.',
		ko: '코덱 이름의 패턴에 없는 글자에서 읽기가 끝나 클럭까지 함께 사라집니다.'
	},
	number: {
		en: 'The library reads the value as a number; what is none, or too large to be exact, changes.',
		ko: '라이브러리는 값을 수로 읽습니다. 수가 아니거나 정확히 담기에 너무 큰 값은 바뀝니다.'
	},
	mediaLine: {
		en: 'The m= line does not fit the pattern of the library, so the section has lost its kind, port and profile.',
		ko: 'm= 줄이 라이브러리의 형식에 맞지 않아 섹션의 종류, 포트, 프로파일이 사라집니다.'
	}
} satisfies Record<string, Words>;

function reasonOfLoss(line: PlacedLine, isRepeated: boolean): Words | undefined {
	if (!/^[a-z]=/.test(line.text)) return reasons.notALine;
	if (!'vosiuepzrtcbma'.includes(line.type)) return reasons.unknownType;
	if (line.type === 'a' || 'sitcuepzrv'.includes(line.type))
		return isRepeated ? reasons.onlyLast : reasons.pattern;
	return reasons.pattern;
}

const reasonsByName: Readonly<Record<string, Words>> = {
	'rtcp-mux-only': reasons.prefix,
	sendrecvonly: reasons.prefix,
	msid: reasons.undefinedTrack,
	'msid-semantic': reasons.semantic,
	'ice-options': reasons.firstOption,
	candidate: reasons.candidate,
	'rtcp-fb': reasons.feedback,
	extmap: reasons.extension,
	rtpmap: reasons.codecName,
	ptime: reasons.number,
	maxptime: reasons.number
};

function reasonOfChange(line: PlacedLine, partner: PlacedLine): Words | undefined {
	if (line.type === 'm') return reasons.mediaLine;
	if (line.type === 'o') return reasons.number;
	if (line.name === 'msid') return partner.text.endsWith(' undefined') ? reasons.undefinedTrack : undefined;
	return Object.hasOwn(reasonsByName, line.name) ? reasonsByName[line.name] : undefined;
}
