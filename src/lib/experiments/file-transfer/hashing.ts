/** What a file comes to, block by block: the same at both ends, in workers. */
import { sha256 } from '@noble/hashes/sha2.js';
import { toHex } from '#lib/bytes/hex.ts';
import { plainHashBytes } from '#lib/transfer/limits.ts';
import type { Digest } from '#lib/transfer/messages.ts';

/** The browser's own SHA-256 is several times faster, and absent on pages that came over plain http. */
export const digestOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
	'subtle' in crypto ? new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)) : sha256(bytes);

export class FileHash {
	readonly #blocks: Promise<Uint8Array>[] = [];
	readonly #plain: ReturnType<typeof sha256.create> | undefined;

	/** @param size of the whole file: a small one gets its plain SHA-256 too */
	constructor(size: number) {
		this.#plain = size <= plainHashBytes ? sha256.create() : undefined;
	}

	/** The next block: 1 MiB, or what is left at the end. It may be overwritten afterwards. */
	add(block: Uint8Array<ArrayBuffer>): void {
		this.#plain?.update(block);
		this.#blocks.push(digestOf(block));
	}

	/** Resolves when the blocks so far are digested: whoever reads fast must not queue up a whole file. */
	async settled(): Promise<void> {
		await this.#blocks.at(-1);
	}

	async digest(): Promise<Digest> {
		const hashes = await Promise.all(this.#blocks);
		const joined = new Uint8Array(32 * hashes.length);
		for (const [index, hash] of hashes.entries()) joined.set(hash, 32 * index);
		const fingerprint = toHex(await digestOf(joined));
		return this.#plain ? { fingerprint, sha256: toHex(this.#plain.digest()) } : { fingerprint };
	}
}
