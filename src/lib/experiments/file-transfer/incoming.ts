/** One file on its way in, and the worker that stores it. */
import { blockBytes } from '#lib/transfer/limits.ts';
import type { FileIdentity } from '#lib/transfer/messages.ts';
import { keyOf } from './kept.ts';
import type { FromStore, ToStore } from './worker-messages.ts';

/** Resolve when nobody on this page writes the file of that key any more. */
const closing = new Map<string, Promise<undefined>>();

/** … but not for longer than this, milliseconds. */
const closingMs = 5000;

export class Incoming {
	/** Where it is kept, once that is known. */
	key: string | undefined;
	readonly #worker = new Worker(new URL('./store-worker.ts', import.meta.url), { type: 'module' });
	#isOver = false;
	readonly #ready: Promise<void>;
	#frames: ArrayBuffer[] = [];
	#waiting = 0;

	/** @param folder where the reader wants it; otherwise it is kept in the browser */
	constructor(
		identity: FileIdentity,
		folder: FileSystemDirectoryHandle | undefined,
		told: (message: FromStore) => void
	) {
		const { promise: over, resolve } = Promise.withResolvers<undefined>();
		this.#worker.onmessage = ({ data }: MessageEvent<FromStore>) => {
			const isLast = data.did === 'completed' || data.did === 'closed' || data.did === 'refused';
			if (isLast || (data.did === 'failed' && this.#isOver)) {
				this.#worker.terminate();
				resolve(undefined);
			}
			told(data);
		};
		this.#worker.onerror = ({ message }) => {
			resolve(undefined);
			told({ did: 'failed', message });
		};
		this.#ready = keyOf(identity).then(async (key) => {
			this.key = key;
			const before = closing.get(key);
			closing.set(key, over);
			// What an earlier try wrote of this file may be being closed.
			await Promise.race([before, new Promise((resolve) => setTimeout(resolve, closingMs))]);
			this.#worker.postMessage({ do: 'open', key, identity, ...(folder && { folder }) } satisfies ToStore);
		});
	}

	/** Frames go to the worker a block's worth at a time. */
	write(frame: ArrayBuffer): void {
		this.#frames.push(frame);
		this.#waiting += frame.byteLength;
		if (this.#waiting >= blockBytes) this.#flush();
	}

	finish(): void {
		this.#flush();
		this.#tell({ do: 'finish' });
	}

	/** The last thing that is done with it. The worker ends when it is done. */
	end(how: 'complete' | 'keep' | 'erase'): void {
		if (this.#isOver) return;
		this.#isOver = true;
		this.#flush();
		this.#tell({ do: how });
	}

	#flush(): void {
		const frames = this.#frames;
		this.#frames = [];
		this.#waiting = 0;
		if (frames.length > 0) this.#tell({ do: 'write', frames }, frames);
	}

	#tell(message: ToStore, transfer: Transferable[] = []): void {
		void this.#ready.then(() => {
			this.#worker.postMessage(message, transfer);
		});
	}
}
