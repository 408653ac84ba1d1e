/** The state of the SDP workbench: two descriptions, the pair of connections that the last run made, what became of an edit. */
import { SdpText } from '#lib/panels/sdp/sdp-text.svelte.ts';
import type { RecordingView } from '#lib/panels/recording-view.svelte.ts';
import { createSyntheticSource } from '#lib/webrtc/sources/synthetic.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { Run, type RunStatus } from '../run.ts';
import { applyText, type ApplyOutcome } from './apply.ts';
import * as code from './code.ts';
import { cameFrom, withIdentityOf } from './identity.ts';

export type Slot = 'offer' | 'answer';

/** Gathering on one machine takes a moment; a browser that never says that it is over is not waited for longer. */
const gatheringMs = 3000;
/** Small: the picture is here to make packets, not to be looked at. */
const picture = { width: 320, height: 180, framesPerSecond: 15 };

export const defaultWishes: code.Wishes = {
	audio: true,
	video: true,
	data: true,
	direction: 'sendrecv',
	codec: '',
	simulcast: false
};

export class SdpWorkbench {
	readonly offer = new SdpText();
	readonly answer = new SdpText();
	slot: Slot = $state('offer');
	status: RunStatus = $state('idle');
	run: Run | undefined = $state.raw();
	view: RecordingView | undefined = $state.raw();
	wishes: code.Wishes = $state.raw(defaultWishes);
	/** What the last press of Run made, as it was made: edits are told from it. */
	made: { readonly offer: string; readonly answer: string; readonly wishes: code.Wishes } | undefined =
		$state.raw();
	outcome: ApplyOutcome | undefined = $state.raw();
	applying: code.Place | undefined = $state();
	error: { readonly name: string; readonly message: string } | undefined = $state.raw();
	readonly #pageLab: PageLab;

	constructor(pageLab: PageLab) {
		this.#pageLab = pageLab;
	}

	get text(): SdpText {
		return this[this.slot];
	}

	/** A real offer and a real answer of this browser, with candidates, into both places. */
	async makePair(wishes = this.wishes): Promise<void> {
		const { run, page } = this.#begin();
		try {
			const pair = code.createPair(page, wishes);
			await code.negotiate(pair);
			await Promise.all([gathered(pair.caller), gathered(pair.callee)]);
			if (run.isClosed) return;
			const [offer, answer] = [
				pair.caller.localDescription?.sdp ?? '',
				pair.callee.localDescription?.sdp ?? ''
			];
			this.wishes = wishes;
			this.made = { offer, answer, wishes };
			this.offer.load(offer, true);
			this.answer.load(answer, true);
			this.status = 'done';
		} catch (error) {
			this.#fail(run, error);
		}
	}

	/** Applies the text of the slot that belongs to this place, on a new pair with the same wishes. */
	async apply(place: code.Place): Promise<void> {
		const slot: Slot = place.endsWith('answer') ? 'answer' : 'offer';
		this[slot].flush();
		const edited = this[slot].text;
		const { run, page } = this.#begin();
		this.applying = place;
		run.note('apply', place);
		try {
			const pair = code.createPair(page, this.made?.wishes ?? this.wishes);
			const outcome = await applyText(run, pair, place, (now) => this.#textFor(slot, edited, now));
			if (run.isClosed) return;
			this.outcome = outcome;
			this.status = 'done';
		} catch (error) {
			this.#fail(run, error);
		} finally {
			if (this.run === run) this.applying = undefined;
		}
	}

	/** A text of this browser is given the identity of the new pair; one from elsewhere is handed over as it is. */
	#textFor(slot: Slot, edited: string, now: code.Pair): string {
		const made = this.made?.[slot];
		const fresh = now[slot].sdp ?? '';
		return made !== undefined && cameFrom(edited, made) ? withIdentityOf(edited, made, fresh) : edited;
	}

	/** Whether the text of a slot came from this browser's last pair, so that it can connect. */
	isOwn(slot: Slot): boolean {
		return this.made !== undefined && cameFrom(this[slot].text, this.made[slot]);
	}

	close(): void {
		this.run?.close();
		this.offer.close();
		this.answer.close();
	}

	#begin(): { run: Run; page: code.Page } {
		this.run?.close();
		const run = new Run('sdp-workbench');
		this.run = run;
		this.view = this.#pageLab.show(run.recorder);
		this.status = 'running';
		this.error = undefined;
		this.outcome = undefined;
		const caller = createSyntheticSource({ name: 'caller', ...picture });
		const callee = createSyntheticSource({ name: 'callee', ...picture });
		run.defer(() => {
			caller.close();
			callee.close();
		});
		return { run, page: { observe: run.observe, streams: { caller: caller.stream, callee: callee.stream } } };
	}

	#fail(run: Run, error: unknown): void {
		if (this.run !== run || run.isClosed) return;
		this.status = 'failed';
		this.error =
			error instanceof Error || error instanceof DOMException
				? { name: error.name, message: error.message }
				: { name: 'Error', message: String(error) };
	}
}

/** When every candidate is in the description, or soon after. */
function gathered(peer: RTCPeerConnection): Promise<void> {
	return new Promise((resolve) => {
		if (peer.iceGatheringState === 'complete') {
			resolve();
			return;
		}
		const timer = setTimeout(resolve, gatheringMs);
		peer.addEventListener('icegatheringstatechange', () => {
			if (peer.iceGatheringState !== 'complete') return;
			clearTimeout(timer);
			resolve();
		});
	});
}
