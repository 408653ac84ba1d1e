/** Reads a file ahead of need, hashes it, and cuts it into frames, beside the page. */
import { toHex } from '#lib/bytes/hex.ts';
import { headerBytes, writeHeader } from '#lib/transfer/frame.ts';
import { blockBytes } from '#lib/transfer/limits.ts';
import { readFrom, type ReadNext } from './file-blocks.ts';
import { digestOf, FileHash } from './hashing.ts';
import { madeBytes } from './made-bytes.ts';
import type { FromSource, Source, ToSource } from './worker-messages.ts';

let source: Source | undefined;
let number = 0;
let chunk = 0;
let at = 0;
let readNext: ReadNext | undefined;
let hash = new FileHash(0);
/** One thing after the other: a block that is asked for waits for the one before it. */
let turn: Promise<void> = Promise.resolve();

const tell = (message: FromSource, transfer: Transferable[] = []) => {
	postMessage(message, { transfer });
};

/** What follows in that source from there on. */
function open(from: Source, start: number): ReadNext {
	if (from.kind === 'file') return readFrom(from.file, start);
	let next = start;
	return (length) => {
		next += length;
		return Promise.resolve(madeBytes(from.seed, next - length, length));
	};
}

async function nextBlock(): Promise<Uint8Array<ArrayBuffer> | undefined> {
	if (!source || !readNext || at >= source.size) return undefined;
	const block = await readNext(Math.min(blockBytes, source.size - at));
	hash.add(block);
	at += block.length;
	return block;
}

async function handle(message: ToSource): Promise<void> {
	switch (message.do) {
		case 'prefix': {
			const { size } = message.source;
			const first = await open(message.source, 0)(Math.min(blockBytes, size));
			tell({ did: 'prefix', prefix: toHex(await digestOf(first)) });
			break;
		}
		case 'start': {
			source = message.source;
			number = message.file;
			chunk = message.chunkBytes;
			at = 0;
			readNext = open(source, 0);
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
			const buffer = message.into ?? new ArrayBuffer(blockBytes + headerBytes * (blockBytes / chunk));
			let filled = 0;
			for (let start = 0; start < block.length; start += chunk) {
				const bytes = block.subarray(start, start + chunk);
				filled = writeHeader(buffer, filled, { file: number, offset: offset + start });
				new Uint8Array(buffer, filled).set(bytes);
				filled += bytes.length;
			}
			tell({ did: 'block', buffer, filled }, [buffer]);
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
