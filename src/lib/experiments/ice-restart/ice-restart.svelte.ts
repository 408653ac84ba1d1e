/** The state of the restart experiment on a page. */
import type { PageLab } from '../page-lab.svelte.ts';
import type { Run } from '../run.ts';
import { IceModel } from '../ice/ice-model.svelte.ts';
import { beginCall, comeUp, fail, moveOver, notes } from './calls.ts';
import * as code from './code.ts';

export class IceRestart extends IceModel {
	#call: code.Call | undefined;

	constructor(lab: PageLab) {
		super(lab, 'ice-restart');
	}

	/** A call that is up, then a restart. */
	runUp(): Promise<void> {
		return this.begin(async (run) => {
			this.#call = await comeUp(run);
			await this.#restart(run);
		});
	}

	/** A call that cannot come up, and the restart that mends it. */
	runFailed(): Promise<void> {
		return this.begin(async (run) => {
			const { call, tell } = beginCall(run, 'nowhere');
			this.#call = call;
			await fail(run, call);
			tell.truth = true;
			await this.#restart(run);
		});
	}

	again(): Promise<void> {
		return this.act((run) => this.#restart(run));
	}

	async #restart(run: Run): Promise<void> {
		const call = this.#call;
		if (!call || run.isClosed) return;
		run.note(notes.restart);
		await code.restart(call);
		await moveOver(run);
	}
}
