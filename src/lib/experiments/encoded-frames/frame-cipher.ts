/**
 * A frame, encrypted for whoever has the key, between encoder and packetizer:
 *
 *     header of the codec, as it was · ciphertext and tag of AES-GCM · counter, 4 bytes · id of the key, 1 byte
 *
 * The idea is that of SFrame (RFC 9605): an id says which key, a counter makes the IV, and both travel with the frame. The layout is
 * our own: SFrame puts its header first and encrypts all that follows.
 */
type Bytes = Uint8Array<ArrayBuffer>;
export type FrameType = 'key' | 'delta';

/** What of VP8 stays readable: the frame tag, and of a key frame its start code and size (RFC 6386 §9.1). */
export const headerBytes: Readonly<Record<FrameType, number>> = { key: 10, delta: 3 };
export const tagBytes = 16;
export const trailerBytes = 5;
/** An IV of AES-GCM is 12 bytes; used twice under one key, it gives away both frames. */
const ivBytes = 12;

/** Eight zeros, then the counter: never the same twice, as long as the counter is not. */
function ivOf(counter: number): Bytes {
	const iv = new Uint8Array(ivBytes);
	new DataView(iv.buffer).setUint32(ivBytes - 4, counter);
	return iv;
}

export interface SealingKey {
	readonly key: CryptoKey;
	/** 0 to 255 */
	readonly id: number;
}

/** @param clear bytes at the beginning that are not encrypted, but cannot be changed unnoticed either */
export async function sealFrame(
	data: Bytes,
	{ key, id }: SealingKey,
	counter: number,
	clear: number
): Promise<Bytes> {
	const header = data.subarray(0, clear);
	const sealed = await crypto.subtle.encrypt(
		{ name: 'AES-GCM', iv: ivOf(counter), additionalData: header },
		key,
		data.subarray(clear)
	);
	const frame = new Uint8Array(header.length + sealed.byteLength + trailerBytes);
	frame.set(header);
	frame.set(new Uint8Array(sealed), header.length);
	const trailer = new DataView(frame.buffer, frame.length - trailerBytes);
	trailer.setUint32(0, counter);
	trailer.setUint8(4, id);
	return frame;
}

/** The id of the key that a frame names; undefined where it is too short to name one. */
export const keyIdOf = (data: Uint8Array): number | undefined =>
	data.length < trailerBytes ? undefined : data[data.length - 1];

/** The frame as the encoder made it; undefined where there is no such key, or where anything was changed on the way. */
export async function openFrame(
	data: Bytes,
	keyOf: (id: number) => CryptoKey | undefined,
	clear: number
): Promise<Bytes | undefined> {
	const end = data.length - trailerBytes;
	if (end < clear + tagBytes) return undefined;
	const key = keyOf(data[data.length - 1]!);
	if (!key) return undefined;
	const counter = new DataView(data.buffer, data.byteOffset + end).getUint32(0);
	const header = data.subarray(0, clear);
	try {
		const opened = await crypto.subtle.decrypt(
			{ name: 'AES-GCM', iv: ivOf(counter), additionalData: header },
			key,
			data.subarray(clear, end)
		);
		const frame = new Uint8Array(clear + opened.byteLength);
		frame.set(header);
		frame.set(new Uint8Array(opened), clear);
		return frame;
	} catch {
		// OperationError is all there is, whatever was wrong: key, header, ciphertext or counter.
		return undefined;
	}
}
