/**
 * Takes out of a description what should not be shared: addresses, ICE credentials, fingerprints, ids of sessions, streams and
 * tracks, names and keys. Everything is replaced by something of the same form, the same by the same everywhere, so that the
 * result reads, lints and explains as the original does. Ports stay. No chance is involved: the same text gives the same result,
 * and redacting a second time changes nothing (unless values of one or two characters ran out).
 */
import type { PlacedLine, SdpToken } from './document.ts';
import { familyOf } from './explain/addresses.ts';
import { parse } from './parse.ts';

export interface Redacted {
	readonly text: string;
	/** How many places were replaced. */
	readonly replaced: number;
}

/**
 * Replaces what identifies a person, a machine or a call.
 * @param names hand in the same for several texts, so that the same becomes the same in all of them
 */
export function redact(text: string, names: Replacements = new Replacements()): Redacted {
	let result = '';
	let at = 0;
	let replaced = 0;
	for (const line of parse(text).lines)
		for (const { word, kind } of secretsOf(line)) {
			const other = names.of(kind, word.text);
			if (word.from < at || other === word.text) continue;
			result += text.slice(at, word.from) + other;
			at = word.to;
			replaced++;
		}
	return { text: result + text.slice(at), replaced };
}

type SecretKind = 'address' | 'credential' | 'hex' | 'identifier' | 'number' | 'ssrc' | 'text';
interface Secret {
	readonly word: SdpToken;
	readonly kind: SecretKind;
}

const secret = (kind: SecretKind, ...words: readonly (SdpToken | undefined)[]): Secret[] =>
	words.flatMap((word) => (word && word.text !== '' ? [{ word, kind }] : []));

/** What a word holds from here on. */
const after = (word: SdpToken | undefined, length: number): SdpToken | undefined =>
	word && { text: word.text.slice(length), from: word.from + length, to: word.to };

const connectionAddress = (word: SdpToken | undefined): SdpToken | undefined => {
	const slash = word?.text.indexOf('/') ?? -1;
	return word && slash !== -1
		? { text: word.text.slice(0, slash), from: word.from, to: word.from + slash }
		: word;
};

type Reader = (tokens: readonly SdpToken[]) => Secret[];

const readers: Readonly<Record<string, Reader>> = {
	o: ([user, id, , , , address]) => [
		...(user && user.text !== '-' && !user.text.startsWith('mozilla') ? secret('identifier', user) : []),
		...secret('number', id),
		...secret('address', address)
	],
	i: (tokens) => secret('text', ...tokens),
	u: (tokens) => secret('text', ...tokens),
	e: (tokens) => secret('text', ...tokens),
	p: (tokens) => secret('text', ...tokens),
	k: (tokens) => secret('text', ...tokens.map((word) => afterColon(word))),
	c: ([, , address]) => secret('address', connectionAddress(address)),
	'a=rtcp': ([, , , address]) => secret('address', address),
	'a=candidate': (tokens) => {
		const [, , , , address, , , , ...rest] = tokens;
		const secrets = secret('address', address);
		for (let index = 0; index + 1 < rest.length; index += 2) {
			if (rest[index]?.text === 'raddr') secrets.push(...secret('address', rest[index + 1]));
			if (rest[index]?.text === 'ufrag') secrets.push(...secret('credential', rest[index + 1]));
		}
		return secrets;
	},
	'a=remote-candidates': (tokens) => secret('address', ...tokens.filter((_, index) => index % 3 === 1)),
	'a=ice-ufrag': (tokens) => secret('credential', ...tokens),
	'a=ice-pwd': (tokens) => secret('credential', ...tokens),
	'a=fingerprint': ([, value]) => secret('hex', value),
	'a=tls-id': (tokens) => secret('identifier', ...tokens),
	'a=identity': ([assertion]) => secret('identifier', assertion),
	'a=crypto': ([, , key]) =>
		secret('identifier', key?.text.startsWith('inline:') ? inlineKey(key) : undefined),
	'a=zrtp-hash': ([, hash]) => secret('hex', hash),
	'a=key-mgmt': ([, data]) => secret('identifier', data),
	'a=msid': (tokens) => secret('identifier', ...tokens.filter(({ text }) => text !== '-')),
	'a=msid-semantic': ([, ...streams]) => secret('identifier', ...streams.filter(({ text }) => text !== '*')),
	'a=mslabel': (tokens) => secret('identifier', ...tokens),
	'a=ssrc': ([ssrc, attribute, ...rest]) => [
		...secret('ssrc', ssrc),
		...(attribute && /^(?:cname|msid|mslabel|label):/.test(attribute.text)
			? secret('identifier', ...[afterColon(attribute), ...rest].filter((word) => word?.text !== '-'))
			: [])
	],
	'a=ssrc-group': ([, ...members]) => secret('ssrc', ...members)
};

