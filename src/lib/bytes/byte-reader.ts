/**
 * Reads big-endian numbers from bytes that nobody has checked. Reading past the end never throws: it gives 0, and
 * `isShort` says so from then on. Loops over what is left stop at `end` by themselves.
 */
export class ByteReader {
	readonly bytes: Uint8Array;
	/** Where the next read begins, and where reading has to stop: counted from the beginning of `bytes`. */
	offset: number;
	readonly end: number;
	isShort = false;
	readonly #view: DataView;

	constructor(bytes: Uint8Array, offset = 0, end: number = bytes.length) {
		this.bytes = bytes;
		this.end = Math.max(0, Math.min(end, bytes.length));
		this.offset = Math.min(offset, this.end);
		this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	}

	get left(): number {
		return this.end - this.offset;
	}

	#take(count: number): number | undefined {
		if (count > this.left) {
			this.isShort = true;
			this.offset = this.end;
			return undefined;
		}
		const at = this.offset;
		this.offset += count;
		return at;
	}

	u8(): number {
		const at = this.#take(1);
		return at === undefined ? 0 : this.#view.getUint8(at);
	}

	u16(): number {
		const at = this.#take(2);
		return at === undefined ? 0 : this.#view.getUint16(at);
	}

	u24(): number {
		const at = this.#take(3);
		return at === undefined ? 0 : this.#view.getUint8(at) * 65536 + this.#view.getUint16(at + 1);
	}

	u32(): number {
		const at = this.#take(4);
		return at === undefined ? 0 : this.#view.getUint32(at);
	}

	/** 48 bits, exact in a number. */
	u48(): number {
		const at = this.#take(6);
		return at === undefined ? 0 : this.#view.getUint16(at) * 2 ** 32 + this.#view.getUint32(at + 2);
	}

	/** A view of the next bytes, never a copy; as many as there are where there are not enough. */
	take(count: number): Uint8Array {
		const from = this.offset;
		if (this.#take(count) === undefined) return this.bytes.subarray(from, this.end);
		return this.bytes.subarray(from, from + count);
	}

	skip(count: number): void {
		this.#take(count);
	}
}
