/**
 * The end of a transfer that sends, without a channel, a file or a clock: it is told what happened and says what to do.
 * Files wait in a queue and go one after the other. Broken off, a file is offered again over the next channel, and goes on
 * where the receiver says that it stopped.
 */
import { highWaterBytes, windowBytes } from './limits.ts';
import type {
	Digest,
	FileIdentity,
	ReceiverMessage,
	Refusal,
	SenderMessage,
	Stop,
	Withdrawal
} from './messages.ts';
import type { Piece } from './frame.ts';

/** `damaged`: both ends have every byte, and they are not the same. */
export type SentState =
	| 'waiting'
	| 'offered'
	| 'sending'
	| 'checking'
	| 'complete'
	| 'damaged'
	| 'refused'
	| 'stopped'
	| 'withdrawn';

export interface SentFile extends FileIdentity {
	readonly file: number;
	readonly state: SentState;
	/** Bytes handed to a channel, those before a resumption included. */
	readonly sent: number;
	/** Bytes that the receiver says are stored. */
	readonly stored: number;
	/** Where the last channel took it up. */
	readonly resumedFrom: number;
	readonly isHeldHere: boolean;
	readonly isHeldThere: boolean;
	readonly reason?: Refusal | Stop | Withdrawal;
	readonly digest?: Digest;
	readonly theirs?: Digest;
}

export type SenderAction =
	| { readonly do: 'send'; readonly message: SenderMessage }
	/** Have the file read from there on; what comes before is hashed too. */
	| { readonly do: 'read'; readonly file: number; readonly from: number }
	/** Every byte was handed over: what do they come to? */
	| { readonly do: 'hash'; readonly file: number }
	/** Nobody needs the file any more. */
	| { readonly do: 'release'; readonly file: number }
	/** The other end does not keep to the protocol: close the channel. */
	| { readonly do: 'break'; readonly because: SenderBreak };
export type SenderBreak = 'unknown-file' | 'out-of-range' | 'out-of-turn';

const finalStates: readonly SentState[] = ['complete', 'damaged', 'refused', 'stopped', 'withdrawn'];
export const isSentOver = ({ state }: SentFile): boolean => finalStates.includes(state);

export class Sender {
	#files: readonly SentFile[] = [];
	#isOpen = false;
	#chunkBytes = 0;
	/** Bytes in the channel’s buffer at which it is better to wait. */
	highWater: number;

	constructor(highWater = highWaterBytes) {
		this.highWater = highWater;
	}

	/** In the order of the queue. */
	get files(): readonly SentFile[] {
		return this.#files;
	}

	/** The file whose turn it is. */
	get current(): SentFile | undefined {
		return this.#files.find((file) => !isSentOver(file));
	}

	/** Puts a file at the end of the queue, under a number of its own. */
	add(file: number, identity: FileIdentity): SenderAction[] {
		const { name, size, lastModified, prefix } = identity;
		const entry = { name, size, lastModified, prefix, file, state: 'waiting' } as const;
		const nothing = { sent: 0, stored: 0, resumedFrom: 0, isHeldHere: false, isHeldThere: false };
		this.#files = [...this.#files, { ...entry, ...nothing }];
		return this.#offerNext();
	}

	/** A channel is open that takes chunks of this size. */
	opened(chunkBytes: number): SenderAction[] {
		this.#isOpen = true;
		this.#chunkBytes = chunkBytes;
		return this.#offerNext();
	}

	/** The channel is gone. What was under way waits for the next one. */
	closed(): void {
		this.#isOpen = false;
		const { current } = this;
		if (current) this.#change(current.file, { state: 'waiting', isHeldThere: false });
	}

