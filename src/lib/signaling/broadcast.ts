/**
 * Signaling between tabs of one browser, with no server at all: a BroadcastChannel reaches every page of the same origin.
 * Who sits in the room is agreed among the tabs themselves, see `seats.ts`.
 */
import {
	isPeerMessage,
	parseBroadcast,
	plainMessage,
	printBroadcast,
	withoutAddress,
	type BroadcastMessage
} from './broadcast-messages.ts';
import type { ChannelEvent, ChannelListener, OpenChannel, SignalingChannel } from './channel.ts';
import { randomId } from './member.ts';
import { incomingLimit, maxMessageLength, outgoingLimit, type PeerMessage } from './messages.ts';
import { holdPresence, watchPresence } from './presence.ts';
import { TokenBucket } from './rate-limit.ts';
import { Seats, type SeatAction, type SeatTimer } from './seats.ts';

/** Senders that are listened to at the same time; a page that makes up ever new ones is not remembered without end. */
const maxSenders = 50;

/** The name under which tabs find each other. */
export const broadcastName = (room: string): string => `rtc-notebook:${room}`;

export const openBroadcast: OpenChannel = (room, listener) => new BroadcastCarrier(room, listener);

class BroadcastCarrier implements SignalingChannel {
	readonly carrier = 'broadcast';
	readonly #seats = new Seats({ id: randomId(), since: Date.now() });
	readonly #outgoing = new TokenBucket(outgoingLimit, Date.now());
	readonly #incoming = new Map<string, TokenBucket>();
	readonly #timers = new Map<SeatTimer, ReturnType<typeof setTimeout>>();
	readonly #listener: ChannelListener;
	readonly #channel: BroadcastChannel | undefined;
	#isClosed = false;
	#leave = (): void => undefined;
	#stopWatching = (): void => undefined;

	constructor(room: string, listener: ChannelListener) {
		this.#listener = listener;
		if (typeof BroadcastChannel === 'undefined') {
			queueMicrotask(() => {
				this.#tell({ type: 'unavailable', reason: 'absent' });
			});
			return;
		}
		this.#channel = new BroadcastChannel(broadcastName(room));
		this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
			this.#received(data);
		};
		// What the sender's browser could copy and ours cannot: not a text, so not ours.
		this.#channel.onmessageerror = () => {
			this.#tell({ type: 'refused', direction: 'received', reason: 'foreign' });
		};
		// Whoever hears our hello may watch our presence, so that comes first.
		this.#leave = holdPresence(this.#seats.self.id, () => {
			if (!this.#isClosed) this.#do(this.#seats.open());
		});
	}

	send(message: PeerMessage): void {
		const { other, self } = this.#seats;
		if (!other || this.#isClosed) return;
		if (JSON.stringify(message).length > maxMessageLength) {
			this.#tell({ type: 'refused', direction: 'sent', reason: 'too-large' });
		} else if (!this.#outgoing.take(Date.now())) {
			this.#tell({ type: 'refused', direction: 'sent', reason: 'too-fast' });
		} else this.#post({ ...message, from: self, to: other.id });
	}

	close(): void {
		if (this.#isClosed) return;
		this.#do(this.#seats.close());
		this.#isClosed = true;
		for (const timer of this.#timers.values()) clearTimeout(timer);
		this.#stopWatching();
		this.#leave();
		this.#channel?.close();
	}

	#received(data: unknown): void {
		if (this.#isClosed) return;
		const message = parseBroadcast(data);
		if (typeof message === 'string') {
			this.#tell({ type: 'refused', direction: 'received', reason: message });
			return;
		}
		const { from } = message;
		if (!this.#bucketOf(from.id).take(Date.now())) {
			this.#tell({ type: 'refused', direction: 'received', reason: 'too-fast' });
			return;
		}
		this.#seats.heardFrom(from.id);
		if ('to' in message && message.to !== this.#seats.self.id) return;
		this.#tell({ type: 'wire', direction: 'received', kind: message.type, message: plainMessage(message) });
		if (!isPeerMessage(message)) this.#do(this.#seats.received(message));
		else if (from.id === this.#seats.other?.id) {
			this.#tell({ type: 'message', from, message: withoutAddress(message) });
		}
	}

	#bucketOf(sender: string): TokenBucket {
		let bucket = this.#incoming.get(sender);
		if (!bucket) {
			const oldest = this.#incoming.keys().next();
			if (this.#incoming.size >= maxSenders && !oldest.done) this.#incoming.delete(oldest.value);
			bucket = new TokenBucket(incomingLimit, Date.now());
			this.#incoming.set(sender, bucket);
		}
		return bucket;
	}

	#do(actions: readonly SeatAction[]): void {
		for (const action of actions)
			switch (action.do) {
				case 'send':
					this.#post(action.message);
					break;
				case 'tell':
					this.#watchOther();
					this.#tell(action.event);
					break;
				case 'wake':
					this.#wake(action.timer, action.afterMs);
					break;
				default:
					action satisfies never;
			}
	}

	/** A tab that is gone without a word has said bye all the same. */
	#watchOther(): void {
		this.#stopWatching();
		const { other } = this.#seats;
		if (other)
			this.#stopWatching = watchPresence(other.id, () => {
				if (!this.#isClosed) this.#do(this.#seats.received({ type: 'bye', from: other }));
			});
	}

	#wake(timer: SeatTimer, afterMs: number): void {
		clearTimeout(this.#timers.get(timer));
		this.#timers.set(
			timer,
			setTimeout(() => {
				this.#do(this.#seats.woke(timer));
			}, afterMs)
		);
	}

	#post(message: BroadcastMessage): void {
		this.#channel?.postMessage(printBroadcast(message));
		this.#tell({ type: 'wire', direction: 'sent', kind: message.type, message: plainMessage(message) });
	}

	#tell(event: ChannelEvent): void {
		if (!this.#isClosed) this.#listener(event);
	}
}
