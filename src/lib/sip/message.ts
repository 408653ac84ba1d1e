/**
 * SIP messages as text (RFC 3261 §7, grammar §25): parsed without ever throwing, printed as they came, changed header by
 * header. A header keeps the text it was written in, so a message that nobody changed prints byte for byte the same.
 */
import { maxHeaderCount, maxMessageBytes } from './limits.ts';

export interface SipHeader {
	/** The long name in lower case: `via` for `v`, `Via` and `VIA` (RFC 3261 §7.3.3). Empty for a line that is no header. */
	readonly name: string;
	/** The value with its folded lines joined by one space (RFC 3261 §7.3.1). */
	readonly value: string;
	/** As it stands in the message, folds included, without the last line end. */
	readonly raw: string;
}

interface MessageParts {
	readonly headers: readonly SipHeader[];
	readonly body: string;
	/** As it stands in the message. */
	readonly startLine: string;
}
export interface SipRequest extends MessageParts {
	readonly kind: 'request';
	readonly method: string;
	readonly uri: string;
}
export interface SipResponse extends MessageParts {
	readonly kind: 'response';
	readonly status: number;
	readonly reason: string;
}
export type SipMessage = SipRequest | SipResponse;

export type ProblemCode =
	| 'empty'
	| 'too-large'
	| 'bad-start-line'
	| 'bad-version'
	| 'bare-line-end'
	| 'bad-header'
	| 'too-many-headers'
	| 'no-blank-line'
	| 'bad-content-length'
	| 'body-too-short'
	| 'body-too-long'
	| 'missing-header'
	| 'bad-cseq';

export interface SipProblem {
	readonly code: ProblemCode;
	/** `error`: the message is answered with 400, or dropped. `note`: taken as it was meant. */
	readonly severity: 'error' | 'note';
	readonly message: string;
}

export interface ParsedSip {
	/** Absent when not even the first line could be read. */
	readonly message?: SipMessage;
	readonly problems: readonly SipProblem[];
}

/** One-letter names of RFC 3261 §7.3.3 and of the extensions that have one. */
export const compactNames: Readonly<Record<string, string>> = {
	a: 'accept-contact',
	b: 'referred-by',
	c: 'content-type',
	e: 'content-encoding',
	f: 'from',
	i: 'call-id',
	k: 'supported',
	l: 'content-length',
	m: 'contact',
	o: 'event',
	r: 'refer-to',
	s: 'subject',
	t: 'to',
	u: 'allow-events',
	v: 'via',
	x: 'session-expires'
};
const compact = new Map(Object.entries(compactNames));

/** The long name in lower case of a header as it may be written. */
export function longName(name: string): string {
	const lower = name.toLowerCase();
	return compact.get(lower) ?? lower;
}

const token = "[A-Za-z0-9\\-.!%*_+`'~]+";
const requestLine = new RegExp(`^(${token}) ([^\\s]+) (SIP/\\d+\\.\\d+)$`, 'i');
const statusLine = /^(SIP\/\d+\.\d+) (\d{3})(?: (.*))?$/i;
const headerLine = new RegExp(`^(${token})[ \\t]*:([^]*)$`);

/** How many bytes a text takes as UTF-8. */
export const byteLength = (text: string): number => new TextEncoder().encode(text).length;

/** Reads one message: a datagram, or one WebSocket message (RFC 7118 §5). Reports what is wrong with it, never throws. */
export function parseSip(text: string): ParsedSip {
	const problems: SipProblem[] = [];
	const say = (code: ProblemCode, severity: SipProblem['severity'], message: string) =>
		problems.push({ code, severity, message });
	if (text.length > maxMessageBytes || byteLength(text) > maxMessageBytes) {
		say('too-large', 'error', `a message may have ${maxMessageBytes} bytes`);
		return { problems };
	}
	// RFC 3261 §7.5: line ends before the start line are ignored.
	const wanted = text.replace(/^(?:\r?\n)+/, '');
	if (wanted === '') {
		say('empty', 'error', 'there is nothing in this message');
		return { problems };
	}
	const blank = /\r\n\r\n|\n\n|\n\r\n/.exec(wanted);
	const head = blank ? wanted.slice(0, blank.index) : wanted.replace(/\r?\n$/, '');
	if (!blank) say('no-blank-line', 'note', 'no empty line ends the headers');
	if (/(?:^|[^\r])\n/.test(head) || (blank && blank[0] !== '\r\n\r\n'))
		say('bare-line-end', 'note', 'lines end in CRLF, not in LF alone');
	const [startLine = '', ...lines] = head.split(/\r?\n/);
	const headers = readHeaders(lines, say);
	const body = readBody(blank ? wanted.slice(blank.index + blank[0].length) : '', headers, say);
	const message = readStartLine(startLine, { headers, body, startLine }, say);
	return message ? { message, problems } : { problems };
}