function afterColon(word: SdpToken): SdpToken | undefined {
	const colon = word.text.indexOf(':');
	return colon === -1 ? undefined : after(word, colon + 1);
}

/** The key itself, without lifetime and index: `inline:<key>|2^20|1:4`. */
function inlineKey(word: SdpToken): SdpToken {
	const key = after(word, 'inline:'.length)!;
	const end = key.text.indexOf('|');
	return end === -1 ? key : { text: key.text.slice(0, end), from: key.from, to: key.from + end };
}

/** Addresses in lines of any kind, such as an attribute that nobody knows. */
const anyAddress =
	/(?<![\w.:-])(?:(?:\d{1,3}\.){3}\d{1,3}|[0-9a-fA-F]{0,4}(?::[0-9a-fA-F]{0,4}){2,7})(?![\w.-])/g;

function secretsOf(line: PlacedLine): Secret[] {
	const key = line.type === 'a' ? `a=${line.name}` : line.type;
	if (Object.hasOwn(readers, key)) return readers[key]?.(line.tokens) ?? [];
	const found: Secret[] = [];
	for (const match of line.text.matchAll(anyAddress)) {
		const from = line.from + match.index;
		if (familyOf(match[0]) !== 'none')
			found.push(...secret('address', { text: match[0], from, to: from + match[0].length }));
	}
	return found;
}

/** What stands for what: of each kind, the first value that comes gets the first replacement, and so on. */
export class Replacements {
	readonly #given = new Map<string, string>();
	readonly #taken = new Set<string>();
	readonly #counts = new Map<string, number>();

