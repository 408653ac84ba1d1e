/** Bytes as base64 text (RFC 4648 §4) and back: how a Recording keeps them. */

/** Bytes a call to String.fromCharCode is given: engines limit the count of arguments. */
const chunk = 8192;

export function toBase64(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += chunk)
		text += String.fromCharCode(...bytes.subarray(at, at + chunk));
	return btoa(text);
}

/** Undefined for what is not base64. */
export function fromBase64(text: string): Uint8Array | undefined {
	let raw: string;
	try {
		raw = atob(text);
	} catch {
		return undefined; // the only way to ask
	}
	const bytes = new Uint8Array(raw.length);
	for (let at = 0; at < raw.length; at++) bytes[at] = raw.charCodeAt(at);
	return bytes;
}
