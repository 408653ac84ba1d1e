/**
 * A Recording that can be handed on: what names a person, a machine or a place is replaced, the same thing by the same
 * stand-in wherever it occurs, so that what happened can still be followed. Addresses keep their family and whether they
 * are private; ports, times, codecs, states and numbers stay. What is taken out altogether: what was said over channels,
 * and the bytes of packets.
 */
import type { Json, RecordingEvent } from './event.ts';
import type { Recording } from './recording.ts';
import type { StatsReport } from './stats-delta.ts';

/** Names of peers that name nobody. */
const roles = /^(page|caller|callee|server|connection-\d+|peer-\d+)$/;

/** Texts shorter than this are replaced where they stand, but not looked for elsewhere: `0` or `me` is in everything. */
const leastSearched = 4;
/** From this length on, a text is looked for inside other words too. */
const leastInsideWords = 8;

/** Hosts of documents that SDP names in extensions: they say what, not who. */
const documentHosts = new Set([
	'www.webrtc.org',
	'webrtc.org',
	'www.ietf.org',
	'ietf.org',
	'aomediacodec.github.io'
]);

/** Words of the field: a track that is called `audio` must not take that word from everything else. */
const fieldWords = new Set(
	'audio video application data default host srflx prflx relay stun turn turns offer answer stable connected connecting checking completed failed closed disconnected open opus H264 VP8 VP9 AV1 sendrecv sendonly recvonly inactive true false null none balanced unified-plan max-bundle require channel candidate-pair transport codec certificate inbound-rtp outbound-rtp local-candidate remote-candidate data-channel peer-connection media-source media-playout remote-inbound-rtp remote-outbound-rtp succeeded in-progress waiting frozen controlling controlled client server detail motion text speech music trickle sha-256 camera microphone screen'.split(
		' '
	)
);

type Kind = 'user' | 'secret' | 'label' | 'id' | 'ufrag' | 'password' | 'host' | 'name' | 'certificate';

/** Fields whose texts are replaced whole, whatever they hold. */
const fieldKinds: Readonly<Record<string, Kind>> = {
	username: 'user',
	credential: 'secret',
	password: 'secret',
	label: 'label',
	deviceLabel: 'label',
	deviceId: 'id',
	groupId: 'id',
	id: 'id',
	trackIdentifier: 'id',
	trackId: 'id',
	streamId: 'id',
	stream: 'id',
	streams: 'id',
	sending: 'id',
	track: 'id',
	msid: 'id',
	cname: 'id',
	usernameFragment: 'ufrag',
	iceLocalUsernameFragment: 'ufrag',
	base64Certificate: 'certificate',
	peer: 'name',
	displayName: 'name',
	nickname: 'name',
	user: 'name',
	userId: 'name',
	from: 'name',
	to: 'name',
	name: 'name',
	room: 'name',
	session: 'id'
};
/** What people wrote, and what packets carried: no stand-in is any use. */
const leftOutFields = new Set(['preview', 'bytes', 'text', 'body', 'chat']);
export const leftOut = '[left out]';

export function anonymise(recording: Recording): Recording {
	const names = new StandIns();
	for (const event of recording.events) {
		names.learn(event as unknown as Json);
		// Its label is its first argument, which has no name.
		if (event.type === 'createDataChannel') names.learn(event.args[0] ?? null, 'label');
	}
	return {
		origin: { ...recording.origin },
		events: recording.events.map((event) => replaceEvent(event, names))
	};
}

/** What an event is, by words of the field. */
const structural = new Set([
	'at',
	'type',
	'call',
	'direction',
	'carrier',
	'kind',
	'fate',
	'link',
	'transport',
	'change',
	'note',
	'line'
]);

