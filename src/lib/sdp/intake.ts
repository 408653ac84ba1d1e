/**
 * Takes what people paste: plain SDP, the JSON of an RTCSessionDescription, text with `\r\n` written out, quotes, code fences,
 * log lines, base64. Plain SDP is never touched, whatever is wrong with it; everything that is taken off is said in a notice.
 * Never throws.
 */

/** Longer texts are taken as they are. */
export const longestIntake = 4_000_000;

export interface IntakeNotice {
	readonly id: NoticeId;
	readonly en: string;
	readonly ko: string;
}

export interface Intake {
	readonly sdp: string;
	/** Where the text said so. */
	readonly type?: RTCSdpType;
	/** What was done, in order; empty for plain SDP. */
	readonly notices: readonly IntakeNotice[];
}

export type NoticeId =
	| 'too-long'
	| 'empty'
	| 'no-sdp'
	| 'byte-order-mark'
	| 'code-fence'
	| 'quote-marks'
	| 'indentation'
	| 'json'
	| 'json-several'
	| 'json-without-sdp'
	| 'object-literal'
	| 'source-code'
	| 'escapes'
	| 'quotes'
	| 'log-prefix'
	| 'preamble'
	| 'base64'
	| 'percent';

const words: Readonly<Record<NoticeId, readonly [en: string, ko: string]>> = {
	'too-long': [
		`More than ${longestIntake.toLocaleString('en')} characters: taken as they are, without looking for JSON or other wrapping.`,
		`${longestIntake.toLocaleString('en')}자가 넘어 JSON 같은 포장을 풀지 않고 그대로 가져왔습니다.`
	],
	empty: ['There is no text.', '글이 없습니다.'],
	'no-sdp': [
		'No “v=0” was found, with which every description begins; the text was taken as it is.',
		'모든 세션 설명의 첫 줄인 “v=0”이 없습니다. 글을 그대로 가져왔습니다.'
	],
	'byte-order-mark': [
		'A byte order mark before the text was removed.',
		'글 앞의 바이트 순서 표시(BOM)를 뺐습니다.'
	],
	'code-fence': [
		'The text was in a code fence; the fence and what stood outside were left out.',
		'코드 울타리(```) 안의 글만 가져오고 울타리와 바깥 글은 뺐습니다.'
	],
	'quote-marks': [
		'The “>” of a quotation was removed from every line.',
		'인용 표시 “>”를 모든 줄에서 뺐습니다.'
	],
	indentation: ['The same indentation was removed from the lines.', '줄마다 같은 들여쓰기를 뺐습니다.'],
	json: ['The description was taken out of JSON.', 'JSON에서 세션 설명을 꺼냈습니다.'],
	'json-several': [
		'The JSON holds several descriptions; the first one was taken.',
		'JSON에 세션 설명이 여럿 있어 첫째를 가져왔습니다.'
	],
	'json-without-sdp': [
		'This is JSON without an “sdp” text; it was taken as it is.',
		'“sdp” 글이 없는 JSON입니다. 그대로 가져왔습니다.'
	],
	'object-literal': [
		'The description was taken out of an object as code or a console shows it.',
		'코드나 콘솔에 보이는 객체에서 세션 설명을 꺼냈습니다.'
	],
	'source-code': [
		'The lines were strings of a program; quotes, “+” and line ends were taken off.',
		'프로그램의 문자열이던 줄에서 따옴표와 “+”, 줄 끝 표시를 뺐습니다.'
	],
	escapes: [
		'Line breaks were written out (\\r\\n); they were made into real ones.',
		'글자로 적힌 줄바꿈(\\r\\n)을 진짜 줄바꿈으로 바꿨습니다.'
	],
	quotes: ['The quotes around the text were removed.', '글을 감싼 따옴표를 뺐습니다.'],
	'log-prefix': [
		'The same number of characters of a log was removed from every line.',
		'모든 줄 앞의 로그 머리를 뺐습니다.'
	],
	preamble: ['What stood before “v=0” was left out.', '“v=0” 앞의 글을 뺐습니다.'],
	base64: ['The text was base64; it was decoded.', 'base64 글을 풀었습니다.'],
	percent: [
		'The text was encoded for an address (%0D%0A); it was decoded.',
		'주소용으로 인코딩된 글(%0D%0A)을 풀었습니다.'
	]
};

