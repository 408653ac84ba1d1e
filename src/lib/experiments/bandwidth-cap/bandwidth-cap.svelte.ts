/** The state of the comparison on a page: one call, the limit that is set on it, what was measured. */
import type { LabNetwork, NetworkAbsence } from '#lib/lab/network.ts';
import type { RecordingView } from '#lib/panels/recording-view.svelte.ts';
import { clearLink } from '#lib/sim/link-settings.ts';
import { statsReports } from '#lib/recording/stats-delta.ts';
import { createBusyPicture } from '#lib/webrtc/sources/busy-picture.ts';
import { meanBetween, metricsOf, type MetricName } from '../network/quality.ts';
import { NoRelayError, relayedSignal } from '../network/relayed-signal.ts';
import { absenceOf, networkFor } from '../network/run-network.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { Run, type RunStatus } from '../run.ts';
import * as code from './code.ts';
import { note, plainMeasurement, type Measurement, type Way } from './measurements.ts';

const picture = { width: 640, height: 360, framesPerSecond: 20 };
/** A sender takes a while to follow; only then it is measured, over so long. */
const settleMs = 7000;
const measureMs = 5000;

export const limits = [60, 120, 250, 500, 1000] as const;
export const hints = ['', 'motion', 'detail', 'text'] as const;
export const preferences = ['', 'maintain-framerate', 'maintain-resolution', 'balanced'] as const;

export class BandwidthCap {
	status: RunStatus = $state('idle');
	way: Way = $state('max-bitrate');
	kbps: number = $state(120);
	hint: string = $state('');
	preference: (typeof preferences)[number] = $state('');
	measured: readonly Measurement[] = $state.raw([]);
	/** What is going on while one is measured. */
	step: 'connecting' | 'settling' | 'measuring' | undefined = $state();
	picture: MediaStream | undefined = $state.raw();
	view: RecordingView | undefined = $state.raw();
	absence: NetworkAbsence | 'no-relay' | undefined = $state();
	error: { readonly name: string; readonly message: string } | undefined = $state.raw();

	readonly #lab: PageLab;
	#run: Run | undefined;
	#network: LabNetwork | undefined;
	#call: code.Call | undefined;

	constructor(lab: PageLab) {
		this.#lab = lab;
	}

	/** Sets the chosen limit on the call, which is opened first where there is none, and measures what it comes to. */
	async measure(): Promise<void> {
		const { way, kbps, hint, preference } = this;
		this.status = 'running';
		this.absence = this.error = undefined;
		const run = (this.#run ??= this.#begin());
		try {
			const call = (this.#call ??= await this.#connect(run));
			if (run.isClosed) return;
			code.setHint(call, hint);
			await code.setPreference(call, preference);
			await this.#apply(call, way, kbps);
			this.step = 'settling';
			await this.#wait(run, settleMs);
			this.step = 'measuring';
			const from = run.recorder.elapsed();
			await this.#wait(run, measureMs);
			await run.sample();
			const measurement = {
				way,
				kbps: way === 'none' ? 0 : kbps,
				...this.#read(run, from),
				hint,
				preference
			};
			run.note(note, plainMeasurement(measurement));
			if (this.#run !== run) return;
			this.measured = [...this.measured, measurement];
			this.status = 'done';
		} catch (error) {
			if (this.#run !== run || error === left) return;
			this.absence = error instanceof NoRelayError ? 'no-relay' : absenceOf(error);
			if (!this.absence)
				this.error =
					error instanceof Error || error instanceof DOMException
						? { name: error.name, message: error.message }
						: { name: 'Error', message: String(error) };
			this.close();
			this.status = 'failed';
		} finally {
			if (this.#run === run) this.step = undefined;
		}
	}

	/** Leaves nothing open. */
	close(): void {
		this.#run?.close();
		this.#run = undefined;
		this.#network = undefined;
		this.#call = undefined;
		this.step = undefined;
		this.picture = undefined;
	}

	#begin(): Run {
		const run = new Run('bandwidth-cap');
		this.view = this.#lab.show(run.recorder);
		this.measured = [];
		return run;
	}

	async #connect(run: Run): Promise<code.Call> {
		this.step = 'connecting';
		const network = await networkFor(run, { isCaptured: false });
		this.#network = network;
		const source = createBusyPicture({ name: 'caller', ...picture });
		run.defer(() => {
			source.close();
		});
		const [track] = source.stream.getVideoTracks();
		if (!track) throw new Error('the test picture has no track');
		return code.connect({
			observe: run.observe,
			iceServers: { caller: network.iceServers('caller'), callee: network.iceServers('callee') },
			signal: relayedSignal,
			track,
			showPicture: (stream) => {
				if (this.#run === run) this.picture = stream;
			}
		});
	}

	/** One limit at a time: the others are taken away. */
	async #apply(call: code.Call, way: Way, kbps: number): Promise<void> {
		await code.setMaxBitrate(call, way === 'max-bitrate' ? kbps * 1000 : undefined);
		await code.setBandwidthLine(
			call,
			way === 'b-as' ? `b=AS:${kbps}` : way === 'b-tias' ? `b=TIAS:${kbps * 1000}` : undefined
		);
		await this.#network?.setLink('caller', 'up', {
			...clearLink,
			rateKbps: way === 'link' ? kbps : 0
		});
	}

	#read(run: Run, from: number) {
		const { events } = run.recorder;
		const metrics = metricsOf(events);
		const mean = (name: MetricName) => {
			const metric = metrics.find((one) => one.name === name);
			return (metric && meanBetween(metric, from, Infinity)) ?? 0;
		};
		const inbound = Object.values(statsReports(events, 'callee').at(-1)?.report ?? {}).find(
			(entry) => entry.type === 'inbound-rtp'
		);
		const frames = inbound?.framesPerSecond;
		return {
			sentKbps: Math.round(mean('sent')),
			receivedKbps: Math.round(mean('received')),
			width: Math.round(mean('width')),
			framesPerSecond: typeof frames === 'number' ? frames : 0,
			roundTripMs: Math.round(mean('roundTrip'))
		};
	}

	#wait(run: Run, ms: number): Promise<void> {
		return new Promise((resolve, reject) => {
			const timer = setTimeout(resolve, ms);
			run.defer(() => {
				clearTimeout(timer);
				reject(left);
			});
		});
	}
}

/** The reader left meanwhile. */
const left = new Error('left');
left.name = 'Left';
