/** The state of the keepalive experiment: one hidden timer, and the tries so far in one Recording. */
import type { Json } from '#lib/recording/event.ts';
import type { Recorder } from '#lib/recording/recorder.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { appendAt, simulatedRecorder } from '../nat-simulator/sim-recording.ts';
import type { RunStatus } from '../run.ts';
import { hiddenTimerS, tryInterval, tryNote, type Try, type TryResult } from './keepalive.ts';

const slug = 'nat-keepalive';

export class NatKeepalive {
	status: RunStatus = $state('idle');
	intervalS = $state(30);
	tries: readonly Try[] = $state.raw([]);
	last: TryResult | undefined = $state.raw();
	isRevealed = $state(false);
	#seed: number;
	#recorder: Recorder | undefined;
	/** Simulated time of all tries so far. */
	#elapsedMs = 0;
	readonly #lab: PageLab;

	constructor(lab: PageLab, seed: number) {
		this.#lab = lab;
		this.#seed = seed;
	}

	/** The secret, once the reader asked for it. */
	get timerS(): number {
		return hiddenTimerS(this.#seed);
	}

	try(): void {
		const result = tryInterval(this.intervalS, hiddenTimerS(this.#seed));
		if (!this.#recorder) {
			this.#recorder = simulatedRecorder(slug);
			this.#lab.show(this.#recorder);
		}
		const endMs = result.events.at(-1)?.atMs ?? 0;
		for (const mapping of result.mappings) appendAt(this.#recorder, this.#elapsedMs, mapping);
		this.#elapsedMs += endMs;
		appendAt(this.#recorder, this.#elapsedMs, {
			type: 'note',
			peer: 'page',
			note: tryNote,
			value: result.outcome as unknown as Json
		});
		this.tries = [...this.tries, result.outcome];
		this.last = result;
		this.status = 'done';
	}

	/** Another NAT, with another timer. */
	renew(seed: number): void {
		this.#seed = seed;
		this.#recorder = undefined;
		this.#elapsedMs = 0;
		this.tries = [];
		this.last = undefined;
		this.isRevealed = false;
		this.status = 'idle';
	}
}
