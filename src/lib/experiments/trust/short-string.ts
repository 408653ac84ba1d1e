/**
 * A short authentication string: what two people can read to each other, made from the fingerprints that each end has in its
 * descriptions. Same two fingerprints, same string, whoever computes it.
 */
import { hashOf } from './fingerprint.ts';

/** Groups of three digits. Four are 12 digits, nearly 40 bits. */
export const groupCount = 4;

/**
 * `381 204 775 960`. Both ends sort, so that it does not matter which fingerprint is whose. Each group takes four bytes of
 * the hash, so that no number is noticeably likelier than another.
 */
export async function shortString(one: string, other: string): Promise<string> {
	const text = [hashOf(one), hashOf(other)].sort().join(' ');
	const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	const view = new DataView(hash);
	return Array.from({ length: groupCount }, (_, group) =>
		String(view.getUint32(group * 4) % 1000).padStart(3, '0')
	).join(' ');
}
