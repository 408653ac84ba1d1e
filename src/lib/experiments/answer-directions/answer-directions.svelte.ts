/** The state of the table on a page: which cell is looked at, what the reader said of it, the run that fills it. */
import type { RecordingView } from '#lib/panels/recording-view.svelte.ts';
import { directions, type Direction } from '#lib/sdp/media-block.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { Run, type RunStatus } from '../run.ts';
import type { CellPlan } from './cells.ts';
import type * as code from './code.ts';
import { negotiateCell, pageOf } from './negotiate-cell.ts';

export class AnswerDirections {
	status: RunStatus = $state('idle');
	offered: Direction = $state('sendonly');
	wish: Direction = $state('sendonly');
	hasTrack = $state(true);
	/** What the reader says of the cell that is looked at. */
	said: Direction | undefined = $state();
	/** What is written into the answer by hand; empty leaves it as the browser wrote it. */
	written: Direction | '' = $state('');
	/** How many cells of a whole table are done, while one is being filled. */
	progress: number | undefined = $state();
	view: RecordingView | undefined = $state.raw();
	error: { readonly name: string; readonly message: string } | undefined = $state.raw();
	readonly #lab: PageLab;
	#run: Run | undefined;
	#page: code.Page | undefined;

	constructor(lab: PageLab) {
		this.#lab = lab;
	}

	choose(offered: Direction, wish: Direction): void {
		this.offered = offered;
		this.wish = wish;
		this.said = undefined;
		this.written = '';
	}

	/** The cell that is looked at. */
	async runCell(): Promise<void> {
		await this.#work(async (fill) => {
			await fill({
				offered: this.offered,
				wish: this.wish,
				hasTrack: this.hasTrack,
				...(this.said && { said: this.said }),
				...(this.written && { written: this.written })
			});
		});
	}

	/** All sixteen, one after the other. */
	async runAll(): Promise<void> {
		this.written = '';
		await this.#work(async (fill) => {
			this.progress = 0;
			for (const offered of directions)
				for (const wish of directions) {
					await fill({ offered, wish, hasTrack: this.hasTrack });
					this.progress += 1;
				}
		});
	}

	/** Forgets every cell. */
	clear(): void {
		this.close();
		this.view = undefined;
		this.status = 'idle';
		this.said = undefined;
		this.written = '';
	}

	/** Leaves nothing open. */
	close(): void {
		this.#run?.close();
		this.#run = undefined;
		this.#page = undefined;
		this.progress = undefined;
	}

	/** One Recording holds every cell until the table is cleared: each is filled by a new pair of connections. */
	async #work(task: (fill: (plan: CellPlan) => Promise<void>) => Promise<void>): Promise<void> {
		const run = (this.#run ??= new Run('answer-directions'));
		this.view ??= this.#lab.show(run.recorder);
		this.status = 'running';
		this.error = undefined;
		try {
			const page = (this.#page ??= pageOf(run));
			await task(async (plan) => {
				if (!run.isClosed) await negotiateCell(run, page, plan);
			});
			if (this.#run === run) this.status = 'done';
		} catch (error) {
			if (this.#run !== run) return;
			this.error =
				error instanceof Error || error instanceof DOMException
					? { name: error.name, message: error.message }
					: { name: 'Error', message: String(error) };
			this.status = 'failed';
		} finally {
			if (this.#run === run) this.progress = undefined;
		}
	}
}
