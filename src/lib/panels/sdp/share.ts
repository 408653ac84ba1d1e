/**
 * Descriptions in the fragment of an address, compressed: nothing leaves the browser, the fragment is not sent to any server.
 * `#sdp=<version><base64url of deflate-raw of JSON>`.
 */
import { pack, unpack } from '../packed-text.ts';

export interface Shared {
	readonly offer?: string;
	readonly answer?: string;
}

const prefix = '#sdp=1';
/** A text this long does not belong into an address; most offers with their answer take under 5,000. */
export const maxFragment = 200_000;
/** What an address may unfold to, in bytes. */
const maxUnfolded = 2_000_000;

/** The fragment, `#` included; undefined where the browser cannot compress or the text is too long for an address. */
export async function toFragment(shared: Shared): Promise<string | undefined> {
	if (typeof CompressionStream === 'undefined') return undefined;
	const fragment = prefix + (await pack(JSON.stringify(shared)));
	return fragment.length > maxFragment ? undefined : fragment;
}

export type Opened = { readonly shared: Shared } | { readonly problem: 'damaged' | 'unsupported' };

/** What a fragment holds; undefined for a fragment that is something else. */
export async function fromFragment(fragment: string): Promise<Opened | undefined> {
	if (!fragment.startsWith('#sdp=')) return undefined;
	if (typeof DecompressionStream === 'undefined') return { problem: 'unsupported' };
	if (!fragment.startsWith(prefix) || fragment.length > maxFragment) return { problem: 'damaged' };
	try {
		const value: unknown = JSON.parse(await unpack(fragment.slice(prefix.length), maxUnfolded));
		if (typeof value !== 'object' || value === null) return { problem: 'damaged' };
		const { offer, answer } = value as Record<string, unknown>;
		const isText = (part: unknown): part is string => typeof part === 'string';
		if (!isText(offer) && !isText(answer)) return { problem: 'damaged' };
		return { shared: { ...(isText(offer) && { offer }), ...(isText(answer) && { answer }) } };
	} catch {
		return { problem: 'damaged' };
	}
}
