/** The bench on a page: two ends, the cards on the track between them, the carrier, and what it cost. */
import type { Json } from '#lib/recording/event.ts';
import type { RecordingView } from '#lib/panels/recording-view.svelte.ts';
import { parseJson, plainMessage } from '#lib/signaling/broadcast-messages.ts';
import { parsePeerMessage, type PeerMessage } from '#lib/signaling/messages.ts';
import { hasLabServer } from '#lib/signaling/server.ts';
import { createSyntheticSource } from '#lib/webrtc/sources/synthetic.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { Run, type RunStatus } from '../run.ts';
import { notes } from './bench-notes.ts';
import { CarrierError, needsServer, openCarrier, type Carrier, type CarrierName } from './carriers.ts';
import * as code from './code.ts';
import { costsOf, offTrack, type Cost } from './cost.ts';
import {
	cardOf,
	duplicate,
	emptyTrack,
	isOnTrack,
	kindOf,
	maxCards,
	move,
	nextCard,
	otherRole,
	put,
	readEdit,
	replaceMessage,
	setState,
	type Card,
	type EditProblem,
	type Track
} from './track.ts';

/** How the track behaves while cards flow: at once, all a little late, or each as late as it likes. */
export const paces = ['at-once', 'late', 'shuffled'] as const;
export type Pace = (typeof paces)[number];
export const lateMs = 300;
export const shuffledMs = 1200;
/** What a single card is delayed by. */
export const cardDelayMs = 1000;
/** Small: it is there to be seen, not to be watched. */
const picture = { name: 'caller', width: 320, height: 180, framesPerSecond: 15 } as const;

export interface BrowserError {
	readonly name: string;
	readonly message: string;
}

export class SignalingBench {
	status: RunStatus = $state('idle');
	carrier: CarrierName = $state('direct');
	handlers: code.Handlers = $state('queueing');
	isHolding = $state(false);
	pace: Pace = $state('at-once');
	track: Track = $state.raw(emptyTrack);
	/** Whether a lab server stands behind the page. */
	server: 'looking' | 'here' | 'absent' = $state('looking');
	/** What carries messages now: the carrier of the run, or the data channel of the call. */
	via: 'carrier' | 'channel' = $state('carrier');
	/** Carrier of the call that is on; the choice above may be for the next one. */
	used: CarrierName | undefined = $state();
	isOpening = $state(false);
	isCarrierOff = $state(false);
	isChannelOpen = $state(false);
	isHungUp = $state(false);
	hasPicture = $state(false);
	states: Readonly<Record<code.Role, string>> = $state.raw({ caller: 'new', callee: 'new' });
	pictures: Readonly<Partial<Record<code.Role, MediaStream>>> = $state.raw({});
	/** The carrier's own failure. */
	problem: CarrierError | undefined = $state.raw();
	/** An error of the browser that belongs to no card. */
	error: BrowserError | undefined = $state.raw();
	run: Run | undefined = $state.raw();
	view: RecordingView | undefined = $state.raw();
	/** The last cost of each carrier on this page. */
	costs: Readonly<Record<string, Cost>> = $state.raw({});

	readonly isUp = $derived(this.states.caller === 'connected' && this.states.callee === 'connected');
	readonly onTrack = $derived(this.track.cards.filter(isOnTrack));
	readonly hasCall = $derived(this.run !== undefined && this.used !== undefined && !this.isHungUp);

	readonly #lab: PageLab;
	readonly #site: () => URL;
	#open: Carrier | undefined;
	#ends: Partial<Record<code.Role, code.End>> = {};

	/** @param site gives the root of the pages, where the lab server would be */
	constructor(lab: PageLab, site: () => URL) {
		this.#lab = lab;
		this.#site = site;
	}