function replaceEvent(event: RecordingEvent, names: StandIns): RecordingEvent {
	const replaced: Record<string, Json> = {};
	for (const [field, value] of Object.entries(event) as [string, Json][])
		if (field === 'peer') replaced.peer = names.peer(event.peer);
		else if (structural.has(field)) replaced[field] = value;
		else if (event.type === 'getStats' && field === 'changed')
			replaced.changed = statsOf(event.changed, names);
		else if (
			field === 'error' &&
			'error' in event &&
			typeof event.error === 'object' &&
			'name' in event.error
		)
			replaced.error = {
				...names.replaceFields(value as Readonly<Record<string, Json>>),
				name: event.error.name
			};
		else replaced[field] = names.replace(value, field);
	if (event.type === 'createDataChannel')
		replaced.args = event.args.map((value, index) => names.replace(value, index === 0 ? 'label' : ''));
	return replaced as unknown as RecordingEvent;
}

/** Names of fields are those of webrtc-stats; ids may hold the fingerprint of a certificate. */
const statsOf = (changed: StatsReport, names: StandIns): Json =>
	Object.fromEntries(
		Object.entries(changed).map(([id, entry]) => [
			names.text(id),
			Object.fromEntries(
				Object.entries(entry).map(([field, value]) => [
					field,
					field === 'type' ? value : names.replace(value, field)
				])
			)
		])
	);

// ── Where texts are that say who ────────────────────────────────────────────────────────────────────────────────────

const ipv4 = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.]*\d)/g;
/** Two colons at least; whether it is one is asked afterwards. */
const ipv6 = /(?<![\w:.])[0-9a-fA-F]{0,4}(?::[0-9a-fA-F]{0,4}){2,8}(?:\.\d{1,3}){0,3}(?![\w:])/g;
const localName = /[\w-]+\.local\b/g;
const uuid = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;
const longHex = /\b[0-9a-f]{32,128}\b/gi;
/** Chromium's ids of certificates are one with two letters in front. */
const fingerprint = /(?<![0-9A-F]:)[0-9A-F]{2}(?::[0-9A-F]{2}){15,63}(?![0-9A-F:])/gi;
const webAddress = /\b(?:[a-z][a-z0-9+.-]*:\/\/[^\s"'<>\\,;)]+|(?:data|blob):[^\s"'<>\\)]*)/gi;
const iceAddress = /\b(stuns?|turns?):(\[[^\]]*\]|[\w.-]+)((?::\d+)?(?:\?transport=\w+)?)/gi;
const mail = /(?:\b(sips?):)?([\w.+-]+)@((?:[\w-]+\.)+[\w-]+|\[[^\]]*\])/gi;

const isIpv4 = (text: string): boolean => text.split('.').every((part) => Number(part) <= 255);
function isIpv6(text: string): boolean {
	const parts = text.split('::');
	if (parts.length > 2) return false;
	const groups = parts.flatMap((part) => (part ? part.split(':') : []));
	if (groups.some((group) => !/^([0-9a-fA-F]{1,4}|\d{1,3}(\.\d{1,3}){3})$/.test(group))) return false;
	return parts.length === 2 ? groups.length <= 7 : groups.length === 8;
}

class StandIns {
	readonly #made = new Map<string, string>();
	readonly #counts = new Map<string, number>();
	/** Texts that are looked for everywhere, with their stand-ins. */
	readonly #searched = new Map<string, string>();
	#search: RegExp | undefined;

	// ── Learning: every text that a field or a line of SDP says is somebody's ────────────────────────────────────────

	learn(value: Json, field = ''): void {
		if (typeof value === 'string') {
			const kind = kindOf(field, value);
			if (kind) this.#remember(kind, value);
			this.#learnText(value);
		} else if (Array.isArray(value)) for (const inner of value as readonly Json[]) this.learn(inner, field);
		else if (typeof value === 'object' && value !== null)
			for (const [key, inner] of Object.entries(value)) {
				this.#learnText(key);
				if (inner !== undefined) this.learn(inner, key);
			}
	}

