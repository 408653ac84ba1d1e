/**
 * A whole description as a short text that people carry by hand: compressed, with a checksum, and for QR codes in numbered
 * parts. No DOM; compression streams exist in browsers and in Node alike.
 */
import { maxMessageLength } from '#lib/signaling/messages.ts';

export interface Whole {
	readonly type: 'offer' | 'answer';
	readonly sdp: string;
}

/**
 * Characters of one QR code: version 15 with little error correction, which a camera of a laptop still reads from a telephone.
 */
export const maxPartLength = 640;
/** More parts than that nobody scans. */
export const maxParts = 20;

export type PackProblem =
	/** Not a text of this experiment. */
	| { readonly problem: 'foreign' }
	/** It is one, but something is missing or changed. */
	| { readonly problem: 'damaged' }
	| { readonly problem: 'too-large' };

const mark = 'rtcn1';
const letters = { offer: 'o', answer: 'a' } as const;

/** `rtcn1-o-1a2b3c4d-…`: what to copy. */
export async function packText(whole: Whole): Promise<string> {
	const packed = await deflate(whole.sdp);
	return `${mark}-${letters[whole.type]}-${checksum(packed)}-${base64url(packed)}`;
}

/** The same in parts, each for one QR code; only characters that QR codes hold two in eleven bits. */
export async function packParts(whole: Whole): Promise<readonly string[]> {
	const packed = await deflate(whole.sdp);
	const body = toBase45(packed);
	const count = Math.max(1, Math.ceil(body.length / maxPartLength));
	const size = Math.ceil(body.length / count);
	return Array.from({ length: count }, (_, index) =>
		[
			`${mark}-${letters[whole.type]}-${checksum(packed)}-${index + 1}/${count}:`.toUpperCase(),
			body.slice(index * size, (index + 1) * size)
		].join('')
	);
}

/** Reads a copied text; blanks and line ends that a chat or a mail put into it do not matter. */
export async function unpackText(text: string): Promise<Whole | PackProblem> {
	const plain = text.replace(/\s+/g, '');
	if (plain.length > 2 * maxMessageLength) return { problem: 'too-large' };
	const match = new RegExp(`^${mark}-([oa])-([0-9a-f]{8})-([\\w-]*)$`).exec(plain);
	if (!match) return { problem: plain.startsWith(mark) ? 'damaged' : 'foreign' };
	return open(match[1]!, match[2]!, fromBase64url(match[3]!));
}

export interface Part {
	/** Same for all parts of one text. */
	readonly id: string;
	/** From 1. */
	readonly number: number;
	readonly count: number;
	readonly body: string;
}

/** One QR code's text, or undefined when it is not of this experiment. */
export function readPart(text: string): Part | undefined {
	const pattern = new RegExp(`^${mark}-([oa]-[0-9a-f]{8})-(\\d+)/(\\d+):(.*)$`, 'is');
	const match = pattern.exec(text);
	if (!match) return undefined;
	const [number, count] = [Number(match[2]), Number(match[3])];
	if (number < 1 || number > count || count > maxParts) return undefined;
	return { id: match[1]!.toLowerCase(), number, count, body: match[4]! };
}

/** Puts the parts together once all are there. */
export async function joinParts(parts: readonly Part[]): Promise<Whole | PackProblem | 'incomplete'> {
	const [first] = parts;
	if (!first) return 'incomplete';
	const bodies = Array.from(
		{ length: first.count },
		(_, index) => parts.find(({ id, number }) => id === first.id && number === index + 1)?.body
	);
	if (bodies.some((body) => body === undefined)) return 'incomplete';
	const [letter = '', sum = ''] = first.id.split('-');
	return open(letter, sum, fromBase45(bodies.join('')));
}

async function open(
	letter: string,
	sum: string,
	packed: Uint8Array | undefined
): Promise<Whole | PackProblem> {
	if (!packed || checksum(packed) !== sum) return { problem: 'damaged' };
	const sdp = await inflate(packed);
	if (typeof sdp !== 'string') return sdp;
	return { type: letter === 'o' ? 'offer' : 'answer', sdp };
}

// ── Compression ──────────────────────────────────────────────────────────────────────────────────────────────────────

async function deflate(text: string): Promise<Uint8Array> {
	const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Stops when the text grows past what a message may be: a few bytes can claim to be gigabytes. */
async function inflate(packed: Uint8Array): Promise<string | PackProblem> {
	const stream = new Blob([packed as Uint8Array<ArrayBuffer>])
		.stream()
		.pipeThrough(new DecompressionStream('deflate-raw'));
	const reader = stream.getReader();
	const decoder = new TextDecoder();
	let text = '';
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return text + decoder.decode();
			text += decoder.decode(value, { stream: true });
			if (text.length > maxMessageLength) {
				await reader.cancel();
				return { problem: 'too-large' };
			}
		}
	} catch {
		return { problem: 'damaged' }; // not deflate: the checksum was of something else
	}
}

/** CRC-32, as in ISO 3309, in eight hex digits. */
export function checksum(bytes: Uint8Array): string {
	let crc = 0xffffffff;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
	}
	return (~crc >>> 0).toString(16).padStart(8, '0');
}

// ── Bytes as characters ──────────────────────────────────────────────────────────────────────────────────────────────

/** RFC 4648 §5, without padding. */
const base64url = (bytes: Uint8Array): string =>
	btoa(String.fromCharCode(...bytes))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replace(/=+$/, '');

function fromBase64url(text: string): Uint8Array | undefined {
	try {
		return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) =>
			char.charCodeAt(0)
		);
	} catch {
		return undefined; // a character was lost
	}
}

const digits45 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

/** RFC 9285: two bytes in three characters. */
export function toBase45(bytes: Uint8Array): string {
	let text = '';
	for (let index = 0; index < bytes.length; index += 2) {
		const pair = index + 1 < bytes.length;
		let value = pair ? bytes[index]! * 256 + bytes[index + 1]! : bytes[index]!;
		for (let digit = 0; digit < (pair ? 3 : 2); digit++) {
			text += digits45.charAt(value % 45);
			value = Math.floor(value / 45);
		}
	}
	return text;
}

export function fromBase45(text: string): Uint8Array | undefined {
	const bytes: number[] = [];
	for (let index = 0; index < text.length; index += 3) {
		const group = Array.from(text.slice(index, index + 3), (char) => digits45.indexOf(char));
		if (group.length === 1 || group.includes(-1)) return undefined;
		const value = group.reduceRight((sum, digit) => sum * 45 + digit, 0);
		if (value >= (group.length === 3 ? 65536 : 256)) return undefined;
		if (group.length === 3) bytes.push(value >> 8);
		bytes.push(value & 255);
	}
	return Uint8Array.from(bytes);
}