type Say = (code: ProblemCode, severity: SipProblem['severity'], message: string) => void;

function readStartLine(startLine: string, parts: MessageParts, say: Say): SipMessage | undefined {
	const request = requestLine.exec(startLine);
	const status = statusLine.exec(startLine);
	const version = request?.[3] ?? status?.[1];
	if (version === undefined) {
		say('bad-start-line', 'error', 'the first line is neither a request line nor a status line');
		return undefined;
	}
	if (version.toUpperCase() !== 'SIP/2.0') say('bad-version', 'error', `this is ${version}, not SIP/2.0`);
	if (request) return { kind: 'request', method: request[1]!, uri: request[2]!, ...parts };
	return { kind: 'response', status: Number(status![2]), reason: status![3] ?? '', ...parts };
}

function readHeaders(lines: readonly string[], say: Say): SipHeader[] {
	const raws: string[] = [];
	for (const line of lines) {
		const last = raws.length - 1;
		// RFC 3261 §7.3.1: a line that begins with white space continues the one before.
		if (/^[ \t]/.test(line) && last >= 0) raws[last] = `${raws[last]!}\r\n${line}`;
		else raws.push(line);
	}
	if (raws.length > maxHeaderCount) say('too-many-headers', 'error', `more than ${maxHeaderCount} headers`);
	return raws.map((raw) => {
		const found = headerLine.exec(raw);
		if (!found) {
			say('bad-header', 'error', `not a header: ${raw.slice(0, 40)}`);
			return { name: '', value: raw, raw };
		}
		return { name: longName(found[1]!), value: unfold(found[2]!), raw };
	});
}

const unfold = (text: string): string => text.replace(/[ \t]*\r\n[ \t]+/g, ' ').trim();

function readBody(rest: string, headers: readonly SipHeader[], say: Say): string {
	const written = headers.find(({ name }) => name === 'content-length')?.value;
	// RFC 3261 §18.3: without one, the body reaches to the end of the datagram.
	if (written === undefined) return rest;
	if (!/^\d{1,9}$/.test(written)) {
		say('bad-content-length', 'error', `Content-Length is "${written.slice(0, 20)}"`);
		return rest;
	}
	const length = Number(written);
	const bytes = new TextEncoder().encode(rest);
	if (bytes.length < length)
		say('body-too-short', 'error', `the body has ${bytes.length} bytes, Content-Length says ${length}`);
	if (bytes.length <= length) return rest;
	say('body-too-long', 'note', `${bytes.length - length} bytes after the body are ignored`);
	return new TextDecoder().decode(bytes.subarray(0, length));
}

/** What every request and response must have (RFC 3261 §8.1.1, §8.2.6.2). */
const neededHeaders = ['via', 'from', 'to', 'call-id', 'cseq'];

/** What is missing or contradicts itself in a message that could be read. */
export function checkSip(message: SipMessage): SipProblem[] {
	const problems: SipProblem[] = neededHeaders
		.filter((name) => headerOf(message, name) === undefined)
		.map((name) => ({ code: 'missing-header', severity: 'error', message: `there is no ${name} header` }));
	const cseq = cseqOf(message);
	if (headerOf(message, 'cseq') !== undefined && !cseq)
		problems.push({ code: 'bad-cseq', severity: 'error', message: 'CSeq is not a number and a method' });
	else if (cseq && message.kind === 'request' && cseq.method !== message.method)
		problems.push({
			code: 'bad-cseq',
			severity: 'error',
			message: `CSeq names ${cseq.method}, the request is ${message.method}`
		});
	return problems;
}

/** The message as it goes over the wire. */
export const printSip = ({ startLine, headers, body }: SipMessage): string =>
	`${startLine}\r\n${headers.map(({ raw }) => `${raw}\r\n`).join('')}\r\n${body}`;

