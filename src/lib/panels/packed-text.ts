/** A text short enough for an address: deflate-raw (RFC 1951), base64url (RFC 4648 §5). */

/** @throws where the browser cannot compress */
export async function pack(text: string): Promise<string> {
	const bytes = await through(
		new Blob([text]).stream(),
		new CompressionStream('deflate-raw'),
		Number.POSITIVE_INFINITY
	);
	return base64Url(bytes);
}

/**
 * @param limit bytes that it may unfold to: a short text can unfold to a very long one
 * @throws on anything that `pack` did not make
 */
export async function unpack(packed: string, limit: number): Promise<string> {
	return new TextDecoder('utf-8', { fatal: true }).decode(
		await through(new Blob([bytesOf(packed)]).stream(), new DecompressionStream('deflate-raw'), limit)
	);
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
			throw new RangeError('more than it may unfold to');
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
