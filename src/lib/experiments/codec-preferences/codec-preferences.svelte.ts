/** The state of the experiment on a page: the lists as the reader has arranged them, and the call that is on. */
import type { RecordingView } from '#lib/panels/recording-view.svelte.ts';
import { createSyntheticSource } from '#lib/webrtc/sources/synthetic.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { Run, type RunStatus } from '../run.ts';
import * as code from './code.ts';
import { choicesOf, moved, switched, unknownCodec, wantedNames, type CodecChoice } from './codec-lists.ts';
import { agreedLines, notes, receivedCount, sentCodec } from './outcome.ts';

/** How long a call is watched for the first packets of an agreement. Loopback takes well under a second. */
const settleMs = 6000;
const pollMs = 200;
/** An encoder that is exchanged during a call sends its first frames after this long. */
const changeMs = 700;
/** Small: the picture is here to be coded, not to be looked at. */
const picture = { width: 320, height: 180, framesPerSecond: 15 };

type Lists = Readonly<Record<code.Kind, readonly CodecChoice[]>>;

export class CodecPreferences {
	status: RunStatus = $state('idle');
	kind: code.Kind = $state('video');
	/** The callee has an order of its own; otherwise it leaves that to the browser. */
	calleeHasOwn = $state(false);
	run: Run | undefined = $state.raw();
	view: RecordingView | undefined = $state.raw();
	pictures: { caller?: MediaStream; callee?: MediaStream } = $state.raw({});
	/** Something was changed since it was last agreed on. */
	isChanged = $state(false);
	isHungUp = $state(false);
	error: { readonly name: string; readonly message: string } | undefined = $state.raw();
	#lists: Readonly<Record<code.Who, Lists>> | undefined = $state.raw();
	/** As the browser has them: a list that is still like this is left to the browser. */
	#own: Lists | undefined;
	/** Lists that the call that is on was given: one that is put back has to be taken back. */
	#given: readonly string[] = [];
	#call: code.Call | undefined;
	/** The call that is on has been agreed on at least once. */
	#isAgreed = false;
	readonly #lab: PageLab;

	constructor(lab: PageLab) {
		this.#lab = lab;
	}

	/** Asks the browser what it can do; opens nothing. */
	readCapabilities(): void {
		const read = (kind: code.Kind) => {
			const sendable = (RTCRtpSender.getCapabilities(kind)?.codecs ?? []).map(code.nameOf);
			return choicesOf(code.codecsOf(kind).map(code.nameOf), sendable, unknownCodec[kind]);
		};
		const lists: Lists = { video: read('video'), audio: read('audio') };
		this.#own = lists;
		this.#lists = { caller: lists, callee: lists };
	}

	list(who: code.Who): readonly CodecChoice[] {
		return this.#lists?.[who][this.kind] ?? [];
	}

	/** Moves a codec. Returns its new place, from 0. */
	move(who: code.Who, name: string, by: number): number {
		this.#change(who, (choices) => moved(choices, name, by));
		return this.list(who).findIndex((choice) => choice.name === name);
	}
	toggle(who: code.Who, name: string, isOn: boolean): void {
		this.#change(who, (choices) => switched(choices, name, isOn));
	}
	setOwn(hasOwn: boolean): void {
		this.calleeHasOwn = hasOwn;
		this.isChanged = true;
	}
	resetLists(): void {
		this.readCapabilities();
		this.isChanged = true;
	}

	get isOn(): boolean {
		return this.run !== undefined && !this.run.isClosed && this.#call !== undefined;
	}

	/** Two new connections with the lists as they stand. */
	async start(): Promise<void> {
		this.run?.close();
		this.#call = undefined;
		this.#given = [];
		this.#isAgreed = false;
		const run = new Run('codec-preferences');
		this.run = run;
		this.view = this.#lab.show(run.recorder);
		this.pictures = {};
		this.isHungUp = false;
		const caller = createSyntheticSource({ name: 'caller', ...picture });
		const callee = createSyntheticSource({ name: 'callee', ...picture });
		run.defer(() => {
			caller.close();
			callee.close();
		});
		const call = code.openCall({
			observe: run.observe,
			streams: { caller: caller.stream, callee: callee.stream },
			asks: (who, kind, names) => {
				noteAsked(run, who, kind, names);
			},
			showPicture: (at, stream) => {
				if (this.run === run) this.pictures = { ...this.pictures, [at]: stream };
			}
		});
		this.#call = call;
		await this.#agree(run, call);
	}

