/** The state of the tide on a page: the marks, the amount, the link, and the runs that were. */
import type { NetworkAbsence } from '#lib/lab/network.ts';
import type { RecordingView } from '#lib/panels/recording-view.svelte.ts';
import { clearLink } from '#lib/sim/link-settings.ts';
import { connected, exchangeCandidates, negotiate } from '#lib/webrtc/loopback.ts';
import { NoRelayError, relayedSignal } from '../network/relayed-signal.ts';
import { absenceOf, networkFor } from '../network/run-network.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { Run, type RunStatus } from '../run.ts';
import * as code from './code.ts';
import {
	chunkBytes,
	mebibyte,
	notes,
	plainResult,
	Tide,
	type TidePoint,
	type TideResult
} from './results.ts';

export const amounts = [4, 16, 32, 64] as const;
/** KiB. */
export const highMarks = [128, 256, 512, 1024, 2048, 4096, 8192] as const;
export const lowMarks = [0, 64, 128, 256, 512, 1024, 2048, 4096] as const;
/** kb/s; 0 joins both ends directly. */
export const rates = [0, 5000, 20_000] as const;
/** What a narrow link adds, so that there is a way at all: milliseconds each way, and of queue. */
const narrow = { delayMs: 10, queueMs: 200 };
const sampleMs = 40;
const keptRows = 12;
/** Nothing came for so long: the rest will not come. */
const quietMs = 5000;

export interface Row extends TideResult {
	readonly number: number;
}

export class Backpressure {
	status: RunStatus = $state('idle');
	way: TideResult['way'] = $state('at-once');
	/** MiB. */
	amount: (typeof amounts)[number] = $state(32);
	high: (typeof highMarks)[number] = $state(1024);
	#low: (typeof lowMarks)[number] = $state(256);
	rateKbps: (typeof rates)[number] = $state(0);
	points: readonly TidePoint[] = $state.raw([]);
	/** Of the run that is shown. */
	shown: { readonly way: TideResult['way']; readonly high: number; readonly low: number } | undefined =
		$state.raw();
	rows: readonly Row[] = $state.raw([]);
	result: TideResult | undefined = $state.raw();
	view: RecordingView | undefined = $state.raw();
	absence: NetworkAbsence | 'no-relay' | undefined = $state();
	error: { readonly name: string; readonly message: string } | undefined = $state.raw();

	readonly #lab: PageLab;
	#run: Run | undefined;
	#rowCount = 0;
	#isStopped = false;

	constructor(lab: PageLab) {
		this.#lab = lab;
	}

	/** The low mark stays below the high one: at or above it, the tide could never go down to it. */
	get low(): (typeof lowMarks)[number] {
		return lowMarks.findLast((mark) => mark <= this.#low && mark < this.high) ?? 0;
	}
	set low(mark: (typeof lowMarks)[number]) {
		this.#low = mark;
	}

	async start(): Promise<void> {
		this.close();
		const run = new Run('backpressure');
		this.#run = run;
		this.#isStopped = false;
		this.view = this.#lab.show(run.recorder);
		this.status = 'running';
		this.absence = this.error = this.result = undefined;
		this.points = [];
		try {
			const result = await this.#send(run);
			run.note(notes.result, plainResult(result));
			if (this.#run !== run) return;
			this.result = result;
			this.rows = [...this.rows, { number: ++this.#rowCount, ...result }].slice(-keptRows);
			this.status = 'done';
		} catch (error) {
			if (this.#run !== run) return;
			this.absence = error instanceof NoRelayError ? 'no-relay' : absenceOf(error);
			if (!this.absence) this.error = describe(error);
			this.status = 'failed';
		}
		run.close();
	}

	/** Sends no more; what is on its way is given up. */
	stop(): void {
		this.#isStopped = true;
	}

	/** Leaves nothing open; the table stays. */
	close(): void {
		this.#isStopped = true;
		this.#run?.close();
		this.#run = undefined;
	}

	async #send(run: Run): Promise<TideResult> {
		const { way, rateKbps } = this;
		const marks = { high: this.high * 1024, low: this.low * 1024 };
		const chunks = (this.amount * mebibyte) / chunkBytes;
		this.shown = { way, ...marks };
		const tide = new Tide();
		const isOver = () => run.isClosed || this.#isStopped;
		let began = performance.now();
		let received = 0;
		let lastAt = began;
		let taken = 0;
		const level = (bufferedAmount: number) => {
			tide.note({ at: performance.now() - began, level: bufferedAmount, received });
		};
		const page: code.Page = {
			observe: run.observe,
			signal,
			level: (bufferedAmount) => {
				taken += chunkBytes;
				level(bufferedAmount);
			},
			received: (bytes) => {
				received += bytes;
				lastAt = performance.now();
			},
			isOver
		};
		const network = rateKbps === 0 ? undefined : await networkFor(run, { isCaptured: false });
		const channel = await code.connect(
			network
				? {
						...page,
						signal: relayedSignal,
						iceServers: { caller: network.iceServers('caller'), callee: network.iceServers('callee') }
					}
				: page
		);
		await network?.setPath({ ...clearLink, rateKbps, ...narrow });
		const show = () => {
			if (this.#run === run) this.points = [...tide.points];
		};
		// One clock for the picture and for how long the page stood still.
		let blockedMs = 0;
		let due = performance.now() + sampleMs;
		const timer = setInterval(() => {
			const now = performance.now();
			blockedMs = Math.max(blockedMs, now - due);
			due = now + sampleMs;
			level(channel.bufferedAmount);
			show();
		}, sampleMs);
		run.defer(() => {
			clearInterval(timer);
		});
		began = lastAt = performance.now();
		let thrown: TideResult['error'];
		try {
			const chunk = new Uint8Array(chunkBytes);
			if (way === 'pressure') {
				const sending = code.sendWithPressure(page, channel, chunks, chunk, marks);
				await Promise.race([sending, until(isOver)]);
			} else code.sendAtOnce(page, channel, chunks, chunk);
		} catch (error) {
			thrown = describe(error);
		}
		await until(() => isOver() || received >= taken || performance.now() - lastAt > quietMs);
		level(channel.bufferedAmount);
		show();
		clearInterval(timer);
		return {
			way,
			wanted: chunks * chunkBytes,
			taken,
			received,
			highest: tide.highest,
			...(way === 'pressure' ? marks : {}),
			...(rateKbps === 0 ? {} : { rateKbps }),
			ms: Math.round(lastAt - began),
			blockedMs: Math.round(blockedMs),
			...(thrown ? { error: thrown } : {})
		};
	}
}

async function signal(caller: RTCPeerConnection, callee: RTCPeerConnection): Promise<void> {
	exchangeCandidates(caller, callee);
	await negotiate(caller, callee);
	await connected(caller);
}

const until = (isEnough: () => boolean): Promise<void> =>
	new Promise((resolve) => {
		const timer = setInterval(() => {
			if (!isEnough()) return;
			clearInterval(timer);
			resolve();
		}, sampleMs);
	});

const describe = (error: unknown): { name: string; message: string } =>
	error instanceof Error || error instanceof DOMException
		? { name: error.name, message: error.message }
		: { name: 'Error', message: String(error) };