	#learnText(text: string): void {
		if (text.length < leastSearched) return;
		if (/^[[{]/.test(text)) {
			// JSON inside of a text, as dumps have it.
			try {
				this.learn(JSON.parse(text) as Json);
			} catch {
				// It only looks like JSON: the patterns below still see it.
			}
		}
		if (text.includes('a=') || text.includes('o=')) this.#learnSdp(text);
		for (const [, name] of text.matchAll(/\bufrag (\S+)/g)) this.#remember('ufrag', name!);
		for (const [, , host] of text.matchAll(iceAddress)) this.#rememberHost(host!);
		for (const [, , user, host] of text.matchAll(mail)) {
			this.#remember('user', user!);
			this.#rememberHost(host!);
		}
		for (const [address] of text.matchAll(webAddress)) {
			const parts = /^[a-z][a-z0-9+.-]*:\/\/(?:([^@/]*)@)?(\[[^\]]*\]|[^/:?#]*)/i.exec(address);
			if (parts?.[1]) this.#remember('user', parts[1]);
			if (parts?.[2] && !documentHosts.has(parts[2])) this.#rememberHost(parts[2]);
		}
	}

	#learnSdp(text: string): void {
		for (const [, kind, value] of text.matchAll(
			/a=(ice-ufrag|ice-pwd|msid|cname|label|candidate):([^\r\n]+)/g
		)) {
			if (kind === 'ice-ufrag') this.#remember('ufrag', value!);
			else if (kind === 'ice-pwd') this.#remember('password', value!);
			else if (kind === 'label') this.#remember('label', value!);
			else if (kind === 'candidate') this.#rememberHost(value!.split(' ')[4] ?? '');
			else for (const id of value!.split(' ')) this.#remember('id', id);
		}
		for (const [, what, value] of text.matchAll(/a=ssrc:\d+ (cname|msid|label|mslabel):([^\r\n]+)/g))
			for (const id of what === 'msid' ? value!.split(' ') : [value!]) this.#remember('id', id);
		for (const [, ids] of text.matchAll(/a=msid-semantic: ?WMS ([^\r\n]+)/g))
			for (const id of ids!.split(' ')) this.#remember('id', id);
		for (const [, user, session] of text.matchAll(/^o=(\S+) (\S+)/gm)) {
			if (user !== '-') this.#remember('user', user!);
			this.#remember('id', session!);
		}
		for (const [, host] of text.matchAll(/^c=IN IP[46] ([^\s/]+)/gm)) this.#rememberHost(host!);
		for (const [, name] of text.matchAll(/^[si]=([^\r\n]+)/gm))
			if (name !== '-') this.#remember('name', name!);
	}

	#rememberHost(given: string): void {
		const host = given.replace(/^\[|\]$/g, '');
		if (!host || isAddress(host) || host.endsWith('.local') || host === 'localhost') return;
		if (!documentHosts.has(host)) this.#remember('host', host);
	}

