/** Files that wait to be sent, read ahead of need by a worker. */
import type { Piece } from '#lib/transfer/frame.ts';
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

/** One file on its way out. */
export class Outgoing {
	readonly #worker = newWorker();
	readonly #frames: ArrayBuffer[] = [];
	#asked = 0;
	#chunk: number;

	constructor(
		{ source, file, from, chunkBytes }: { source: Source; file: number; from: number; chunkBytes: number },
		listener: OutgoingListener
	) {
		this.#chunk = chunkBytes;
		this.#worker.onmessage = ({ data }: MessageEvent<FromSource>) => {
			switch (data.did) {
				case 'block':
					this.#asked--;
					this.#frames.push(...data.frames);
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
		this.#askAhead();
	}

	/** The bytes of that piece, which is the next one; undefined while they are still being read. */
	take({ length }: Piece): ArrayBuffer | undefined {
		const frame = this.#frames.shift();
		this.#askAhead();
		if (frame && length > this.#chunk) throw new Error('pieces are cut as the channel was opened');
		return frame;
	}

	askDigest(): void {
		this.#tell({ do: 'digest' });
	}

	close(): void {
		this.#worker.terminate();
	}

	#askAhead(): void {
		const perBlock = (1024 * 1024) / this.#chunk;
		for (let ahead = this.#frames.length / perBlock + this.#asked; ahead < blocksAhead; ahead++) {
			this.#asked++;
			this.#tell({ do: 'block' });
		}
	}

	#tell(message: ToSource): void {
		this.#worker.postMessage(message);
	}
}
