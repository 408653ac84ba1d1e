/**
 * What stands inside headers (RFC 3261 §20, §25.1): lists, parameters, addresses, Via, URIs. Readers return `undefined` for
 * what they cannot read.
 */
import { headersOf, setHeader, type SipMessage } from './message.ts';

/** Splits at `separator` where it is not inside quotes or angle brackets. */
export function splitOutside(text: string, separator: ',' | ';'): string[] {
	const parts: string[] = [];
	let start = 0;
	let isQuoted = false;
	let depth = 0;
	for (let index = 0; index < text.length; index++) {
		const letter = text[index];
		if (isQuoted) {
			if (letter === '\\') index++;
			else if (letter === '"') isQuoted = false;
		} else if (letter === '"') isQuoted = true;
		else if (letter === '<') depth++;
		else if (letter === '>') depth = Math.max(0, depth - 1);
		else if (letter === separator && depth === 0) {
			parts.push(text.slice(start, index));
			start = index + 1;
		}
	}
	parts.push(text.slice(start));
	return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** All values of a header that may be a list: several headers and one with commas mean the same (RFC 3261 §7.3.1). */
export const listOf = (message: SipMessage, name: string): string[] =>
	headersOf(message, name).flatMap((value) => splitOutside(value, ','));

export type Params = ReadonlyMap<string, string>;

/** `;tag=1;lr` as a map; a parameter without a value has the empty one. Names in lower case, values without quotes. */
export function parseParams(parts: readonly string[]): Params {
	const params = new Map<string, string>();
	for (const part of parts) {
		const at = part.indexOf('=');
		const name = (at < 0 ? part : part.slice(0, at)).trim().toLowerCase();
		if (name !== '' && !params.has(name)) params.set(name, at < 0 ? '' : unquote(part.slice(at + 1).trim()));
	}
	return params;
}

export function unquote(text: string): string {
	return /^".*"$/s.test(text) ? text.slice(1, -1).replace(/\\(.)/gs, '$1') : text;
}

export interface NameAddress {
	/** As written, without quotes; empty when there is none. */
	readonly display: string;
	readonly uri: string;
	/** Parameters of the header, such as `tag` and `expires`; those of the URI stay in it. */
	readonly params: Params;
}

/** From, To, Contact, Route: `"Bob" <sip:bob@lab.example>;tag=1`, or the URI alone (RFC 3261 §20.10). */
export function parseNameAddress(text: string): NameAddress | undefined {
	const [address = '', ...rest] = splitOutside(text, ';');
	const angled = /^((?:"(?:[^"\\]|\\.)*"|[^<"]*))\s*<\s*([^>\s]+)\s*>$/s.exec(address);
	const params = parseParams(rest);
	if (angled) return { display: unquote(angled[1]!.trim()), uri: angled[2]!, params };
	return /^[a-z][a-z0-9+.-]*:[^\s<>"]+$/i.test(address) ? { display: '', uri: address, params } : undefined;
}

export interface SipUri {
	readonly scheme: 'sip' | 'sips';
	/** Unescaped; empty when the URI names a server. */
	readonly user: string;
	/** In lower case, IPv6 addresses without brackets. */
	readonly host: string;
	readonly port?: number;
	readonly params: Params;
}

/** RFC 3261 §19.1.1. Passwords and headers inside a URI are left out. */
export function parseUri(text: string): SipUri | undefined {
	const found =
		/^(sips?):(?:([^@\s]*)@)?(\[[0-9a-f:.]+\]|[a-z0-9.\-_]+)(?::(\d{1,5}))?((?:;[^?\s]*)?)(?:\?\S*)?$/i.exec(
			text
		);
	if (!found) return undefined;
	const port = found[4] === undefined ? undefined : Number(found[4]);
	if (port !== undefined && (port === 0 || port > 65_535)) return undefined;
	const user = unescape(found[2]?.replace(/:.*$/s, '') ?? '');
	if (user === undefined) return undefined;
	return {
		scheme: found[1]!.toLowerCase() as SipUri['scheme'],
		user,
		host: found[3]!.toLowerCase().replace(/^\[(.*)\]$/, '$1'),
		...(port !== undefined && { port }),
		params: parseParams(splitOutside(found[5]!, ';'))
	};
}

function unescape(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined; // a percent sign that escapes nothing
	}
}

/** Whether two addresses lead to the same place: user, host and port (RFC 3261 §19.1.4, less its parameters). */
export function isSameUri(one: string, two: string): boolean {
	const [a, b] = [parseUri(one), parseUri(two)];
	if (!a || !b) return one === two;
	return a.scheme === b.scheme && a.user === b.user && a.host === b.host && a.port === b.port;
}

export interface Via {
	/** `UDP`, `WS`, `WSS`: RFC 7118 §5.1 adds the last two. */
	readonly transport: string;
	/** Host and perhaps port that the sender wrote of itself. */
	readonly sentBy: string;
	readonly params: Params;
}

/** RFC 3261 §20.42; white space may stand around the slashes (RFC 4475 §3.1.1.1). */
export function parseVia(text: string): Via | undefined {
	const [head = '', ...rest] = splitOutside(text, ';');
	const found = /^SIP\s*\/\s*2\.0\s*\/\s*([A-Z0-9-]+)\s+(\S+(?:\s*:\s*\d+)?)$/i.exec(head);
	return (
		(found && {
			transport: found[1]!.toUpperCase(),
			sentBy: found[2]!.replace(/\s/g, '').toLowerCase(),
			params: parseParams(rest)
		}) ??
		undefined
	);
}

/** RFC 3261 §18.2.1 and RFC 3581 §4: where the request really came from, so that the answer finds its way back. */
export function withReceived<M extends SipMessage>(message: M, address: string, port: number): M {
	const [top, ...others] = listOf(message, 'via');
	const via = top === undefined ? undefined : parseVia(top);
	if (top === undefined || !via) return message;
	const host = via.sentBy.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1');
	const asksForPort = via.params.has('rport');
	if (host === address && !asksForPort) return message;
	const marked = (
		asksForPort ? top.replace(/;\s*rport(\s*=\s*[^;]*)?(?=;|$)/i, `;rport=${port}`) : top
	).replace(/;\s*received\s*=\s*[^;]*/gi, '');
	return setHeader(message, 'via', `${marked};received=${address}`, ...others);
}

/** The tag of From or To (RFC 3261 §19.3). */
export const tagOf = (value: string | undefined): string | undefined =>
	value === undefined ? undefined : parseNameAddress(value)?.params.get('tag');
