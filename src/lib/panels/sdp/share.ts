/**
 * Descriptions in the fragment of an address, compressed: nothing leaves the browser, the fragment is not sent to any server.
 * `#sdp=<version><base64url of deflate-raw of JSON>`.
 */

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
	const bytes = await through(
		new Blob([JSON.stringify(shared)]).stream(),
		new CompressionStream('deflate-raw'),
		Number.POSITIVE_INFINITY
	);
	const fragment = prefix + base64Url(bytes);
	return fragment.length > maxFragment ? undefined : fragment;
}

export type Opened = { readonly shared: Shared } | { readonly problem: 'damaged' | 'unsupported' };

/** What a fragment holds; undefined for a fragment that is something else. */
export async function fromFragment(fragment: string): Promise<Opened | undefined> {
	if (!fragment.startsWith('#sdp=')) return undefined;
	if (typeof DecompressionStream === 'undefined') return { problem: 'unsupported' };
	if (!fragment.startsWith(prefix) || fragment.length > maxFragment) return { problem: 'damaged' };
	try {
		const bytes = bytesOf(fragment.slice(prefix.length));
		const text = new TextDecoder('utf-8', { fatal: true }).decode(
			await through(new Blob([bytes]).stream(), new DecompressionStream('deflate-raw'), maxUnfolded)
		);
		const value: unknown = JSON.parse(text);
		if (typeof value !== 'object' || value === null) return { problem: 'damaged' };
		const { offer, answer } = value as Record<string, unknown>;
		const isText = (part: unknown): part is string => typeof part === 'string';
		if (!isText(offer) && !isText(answer)) return { problem: 'damaged' };
		return { shared: { ...(isText(offer) && { offer }), ...(isText(answer) && { answer }) } };
	} catch {
		return { problem: 'damaged' };
	}
}

async function through(
	source: ReadableStream<Uint8Array>,
	step: GenericTransformStream,
	limit: number
): Promise<Uint8Array<ArrayBuffer>> {
	const reader = (source.pipeThrough(step) as ReadableStream<Uint8Array>).getReader();
	const parts: Uint8Array[] = [];
	let length = 0;
	for (let next = await reader.read(); !next.done; next = await reader.read()) {
		length += next.value.length;
		if (length > limit) {
			await reader.cancel();
			throw new RangeError('more than a shared description may hold');
		}
		parts.push(next.value);
	}
	const whole = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

function base64Url(bytes: Uint8Array): string {
	let text = '';
	for (const byte of bytes) text += String.fromCharCode(byte);
	return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
	const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	const bytes = new Uint8Array(plain.length);
	for (let at = 0; at < plain.length; at++) bytes[at] = plain.charCodeAt(at);
	return bytes;
}
