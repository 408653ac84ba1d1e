/**
 * A folder that the reader chose (File System Access): straight to where it shall be. The browser writes beside the file and
 * puts it in place when it is closed: what was broken off is closed, and goes on from there; what a page leaves open is lost.
 * Nothing that lies in the folder already is overwritten.
 */
import { toHex } from '#lib/bytes/hex.ts';
import { blockBytes } from '#lib/transfer/limits.ts';
import type { FileIdentity } from '#lib/transfer/messages.ts';
import { numberedName, safeName } from '#lib/transfer/names.ts';
import { readFrom } from './file-blocks.ts';
import { digestOf } from './hashing.ts';
import type { Known, Place } from './place.ts';

/** “name (2)” and so on, up to this. */
const mostNames = 100;

/** Whether that is the beginning of the file that is to come: the same first block, and less than all of it. */
async function isPartOf(file: File, { size, prefix }: FileIdentity): Promise<boolean> {
	const first = Math.min(blockBytes, size);
	if (file.size >= size || file.size < first) return false;
	return toHex(await digestOf(await readFrom(file, 0)(first))) === prefix;
}

async function existing(
	folder: FileSystemDirectoryHandle,
	name: string
): Promise<FileSystemHandle | undefined> {
	try {
		return await folder.getFileHandle(name);
	} catch (error) {
		if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
		// A folder of that name: taken.
		if (error instanceof DOMException && error.name === 'TypeMismatchError')
			return folder.getDirectoryHandle(name);
		throw error;
	}
}

interface Opened {
	readonly name: string;
	readonly stream: FileSystemWritableFileStream;
	/** The beginning of this very file, left by an earlier try. */
	readonly part?: File;
}

/** Opens that name if it is free, empty, or holds the beginning of this very file, and nobody else writes it. */
async function openName(
	folder: FileSystemDirectoryHandle,
	name: string,
	identity: FileIdentity
): Promise<Opened | undefined> {
	const there = await existing(folder, name);
	if (there && there.kind !== 'file') return undefined;
	const file = there && (await (there as FileSystemFileHandle).getFile());
	const part = file && file.size > 0 ? file : undefined;
	if (part && !(await isPartOf(part, identity))) return undefined;
	const handle = await folder.getFileHandle(name, { create: true });
	// `mode` is newer than the types that TypeScript has.
	const options = { keepExistingData: part !== undefined, mode: 'exclusive' };
	try {
		return { name, stream: await handle.createWritable(options), ...(part && { part }) };
	} catch (error) {
		if (error instanceof DOMException && error.name === 'NoModificationAllowedError') return undefined;
		throw error;
	}
}

/** Opens a place in that folder, under the file's own name made harmless, or “name (2)” if that is taken. */
export async function openFolder(
	folder: FileSystemDirectoryHandle,
	identity: FileIdentity,
	known: Known
): Promise<Place> {
	let opened: Opened | undefined;
	for (let number = 1; !opened && number <= mostNames; number++)
		opened = await openName(folder, numberedName(safeName(identity.name), number), identity);
	if (!opened) throw new Error(`the folder has ${mostNames} files of this name`);
	const { name, stream, part } = opened;
	// A block that was not whole when it broke off is sent again.
	const from = part ? part.size - (part.size % blockBytes) : 0;
	if (part) {
		const next = readFrom(part, 0);
		for (let at = 0; at < from; at += blockBytes) await known(await next(blockBytes));
		await stream.truncate(from);
	}
	return {
		from,
		name,
		write: (data, position) => stream.write({ type: 'write', position, data }),
		blob: () => undefined,
		close: () => stream.close(),
		erase: async () => {
			await stream.abort();
			await folder.removeEntry(name).catch(() => undefined);
		}
	};
}
