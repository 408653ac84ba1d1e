/** The state of the NAT gateways on a page: which NATs, what was predicted, the call or the matrix that runs. */
import { absenceOf, networkFor } from '../network/run-network.ts';
import type { NetworkAbsence } from '#lib/lab/network.ts';
import { allNats, folkNats, type Behaviour, type FolkName, type NatBehaviour } from '#lib/nat/behaviour.ts';
import type { RecordingView } from '#lib/panels/recording-view.svelte.ts';
import type { NetworkNotice } from '#lib/signaling/network-protocol.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { Run, type RunStatus } from '../run.ts';
import { callBehindNats } from './behind-nats.ts';
import { isSameNat, notes, plainOutcome, type PairOutcome, type PairPlan } from './outcome.ts';

/** How many pairs of a matrix try at a time: each failure takes a browser 11 to 16 seconds. */
const sideBySide = 12;

export type MatrixSize = 'folk' | 'all';
export const natsOf = (size: MatrixSize): readonly NatBehaviour[] =>
	size === 'folk' ? Object.values(folkNats) : allNats;

export class RealIce {
	status: RunStatus = $state('idle');
	caller: NatBehaviour = $state.raw(folkNats['port-restricted']);
	callee: NatBehaviour = $state.raw(folkNats.symmetric);
	turn = $state(false);
	isShared = $state(false);
	isHairpin = $state(false);
	isDouble = $state(false);
	isBlocked = $state(false);
	/** Whether the reader believes that they connect. */
	said: boolean | undefined = $state();
	/** The call that ended last. */
	outcome: PairOutcome | undefined = $state.raw();
	/** What is being tried: one pair, or a matrix. */
	trying: 'pair' | MatrixSize | undefined = $state();
	matrixSize: MatrixSize = $state('folk');
	matrix: readonly PairOutcome[] = $state.raw([]);
	view: RecordingView | undefined = $state.raw();
	absence: NetworkAbsence | undefined = $state();
	notices: readonly NetworkNotice[] = $state.raw([]);
	error: { readonly name: string; readonly message: string } | undefined = $state.raw();

	readonly #lab: PageLab;
	#run: Run | undefined;

	constructor(lab: PageLab) {
		this.#lab = lab;
	}

	setNat(who: 'caller' | 'callee', change: Partial<NatBehaviour>): void {
		this[who] = { ...this[who], ...change };
		this.said = undefined;
	}
	setFolk(who: 'caller' | 'callee', name: FolkName): void {
		this.setNat(who, folkNats[name]);
	}
	setAxis(who: 'caller' | 'callee', axis: keyof NatBehaviour, value: Behaviour): void {
		this.setNat(who, { [axis]: value });
	}

	/** A cell of the matrix becomes the pair that is tried. */
	choose(caller: NatBehaviour, callee: NatBehaviour): void {
		this.caller = caller;
		this.callee = callee;
		this.said = undefined;
	}

	get plan(): PairPlan {
		const { caller, callee, turn, isShared, isHairpin, isDouble, isBlocked } = this;
		return { caller, callee, turn, isShared, isHairpin, isDouble, isBlocked };
	}

	async runPair(): Promise<void> {
		const { plan, said } = this;
		await this.#work('pair', async (run, signal) => {
			const network = await this.#open(run, true);
			run.note(notes.begun, plainOutcome({ plan, connected: false, ms: 0 }));
			const ended = await callBehindNats(network, plan, run.observe, signal);
			const outcome = said === undefined ? ended : { ...ended, said };
			run.note(notes.ended, plainOutcome(outcome));
			if (this.#run === run) this.outcome = outcome;
		});
	}

	/** Every pair of the rows and columns, several at a time. Their connections are not recorded one by one. */
	async runMatrix(size: MatrixSize): Promise<void> {
		const nats = natsOf(size);
		const plans = nats.flatMap((caller) => nats.map((callee) => ({ ...this.plan, caller, callee })));
		this.matrixSize = size;
		this.matrix = [];
		await this.#work(size, async (run, signal) => {
			const network = await this.#open(run, false);
			const waiting = [...plans];
			const lane = async () => {
				for (let plan = waiting.shift(); plan && !signal.aborted; plan = waiting.shift()) {
					const outcome = await callBehindNats(network, plan, (connection) => connection, signal);
					run.note(notes.ended, plainOutcome(outcome));
					if (this.#run === run) this.matrix = [...this.matrix, outcome];
				}
			};
			await Promise.all(Array.from({ length: sideBySide }, lane));
		});
	}

	/** What the matrix has for a cell. */
	cell(caller: NatBehaviour, callee: NatBehaviour): PairOutcome | undefined {
		return this.matrix.find(({ plan }) => isSameNat(plan.caller, caller) && isSameNat(plan.callee, callee));
	}

	stop(): void {
		this.close();
		if (this.status === 'running') this.status = 'done';
		this.trying = undefined;
	}

	/** Leaves nothing open. */
	close(): void {
		this.#run?.close();
		this.#run = undefined;
	}

	async #open(run: Run, isCaptured: boolean) {
		const network = await networkFor(run, { isCaptured });
		this.notices = network.notices;
		return network;
	}

	async #work(
		trying: 'pair' | MatrixSize,
		task: (run: Run, signal: AbortSignal) => Promise<void>
	): Promise<void> {
		this.close();
		const run = new Run('real-ice-behind-nats');
		const stopping = new AbortController();
		run.defer(() => {
			stopping.abort();
		});
		this.#run = run;
		this.view = this.#lab.show(run.recorder);
		this.status = 'running';
		this.trying = trying;
		this.error = this.absence = undefined;
		if (trying === 'pair') this.outcome = undefined;
		try {
			await task(run, stopping.signal);
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
			if (this.#run === run) {
				this.trying = undefined;
				run.close();
			}
		}
	}
}
