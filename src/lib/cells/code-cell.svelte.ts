/** A cell: code, its run in a frame, and what that run has said. */
import { Run } from '#lib/experiments/run.ts';
import type { NewEvent } from '#lib/recording/event.ts';
import { cellSlug } from './cell-slug.ts';
import { CellFrame, type FrameTrouble } from './cell-frame.ts';
import { maxCodeLength, maxOutputLines } from './limits.ts';
import type { Batch, OutputLine } from './messages.ts';

/** `live`: the code has run to its end, and what it opened goes on. */
export type CellStatus = 'idle' | 'running' | 'live' | 'threw' | 'stopped' | 'ended';
export type CellTrouble = FrameTrouble | 'too-long' | 'broken';

export interface CellRunOptions {
	readonly place: HTMLElement;
	readonly title: string;
	readonly code: string;
	/** Runs after the code in the same scope. */
	readonly tail?: string;
	readonly allowsServers?: boolean;
	/** Under which experiment the run is recorded. */
	readonly slug?: string;
	readonly onoutput: (lines: readonly OutputLine[]) => void;
	readonly onend: (end: 'finished' | 'threw') => void;
	readonly ontrouble: (trouble: FrameTrouble) => void;
}

/** Guards the code and runs it; its events go into the Recording of the run that is given back, which closes the frame. */
export async function runInFrame(options: CellRunOptions, began: (run: Run) => void): Promise<Run> {
	const { place, title, code, tail = '', allowsServers = false, slug = cellSlug } = options;
	// The parser is large and is fetched when something runs.
	const { guardCode } = await import('./guard.ts');
	const { code: guarded, brokenLine } = guardCode(code);
	const run = new Run(slug);
	began(run);
	let offset = 0;
	let last = 0;
	const take = ({ events, output, end }: Batch) => {
		for (const event of events) {
			// The frame's clock is not ours: what it says lies between what was and now.
			last = Math.max(last, Math.min(event.at + offset, run.recorder.elapsed()));
			const stamped: NewEvent & { at: number } = { ...event, at: last };
			run.recorder.append(stamped);
		}
		// Browsers do not all say where text stops being code; the parser knows.
		if (output.length > 0)
			options.onoutput(
				brokenLine === undefined ? output : output.map((line) => ({ line: brokenLine, ...line }))
			);
		if (end) options.onend(end);
	};
	const frame = new CellFrame(place, {
		title,
		request: { code: guarded, tail, allowsServers, onlyRead: brokenLine !== undefined },
		onbegin: () => {
			offset = run.recorder.elapsed();
		},
		onbatch: take,
		ontrouble: (trouble) => {
			run.close();
			options.ontrouble(trouble);
		}
	});
	run.defer(() => {
		frame.close();
	});
	return run;
}

export class CodeCell {
	code = $state('');
	allowsServers = $state(false);
	#status: CellStatus = $state('idle');
	#output: readonly OutputLine[] = $state.raw([]);
	#trouble: CellTrouble | undefined = $state();
	#error = $state('');
	#run: Run | undefined;
	#wanted = 0;

	constructor(code: string) {
		this.code = code;
	}

	get status(): CellStatus {
		return this.#status;
	}
	get output(): readonly OutputLine[] {
		return this.#output;
	}
	get trouble(): CellTrouble | undefined {
		return this.#trouble;
	}
	get error(): string {
		return this.#error;
	}
	/** Whether there is a frame with something in it. */
	get isAlive(): boolean {
		return this.#status === 'running' || this.#status === 'live' || this.#status === 'threw';
	}

	/** Runs the code anew; an earlier run is closed. `began` hears of the Recording at once. */
	async run(place: HTMLElement, title: string, began: (run: Run) => void): Promise<void> {
		this.#close();
		const wanted = ++this.#wanted;
		this.#output = [];
		this.#trouble = undefined;
		if (this.code.length > maxCodeLength) {
			this.#trouble = 'too-long';
			return;
		}
		this.#status = 'running';
		const isWanted = () => this.#wanted === wanted;
		try {
			await runInFrame(
				{
					place,
					title,
					code: this.code,
					allowsServers: this.allowsServers,
					onoutput: (lines) => {
						if (isWanted()) this.#output = [...this.#output, ...lines].slice(-maxOutputLines);
					},
					onend: (end) => {
						if (isWanted()) this.#status = end === 'finished' ? 'live' : 'threw';
					},
					ontrouble: (trouble) => {
						if (!isWanted()) return;
						this.#trouble = trouble;
						this.#status = 'ended';
					}
				},
				(run) => {
					if (!isWanted()) {
						run.close();
						return;
					}
					this.#run = run;
					began(run);
				}
			);
		} catch (error) {
			if (!isWanted()) return;
			this.#trouble = 'broken';
			this.#error = error instanceof Error ? error.message : String(error);
			this.#status = 'ended';
		}
	}

	/** Ends the run, loops and connections and all. What was recorded stays. */
	stop(): void {
		if (!this.isAlive) return;
		this.#close();
		this.#status = 'stopped';
	}

	/** The page goes away. */
	close(): void {
		this.#close();
		this.#status = 'idle';
	}

	#close(): void {
		this.#wanted++;
		this.#run?.close();
		this.#run = undefined;
	}
}
