/** The browser's own file system (File System Standard, `createSyncAccessHandle`): a part and a small record beside it, which outlive the page. */
import { blockBytes } from '#lib/transfer/limits.ts';
import type { FileIdentity } from '#lib/transfer/messages.ts';
import { keptFolder, partName, recordName } from './kept.ts';
import type { Known, Place } from './place.ts';
import type { KeptRecord } from './worker-messages.ts';

const lockedTries = 40;
const lockedMs = 50;
/** A record takes this much from the beginning, spaces included: on a full disk it can still say how far the file came. */
const recordBytes = 2048;

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

const full = () => new DOMException('the storage takes no more', 'QuotaExceededError');

/** Opens the part of that file, new or as it was left; throws where there is no such file system (plain http, a private window). */
export async function openOpfs(
	key: string,
	identity: FileIdentity,
	known: Known
): Promise<Place | 'no-room'> {
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
	const block = new Uint8Array(Math.min(blockBytes, whole));
	for (let at = 0; at < whole; at += blockBytes) {
		const part = block.subarray(0, Math.min(blockBytes, whole - at));
		access.read(part, { at });
		await known(part);
	}
	const save = async (now: KeptRecord) => {
		const file = await folder.getFileHandle(recordName(key), { create: true });
		const note = await lock(file);
		const text = new TextEncoder().encode(JSON.stringify(now).padEnd(recordBytes));
		note.write(text, { at: 0 });
		const isThere = note.getSize() >= text.length;
		note.truncate(text.length);
		note.close();
		if (!isThere) throw full();
	};
	await save({ ...identity, key, stored: whole, isComplete: false });
	return {
		from: whole,
		write: (bytes, at) => {
			let done = 0;
			while (done < bytes.length) {
				const count = access.write(bytes.subarray(done), { at: at + done });
				if (count === 0) throw full();
				done += count;
			}
			// A private window of Chromium 156 calls bytes written that it had no room for.
			if (access.getSize() < at + bytes.length) throw full();
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
