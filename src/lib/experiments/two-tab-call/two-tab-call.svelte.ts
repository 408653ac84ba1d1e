/** The state of the two-tab experiment in this tab: the room, the other one in it, and the call. */
import type { ChannelEvent, OpenChannel, RefusalReason, SignalingChannel } from '#lib/signaling/channel.ts';
import type { RecordingView } from '#lib/panels/recording-view.svelte.ts';
import type { Json } from '#lib/recording/event.ts';
import { openBroadcast } from '#lib/signaling/broadcast.ts';
import { roleOf, type Member, type Role } from '#lib/signaling/member.ts';
import { normalRoomName, roomNameProblem } from '#lib/signaling/room-name.ts';
import { serverChannel } from '#lib/signaling/server.ts';
import type { Source, SourceChoice } from '#lib/webrtc/sources/source.ts';
import { createSyntheticSource, type SyntheticSource } from '#lib/webrtc/sources/synthetic.ts';
import { problemOf, type MediaProblem } from '../media/media-problem.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { Run, type RunStatus } from '../run.ts';
import * as code from './code.ts';
import {
	defaultPlace,
	placeInAddress,
	readJoined,
	rejoins,
	suggestRoom,
	writeJoined,
	type CarrierName,
	type Place
} from './joined.ts';

/** How much is kept to be looked at; the Recording has all of it. */
const keptWires = 200;
const keptTexts = 200;
/** Small enough for two tabs on one modest machine, each of which encodes one picture and decodes another. */
const picture = { width: 480, height: 270, framesPerSecond: 15 };
/** Longest text that is sent, and how much of a received one is shown. */
export const maxTextLength = 1000;

export type Phase = 'idle' | 'joining' | 'waiting' | 'calling' | 'full' | 'unavailable' | 'left';

/** A signaling message as it passed. */
export interface Wire {
	readonly number: number;
	readonly direction: 'sent' | 'received';
	readonly kind: string;
	/** Bytes of its JSON as UTF-8. */
	readonly size: number;
	readonly message: Json;
}

export interface ChatLine {
	readonly number: number;
	readonly role: Role;
	readonly isOwn: boolean;
	readonly text: string;
}

type WireEvent = Extract<ChannelEvent, { type: 'wire' }>;

export class TwoTabCall {
	phase: Phase = $state('idle');
	/** As it was typed; it is never changed behind the reader's back. */
	room = $state(defaultPlace.room);
	via: CarrierName = $state(defaultPlace.via);
	/** Why there is no carrier: none here, or it takes no more rooms. */
	unavailable: 'absent' | 'busy' | undefined = $state();
	/** Known as soon as this tab has a seat: whoever is alone is the first. */
	role: Role | undefined = $state();
	/** `away`: its signaling went quiet while the call goes on. */
	other: 'absent' | 'here' | 'away' = $state('absent');
	/** How the last call ended, once one has. */
	lastEnd: 'bye' | 'lost' | undefined = $state();
	isCarrierLost = $state(false);
	wasCarrierLost = $state(false);
	connectionState: RTCPeerConnectionState = $state('new');
	isChannelOpen = $state(false);
	isMuted = $state(false);
	error: { name: string; message: string } | undefined = $state.raw();
	/** What this tab sends. */
	choice: SourceChoice = $state.raw({ kind: 'synthetic' });
	/** Why what was chosen could not be had. */
	problem: MediaProblem | undefined = $state.raw();
	isOpening = $state(false);
	localPicture: MediaStream | undefined = $state.raw();
	remotePicture: MediaStream | undefined = $state.raw();
	run: Run | undefined = $state.raw();
	/** The Recording of this call, or while nobody is there of the last one, as the page looks at it. */
	view: RecordingView | undefined = $state.raw();
	wires: readonly Wire[] = $state.raw([]);
	texts: readonly ChatLine[] = $state.raw([]);
	refusals: Readonly<Partial<Record<RefusalReason, number>>> = $state.raw({});

	readonly isInRoom = $derived(
		this.phase === 'joining' || this.phase === 'waiting' || this.phase === 'calling'
	);
	readonly roomProblem = $derived(roomNameProblem(normalRoomName(this.room)));
	readonly status: RunStatus = $derived.by(() => {
		if (this.isInRoom) return 'running';
		if (this.phase === 'full' || this.phase === 'unavailable') return 'failed';
		return this.phase === 'left' ? 'done' : 'idle';
	});

	readonly #lab: PageLab;
	readonly #site: () => URL;
	readonly #join: (place: Place) => void;
	#channel: SignalingChannel | undefined;
	#self: Member | undefined;
	#partner: Member | undefined;
	#call: code.Call | undefined;
	#source: { readonly role: Role; readonly synthetic: SyntheticSource } | undefined;
	/** What the reader chose instead of the test picture: it stays the same when the role changes. */
	#own: Source | undefined;
	/** The opening that is under way; another one, or leaving, takes its place. */
	#opening: symbol | undefined;
	/** What passed before this tab had a seat, and so a Recording to write it into. */
	#unrecorded: WireEvent[] = [];
	#count = 0;

