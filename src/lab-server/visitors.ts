/**
 * Whom the server answers. Any page on the web can send requests to a server on this machine, so two headers are looked at:
 * `Host`, against names that somebody made to point here (DNS rebinding), and `Origin`, against other pages.
 */
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

export interface Visitors {
	/** Names the server may be called by, besides loopback names and plain addresses. */
	readonly hosts: ReadonlySet<string>;
	/** Origins whose pages may use signaling, besides the server's own. */
	readonly origins: ReadonlySet<string>;
}

/** `ALLOWED_HOSTS` and `ALLOWED_ORIGINS`: lists with commas. */
export function visitorsFrom(environment: Readonly<Record<string, string | undefined>>): Visitors {
	const list = (text = '') =>
		new Set(
			text
				.split(',')
				.map((entry) => entry.trim().toLowerCase())
				.filter(Boolean)
		);
	return { hosts: list(environment.ALLOWED_HOSTS), origins: list(environment.ALLOWED_ORIGINS) };
}

/** The name in a Host header, without port and brackets; undefined if it is not one. */
export function hostName(header: string | undefined): string | undefined {
	if (!header || !URL.canParse(`http://${header}`)) return undefined;
	const url = new URL(`http://${header}`);
	if (url.pathname !== '/' || url.username || url.search || url.hash) return undefined;
	return url.hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
}

/** A plain address is fine whatever it is: only a name can be made to point somewhere else. */
export function isKnownHost(header: string | undefined, { hosts }: Visitors): boolean {
	const name = hostName(header);
	if (name === undefined) return false;
	return isIP(name) !== 0 || name === 'localhost' || name.endsWith('.localhost') || hosts.has(name);
}

/** Browsers send `Origin` with every WebSocket. A program that is no browser may leave it out: it has no cookies to borrow. */
export function isKnownOrigin({ headers }: Pick<IncomingMessage, 'headers'>, { origins }: Visitors): boolean {
	const { origin, host } = headers;
	if (origin === undefined) return headers['sec-fetch-site'] !== 'cross-site';
	if (origins.has(origin.toLowerCase())) return true;
	return URL.canParse(origin) && new URL(origin).host === host?.toLowerCase();
}
