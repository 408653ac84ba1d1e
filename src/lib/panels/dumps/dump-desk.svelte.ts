/** The dump that lies on the page: how far it is read, what is to be said of it, and the view that every part shows. */
import type { RecordingEvent } from '#lib/recording/event.ts';
import type { DumpFormat, Notice } from '#lib/recording/importers/notice.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { RecordingView } from '../recording-view.svelte.ts';
import type { DumpRefusal, DumpReply, DumpRequest, ReadingPhase } from './dump-messages.ts';

export interface Written {
	readonly file: Blob;
	readonly leftOut: Readonly<Record<string, number>>;
}

export class DumpDesk {
	view: RecordingView | undefined = $state.raw();
	format: DumpFormat | undefined = $state.raw();
	name = $state('');
	notices: readonly Notice[] = $state.raw([]);
	refusal: DumpRefusal | undefined = $state.raw();
	/** Undefined when nothing is being read. */
	progress: { readonly phase: ReadingPhase; readonly share: number } | undefined = $state.raw();
	readonly #onview: (view: RecordingView) => void;
	#worker: Worker | undefined;
	#events: RecordingEvent[] = [];
	#written: ((written: Written) => void) | undefined;

	/** @param onview hears of each view, for what shows the same moment elsewhere */
	constructor(onview: (view: RecordingView) => void) {
		this.#onview = onview;
	}

	read(file: Blob, name: string): void {
		this.#worker?.terminate();
		this.refusal = undefined;
		this.notices = [];
		this.format = undefined;
		this.view = undefined;
		this.name = name;
		this.#events = [];
		this.progress = { phase: 'loading', share: 0 };
		// Vite finds the worker by exactly this expression.
		// eslint-disable-next-line svelte/prefer-svelte-reactivity
		const worker = new Worker(new URL('./dump-worker.ts', import.meta.url), { type: 'module' });
		this.#worker = worker;
		worker.addEventListener('message', ({ data }: MessageEvent<DumpReply>) => {
			if (worker === this.#worker) this.#take(data);
		});
		worker.addEventListener('error', () => {
			// Out of memory, or its code could not be fetched.
			if (worker === this.#worker) this.refuse('unreadable');
		});
		this.#ask({ task: 'read', file });
	}

	/** Stops the reading; what is shown of it goes. */
	cancel(): void {
		this.close();
		this.progress = undefined;
		this.view = undefined;
		this.#events = [];
	}

	/** What was read, in one of the formats; the worker has it still. */
	write(format: DumpFormat, isAnonymous: boolean): Promise<Written> {
		const { promise, resolve } = Promise.withResolvers<Written>();
		this.#written = resolve;
		this.#ask({ task: 'export', format, isAnonymous });
		return promise;
	}

	close(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
	}

	#ask(request: DumpRequest): void {
		this.#worker?.postMessage(request);
	}

	/** Nothing is shown but why. */
	refuse(refusal: DumpRefusal, notices: readonly Notice[] = []): void {
		this.refusal = refusal;
		this.notices = notices;
		this.progress = undefined;
		this.view = undefined;
		this.close();
	}

	#take(message: DumpReply): void {
		switch (message.kind) {
			case 'progress':
				this.progress = message;
				return;
			case 'outline':
				this.#show(message.recording);
				return;
			case 'events':
				this.#events.push(...message.events);
				return;
			case 'refused':
				this.refuse(message.refusal, message.notices);
				return;
			case 'exported':
				this.#written?.(message);
				return;
			case 'done':
				this.format = message.format;
				this.notices = message.notices;
				this.progress = undefined;
				this.#show({ origin: message.origin, events: this.#events });
				this.#events = [];
		}
	}

	/** The moment that was looked at stays. */
	#show(recording: Recording): void {
		const before = this.view;
		const view = new RecordingView(recording);
		if (before && !before.isLive) view.moveTo(before.at);
		this.view = view;
		this.#onview(view);
	}
}
