/** Nonces without a memory: the time, and a hash of it with whom it was given to. */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { toHex } from '../../bytes/hex.ts';

const utf8 = new TextEncoder();
const hashDigits = 24;

const sign = (secret: string, time: string, holder: string): string =>
	toHex(hmac(sha256, utf8.encode(`nonce ${secret}`), utf8.encode(`${time} ${holder}`))).slice(0, hashDigits);

/** @param now milliseconds, on the server's clock */
export function makeNonce(secret: string, now: number, holder: string): string {
	const time = Math.floor(now).toString(36);
	return `${time}-${sign(secret, time, holder)}`;
}

/** Whether it was given to this holder, and no longer ago than `lifetimeMs`. */
export function isFreshNonce(
	nonce: string,
	secret: string,
	now: number,
	holder: string,
	lifetimeMs: number
): boolean {
	const found = /^([\da-z]{1,11})-([\da-f]{24})$/.exec(nonce);
	if (!found) return false;
	const [, time = '', mac = ''] = found;
	const age = Math.floor(now) - Number.parseInt(time, 36);
	if (!(age >= 0 && age <= lifetimeMs)) return false;
	const right = sign(secret, time, holder);
	let difference = 0;
	for (let index = 0; index < hashDigits; index++)
		difference |= right.charCodeAt(index) ^ mac.charCodeAt(index);
	return difference === 0;
}
