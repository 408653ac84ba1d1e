/** The state of the call on a page: what its frames are protected with, who has which key, and what the SFU gets. */
import type { Json } from '#lib/recording/event.ts';
import type { RecordingView } from '#lib/panels/recording-view.svelte.ts';
import { createSyntheticSource } from '#lib/webrtc/sources/synthetic.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { Run, type RunStatus } from '../run.ts';
import * as code from './code.ts';
import type { FromWorker, Protection } from './frame-messages.ts';
import { notes, type KeyFacts, type ReadFacts } from './notes.ts';
import { PictureReader } from './picture-reader.ts';
import { missingHere, startFrameWorker, type FrameWorker, type WorkerName } from './start-workers.ts';

export const picture = { width: 480, height: 270, framesPerSecond: 20 } as const;
/** AES-128. */
const keyBytes = 16;
/** An id is one byte of the frame; nobody turns the key that often. */
export const mostKeys = 255;
const readEveryMs = 500;
const workerNames = ['caller', 'callee', 'sfu'] as const satisfies readonly WorkerName[];

export class EncodedFrames {
	status: RunStatus = $state('idle');
	/** What the next call does to its frames. */
	protection: Protection = $state('payload');
	asksForKeyFrame = $state(true);
	isUp = $state(false);
	sent: MediaStream | undefined = $state.raw();
	pictures: { readonly callee?: MediaStream; readonly sfu?: MediaStream } = $state.raw({});
	view: RecordingView | undefined = $state.raw();
	/** The keys that are in use: the caller seals with the one, the callee has got the other last. */
	callerKey = $state(1);
	calleeKey = $state(1);
	/** Under this id the callee has another key than the caller. */
	wrongId: number | undefined = $state();
	missing: string | undefined = $state();
	error: { readonly name: string; readonly message: string } | undefined = $state.raw();

	readonly #lab: PageLab;
	#run: Run | undefined;
	#workers: Record<WorkerName, FrameWorker> | undefined;
	/** By id; the right ones. */
	#keys: Record<number, Uint8Array<ArrayBuffer>> = {};

	constructor(lab: PageLab) {
		this.#lab = lab;
	}

	/** What the caller seals now the callee cannot open, though it has a key of that id. */
	get isWrong(): boolean {
		return this.wrongId === this.callerKey;
	}

	async start(): Promise<void> {
		this.close();
		this.error = undefined;
		this.missing = missingHere();
		if (this.missing) return;
		const run = (this.#run = new Run('encoded-frames'));
		this.view = this.#lab.show(run.recorder);
		this.status = 'running';
		this.pictures = {};
		this.callerKey = this.calleeKey = 1;
		this.wrongId = undefined;
		this.#keys = {};
		try {
			const workers = (this.#workers = this.#start(run));
			run.note(notes.protection, this.protection);
			for (const name of workerNames) workers[name].tell({ type: 'protection', protection: this.protection });
			this.#give(run, 'caller', 1);
			this.#give(run, 'callee', 1);
			const source = createSyntheticSource({ name: 'caller', audio: false, ...picture });
			run.defer(() => {
				source.close();
			});
			this.sent = source.stream;
			await code.connect({
				observe: run.observe,
				stream: source.stream,
				workers: {
					caller: workers.caller.worker,
					callee: workers.callee.worker,
					sfu: workers.sfu.worker
				},
				showPicture: this.#watchPictures(run)
			});
			if (this.#run === run) this.isUp = true;
		} catch (error) {
			this.#fail(run, error);
		}
	}

	/** Another key under the same id, for the callee alone. */
	giveWrongKey(): void {
		const run = this.#run;
		if (!run) return;
		this.wrongId = this.callerKey;
		this.#workers?.callee.tell({ type: 'key', id: this.callerKey, raw: newKey() });
		run.note(notes.key, { to: 'callee', id: this.callerKey, isRight: false });
		void run.sample();
	}

	giveRightKey(): void {
		const run = this.#run;
		if (!run) return;
		this.#give(run, 'callee', this.callerKey);
		this.calleeKey = Math.max(this.calleeKey, this.callerKey);
		if (this.asksForKeyFrame) this.askForKeyFrame();
	}

	askForKeyFrame(): void {
		this.#workers?.callee.tell({ type: 'ask-for-key-frame' });
		this.#run?.note(notes.asked);
	}

	/** One end goes on to the next key, at most one ahead of the other. */
	turnKey(who: 'caller' | 'callee'): void {
		const run = this.#run;
		if (!run || !this.canTurn(who)) return;
		if (who === 'caller') this.#give(run, 'caller', ++this.callerKey);
		else this.#give(run, 'callee', ++this.calleeKey);
	}
	canTurn(who: 'caller' | 'callee'): boolean {
		const [own, other] =
			who === 'caller' ? [this.callerKey, this.calleeKey] : [this.calleeKey, this.callerKey];
		return this.isUp && own <= other && own < mostKeys;
	}

	stop(): void {
		this.close();
		this.status = 'done';
	}

	/** Leaves nothing open. */
	close(): void {
		this.#run?.close();
		this.#run = this.#workers = undefined;
		this.isUp = false;
	}

	#start(run: Run): Record<WorkerName, FrameWorker> {
		const hear = (message: FromWorker) => {
			if (this.#run !== run) return;
			if (message.type === 'report') run.note(notes.report, message.report as unknown as Json);
			else if (message.type === 'has') run.note(notes.has, message.names);
			else this.#fail(run, message);
		};
		const start = () => {
			const started = startFrameWorker(hear);
			run.defer(() => {
				started.worker.terminate();
			});
			return started;
		};
		return { caller: start(), callee: start(), sfu: start() };
	}

	#give(run: Run, to: 'caller' | 'callee', id: number): void {
		const raw = (this.#keys[id] ??= newKey());
		this.#workers?.[to].tell({ type: 'key', id, raw });
		if (to === 'callee' && id === this.wrongId) this.wrongId = undefined;
		const facts: KeyFacts = { to, id, isRight: true };
		run.note(notes.key, { ...facts });
		void run.sample();
	}

	/** Shows what arrives, and writes down whether anything can be read in it. */
	#watchPictures(run: Run): code.Page['showPicture'] {
		const readers = { callee: new PictureReader(), sfu: new PictureReader() };
		const timer = setInterval(() => {
			const facts: ReadFacts = { callee: readers.callee.read(), sfu: readers.sfu.read() };
			run.note(notes.read, { ...facts });
		}, readEveryMs);
		run.defer(() => {
			clearInterval(timer);
			readers.callee.close();
			readers.sfu.close();
		});
		return (at, stream) => {
			if (this.#run !== run) return;
			readers[at].watch(stream);
			this.pictures = { ...this.pictures, [at]: stream };
		};
	}

	#fail(run: Run, error: unknown): void {
		if (this.#run !== run) return;
		this.error = isNamed(error)
			? { name: error.name, message: error.message }
			: { name: 'Error', message: String(error) };
		this.status = 'failed';
		run.close();
		this.isUp = false;
	}
}

const newKey = (): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(keyBytes));

/** Errors of this page, and what a worker says of its own. */
const isNamed = (error: unknown): error is { name: string; message: string } =>
	typeof error === 'object' && error !== null && 'name' in error && 'message' in error;
