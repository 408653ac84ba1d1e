/**
 * JSON as far as it goes: what stands before the place where a text is cut off or broken, and where that is. Slower than
 * JSON.parse, which says nothing of what it had read.
 */
import { maxNesting } from './limits.ts';

export interface JsonPrefix {
	/** Undefined where nothing could be read. */
	readonly value: unknown;
	/** Where the reading stopped, characters from the beginning; undefined where the text is whole. */
	readonly stoppedAt: number | undefined;
}

const nothing = Symbol('nothing');
const literals = { true: true, false: false, null: null } as const;

class Reader {
	readonly #text: string;
	#at = 0;
	stoppedAt: number | undefined;

	constructor(text: string) {
		this.#text = text;
	}

	get isAtEnd(): boolean {
		this.#skipSpace();
		return this.#at >= this.#text.length;
	}

	value(depth: number): unknown {
		this.#skipSpace();
		const letter = this.#text[this.#at];
		if (letter === '{' && depth > 0) return this.#object(depth);
		if (letter === '[' && depth > 0) return this.#array(depth);
		if (letter === '"') return this.#string();
		return this.#word();
	}

	#stop(): typeof nothing {
		this.stoppedAt ??= Math.min(this.#at, this.#text.length);
		return nothing;
	}

	#skipSpace(): void {
		for (; this.#at < this.#text.length; this.#at++) {
			const code = this.#text.charCodeAt(this.#at);
			if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
		}
	}

	#take(letter: string): boolean {
		this.#skipSpace();
		if (this.#text[this.#at] !== letter) return false;
		this.#at++;
		return true;
	}

	#object(depth: number): unknown {
		const object: Record<string, unknown> = {};
		this.#at++;
		if (this.#take('}')) return object;
		for (;;) {
			this.#skipSpace();
			const key = this.#text[this.#at] === '"' ? this.#string() : this.#stop();
			if (typeof key !== 'string') return object;
			if (!this.#take(':')) {
				this.#stop();
				return object;
			}
			const value = this.value(depth - 1);
			if (value === nothing) return object;
			// As JSON.parse does: a property of its own, whatever it is called.
			Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
			if (this.stoppedAt !== undefined || this.#take('}')) return object;
			if (!this.#take(',')) {
				this.#stop();
				return object;
			}
		}
	}

	#array(depth: number): unknown {
		const array: unknown[] = [];
		this.#at++;
		if (this.#take(']')) return array;
		for (;;) {
			const value = this.value(depth - 1);
			if (value === nothing) return array;
			array.push(value);
			if (this.stoppedAt !== undefined || this.#take(']')) return array;
			if (!this.#take(',')) {
				this.#stop();
				return array;
			}
		}
	}

	#string(): unknown {
		let end = this.#at + 1;
		for (;;) {
			end = this.#text.indexOf('"', end);
			if (end < 0) {
				this.#at = this.#text.length;
				return this.#stop();
			}
			let slashes = 0;
			while (this.#text[end - 1 - slashes] === '\\') slashes++;
			if (slashes % 2 === 0) break;
			end++;
		}
		try {
			const value: unknown = JSON.parse(this.#text.slice(this.#at, end + 1));
			this.#at = end + 1;
			return value;
		} catch {
			// An escape that is none, a line end inside: the text is broken here.
			return this.#stop();
		}
	}

	#word(): unknown {
		const word = /[-+.\w]*/y;
		word.lastIndex = this.#at;
		const found = word.exec(this.#text)?.[0] ?? '';
		// At the very end a number may be the beginning of a longer one.
		const isCut = this.#at + found.length >= this.#text.length;
		if (Object.hasOwn(literals, found)) {
			this.#at += found.length;
			return literals[found as keyof typeof literals];
		}
		if (isCut || !/^-?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(found)) return this.#stop();
		this.#at += found.length;
		return Number(found);
	}
}

export function parseJsonPrefix(text: string): JsonPrefix {
	try {
		return { value: JSON.parse(text), stoppedAt: undefined };
	} catch {
		const reader = new Reader(text);
		const value = reader.value(maxNesting);
		const rest = reader.stoppedAt ?? (reader.isAtEnd ? undefined : text.length);
		return { value: value === nothing ? undefined : value, stoppedAt: rest ?? text.length };
	}
}

/** The line, counted from 1, that the character at `offset` stands in. */
export function lineAt(text: string, offset: number): number {
	let line = 1;
	for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
	return line;
}
