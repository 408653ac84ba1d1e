/** The state of a measurement from glass to glass, straight or through a box that can be moved away. */
import type { LabNetwork, NetworkAbsence } from '#lib/lab/network.ts';
import type { RecordingView } from '#lib/panels/recording-view.svelte.ts';
import { clearLink, type LinkSettings } from '#lib/sim/link-settings.ts';
import type { NetworkNotice } from '#lib/signaling/network-protocol.ts';
import { connected, exchangeCandidates, negotiate } from '#lib/webrtc/loopback.ts';
import { createSyntheticSource } from '#lib/webrtc/sources/synthetic.ts';
import { linkNote, plainLink } from '../network/phases.ts';
import { NoRelayError, relayedSignal } from '../network/relayed-signal.ts';
import { absenceOf, networkFor } from '../network/run-network.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { Run, type RunStatus } from '../run.ts';
import * as code from './code.ts';
import { logFrames } from './frame-log.ts';
import { picture } from './picture.ts';

export type Way = 'straight' | 'box';
export const far = { ...clearLink, delayMs: 100 } as const;
const stepMs = 5;
const stepEveryMs = 250;

export class GlassToGlass {
	status: RunStatus = $state('idle');
	way: Way = $state('straight');
	isUp = $state(false);
	link: LinkSettings = $state.raw(clearLink);
	sent: MediaStream | undefined = $state.raw();
	received: MediaStream | undefined = $state.raw();
	view: RecordingView | undefined = $state.raw();
	absence: NetworkAbsence | 'no-relay' | undefined = $state();
	notices: readonly NetworkNotice[] = $state.raw([]);
	error: { readonly name: string; readonly message: string } | undefined = $state.raw();

	readonly #lab: PageLab;
	#run: Run | undefined;
	#network: LabNetwork | undefined;

	constructor(lab: PageLab) {
		this.#lab = lab;
	}

	async start(way: Way): Promise<void> {
		this.close();
		const run = new Run('glass-to-glass');
		this.#run = run;
		this.view = this.#lab.show(run.recorder);
		this.status = 'running';
		this.way = way;
		this.absence = this.error = undefined;
		this.notices = [];
		this.received = undefined;
		this.link = clearLink;
		try {
			const network = way === 'box' ? await this.#open(run) : undefined;
			const source = createSyntheticSource({ name: 'caller', audio: false, ...picture });
			run.defer(() => {
				source.close();
			});
			this.sent = source.stream;
			const configurationOf = (peer: 'caller' | 'callee'): RTCConfiguration =>
				network ? { iceServers: network.iceServers(peer), iceTransportPolicy: 'relay' } : {};
			await code.connect({
				observe: run.observe,
				configuration: { caller: configurationOf('caller'), callee: configurationOf('callee') },
				signal: network ? relayedSignal : straight,
				stream: source.stream,
				showPicture: (stream) => {
					if (this.#run === run) this.received = stream;
				}
			});
			if (this.#run !== run) return;
			this.#network = network;
			this.isUp = true;
			if (network) run.note(linkNote, plainLink(this.link));
		} catch (error) {
			if (this.#run === run)
				this.#fail(run, error instanceof NoRelayError ? 'no-relay' : absenceOf(error), error);
		}
	}

	async #open(run: Run): Promise<LabNetwork> {
		const network = await networkFor(run, { isCaptured: false });
		this.notices = network.notices;
		network.onlost = () => {
			if (this.#run === run) this.#fail(run, 'lost');
		};
		return network;
	}

	/** Frames of this element are read from now on. Returns the function that stops it. */
	watch(video: HTMLVideoElement): () => void {
		const run = this.#run;
		return run && !run.isClosed ? logFrames(run, video) : () => undefined;
	}

	/** The box from now on, for what the caller sends. */
	async setLink(link: LinkSettings): Promise<void> {
		this.link = link;
		const run = this.#run;
		if (!this.#network || !run) return;
		try {
			await this.#network.setLink('caller', 'up', link);
			run.note(linkNote, plainLink(link));
		} catch (error) {
			if (this.#run === run) this.#fail(run, absenceOf(error), error);
		}
	}

	/**
	 * Moves the box away bit by bit: a jump of 100 ms would be taken for jitter, and receivers take half a minute and more to
	 * forget that.
	 */
	async moveAway(): Promise<void> {
		const run = this.#run;
		for (let delayMs = stepMs; delayMs <= far.delayMs; delayMs += stepMs) {
			if (!run || this.#run !== run || run.isClosed) return;
			await this.setLink({ ...clearLink, delayMs });
			if (delayMs < far.delayMs) await new Promise((resolve) => setTimeout(resolve, stepEveryMs));
		}
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
		this.sent = this.received = undefined;
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
		this.sent = this.received = undefined;
	}
}

async function straight(caller: RTCPeerConnection, callee: RTCPeerConnection): Promise<void> {
	exchangeCandidates(caller, callee);
	await negotiate(caller, callee);
	await connected(caller);
}
