/** The state of the loopback experiment on a page: which run is on, what its peers received, which calls were made. */
import type { RecordingView } from '#lib/panels/recording-view.svelte.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import type { RunStatus } from '../run.ts';
import { Run } from '../run.ts';
import type { Source, SourceChoice } from '#lib/webrtc/sources/source.ts';
import { createSyntheticSource } from '#lib/webrtc/sources/synthetic.ts';
import { problemOf, type MediaProblem } from '../media/media-problem.ts';
import * as code from './code.ts';
import { makeCall, peerOf, type CallName } from './calls.ts';

export interface CallOutcome {
	readonly name: CallName;
	readonly ms: number;
	/** The browser's own words when it refused, and the state the peer was in. */
	readonly error?: { readonly name: string; readonly message: string; readonly signaling: string };
}

export class LoopbackCall {
	status: RunStatus = $state('idle');
	isStepping = $state(false);
	isMuted = $state(false);
	isHungUp = $state(false);
	run: Run | undefined = $state.raw();
	/** The Recording of the run, as the page looks at it. */
	view: RecordingView | undefined = $state.raw();
	pictures: { caller?: MediaStream; callee?: MediaStream } = $state.raw({});
	echo: string | undefined = $state();
	outcomes: readonly CallOutcome[] = $state.raw([]);
	error: { name: string; message: string } | undefined = $state.raw();
	/** What the caller sends. */
	choice: SourceChoice = $state.raw({ kind: 'synthetic' });
	/** Why what was chosen could not be had. */
	problem: MediaProblem | undefined = $state.raw();

	readonly #lab: PageLab;
	#call: code.Call | undefined;
	/** The newest run, shown or about to be. */
	#latest: Run | undefined;
	/** What ran before; closed once the sources of the new run stand. */
	#previous: Run | undefined;
	#callerStream: MediaStream | undefined;

	constructor(lab: PageLab) {
		this.#lab = lab;
	}

	get hasPeers(): boolean {
		return this.run !== undefined && !this.run.isClosed && !this.isHungUp;
	}

	/** All at once. */
	async start(): Promise<void> {
		this.isStepping = false;
		const run = this.#begin();
		try {
			const own = await this.#openOwn(run);
			if (run.isClosed) return;
			const call = await code.connect(this.#page(run, own));
			// Only now is anything drawn: the page must not take the time that the call needs.
			this.#show(run);
			this.#watch(run, call);
		} catch (error) {
			this.#fail(run, error);
		}
	}

	/** Two connections and nothing more; the calls are the reader's. */
	async startStepping(): Promise<void> {
		this.isStepping = true;
		const run = this.#begin();
		try {
			const own = await this.#openOwn(run);
			if (run.isClosed) return;
			this.#show(run);
			this.#watch(run, code.createPeers(this.#page(run, own)));
		} catch (error) {
			this.#fail(run, error);
		}
	}

	/** One of the six calls, allowed now or not. */
	async step(name: CallName): Promise<void> {
		const call = this.#call;
		if (!call) return;
		const peer = peerOf(name) === 'caller' ? call.caller : call.callee;
		const signaling = peer.signalingState;
		const before = performance.now();
		let outcome: CallOutcome;
		try {
			await makeCall(name, call);
			outcome = { name, ms: performance.now() - before };
		} catch (error) {
			outcome = { name, ms: performance.now() - before, error: { ...describe(error), signaling } };
		}
		if (this.#call === call) this.outcomes = [...this.outcomes, outcome];
	}

	mute(isMuted: boolean): void {
		if (!this.#callerStream) return;
		code.setMuted(this.#callerStream, isMuted);
		this.isMuted = isMuted;
		this.run?.note(isMuted ? 'muted' : 'unmuted');
	}

	hangUp(): void {
		if (this.#call) code.hangUp(this.#call);
		this.isHungUp = true;
		this.#end();
		if (this.status === 'running') this.status = 'done';
	}

	/** Leaves nothing open. */
	close(): void {
		this.#end();
	}

	#begin(): Run {
		this.#previous = this.#latest;
		this.status = 'running';
		// Running again, the pictures stand until the new ones take their place: nothing flickers.
		if (this.isStepping || this.isHungUp) this.pictures = {};
		this.echo = undefined;
		this.error = undefined;
		this.problem = undefined;
		return (this.#latest = new Run('loopback-call'));
	}

	#show(run: Run): void {
		if (run.isClosed) return;
		this.isMuted = false;
		this.isHungUp = false;
		this.outcomes = [];
		this.run = run;
		this.view = this.#lab.show(run.recorder);
	}

	/** What the reader chose instead of the test picture; nothing is waited for where that is what they want. */
	#openOwn(run: Run): Promise<Source> | undefined {
		const { choice } = this;
		if (choice.kind === 'synthetic') return undefined;
		return import('#lib/webrtc/sources/source.ts')
			.then(({ openSource }) => openSource(choice, {}, run.media))
			.then((source) => {
				if (run.isClosed) source.close();
				return source;
			})
			.catch((error: unknown) => {
				if (!run.isClosed) this.problem = problemOf(error, choice.kind);
				throw error;
			});
	}

	#page(run: Run, own: Source | undefined): code.Page {
		const caller = own ?? createSyntheticSource({ name: 'caller' });
		run.defer(() => {
			caller.close();
		});
		const callee = createSyntheticSource({ name: 'callee' });
		run.defer(() => {
			callee.close();
		});
		this.#callerStream = caller.stream;
		// Only now: the new tones go on in the AudioContext that the old ones would have closed.
		this.#previous?.close();
		return {
			observe: run.observe,
			streams: { caller: caller.stream, callee: callee.stream },
			showPicture: (at, stream) => {
				this.pictures = { ...this.pictures, [at]: stream };
			},
			showMessage: (at, text) => {
				if (at !== 'caller') return;
				this.echo = text;
				this.status = 'done';
				void run.sample(); // the path is settled now: do not wait for the next second
			}
		};
	}

	#watch(run: Run, call: code.Call): void {
		if (run.isClosed) return; // hung up, or left, while the calls were on their way
		this.#call = call;
		call.caller.addEventListener('connectionstatechange', () => {
			if (call.caller.connectionState === 'failed') this.status = 'failed';
		});
	}

	#fail(run: Run, error: unknown): void {
		if (run.isClosed) return;
		this.#show(run);
		this.error = describe(error);
		this.status = 'failed';
		this.#end();
	}

	#end(): void {
		this.#previous?.close();
		this.#latest?.close();
		this.#call = undefined;
		this.#callerStream = undefined;
	}
}

const describe = (error: unknown): { name: string; message: string } =>
	error instanceof Error || error instanceof DOMException
		? { name: error.name, message: error.message }
		: { name: 'Error', message: String(error) };
