/**
 * The end of a transfer that receives, without a channel, a disk or a clock. Nothing that the sender announces is believed:
 * every piece must be the one that comes next, of the file that was accepted, and within its size.
 */
import { headerBytes, readFrame } from './frame.ts';
import { chunkBytes, maxOffers, windowBytes } from './limits.ts';
import type {
	Digest,
	FileIdentity,
	ReceiverMessage,
	Refusal,
	SenderMessage,
	Stop,
	Withdrawal
} from './messages.ts';

/** `broken-off`: the channel went; what is stored is kept, and `stored` to `size` is missing. */
export type ReceivedState =
	| 'asked'
	| 'opening'
	| 'receiving'
	| 'checking'
	| 'complete'
	| 'damaged'
	| 'broken-off'
	| 'refused'
	| 'stopped'
	| 'withdrawn';

export interface ReceivedFile extends FileIdentity {
	readonly file: number;
	readonly state: ReceivedState;
	/** Bytes that arrived, one after the other without a gap, those of an earlier channel included. */
	readonly received: number;
	/** Bytes that are stored: what a resumption starts from. */
	readonly stored: number;
	readonly resumedFrom: number;
	readonly isHeldHere: boolean;
	readonly isHeldThere: boolean;
	readonly reason?: Refusal | Stop | Withdrawal;
	readonly digest?: Digest;
	readonly theirs?: Digest;
}

export type ReceiverAction =
	| { readonly do: 'send'; readonly message: ReceiverMessage }
	/** Does the reader want it? */
	| { readonly do: 'ask'; readonly file: number }
	/** Open a place for it, and say how much of it is there already. */
	| { readonly do: 'open'; readonly file: number }
	/** The bytes of this frame come next. */
	| { readonly do: 'write'; readonly file: number; readonly frame: ArrayBuffer }
	/** Every byte is written: what do they come to? */
	| { readonly do: 'finish'; readonly file: number }
	/** Close the place and keep what is in it, for another try. */
	| { readonly do: 'keep'; readonly file: number }
	/** Close the place and erase it. */
	| { readonly do: 'erase'; readonly file: number }
	/** The other end does not keep to the protocol: close the channel. */
	| { readonly do: 'break'; readonly because: ReceiverBreak };
export type ReceiverBreak =
	| 'no-frame'
	| 'unknown-file'
	| 'not-accepted'
	| 'already-here'
	| 'gap'
	| 'beyond-the-end'
	| 'too-fast'
	| 'too-large'
	| 'incomplete'
	| 'out-of-turn'
	| 'too-many';

const underWay: readonly ReceivedState[] = ['asked', 'opening', 'receiving', 'checking'];
export const isReceivedOver = ({ state }: ReceivedFile): boolean => !underWay.includes(state);

export class Receiver {
	#files: readonly ReceivedFile[] = [];

	get files(): readonly ReceivedFile[] {
		return this.#files;
	}

