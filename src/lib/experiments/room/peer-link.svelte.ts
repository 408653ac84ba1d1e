/**
 * Where the other end of an experiment is: in this page, in another tab of this browser, or on another machine. One choice,
 * made the same way by every experiment that can be shared; the experiment is told when an end begins and when it is over.
 */
import type { RecordingView } from '#lib/panels/recording-view.svelte.ts';
import { openBroadcast } from '#lib/signaling/broadcast.ts';
import type { ChannelEvent, SignalingChannel } from '#lib/signaling/channel.ts';
import { roleOf, type Member, type Role } from '#lib/signaling/member.ts';
import type { PeerMessage } from '#lib/signaling/messages.ts';
import { normalRoomName, roomNameProblem } from '#lib/signaling/room-name.ts';
import { serverChannel } from '#lib/signaling/server.ts';
import type { SignaledEnd } from '#lib/webrtc/peer-end.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { Run, type RunStatus } from '../run.ts';
import {
	defaultPlace,
	placeInAddress,
	readJoined,
	suggestRoom,
	writeJoined,
	type CarrierName
} from '../two-tab-call/joined.ts';

export const wheres = ['here', 'broadcast', 'server'] as const;
export type Where = (typeof wheres)[number];
export type LinkPhase = 'idle' | 'joining' | 'waiting' | 'linked' | 'full' | 'unavailable' | 'left' | 'cut';
/** `left`: said so itself. `lost`: gone without a word. */
export type LinkEnd = 'left' | 'lost';

/** What the page lends to one end. */
export interface Plumbing {
	readonly run: Run;
	/** Writes down everything the connection does, and gives it back unchanged. */
	readonly observe: (connection: RTCPeerConnection, name: string) => RTCPeerConnection;
	readonly send: (message: PeerMessage) => void;
	readonly failed: (error: unknown) => void;
}

/** The experiment, as the link sees it. */
export interface Linked {
	readonly slug: string;
	/** An end is to be made. Its connection is closed with the run. */
	begin(role: Role, plumbing: Plumbing): SignaledEnd;
	/** The other end is gone, or we are: every end that was begun is over. */
	ended(): void;
}

/** A connection that is not up after so long does not come any more, as far as a reader is concerned. */
const patienceMs = 20_000;

export class PeerLink {
	phase: LinkPhase = $state('idle');
	via: Where = $state('here');
	/** As it was typed. */
	room = $state(defaultPlace.room);
	unavailable: 'absent' | 'busy' | undefined = $state();
	/** Of this page, where it is one of two. */
	role: Role | undefined = $state();
	other: 'absent' | 'here' | 'away' = $state('absent');
	lastEnd: LinkEnd | undefined = $state();
	isCarrierLost = $state(false);
	/** Somebody is there, and no path to it was found in good time. */
	isSlow = $state(false);
	refused = $state(0);
	states: Readonly<Record<Role, RTCPeerConnectionState>> = $state.raw({ caller: 'new', callee: 'new' });
	error: { readonly name: string; readonly message: string } | undefined = $state.raw();
	run: Run | undefined = $state.raw();
	view: RecordingView | undefined = $state.raw();

	readonly isInRoom = $derived(
		this.phase === 'joining' || this.phase === 'waiting' || this.phase === 'linked'
	);
	readonly roomProblem = $derived(
		this.via === 'here' ? undefined : roomNameProblem(normalRoomName(this.room))
	);
	readonly status: RunStatus = $derived.by(() => {
		if (this.isInRoom) return 'running';
		if (this.phase === 'full' || this.phase === 'unavailable') return 'failed';
		return this.phase === 'idle' ? 'idle' : 'done';
	});
	/** The ends that live in this page. */
	readonly ends: readonly Role[] = $derived(
		this.via === 'here' ? ['caller', 'callee'] : [this.role ?? 'caller']
	);

	readonly #linked: Linked;
	readonly #lab: PageLab;
	readonly #site: () => URL;
	#signaled: Partial<Record<Role, SignaledEnd>> = {};
	#channel: SignalingChannel | undefined;
	#self: Member | undefined;
	#partner: Member | undefined;
	#patience: ReturnType<typeof setTimeout> | undefined;
	#unrecorded: Extract<ChannelEvent, { type: 'wire' }>[] = [];

