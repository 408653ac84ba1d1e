/**
 * Exercise 4d: a framer in the reader's own words. It is tried on streams that follow from a seed, cut in ways that each need
 * something else of it. What is judged is what came out after each chunk.
 */
import { chanceOf, splits } from './framing.ts';

export const framerNote = 'framer-written';

/** How a stream is cut. */
export const cutKinds = ['each', 'together', 'body', 'length', 'bytes', 'chance'] as const;
export type CutKind = (typeof cutKinds)[number];
/** So many streams are cut in each of the ways but chance, which has the rest. */
const perKind = 20;

export interface Stream {
	readonly kind: CutKind;
	/** ASCII; one byte a character. */
	readonly messages: readonly string[];
	/** Sizes of the chunks, bytes. */
	readonly chunks: readonly number[];
}
/** What the reader's framer gave for one stream: after which chunk, and what. */
export interface Framed {
	readonly chunks: readonly number[];
	readonly got: readonly (readonly [chunk: number, message: string])[];
	/** What it threw; the stream ended there. */
	readonly threw?: string;
}

/** Bytes of the length in front of a message. */
const head = 4;
const letters = 'abcdefghijklmnopqrstuvwxyz ';

/** The two hundred streams: always the same. */
export function streams(): readonly Stream[] {
	return Array.from({ length: splits }, (_, index) => {
		const next = chanceOf(index + 1);
		const below = (limit: number) => Math.floor(next() * limit);
		const kind = cutKinds[Math.min(Math.floor(index / perKind), cutKinds.length - 1)]!;
		const messages = Array.from({ length: 3 + below(3) }, (_one, place) => {
			// One of each is longer than a byte can say, now and then; one is empty, often.
			const length = place === 1 && index % 10 === 0 ? 256 + below(60) : next() < 0.2 ? 0 : 2 + below(12);
			const from = below(letters.length);
			return Array.from({ length }, (_letter, at) => letters[(from + at) % letters.length]).join('');
		});
		return { kind, messages, chunks: cut(kind, messages, below) };
	});
}

function cut(kind: CutKind, messages: readonly string[], below: (limit: number) => number): number[] {
	const sizes = messages.map(({ length }) => head + length);
	const total = sizes.reduce((sum, size) => sum + size, 0);
	if (kind === 'each') return sizes;
	if (kind === 'together') return [total];
	if (kind === 'bytes') return Array.from({ length: total }, () => 1);
	if (kind === 'body')
		// An empty message has no body to cut; its length comes with what follows it.
		return sizes.flatMap((size) => {
			const first = head + below(size - head);
			return first < size ? [first, size - first] : [size];
		});
	if (kind === 'length')
		return sizes.flatMap((size) => {
			const first = 1 + below(head - 1);
			return [first, size - first];
		});
	const chunks: number[] = [];
	const most = 1 + below(Math.min(total, 40));
	for (let left = total; left > 0;) {
		const size = Math.min(left, 1 + below(most));
		chunks.push(size);
		left -= size;
	}
	return chunks;
}

/** The bytes of a stream as text, one character a byte. */
export const bytesOf = ({ messages }: Stream): string =>
	messages.map((text) => String.fromCharCode(0, 0, text.length >> 8, text.length & 255) + text).join('');

/** After which chunk each message is whole. */
export function wantedOf({ messages, chunks }: Stream): Framed['got'] {
	let end = 0;
	return messages.map((text) => {
		end += head + text.length;
		let read = 0;
		return [chunks.findIndex((size) => (read += size) >= end), text] as const;
	});
}

const given = `// One for each stream. push is given each chunk as it comes, and
// gives back a list of the messages that are whole now. In front
// of each message stands its length, four bytes.
class Framer {
`;
const helpers = `
// The length that begins at byte \`at\`.
function lengthIn(bytes, at = 0) {
	return new DataView(bytes.buffer, bytes.byteOffset).getUint32(at);
}

function joined(one, other) {
	const both = new Uint8Array(one.length + other.length);
	both.set(one);
	both.set(other, one.length);
	return both;
}
`;
const written = (body: string) => `${given}${body}}\n${helpers}`;
/** A body that keeps what waits and takes messages off it, `step` after each chunk. */
const keeping = (step: string) =>
	written(`	waiting = new Uint8Array();

	push(chunk) {
		this.waiting = joined(this.waiting, chunk);
		const messages = [];
${step}		return messages;
	}
`);
const take = (indent: string, end = `${indent}const end = 4 + lengthIn(this.waiting);\n`) =>
	`${end}${indent}messages.push(this.waiting.slice(4, end));\n${indent}this.waiting = this.waiting.slice(end);\n`;

export const framerTexts = {
	/** A chunk is a message. */
	start: written(`	push(chunk) {
		return [chunk.slice(4)];
	}
`),
	solution: keeping(`		while (this.waiting.length >= 4) {
			const end = 4 + lengthIn(this.waiting);
			if (this.waiting.length < end) break;
			messages.push(this.waiting.slice(4, end));
			this.waiting = this.waiting.slice(end);
		}
`),
	/** … and as long as its length says. */
	ownLength: written(`	push(chunk) {
		return [chunk.slice(4, 4 + lengthIn(chunk))];
	}
`),
	/** Takes several messages out of a chunk, and nothing from one to the next. */
	forgets: written(`	push(chunk) {
		const messages = [];
		let at = 0;
		while (chunk.length >= at + 4) {
			const end = at + 4 + lengthIn(chunk, at);
			if (chunk.length < end) break;
			messages.push(chunk.slice(at + 4, end));
			at = end;
		}
		return messages;
	}
`),
	/** Keeps the rest, and looks for one message after each chunk. */
	oneEach: keeping(`		if (this.waiting.length >= 4 && this.waiting.length >= 4 + lengthIn(this.waiting)) {
${take('\t\t\t')}		}
`),
	/** Believes that the length is always there whole. */
	wholeLength: keeping(`		while (this.waiting.length > 0) {
			const end = 4 + lengthIn(this.waiting);
			if (this.waiting.length < end) break;
${take('\t\t\t', '')}		}
`),
	/** Cuts where a message would end, whether it is there or not. */
	beyond: keeping(`		while (this.waiting.length >= 4) {
${take('\t\t\t')}		}
`)
} as const;
