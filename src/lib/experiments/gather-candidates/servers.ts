/** STUN and TURN servers as a reader types them: what is in an address, which leg it asks for, and what is wrong with it. */

/** How a client reaches its TURN server; the relay sends UDP to the peer whatever it is (RFC 8656 §3.1). */
export const legs = ['udp', 'tcp', 'tls'] as const;
export type Leg = (typeof legs)[number];

/** A server of the list. The credential stands here as long as the page is open, and nowhere else. */
export interface TypedServer {
	readonly id: number;
	readonly urls: readonly string[];
	readonly username: string;
	readonly credential: string;
}

/** What the page itself refuses, before the browser is asked. */
export type UrlProblem = 'empty' | 'userinfo';

/** Several addresses of one server, between spaces, commas or lines. */
export const splitUrls = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);

/** A password in an address would be shown wherever the address is: error messages have it too. */
export function urlProblem(text: string): UrlProblem | undefined {
	const urls = splitUrls(text);
	if (urls.length === 0) return 'empty';
	return urls.some((url) => url.includes('@')) ? 'userinfo' : undefined;
}

export const isTurn = (url: string): boolean => /^turns?:/i.test(url);
export const isStun = (url: string): boolean => /^stuns?:/i.test(url);

/** Undefined for what is no TURN server. DTLS (turns: over UDP) is what no browser offers. */
export function legOf(url: string): Leg | undefined {
	if (/^turns:/i.test(url)) return 'tls';
	if (!/^turn:/i.test(url)) return undefined;
	return /[?&]transport=tcp/i.test(url) ? 'tcp' : 'udp';
}

/** Only what can be asked for as one list of RTCIceServer; without a name or a credential they are left out. */
export const iceServerOf = ({ urls, username, credential }: Omit<TypedServer, 'id'>): RTCIceServer => ({
	urls: [...urls],
	...(username ? { username } : {}),
	...(credential ? { credential } : {})
});

const urlsOf = ({ urls }: RTCIceServer): string[] => (typeof urls === 'string' ? [urls] : urls);

/** The same servers, with only those addresses that fit; a server without any is left out. */
export const onlyUrls = (servers: readonly RTCIceServer[], fits: (url: string) => boolean): RTCIceServer[] =>
	servers.flatMap((server) => {
		const urls = urlsOf(server).filter(fits);
		return urls.length > 0 ? [{ ...server, urls }] : [];
	});

export const allUrls = (servers: readonly RTCIceServer[]): string[] => servers.flatMap(urlsOf);
/** Browsers leave out what is the default (`?transport=udp`) when they name a server in an error. */
export const isSameUrl = (one: string, other: string): boolean =>
	one.replace(/\?transport=udp$/, '') === other.replace(/\?transport=udp$/, '');
