/** Files that wait to be sent, read ahead of need by a worker. */
import { headerBytes, type Piece } from '#lib/transfer/frame.ts';
import type { Digest } from '#lib/transfer/messages.ts';
import type { FromSource, Source, ToSource } from './worker-messages.ts';

/** Blocks that are read before anybody wants them. */
const blocksAhead = 4;

const newWorker = () => new Worker(new URL('./source-worker.ts', import.meta.url), { type: 'module' });

/** SHA-256 of the first block of a file; rejects when it cannot be read. */
export function prefixOf(source: Source): Promise<string> {
	const worker = newWorker();
	return new Promise<string>((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<FromSource>) => {
			if (data.did === 'prefix') resolve(data.prefix);
			else if (data.did === 'failed') reject(new Error(data.message));
		};
		worker.onerror = ({ message }) => {
			reject(new Error(message));
		};
		worker.postMessage({ do: 'prefix', source } satisfies ToSource);
	}).finally(() => {
		worker.terminate();
	});
}

export interface OutgoingListener {
	/** There is more to send than a moment ago. */
	ready(): void;
	digest(digest: Digest): void;
	failed(message: string): void;
}

/** Frames back to back, sent as far as `at`. */
interface Block {
	readonly buffer: ArrayBuffer;
	readonly filled: number;
	at: number;
}

/**
 * One file on its way out. A handful of buffers go round between the page and the worker: at 30 MB a second, a buffer for
 * each frame is left behind faster than a browser sweeps up.
 */
export class Outgoing {
	readonly #worker = newWorker();
	readonly #blocks: Block[] = [];
	#asked = 0;
	#frameBytes: number;

	constructor(
		{ source, file, from, chunkBytes }: { source: Source; file: number; from: number; chunkBytes: number },
		listener: OutgoingListener
	) {
		this.#frameBytes = headerBytes + chunkBytes;
		this.#worker.onmessage = ({ data }: MessageEvent<FromSource>) => {
			switch (data.did) {
				case 'block':
					this.#asked--;
					this.#blocks.push({ buffer: data.buffer, filled: data.filled, at: 0 });
					listener.ready();
					break;
				case 'digest':
					listener.digest(data.digest);
					break;
				case 'failed':
					listener.failed(data.message);
					break;
				default:
			}
		};
		this.#worker.onerror = ({ message }) => {
			listener.failed(message);
		};
		this.#tell({ do: 'start', source, file, from, chunkBytes });
		while (this.#asked < blocksAhead) this.#ask();
	}

	/** The bytes of that piece, which is the next one, until the next is taken; undefined while they are still being read. */
	take({ length }: Piece): Uint8Array<ArrayBuffer> | undefined {
		let [block] = this.#blocks;
		if (block?.at === block?.filled) {
			this.#blocks.shift();
			if (block) this.#ask(block.buffer);
			[block] = this.#blocks;
		}
		if (!block) return undefined;
		const frame = new Uint8Array(block.buffer, block.at, Math.min(this.#frameBytes, block.filled - block.at));
		if (frame.length !== headerBytes + length) throw new Error('pieces are cut as the channel was opened');
		block.at += frame.length;
		return frame;
	}

	askDigest(): void {
		this.#tell({ do: 'digest' });
	}

	close(): void {
		this.#worker.terminate();
	}

	#ask(into?: ArrayBuffer): void {
		this.#asked++;
		this.#tell(into ? { do: 'block', into } : { do: 'block' }, into && [into]);
	}

	#tell(message: ToSource, transfer: Transferable[] = []): void {
		this.#worker.postMessage(message, transfer);
	}
}