	async lookForServer(): Promise<void> {
		this.server = 'looking';
		this.server = (await hasLabServer(this.#site())) ? 'here' : 'absent';
		if (this.server === 'absent' && needsServer(this.carrier)) this.carrier = 'direct';
	}

	/** A new call over the chosen carrier. */
	async start(): Promise<void> {
		this.#end();
		const run = new Run('signaling-bench');
		this.run = run;
		this.view = this.#lab.show(run.recorder);
		this.status = 'running';
		this.track = emptyTrack;
		this.via = 'carrier';
		this.isCarrierOff = false;
		this.isChannelOpen = false;
		this.isHungUp = false;
		this.hasPicture = false;
		this.states = { caller: 'new', callee: 'new' };
		this.pictures = {};
		this.problem = undefined;
		this.error = undefined;
		this.used = this.carrier;
		run.note(notes.carrier, this.carrier);
		run.note(notes.handlers, this.handlers);
		this.isOpening = true;
		try {
			const carrier = await openCarrier(this.carrier, this.#site(), {
				arrived: (to, message) => {
					if (this.run === run) void this.#arrived(to, message);
				},
				passed: (peer, direction, kind, message) => {
					this.#record(run, peer, direction, this.used ?? this.carrier, kind, message);
				},
				failed: (error) => {
					if (this.run === run && !this.isCarrierOff) this.problem = error;
				}
			});
			run.defer(() => {
				carrier.close();
			});
			if (run.isClosed) {
				carrier.close();
				return;
			}
			this.#open = carrier;
			this.isOpening = false;
			await this.#call(run, carrier);
		} catch (error) {
			if (this.run !== run || run.isClosed) return;
			this.isOpening = false;
			if (error instanceof CarrierError) this.problem = error;
			else this.error = describe(error);
			this.status = 'failed';
			run.close();
		}
	}

	async #call(run: Run, carrier: Carrier): Promise<void> {
		const ifOn = <Args extends unknown[]>(act: (...args: Args) => void) => {
			return (...args: Args) => {
				if (!run.isClosed && this.run === run) act(...args);
			};
		};
		const page: code.Page = {
			observe: run.observe,
			send: ifOn((from, message) => {
				this.#post(from, message);
			}),
			hear: ifOn((at, text) => {
				const message = parsePeerMessage(parseJson(text));
				if (!message) return;
				this.#record(run, at, 'received', 'data-channel', message.type, plainMessage(message));
				void this.#arrived(at, message);
			}),
			showState: ifOn((at, state) => {
				this.states = { ...this.states, [at]: state };
				if (state === 'failed') this.status = 'failed';
				if (!this.isUp) return;
				this.status = 'done';
				void run.sample();
				this.#keepCosts();
			}),
			showChannel: ifOn((_at, isOpen) => {
				this.isChannelOpen = isOpen;
			}),
			showPicture: ifOn((at, stream) => {
				this.pictures = { ...this.pictures, [at]: stream };
				void run.sample();
			})
		};
		const caller = code.openEnd('caller', page, this.handlers);
		const callee = code.openEnd('callee', page, this.handlers, !carrier.answersWhole);
		this.#ends = { caller, callee };
		await code.describe(caller, 'offer');
	}

	// ── Cards ─────────────────────────────────────────────────────────────────────────────────────────────────────────

	/** The next card, whatever the pace. */
	step(): void {
		const card = nextCard(this.track);
		if (card) this.deliver(card.id);
	}

	/** Everything that waits, in the order in which it lies; from now on cards flow. */
	flow(): void {
		this.isHolding = false;
		for (const card of this.track.cards.filter(({ state }) => state === 'waiting')) this.#schedule(card);
	}

	hold(): void {
		this.isHolding = true;
	}

	deliver(id: number): void {
		const card = cardOf(this.track, id);
		const { run } = this;
		if (!card || !isOnTrack(card) || !run || run.isClosed) return;
		this.track = setState(this.track, id, 'underway');
		if (this.via === 'carrier') {
			if (this.isCarrierOff || !this.#open) {
				this.#lose(card, run);
				return;
			}
			this.#open.send(card.from, card.message);
			return;
		}
		const end = this.#ends[card.from];
		if (end?.channel?.readyState !== 'open') {
			this.#lose(card, run);
			return;
		}
		this.#record(run, card.from, 'sent', 'data-channel', card.message.type, plainMessage(card.message));
		code.sayOverChannel(end, JSON.stringify(card.message));
	}

	drop(id: number): void {
		const card = cardOf(this.track, id);
		if (!card || !isOnTrack(card) || !this.run) return;
		this.run.note(notes.dropped, kindOf(card.message));
		this.#lose(card, this.run);
	}

	duplicate(id: number): void {
		const card = cardOf(this.track, id);
		if (!card || !isOnTrack(card)) return;
		this.run?.note(notes.duplicated, kindOf(card.message));
		this.track = duplicate(this.track, id);
	}

	move(id: number, by: -1 | 1): void {
		const before = this.track;
		this.track = move(before, id, by);
		const card = cardOf(this.track, id);
		if (this.track !== before && card) this.run?.note(notes.moved, kindOf(card.message));
	}

