/** The state of the machine on a page: which run is on, which walk is played, what the peers received. */
import type { RecordingView } from '#lib/panels/recording-view.svelte.ts';
import { observeNegotiation } from '#lib/webrtc/observe-negotiation.ts';
import { createSyntheticSource } from '#lib/webrtc/sources/synthetic.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { Run, type RunStatus } from '../run.ts';
import * as code from './code.ts';
import { makeMove, type Move, type Who } from './moves.ts';
import { walks, type WalkId, type WalkStep } from './walks.ts';

/** Between two moves of a walk, so that the token can be followed. */
const beatMs = 450;
/** How long a walk waits for the connections to come up. */
const connectTimeoutMs = 10_000;

export class JsepMachine {
	status: RunStatus = $state('idle');
	/** The walk that is played now. */
	walk: WalkId | undefined = $state();
	run: Run | undefined = $state.raw();
	view: RecordingView | undefined = $state.raw();
	pictures: Partial<Record<Who, MediaStream>> = $state.raw({});
	/** What went wrong outside of any move, in the browser's words. */
	error: { name: string; message: string } | undefined = $state.raw();

	readonly #lab: PageLab;
	#session: code.Session | undefined;

	constructor(lab: PageLab) {
		this.#lab = lab;
	}

	get hasPeers(): boolean {
		return this.run !== undefined && !this.run.isClosed;
	}

	/** Two new connections, and a walk played on them. */
	async play(id: WalkId): Promise<void> {
		const run = this.#begin();
		if (!run) return;
		this.walk = id;
		run.note('walk', id);
		for (const step of walks[id]) {
			await this.#take(run, step);
			if (run.isClosed || this.walk !== id || this.run !== run) return;
		}
		await run.sample();
		if (this.run !== run) return;
		this.walk = undefined;
		this.status = 'done';
	}

	/** Two new connections and nothing more: the moves are the reader's. */
	startOver(): void {
		this.#begin();
	}

	/** The reader's own move, allowed now or not. It ends the walk that is being played. */
	async move(who: Who, move: Move): Promise<void> {
		const { run } = this;
		if (!run || run.isClosed) return;
		if (this.walk) {
			run.note('walk-left', this.walk);
			this.walk = undefined;
			this.status = 'done';
		}
		// An exercise may have shown a run of its own in between.
		this.view = this.#lab.show(run.recorder);
		await this.#make(who, move);
	}

	/** Leaves nothing open. */
	close(): void {
		this.run?.close();
		this.#session = undefined;
	}

	#begin(): Run | undefined {
		this.close();
		this.walk = undefined;
		this.pictures = {};
		this.error = undefined;
		this.status = 'running';
		const run = new Run('jsep-machine');
		this.run = run;
		this.view = this.#lab.show(run.recorder);
		try {
			this.#session = code.openSession(
				sessionPage(run, (at, stream) => {
					if (this.run === run) this.pictures = { ...this.pictures, [at]: stream };
				})
			);
			return run;
		} catch (error) {
			this.#fail(error);
			return undefined;
		}
	}

	async #take(run: Run, step: WalkStep): Promise<void> {
		if ('move' in step) {
			await this.#make(step.who, step.move);
			if (!step.isQuick) await pause(beatMs);
		} else if ('until' in step) await connected(run, connectTimeoutMs);
		else await pause(step.watchMs);
	}

	async #make(who: Who, move: Move): Promise<void> {
		if (!this.#session) return;
		try {
			await makeMove(this.#session, who, move);
		} catch {
			// The Recording has the browser's own words, and the page reads them there.
		}
	}

	#fail(error: unknown): void {
		this.error =
			error instanceof Error || error instanceof DOMException
				? { name: error.name, message: error.message }
				: { name: 'Error', message: String(error) };
		this.status = 'failed';
		this.close();
	}
}

/** Sources and recorder for one session; everything ends with the run. */
export function sessionPage(run: Run, showPicture: code.Page['showPicture']): code.Page {
	const sources = {
		caller: createSyntheticSource({ name: 'caller', width: 320, height: 180, framesPerSecond: 15 }),
		callee: createSyntheticSource({ name: 'callee', width: 320, height: 180, framesPerSecond: 15 })
	};
	const spare: Record<Who, MediaStreamTrack[]> = {
		caller: sources.caller.stream.getTracks(),
		callee: sources.callee.stream.getTracks()
	};
	const copies: MediaStreamTrack[] = [];
	run.defer(() => {
		for (const track of copies) track.stop();
		sources.caller.close();
		sources.callee.close();
	});
	return {
		observe: (connection, name) => {
			run.observe(connection, name);
			run.defer(observeNegotiation(connection, name, run.recorder));
			return connection;
		},
		streams: { caller: sources.caller.stream, callee: sources.callee.stream },
		newTrack: (who, kind) => {
			const index = spare[who].findIndex((track) => track.kind === kind);
			const [original] = index < 0 ? [] : spare[who].splice(index, 1);
			if (original) return original;
			// A track can be added to a connection once: after that there are copies.
			const copy = sources[who].stream
				.getTracks()
				.find((track) => track.kind === kind)!
				.clone();
			copies.push(copy);
			return copy;
		},
		showPicture
	};
}

/** Resolves when both connections of the run are up, the run is closed, or time is over. */
export function connected(run: Run, timeoutMs: number): Promise<void> {
	const connections = Object.values(run.peers);
	return new Promise((resolve) => {
		const listening = new AbortController();
		const done = () => {
			listening.abort();
			clearTimeout(timer);
			resolve();
		};
		const look = () => {
			if (connections.every(({ connectionState }) => connectionState === 'connected')) done();
		};
		const timer = setTimeout(done, timeoutMs);
		run.defer(done);
		for (const connection of connections)
			connection.addEventListener('connectionstatechange', look, { signal: listening.signal });
		look();
	});
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
