/* eslint-disable svelte/prefer-svelte-reactivity -- what these hold is drawn from copies, a few times a second */
/** One end of a transfer on a page: machines, workers and channel, put together. */
import type { Role } from '#lib/signaling/member.ts';
import { headerBytes } from '#lib/transfer/frame.ts';
import { chunkBytesFor, highWaterBytes, lowWaterBytes, maxNameLength } from '#lib/transfer/limits.ts';
import { isFromSender, parseMessage, printMessage, type FileIdentity } from '#lib/transfer/messages.ts';
import { RateMeter } from '#lib/transfer/rate.ts';
import {
	isReceivedOver,
	Receiver,
	type ReceivedFile,
	type ReceiverAction,
	type ReceiverBreak
} from '#lib/transfer/receiver.ts';
import {
	isSentOver,
	Sender,
	type SenderAction,
	type SenderBreak,
	type SentFile
} from '#lib/transfer/sender.ts';
import { signalEnd, type SignaledEnd } from '#lib/webrtc/peer-end.ts';
import type { Plumbing } from '../room/peer-link.svelte.ts';
import type { Run } from '../run.ts';
import * as code from './code.ts';
import { Incoming } from './incoming.ts';
import { notes, plain } from './notes.ts';
import { Outgoing, prefixOf } from './outgoing.ts';
import type { FromStore, Source } from './worker-messages.ts';

/** How often the page is drawn while bytes flow. */
const drawMs = 150;

export type Breach = ReceiverBreak | SenderBreak | 'no-message';

/** A file that was received, or is: what the machine knows, and where it is. */
export interface ReceivedRow extends ReceivedFile {
	readonly id: string;
	readonly key?: string;
	/** Where there is no file system. */
	readonly blob?: Blob;
	/** In the reader's own folder, under this name. */
	readonly savedAs?: string;
	readonly problem?: string;
}
export interface SentRow extends SentFile {
	readonly seed?: number;
}
export interface Flow {
	readonly bytesPerSecond?: number;
	readonly secondsLeft?: number;
}

/** What the end tells its page. */
export interface Hears {
	/** A file is over, or broken off: what is kept, and what is unfinished, may have changed. */
	changed(): void;
	/** Whether files are taken without asking. */
	takesAll(): boolean;
}

export class FilesEnd {
	/** In a room it is known when somebody is there, and may be another one the next time. */
	role: Role = $state('caller');
	channel: RTCDataChannelState = $state('connecting');
	breach: Breach | undefined = $state();
	sent: readonly SentRow[] = $state.raw([]);
	received: readonly ReceivedRow[] = $state.raw([]);
	outFlow: Flow = $state.raw({});
	inFlow: Flow = $state.raw({});
	/** Where the reader wants what comes from now on; otherwise it is kept in the browser. */
	folder: FileSystemDirectoryHandle | undefined = $state.raw();
	buffered = $state(0);
	peak = $state(0);
	/** Files that could not be read when they were chosen. */
	unreadable: readonly string[] = $state.raw([]);

	readonly #hears: Hears;
	readonly #sender = new Sender(highWaterBytes);
	#receiver = new Receiver();
	#end: code.End | undefined;
	#run: Run | undefined;
	#chunk = 0;
	#numbers = 0;
	#channels = 0;
	readonly #sources = new Map<number, Source>();
	#outgoing: { readonly file: number; readonly reader: Outgoing } | undefined;
	#incoming = new Map<number, Incoming>();
	#facts = new Map<number, { blob?: Blob; problem?: string; savedAs?: string }>();
	#past: readonly ReceivedRow[] = [];
	readonly #outRate = new RateMeter();
	readonly #inRate = new RateMeter();
	#drawing: ReturnType<typeof setTimeout> | undefined;

	constructor(role: Role, hears: Hears) {
		this.role = role;
		this.#hears = hears;
	}

	get highWater(): number {
		return this.#sender.highWater;
	}
	set highWater(bytes: number) {
		this.#sender.highWater = bytes;
	}