	#remember(kind: Kind, value: string): void {
		if (!value || isStandIn(value) || (kind !== 'secret' && fieldWords.has(value)) || isAddress(value))
			return;
		const stand = this.#standIn(kind, value);
		const least = /^\d+$/.test(value) ? leastInsideWords : leastSearched;
		if (value.length >= least && !this.#searched.has(value)) {
			this.#searched.set(value, stand);
			this.#search = undefined;
		}
	}

	// ── Replacing ───────────────────────────────────────────────────────────────────────────────────────────────────

	peer(name: string): string {
		return roles.test(name) ? name : this.#standIn('name', name);
	}

	replaceFields(fields: Readonly<Record<string, Json | undefined>>): Record<string, Json> {
		const replaced: Record<string, Json> = {};
		for (const [key, value] of Object.entries(fields)) {
			if (value === undefined) continue;
			const name = this.text(key);
			replaced[name] = this.replace(value, key);
		}
		return replaced;
	}

	replace(value: Json, field = ''): Json {
		if (typeof value === 'string') {
			if (leftOutFields.has(field)) return value === '' ? '' : leftOut;
			const kind = kindOf(field, value);
			if (kind && value && !fieldWords.has(value) && !isStandIn(value) && !isAddress(value))
				return this.#standIn(kind, value);
			return this.text(value);
		}
		if (Array.isArray(value)) return (value as readonly Json[]).map((inner) => this.replace(inner, field));
		if (typeof value === 'object' && value !== null)
			return this.replaceFields(value as Readonly<Record<string, Json | undefined>>);
		return value;
	}

	/** A text with everything in it replaced that is known, or that looks like an address, an id, a fingerprint. */
	text(text: string): string {
		if (text.length < 2) return text;
		if (/^[[{]/.test(text))
			try {
				return JSON.stringify(this.replace(JSON.parse(text) as Json));
			} catch {
				// It only looks like JSON.
			}
		return this.#patterns(this.#known(text));
	}

	#known(text: string): string {
		if (this.#searched.size === 0) return text;
		this.#search ??= new RegExp(
			[...this.#searched.keys()]
				.sort((a, b) => b.length - a.length)
				.map((word) => {
					const literal = word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
					return word.length >= leastInsideWords ? literal : `(?<![A-Za-z0-9])${literal}(?![A-Za-z0-9])`;
				})
				.join('|'),
			'g'
		);
		return text.replace(this.#search, (found) => this.#searched.get(found) ?? found);
	}

	#patterns(text: string): string {
		return text
			.replace(webAddress, (address) => this.#webAddress(address))
			.replace(fingerprint, (found) => this.#fingerprint(found))
			.replace(uuid, (found) => this.#uuid(found))
			.replace(localName, (found) => this.#localName(found))
			.replace(longHex, (found) => (isStandIn(found) ? found : this.#standIn('id', found)))
			.replace(ipv6, (found) => (isIpv6(found) && found.length > 2 ? this.#address6(found) : found))
			.replace(ipv4, (found) => (isIpv4(found) ? this.#address4(found) : found));
	}

	#webAddress(address: string): string {
		if (/^(data|blob):/i.test(address)) return `${address.slice(0, address.indexOf(':'))}:`;
		const [, scheme, , host, port = ''] =
			/^([a-z][a-z0-9+.-]*):\/\/(?:([^@/]*)@)?(\[[^\]]*\]|[^/:?#]*)(:\d+)?/i.exec(address) ?? [];
		if (host && documentHosts.has(host)) return address;
		// Path and query may hold a room, a person, a token.
		return `${scheme}://${host ?? ''}${port}/`;
	}

	#fingerprint(found: string): string {
		const known = this.#made.get(`fingerprint ${found.toUpperCase()}`);
		if (known) return known;
		const count = this.#next('fingerprint');
		const length = found.split(':').length;
		const made = Array.from({ length }, (_, index) => (index < length - 2 ? '00' : '')).slice(0, length - 2);
		const stand = [...made, hex(count >> 8, 2), hex(count & 255, 2)].join(':').toUpperCase();
		this.#made.set(`fingerprint ${found.toUpperCase()}`, stand);
		this.#made.set(`fingerprint ${stand}`, stand);
		return stand;
	}

	#uuid(found: string): string {
		return /^00000000-0000-4000-8000-/.test(found)
			? found
			: this.#make(
					`uuid ${found.toLowerCase()}`,
					'uuid',
					(count) => `00000000-0000-4000-8000-${hex(count, 12)}`
				);
	}

	#localName(found: string): string {
		const [name] = found.split('.');
		return /^00000000-0000-4000-8000-/.test(name!) || isStandIn(name!)
			? found
			: this.#make(`local ${found}`, 'local', (count) => `00000000-0000-4000-8000-${hex(count, 12)}.local`);
	}

	#address4(found: string): string {
		const [a, b] = found.split('.').map(Number) as [number, number];
		if (a === 127 || a === 0 || found === '255.255.255.255' || a >= 224) return found;
		const part = (count: number) => `${Math.floor(count / 254) % 256}.${(count % 254) + 1}`;
		if (a === 169 && b === 254) return this.#made4(found, '169.254', part);
		if (a === 100 && b >= 64 && b < 128) return this.#made4(found, '100.64', part);
		if (a === 10 || (a === 192 && b === 168) || (a === 172 && b >= 16 && b < 32))
			return this.#made4(found, '10.0', part);
		// Of the addresses for measurements (RFC 2544), which nobody has.
		return this.#made4(found, '198.18', part);
	}

	#made4(found: string, net: string, part: (count: number) => string): string {
		return this.#make(`v4 ${found}`, net, (count) => `${net}.${part(count - 1)}`);
	}

	#address6(found: string): string {
		if (/^(0*:)*:?0*[01]?$/.test(found)) return found;
		const first = found.toLowerCase();
		const embedded = /(?:\d{1,3}\.){3}\d{1,3}$/.exec(first)?.[0];
		if (embedded) return found.replace(embedded, this.#address4(embedded));
		const net = /^fe[89ab]/.test(first) ? 'fe80' : /^f[cd]/.test(first) ? 'fd00' : '2001:db8';
		return this.#make(`v6 ${canonical(first)}`, net, (count) => `${net}::${count.toString(16)}`);
	}

	#standIn(kind: Kind, value: string): string {
		if (isStandIn(value)) return value;
		if (kind === 'id' && new RegExp(`^${uuid.source}$`, 'i').test(value)) return this.#uuid(value);
		// The session of an `o=` line is digits (RFC 8866 §5.2).
		if (kind === 'id' && /^\d+$/.test(value))
			return this.#make(`number ${value}`, 'number', (count) => String(4_000_000_000_000 + count));
		switch (kind) {
			case 'secret':
				return leftOut;
			case 'certificate':
				return leftOut;
			case 'host':
				return this.#make(`host ${value.toLowerCase()}`, kind, (count) => `host-${count}.example`);
			case 'ufrag':
				return this.#make(`ufrag ${value}`, kind, (count) => `anon${String(count).padStart(4, '0')}`);
			case 'password':
				return this.#make(
					`password ${value}`,
					kind,
					(count) => `anonymouspassword${String(count).padStart(5, '0')}`
				);
			default:
				return this.#make(`${kind} ${value}`, kind, (count) => `anon-${kind}-${count}`);
		}
	}

	#make(key: string, kind: string, print: (count: number) => string): string {
		const known = this.#made.get(key);
		if (known !== undefined) return known;
		const made = print(this.#next(kind));
		this.#made.set(key, made);
		return made;
	}

	#next(kind: string): number {
		const count = (this.#counts.get(kind) ?? 0) + 1;
		this.#counts.set(kind, count);
		return count;
	}
}

/** What a text is by the field that it stands in. */
function kindOf(field: string, value: string): Kind | undefined {
	if (!Object.hasOwn(fieldKinds, field) || /^-?\d{1,3}$/.test(value)) return undefined;
	return fieldKinds[field];
}

const isStandIn = (text: string): boolean =>
	text === leftOut ||
	/^(anon-\w+-\d+|anon\d{4,}|anonymouspassword\d{5,}|4000000\d{6}|host-\d+\.example|00000000-0000-4000-8000-[0-9a-f]{12})$/.test(
		text
	);
const isAddress = (text: string): boolean =>
	(/^[\d.]+$/.test(text) && text.split('.').length === 4 && isIpv4(text)) ||
	(text.includes(':') && isIpv6(text));
const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

/** One spelling for one address: `2001:DB8:0:0::1` and `2001:db8::1` are the same. */
function canonical(address: string): string {
	const [head = '', tail] = address.split('::');
	const groups = (part: string) => (part ? part.split(':') : []);
	const [before, after] = [groups(head), groups(tail ?? '')];
	const middle =
		tail === undefined
			? []
			: Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
	return [...before, ...middle, ...after].map((group) => parseInt(group, 16).toString(16)).join(':');
}