	received(message: SenderMessage): ReceiverAction[] {
		const known = this.#find(message.file);
		if (message.type === 'offer') {
			if (known) return [{ do: 'break', because: 'out-of-turn' }];
			if (this.#files.length >= maxOffers) return [{ do: 'break', because: 'too-many' }];
			const { file, name, size, lastModified, prefix } = message;
			const nothing = { received: 0, stored: 0, resumedFrom: 0, isHeldHere: false, isHeldThere: false };
			this.#files = [...this.#files, { file, name, size, lastModified, prefix, state: 'asked', ...nothing }];
			return [{ do: 'ask', file }];
		}
		if (!known) return [{ do: 'break', because: 'unknown-file' }];
		// It crossed our own word on the way.
		if (isReceivedOver(known)) return [];
		const { file } = known;
		switch (message.type) {
			case 'withdraw':
				this.#change(file, { state: 'withdrawn', reason: message.reason });
				return [{ do: 'erase', file }];
			case 'sender-holds':
				this.#change(file, { isHeldThere: message.isHeld });
				return [];
			case 'done': {
				if (known.state !== 'receiving') return this.#break(known, 'out-of-turn');
				if (known.received !== known.size) return this.#break(known, 'incomplete');
				const { fingerprint, sha256 } = message;
				this.#change(file, { state: 'checking', theirs: { fingerprint, ...(sha256 && { sha256 }) } });
				return [{ do: 'finish', file }];
			}
			default:
				return message satisfies never;
		}
	}

	/** A binary message, whatever it is. */
	frame(frame: ArrayBuffer): ReceiverAction[] {
		if (frame.byteLength > headerBytes + chunkBytes) return [{ do: 'break', because: 'too-large' }];
		const piece = readFrame(frame);
		if (!piece) return [{ do: 'break', because: 'no-frame' }];
		const known = this.#find(piece.file);
		if (!known) return [{ do: 'break', because: 'unknown-file' }];
		// What was still on its way when we said stop.
		if (known.state === 'stopped' || known.state === 'refused') return [];
		if (known.state !== 'receiving') return this.#break(known, 'not-accepted');
		if (piece.offset < known.received) return this.#break(known, 'already-here');
		if (piece.offset > known.received) return this.#break(known, 'gap');
		const received = piece.offset + piece.length;
		if (received > known.size) return this.#break(known, 'beyond-the-end');
		if (received - known.stored > windowBytes) return this.#break(known, 'too-fast');
		this.#change(known.file, { received });
		return [{ do: 'write', file: known.file, frame }];
	}

	/** The reader wants it. */
	accept(file: number): ReceiverAction[] {
		if (this.#find(file)?.state !== 'asked') return [];
		this.#change(file, { state: 'opening' });
		return [{ do: 'open', file }];
	}

	/** The reader, or this machine, does not want it. */
	refuse(file: number, reason: Refusal): ReceiverAction[] {
		const known = this.#find(file);
		if (known?.state !== 'asked' && known?.state !== 'opening') return [];
		this.#change(file, { state: 'refused', reason });
		return [{ do: 'send', message: { type: 'refuse', file, reason } }];
	}

	/** A place is open; everything before `from` is in it already. */
	opened(file: number, from: number): ReceiverAction[] {
		const known = this.#find(file);
		if (known?.state !== 'opening') return [];
		const start = Math.min(from, known.size);
		this.#change(file, { state: 'receiving', received: start, stored: start, resumedFrom: start });
		return [{ do: 'send', message: { type: 'accept', file, from: start } }];
	}

	/** Everything before `upTo` is written. */
	stored(file: number, upTo: number): ReceiverAction[] {
		const known = this.#find(file);
		if (!known || isReceivedOver(known) || upTo <= known.stored || upTo > known.received) return [];
		this.#change(file, { stored: upTo });
		return known.state === 'receiving' ? [{ do: 'send', message: { type: 'stored', file, upTo } }] : [];
	}

	/** What is written comes to this, asked for by `finish`. */
	finished(file: number, digest: Digest): ReceiverAction[] {
		const known = this.#find(file);
		if (known?.state !== 'checking') return [];
		const { theirs } = known;
		const isSame =
			theirs?.fingerprint === digest.fingerprint &&
			(theirs.sha256 === undefined || digest.sha256 === undefined || theirs.sha256 === digest.sha256);
		this.#change(file, { state: isSame ? 'complete' : 'damaged', stored: known.size, digest });
		const checked: ReceiverAction = { do: 'send', message: { type: 'checked', file, isSame, ...digest } };
		return isSame ? [checked] : [checked, { do: 'erase', file }];
	}

	/** The reader has enough of it (nothing is kept), or it cannot be stored (what there is is kept). */
	stop(file: number, reason: Stop): ReceiverAction[] {
		const known = this.#find(file);
		if (!known || isReceivedOver(known)) return [];
		this.#change(file, { state: 'stopped', reason });
		return [
			{ do: 'send', message: { type: 'stop', file, reason } },
			{ do: reason === 'cancelled' ? 'erase' : 'keep', file }
		];
	}

	hold(file: number, isHeld: boolean): ReceiverAction[] {
		const known = this.#find(file);
		if (!known || isReceivedOver(known)) return [];
		this.#change(file, { isHeldHere: isHeld });
		return [{ do: 'send', message: { type: 'receiver-holds', file, isHeld } }];
	}

	/** The channel is gone: what is stored of each file is kept. Its sender's numbers mean nothing any more. */
	closed(): ReceiverAction[] {
		const broken = this.#files.filter((file) => !isReceivedOver(file));
		for (const { file } of broken) this.#change(file, { state: 'broken-off' });
		return broken.map(({ file }): ReceiverAction => ({ do: 'keep', file }));
	}

	#break(known: ReceivedFile, because: ReceiverBreak): ReceiverAction[] {
		this.#change(known.file, { state: 'broken-off' });
		return [
			{ do: 'break', because },
			{ do: 'keep', file: known.file }
		];
	}

	#find(file: number): ReceivedFile | undefined {
		return this.#files.find((known) => known.file === file);
	}

	#change(file: number, change: Partial<ReceivedFile>): void {
		this.#files = this.#files.map((known) => (known.file === file ? { ...known, ...change } : known));
	}
}