interface Unwrapped {
	readonly text: string;
	readonly notices: readonly NoticeId[];
	readonly type?: RTCSdpType;
}
/** Takes one wrapping off, or finds none. */
type Step = (text: string) => Unwrapped | undefined;

const done = (text: string, ...notices: readonly NoticeId[]): Unwrapped => ({ text, notices });

/** A description may be wrapped so many times: a quoted JSON in a code fence in base64, and some. */
const mostWrappings = 12;

/** Takes the description out of what was pasted. The text itself is untouched where nothing is wrapped around it. */
export function intake(pasted: string): Intake {
	if (pasted.length > longestIntake) return { sdp: pasted, notices: [notice('too-long')] };
	if (pasted.trim() === '') return { sdp: pasted, notices: [notice('empty')] };
	let text = pasted;
	let type: RTCSdpType | undefined;
	const notices: NoticeId[] = [];
	for (let round = 0; round < mostWrappings; round++) {
		const unwrapped = isPlain(text) ? indentation(text) : firstOf(steps, text);
		if (!unwrapped) break;
		({ text } = unwrapped);
		type = unwrapped.type ?? type;
		notices.push(...unwrapped.notices.filter((id) => !notices.includes(id)));
		if (unwrapped.notices.includes('json-without-sdp')) break;
	}
	if (!/(?:^|[\r\n])v=/.test(text) && !notices.includes('json-without-sdp')) notices.push('no-sdp');
	return { sdp: text, ...(type ? { type } : {}), notices: notices.map(notice) };
}

const notice = (id: NoticeId): IntakeNotice => ({ id, en: words[id][0], ko: words[id][1] });

function firstOf(candidates: readonly Step[], text: string): Unwrapped | undefined {
	for (const step of candidates) {
		const unwrapped = step(text);
		if (unwrapped && unwrapped.text !== text) return unwrapped;
		if (unwrapped?.notices.includes('json-without-sdp')) return unwrapped;
	}
	return undefined;
}

/** Begins as a description does, and is in lines. What else is wrong with it is not for here. */
const isPlain = (text: string): boolean => /^v=[^\r\n\\]*(?:[\r\n]|$)/.test(text);

const byteOrderMark: Step = (text) =>
	text.startsWith('\uFEFF') ? done(text.slice(1), 'byte-order-mark') : undefined;

const fence: Step = (text) => {
	const opening = /^[ \t>]*(`{3,}|~{3,})[^\r\n`]*(?:\r\n|\r|\n)/m.exec(text);
	if (!opening) return undefined;
	const from = opening.index + opening[0].length;
	const closing = text.indexOf(opening[1]!, from);
	if (closing === -1) return done(text.slice(from), 'code-fence');
	const lineStart = Math.max(text.lastIndexOf('\n', closing), text.lastIndexOf('\r', closing)) + 1;
	return done(text.slice(from, Math.max(from, lineStart)), 'code-fence');
};

const lineBreak = /\r\n|\r|\n/;
const everyLine = (text: string, change: (line: string) => string): string =>
	text
		.split(/(\r\n|\r|\n)/)
		.map((piece, index) => (index % 2 === 0 ? change(piece) : piece))
		.join('');
const filled = (text: string): string[] => text.split(lineBreak).filter((line) => line.trim() !== '');

const quotation: Step = (text) => {
	const lines = filled(text);
	return lines.length > 0 && lines.every((line) => /^[ \t]*>/.test(line))
		? done(
				everyLine(text, (line) => line.replace(/^[ \t]*> ?/, '')),
				'quote-marks'
			)
		: undefined;
};

