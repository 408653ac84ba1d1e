/**
 * A signaling channel carries messages between the two peers of a room. WebRTC leaves signaling open (RFC 9429 §3.1):
 * this is the one small interface, and each carrier (BroadcastChannel, the lab server, …) implements it.
 */
import type { Json } from '../recording/event.ts';
import type { Member } from './member.ts';
import type { PeerMessage } from './messages.ts';

/** Why a message was not passed on. `foreign`: not one of ours. */
export type RefusalReason = 'foreign' | 'too-large' | 'too-fast';

export type ChannelEvent =
	/** We have a seat. `other` is whoever sits there already. */
	| { readonly type: 'joined'; readonly self: Member; readonly other?: Member }
	/** Two are here already; there is no seat for us. */
	| { readonly type: 'full' }
	/** An `id` seen before is the same one again, its signaling having been away: a call that is up goes on. */
	| { readonly type: 'peer-joined'; readonly other: Member }
	/** `bye`: said so itself (closed, reloaded, left). `lost`: its signaling went quiet; a call may go on. */
	| { readonly type: 'peer-left'; readonly other: Member; readonly reason: 'bye' | 'lost' }
	| { readonly type: 'message'; readonly from: Member; readonly message: PeerMessage }
	/** Something arrived (`received`), or was to be sent, that breaks the rules; it was not passed on. */
	| { readonly type: 'refused'; readonly direction: 'sent' | 'received'; readonly reason: RefusalReason }
	/** A message of any kind passed, ours or the carrier's own, as it stands on the wire. */
	| {
			readonly type: 'wire';
			readonly direction: 'sent' | 'received';
			readonly kind: string;
			readonly message: Json;
	  }
	/** The carrier itself is gone for now and is being looked for. A call that is up goes on without it. */
	| { readonly type: 'carrier-lost' }
	/** It is back and we have a seat again; what it forgot it was told anew, so `since` may differ. */
	| { readonly type: 'carrier-back'; readonly self: Member }
	/** The carrier does not exist here (no lab server behind this page), or will not take us (`busy`). */
	| { readonly type: 'unavailable'; readonly reason: 'absent' | 'busy' };

export type ChannelListener = (event: ChannelEvent) => void;

export interface SignalingChannel {
	/** Name for the Recording: `broadcast`, `server`, `direct`. */
	readonly carrier: string;
	/** Hands a message to the other member; quietly dropped when nobody is there. */
	send(message: PeerMessage): void;
	/** Leaves the room and says so. Safe to call twice; nothing is heard afterwards. */
	close(): void;
}

/** Opens a channel into a room; what happens there arrives at `listener`, never before this has returned. */
export type OpenChannel = (room: string, listener: ChannelListener) => SignalingChannel;
