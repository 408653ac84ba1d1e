/** The state of the comparison on a page: the link, the modes that are wanted, and what each came to. */
import type { LabNetwork, NetworkAbsence } from '#lib/lab/network.ts';
import type { RecordingView } from '#lib/panels/recording-view.svelte.ts';
import { clearLink, type LinkSettings } from '#lib/sim/link-settings.ts';
import type { NetworkNotice } from '#lib/signaling/network-protocol.ts';
import { NoRelayError, relayedSignal } from '../network/relayed-signal.ts';
import { absenceOf, networkFor } from '../network/run-network.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { Run, type RunStatus } from '../run.ts';
import * as code from './code.ts';
import { Arrivals, notes, plainResult, presets, type Mode, type ModeResult } from './results.ts';

export const counts = [100, 300, 1000] as const;
export const sizes = [200, 1200, 4000, 16_000] as const;
export const intervals = [5, 10, 20, 50] as const;
/** Runs that the table keeps; the oldest goes. */
const keptRows = 20;
/** A mode that gives up is over when nothing has come for so long; … */
const quietMs = 1500;
/** … one that repairs everything is waited for longer: SCTP doubles its pause before each further attempt. */
const reliableQuietMs = 10_000;
const drawMs = 100;

export interface Row extends ModeResult {
	readonly number: number;
}
/** What is on its way now. */
export interface Live {
	readonly mode: Mode;
	readonly sent: number;
	readonly times: readonly number[];
	readonly overtaken: readonly number[];
}

export class ReliabilityModes {
	status: RunStatus = $state('idle');
	link: LinkSettings = $state.raw({ ...clearLink, loss: 0.05, delayMs: 50 });
	count: (typeof counts)[number] = $state(300);
	bytes: (typeof sizes)[number] = $state(200);
	everyMs: (typeof intervals)[number] = $state(10);
	/** Ids of the presets that the next run goes through, and whether the reader's own is among them. */
	wanted: Readonly<Record<string, boolean>> = $state.raw({
		'ordered-reliable': true,
		'unordered-once': true,
		'ordered-once': true
	});
	own: Mode = $state.raw({ id: 'own', ordered: false, maxRetransmits: 2 });
	rows: readonly Row[] = $state.raw([]);
	/** Numbers of the rows of the last run: their pictures are shown. */
	lastRun: readonly number[] = $state.raw([]);
	live: Live | undefined = $state.raw();
	view: RecordingView | undefined = $state.raw();
	absence: NetworkAbsence | 'no-relay' | undefined = $state();
	notices: readonly NetworkNotice[] = $state.raw([]);
	error: { readonly name: string; readonly message: string } | undefined = $state.raw();

	readonly #lab: PageLab;
	#run: Run | undefined;
	#rowCount = 0;

	constructor(lab: PageLab) {
		this.#lab = lab;
	}

	get modes(): readonly Mode[] {
		return [...presets, this.own].filter(({ id }) => this.wanted[id]);
	}

	async start(): Promise<void> {
		this.close();
		const run = new Run('reliability-modes');
		this.#run = run;
		this.view = this.#lab.show(run.recorder);
		this.status = 'running';
		this.absence = this.error = undefined;
		this.lastRun = [];
		try {
			const network = await networkFor(run, { isCaptured: false });
			this.notices = network.notices;
			// One after the other: two at once would share one link, and each would be measured by what the other does.
			for (const mode of this.modes) {
				const result = await this.#measure(run, network, mode);
				if (this.#run !== run) return;
				run.note(notes.result, plainResult(result));
				const number = ++this.#rowCount;
				this.rows = [...this.rows, { number, ...result }].slice(-keptRows);
				this.lastRun = [...this.lastRun, number];
				this.live = undefined;
			}
			this.status = 'done';
		} catch (error) {
			if (this.#run !== run) return;
			this.absence = error instanceof NoRelayError ? 'no-relay' : absenceOf(error);
			if (!this.absence)
				this.error =
					error instanceof Error || error instanceof DOMException
						? { name: error.name, message: error.message }
						: { name: 'Error', message: String(error) };
			this.live = undefined;
			this.status = 'failed';
		}
		run.close();
	}

	/** Leaves nothing open; the table stays. */
	close(): void {
		this.#run?.close();
		this.#run = undefined;
		this.live = undefined;
	}

	async #measure(run: Run, network: LabNetwork, mode: Mode): Promise<ModeResult> {
		const { count, bytes, everyMs, link } = this;
		const arrivals = new Arrivals(count);
		let lastAt = performance.now();
		// The way comes up over a clear link: what is measured is the channel and not the handshake.
		await network.setPath(clearLink);
		const { ordered, maxRetransmits, maxPacketLifeTime } = mode;
		const isReliable = maxRetransmits === undefined && maxPacketLifeTime === undefined;
		const patienceMs = (isReliable ? reliableQuietMs : quietMs) + 2 * link.delayMs;
		const promises: code.Promises = {
			ordered,
			...(maxRetransmits === undefined ? {} : { maxRetransmits }),
			...(maxPacketLifeTime === undefined ? {} : { maxPacketLifeTime })
		};
		const channel = await code.connect(
			{
				observe: run.observe,
				iceServers: { caller: network.iceServers('caller'), callee: network.iceServers('callee') },
				signal: relayedSignal,
				now: () => performance.now(),
				arrived: (number, ms) => {
					lastAt = performance.now();
					arrivals.arrived(number, ms);
				}
			},
			promises
		);
		await network.setPath(link);
		let sent = 0;
		const show = () => {
			if (this.#run !== run) return;
			const { times, overtaken } = arrivals;
			this.live = { mode, sent, times: [...times], overtaken: [...overtaken] };
		};
		show();
		const drawing = setInterval(show, drawMs);
		try {
			await until(everyMs, () => {
				if (run.isClosed || sent >= count) return true;
				code.send(channel, sent, bytes, performance.now());
				sent++;
				return false;
			});
			await until(drawMs, () => {
				const isAllHere = arrivals.times.every((time) => time >= 0);
				return run.isClosed || isAllHere || performance.now() - lastAt > patienceMs;
			});
		} finally {
			clearInterval(drawing);
		}
		const { times, overtaken } = arrivals;
		return { mode, sent, bytes, everyMs, loss: link.loss, delayMs: link.delayMs, times, overtaken };
	}
}

/** Asks at an interval until it is told that it is enough; what is thrown then ends it too. */
const until = (everyMs: number, isEnough: () => boolean): Promise<void> =>
	new Promise((resolve, reject) => {
		const timer = setInterval(() => {
			try {
				if (!isEnough()) return;
				resolve();
			} catch (error) {
				reject(error instanceof Error ? error : new Error(String(error)));
			}
			clearInterval(timer);
		}, everyMs);
	});