	received(message: ReceiverMessage): SenderAction[] {
		const file = this.#files.find((known) => known.file === message.file);
		if (!file) return [{ do: 'break', because: 'unknown-file' }];
		// It crossed our own withdrawal on the way, or tells twice: nothing hangs on it.
		if (isSentOver(file)) return [];
		switch (message.type) {
			case 'accept':
				return this.#accepted(file, message.from);
			case 'stored':
				if (message.upTo > file.sent || message.upTo < file.stored)
					return [{ do: 'break', because: 'out-of-range' }];
				this.#change(file.file, { stored: message.upTo });
				return [];
			case 'receiver-holds':
				this.#change(file.file, { isHeldThere: message.isHeld });
				return [];
			case 'refuse':
				return this.#end(file, { state: 'refused', reason: message.reason });
			case 'stop':
				return this.#end(file, { state: 'stopped', reason: message.reason });
			case 'checked': {
				if (file.state !== 'checking') return [{ do: 'break', because: 'out-of-turn' }];
				const { fingerprint, sha256 } = message;
				const isSame = message.isSame && fingerprint === file.digest?.fingerprint;
				return this.#end(file, {
					state: isSame ? 'complete' : 'damaged',
					stored: isSame ? file.size : file.stored,
					theirs: { fingerprint, ...(sha256 && { sha256 }) }
				});
			}
			default:
				return message satisfies never;
		}
	}

	/** The piece that is to go now, with so much waiting in the channel's buffer; undefined when it is better to wait. */
	next(bufferedAmount: number): Piece | undefined {
		const { current } = this;
		if (!this.#isOpen || current?.state !== 'sending' || current.isHeldHere || current.isHeldThere)
			return undefined;
		const length = Math.min(this.#chunkBytes, current.size - current.sent);
		const isAhead = current.sent + length - current.stored > windowBytes;
		if (length === 0 || bufferedAmount >= this.highWater || isAhead) return undefined;
		return { file: current.file, offset: current.sent, length };
	}

	/** That piece was handed to the channel. */
	sent({ file, offset, length }: Piece): SenderAction[] {
		const sent = offset + length;
		this.#change(file, { sent });
		return sent === this.current?.size ? [{ do: 'hash', file }] : [];
	}

	/** What the file comes to, asked for by `hash`. */
	hashed(file: number, digest: Digest): SenderAction[] {
		const { current } = this;
		if (!this.#isOpen || current?.file !== file || current.state !== 'sending') return [];
		this.#change(file, { state: 'checking', digest });
		return [{ do: 'send', message: { type: 'done', file, ...digest } }];
	}

	hold(file: number, isHeld: boolean): SenderAction[] {
		const found = this.#files.find((known) => known.file === file);
		if (!found || isSentOver(found)) return [];
		this.#change(file, { isHeldHere: isHeld });
		return this.#isKnownThere(found) ? [{ do: 'send', message: { type: 'sender-holds', file, isHeld } }] : [];
	}

	/** Not to be sent after all: the reader's wish, or the file cannot be read, or is not what it was. */
	withdraw(file: number, reason: Withdrawal): SenderAction[] {
		const found = this.#files.find((known) => known.file === file);
		if (!found || isSentOver(found)) return [];
		const isKnown = this.#isKnownThere(found);
		const ended = this.#end(found, { state: 'withdrawn', reason });
		return isKnown ? [{ do: 'send', message: { type: 'withdraw', file, reason } }, ...ended] : ended;
	}

	#isKnownThere = ({ state }: SentFile): boolean => this.#isOpen && state !== 'waiting';

	#accepted(file: SentFile, from: number): SenderAction[] {
		if (file.state !== 'offered') return [{ do: 'break', because: 'out-of-turn' }];
		if (from > file.size) return [{ do: 'break', because: 'out-of-range' }];
		this.#change(file.file, { state: 'sending', sent: from, stored: from, resumedFrom: from });
		const read: SenderAction = { do: 'read', file: file.file, from };
		return from === file.size ? [read, { do: 'hash', file: file.file }] : [read];
	}

	#offerNext(): SenderAction[] {
		const { current } = this;
		if (!this.#isOpen || current?.state !== 'waiting') return [];
		this.#change(current.file, { state: 'offered' });
		const { file, name, size, lastModified, prefix, isHeldHere } = current;
		const offer: SenderAction = {
			do: 'send',
			message: { type: 'offer', file, name, size, lastModified, prefix }
		};
		return isHeldHere
			? [offer, { do: 'send', message: { type: 'sender-holds', file, isHeld: true } }]
			: [offer];
	}

	#end({ file }: SentFile, how: Partial<SentFile>): SenderAction[] {
		this.#change(file, how);
		return [{ do: 'release', file }, ...this.#offerNext()];
	}

	#change(file: number, change: Partial<SentFile>): void {
		this.#files = this.#files.map((known) => (known.file === file ? { ...known, ...change } : known));
	}
}