const indentation: Step = (text) => {
	const lines = filled(text);
	const widthOf = (line: string) => line.length - line.trimStart().length;
	const [first = '', ...others] = lines;
	if (!/^\s*v=/.test(first)) return undefined;
	// Cut out with the mouse, the first line often lacks the indentation of the others.
	const width = Math.min(
		...(others.length > 0 && widthOf(first) === 0 ? others : lines).slice(0, 10_000).map(widthOf)
	);
	return width > 0
		? done(
				everyLine(text, (line) => line.slice(Math.min(width, widthOf(line)))),
				'indentation'
			)
		: undefined;
};

const sdpTypes: readonly string[] = ['offer', 'answer', 'pranswer', 'rollback'];
const isType = (value: unknown): value is RTCSdpType => typeof value === 'string' && sdpTypes.includes(value);

interface Described {
	readonly sdp: string;
	readonly type?: RTCSdpType;
}
const deepest = 8;
const mostDescriptions = 50;

/** Objects with an `sdp` text, in order, however deep; a key `offer` or `answer` above one says its type. */
function described(
	value: unknown,
	type: RTCSdpType | undefined,
	depth: number,
	found: Described[]
): Described[] {
	if (depth > deepest || found.length >= mostDescriptions) return found;
	if (typeof value === 'string') {
		if (/^\uFEFF?v=0[\r\n\\]/.test(value)) found.push({ sdp: value, ...(type ? { type } : {}) });
		return found;
	}
	if (typeof value !== 'object' || value === null) return found;
	if (Array.isArray(value)) {
		for (const item of value.slice(0, 1000)) described(item, type, depth + 1, found);
		return found;
	}
	const object = value as Readonly<Record<string, unknown>>;
	const own = isType(object['type']) ? object['type'] : type;
	if (typeof object['sdp'] === 'string') {
		found.push({ sdp: object['sdp'], ...(own ? { type: own } : {}) });
		return found;
	}
	for (const [name, item] of Object.entries(object).slice(0, 1000))
		described(item, isType(name) ? name : own, depth + 1, found);
	return found;
}