	/** @param site gives the root of the pages, where the lab server would be */
	constructor(linked: Linked, lab: PageLab, site: () => URL) {
		this.#linked = linked;
		this.#lab = lab;
		this.#site = site;
	}

	/** Reads the address, and joins by itself where the reader asked for it before: after a reload, in the second tab. */
	restore(search: string): void {
		const asked = placeInAddress(search);
		if (asked.via) this.via = asked.via;
		if (asked.room !== undefined) this.room = asked.room;
		const stored = readJoined(this.#linked.slug);
		if (stored && asked.via === stored.via && this.room === stored.room) this.start();
	}

	choose(via: Where): void {
		this.via = via;
		this.phase = 'idle';
		this.lastEnd = undefined;
		// Everybody who opens the lab server would meet in the room that tabs start with.
		if (via === 'server' && this.room === defaultPlace.room) this.room = suggestRoom();
	}

	/** `?via=…&room=…`, or nothing where both ends are in one page. Other parts of the search stay. */
	search(before: string): string {
		// eslint-disable-next-line svelte/prefer-svelte-reactivity -- it lives as long as this call
		const parts = new URLSearchParams(before);
		parts.delete('via');
		parts.delete('room');
		if (this.via !== 'here') {
			parts.set('via', this.via);
			parts.set('room', normalRoomName(this.room));
		}
		return parts.size > 0 ? `?${parts.toString()}` : '';
	}

	/** Connects the two ends of this page, or takes a seat in the room. */
	start(): void {
		if (this.roomProblem) return;
		this.#end();
		this.lastEnd = undefined;
		this.unavailable = undefined;
		this.error = undefined;
		this.refused = 0;
		if (this.via === 'here') {
			this.#startHere();
			return;
		}
		const carrier: CarrierName = this.via;
		const room = normalRoomName(this.room);
		this.phase = 'joining';
		writeJoined({ room, via: carrier }, this.#linked.slug);
		const open = carrier === 'server' ? serverChannel(this.#site()) : openBroadcast;
		const channel = open(room, (event) => {
			if (this.#channel === channel) this.#heard(event);
		});
		this.#channel = channel;
	}

	/** As if the network were gone: the connections are closed without a word, and can be made anew. */
	cut(): void {
		if (this.phase !== 'linked') return;
		this.run?.note('cut');
		this.#endEnds();
		this.phase = 'cut';
		this.#channel?.close();
		this.#channel = undefined;
	}

	leave(): void {
		writeJoined(undefined, this.#linked.slug);
		this.#end();
		this.phase = 'left';
	}

	/** The page goes away, perhaps only to be loaded again: leaves nothing open, and remembers the room. */
	suspend(): void {
		if (!this.isInRoom) return;
		this.#end();
		this.phase = 'idle';
	}

	/** Leaves nothing open and nothing behind. */
	close(): void {
		writeJoined(undefined, this.#linked.slug);
		this.#end();
	}

	#startHere(): void {
		const run = this.#newRun();
		for (const role of ['caller', 'callee'] as const) {
			const other = role === 'caller' ? 'callee' : 'caller';
			this.#begin(role, run, (message) => {
				// As any carrier would: later, and in order.
				queueMicrotask(() => void this.#signaled[other]?.receive(message));
			});
		}
		this.other = 'here';
		this.phase = 'linked';
	}

	#heard(event: ChannelEvent): void {
		switch (event.type) {
			case 'joined':
				this.#self = event.self;
				this.role = event.other ? roleOf(event.self, event.other) : 'caller';
				this.phase = 'waiting';
				if (event.other) this.#meet(event.other);
				break;
			case 'peer-joined':
				this.#meet(event.other);
				break;
			case 'peer-left':
				// Its signaling went quiet, and the connection goes on without.
				if (event.reason === 'lost' && this.role && this.states[this.role] === 'connected')
					this.other = 'away';
				else this.#part(event.reason === 'bye' ? 'left' : 'lost');
				break;
			case 'message':
				if (this.role) void this.#signaled[this.role]?.receive(event.message);
				break;
			case 'wire':
				if (this.run && !this.run.isClosed) this.#record(event);
				else this.#unrecorded = [...this.#unrecorded, event].slice(-50);
				break;
			case 'refused':
				this.refused++;
				break;
			case 'carrier-lost':
				this.isCarrierLost = true;
				break;
			case 'carrier-back':
				this.#self = event.self;
				this.isCarrierLost = false;
				break;
			case 'full':
				if (this.phase === 'linked') this.isCarrierLost = true;
				else this.#giveUp('full');
				break;
			case 'unavailable':
				this.unavailable = event.reason;
				this.#giveUp('unavailable');
				break;
			default:
				event satisfies never;
		}
	}

	#meet(other: Member): void {
		if (!this.#self) return;
		if (this.phase === 'linked' && this.#partner?.id === other.id) {
			this.other = 'here';
			if (this.role === 'caller' && this.states.caller !== 'connected') this.#signaled.caller?.lookAgain();
			return;
		}
		this.#endEnds();
		const role = roleOf(this.#self, other);
		this.role = role;
		this.#partner = other;
		this.other = 'here';
		this.lastEnd = undefined;
		this.phase = 'linked';
		this.#begin(role, this.#newRun(), (message) => this.#channel?.send(message));
	}

	/** Alone again: whoever comes next is called by us. */
	#part(how: LinkEnd): void {
		this.#endEnds();
		this.#partner = undefined;
		this.other = 'absent';
		this.lastEnd = how;
		this.role = 'caller';
		this.phase = 'waiting';
	}

	#newRun(): Run {
		const run = new Run(this.#linked.slug);
		this.run = run;
		this.view = this.#lab.show(run.recorder);
		for (const event of this.#unrecorded.splice(0)) this.#record(event);
		return run;
	}

	#begin(role: Role, run: Run, send: (message: PeerMessage) => void): void {
		this.states = { ...this.states, [role]: 'new' };
		const observe = (connection: RTCPeerConnection, name: string) => {
			connection.addEventListener('connectionstatechange', () => {
				if (run.isClosed) return;
				this.states = { ...this.states, [role]: connection.connectionState };
				if (connection.connectionState === 'connected') this.#calm();
				// It cannot say goodbye while its signaling is away: the end of the path tells it.
				if (connection.connectionState === 'failed' && this.other === 'away') this.#part('lost');
			});
			return run.observe(connection, name);
		};
		this.#calm();
		this.#patience = setTimeout(() => {
			this.isSlow = true;
		}, patienceMs);
		try {
			this.#signaled[role] = this.#linked.begin(role, {
				run,
				observe,
				send: (message) => {
					if (!run.isClosed) send(message);
				},
				failed: (error) => {
					if (!run.isClosed) this.error = describe(error);
				}
			});
		} catch (error) {
			this.error = describe(error);
		}
	}

	#calm(): void {
		clearTimeout(this.#patience);
		this.isSlow = false;
	}

	#record({ direction, kind, message }: Extract<ChannelEvent, { type: 'wire' }>): void {
		const carrier = this.#channel?.carrier ?? this.via;
		const peer = this.role ?? 'page';
		this.run?.recorder.append({ type: 'signal', peer, direction, carrier, kind, message });
	}

	#giveUp(phase: 'full' | 'unavailable'): void {
		writeJoined(undefined, this.#linked.slug);
		this.#end();
		this.phase = phase;
	}

	#endEnds(): void {
		this.#calm();
		if (Object.keys(this.#signaled).length > 0) this.#linked.ended();
		this.#signaled = {};
		this.run?.close();
		this.states = { caller: 'new', callee: 'new' };
	}

	#end(): void {
		this.#channel?.close();
		this.#channel = undefined;
		this.#endEnds();
		this.#self = undefined;
		this.#partner = undefined;
		this.role = undefined;
		this.other = 'absent';
		this.isCarrierLost = false;
	}
}

export const describe = (error: unknown): { name: string; message: string } =>
	error instanceof Error || error instanceof DOMException
		? { name: error.name, message: error.message }
		: { name: 'Error', message: String(error) };
