/** Fingerprints as descriptions carry them (RFC 8122 §5), and how they are made from a certificate. */

/** The first `a=fingerprint` of a description, as `sha-256 AB:CD:…`; sections of one bundle repeat it. */
export const fingerprintOf = (sdp: string): string =>
	/^a=fingerprint:(.+?)\s*$/m.exec(sdp)?.[1]?.replace(/ +/, ' ') ?? '';

/** The hash alone, in capital letters; browsers write it in either case where it is not SDP. */
export const hashOf = (fingerprint: string): string => (fingerprint.split(' ').at(-1) ?? '').toUpperCase();

/** Bytes as a fingerprint writes them: `AB:CD:…`. */
export const toColons = (bytes: Uint8Array): string =>
	Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join(':');

/** WebCrypto is for secure contexts only (W3C Secure Contexts): https, or this machine. */
export const canHash = (): boolean => (globalThis.crypto as Crypto | undefined)?.subtle !== undefined;

/** A hash of bytes, as a fingerprint writes it. */
export async function digest(algorithm: 'SHA-1' | 'SHA-256', bytes: BufferSource): Promise<string> {
	return toColons(new Uint8Array(await crypto.subtle.digest(algorithm, bytes)));
}
