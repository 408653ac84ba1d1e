/**
 * The frame that runs a reader's code: sandboxed, of an origin of its own. Nothing that comes out of it is believed before it was
 * measured. Closing it removes the frame, and with it everything that the code has opened.
 */
import { resolve } from '$app/paths';
import { maxBatchesPerSecond, maxRunLength, maxStretchMs } from './limits.ts';
import { readBatch, readyWord, type Batch, type RunRequest } from './messages.ts';

/** Why the page ended the frame by itself. */
export type FrameTrouble = 'flood' | 'too-much' | 'not-loaded';

export interface FrameOptions {
	readonly request: Omit<RunRequest, 'maxStretchMs'>;
	/** Name of the frame, for those who do not see it. */
	readonly title: string;
	readonly onbatch: (batch: Batch) => void;
	/** The frame is closed already. */
	readonly ontrouble: (trouble: FrameTrouble) => void;
	/** The code is on its way; what it records begins now. */
	readonly onbegin: () => void;
}

/** How long the document may take to load, milliseconds. */
const loadMs = 15_000;

export class CellFrame {
	readonly #frame: HTMLIFrameElement;
	readonly #options: FrameOptions;
	readonly #listening = new AbortController();
	readonly #timer: ReturnType<typeof setTimeout>;
	#port: MessagePort | undefined;
	#length = 0;
	#second = 0;
	#batches = 0;

	constructor(place: HTMLElement, options: FrameOptions) {
		this.#options = options;
		const frame = document.createElement('iframe');
		frame.setAttribute('sandbox', 'allow-scripts');
		frame.allow = "autoplay *; camera 'none'; microphone 'none'; display-capture 'none'; geolocation 'none'";
		frame.title = options.title;
		// resolve() is typed by the routes that exist; this is a file beside them (config/cell-frame.ts).
		// Not hidden: browsers draw nothing in a frame that nobody could see.
		frame.style.height = '1px';
		frame.src = resolve('/cell.html' as '/');
		this.#frame = frame;
		window.addEventListener('message', this.#hear, { signal: this.#listening.signal });
		this.#timer = setTimeout(() => {
			this.#end('not-loaded');
		}, loadMs);
		place.append(frame);
	}

	/** Ends the code and everything it opened. Safe to call twice. */
	close(): void {
		clearTimeout(this.#timer);
		this.#listening.abort();
		this.#port?.close();
		this.#frame.remove();
	}

	readonly #hear = ({ source, data }: MessageEvent<unknown>): void => {
		if (source !== this.#frame.contentWindow || data !== readyWord) return;
		// Once: what else the frame says to the window is heard by nobody.
		this.#listening.abort();
		clearTimeout(this.#timer);
		const { port1, port2 } = new MessageChannel();
		this.#port = port1;
		port1.onmessage = ({ data: message }: MessageEvent<unknown>) => {
			this.#take(message);
		};
		this.#options.onbegin();
		const request: RunRequest = { ...this.#options.request, maxStretchMs };
		// An opaque origin has no name to address it by.
		this.#frame.contentWindow?.postMessage(request, '*', [port2]);
	};

	#take(message: unknown): void {
		const second = Math.floor(performance.now() / 1000);
		this.#batches = second === this.#second ? this.#batches + 1 : 1;
		this.#second = second;
		if (this.#batches > maxBatchesPerSecond) {
			this.#end('flood');
			return;
		}
		this.#length += typeof message === 'string' ? message.length : 0;
		if (this.#length > maxRunLength) {
			this.#end('too-much');
			return;
		}
		const batch = readBatch(message);
		if (!batch) return;
		if (batch.height !== undefined) this.#frame.style.height = `${Math.max(1, batch.height)}px`;
		this.#options.onbatch(batch);
	}

	#end(trouble: FrameTrouble): void {
		this.close();
		this.#options.ontrouble(trouble);
	}
}
