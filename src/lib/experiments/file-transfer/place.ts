/** Where a file goes while it comes in. */
import type { KeptRecord } from './worker-messages.ts';

export interface Place {
	/** Bytes that were there already, in whole blocks; they are hashed. */
	readonly from: number;
	/** The name in the reader's folder, where it is one. */
	readonly name?: string;
	/** Resolves when the bytes may be overwritten; throws when they cannot be stored. */
	write(block: Uint8Array<ArrayBuffer>, at: number): Promise<void> | void;
	/** The file as a whole, where it is nowhere else. */
	blob(): Blob | undefined;
	/** Writes through, and says in the record how far it came. */
	close(record: KeptRecord): Promise<void>;
	erase(): Promise<void>;
}

/** Takes what is there already into the hash of the whole, block by block. */
export type Known = (block: Uint8Array<ArrayBuffer>) => Promise<void>;
