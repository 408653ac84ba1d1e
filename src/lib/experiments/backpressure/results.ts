/** What became of a run, and the tide while it lasted: written into the Recording, and read from there. */
import type { Json, RecordingEvent } from '#lib/recording/event.ts';

export const notes = { result: 'tide-result' } as const;

/** Bytes of one message: browsers take more, and gain nothing by it. */
export const chunkBytes = 65_536;
export const mebibyte = 1_048_576;

export interface TideResult {
	readonly way: 'pressure' | 'at-once';
	/** Bytes that were to be sent. */
	readonly wanted: number;
	/** Bytes that `send()` took. */
	readonly taken: number;
	readonly received: number;
	/** The highest `bufferedAmount` that was seen. */
	readonly highest: number;
	/** Marks of a run with back-pressure, bytes. */
	readonly high?: number;
	readonly low?: number;
	/** kb/s of the relay's link; absent where both ends are joined directly. */
	readonly rateKbps?: number;
	/** From the first `send()` to the last message that came. */
	readonly ms: number;
	/** How long the page could do nothing else at a stretch: a timer that was due came so much later. */
	readonly blockedMs: number;
	/** What `send()` threw, in the words of the browser. */
	readonly error?: { readonly name: string; readonly message: string };
}

export const resultsIn = (events: readonly RecordingEvent[]): TideResult[] =>
	events.flatMap((event) =>
		event.type === 'note' && event.note === notes.result ? [event.value as unknown as TideResult] : []
	);
export const plainResult = (result: TideResult): Json => result as unknown as Json;

export interface TidePoint {
	/** Milliseconds since the first `send()`. */
	readonly at: number;
	/** `bufferedAmount`, bytes. */
	readonly level: number;
	readonly received: number;
}

/** Points that a tide keeps: enough for a picture, however long the run. */
const maxPoints = 1200;

/** The tide of one run. When it has too many points, every second one goes. */
export class Tide {
	#points: TidePoint[] = [];
	#everyMs = 4;
	highest = 0;

	get points(): readonly TidePoint[] {
		return this.#points;
	}

	note(point: TidePoint): void {
		this.highest = Math.max(this.highest, point.level);
		const last = this.#points.at(-1);
		// The top of a wave is never left out.
		if (last && point.at - last.at < this.#everyMs && point.level < this.highest) return;
		this.#points.push(point);
		if (this.#points.length < maxPoints) return;
		const { highest } = this;
		this.#points = this.#points.filter(({ level }, index) => index % 2 === 0 || level === highest);
		this.#everyMs *= 2;
	}
}