	/** The card waits a second on its own and lets the others pass. */
	delay(id: number): void {
		const card = cardOf(this.track, id);
		if (card?.state !== 'waiting') return;
		this.run?.note(notes.delayed, kindOf(card.message));
		this.track = setState(this.track, id, 'delayed');
		this.#later(cardDelayMs, () => {
			this.deliver(id);
		});
	}

	/** Puts the edited text into the card, or says why it cannot be a message; the card stays as it was then. */
	edit(id: number, text: string): EditProblem | undefined {
		const card = cardOf(this.track, id);
		if (!card || !isOnTrack(card)) return undefined;
		const read = readEdit(text, card.message);
		if ('problem' in read) return read;
		this.run?.note(notes.edited, kindOf(card.message));
		this.track = replaceMessage(this.track, id, read);
		return undefined;
	}

	// ── The call that is up ───────────────────────────────────────────────────────────────────────────────────────────

	/** Closes the carrier: the socket, the channel, the function. The call goes on without it. */
	turnOff(): void {
		if (!this.#open || this.isCarrierOff) return;
		this.#keepCosts();
		this.isCarrierOff = true;
		this.#open.close();
		this.run?.note(notes.carrierOff, this.#open.name);
	}

	/** The caller wants to show something as well: that has to be agreed on. */
	async addPicture(): Promise<void> {
		const { run } = this;
		const { caller } = this.#ends;
		if (!run || run.isClosed || !caller || this.hasPicture) return;
		this.hasPicture = true;
		const source = createSyntheticSource(picture);
		run.defer(() => {
			source.close();
		});
		try {
			await code.addPicture(caller, source.stream);
		} catch (error) {
			if (this.run === run) this.error = describe(error);
		}
	}

	hangUp(): void {
		for (const end of Object.values(this.#ends)) code.hangUp(end);
		this.#end();
		this.isHungUp = true;
		this.pictures = {};
		this.isChannelOpen = false;
		this.states = { caller: 'closed', callee: 'closed' };
		if (this.status === 'running') this.status = 'done';
	}

	/** Leaves nothing open. */
	close(): void {
		this.#end();
	}

	// ── Inside ────────────────────────────────────────────────────────────────────────────────────────────────────────

	#post(from: code.Role, message: PeerMessage): void {
		if (this.onTrack.length >= maxCards) {
			this.run?.note(notes.dropped, kindOf(message));
			return;
		}
		const id = this.track.nextId;
		this.track = put(this.track, from, message);
		const card = cardOf(this.track, id);
		if (card && !this.isHolding) this.#schedule(card);
	}

	#schedule({ id }: Card): void {
		if (this.pace === 'at-once') {
			this.deliver(id);
			return;
		}
		const wait = this.pace === 'late' ? lateMs : Math.random() * shuffledMs;
		this.track = setState(this.track, id, 'delayed');
		this.#later(wait, () => {
			this.deliver(id);
		});
	}

	/** Does it after so long, unless the run has ended by then. */
	#later(ms: number, act: () => void): void {
		const timer = setTimeout(act, ms);
		this.run?.defer(() => {
			clearTimeout(timer);
		});
	}

	/** Off the track, and to nobody: the Recording has it as sent and not received. */
	#lose(card: Card, run: Run): void {
		this.#record(run, card.from, 'sent', offTrack, card.message.type, plainMessage(card.message));
		this.track = setState(this.track, card.id, 'dropped');
	}

	async #arrived(to: code.Role, message: PeerMessage): Promise<void> {
		const end = this.#ends[to];
		const card = this.#underway(otherRole(to), message);
		if (!end) return;
		let error: BrowserError | undefined;
		try {
			await code.receive(end, message);
		} catch (cause) {
			error = describe(cause);
		}
		if (card) this.track = setState(this.track, card.id, error ? 'refused' : 'delivered', error);
		else if (error) this.error = error;
		if (this.via === 'channel') this.#keepCosts();
	}

	/** The card that this is: of the same text, or at least of the same kind, for a carrier may put it in other words. */
	#underway(from: code.Role, message: PeerMessage): Card | undefined {
		const text = JSON.stringify(message);
		const kind = kindOf(message);
		const own = this.track.cards.filter((card) => card.from === from && card.state === 'underway');
		return (
			own.find((card) => JSON.stringify(card.message) === text) ??
			own.find((card) => kindOf(card.message) === kind)
		);
	}

	#record(
		run: Run,
		peer: code.Role,
		direction: 'sent' | 'received',
		carrier: string,
		kind: string,
		message: Json
	): void {
		run.recorder.append({ type: 'signal', peer, direction, carrier, kind, message });
	}

	#keepCosts(): void {
		const { run } = this;
		if (!run) return;
		const found = costsOf(run.recorder.events);
		this.costs = { ...this.costs, ...Object.fromEntries(found.map((cost) => [cost.carrier, cost])) };
	}

	#end(): void {
		this.run?.close();
		this.#open = undefined;
		this.#ends = {};
	}
}

export const describe = (error: unknown): BrowserError =>
	error instanceof Error || error instanceof DOMException
		? { name: error.name, message: error.message }
		: { name: 'Error', message: String(error) };
