/** One file on its way in, and the worker that stores it. */
import { blockBytes } from '#lib/transfer/limits.ts';
import type { FileIdentity } from '#lib/transfer/messages.ts';
import { keyOf } from './kept.ts';
import type { FromStore, ToStore } from './worker-messages.ts';

export class Incoming {
	/** Where it is kept, once that is known. */
	key: string | undefined;
	place: 'opfs' | 'memory' | undefined;
	readonly #worker = new Worker(new URL('./store-worker.ts', import.meta.url), { type: 'module' });
	#isOver = false;
	#frames: ArrayBuffer[] = [];
	#waiting = 0;

	constructor(identity: FileIdentity, told: (message: FromStore) => void) {
		this.#worker.onmessage = ({ data }: MessageEvent<FromStore>) => {
			if (data.did === 'opened') this.place = data.place;
			const isLast = data.did === 'completed' || data.did === 'closed' || data.did === 'refused';
			if (isLast) this.#worker.terminate();
			told(data);
		};
		this.#worker.onerror = ({ message }) => {
			told({ did: 'failed', message });
		};
		void keyOf(identity).then((key) => {
			this.key = key;
			this.#worker.postMessage({ do: 'open', key, identity } satisfies ToStore);
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
		this.#worker.postMessage({ do: 'finish' } satisfies ToStore);
	}

	/** The last thing that is done with it. The worker ends when it is done. */
	end(how: 'complete' | 'keep' | 'erase'): void {
		if (this.#isOver) return;
		this.#isOver = true;
		this.#flush();
		this.#worker.postMessage({ do: how } satisfies ToStore);
	}

	#flush(): void {
		const frames = this.#frames;
		this.#frames = [];
		this.#waiting = 0;
		if (frames.length > 0) this.#worker.postMessage({ do: 'write', frames } satisfies ToStore, frames);
	}
}
