/**
 * A Recording as it is looked at: it may still grow, and a cursor says up to which moment it counts. Every panel shows
 * the same moment because every panel reads it here.
 */
import { createSubscriber } from 'svelte/reactivity';
import type { RecordingEvent } from '#lib/recording/event.ts';
import { countSettled } from '#lib/recording/event-index.ts';
import { countUntil, durationOf, peersOf, type RecordingSource } from '#lib/recording/recording.ts';
import type { StatKey } from '#lib/recording/series.ts';

/**
 * Events come in bursts, and what draws them must not slow down what makes them: a call in one page connects in less time
 * than this.
 */
const updateEveryMs = 80;

export class RecordingView {
	readonly source: RecordingSource;
	/** The stat that a chart of it shows or showed last, for whoever keeps the run. */
	chosenStat: StatKey | undefined;
	readonly #subscribe: () => void;
	/** Undefined follows the end. */
	#cursor: number | undefined = $state.raw();
	/** Whether each peer's connection was open after the first `#counted` events. */
	readonly #isOpen: Record<string, boolean> = {};
	#counted = 0;

	constructor(source: RecordingSource) {
		this.source = source;
		this.#subscribe = createSubscriber((update) => {
			let timer: ReturnType<typeof setTimeout> | undefined;
			const stop = source.subscribe?.(() => {
				timer ??= setTimeout(() => {
					timer = undefined;
					update();
				}, updateEveryMs);
			});
			return () => {
				stop?.();
				clearTimeout(timer);
			};
		});
	}

	/** How many events there are, without copying them. */
	get size(): number {
		this.#subscribe();
		return this.source.events.length;
	}

	/** Everything recorded so far, as a list of its own. Changes a few times a second at most. */
	readonly all: readonly RecordingEvent[] = $derived.by(() => {
		this.#subscribe();
		return [...this.source.events];
	});

	/** Milliseconds from the first moment to the last event. */
	get duration(): number {
		this.#subscribe();
		return durationOf(this.source.events);
	}

	readonly peers: readonly string[] = $derived(peersOf(this.all));
	readonly isLive: boolean = $derived(this.#cursor === undefined);
	/** The moment that is shown, in milliseconds. */
	readonly at: number = $derived(Math.min(this.#cursor ?? Infinity, this.duration));
	/** How many events come at or before the cursor. */
	readonly count: number = $derived(this.isLive ? this.all.length : countUntil(this.all, this.at));
	/** The events up to the cursor. */
	readonly events: readonly RecordingEvent[] = $derived(
		this.count === this.all.length ? this.all : this.all.slice(0, this.count)
	);
	readonly #settledCount: number = $derived(countSettled(this.all, this.count));
	/**
	 * The events up to the last at or before the cursor that is no sample. The same list while the cursor moves over samples:
	 * states, descriptions and candidates need not be drawn again for those.
	 */
	readonly settled: readonly RecordingEvent[] = $derived(this.all.slice(0, this.#settledCount));

	/** Whether more is to be expected: the source can grow, and a connection in it is open. */
	get isRecording(): boolean {
		this.#subscribe();
		if (!this.source.subscribe) return false;
		const { events } = this.source;
		for (; this.#counted < events.length; this.#counted++) {
			const event = events[this.#counted]!;
			if (event.type === 'create') this.#isOpen[event.peer] = true;
			else if (event.type === 'onconnectionstatechange' && event.value === 'closed')
				this.#isOpen[event.peer] = false;
		}
		const connections = Object.values(this.#isOpen);
		return connections.length === 0 || connections.includes(true);
	}

	moveTo(at: number): void {
		this.#cursor = Math.max(0, Math.min(at, this.duration));
	}

	follow(): void {
		this.#cursor = undefined;
	}

	/** To the moment of the next event, or of the one before. */
	step(direction: 1 | -1): void {
		const events = this.all;
		const { at } = this;
		if (direction === 1) {
			const next = events[countUntil(events, at)];
			if (next) this.moveTo(next.at);
			return;
		}
		const current = events[this.count - 1]?.at ?? 0;
		this.moveTo(current < at ? current : (events.findLast((event) => event.at < at)?.at ?? 0));
	}
}