	of(kind: SecretKind, value: string): string {
		const key = `${kind} ${value}`;
		const given = this.#given.get(key);
		if (given !== undefined) return given;
		const scope = kind === 'address' ? `address ${addressRangeOf(value)}` : kind;
		let other = value;
		// Short values can come out alike: another try keeps different ones apart.
		for (let attempt = 0; attempt < mostAttempts; attempt++) {
			const count = (this.#counts.get(scope) ?? 0) + 1;
			this.#counts.set(scope, count);
			other = kind === 'address' ? numberedAddress(value, count) : sameShape(kind, value, count);
			if (!this.#taken.has(`${scope} ${other}`)) break;
		}
		this.#taken.add(`${scope} ${other}`);
		this.#given.set(key, other);
		return other;
	}
}
const mostAttempts = 50;

type AddressRange =
	| 'kept'
	| '10'
	| '172.16'
	| '192.168'
	| '100.64'
	| '169.254'
	| 'public IPv4'
	| 'fd00'
	| 'fe80'
	| 'public IPv6'
	| 'mdns'
	| 'local'
	| 'name';

const mdnsName = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.local$/i;

/** Where an address belongs; `kept` for those that say nothing about anybody. */
function addressRangeOf(address: string): AddressRange {
	const family = familyOf(address);
	if (family === 'none' || address === 'localhost') return 'kept';
	if (family === 'name')
		return mdnsName.test(address) ? 'mdns' : address.endsWith('.local') ? 'local' : 'name';
	if (family === 'IP6') {
		if (address === '::' || address === '::1' || /^ff/i.test(address)) return 'kept';
		if (/^f[cd]/i.test(address)) return 'fd00';
		return /^fe[89ab]/i.test(address) ? 'fe80' : 'public IPv6';
	}
	const [first = 0, second = 0] = address.split('.').map(Number);
	if (first === 0 || first === 127 || first >= 224) return 'kept';
	if (first === 10) return '10';
	if (first === 172 && second >= 16 && second < 32) return '172.16';
	if (first === 192 && second === 168) return '192.168';
	if (first === 100 && second >= 64 && second < 128) return '100.64';
	return first === 169 && second === 254 ? '169.254' : 'public IPv4';
}

/** The address with this number among those of the same range. */
function numberedAddress(address: string, count: number): string {
	const low = count % 256;
	const high = Math.floor(count / 256) % 256;
	const range = addressRangeOf(address);
	switch (range) {
		case 'kept':
			return address;
		case '10':
			return `10.${Math.floor(count / 65536) % 256}.${high}.${low}`;
		case '172.16':
		case '192.168':
		case '100.64':
		case '169.254':
			return `${range}.${high}.${low}`;
		case 'public IPv4':
			// RFC 5737 §3: addresses for documentation; RFC 2544 where they do not suffice.
			return count < 256 ? `203.0.113.${count}` : `198.18.${high}.${low}`;
		case 'fd00':
		case 'fe80':
			return `${range}::${count.toString(16)}`;
		case 'public IPv6':
			return `2001:db8::${count.toString(16)}`;
		case 'mdns':
			return `00000000-0000-4000-8000-${count.toString(16).padStart(12, '0')}.local`;
		case 'local':
			return `host-${count}.local`;
		case 'name':
			return `host-${count}.example`;
	}
}

const lastSsrc = 2 ** 32 - 1;

/** A value of the same length with digits for digits, capitals for capitals, hexadecimal digits for hexadecimal digits. */
function sameShape(kind: SecretKind, value: string, count: number): string {
	if (kind === 'ssrc' && !(/^\d{1,10}$/.test(value) && Number(value) <= lastSsrc)) return value;
	const isHexadecimal = !/[g-z]/i.test(value);
	const isWhole = (kind === 'ssrc' || kind === 'number') && /^\d+$/.test(value);
	let other = '';
	for (let place = 0; place < value.length; place++) {
		const chance = scatter(count, place);
		const code = value.charCodeAt(place);
		if (isDigit(code))
			other += String(isWhole && place < 2 ? leadingDigit(value, place, chance) : chance % 10);
		else if (isCapital(code))
			other += isHexadecimal ? pick('ABCDEF', chance) : pick('GHIJKLMNOPQRSTUVWXYZ', chance);
		else if (isSmall(code))
			other += isHexadecimal ? pick('abcdef', chance) : pick('ghijklmnopqrstuvwxyz', chance);
		else other += code > 127 ? '*' : value[place]!;
	}
	return other;
}

const isDigit = (code: number) => code >= 48 && code <= 57;
const isCapital = (code: number) => code >= 65 && code <= 90;
const isSmall = (code: number) => code >= 97 && code <= 122;
const pick = (letters: string, chance: number): string => letters.charAt(chance % letters.length);

/** The first two digits of a number, so that it stays below 2^32 with 10 digits, 2^63 with 19 and 2^64 with 20. */
function leadingDigit(value: string, place: number, chance: number): number {
	const { length } = value;
	if (place === 0 && value.startsWith('0')) return 0;
	if (place === 1) return length === 20 ? chance % 8 : chance % 10;
	if (length === 20) return 1;
	return 1 + (chance % (length === 10 ? 3 : length === 19 ? 8 : 9));
}

/** A number that looks like chance and is none: the same for the same two. */
function scatter(count: number, place: number): number {
	let mixed = Math.imul(count ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(place + 1, 0xc2b2ae35);
	mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
	mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
	return (mixed ^ (mixed >>> 15)) >>> 0;
}
