/** The state of a call over a link that the reader makes bad while it runs. */
import type { LabNetwork, NetworkAbsence } from '#lib/lab/network.ts';
import type { RecordingView } from '#lib/panels/recording-view.svelte.ts';
import { clearLink, type LinkSettings } from '#lib/sim/link-settings.ts';
import type { DelayReport, NetworkNotice } from '#lib/signaling/network-protocol.ts';
import { createBusyPicture } from '#lib/webrtc/sources/busy-picture.ts';
import { openSource } from '#lib/webrtc/sources/source.ts';
import { linkNote, plainLink } from '../network/phases.ts';
import { relayedSignal, NoRelayError } from '../network/relayed-signal.ts';
import { absenceOf, networkFor } from '../network/run-network.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { Run, type RunStatus } from '../run.ts';
import * as code from './code.ts';

/** Firefox cannot encode 720p for 300 kb/s; this it can, and Chromium as well. */
const picture = { width: 640, height: 360, framesPerSecond: 20 };

export const presets = {
	clear: clearLink,
	fewLost: { ...clearLink, loss: 0.05 },
	manyLost: { ...clearLink, loss: 0.2 },
	bursts: { ...clearLink, loss: 0.1, burst: 8 },
	far: { ...clearLink, delayMs: 100 },
	restless: { ...clearLink, delayMs: 40, jitterMs: 20, mayOvertake: true },
	narrow: { ...clearLink, rateKbps: 400, queueMs: 300 }
} as const satisfies Record<string, LinkSettings>;
export type PresetName = keyof typeof presets;
export const presetNames = Object.keys(presets) as PresetName[];

/** How long a blackout lasts. */
const blackoutMs = 2000;

export class NetworkConditioner {
	status: RunStatus = $state('idle');
	link: LinkSettings = $state.raw(clearLink);
	picture: MediaStream | undefined = $state.raw();
	view: RecordingView | undefined = $state.raw();
	absence: NetworkAbsence | 'no-relay' | undefined = $state();
	notices: readonly NetworkNotice[] = $state.raw([]);
	error: { readonly name: string; readonly message: string } | undefined = $state.raw();
	/** How exactly the lab server kept to the delays that were asked of it. */
	delays: DelayReport | undefined = $state.raw();
	isUp = $state(false);

	readonly #lab: PageLab;
	#run: Run | undefined;
	#network: LabNetwork | undefined;

	constructor(lab: PageLab) {
		this.#lab = lab;
	}

	get preset(): PresetName | undefined {
		return presetNames.find((name) => JSON.stringify(presets[name]) === JSON.stringify(this.link));
	}

	async start(): Promise<void> {
		this.close();
		const run = new Run('network-conditioner');
		this.#run = run;
		this.view = this.#lab.show(run.recorder);
		this.status = 'running';
		this.absence = this.error = this.delays = undefined;
		this.picture = undefined;
		this.link = clearLink;
		try {
			// The packets of a call with picture are many: the Recording keeps its statistics.
			const network = await networkFor(run, { isCaptured: false });
			this.notices = network.notices;
			network.onlost = () => {
				if (this.#run === run) this.#fail(run, 'lost');
			};
			const video = createBusyPicture({ name: 'caller', ...picture });
			run.defer(() => {
				video.close();
			});
			const tone = await openSource({ kind: 'synthetic' }, { video: false }, run.media);
			run.defer(() => {
				tone.close();
			});
			const stream = new MediaStream([...video.stream.getTracks(), ...tone.stream.getTracks()]);
			await code.connect({
				observe: run.observe,
				iceServers: { caller: network.iceServers('caller'), callee: network.iceServers('callee') },
				signal: relayedSignal,
				stream,
				showPicture: (received) => {
					if (this.#run === run) this.picture = received;
				}
			});
			if (this.#run !== run) return;
			this.#network = network;
			this.isUp = true;
			run.note(linkNote, plainLink(this.link));
		} catch (error) {
			if (this.#run !== run) return;
			this.#fail(run, error instanceof NoRelayError ? 'no-relay' : absenceOf(error), error);
		}
	}

	/** The link from now on, for what the caller sends. */
	async setLink(link: LinkSettings): Promise<void> {
		this.link = link;
		const run = this.#run;
		if (!this.#network || !run) return;
		try {
			await this.#network.setLink('caller', 'up', link);
			run.note(linkNote, plainLink(link));
			if (link.delayMs > 0) this.delays = await this.#network.delays();
		} catch (error) {
			if (this.#run === run) this.#fail(run, absenceOf(error), error);
		}
	}

	/** Nothing gets through for two seconds; then it is as it was. */
	async blackOut(): Promise<void> {
		const before = this.link;
		const run = this.#run;
		await this.setLink({ ...before, isCut: true });
		await new Promise((resolve) => setTimeout(resolve, blackoutMs));
		if (this.#run === run && this.link.isCut) await this.setLink(before);
	}

	stop(): void {
		this.close();
		this.status = 'done';
	}

	/** Leaves nothing open. */
	close(): void {
		this.#run?.close();
		this.#run = undefined;
		this.#network = undefined;
		this.isUp = false;
	}

	#fail(run: Run, absence: NetworkAbsence | 'no-relay' | undefined, error?: unknown): void {
		this.absence = absence;
		if (!absence)
			this.error =
				error instanceof Error || error instanceof DOMException
					? { name: error.name, message: error.message }
					: { name: 'Error', message: String(error) };
		this.status = 'failed';
		run.close();
		this.#network = undefined;
		this.isUp = false;
	}
}
