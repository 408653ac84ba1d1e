/** The state of the relayed call on a page: its leg, its media, what the reader estimates. */
import type { NetworkAbsence } from '#lib/lab/network.ts';
import type { RecordingView } from '#lib/panels/recording-view.svelte.ts';
import type { NetworkNotice } from '#lib/signaling/network-protocol.ts';
import { createSyntheticSource } from '#lib/webrtc/sources/synthetic.ts';
import { isTurn, legOf, onlyUrls, type Leg } from '../gather-candidates/servers.ts';
import { absenceOf, networkFor } from '../network/run-network.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { Run, type RunStatus } from '../run.ts';
import * as code from './code.ts';
import { notes } from './sight.ts';

export const mediaChoices = ['data', 'audio', 'video'] as const;
export type MediaChoice = (typeof mediaChoices)[number];

/** A relay that answers is found in a second; Firefox gives up after eleven. */
const connectPatienceMs = 15_000;

export class RelayCall {
	status: RunStatus = $state('idle');
	leg: Leg | 'any' = $state('any');
	media: MediaChoice = $state('video');
	isUp = $state(false);
	/** The servers have no address for the leg that was chosen, or no way was found. */
	problem: 'no-leg' | 'no-path' | undefined = $state();
	pictures: { caller?: MediaStream; callee?: MediaStream } = $state.raw({});
	view: RecordingView | undefined = $state.raw();
	absence: NetworkAbsence | undefined = $state();
	notices: readonly NetworkNotice[] = $state.raw([]);
	isForeign = $state(false);
	error: string | undefined = $state();
	estimate: number | undefined = $state();
	isSheetOpen = $state(false);

	readonly #lab: PageLab;
	#run: Run | undefined;

	constructor(lab: PageLab) {
		this.#lab = lab;
	}

	async start(): Promise<void> {
		this.close();
		const { leg, media } = this;
		const run = (this.#run = new Run('relay-call'));
		this.view = this.#lab.show(run.recorder);
		this.status = 'running';
		this.absence = this.error = this.problem = undefined;
		this.pictures = {};
		this.isSheetOpen = false;
		try {
			const network = await networkFor(run);
			this.notices = network.notices;
			this.isForeign = network.isForeignTurn;
			const servers = (peer: 'caller' | 'callee') =>
				onlyUrls(network.iceServers(peer), (url) => (leg === 'any' ? isTurn(url) : legOf(url) === leg));
			const iceServers = { caller: servers('caller'), callee: servers('callee') };
			if (iceServers.caller.length === 0) {
				this.problem = 'no-leg';
				this.status = 'failed';
				run.close();
				return;
			}
			const call = await code.connect({
				observe: run.observe,
				iceServers,
				iceTransportPolicy: 'relay',
				streams: media === 'data' ? {} : this.#streams(run, media),
				showPicture: (at, stream) => {
					if (this.#run === run) this.pictures = { ...this.pictures, [at]: stream };
				}
			});
			await this.#opened(run, call);
		} catch (error) {
			if (this.#run !== run) return;
			this.absence = absenceOf(error);
			if (!this.absence)
				this.error = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
			this.status = 'failed';
			run.close();
		}
	}

	#streams(run: Run, media: 'audio' | 'video') {
		const make = (name: 'caller' | 'callee') => {
			const source = createSyntheticSource({ name, width: 320, height: 180, video: media === 'video' });
			run.defer(() => {
				source.close();
			});
			return source.stream;
		};
		return { caller: make('caller'), callee: make('callee') };
	}

	#opened(run: Run, { channel, caller }: code.Call): Promise<void> {
		return new Promise((resolve) => {
			const done = (isUp: boolean) => {
				clearTimeout(timer);
				resolve();
				if (this.#run !== run || this.status !== 'running') return;
				this.isUp = isUp;
				this.status = isUp ? 'done' : 'failed';
				if (!isUp) {
					this.problem = 'no-path';
					this.#end();
				}
			};
			const timer = setTimeout(() => {
				done(false);
			}, connectPatienceMs);
			run.defer(() => {
				clearTimeout(timer);
				resolve();
			});
			if (channel.readyState === 'open') done(true);
			channel.addEventListener('open', () => {
				done(true);
			});
			caller.addEventListener('connectionstatechange', () => {
				if (caller.connectionState === 'failed') done(false);
			});
		});
	}

	/** The reader says what the relay sends in an hour, megabytes. */
	say(megabytes: number): void {
		this.#run?.note(notes.estimate, megabytes);
	}
	openSheet(): void {
		this.#run?.note(notes.sheet);
		this.isSheetOpen = true;
	}

	hangUp(): void {
		this.#end();
		if (this.status === 'running') this.status = 'done';
	}
	#end(): void {
		this.#run?.close();
		this.isUp = false;
		this.pictures = {};
	}

	/** Leaves nothing open. */
	close(): void {
		this.#end();
		this.#run = undefined;
	}
}
