/** What the experiments about ICE have in common: one run at a time, what the lab server said, and what went wrong. */
import type { LabNetwork, NetworkAbsence } from '#lib/lab/network.ts';
import type { RecordingView } from '#lib/panels/recording-view.svelte.ts';
import type { NetworkNotice } from '#lib/signaling/network-protocol.ts';
import { absenceOf, networkFor } from '../network/run-network.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { Run, type RunStatus } from '../run.ts';

export class IceModel {
	status: RunStatus = $state('idle');
	view: RecordingView | undefined = $state.raw();
	absence: NetworkAbsence | undefined = $state();
	notices: readonly NetworkNotice[] = $state.raw([]);
	error: { readonly name: string; readonly message: string } | undefined = $state.raw();

	readonly #lab: PageLab;
	readonly #slug: string;
	#run: Run | undefined = $state.raw();

	constructor(lab: PageLab, slug: string) {
		this.#lab = lab;
		this.#slug = slug;
	}

	/** Whether connections are open now. */
	get isOpen(): boolean {
		return this.#run !== undefined;
	}
	get isBusy(): boolean {
		return this.status === 'running';
	}
	get run(): Run | undefined {
		return this.#run;
	}

	/** Leaves nothing open. */
	close(): void {
		this.#run?.close();
		this.#run = undefined;
	}

	/** A new run: what was open is closed first. It stays open when the task is done, unless `isKept` is false. */
	protected async begin(task: (run: Run) => Promise<void>, isKept = true): Promise<void> {
		this.close();
		const run = new Run(this.#slug);
		this.#run = run;
		this.view = this.#lab.show(run.recorder);
		this.error = this.absence = undefined;
		await this.act(task);
		if (!isKept && this.#run === run) this.close();
	}

	/** Something more within the run that is open. */
	protected async act(task: (run: Run) => Promise<void>): Promise<void> {
		const run = this.#run;
		if (!run) return;
		this.status = 'running';
		try {
			await task(run);
			if (this.#run === run) this.status = 'done';
		} catch (error) {
			if (this.#run !== run || run.isClosed) return;
			this.absence = absenceOf(error);
			if (!this.absence)
				this.error =
					error instanceof Error || error instanceof DOMException
						? { name: error.name, message: error.message }
						: { name: 'Error', message: String(error) };
			this.status = 'failed';
			this.close();
		}
	}

	protected async network(run: Run, isCaptured = true): Promise<LabNetwork> {
		const network = await networkFor(run, { isCaptured });
		this.notices = network.notices;
		return network;
	}
}
