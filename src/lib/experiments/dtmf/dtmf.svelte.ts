/** The state of the keypad on a page: the call, what was pressed, what the other side heard. */
import type { RecordingView } from '#lib/panels/recording-view.svelte.ts';
import { openSource, type SourceChoice } from '#lib/webrtc/sources/source.ts';
import { problemOf, type MediaProblem } from '../media/media-problem.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { Run, type RunStatus } from '../run.ts';
import * as code from './code.ts';
import { listenForKeys } from './ear.ts';

export const notes = { heard: 'heard', held: 'held', silent: 'silent', noEar: 'no-ear' } as const;

export class Dtmf {
	status: RunStatus = $state('idle');
	choice: SourceChoice = $state.raw({ kind: 'synthetic' });
	keys = $state('');
	/** Milliseconds, as typed: the browser corrects them. */
	duration = $state(160);
	gap = $state(70);
	isSilent = $state(true);
	isHeld = $state(false);
	/** The received sound is played aloud. */
	isLoud = $state(true);
	/** The call is up. */
	isOpen = $state(false);
	hasEar = $state(true);
	view: RecordingView | undefined = $state.raw();
	problem: MediaProblem | undefined = $state.raw();
	/** Why the last keys were refused. */
	refusal: { readonly name: string; readonly message: string } | undefined = $state.raw();
	readonly #lab: PageLab;
	#run: Run | undefined;
	#call: code.Call | undefined;
	#stream: MediaStream | undefined;
	#player: HTMLAudioElement | undefined;

	constructor(lab: PageLab) {
		this.#lab = lab;
	}

	async start(): Promise<void> {
		this.close();
		this.status = 'running';
		this.problem = this.refusal = undefined;
		this.isHeld = false;
		const run = (this.#run = new Run('dtmf'));
		this.view = this.#lab.show(run.recorder);
		try {
			const source = await openSource(
				this.choice,
				{ video: false, synthetic: { name: 'caller' } },
				run.media
			);
			run.defer(() => {
				source.close();
			});
			if (run.isClosed) return;
			this.#stream = source.stream;
			code.setSilent(source.stream, this.isSilent);
			const call = await code.openCall({
				observe: run.observe,
				observeTones: run.media.dtmf,
				stream: source.stream,
				play: (stream) => {
					this.#play(run, stream);
				}
			});
			if (this.#run !== run) return;
			this.#call = call;
			this.isOpen = true;
			await run.sample();
			this.status = 'done';
		} catch (error) {
			if (run.isClosed) return;
			this.problem = problemOf(error, this.choice.kind);
			this.status = 'failed';
			this.close();
		}
	}

	/** @param keys what to press, as the reader typed it: the browser says what is wrong with it */
	press(keys: string): void {
		const call = this.#call;
		if (!call) return;
		this.refusal = undefined;
		try {
			code.press(call, keys, this.duration, this.gap);
		} catch (error) {
			const { name, message } = error as Error;
			this.refusal = { name, message };
		}
	}

	cancel(): void {
		if (this.#call) code.cancel(this.#call);
	}

	setSilent(isSilent: boolean): void {
		this.isSilent = isSilent;
		if (this.#stream) code.setSilent(this.#stream, isSilent);
		this.#run?.note(notes.silent, isSilent);
	}

	setLoud(isLoud: boolean): void {
		this.isLoud = isLoud;
		if (this.#player) this.#player.muted = !isLoud;
	}

	async hold(isHeld: boolean): Promise<void> {
		const call = this.#call;
		if (!call) return;
		await code.hold(call, isHeld);
		if (this.#call !== call) return;
		this.isHeld = isHeld;
		this.refusal = undefined;
		this.#run?.note(notes.held, isHeld);
	}

	hangUp(): void {
		this.close();
		this.status = 'idle';
	}

	/** Leaves nothing open. */
	close(): void {
		this.#run?.close();
		this.#run = this.#call = this.#stream = this.#player = undefined;
		this.isOpen = this.isHeld = false;
	}

	#play(run: Run, stream: MediaStream): void {
		// Chromium counts the energy of what is played, after its volume: of a muted element it counts nothing.
		const player = (this.#player = new Audio());
		player.volume = 0.5;
		player.muted = !this.isLoud;
		player.srcObject = stream;
		void player.play().catch(() => undefined);
		run.defer(() => {
			player.srcObject = null;
		});
		this.hasEar = true;
		const ear = listenForKeys(stream, (key) => {
			run.note(notes.heard, key);
		});
		run.defer(ear.close);
		void ear.isOpen.then((isOpen) => {
			if (run.isClosed) return;
			this.hasEar = isOpen;
			if (!isOpen) run.note(notes.noEar);
		});
	}
}