const json: Step = (text) => {
	const trimmed = text.trim();
	for (const candidate of [trimmed, betweenBraces(trimmed)]) {
		if (!candidate || !/^[{["]/.test(candidate)) continue;
		let value: unknown;
		try {
			value = JSON.parse(candidate);
		} catch {
			// Not JSON after all: the steps after this one look for other forms.
			continue;
		}
		if (typeof value === 'string') return done(value, 'quotes');
		const [first, ...others] = described(value, undefined, 0, []);
		if (!first) return candidate === trimmed ? done(text, 'json-without-sdp') : undefined;
		return {
			text: first.sdp,
			notices: others.length > 0 ? ['json', 'json-several'] : ['json'],
			...(first.type ? { type: first.type } : {})
		};
	}
	return undefined;
};

/** From the first `{` or `[` to its last counterpart: JSON after the head of a log line. */
function betweenBraces(text: string): string | undefined {
	const start = text.search(/[{[]\s*["{[]/);
	if (start === -1) return undefined;
	const end = text.lastIndexOf(text[start] === '{' ? '}' : ']');
	return end > start ? text.slice(start, end + 1) : undefined;
}

const objectLiteral: Step = (text) => {
	const opening = /(?:^|[{,\s])["']?sdp["']?\s*[:=]\s*(["'`])/.exec(text);
	if (!opening) return undefined;
	const from = opening.index + opening[0].length;
	const to = closingQuote(text, from, opening[1]!);
	const type = /["']?type["']?\s*:\s*["'`](offer|answer|pranswer|rollback)["'`]/.exec(text)?.[1];
	return {
		text: text.slice(from, to),
		notices: ['object-literal'],
		...(isType(type) ? { type } : {})
	};
};

/** Where the string ends that began before `from`. */
function closingQuote(text: string, from: number, quote: string): number {
	for (let at = from; at < text.length; at++) {
		if (text[at] === '\\') at++;
		else if (text[at] === quote) return at;
	}
	return text.length;
}

/** `'v=0\r\n' +`, line by line. */
const codeLine = /^\s*(?:[\w.]+\s*\+?=\s*)?(["'`])([a-z]=[^\r\n]*?)(?:\\r)?(?:\\n)?\1\s*[+,;)\]]*\s*$/;
const sourceCode: Step = (text) => {
	const lines = filled(text).filter((line) => !/^\s*(?:(?:const|let|var)\s+\w+\s*=\s*)?[[(]?\s*$/.test(line));
	const found = lines.map((line) => codeLine.exec(line)?.[2]).filter((line) => line !== undefined);
	if (found.length < 2 || found.length < lines.length - 2 || !found[0]?.startsWith('v=')) return undefined;
	return done(`${found.join('\r\n')}\r\n`, 'source-code');
};

const escapes: Step = (text) => {
	if (!/v=0\\+[rn]/.test(text)) return undefined;
	return done(
		text
			.replaceAll(/\\+r\\+n/g, '\r\n')
			.replaceAll(/\\+n/g, '\n')
			.replaceAll(/\\+r(?![a-z])/g, '\r')
			.replaceAll(/\\+(["'/])/g, '$1'),
		'escapes'
	);
};

const quotes: Step = (text) => {
	const trimmed = text.trim();
	const [first = ''] = trimmed;
	if (!'"\'`“‘'.includes(first) || first === '') return undefined;
	const last = first === '“' ? '”' : first === '‘' ? '’' : first;
	if (!/^.v=/.test(trimmed)) return undefined;
	return done(trimmed.endsWith(last) ? trimmed.slice(1, -1) : trimmed.slice(1), 'quotes');
};

/** A line begins with a letter and `=`. */
const isLine = (text: string) => /^[a-z]=/.test(text);

const log: Step = (text) => {
	const start = /v=0(?=[\r\n\\]|$)/.exec(text)?.index;
	if (start === undefined || start === 0) return undefined;
	const lineStart = Math.max(text.lastIndexOf('\n', start), text.lastIndexOf('\r', start)) + 1;
	const width = start - lineStart;
	const rest = text.slice(lineStart);
	const following = filled(rest);
	const prefixed = following.filter((line) => isLine(line.slice(width)) && !isLine(line));
	const isPrefixed = width > 0 && following.length > 1 && prefixed.length === following.length;
	if (isPrefixed)
		return done(
			everyLine(rest, (line) => line.slice(width)),
			...(lineStart > 0 ? (['preamble', 'log-prefix'] as const) : (['log-prefix'] as const))
		);
	return done(text.slice(start), 'preamble');
};

const base64: Step = (text) => {
	const compact = text.replaceAll(/\s+/g, '');
	if (compact.length < 16 || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(compact)) return undefined;
	try {
		const bytes = atob(compact.replaceAll('-', '+').replaceAll('_', '/'));
		const decoded = new TextDecoder().decode(Uint8Array.from(bytes, (character) => character.charCodeAt(0)));
		return /v=0/.test(decoded) ? done(decoded, 'base64') : undefined;
	} catch {
		// Looked like base64 and is not.
		return undefined;
	}
};

const percent: Step = (text) => {
	if (!/v(?:=|%3D)0%0[AD]/i.test(text)) return undefined;
	try {
		return done(decodeURIComponent(text.trim()), 'percent');
	} catch {
		// A stray % sign: not encoded for an address.
		return undefined;
	}
};

/** In this order: what is outermost first. */
const steps: readonly Step[] = [
	byteOrderMark,
	fence,
	quotation,
	json,
	sourceCode,
	objectLiteral,
	indentation,
	quotes,
	escapes,
	percent,
	log,
	base64
];
