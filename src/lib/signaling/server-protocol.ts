/**
 * What a page and the lab server say to each other over socket.io. The server keeps rooms of two and relays texts between
 * them; it does not read what it relays.
 */
import type { RefusalReason } from './channel.ts';
import type { Member } from './member.ts';

/** Below the root of the site: tells a page that a lab server stands behind it. A static host answers 404 here. */
export const statusPath = '_lab/status';
/** Below the root of the site: where socket.io listens. */
export const signalingPath = '_signal/';

export interface LabStatus {
	readonly lab: 'rtc-notebook';
	readonly signaling: true;
	/** SIP over WebSocket is at `sipPath` (RFC 7118); over UDP too when a port is named. */
	readonly sip: { readonly domain: string; readonly udpPort?: number };
	/** STUN, TURN, conditioner, gateways (network-protocol.ts). Older lab servers have none. */
	readonly network?: true;
}

export interface JoinRequest {
	readonly room: string;
	readonly id: string;
	/** Known to this page and the server alone: a seat whose connection broke is given back to whoever has its key. */
	readonly key: string;
}

export type JoinAnswer =
	| { readonly type: 'joined'; readonly self: Member; readonly other?: Member }
	| { readonly type: 'full' }
	/** `busy`: the server holds as many rooms as it will. */
	| { readonly type: 'refused'; readonly reason: 'busy' | 'foreign' | 'too-fast' };

/** Disconnecting on purpose is leaving: socket.io tells that from a connection that broke. */
export interface ClientToServer {
	join: (request: JoinRequest, answer: (answer: JoinAnswer) => void) => void;
	/** JSON of a `PeerMessage`, for the other one. */
	message: (text: string) => void;
}

export interface ServerToClient {
	'peer-joined': (other: Member) => void;
	'peer-left': (other: Member, reason: 'bye' | 'lost') => void;
	message: (from: Member, text: string) => void;
	/** Something we sent was not passed on. */
	refused: (reason: RefusalReason) => void;
}
