/** SHA-256 of a file as it is, block by block: what `sha256sum` says of it. */
import { sha256 } from '@noble/hashes/sha2.js';
import { toHex } from '#lib/bytes/hex.ts';
import { blockBytes } from '#lib/transfer/limits.ts';
import { readFrom } from './file-blocks.ts';
import type { FromHash } from './worker-messages.ts';

/** Blocks between two words on how far it is. */
const blocksPerWord = 16;

const tell = (message: FromHash) => {
	postMessage(message);
};

async function hash(file: File): Promise<string> {
	const whole = sha256.create();
	const next = readFrom(file, 0);
	for (let at = 0; at < file.size; at += blockBytes) {
		whole.update(await next(Math.min(blockBytes, file.size - at)));
		if ((at / blockBytes) % blocksPerWord === 0) tell({ percent: Math.floor((at / file.size) * 100) });
	}
	return toHex(whole.digest());
}

onmessage = ({ data }: MessageEvent<File>) => {
	void hash(data).then(
		(sha256) => {
			tell({ sha256 });
		},
		(error: unknown) => {
			tell({ problem: error instanceof Error ? error.message : String(error) });
		}
	);
};
