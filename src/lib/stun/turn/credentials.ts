/**
 * Credentials that a server can check without having stored them (draft-uberti-behave-turn-rest; what coturn calls
 * `use-auth-secret`): the user name says until when and for what, the password is a hash of it with the server's secret.
 */
import { hmac } from '@noble/hashes/hmac.js';
import { sha1 } from '@noble/hashes/legacy.js';

export interface TurnCredentials {
	readonly username: string;
	readonly credential: string;
}

/** What a user name says. */
export interface Account {
	/** Seconds since 1970 until which an allocation can be made. */
	readonly expiry: number;
	readonly session: string;
	readonly peer: string;
}

const utf8 = new TextEncoder();
const pattern = /^(\d{1,11}):([\w.~-]{1,64}):([\w.~-]{1,64})$/;

/** Whether it can stand in a user name as the name of a session or a peer. */
export const isAccountName = (name: string): boolean => /^[\w.~-]{1,64}$/.test(name);

/** `expiry:session:peer`. */
export const usernameOf = ({ expiry, session, peer }: Account): string => `${expiry}:${session}:${peer}`;

/** Undefined for what this server never gave out. */
export function parseUsername(username: string): Account | undefined {
	const found = pattern.exec(username);
	if (!found) return undefined;
	const [, expiry, session = '', peer = ''] = found;
	return { expiry: Number(expiry), session, peer };
}

/** base64(HMAC-SHA1(secret, username)), as coturn makes it of `static-auth-secret`. */
export const passwordOf = (secret: string, username: string): string =>
	btoa(String.fromCharCode(...hmac(sha1, utf8.encode(secret), utf8.encode(username))));

/** For our own server, and for any coturn that knows the same secret. */
export function makeCredentials(secret: string, account: Account): TurnCredentials {
	const username = usernameOf(account);
	return { username, credential: passwordOf(secret, username) };
}
