/** The events of a Recording that grows, for components: at most one update a frame. */
import { createSubscriber } from 'svelte/reactivity';
import type { RecordingEvent } from '#lib/recording/event.ts';
import type { RecordingSource } from '#lib/recording/recording.ts';

export class LiveEvents {
	readonly #source: RecordingSource;
	readonly #subscribe: () => void;

	constructor(source: RecordingSource) {
		this.#source = source;
		this.#subscribe = createSubscriber((update) => {
			let frame: number | undefined;
			const stop = source.subscribe?.(() => {
				frame ??= requestAnimationFrame(() => {
					frame = undefined;
					update();
				});
			});
			return () => {
				stop?.();
				if (frame !== undefined) cancelAnimationFrame(frame);
			};
		});
	}

	/** What has been recorded so far, as a list of its own that will not change. */
	get events(): readonly RecordingEvent[] {
		this.#subscribe();
		return [...this.#source.events];
	}
}
