/** The state of “my NAT”: which servers, whether it is the reader’s own network or a practice NAT, and what was found. */
import type { NetworkAbsence } from '#lib/lab/network.ts';
import { folkNats, type NatBehaviour } from '#lib/nat/behaviour.ts';
import type { RecordingView } from '#lib/panels/recording-view.svelte.ts';
import type { Json } from '#lib/recording/event.ts';
import { absenceOf, networkFor } from '../network/run-network.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { Run, type RunStatus } from '../run.ts';
import { gather } from './code.ts';
import { isStunUrl } from './mapping.ts';

/** What the run was about: `lab`, `typed` or a practice NAT. */
export const planNote = 'my-nat-plan';
export type Where = 'lab' | 'typed' | 'practice';

export class MyNat {
	status: RunStatus = $state('idle');
	where: Where = $state('lab');
	first = $state('');
	second = $state('');
	nat: NatBehaviour = $state.raw(folkNats.symmetric);
	/** Which servers the last run asked, and of which NAT the answer is known. */
	asked:
		{ readonly where: Where; readonly servers: readonly string[]; readonly nat?: NatBehaviour } | undefined =
		$state.raw();
	view: RecordingView | undefined = $state.raw();
	absence: NetworkAbsence | undefined = $state();
	error: { readonly name: string; readonly message: string } | undefined = $state.raw();
	problem: 'bad-address' | 'same-address' | undefined = $state();

	readonly #lab: PageLab;
	#run: Run | undefined;

	constructor(lab: PageLab) {
		this.#lab = lab;
	}

	async ask(): Promise<void> {
		this.problem = undefined;
		const typed = [this.first.trim(), this.second.trim()];
		if (this.where === 'typed') {
			if (!typed.every(isStunUrl)) this.problem = 'bad-address';
			else if (typed[0] === typed[1]) this.problem = 'same-address';
			if (this.problem) return;
		}
		this.close();
		const run = new Run('my-nat');
		const stopping = new AbortController();
		run.defer(() => {
			stopping.abort();
		});
		this.#run = run;
		this.view = this.#lab.show(run.recorder);
		this.status = 'running';
		this.absence = this.error = this.asked = undefined;
		const { where, nat } = this;
		try {
			const servers = where === 'typed' ? typed : await this.#servers(run, where, nat);
			const asked = { where, servers, ...(where === 'practice' ? { nat } : {}) };
			run.note(planNote, { ...asked, ...(asked.nat ? { nat: { ...nat } } : {}) } as unknown as Json);
			if (this.#run === run) this.asked = asked;
			await gather({ observe: run.observe, servers, signal: stopping.signal });
			if (this.#run === run) this.status = 'done';
		} catch (error) {
			if (this.#run !== run) return;
			this.absence = absenceOf(error);
			if (!this.absence)
				this.error =
					error instanceof Error || error instanceof DOMException
						? { name: error.name, message: error.message }
						: { name: 'Error', message: String(error) };
			this.status = 'failed';
		} finally {
			if (this.#run === run) run.close();
		}
	}

	/** Leaves nothing open. */
	close(): void {
		this.#run?.close();
		this.#run = undefined;
		if (this.status === 'running') this.status = 'idle';
	}

	async #servers(run: Run, where: 'lab' | 'practice', nat: NatBehaviour): Promise<string[]> {
		const network = await networkFor(run);
		if (where === 'lab') return network.stun.slice(0, 2);
		const settings = { ...nat, hairpin: false, lifetimeMs: 120_000, isUdpBlocked: false, isDouble: false };
		const gateways = await network.openGateways({ caller: settings, callee: settings, isShared: false });
		run.defer(() => void gateways.close());
		return gateways.twoStunServers('caller').map(({ urls }) => String(urls));
	}
}
