/**
 * Signaling without any channel: this page is one end, and people carry two texts, or pictures of them, to the other one and
 * back. All candidates are in the description, for nothing can be said after it.
 */
import type { RecordingView } from '#lib/panels/recording-view.svelte.ts';
import { plainMessage } from '#lib/signaling/broadcast-messages.ts';
import type { PeerMessage } from '#lib/signaling/messages.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { Run, type RunStatus } from '../run.ts';
import * as code from './code.ts';
import {
	joinParts,
	packParts,
	packText,
	readPart,
	unpackText,
	type PackProblem,
	type Part,
	type Whole
} from './compact.ts';
import { costsOf, type Cost } from './cost.ts';
import { pictureOf, readCodes } from './qr-read.ts';
import { describe, type BrowserError } from './signaling-bench.svelte.ts';

export type Way = 'copy-paste' | 'qr';

export type HandProblem =
	| PackProblem['problem']
	/** Its own text came back. */
	| 'own'
	/** The right kind of text at the wrong moment. */
	| 'expects-offer'
	| 'expects-answer'
	/** The picture is none, or has no code in it. */
	| 'no-picture'
	| 'no-code'
	/** A part of another text than those before. */
	| 'other-text'
	| 'empty';

/** How often the picture of the camera is looked at. */
const lookMs = 250;

export interface OwnText {
	readonly type: Whole['type'];
	readonly text: string;
	readonly parts: readonly string[];
}

export class ByHand {
	status: RunStatus = $state('idle');
	/** A makes the offer and is the caller, B answers. */
	side: 'A' | 'B' | undefined = $state();
	own: OwnText | undefined = $state.raw();
	/** What was typed or pasted; never changed behind the reader's back. */
	typed = $state('');
	/** What has been read by hand, until it is used up. */
	parts: readonly Part[] = $state.raw([]);
	problem: HandProblem | undefined = $state();
	isReading = $state(false);
	hasTaken = $state(false);
	camera: MediaStream | undefined = $state.raw();
	connection: RTCPeerConnectionState = $state('new');
	/** What the other end said over the data channel. */
	heard: string | undefined = $state();
	error: BrowserError | undefined = $state.raw();
	cost: Cost | undefined = $state.raw();
	run: Run | undefined = $state.raw();
	view: RecordingView | undefined = $state.raw();

	readonly #lab: PageLab;
	readonly #way: () => Way;
	#end: code.End | undefined;
	#looking: ReturnType<typeof setTimeout> | undefined;

	constructor(lab: PageLab, way: () => Way) {
		this.#lab = lab;
		this.#way = way;
	}

	get role(): code.Role | undefined {
		return this.side && (this.side === 'A' ? 'caller' : 'callee');
	}

