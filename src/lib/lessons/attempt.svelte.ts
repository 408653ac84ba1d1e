/** A reader's attempt at an exercise: the answer as it stands, its run, and what the machine says of it. */
import type { Run } from '#lib/experiments/run.ts';
import type { Verdict } from '#lib/experiments/verdict.ts';
import type { FailureEvent, RecordingEvent } from '#lib/recording/event.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { moveItem } from './arrange.ts';
import type { ExerciseDefinition } from './types.ts';

/**
 * `nothingYet`: there is no run of the experiment to judge. `skipped`: this browser cannot judge it. `broken`: the run itself
 * ended with an error.
 */
export type AttemptStatus = 'untried' | 'running' | 'passed' | 'notYet' | 'nothingYet' | 'skipped' | 'broken';

/** Who hears of an attempt. */
export interface AttemptListener {
	/** A run began; its Recording grows from now on. */
	readonly began: (run: Run) => void;
	readonly judged: (passed: boolean) => void;
	/** The last Recording of the experiment on this page, for an exercise that is done there. */
	readonly performed: (experiment: string) => Recording | undefined;
}

/** A call that the browser refused. */
export interface Refusal {
	/** `callee.createAnswer()` */
	readonly call: string;
	/** `InvalidStateError: …` */
	readonly words: string;
}

export function refusalIn(events: readonly RecordingEvent[]): Refusal | undefined {
	const failure = events.find((event): event is FailureEvent => event.type.endsWith('OnFailure'));
	return (
		failure && {
			call: `${failure.peer}.${failure.type.replace('OnFailure', '')}()`,
			words: `${failure.error.name}: ${failure.error.message}`
		}
	);
}

export class Attempt {
	readonly definition: ExerciseDefinition;
	readonly #listener: AttemptListener;
	#answer: readonly string[] = $state.raw([]);
	#status: AttemptStatus = $state('untried');
	#verdict: Verdict | undefined = $state.raw();
	#recording: Recording | undefined = $state.raw();
	#error: string | undefined = $state();
	#run: Run | undefined;
	/** Number of the run that is wanted: what an earlier one still says is not heard. */
	#wanted = 0;

	constructor(definition: ExerciseDefinition, listener: AttemptListener) {
		this.definition = definition;
		this.#listener = listener;
		this.#answer = startOf(definition);
	}

	/** Ids of the lines in the reader's order, or the one chosen. */
	get answer(): readonly string[] {
		return this.#answer;
	}
	get status(): AttemptStatus {
		return this.#status;
	}
	/** Of the last run; kept while the answer is changed, until the next. */
	get verdict(): Verdict | undefined {
		return this.#verdict;
	}
	/** What the verdict was found in. */
	get recording(): Recording | undefined {
		return this.#recording;
	}
	get error(): string | undefined {
		return this.#error;
	}
	/** The first call of the last run that the browser refused, and its own words. */
	get refusal(): Refusal | undefined {
		return this.#recording && refusalIn(this.#recording.events);
	}

	codeOf(id: string): string {
		if (this.definition.kind === 'perform' || this.definition.kind === 'code') return id;
		return this.definition.lines.find((line) => line.id === id)?.code ?? id;
	}

	/** Moves a line by so many places. Returns its new place, from 0. */
	move(id: string, by: number): number {
		this.#answer = moveItem(this.#answer, this.#answer.indexOf(id), by);
		return this.#answer.indexOf(id);
	}

	/** The one that is chosen, or the code that is written. */
	choose(id: string): void {
		this.#answer = [id];
	}

	/** Gives the line at this place a label; `''` takes it away. */
	label(index: number, option: string): void {
		this.#answer = this.#answer.map((known, place) => (place === index ? option : known));
	}

	/** Carries the answer out on real connections, or takes what was done in the experiment, and judges what happened. */
	async run(): Promise<void> {
		const wanted = this.#end();
		this.#status = 'running';
		this.#error = undefined;
		const { definition } = this;
		try {
			const recording =
				definition.kind === 'perform'
					? this.#listener.performed(definition.experiment)
					: await definition.run(this.#answer, (run) => {
							if (this.#wanted !== wanted) {
								run.close();
								return;
							}
							this.#run = run;
							this.#listener.began(run);
						});
			if (this.#wanted !== wanted) return;
			if (!recording) {
				this.#status = 'nothingYet';
				return;
			}
			const verdict = definition.check(recording);
			this.#recording = recording;
			this.#verdict = verdict;
			this.#status = verdict.skipped ? 'skipped' : verdict.passed ? 'passed' : 'notYet';
			this.#listener.judged(verdict.passed);
		} catch (error) {
			if (this.#wanted !== wanted) return;
			this.#status = 'broken';
			this.#error = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
		} finally {
			if (this.#wanted === wanted) this.#run?.close();
		}
	}

	/** Back to the beginning. */
	reset(): void {
		this.#end();
		this.#answer = startOf(this.definition);
		this.#status = 'untried';
		this.#verdict = undefined;
		this.#recording = undefined;
		this.#error = undefined;
	}

	/** Closes what a run has open. Safe to call twice. */
	close(): void {
		this.#end();
		if (this.#status === 'running') this.#status = 'untried';
	}

	#end(): number {
		this.#run?.close();
		this.#run = undefined;
		return ++this.#wanted;
	}
}

const startOf = (definition: ExerciseDefinition): readonly string[] =>
	definition.kind === 'perform' ? [] : definition.start;