	/** Puts a file at the end of the queue. Tells what it is known by, once its beginning has been read. */
	async add(source: Source, name: string, lastModified: number): Promise<FileIdentity | undefined> {
		let prefix: string;
		try {
			prefix = await prefixOf(source);
		} catch {
			this.unreadable = [...this.unreadable, name].slice(-5);
			return undefined;
		}
		const identity = { name: name.slice(0, maxNameLength), size: source.size, lastModified, prefix };
		const file = this.#numbers++;
		this.#sources.set(file, source);
		this.#doAll(this.#sender.add(file, identity));
		this.#draw();
		this.#hears.changed();
		return identity;
	}

	begin({ run, observe, send, failed }: Plumbing): SignaledEnd {
		this.#run = run;
		this.breach = undefined;
		this.channel = 'connecting';
		this.peak = this.buffered = 0;
		this.#channels++;
		this.#receiver = new Receiver();
		this.#incoming = new Map();
		this.#facts = new Map();
		let signaled: SignaledEnd | undefined;
		const { highWater } = this;
		this.#end = code.openEnd(this.role, Math.min(lowWaterBytes, highWater / 4), {
			observe,
			signal: (connection, role) => {
				signaled = signalEnd(connection, role, { send, failed });
			},
			opened: (maxMessageSize) => {
				this.channel = 'open';
				this.#chunk = chunkBytesFor(maxMessageSize, headerBytes);
				this.#doAll(this.#sender.opened(this.#chunk));
				this.#draw();
			},
			closed: () => {
				if (this.#run === run) this.ended();
			},
			said: (text) => {
				const message = parseMessage(text);
				if (!message) this.#break('no-message');
				else if (isFromSender(message)) this.#doAll(this.#receiver.received(message));
				else this.#doAll(this.#sender.received(message));
				this.#fill();
				this.#draw();
			},
			came: (frame) => {
				this.#doAll(this.#receiver.frame(frame));
			},
			next: (bufferedAmount) => this.#next(bufferedAmount)
		});
		if (!signaled) throw new Error('code.ts signals before it opens its channel');
		return signaled;
	}

	/** The connection is gone. What was stored stays, and what was on its way waits for the next one. */
	ended(): void {
		if (!this.#end) return;
		this.#end = undefined;
		this.channel = 'closed';
		this.#sender.closed();
		this.#doAll(this.#receiver.closed());
		this.#past = this.#rows();
		this.#receiver = new Receiver();
		this.#closeReader();
		this.#outRate.forget();
		this.#inRate.forget();
		this.#drawNow();
		this.#hears.changed();
	}

	accept(file: number): void {
		this.#doAll(this.#receiver.accept(file));
		this.#draw();
	}

	decline(file: number): void {
		this.#doAll(this.#receiver.refuse(file, 'declined'));
		this.#draw();
	}

	hold(way: 'sent' | 'received', file: number, isHeld: boolean): void {
		this.#doAll(way === 'sent' ? this.#sender.hold(file, isHeld) : this.#receiver.hold(file, isHeld));
		this.#outRate.forget();
		this.#inRate.forget();
		this.#fill();
		this.#draw();
	}

	cancel(way: 'sent' | 'received', file: number): void {
		this.#doAll(
			way === 'sent' ? this.#sender.withdraw(file, 'cancelled') : this.#receiver.stop(file, 'cancelled')
		);
		this.#draw();
	}

	/** A row that is of no interest any more. */
	forget(id: string): void {
		this.#past = this.#past.filter((row) => row.id !== id);
		this.#draw();
	}

	/** Leaves nothing running. */
	close(): void {
		this.ended();
		clearTimeout(this.#drawing);
		this.#drawing = undefined;
	}

	#next(bufferedAmount: number): Uint8Array<ArrayBuffer> | undefined {
		const piece = this.#sender.next(bufferedAmount);
		if (!piece || this.#outgoing?.file !== piece.file) return undefined;
		const frame = this.#outgoing.reader.take(piece);
		if (!frame) return undefined;
		this.#doAll(this.#sender.sent(piece));
		this.#draw();
		return frame;
	}

	#fill(): void {
		if (this.#end) code.fill(this.#end);
	}

	#doAll(actions: readonly (SenderAction | ReceiverAction)[]): void {
		for (const action of actions) this.#do(action);
	}

	#do(action: SenderAction | ReceiverAction): void {
		switch (action.do) {
			case 'send':
				if (this.#end) code.tell(this.#end, printMessage(action.message));
				break;
			case 'read':
				this.#read(action.file, action.from);
				break;
			case 'hash':
				if (this.#outgoing?.file === action.file) this.#outgoing.reader.askDigest();
				break;
			case 'release':
				this.#released(action.file);
				break;
			case 'ask':
				if (this.#hears.takesAll()) this.#doAll(this.#receiver.accept(action.file));
				break;
			case 'open':
				this.#open(action.file);
				break;
			case 'write':
				this.#incoming.get(action.file)?.write(action.frame);
				this.#draw();
				break;
			case 'finish':
				this.#incoming.get(action.file)?.finish();
				break;
			case 'keep':
			case 'erase':
				this.#incoming.get(action.file)?.end(action.do);
				break;
			case 'break':
				this.#break(action.because);
				break;
			default:
				action satisfies never;
		}
	}

	#read(file: number, from: number): void {
		this.#closeReader();
		const source = this.#sources.get(file);
		if (!source) throw new Error('what is offered has a source');
		const ifCurrent = (step: () => void) => () => {
			if (this.#outgoing?.reader === reader) step();
		};
		const reader: Outgoing = new Outgoing(
			{ source, file, from, chunkBytes: this.#chunk },
			{
				ready: ifCurrent(() => {
					this.#fill();
				}),
				digest: (digest) => {
					ifCurrent(() => {
						this.#doAll(this.#sender.hashed(file, digest));
						this.#draw();
					})();
				},
				failed: ifCurrent(() => {
					this.#doAll(this.#sender.withdraw(file, 'unreadable'));
					this.#draw();
				})
			}
		);
		this.#outgoing = { file, reader };
		if (from > 0) this.#run?.note(notes.from, from);
	}

	#closeReader(): void {
		this.#outgoing?.reader.close();
		this.#outgoing = undefined;
	}

	/** A file of ours is over: what it came to goes into the Recording. */
	#released(file: number): void {
		if (this.#outgoing?.file === file) this.#closeReader();
		const found = this.#sender.files.find((known) => known.file === file);
		if (found) {
			const { state, size, resumedFrom, digest } = found;
			this.#note(notes.sent, {
				peer: this.role,
				state,
				size,
				resumedFrom,
				...(digest && { digest }),
				peakBuffered: this.#end?.peak ?? 0,
				highWater: this.highWater,
				messageBytes: this.#chunk + headerBytes
			});
		}
		this.#sources.delete(file);
		this.#outRate.forget();
		this.#hears.changed();
	}

	#note(name: string, note: Parameters<typeof plain>[0]): void {
		const run = this.#run;
		if (!run || run.isClosed) return;
		run.note(name, plain(note));
		void run.sample();
	}

	#open(file: number): void {
		const known = this.#receiver.files.find((one) => one.file === file);
		if (!known) return;
		const receiver = this.#receiver;
		const store: Incoming = new Incoming(known, this.folder, (message) => {
			this.#stored(receiver, store, file, message);
		});
		this.#incoming.set(file, store);
		// It was broken off before, and goes on now.
		this.#past = this.#past.filter(
			(row) => row.state !== 'broken-off' || row.prefix !== known.prefix || row.name !== known.name
		);
	}

	#stored(receiver: Receiver, store: Incoming, file: number, message: FromStore): void {
		const isCurrent = receiver === this.#receiver;
		switch (message.did) {
			case 'opened':
				if (message.name) this.#facts.set(file, { savedAs: message.name });
				// Broken off while it was being opened.
				if (!isCurrent) store.end('keep');
				else this.#doAll(receiver.opened(file, message.from));
				break;
			case 'refused':
				if (isCurrent) this.#doAll(receiver.refuse(file, message.reason));
				break;
			case 'stored':
				if (isCurrent) this.#doAll(receiver.stored(file, message.upTo));
				break;
			case 'finished':
				if (isCurrent) this.#finished(receiver, store, file, message.digest);
				break;
			case 'completed':
				if (message.blob) this.#facts.set(file, { blob: message.blob });
				this.#hears.changed();
				break;
			case 'closed':
				this.#hears.changed();
				break;
			case 'failed':
				this.#facts.set(file, { ...this.#facts.get(file), problem: message.message });
				if (isCurrent) this.#doAll(receiver.stop(file, message.isFull ? 'no-room' : 'not-storable'));
				break;
			default:
				message satisfies never;
		}
		this.#draw();
	}

	#finished(
		receiver: Receiver,
		store: Incoming,
		file: number,
		digest: Parameters<Receiver['finished']>[1]
	): void {
		this.#doAll(receiver.finished(file, digest));
		const known = receiver.files.find((one) => one.file === file);
		if (!known) return;
		if (known.state === 'complete') store.end('complete');
		const { state, size, resumedFrom } = known;
		this.#note(notes.received, { peer: this.role, state, size, resumedFrom, digest });
		this.#inRate.forget();
	}

	#break(because: Breach): void {
		this.breach = because;
		this.#run?.note(notes.broken, because);
		if (this.#end) code.breakOff(this.#end);
	}

	#rows(): ReceivedRow[] {
		const now = this.#receiver.files.map((file): ReceivedRow => {
			const key = this.#incoming.get(file.file)?.key;
			return {
				...file,
				id: `${this.#channels}-${file.file}`,
				...(key && { key }),
				...this.#facts.get(file.file)
			};
		});
		return [...this.#past, ...now];
	}

	#draw(): void {
		this.#drawing ??= setTimeout(() => {
			this.#drawNow();
		}, drawMs);
	}

	#drawNow(): void {
		clearTimeout(this.#drawing);
		this.#drawing = undefined;
		const at = performance.now();
		const { current } = this.#sender;
		const incoming = this.#receiver.files.find((file) => !isReceivedOver(file));
		this.outFlow = flowOf(this.#outRate, at, current?.state === 'sending' ? current : undefined);
		this.inFlow = flowOf(this.#inRate, at, incoming?.state === 'receiving' ? incoming : undefined);
		this.sent = this.#sentRows();
		this.received = this.#rows();
		this.buffered = this.#end?.channel.bufferedAmount ?? 0;
		this.peak = Math.max(this.peak, this.#end?.peak ?? 0);
		// While something is under way the rate falls even when nothing comes.
		if (current?.state === 'sending' || incoming?.state === 'receiving') this.#draw();
	}

	#sentRows(): SentRow[] {
		return this.#sender.files.map((file) => {
			const source = this.#sources.get(file.file);
			return source?.kind === 'made' ? { ...file, seed: source.seed } : file;
		});
	}

	/** What is not sent yet, for another day. */
	get unfinished(): readonly SentRow[] {
		return this.#sentRows().filter((file) => !isSentOver(file));
	}
}

function flowOf(
	meter: RateMeter,
	at: number,
	file:
		| {
				readonly stored: number;
				readonly size: number;
				readonly isHeldHere: boolean;
				readonly isHeldThere: boolean;
		  }
		| undefined
): Flow {
	if (!file || file.isHeldHere || file.isHeldThere) return {};
	meter.add(at, file.stored);
	const { bytesPerSecond } = meter;
	const secondsLeft = meter.secondsFor(file.size - file.stored);
	return {
		...(bytesPerSecond !== undefined && { bytesPerSecond }),
		...(secondsLeft !== undefined && { secondsLeft })
	};
}
