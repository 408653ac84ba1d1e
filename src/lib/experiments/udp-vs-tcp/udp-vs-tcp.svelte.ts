/** The state of the race on a page: the link, how many messages, and what has arrived on each lane. */
import type { NetworkAbsence } from '#lib/lab/network.ts';
import type { RecordingView } from '#lib/panels/recording-view.svelte.ts';
import { clearLink, type LinkSettings } from '#lib/sim/link-settings.ts';
import type { NetworkNotice } from '#lib/signaling/network-protocol.ts';
import { NoRelayError, relayedSignal } from '../network/relayed-signal.ts';
import { absenceOf, networkFor } from '../network/run-network.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { Run, type RunStatus } from '../run.ts';
import * as code from './code.ts';
import { lanes, notes, plainResult, type RaceResult, type Times } from './results.ts';

/** Fast enough to see what waits behind what, slow enough to be no load. */
export const everyMs = 10;
/** A race is over when nothing has come for so long. */
const quietMs = 1500;
/** How often the picture is drawn anew while messages arrive. */
const drawMs = 100;
export const counts = [100, 400, 1000] as const;

export class UdpVsTcp {
	status: RunStatus = $state('idle');
	link: LinkSettings = $state.raw({ ...clearLink, loss: 0.05, delayMs: 50 });
	count: (typeof counts)[number] = $state(400);
	/** Messages sent so far. */
	sent = $state(0);
	times: Readonly<Record<code.Lane, Times>> = $state.raw(nothingYet(0));
	result: RaceResult | undefined = $state.raw();
	view: RecordingView | undefined = $state.raw();
	absence: NetworkAbsence | 'no-relay' | undefined = $state();
	notices: readonly NetworkNotice[] = $state.raw([]);
	error: { readonly name: string; readonly message: string } | undefined = $state.raw();

	readonly #lab: PageLab;
	#run: Run | undefined;

	constructor(lab: PageLab) {
		this.#lab = lab;
	}

	async start(): Promise<void> {
		this.close();
		const run = new Run('udp-vs-tcp');
		this.#run = run;
		this.view = this.#lab.show(run.recorder);
		this.status = 'running';
		this.absence = this.error = this.result = undefined;
		this.sent = 0;
		const { count, link } = this;
		this.times = nothingYet(count);
		try {
			const result = await this.#race(run, count, link);
			run.note(notes.result, plainResult(result));
			if (this.#run !== run) return;
			this.result = result;
			this.times = result.times;
			this.status = 'done';
		} catch (error) {
			if (this.#run !== run) return;
			this.absence = error instanceof NoRelayError ? 'no-relay' : absenceOf(error);
			if (!this.absence) this.error = describe(error);
			this.status = 'failed';
			run.close();
		}
	}

	/** Leaves nothing open. */
	close(): void {
		this.#run?.close();
		this.#run = undefined;
	}

	async #race(run: Run, count: number, link: LinkSettings): Promise<RaceResult> {
		const network = await networkFor(run, { isCaptured: false });
		this.notices = network.notices;
		const times = { reliable: empty(count), unreliable: empty(count), stream: empty(count) };
		let lastAt = performance.now();
		const race = await code.connect({
			observe: run.observe,
			iceServers: { caller: network.iceServers('caller'), callee: network.iceServers('callee') },
			signal: relayedSignal,
			openStream: (hear) => network.openStream(1, hear),
			now: () => performance.now(),
			arrived: (lane, number, sentAt, at) => {
				lastAt = at;
				if (number < count) times[lane][number] = at - sentAt;
			}
		});
		// The way is up: only now the link gets bad, so that what is measured is the race and not the handshake.
		await network.setPath(link);
		const drawing = setInterval(() => {
			if (this.#run === run) this.times = copyOf(times);
		}, drawMs);
		try {
			await new Promise<void>((resolve) => {
				let number = 0;
				const timer = setInterval(() => {
					if (run.isClosed || number >= count) {
						clearInterval(timer);
						resolve();
						return;
					}
					const bytes = code.message(number, performance.now());
					for (const lane of lanes) race.lanes[lane](bytes);
					number++;
					if (this.#run === run) this.sent = number;
				}, everyMs);
			});
			await new Promise<void>((resolve) => {
				const isAllHere = () => times.reliable.every(came) && times.stream.every(came);
				const timer = setInterval(() => {
					const waited = performance.now() - lastAt;
					if (!run.isClosed && (waited < 300 || (!isAllHere() && waited < quietMs + 2 * link.delayMs)))
						return;
					clearInterval(timer);
					resolve();
				}, drawMs);
			});
		} finally {
			clearInterval(drawing);
		}
		return { sent: count, loss: link.loss, delayMs: link.delayMs, times: copyOf(times) };
	}
}

const empty = (count: number): number[] => Array.from({ length: count }, () => -1);
const came = (time: number): boolean => time >= 0;
function nothingYet(count: number): Record<code.Lane, Times> {
	return { reliable: empty(count), unreliable: empty(count), stream: empty(count) };
}
const copyOf = (times: Record<code.Lane, number[]>): Record<code.Lane, Times> => ({
	reliable: times.reliable.map(tenths),
	unreliable: times.unreliable.map(tenths),
	stream: times.stream.map(tenths)
});
const tenths = (time: number) => Math.round(time * 10) / 10;

const describe = (error: unknown): { name: string; message: string } =>
	error instanceof Error || error instanceof DOMException
		? { name: error.name, message: error.message }
		: { name: 'Error', message: String(error) };
