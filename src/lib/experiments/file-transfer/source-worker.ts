/** Reads a file ahead of need, hashes it, and cuts it into frames, beside the page. */
import { toHex } from '#lib/bytes/hex.ts';
import { headerBytes, newFrame } from '#lib/transfer/frame.ts';
import { blockBytes } from '#lib/transfer/limits.ts';
import { digestOf, FileHash } from './hashing.ts';
import { madeBytes } from './made-bytes.ts';
import type { FromSource, Source, ToSource } from './worker-messages.ts';

let source: Source | undefined;
let number = 0;
let chunk = 0;
let at = 0;
let hash = new FileHash(0);
/** One thing after the other: a block that is asked for waits for the one before it. */
let turn: Promise<void> = Promise.resolve();

const tell = (message: FromSource, transfer: Transferable[] = []) => {
	postMessage(message, { transfer });
};

async function read(from: number, to: number): Promise<Uint8Array<ArrayBuffer>> {
	if (!source) throw new Error('a source is opened before it is read');
	if (source.kind === 'made') return madeBytes(source.seed, from, to - from);
	const bytes = new Uint8Array(await source.file.slice(from, to).arrayBuffer());
	// A file that was cut short or written anew since it was chosen.
	if (bytes.length !== to - from) throw new DOMException('the file has changed', 'NotReadableError');
	return bytes;
}

async function nextBlock(): Promise<Uint8Array<ArrayBuffer> | undefined> {
	if (!source || at >= source.size) return undefined;
	const block = await read(at, Math.min(at + blockBytes, source.size));
	hash.add(block);
	at += block.length;
	return block;
}

async function handle(message: ToSource): Promise<void> {
	switch (message.do) {
		case 'prefix': {
			source = message.source;
			const first = await read(0, Math.min(blockBytes, source.size));
			tell({ did: 'prefix', prefix: toHex(await digestOf(first)) });
			break;
		}
		case 'start': {
			source = message.source;
			number = message.file;
			chunk = message.chunkBytes;
			at = 0;
			hash = new FileHash(source.size);
			// What the receiver has already is hashed all the same: the whole has to be right.
			while (at < message.from) {
				await nextBlock();
				await hash.settled();
			}
			tell({ did: 'started', file: number });
			break;
		}
		case 'block': {
			const offset = at;
			const block = await nextBlock();
			if (!block) break;
			const frames: ArrayBuffer[] = [];
			for (let start = 0; start < block.length; start += chunk) {
				const length = Math.min(chunk, block.length - start);
				const frame = newFrame({ file: number, offset: offset + start, length });
				new Uint8Array(frame, headerBytes).set(block.subarray(start, start + length));
				frames.push(frame);
			}
			tell({ did: 'block', file: number, frames }, frames);
			break;
		}
		case 'digest':
			tell({ did: 'digest', file: number, digest: await hash.digest() });
			break;
		default:
			message satisfies never;
	}
}

onmessage = ({ data }: MessageEvent<ToSource>) => {
	turn = turn
		.then(() => handle(data))
		.catch((error: unknown) => {
			tell({ did: 'failed', message: error instanceof Error ? error.message : String(error) });
		});
};
