/** What the page and its two workers say to each other. */
import type { Digest, FileIdentity } from '#lib/transfer/messages.ts';

export type Source =
	| { readonly kind: 'file'; readonly file: File; readonly size: number }
	| { readonly kind: 'made'; readonly seed: number; readonly size: number };

export type ToSource =
	/** SHA-256 of its first block: part of what a file is known by. */
	| { readonly do: 'prefix'; readonly source: Source }
	| {
			readonly do: 'start';
			readonly source: Source;
			readonly file: number;
			/** A multiple of a block, or the end of the file. */
			readonly from: number;
			readonly chunkBytes: number;
	  }
	/** The next block, as frames back to back, in this buffer if one is free. */
	| { readonly do: 'block'; readonly into?: ArrayBuffer }
	| { readonly do: 'digest' };
export type FromSource =
	| { readonly did: 'prefix'; readonly prefix: string }
	| { readonly did: 'started'; readonly file: number }
	/** Frames back to back, as many bytes as `filled`; the buffer comes back when they are sent. */
	| { readonly did: 'block'; readonly buffer: ArrayBuffer; readonly filled: number }
	| { readonly did: 'digest'; readonly file: number; readonly digest: Digest }
	| { readonly did: 'failed'; readonly message: string };

/** What is kept beside a file that is not complete: enough to know it again. */
export interface KeptRecord extends FileIdentity {
	readonly key: string;
	/** All of it is there, and was right. */
	readonly isComplete: boolean;
	/** Bytes in whole blocks. */
	readonly stored: number;
}

export type ToStore =
	| {
			readonly do: 'open';
			readonly key: string;
			readonly identity: FileIdentity;
			/** Where the reader wants it; otherwise it is kept in the browser. */
			readonly folder?: FileSystemDirectoryHandle;
	  }
	| { readonly do: 'write'; readonly frames: readonly ArrayBuffer[] }
	| { readonly do: 'finish' }
	| { readonly do: 'complete' }
	| { readonly do: 'keep' }
	| { readonly do: 'erase' };
export type FromStore =
	| { readonly did: 'opened'; readonly from: number; readonly name?: string }
	| { readonly did: 'refused'; readonly reason: 'too-large' | 'no-room' }
	| { readonly did: 'stored'; readonly upTo: number }
	| { readonly did: 'finished'; readonly digest: Digest }
	/** What was received, where it is in memory and not on the disk. */
	| { readonly did: 'completed'; readonly blob?: Blob }
	| { readonly did: 'closed' }
	| { readonly did: 'failed'; readonly message: string; readonly isFull?: boolean };

export type FromHash =
	{ readonly percent: number } | { readonly sha256: string } | { readonly problem: string };
