/** Feeds a receiver the same messages cut in many ways, and says which of them it got wrong. */
import * as code from './code.ts';

export const receivers = {
	'each-piece': code.eachPiece,
	'one-per-piece': code.onePerPiece,
	bravely: code.bravely,
	patiently: code.patiently
} as const;
export type ReceiverName = keyof typeof receivers;
export const receiverNames = Object.keys(receivers) as ReceiverName[];

/** How many ways of cutting are tried. */
export const splits = 200;

const messages = ['one', '', 'a longer message, with a line end\n in it', 'zwei', '세 번째', 'x'.repeat(300)];

export interface FramingResult {
	readonly receiver: ReceiverName;
	readonly splits: number;
	readonly wrong: number;
	/** The pieces, in bytes, of the first cut that went wrong, and what came of it. */
	readonly first?: {
		readonly pieces: readonly number[];
		readonly expected: number;
		readonly got: readonly string[];
	};
}

/** A repeatable chance (mulberry32): the same seed cuts the same way. */
export function chanceOf(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

export function tryReceiver(receiver: ReceiverName, seed: number): FramingResult {
	const utf8 = new TextEncoder();
	const framed = messages.map((text) => code.frame(utf8.encode(text)));
	const all = new Uint8Array(framed.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of framed) {
		all.set(part, at);
		at += part.length;
	}
	const chance = chanceOf(seed);
	let wrong = 0;
	let first: FramingResult['first'];
	for (let split = 0; split < splits; split++) {
		const pieces = split === 0 ? framed.map(({ length }) => length) : cut(all.length, chance);
		const got: string[] = [];
		const receive = receivers[receiver]((bytes) => got.push(new TextDecoder().decode(bytes)));
		let from = 0;
		for (const size of pieces) {
			// A receiver that misreads a length may do anything; what it must not do is end the page.
			try {
				receive(all.slice(from, from + size));
			} catch {
				break;
			}
			from += size;
		}
		if (got.length === messages.length && got.every((text, index) => text === messages[index])) continue;
		wrong++;
		first ??= { pieces, expected: messages.length, got: got.map((text) => text.slice(0, 12)) };
	}
	return { receiver, splits, wrong, ...(first ? { first } : {}) };
}

/** Sizes of random pieces, from single bytes to all at once. */
function cut(total: number, chance: () => number): number[] {
	const most = 1 + Math.floor(chance() ** 2 * total);
	const pieces: number[] = [];
	for (let left = total; left > 0;) {
		const size = Math.min(left, 1 + Math.floor(chance() * most));
		pieces.push(size);
		left -= size;
	}
	return pieces;
}
