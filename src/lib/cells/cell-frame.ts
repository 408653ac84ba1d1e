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
/** … and how long it is waited for where a service worker has it as well. */
const serverMs = 4000;
/** What has loaded and does not say that it is ready so soon is no cell but the browser's own page, of which Chromium tells. */
const readyMs = 2000;

export class CellFrame {
	#frame: HTMLIFrameElement;
	readonly #options: FrameOptions;
	readonly #listening = new AbortController();
	#timer: ReturnType<typeof setTimeout>;
	#port: MessagePort | undefined;
	#length = 0;
	#second = 0;
	#batches = 0;

	constructor(place: HTMLElement, options: FrameOptions) {
		this.#options = options;
		const frame = createFrame(options.title);
		frame.setAttribute('sandbox', 'allow-scripts');
		this.#frame = frame;
		const { signal } = this.#listening;
		window.addEventListener('message', this.#hear, { signal });
		const askTheKept = () => {
			clearTimeout(this.#timer);
			this.#takeKept(place);
		};
		this.#timer = setTimeout(askTheKept, isKept() ? serverMs : loadMs);
		frame.addEventListener(
			'load',
			() => {
				clearTimeout(this.#timer);
				this.#timer = setTimeout(askTheKept, readyMs);
			},
			{ signal }
		);
		place.append(frame);
	}

	/**
	 * The server is not there. A frame that is sandboxed by its element has no service worker; one that is sandboxed by the policy
	 * of its response has, and the service worker sends that policy. A document that has an origin is given nothing, and runs nothing.
	 */
	#takeKept(place: HTMLElement): void {
		if (!isKept()) {
			this.#end('not-loaded');
			return;
		}
		this.#frame.remove();
		this.#frame = createFrame(this.#options.title);
		this.#timer = setTimeout(() => {
			this.#end('not-loaded');
		}, loadMs);
		place.append(this.#frame);
	}

	/** Ends the code and everything it opened. Safe to call twice. */
	close(): void {
		clearTimeout(this.#timer);
		this.#listening.abort();
		this.#port?.close();
		this.#frame.remove();
	}

	readonly #hear = ({ source, origin, data }: MessageEvent<unknown>): void => {
		if (source !== this.#frame.contentWindow || data !== readyWord) return;
		// Code is given to no document that has an origin, whatever went wrong on its way here.
		if (origin !== 'null') return;
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

/** Whether a service worker answers for this page. */
const isKept = (): boolean => 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;

function createFrame(title: string): HTMLIFrameElement {
	const frame = document.createElement('iframe');
	frame.allow = "autoplay *; camera 'none'; microphone 'none'; display-capture 'none'; geolocation 'none'";
	frame.title = title;
	// Not hidden: browsers draw nothing in a frame that nobody could see.
	frame.style.height = '1px';
	// resolve() is typed by the routes that exist; this is a file beside them (config/cell-frame.ts).
	frame.src = resolve('/cell.html' as '/');
	return frame;
}
