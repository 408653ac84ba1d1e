/** What lies in the browser's own file system: parts of files, complete ones, and a small record beside each. */
import { toHex } from '#lib/bytes/hex.ts';
import { parseKept } from './kept-record.ts';
import type { FileIdentity } from '#lib/transfer/messages.ts';
import { digestOf } from './hashing.ts';
import type { KeptRecord } from './worker-messages.ts';

/** Where there is no file system, this much of a file is taken into memory at most. */
export const memoryBytes = 256 * 1024 * 1024;
/** Records that are looked at. */
const mostRecords = 200;

export const partName = (key: string): string => `${key}.part`;
export const recordName = (key: string): string => `${key}.json`;

export async function keptFolder(): Promise<FileSystemDirectoryHandle> {
	const root = await navigator.storage.getDirectory();
	return root.getDirectoryHandle('file-transfer', { create: true });
}

/**
 * The name under which a file is kept: follows from what the file is known by, and from nothing a peer could steer. Both ends
 * of one page may keep the same file.
 */
export async function keyOf({ name, size, lastModified, prefix }: FileIdentity): Promise<string> {
	const text = new TextEncoder().encode(JSON.stringify([name, size, lastModified, prefix]));
	return toHex((await digestOf(text)).subarray(0, 16));
}

/** What is kept, as far as it can be read; nothing where there is no file system. */
export async function listKept(): Promise<KeptRecord[]> {
	const found: KeptRecord[] = [];
	try {
		const folder = await keptFolder();
		for await (const [name, handle] of folder.entries()) {
			if (handle.kind !== 'file' || !name.endsWith('.json') || found.length >= mostRecords) continue;
			// Being written at the moment, or not ours: it is not listed.
			const text = await handle
				.getFile()
				.then((file) => file.text())
				.catch(() => '');
			const record = parseKept(text);
			if (record && recordName(record.key) === name) found.push(record);
		}
	} catch {
		// No such file system here: nothing is kept.
	}
	return found;
}

export async function keptFile(key: string): Promise<File> {
	const folder = await keptFolder();
	return (await folder.getFileHandle(partName(key))).getFile();
}

export async function eraseKept(key: string): Promise<void> {
	const folder = await keptFolder();
	for (const name of [partName(key), recordName(key)]) await folder.removeEntry(name).catch(() => undefined);
}