/** The value of the first header of that name; `undefined` when there is none. */
export const headerOf = ({ headers }: SipMessage, name: string): string | undefined =>
	headers.find((header) => header.name === name)?.value;

export const headersOf = ({ headers }: SipMessage, name: string): string[] =>
	headers.filter((header) => header.name === name).map(({ value }) => value);

export interface CSeq {
	readonly number: number;
	readonly method: string;
}

/** RFC 3261 §20.16: less than 2³¹, which §8.1.1.5 asks for. */
export function cseqOf(message: SipMessage): CSeq | undefined {
	const found = new RegExp(`^(\\d{1,10})\\s+(${token})$`).exec(headerOf(message, 'cseq') ?? '');
	const number = Number(found?.[1]);
	return found && number < 2 ** 31 ? { number, method: found[2]! } : undefined;
}

// ── Changing a message: each returns a new one ───────────────────────────────────────────────────────────────────────

/** The usual spelling of a header name: `call-id` is `Call-ID`. */
export function spelledName(name: string): string {
	const odd: Readonly<Record<string, string>> = {
		'call-id': 'Call-ID',
		cseq: 'CSeq',
		'www-authenticate': 'WWW-Authenticate',
		'mime-version': 'MIME-Version'
	};
	return (
		odd[name] ??
		name.replace(/(^|-)([a-z])/g, (_, dash: string, letter: string) => dash + letter.toUpperCase())
	);
}

/** No line end can be smuggled into a header that we write. */
export const makeHeader = (name: string, value: string): SipHeader => {
	const clean = value.replace(/[\r\n]+/g, ' ');
	return { name, value: clean, raw: `${spelledName(name)}: ${clean}` };
};

export const withHeaders = <M extends SipMessage>(message: M, headers: readonly SipHeader[]): M => ({
	...message,
	headers
});

/** Puts a header before the first of its name, or before all others. */
export function prependHeader<M extends SipMessage>(message: M, name: string, value: string): M {
	const place = Math.max(
		0,
		message.headers.findIndex((header) => header.name === name)
	);
	return withHeaders(message, message.headers.toSpliced(place, 0, makeHeader(name, value)));
}

/** Replaces all headers of that name by these values, where the first one stood; none removes them. */
export function setHeader<M extends SipMessage>(message: M, name: string, ...values: readonly string[]): M {
	const place = message.headers.findIndex((header) => header.name === name);
	const others = message.headers.filter((header) => header.name !== name);
	const made = values.map((value) => makeHeader(name, value));
	const at =
		place < 0 ? others.length : message.headers.slice(0, place).filter((h) => h.name !== name).length;
	return withHeaders(message, others.toSpliced(at, 0, ...made));
}

export function makeRequest(
	method: string,
	uri: string,
	headers: readonly (readonly [name: string, value: string])[],
	body = ''
): SipRequest {
	return {
		kind: 'request',
		method,
		uri,
		startLine: `${method} ${uri} SIP/2.0`,
		headers: [
			...headers.map(([name, value]) => makeHeader(name, value)),
			makeHeader('content-length', String(byteLength(body)))
		],
		body
	};
}

export const withUri = (request: SipRequest, uri: string): SipRequest => ({
	...request,
	uri,
	startLine: `${request.method} ${uri} SIP/2.0`
});

/** RFC 3261 §8.2.6.2: what a response repeats of its request. A tag is added to To, except for 100. */
export function makeResponse(
	request: SipRequest,
	status: number,
	reason: string,
	extra: readonly (readonly [name: string, value: string])[] = [],
	toTag?: string
): SipResponse {
	const to = headerOf(request, 'to') ?? '';
	const tagged = toTag !== undefined && !/;\s*tag\s*=/i.test(to) ? `${to};tag=${toTag}` : to;
	return {
		kind: 'response',
		status,
		reason,
		startLine: `SIP/2.0 ${status} ${reason}`,
		headers: [
			...headersOf(request, 'via').map((via) => makeHeader('via', via)),
			makeHeader('from', headerOf(request, 'from') ?? ''),
			makeHeader('to', tagged),
			makeHeader('call-id', headerOf(request, 'call-id') ?? ''),
			makeHeader('cseq', headerOf(request, 'cseq') ?? ''),
			...extra.map(([name, value]) => makeHeader(name, value)),
			makeHeader('content-length', '0')
		],
		body: ''
	};
}