	/**
	 * @param site gives the root of the pages, where the lab server would be
	 * @param joined is told of each room that is joined, to write it into the address
	 */
	constructor(lab: PageLab, site: () => URL, joined: (place: Place) => void) {
		this.#lab = lab;
		this.#site = site;
		this.#join = joined;
	}

	/** Reads the address, and joins by itself where the reader asked for it before: after a reload, in the second tab. */
	restore(search: string): void {
		const asked = placeInAddress(search);
		this.room = asked.room ?? this.room;
		this.via = asked.via ?? this.via;
		if (rejoins(readJoined(), asked)) this.join();
	}

	choose(via: CarrierName): void {
		this.via = via;
		// Everybody who opens the lab server would meet in the room that tabs start with.
		if (via === 'server' && this.room === defaultPlace.room) this.room = suggestRoom();
	}

	/** Opens what this tab is to send, then takes a seat. With the test picture the seat is taken at once. */
	async joinWithSource(): Promise<void> {
		const { choice } = this;
		this.problem = undefined;
		if (choice.kind === 'synthetic' || this.roomProblem) {
			this.join();
			return;
		}
		this.#end();
		const opening = (this.#opening = Symbol());
		this.isOpening = true;
		try {
			const { openOwnSource } = await import('../media/own-source.ts');
			const own = await openOwnSource(choice);
			if (this.#opening === opening) this.join(own);
			else own.close();
		} catch (error) {
			if (this.#opening === opening) this.problem = problemOf(error, choice.kind);
		} finally {
			if (this.#opening === opening) {
				this.#opening = undefined;
				this.isOpening = false;
			}
		}
	}

	/** Takes a seat in the room. False when its name cannot be one. */
	join(own?: Source): boolean {
		if (this.roomProblem) return false;
		this.#end();
		this.#own = own;
		const place: Place = { room: normalRoomName(this.room), via: this.via };
		this.phase = 'joining';
		this.unavailable = undefined;
		this.lastEnd = undefined;
		this.error = undefined;
		this.wires = [];
		this.texts = [];
		this.refusals = {};
		this.#unrecorded = [];
		writeJoined(place);
		this.#join(place);
		const open: OpenChannel = place.via === 'server' ? serverChannel(this.#site()) : openBroadcast;
		const channel = open(place.room, (event) => {
			if (this.#channel === channel) this.#heard(event);
		});
		this.#channel = channel;
		return true;
	}

	/** Hangs up and gives the seat back. */
	leave(): void {
		if (!this.isInRoom) return;
		writeJoined(undefined);
		this.#end();
		this.phase = 'left';
	}

	/** The page goes away, perhaps only to be loaded again: leaves nothing open, and remembers the room. */
	suspend(): void {
		if (!this.isInRoom && !this.isOpening) return;
		this.#end();
		this.phase = 'idle';
	}

	/** Leaves nothing open and nothing behind. */
	close(): void {
		writeJoined(undefined);
		this.#end();
	}

	mute(isMuted: boolean): void {
		this.isMuted = isMuted;
		if (this.localPicture) code.setMuted(this.localPicture, isMuted);
		this.run?.note(isMuted ? 'muted' : 'unmuted');
	}

	say(text: string): void {
		const said = text.trim().slice(0, maxTextLength);
		if (!this.#call || !this.isChannelOpen || said === '') return;
		code.sendText(this.#call, said);
		this.#keepText(said, true);
	}

	#heard(event: ChannelEvent): void {
		switch (event.type) {
			case 'joined':
				this.#self = event.self;
				this.#startRun(event.other ? roleOf(event.self, event.other) : 'caller');
				this.phase = 'waiting';
				if (this.run) this.view = this.#lab.show(this.run.recorder);
				if (event.other) this.#meet(event.other);
				break;
			case 'peer-joined':
				this.#meet(event.other);
				break;
			case 'peer-left':
				this.#part(event.reason);
				break;
			case 'message':
				if (this.#call) void code.receive(this.#call, event.message);
				break;
			case 'wire':
				this.#keepWire(event);
				break;
			case 'refused':
				this.refusals = { ...this.refusals, [event.reason]: (this.refusals[event.reason] ?? 0) + 1 };
				break;
			case 'carrier-lost':
				this.isCarrierLost = true;
				this.run?.note('carrier-lost');
				break;
			case 'carrier-back':
				this.#self = event.self;
				this.isCarrierLost = false;
				this.wasCarrierLost = true;
				this.run?.note('carrier-back');
				break;
			case 'full':
				// Somebody took our seat while the server was away: the call is up without it.
				if (this.#call) this.isCarrierLost = true;
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
		const isSame = this.#call !== undefined && this.#partner?.id === other.id;
		if (isSame) {
			// It was away, not gone. What it could not be told meanwhile is told now.
			this.other = 'here';
			if (this.connectionState !== 'connected' && this.role === 'caller' && this.#call)
				code.lookAgain(this.#call);
			return;
		}
		const role = roleOf(this.#self, other);
		if (this.#call || this.role !== role) this.#startRun(role);
		this.#partner = other;
		this.other = 'here';
		this.phase = 'calling';
		this.lastEnd = undefined;
		this.#startCall(role);
	}

	#part(reason: 'bye' | 'lost'): void {
		const isUp = this.#call && this.connectionState === 'connected';
		if (reason === 'lost' && isUp) this.other = 'away';
		else this.#callEnded(reason);
	}

	/** Alone again, and so the first: whoever comes next is called by us, in a Recording of its own. */
	#callEnded(reason: 'bye' | 'lost'): void {
		this.lastEnd = reason;
		this.#startRun('caller');
		this.phase = 'waiting';
	}

	#startRun(role: Role): void {
		this.#endCall();
		const run = new Run('two-tab-call');
		this.run = run;
		this.role = role;
		for (const event of this.#unrecorded.splice(0)) this.#record(event);
		this.#useSource(role);
	}

	#startCall(role: Role): void {
		const { run } = this;
		const stream = this.localPicture;
		if (!run || !stream) return;
		this.view = this.#lab.show(run.recorder);
		const ifOn = <Args extends unknown[]>(show: (...args: Args) => void) => {
			return (...args: Args) => {
				if (!run.isClosed) show(...args);
			};
		};
		try {
			this.#call = code.startCall(role, {
				observe: run.observe,
				stream,
				send: ifOn((message) => this.#channel?.send(message)),
				showPicture: ifOn((picture) => {
					this.remotePicture = picture;
				}),
				showText: ifOn((text) => {
					this.#keepText(text.slice(0, maxTextLength), false);
				}),
				showState: ifOn((connectionState) => {
					this.connectionState = connectionState;
					this.#noticeEnd();
				}),
				showChannel: ifOn((isOpen) => {
					this.isChannelOpen = isOpen;
					this.#noticeEnd();
				}),
				showError: ifOn((error) => {
					this.error = describe(error);
				})
			});
		} catch (error) {
			this.error = describe(error);
		}
	}

	/** The other one cannot say bye while the server is away: its end of the call tells it too. */
	#noticeEnd(): void {
		const isQuiet = this.other === 'away' && !this.isCarrierLost;
		if (isQuiet && (this.connectionState === 'failed' || !this.isChannelOpen)) this.#callEnded('lost');
	}

	#endCall(): void {
		if (this.#call) code.hangUp(this.#call);
		this.run?.close();
		this.#call = undefined;
		this.#partner = undefined;
		this.other = 'absent';
		this.connectionState = 'new';
		this.isChannelOpen = false;
		this.remotePicture = undefined;
	}

	/** The picture has the colour of the role, so a tab that changes its role changes its picture. */
	#useSource(role: Role): void {
		if (this.#own) {
			this.localPicture = this.#own.stream;
			code.setMuted(this.#own.stream, this.isMuted);
			this.run?.note('source', this.#own.kind);
			return;
		}
		if (this.#source?.role === role) return;
		this.#source?.synthetic.close();
		const synthetic = createSyntheticSource({ name: role, ...picture });
		this.#source = { role, synthetic };
		this.localPicture = synthetic.stream;
		code.setMuted(synthetic.stream, this.isMuted);
	}

	#giveUp(phase: 'full' | 'unavailable'): void {
		writeJoined(undefined);
		this.#end();
		this.phase = phase;
	}

	#end(): void {
		// While the Recording is still open, so that the bye is in it.
		this.#channel?.close();
		this.#channel = undefined;
		this.#endCall();
		this.#self = undefined;
		this.#source?.synthetic.close();
		this.#source = undefined;
		this.#own?.close();
		this.#own = undefined;
		this.#opening = undefined;
		this.isOpening = false;
		this.localPicture = undefined;
		this.role = undefined;
		this.isCarrierLost = false;
		this.wasCarrierLost = false;
	}

	#keepWire(event: WireEvent): void {
		const { direction, kind, message } = event;
		const size = new TextEncoder().encode(JSON.stringify(message)).length;
		this.wires = [...this.wires, { number: this.#count++, direction, kind, size, message }].slice(-keptWires);
		if (this.run && !this.run.isClosed) this.#record(event);
		else this.#unrecorded.push(event);
	}

	#record({ direction, kind, message }: WireEvent): void {
		const carrier = this.#channel?.carrier ?? this.via;
		this.run?.recorder.append({
			type: 'signal',
			peer: this.role ?? 'page',
			direction,
			carrier,
			kind,
			message
		});
	}

	#keepText(text: string, isOwn: boolean): void {
		const role: Role = (this.role === 'caller') === isOwn ? 'caller' : 'callee';
		this.texts = [...this.texts, { number: this.#count++, role, isOwn, text }].slice(-keptTexts);
	}
}

const describe = (error: unknown): { name: string; message: string } =>
	error instanceof Error || error instanceof DOMException
		? { name: error.name, message: error.message }
		: { name: 'Error', message: String(error) };
