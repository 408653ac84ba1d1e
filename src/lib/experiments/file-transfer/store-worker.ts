/**
 * Writes what arrives, block by block, into the browser's own file system (OPFS), and hashes it on the way. Where there is
 * none, into memory, up to a limit that is said beforehand.
 */
import { headerBytes } from '#lib/transfer/frame.ts';
import { blockBytes } from '#lib/transfer/limits.ts';
import type { FileIdentity } from '#lib/transfer/messages.ts';
import { discard } from './discard.ts';
import { FileHash } from './hashing.ts';
import { keptFolder, memoryBytes, partName, recordName } from './kept.ts';
import type { FromStore, KeptRecord, ToStore } from './worker-messages.ts';

const lockedTries = 40;
const lockedMs = 50;

interface Place {
	readonly kind: 'opfs' | 'memory';
	write(block: Uint8Array<ArrayBuffer>, at: number): void;
	blob(): Blob | undefined;
	/** Writes through, and says in the record how far it came. */
	close(record: KeptRecord): Promise<void>;
	erase(): Promise<void>;
}

let place: Place | undefined;
let record: KeptRecord | undefined;
let hash = new FileHash(0);
const block = new Uint8Array(blockBytes);
let filled = 0;
/** Bytes in whole blocks, and what is left at the end. */
let written = 0;
let isFull = false;
let turn: Promise<void> = Promise.resolve();

const tell = (message: FromStore) => {
	postMessage(message);
};

/** A page that has just gone may hold its file for a moment. */
async function lock(file: FileSystemFileHandle): Promise<FileSystemSyncAccessHandle> {
	for (let left = lockedTries; ; left--)
		try {
			return await file.createSyncAccessHandle();
		} catch (error) {
			if (left === 0 || !(error instanceof DOMException) || error.name !== 'NoModificationAllowedError')
				throw error;
			await new Promise((resolve) => setTimeout(resolve, lockedMs));
		}
}

async function openOpfs(key: string, identity: FileIdentity): Promise<Place | 'no-room'> {
	const folder = await keptFolder();
	const access = await lock(await folder.getFileHandle(partName(key), { create: true }));
	const there = Math.min(access.getSize(), identity.size);
	const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
	if (identity.size - there > quota - usage) {
		access.close();
		if (there === 0) await folder.removeEntry(partName(key));
		return 'no-room';
	}
	// A block that was not whole when it broke off is sent again.
	const whole = there === identity.size ? there : there - (there % blockBytes);
	access.truncate(whole);
	for (let at = 0; at < whole; at += blockBytes) {
		const known = block.subarray(0, Math.min(blockBytes, whole - at));
		access.read(known, { at });
		hash.add(known);
		await hash.settled();
	}
	written = whole;
	const save = async (now: KeptRecord) => {
		const file = await folder.getFileHandle(recordName(key), { create: true });
		const note = await lock(file);
		note.truncate(0);
		note.write(new TextEncoder().encode(JSON.stringify(now)));
		note.close();
	};
	await save({ ...identity, key, stored: whole, isComplete: false });
	return {
		kind: 'opfs',
		write: (bytes, at) => {
			let done = 0;
			while (done < bytes.length) {
				const count = access.write(bytes.subarray(done), { at: at + done });
				if (count === 0) throw new Error('the disk takes no more');
				done += count;
			}
		},
		blob: () => undefined,
		close: async (now) => {
			access.flush();
			access.close();
			await save(now);
		},
		erase: async () => {
			access.close();
			await folder.removeEntry(partName(key)).catch(() => undefined);
			await folder.removeEntry(recordName(key)).catch(() => undefined);
		}
	};
}

function openMemory(): Place {
	let parts: Blob[] = [];
	return {
		kind: 'memory',
		// The browser may put a Blob wherever it likes; an array of bytes stays where it is.
		write: (bytes) => void parts.push(new Blob([bytes])),
		blob: () => new Blob(parts),
		close: () => Promise.resolve(),
		erase: () => {
			parts = [];
			return Promise.resolve();
		}
	};
}

function flushBlock(): void {
	if (!place || filled === 0) return;
	const bytes = block.subarray(0, filled);
	place.write(bytes, written);
	hash.add(bytes);
	written += filled;
	filled = 0;
	tell({ did: 'stored', upTo: written });
}

function append(bytes: Uint8Array): void {
	for (let used = 0; used < bytes.length;) {
		const part = bytes.subarray(used, used + blockBytes - filled);
		block.set(part, filled);
		filled += part.length;
		used += part.length;
		if (filled === blockBytes) flushBlock();
	}
}

async function handle(message: ToStore): Promise<void> {
	switch (message.do) {
		case 'open': {
			const { identity, key } = message;
			hash = new FileHash(identity.size);
			filled = written = 0;
			isFull = false;
			record = { ...identity, key, stored: 0, isComplete: false };
			let opened: Place | 'no-room';
			try {
				opened = await openOpfs(key, identity);
			} catch {
				// No such file system here (plain http, a private window): memory then.
				hash = new FileHash(identity.size);
				written = 0;
				if (identity.size > memoryBytes) {
					tell({ did: 'refused', reason: 'too-large' });
					return;
				}
				opened = openMemory();
			}
			if (opened === 'no-room') {
				tell({ did: 'refused', reason: 'no-room' });
				return;
			}
			place = opened;
			tell({ did: 'opened', from: written, place: place.kind });
			break;
		}
		case 'write': {
			for (const frame of message.frames) {
				if (!isFull) append(new Uint8Array(frame, headerBytes));
				discard(frame);
			}
			break;
		}
		case 'finish':
			flushBlock();
			tell({ did: 'finished', digest: await hash.digest() });
			break;
		case 'complete': {
			const blob = place?.blob();
			if (record) await place?.close({ ...record, stored: written, isComplete: true });
			place = undefined;
			tell({ did: 'completed', ...(blob && { blob }) });
			break;
		}
		case 'keep':
			if (record) await place?.close({ ...record, stored: written });
			place = undefined;
			tell({ did: 'closed' });
			break;
		case 'erase':
			await place?.erase();
			place = undefined;
			tell({ did: 'closed' });
			break;
		default:
			message satisfies never;
	}
}

onmessage = ({ data }: MessageEvent<ToStore>) => {
	turn = turn
		.then(() => handle(data))
		.catch((error: unknown) => {
			isFull = true;
			tell({ did: 'failed', message: error instanceof Error ? error.message : String(error) });
		});
};
