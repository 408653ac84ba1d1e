/** The state of the listened-to call on a page: who serves, what was said, what the middle made of it, and the two calls. */
import type { RecordingView } from '#lib/panels/recording-view.svelte.ts';
import { createSyntheticSource } from '#lib/webrtc/sources/synthetic.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { Run, type RunStatus } from '../run.ts';
import { canHash, fingerprintOf, hashOf } from '../trust/fingerprint.ts';
import * as code from './code.ts';
import { jsonOf, notes, type CallFacts, type EndFacts, type OverheardFacts } from './notes.ts';

/** More than this of a chat is not looked at. */
export const maxLines = 12;
export const maxTextLength = 120;

export interface Line {
	readonly key: number;
	readonly text: string;
	readonly isOwn: boolean;
}
type Lines = Readonly<Record<code.Who, readonly Line[]>>;
const nothingSaid: Lines = { caller: [], callee: [] };

export class EvilSignaling {
	status: RunStatus = $state('idle');
	isEvil = $state(true);
	/** What the middle looks for in texts, and puts in its place. */
	find = $state('10');
	put = $state('11');
	pictures: Partial<Record<code.Who, MediaStream>> = $state.raw({});
	overseen: Partial<Record<code.Who, MediaStream>> = $state.raw({});
	lines: Lines = $state.raw(nothingSaid);
	/** `call`: one call with pictures and texts. `challenge`: two calls to tell apart. */
	mode: 'call' | 'challenge' = $state('call');
	view: RecordingView | undefined = $state.raw();
	cannotHash = $state(false);
	error: { readonly name: string; readonly message: string } | undefined = $state.raw();

	readonly #lab: PageLab;
	#run: Run | undefined;
	#call: code.Call | undefined;
	#lineCount = 0;

	constructor(lab: PageLab) {
		this.#lab = lab;
	}

	get isOpen(): boolean {
		return this.status === 'done' && this.mode === 'call';
	}

	/** One call, through the server that was chosen. */
	start(): Promise<void> {
		return this.#carryOut('call', async (run) => {
			const call = await code.connect(this.#page(run, this.isEvil, true));
			const facts = await factsOf(call);
			if (this.#run !== run) return;
			run.note(notes.call, jsonOf(facts));
			this.#call = call;
		});
	}

	/** Two calls, one of them listened to; which one, the seed decides. */
	challenge(): Promise<void> {
		return this.#carryOut('challenge', async (run) => {
			const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
			run.note(notes.seed, seed);
			for (const round of [1, 2]) {
				const isEvil = round === (seed % 2) + 1;
				const call = await code.connect(this.#page(run, isEvil, false));
				const facts = await factsOf(call);
				if (this.#run !== run) return;
				run.note(notes.call, jsonOf({ round, ...facts }));
				call.caller.close();
				call.callee.close();
			}
		});
	}

	guess(round: number): void {
		if (this.mode === 'challenge' && this.status === 'done') this.#run?.note(notes.guess, round);
	}

	say(who: code.Who, text: string): void {
		const said = text.trim().slice(0, maxTextLength);
		const channel = this.#call?.channels[who];
		if (said === '' || channel?.readyState !== 'open') return;
		channel.send(said);
		this.#show(who, said, true);
	}

	async #carryOut(mode: 'call' | 'challenge', what: (run: Run) => Promise<void>): Promise<void> {
		this.close();
		this.error = undefined;
		this.cannotHash = !canHash();
		if (this.cannotHash) return;
		const run = (this.#run = new Run('evil-signaling'));
		this.mode = mode;
		this.view = this.#lab.show(run.recorder);
		this.status = 'running';
		this.pictures = this.overseen = {};
		this.lines = nothingSaid;
		try {
			await what(run);
			if (this.#run === run) this.status = 'done';
		} catch (error) {
			if (this.#run !== run) return;
			this.error =
				error instanceof Error || error instanceof DOMException
					? { name: error.name, message: error.message }
					: { name: 'Error', message: String(error) };
			this.status = 'failed';
			run.close();
		}
	}

	#page(run: Run, isEvil: boolean, isSeen: boolean): code.Page {
		const isOn = () => this.#run === run;
		return {
			observe: run.observe,
			// In the challenge nobody is told who is there: the ends themselves must find out.
			observeMiddle: isSeen
				? run.observe
				: (connection) => {
						run.defer(() => {
							connection.close();
						});
						return connection;
					},
			isEvil,
			streams: isSeen ? { caller: this.#stream(run, 'caller'), callee: this.#stream(run, 'callee') } : {},
			showPicture: (at, stream) => {
				if (isOn()) this.pictures = { ...this.pictures, [at]: stream };
			},
			showMessage: (at, text) => {
				if (isOn()) this.#show(at, text.slice(0, maxTextLength * 2), false);
			},
			overseePicture: (from, stream) => {
				if (isOn()) this.overseen = { ...this.overseen, [from]: stream };
			},
			alter: (from, read) => {
				const sent = this.find === '' ? read : read.replaceAll(this.find, () => this.put);
				const facts: OverheardFacts = { from, read, sent };
				run.note(notes.overheard, { ...facts });
				return sent;
			}
		};
	}

	#stream(run: Run, name: code.Who): MediaStream {
		const source = createSyntheticSource({ name, width: 320, height: 180, audio: false });
		run.defer(() => {
			source.close();
		});
		return source.stream;
	}

	#show(at: code.Who, text: string, isOwn: boolean): void {
		const line = { key: this.#lineCount++, text, isOwn };
		this.lines = { ...this.lines, [at]: [...this.lines[at], line].slice(-maxLines) };
	}

	/** Leaves nothing open. */
	close(): void {
		this.#run?.close();
		this.#run = this.#call = undefined;
	}
}

async function factsOf({ caller, callee }: code.Call): Promise<CallFacts> {
	return { caller: await endOf(caller), callee: await endOf(callee) };
}

const endOf = async (peer: RTCPeerConnection): Promise<EndFacts> => ({
	own: hashOf(fingerprintOf(peer.localDescription?.sdp ?? '')),
	told: hashOf(fingerprintOf(peer.remoteDescription?.sdp ?? '')),
	string: await code.stringOf(peer)
});
