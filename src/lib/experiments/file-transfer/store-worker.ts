/** Stores what arrives, block by block, and hashes it on the way. */
import { headerBytes } from '#lib/transfer/frame.ts';
import { blockBytes } from '#lib/transfer/limits.ts';
import { discard } from './discard.ts';
import { openFolder } from './folder-place.ts';
import { FileHash } from './hashing.ts';
import { memoryBytes } from './kept.ts';
import { openMemory } from './memory-place.ts';
import { openOpfs } from './opfs-place.ts';
import type { Place } from './place.ts';
import type { FromStore, KeptRecord, ToStore } from './worker-messages.ts';

type Refused = Extract<FromStore, { did: 'refused' }>['reason'];

let place: Place | undefined;
let record: KeptRecord | undefined;
let hash = new FileHash(0);
const block = new Uint8Array(blockBytes);
let filled = 0;
/** Bytes in whole blocks, and what is left at the end. */
let written = 0;
let isBroken = false;
let turn: Promise<void> = Promise.resolve();

const tell = (message: FromStore) => {
	postMessage(message);
};

/** The folder that was chosen, the browser's own file system, or, where it has none, memory. */
async function openPlace({
	key,
	identity,
	folder
}: Extract<ToStore, { do: 'open' }>): Promise<Place | Refused> {
	const known = async (part: Uint8Array<ArrayBuffer>) => {
		hash.add(part);
		await hash.settled();
	};
	if (folder) return openFolder(folder, identity, known);
	try {
		return await openOpfs(key, identity, known);
	} catch {
		// No such file system here (plain http, a private window): memory then.
		hash = new FileHash(identity.size);
		return identity.size > memoryBytes ? 'too-large' : openMemory();
	}
}

async function flushBlock(): Promise<void> {
	if (!place || filled === 0) return;
	const bytes = block.subarray(0, filled);
	hash.add(bytes);
	await place.write(bytes, written);
	written += filled;
	filled = 0;
	tell({ did: 'stored', upTo: written });
}

async function append(bytes: Uint8Array): Promise<void> {
	for (let used = 0; used < bytes.length;) {
		const part = bytes.subarray(used, used + blockBytes - filled);
		block.set(part, filled);
		filled += part.length;
		used += part.length;
		if (filled === blockBytes) await flushBlock();
	}
}

async function handle(message: ToStore): Promise<void> {
	switch (message.do) {
		case 'open': {
			const { identity, key } = message;
			hash = new FileHash(identity.size);
			filled = written = 0;
			isBroken = false;
			record = { ...identity, key, stored: 0, isComplete: false };
			const opened = await openPlace(message);
			if (typeof opened === 'string') {
				tell({ did: 'refused', reason: opened });
				return;
			}
			place = opened;
			written = place.from;
			const { name } = place;
			tell({ did: 'opened', from: written, ...(name !== undefined && { name }) });
			break;
		}
		case 'write': {
			for (const frame of message.frames) if (!isBroken) await append(new Uint8Array(frame, headerBytes));
			discard(message.frames);
			break;
		}
		case 'finish':
			await flushBlock();
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
			isBroken = true;
			tell({
				did: 'failed',
				message: error instanceof Error ? error.message : String(error),
				isFull: error instanceof DOMException && error.name === 'QuotaExceededError'
			});
		});
};