	/** A new offer and answer on the call that is on. */
	async renegotiate(): Promise<void> {
		if (!this.run || !this.#call) return;
		await this.#agree(this.run, this.#call);
	}

	hangUp(): void {
		this.close();
		this.isHungUp = true;
		this.status = 'done';
	}

	/** Leaves nothing open. */
	close(): void {
		this.run?.close();
		this.#call = undefined;
		this.pictures = {};
	}

	async #agree(run: Run, call: code.Call): Promise<void> {
		this.status = 'running';
		this.error = undefined;
		this.isChanged = false;
		const { kind } = this;
		run.note(notes.kind, kind);
		noteCapabilities(run, kind);
		try {
			await code.offer(call, kind, this.#wanted('caller'));
			await code.answer(call, kind, this.#wanted('callee'));
			this.#isAgreed = true;
			await settled(run, kind);
			if (this.run === run && !run.isClosed) this.status = 'done';
		} catch (error) {
			if (run.isClosed || this.run !== run) return;
			const words = wordsOf(error);
			noteRefused(run, words);
			// A call that was agreed on goes on as it was; one that never was is over.
			if (this.#isAgreed) await backToStable(call);
			else this.close();
			if (this.run !== run) return;
			this.error = words;
			this.status = 'failed';
			this.isChanged = true;
		}
	}

	/** What the browser is asked for; undefined leaves the order to it, an empty list takes an earlier one back. */
	#wanted(who: code.Who): readonly string[] | undefined {
		const key = `${who} ${this.kind}`;
		const isOrdered = who === 'callee' ? this.calleeHasOwn : this.list('caller') !== this.#own?.[this.kind];
		const wasGiven = this.#given.includes(key);
		this.#given = this.#given.filter((one) => one !== key);
		if (!isOrdered) return wasGiven ? [] : undefined;
		this.#given = [...this.#given, key];
		return wantedNames(this.list(who));
	}

	#change(who: code.Who, change: (choices: readonly CodecChoice[]) => readonly CodecChoice[]): void {
		if (!this.#lists) return;
		const { kind } = this;
		const lists = this.#lists[who];
		this.#lists = { ...this.#lists, [who]: { ...lists, [kind]: change(lists[kind]) } };
		this.isChanged = true;
	}
}

function noteAsked(run: Run, who: code.Who, kind: code.Kind, names: readonly string[]): void {
	run.recorder.append({ type: 'note', peer: who, note: notes.asked, value: { kind, names: [...names] } });
}

/** Which codecs this browser has, so that a check can tell what it lacks. */
function noteCapabilities(run: Run, kind: code.Kind): void {
	const names = [...new Set(code.codecsOf(kind).map(code.nameOf))];
	run.recorder.append({ type: 'note', peer: 'page', note: notes.capable, value: { kind, names } });
}

function noteRefused(run: Run, error: { readonly name: string; readonly message: string }): void {
	run.recorder.append({ type: 'note', peer: 'page', note: notes.refused, value: { ...error } });
}

const wordsOf = (error: unknown): { name: string; message: string } =>
	error instanceof Error || error instanceof DOMException
		? { name: error.name, message: error.message }
		: { name: 'Error', message: String(error) };

/** An offer that nobody will answer is taken back, so that the reader can try again on the same call. */
async function backToStable({ caller, callee }: code.Call): Promise<void> {
	for (const peer of [caller, callee]) {
		const type = { type: 'rollback' } as const;
		if (peer.signalingState === 'have-local-offer')
			await peer.setLocalDescription(type).catch(() => undefined);
		if (peer.signalingState === 'have-remote-offer')
			await peer.setRemoteDescription(type).catch(() => undefined);
	}
}

/** Until the statistics tell what is sent under the new agreement, and frames of it were decoded. */
async function settled(run: Run, kind: code.Kind): Promise<void> {
	const { events } = run.recorder;
	const began = performance.now();
	const before = receivedCount(events, 'callee', kind)?.count ?? 0;
	while (!run.isClosed && performance.now() - began < settleMs) {
		await new Promise((resolve) => setTimeout(resolve, pollMs));
		await run.sample();
		const isRejected = agreedLines(events, kind).answer?.port === 0;
		const isFlowing =
			sentCodec(events, 'caller', kind) !== undefined &&
			(receivedCount(events, 'callee', kind)?.count ?? 0) > before + 3;
		if ((isRejected || isFlowing) && performance.now() - began > changeMs) return;
	}
}