	/** Becomes one end. A begins with its offer; B waits for one. */
	async begin(side: 'A' | 'B'): Promise<void> {
		this.close();
		const run = new Run('signaling-bench');
		this.run = run;
		this.side = side;
		this.status = 'running';
		this.own = undefined;
		this.typed = '';
		this.parts = [];
		this.problem = undefined;
		this.hasTaken = false;
		this.connection = 'new';
		this.heard = undefined;
		this.error = undefined;
		this.cost = undefined;
		this.view = this.#lab.show(run.recorder);
		try {
			const role = side === 'A' ? 'caller' : 'callee';
			const end = code.openEnd(role, this.#page(run), 'queueing', false);
			this.#end = end;
			if (side === 'A') await code.describe(end, 'offer');
		} catch (error) {
			this.#fail(run, error);
		}
	}

	/** What was pasted. */
	async takeText(text = this.typed): Promise<void> {
		if (text.trim() === '') {
			this.problem = 'empty';
			return;
		}
		const part = readPart(text.trim());
		if (part) {
			await this.#takePart(part);
			return;
		}
		const read = await unpackText(text);
		if ('problem' in read) this.problem = read.problem;
		else await this.#take(read);
	}

	/** A screenshot or a photograph, chosen or pasted. */
	async takePictures(files: readonly Blob[]): Promise<void> {
		this.problem = undefined;
		this.isReading = true;
		try {
			for (const file of files) {
				const picture = await pictureOf(file);
				if (!picture) {
					this.problem = 'no-picture';
					continue;
				}
				const texts = await readCodes(picture);
				picture.close();
				if (texts.length === 0) this.problem = 'no-code';
				for (const text of texts) await this.#takeCode(text);
			}
		} finally {
			this.isReading = false;
		}
	}

	async openCamera(): Promise<void> {
		const { run } = this;
		if (!run || this.camera) return;
		this.error = undefined;
		try {
			const camera = await code.openCamera();
			if (this.run !== run || run.isClosed) {
				for (const track of camera.getTracks()) track.stop();
				return;
			}
			this.camera = camera;
			run.defer(() => {
				this.closeCamera();
			});
		} catch (error) {
			this.error = describe(error);
		}
	}

	/** Looks at the picture of the camera again and again, until everything has been read. */
	look(video: HTMLVideoElement): void {
		const again = () => {
			this.#looking = setTimeout(() => {
				void readCodes(video)
					.then(async (texts) => {
						for (const text of texts) await this.#takeCode(text);
					})
					.finally(() => {
						if (this.camera) again();
					});
			}, lookMs);
		};
		again();
	}

	closeCamera(): void {
		clearTimeout(this.#looking);
		for (const track of this.camera?.getTracks() ?? []) track.stop();
		this.camera = undefined;
	}

	/** Leaves nothing open. */
	close(): void {
		this.closeCamera();
		this.run?.close();
		this.#end = undefined;
	}

	#page(run: Run): code.Page {
		const isOn = () => !run.isClosed && this.run === run;
		return {
			observe: run.observe,
			send: (_from, message) => {
				if (isOn() && message.type === 'description') void this.#pack(run, message);
			},
			hear: (_at, text) => {
				if (isOn()) this.heard = text.slice(0, 200);
			},
			showState: (_at, state) => {
				if (!isOn()) return;
				this.connection = state;
				if (state === 'failed') this.status = 'failed';
				if (state !== 'connected') return;
				this.status = 'done';
				this.cost = costsOf(run.recorder.events)[0];
				void run.sample();
			},
			showChannel: (_at, isOpen) => {
				if (isOn() && isOpen && this.#end) code.sayOverChannel(this.#end, `Hello from ${this.side ?? ''}`);
			},
			showPicture: () => undefined
		};
	}

	async #pack(run: Run, message: Extract<PeerMessage, { type: 'description' }>): Promise<void> {
		const { description } = message;
		const [text, parts] = await Promise.all([packText(description), packParts(description)]);
		if (this.run !== run) return;
		this.own = { type: description.type, text, parts };
		const carried = this.#way() === 'qr' ? parts.join('').length : text.length;
		this.#record(run, 'sent', { ...message, carried });
	}

	async #takeCode(text: string): Promise<void> {
		const part = readPart(text);
		if (part) await this.#takePart(part);
		else if (this.parts.length === 0) this.problem = 'foreign';
	}

	async #takePart(part: Part): Promise<void> {
		if (this.hasTaken) return;
		const [known] = this.parts;
		if (known && known.id !== part.id) {
			this.problem = 'other-text';
			return;
		}
		if (this.parts.some(({ number }) => number === part.number)) return;
		this.problem = undefined;
		this.parts = [...this.parts, part];
		const read = await joinParts(this.parts);
		if (read === 'incomplete') return;
		this.parts = [];
		if ('problem' in read) this.problem = read.problem;
		else await this.#take(read);
	}

	async #take(whole: Whole): Promise<void> {
		const { run } = this;
		const end = this.#end;
		if (!run || !end || this.hasTaken) return;
		const expected = this.side === 'A' ? 'answer' : 'offer';
		if (whole.type !== expected) {
			this.problem =
				whole.type === this.own?.type ? 'own' : expected === 'offer' ? 'expects-offer' : 'expects-answer';
			return;
		}
		this.problem = undefined;
		this.error = undefined;
		this.hasTaken = true;
		this.closeCamera();
		const message: PeerMessage = { type: 'description', description: whole };
		this.#record(run, 'received', message);
		try {
			await code.receive(end, message);
		} catch (error) {
			// Another text may still do.
			this.hasTaken = false;
			if (this.run === run) this.error = describe(error);
		}
	}

	#record(
		run: Run,
		direction: 'sent' | 'received',
		message: PeerMessage & { readonly carried?: number }
	): void {
		run.recorder.append({
			type: 'signal',
			peer: this.role ?? 'page',
			direction,
			carrier: this.#way(),
			kind: message.type,
			message: plainMessage(message)
		});
	}

	#fail(run: Run, error: unknown): void {
		if (this.run !== run || run.isClosed) return;
		this.error = describe(error);
		this.status = 'failed';
		run.close();
	}
}
