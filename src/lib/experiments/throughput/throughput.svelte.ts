/** The state of the measurement on a page: what is sent, how far it is, and the runs that were. */
import type { RecordingView } from '#lib/panels/recording-view.svelte.ts';
import { connected, exchangeCandidates, negotiate } from '#lib/webrtc/loopback.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { Run, type RunStatus } from '../run.ts';
import * as code from './code.ts';
import { notes, plainResult, wholePieces, type Plan, type ThroughputResult } from './results.ts';

const kib = 1024;
export const pieceSizes = [kib, 4 * kib, 16 * kib, 64 * kib, 256 * kib, 1024 * kib] as const;
export const channelCounts = [1, 2, 4, 8] as const;
/** MB of 10^6 bytes. */
export const amounts = [8, 16, 64, 128] as const;
/** How often progress is shown and written into the Recording. */
const sampleMs = 250;
const keptRows = 20;
/** Nothing came for so long: the rest will not come. */
const quietMs = 8000;

export interface Row extends ThroughputResult {
	readonly number: number;
}

export class Throughput {
	status: RunStatus = $state('idle');
	pieceBytes: (typeof pieceSizes)[number] = $state(64 * kib);
	channels: (typeof channelCounts)[number] = $state(1);
	ordered = $state(true);
	megabytes: (typeof amounts)[number] = $state(16);
	/** Of the run that lasts, bytes. */
	received = $state(0);
	wanted = $state(0);
	rows: readonly Row[] = $state.raw([]);
	view: RecordingView | undefined = $state.raw();
	/** What the last connection said of itself. */
	maxMessageSize: number | null | undefined = $state();
	error: { readonly name: string; readonly message: string } | undefined = $state.raw();

	readonly #lab: PageLab;
	#run: Run | undefined;
	#rowCount = 0;
	#isStopped = false;

	constructor(lab: PageLab) {
		this.#lab = lab;
	}

	async start(): Promise<void> {
		this.close();
		const run = new Run('throughput');
		this.#run = run;
		this.#isStopped = false;
		this.view = this.#lab.show(run.recorder);
		this.status = 'running';
		this.error = undefined;
		this.received = 0;
		try {
			const result = await this.#measure(run);
			if (this.#run !== run) return;
			if (result) {
				run.note(notes.result, plainResult(result));
				this.rows = [...this.rows, { number: ++this.#rowCount, ...result }].slice(-keptRows);
			}
			this.status = 'done';
		} catch (error) {
			if (this.#run !== run) return;
			this.error =
				error instanceof Error || error instanceof DOMException
					? { name: error.name, message: error.message }
					: { name: 'Error', message: String(error) };
			this.status = 'failed';
		}
		run.close();
	}

	/** What is on its way is given up, and no row comes of it. */
	stop(): void {
		this.#isStopped = true;
	}

	/** Leaves nothing open; the table stays. */
	close(): void {
		this.#isStopped = true;
		this.#run?.close();
		this.#run = undefined;
	}

	async #measure(run: Run): Promise<ThroughputResult | undefined> {
		const { pieceBytes, channels, ordered } = this;
		const plan: Plan = {
			pieceBytes,
			channels,
			ordered,
			bytes: wholePieces(this.megabytes * 1e6, pieceBytes)
		};
		this.wanted = plan.bytes;
		const isOver = () => run.isClosed || this.#isStopped;
		const page: code.Page = { observe: run.observe, signal, isOver };
		const pipes = await code.connect(page, channels, ordered);
		const maxMessageSize = finite(pipes.caller.sctp?.maxMessageSize);
		this.maxMessageSize = maxMessageSize;
		const { count } = pipes;
		let changedAt = performance.now();
		let before = 0;
		const sending = code.send(page, pipes, plan.bytes / pieceBytes, new Uint8Array(pieceBytes));
		const arrived = new Promise<void>((resolve) => {
			const timer = setInterval(() => {
				const now = performance.now();
				if (count.bytes !== before) changedAt = now;
				before = count.bytes;
				if (this.#run === run) this.received = count.bytes;
				run.note(notes.sample, { received: count.bytes });
				if (!isOver() && count.bytes < plan.bytes && now - changedAt < quietMs) return;
				clearInterval(timer);
				resolve();
			}, sampleMs);
			run.defer(() => {
				clearInterval(timer);
				resolve();
			});
		});
		await Promise.race([sending.then(() => arrived), arrived]);
		await run.sample();
		if (isOver()) return undefined;
		return {
			...plan,
			received: count.bytes,
			messages: count.messages,
			firstBytes: count.firstBytes,
			ms: Math.round((count.lastAt - count.firstAt) * 1000) / 1000,
			maxMessageSize
		};
	}
}

/** The specification lets it be infinite, which JSON does not. */
const finite = (size: number | undefined): number | null =>
	size !== undefined && Number.isFinite(size) ? size : null;

async function signal(caller: RTCPeerConnection, callee: RTCPeerConnection): Promise<void> {
	exchangeCandidates(caller, callee);
	await negotiate(caller, callee);
	await connected(caller);
}
