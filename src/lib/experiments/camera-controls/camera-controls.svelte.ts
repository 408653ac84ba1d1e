/** The state of the camera controls on a page: which camera is open, what it can do, what was moved and what came of it. */
import { roomCamera } from '#lib/capture/optics.ts';
import type { RecordingView } from '#lib/panels/recording-view.svelte.ts';
import { createRoomScene } from '#lib/webrtc/sources/room-scene.ts';
import type { SourceChoice } from '#lib/webrtc/sources/source.ts';
import { createSyntheticDevices } from '#lib/webrtc/sources/synthetic-camera.ts';
import { problemOf, type MediaProblem } from '../media/media-problem.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { Run, type RunStatus } from '../run.ts';
import * as code from './code.ts';
import {
	callOf,
	changesOf,
	controlsOf,
	setFor,
	tooMuch,
	type Change,
	type TrackControl
} from './controls.ts';

export interface Move {
	/** As code. */
	readonly call: string;
	readonly changes: readonly Change[];
	readonly problem?: MediaProblem;
}

export class CameraControls {
	status: RunStatus = $state('idle');
	choice: SourceChoice = $state.raw({ kind: 'synthetic' });
	view: RecordingView | undefined = $state.raw();
	stream: MediaStream | undefined = $state.raw();
	source: SourceChoice['kind'] | undefined = $state();
	controls: readonly TrackControl[] = $state.raw([]);
	settings: code.Values = $state.raw({});
	/** Settings as they were when the camera was opened. */
	atFirst: code.Values = $state.raw({});
	move: Move | undefined = $state.raw();
	problem: MediaProblem | undefined = $state.raw();
	/** Numbers are set together with their mode, so that they count. */
	withMode = $state(true);
	isBusy = $state(false);
	hasEnded = $state(false);
	/** Names that this browser knows; undefined where it cannot be asked. */
	known: readonly string[] | undefined = $state.raw();
	/** Of turning the camera: its own permission. `unknown` where the browser has no such question. */
	turning: PermissionState | 'unknown' = $state('unknown');

	readonly #lab: PageLab;
	readonly #synthetic = createSyntheticDevices({ cameras: [roomCamera], scene: createRoomScene });
	#run: Run | undefined = $state.raw();
	/** Moves wait for each other: a slider can be faster than a camera. Only the last one that waits is made. */
	#next: code.Values | undefined;

	constructor(lab: PageLab) {
		this.#lab = lab;
	}

	get hasRun(): boolean {
		return this.#run !== undefined;
	}
	/** Asks the browser what it knows, without opening anything. */
	async look(): Promise<void> {
		const devices = code.realDevices();
		this.known = devices ? code.knownConstraints(devices) : undefined;
		try {
			this.turning = await code.mayTurn(navigator.permissions);
		} catch {
			this.turning = 'unknown'; // this browser does not know the question
		}
	}

	async open(): Promise<void> {
		if (this.isBusy) return;
		const { kind } = this.choice;
		this.#closeStream();
		this.#run?.close();
		const run = (this.#run = new Run('camera-controls'));
		this.view = this.#lab.show(run.recorder);
		this.isBusy = true;
		this.status = 'running';
		run.note('source', kind);
		try {
			const devices = run.media.devices(kind === 'camera' ? code.realDevices() : this.#synthetic);
			if (!devices)
				throw new DOMException('navigator.mediaDevices is missing: no secure context', 'SecurityError');
			const stream = await code.openCamera(devices);
			if (run.isClosed) return; // left while the browser asked; the run has stopped the track
			const [track] = stream.getVideoTracks();
			if (!track) throw new DOMException('the stream holds no picture', 'NotFoundError');
			track.addEventListener('ended', () => {
				if (this.stream === stream) this.hasEnded = true;
			});
			this.stream = stream;
			this.source = kind;
			this.controls = controlsOf(code.capabilities(track));
			this.settings = this.atFirst = code.settings(track);
		} catch (error) {
			if (run.isClosed) return;
			this.problem = problemOf(error, kind);
			this.status = 'failed';
		} finally {
			if (this.#run === run) this.isBusy = false;
			// The answer to the browser's question may have changed what it says of turning.
			void this.look();
		}
	}

	async set(control: TrackControl, value: code.Values[string]): Promise<void> {
		await this.#make(setFor(control, value, this.controls, this.withMode));
	}
	async askTooMuch(control: TrackControl): Promise<void> {
		if (control.kind === 'range')
			await this.#make(setFor(control, tooMuch(control), this.controls, this.withMode));
	}
	/** Everything back to where it was when the camera was opened. */
	async reset(): Promise<void> {
		const set: code.Values = {};
		for (const { name, ruledBy } of this.controls) {
			const value = this.atFirst[name];
			// What a camera chooses by itself cannot be asked for at the same time.
			if (value !== undefined && !(ruledBy && this.atFirst[ruledBy] === 'continuous')) set[name] = value;
		}
		await this.#make(set);
	}

	async #make(set: code.Values): Promise<void> {
		const waits = this.#next !== undefined || this.isBusy;
		this.#next = set;
		if (waits) return;
		const [track] = this.stream?.getVideoTracks() ?? [];
		const run = this.#run;
		if (!track || !run) {
			this.#next = undefined;
			return;
		}
		this.isBusy = true;
		let next = this.#takeNext();
		while (next && this.#run === run) {
			await this.#moveOnce(track, run, next);
			next = this.#takeNext();
		}
		if (this.#run === run) this.isBusy = false;
	}
	#takeNext(): code.Values | undefined {
		const next = this.#next;
		this.#next = undefined;
		return next;
	}
	async #moveOnce(track: MediaStreamTrack, run: Run, set: code.Values): Promise<void> {
		const call = callOf(set);
		try {
			const { before, after } = await code.move(track, set);
			if (this.#run !== run) return;
			this.move = { call, changes: changesOf(set, before, after) };
			this.settings = after;
		} catch (error) {
			if (this.#run !== run) return;
			const now = code.settings(track);
			this.move = {
				call,
				changes: changesOf(set, now, now),
				problem: problemOf(error, this.source ?? 'camera')
			};
			this.settings = now;
		}
	}

	/** Ends the run: the camera goes dark. What was recorded stays. */
	stop(): void {
		this.#closeStream();
		this.#run?.close();
		this.#run = undefined;
		this.isBusy = false;
		this.status = 'done';
	}

	/** Leaves nothing open. */
	close(): void {
		this.#closeStream();
		this.#run?.close();
		this.#run = undefined;
	}

	#closeStream(): void {
		if (this.stream) code.closeCamera(this.stream);
		this.stream = this.source = this.move = this.problem = undefined;
		this.controls = [];
		this.settings = this.atFirst = {};
		this.hasEnded = false;
		this.#next = undefined;
	}
}
