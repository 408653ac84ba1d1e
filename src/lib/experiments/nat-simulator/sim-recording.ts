/** A simulated run as a growing Recording, so that dock, predictions and exercises read it like any other. */
import type { PairRow } from '#lib/ice/outputs.ts';
import type { NewEvent } from '#lib/recording/event.ts';
import { Recorder } from '#lib/recording/recorder.ts';
import { eventsOf } from '#lib/sim/recording.ts';
import type { Simulation } from '#lib/sim/simulation.ts';
import type { TraceEntry } from '#lib/sim/trace.ts';

/** A Recording without a browser: every event brings its own simulated time. */
export const simulatedRecorder = (experiment: string): Recorder =>
	new Recorder({ experiment, startedAt: new Date().toISOString(), browser: '' }, () => 0);

/** Appends an event at a simulated moment, milliseconds. */
export function appendAt(recorder: Recorder, at: number, event: NewEvent): void {
	const stamped = { ...event, at };
	recorder.append(stamped);
}

export class SimRecording {
	readonly recorder: Recorder;
	readonly #rows = new Map<string, PairRow>();
	/** Entries of the trace that have been written down. */
	#count = 0;

	constructor(experiment: string) {
		this.recorder = simulatedRecorder(experiment);
	}

	/** Takes in what is new. Packets that are still on their way follow when it is known what became of them. */
	follow({ trace, now, scenario }: Simulation): void {
		const isOpen = (entry: TraceEntry) => entry.type === 'leg' && entry.until >= now;
		let end = this.#count;
		while (end < trace.length && !isOpen(trace[end]!)) end++;
		if (end === this.#count) return;
		// One event for each time that a packet is seen: who was dropped on arrival did not also arrive.
		const dropped = new Set(
			trace.slice(this.#count).flatMap((entry) => (entry.type === 'drop' ? [entry.packet] : []))
		);
		const kept = trace
			.slice(this.#count, end)
			.filter((entry) => !(entry.type === 'leg' && dropped.has(entry.packet)));
		for (const event of eventsOf(scenario, kept, this.#rows)) this.recorder.append(event);
		this.#count = end;
	}
}
