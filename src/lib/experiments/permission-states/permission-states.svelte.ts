/** The state of the permission experiment on a page: the run, what is open, which row is being tried. */
import type { RecordingView } from '#lib/panels/recording-view.svelte.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { Run, type RunStatus } from '../run.ts';
import { problemOf, type MediaProblem } from '../media/media-problem.ts';
import * as code from './code.ts';
import { notes, patienceMs, type RowId } from './trials.ts';

export class PermissionStates {
	status: RunStatus = $state('idle');
	view: RecordingView | undefined = $state.raw();
	/** What was given and is still on, by kind. */
	open: Readonly<Partial<Record<code.Kind, MediaStream>>> = $state.raw({});
	/** The kind that the browser is asking for now. */
	asking: code.Kind | undefined = $state();
	problem: MediaProblem | undefined = $state.raw();
	isStopped = $state(false);
	readonly #lab: PageLab;
	#run: Run | undefined;
	#page: code.Page | undefined;
	#devices: MediaDevices | undefined;
	#watched: Promise<void> | undefined;

	constructor(lab: PageLab) {
		this.#lab = lab;
	}

	get isRunning(): boolean {
		return this.status !== 'idle' && !this.isStopped;
	}

	/** Reads both states; asks nobody. */
	async look(): Promise<void> {
		const run = this.#begin();
		await this.#watched;
		await this.#read(run);
		if (!run.isClosed && !this.asking) this.status = 'done';
	}

	/** The browser asks the reader, or answers at once from what it remembers. */
	async ask(kind: code.Kind): Promise<void> {
		const run = this.#begin();
		await this.#watched;
		if (this.asking || this.#run !== run) return;
		this.asking = kind;
		this.status = 'running';
		this.problem = undefined;
		this.#tell(run, notes.trial, kind === 'camera' ? 'denied' : 'denied-microphone');
		try {
			const stream = await code.ask(this.#devicesHere(), kind);
			if (run.isClosed) return;
			const before = this.open[kind];
			if (before) code.release(before);
			this.open = { ...this.open, [kind]: stream };
			this.status = 'done';
		} catch (error) {
			if (run.isClosed) return;
			this.problem = problemOf(error, kind);
			this.status = 'failed';
		} finally {
			if (this.#run === run) this.asking = undefined;
		}
		// Not every browser tells of a change by an event.
		await this.#read(run);
	}

	/** One row of the table that asks nobody. */
	async try(id: RowId): Promise<void> {
		const run = this.#begin();
		await this.#watched;
		const act = this.#trial(id);
		if (!act || this.#run !== run) return;
		this.#tell(run, notes.trial, id);
		let timer: ReturnType<typeof setTimeout> | undefined;
		const late = new Promise<'late'>((resolve) => {
			timer = setTimeout(() => {
				resolve('late');
			}, patienceMs);
		});
		try {
			const given = act();
			// Whatever comes, now or late, is let go at once: the trial was about the error.
			given.then(
				(stream) => {
					if (stream) code.release(stream);
				},
				() => undefined
			);
			const result = await Promise.race([given, late]);
			if (result === 'late') this.#tell(run, notes.pending, id);
			else if (!result) this.#tell(run, notes.impossible, id);
		} catch {
			// The Recording has the browser's own words: that is what the row shows.
		} finally {
			clearTimeout(timer);
		}
		if (!run.isClosed && !this.asking) this.status = 'done';
		await this.#read(run);
	}

	/** Everything that is on goes off; what was recorded stays on the page. */
	stop(): void {
		this.close();
		this.isStopped = true;
		this.status = 'done';
	}

	close(): void {
		this.#run?.close();
		this.#run = undefined;
		this.open = {};
		this.asking = undefined;
	}

	#begin(): Run {
		if (this.#run) return this.#run;
		const run = new Run('permission-states');
		this.#run = run;
		this.view = this.#lab.show(run.recorder);
		this.isStopped = false;
		this.problem = undefined;
		this.status = 'running';
		const page: code.Page = {
			observeDevices: run.media.devices,
			observePermission: (kind, status) => {
				run.media.listen('PermissionStatus.onchange', status, 'change', () => ({
					kind,
					state: status.state
				}));
			}
		};
		this.#page = page;
		this.#devices = code.devicesOf(page);
		this.#watched = Promise.all(
			(['camera', 'microphone'] as const).map(async (kind) => {
				this.#noteState(run, kind, await code.watchPermission(page, kind).catch(() => 'unknown'));
			})
		).then(() => undefined);
		return run;
	}

	#devicesHere(): MediaDevices {
		if (this.#devices) return this.#devices;
		throw new DOMException(
			'navigator.mediaDevices is missing: this page is not in a secure context',
			'SecurityError'
		);
	}

	#trial(id: RowId): (() => Promise<MediaStream | undefined>) | undefined {
		const page = this.#page!;
		switch (id) {
			case 'policy':
				return () => code.askInForbiddenFrame(page);
			case 'missing':
				return () => code.askForMissingKind(this.#devicesHere());
			case 'too-much':
				return () => code.askTooMuch(this.#devicesHere());
			case 'nobody':
				return () => code.askForNobody(this.#devicesHere());
			case 'nothing':
				return () => code.askForNothing(this.#devicesHere());
			case 'ended':
				return () => code.askAfterTheEnd(page);
			case 'denied':
			case 'in-use':
			case 'insecure':
			case 'aborted':
				return undefined;
		}
	}

	async #read(run: Run): Promise<void> {
		for (const kind of ['camera', 'microphone'] as const)
			this.#noteState(run, kind, await code.readPermission(kind).catch(() => 'unknown'));
	}

	#noteState(run: Run, kind: code.Kind, state: string): void {
		if (run.isClosed) return;
		run.recorder.append({ type: 'note', peer: 'page', note: notes.state, value: { kind, state } });
	}

	#tell(run: Run, note: string, id: string): void {
		if (!run.isClosed) run.recorder.append({ type: 'note', peer: 'page', note, value: { id } });
	}
}
