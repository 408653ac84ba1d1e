/** The state of the device picker on a page: lists, what is open, the call, the tones. */
import type { RecordingView } from '#lib/panels/recording-view.svelte.ts';
import { problemOf, type MediaProblem } from '../media/media-problem.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import type { RunStatus } from '../run.ts';
import { CameraCall } from './camera-call.svelte.ts';
import * as code from './code.ts';
import { devicesIn, openSession, type Session } from './session.ts';
import { outputDialog, Speaker } from './speakers.svelte.ts';

/** Chosen in the lists of inputs beside a `deviceId`. */
export const browsersChoice = '';
export const noDevice = 'none';

export class DevicePicker {
	status: RunStatus = $state('idle');
	view: RecordingView | undefined = $state.raw();
	/** The last list, with whole ids. */
	devices: readonly MediaDeviceInfo[] = $state.raw([]);
	camera = $state(browsersChoice);
	microphone = $state(browsersChoice);
	/** The browser is asking the reader now. */
	isAsking = $state(false);
	opened: MediaStream | undefined = $state.raw();
	isStopped = $state(false);
	problem: MediaProblem | undefined = $state.raw();
	outputProblem: MediaProblem | undefined = $state.raw();
	readonly call: CameraCall;
	readonly speakers: readonly Speaker[];
	readonly #lab: PageLab;
	#session: Session | undefined;

	constructor(lab: PageLab) {
		this.#lab = lab;
		const session = () => this.#begin();
		this.call = new CameraCall(session);
		this.speakers = [new Speaker('one', session), new Speaker('two', session)];
	}

	/** Something is open that can be stopped. */
	get isOpen(): boolean {
		return this.status !== 'idle' && !this.isStopped;
	}

	async list(): Promise<void> {
		await this.#work(async (session) => {
			this.devices = await code.list(devicesIn(session));
		});
	}

	/** Asks for the chosen inputs, then lists again: now there are names. */
	async open(): Promise<void> {
		const camera = choiceOf(this.camera);
		const microphone = choiceOf(this.microphone);
		await this.#work(async (session) => {
			const devices = devicesIn(session);
			if (this.opened) code.release(this.opened);
			this.opened = undefined;
			this.isAsking = true;
			try {
				const stream = await code.openInputs(devices, { camera, microphone });
				if (session.run.isClosed) return;
				this.opened = stream;
				this.devices = await code.list(devices);
			} finally {
				this.isAsking = false;
			}
		});
	}

	/** The browser's own list of outputs, where it has one. */
	async chooseOutput(): Promise<void> {
		const session = this.#begin();
		this.outputProblem = undefined;
		try {
			const output = await outputDialog(session)?.();
			if (!output || session.run.isClosed) return;
			this.devices = await code.list(devicesIn(session));
			await this.speakers[0]?.route(output.deviceId);
		} catch (error) {
			if (!session.run.isClosed) this.outputProblem = problemOf(error, 'output');
		}
	}

	/** Everything that is open ends; what was recorded stays on the page. */
	stop(): void {
		this.close();
		this.isStopped = true;
		this.isAsking = false;
		this.status = 'done';
	}

	/** Leaves nothing open. */
	close(): void {
		this.#session?.run.close();
		this.#session = undefined;
		this.opened = undefined;
		this.call.end();
		for (const speaker of this.speakers) speaker.end();
	}

	#begin(): Session {
		if (this.#session) return this.#session;
		const session = openSession({
			showPicture: (received) => {
				this.call.received = received;
			},
			showError: (error) => {
				this.call.problem = problemOf(error, 'camera');
			}
		});
		this.#session = session;
		this.view = this.#lab.show(session.run.recorder);
		this.isStopped = false;
		this.problem = this.outputProblem = undefined;
		this.status = 'done';
		if (session.devices) {
			const { devices } = session;
			session.run.defer(
				code.watch(devices, () => {
					void code.list(devices).then((list) => {
						if (!session.run.isClosed) this.devices = list;
					});
				})
			);
		}
		return session;
	}

	async #work(task: (session: Session) => Promise<void>): Promise<void> {
		const session = this.#begin();
		this.status = 'running';
		this.problem = undefined;
		try {
			await task(session);
			if (!session.run.isClosed) this.status = 'done';
		} catch (error) {
			if (session.run.isClosed) return;
			const asked = this.camera === noDevice ? 'microphone' : 'camera';
			this.problem = problemOf(error, asked);
			this.status = 'failed';
		}
	}
}

const choiceOf = (chosen: string): string | boolean =>
	chosen === noDevice ? false : chosen === browsersChoice ? true : chosen;
