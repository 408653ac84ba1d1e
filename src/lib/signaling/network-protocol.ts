/**
 * What a page and the lab server's network say to each other, in a socket.io namespace beside signaling. One connection is
 * one network session: two peers with credentials of their own for the relay, a conditioner for each direction of each of
 * them, a capture, and NAT gateways. All of it ends with the connection.
 */
import type { MappingEvent, PacketFate } from '../recording/event.ts';
import type { LinkSettings } from '../sim/link-settings.ts';
import type { Behaviour } from '../nat/behaviour.ts';

export const networkNamespace = '/network';

/** Both peers of an experiment. Each has credentials of its own, so that the relay knows whose packet it is. */
export const networkPeers = ['caller', 'callee'] as const;
export type NetworkPeer = (typeof networkPeers)[number];
export type LinkDirection = 'up' | 'down';

/** One server of an RTCConfiguration, without what the DOM adds. */
export interface IceServerInit {
	readonly urls: readonly string[];
	readonly username?: string;
	readonly credential?: string;
}

/** What is not as an experiment would like it; each has its sentence and next step in the page's words. */
export type NetworkNotice =
	/** No address but loopback: Firefox reaches STUN and gateways on another address only. */
	| 'no-lan-address'
	/** Only loopback is up: browsers do no WebRTC at all then. */
	| 'only-loopback'
	/** Listening for other machines too. */
	| 'open-to-lan'
	/** TURN is a server that this one does not run: nothing can be conditioned or captured. */
	| 'foreign-turn'
	/** A certificate was given, and TURN listens with TLS. */
	| 'tls'
	/** Some port was taken and another one is used. */
	| 'other-port';

export interface OpenedNetwork {
	readonly type: 'opened';
	readonly session: string;
	/** For RTCConfiguration.iceServers: STUN and TURN. */
	readonly iceServers: Readonly<Record<NetworkPeer, readonly IceServerInit[]>>;
	/** Two STUN servers of different ports, for comparing what each of them sees. */
	readonly stun: readonly string[];
	/** When the credentials run out, milliseconds since 1970. */
	readonly expiresAt: number;
	readonly isForeignTurn: boolean;
	/** TURN with TLS is offered. */
	readonly hasTls: boolean;
	readonly notices: readonly NetworkNotice[];
}

/** Why the network is not opened or does not do what was asked. */
export type NetworkRefusal = 'busy' | 'too-fast' | 'foreign' | 'closed' | 'no-address' | 'failed';
export interface Refused {
	readonly type: 'refused';
	readonly reason: NetworkRefusal;
}
export type Done = { readonly type: 'done' } | Refused;

/** Settings of the conditioner for one direction of one peer. */
export interface LinkRequest {
	readonly peer: NetworkPeer;
	readonly direction: LinkDirection;
	readonly settings: LinkSettings;
}

/** A packet that the lab server saw: `PacketEvent` on the server's clock. */
export interface SeenPacket {
	/** Milliseconds since the session was opened. */
	readonly at: number;
	readonly peer: NetworkPeer;
	readonly link: 'turn' | 'inner' | 'inside' | 'outside' | 'wire';
	readonly direction: LinkDirection;
	readonly transport: 'udp' | 'tcp';
	readonly source: string;
	readonly destination: string;
	readonly length: number;
	readonly bytes: string;
	readonly fate: PacketFate;
	readonly heldMs?: number;
}
export interface SeenMapping {
	readonly at: number;
	readonly peer: NetworkPeer;
	readonly change: MappingEvent['change'];
	readonly inside: string;
	readonly outside: string;
	readonly remote?: string;
	readonly layer?: number;
}
/** What was seen since the last batch; `missed` were not kept because they came too fast. */
export interface SeenBatch {
	/** The server's clock when this batch left, milliseconds since the session was opened. */
	readonly now: number;
	readonly packets: readonly SeenPacket[];
	readonly mappings: readonly SeenMapping[];
	readonly missed: number;
}

/** What a peer is put behind. */
export interface GatewaySettings {
	readonly mapping: Behaviour;
	readonly filtering: Behaviour;
	/** Whether packets to the NAT's own outside address are turned round (RFC 4787 §6). */
	readonly hairpin: boolean;
	/** How long a mapping lives without a packet going out, milliseconds. */
	readonly lifetimeMs: number;
	/** All UDP of this peer is dropped. */
	readonly isUdpBlocked: boolean;
	/** Two of these NATs in a row: a home router behind the provider's (CGNAT). */
	readonly isDouble: boolean;
}
export interface GatewaysRequest {
	readonly caller: GatewaySettings;
	readonly callee: GatewaySettings;
	/** Both behind the caller's NAT. */
	readonly isShared: boolean;
}
export interface OpenedGateways {
	readonly type: 'opened';
	/** Which gateways these are: a session may have several pairs of peers behind NATs at a time. */
	readonly pair: string;
	readonly iceServers: Readonly<
		Record<
			NetworkPeer,
			{ readonly stun: IceServerInit; readonly secondStun: IceServerInit; readonly turn: IceServerInit }
		>
	>;
}
/** Where a peer behind a gateway has to send what is meant for `remote`, `address:port` outside. */
export interface StandInRequest {
	readonly pair: string;
	readonly peer: NetworkPeer;
	readonly remote: string;
}
export type StandInAnswer =
	{ readonly type: 'opened'; readonly address: string; readonly port: number } | Refused;
/** So that the gateway can put the right address into answers to checks (their integrity is keyed with it). */
export interface PasswordRequest {
	readonly pair: string;
	readonly peer: NetworkPeer;
	readonly password: string;
}

/** One thing that happened to a real socket of the lab server. */
export interface SocketEvent {
	/** Milliseconds since the experiment began. */
	readonly at: number;
	readonly socket: 'client' | 'server';
	readonly kind: 'bound' | 'connected' | 'sent' | 'received' | 'ended' | 'closed';
	/** `address:port` of this socket and of the other one. */
	readonly local: string;
	readonly remote?: string;
	/** What one call wrote, or what one event delivered, base64. */
	readonly bytes?: string;
}
export interface EchoRequest {
	readonly transport: 'udp' | 'tcp';
	/** What each call of the client writes, base64. */
	readonly writes: readonly string[];
	/** Nagle's algorithm off: each write leaves at once (TCP). */
	readonly isNoDelay: boolean;
	/** The receiver reads only after all has been written, so that a stream has time to run together (TCP). */
	readonly isLateReader: boolean;
}
export type EchoAnswer = { readonly type: 'echoed'; readonly events: readonly SocketEvent[] } | Refused;

/** Bytes that are sent as one datagram to the STUN server, and what came back. */
export type StunAnswer =
	| {
			readonly type: 'answered';
			/** Where the datagram really came from, as its own socket knows it. */
			readonly source: string;
			readonly destination: string;
			readonly reply: string;
			readonly ms: number;
	  }
	| {
			readonly type: 'silent';
			readonly source: string;
			readonly destination: string;
			readonly waitedMs: number;
	  }
	| Refused;

/** Asked against delivered: what the conditioner's own machine added, milliseconds. */
export interface DelayReport {
	readonly packets: number;
	readonly p50: number;
	readonly p99: number;
}

type Answer<T> = (answer: T) => void;

export interface NetworkToServer {
	open: (answer: Answer<OpenedNetwork | Refused>) => void;
	link: (request: LinkRequest, answer: Answer<Done>) => void;
	/** Whether TURN's own messages are conditioned as well. */
	control: (isConditioned: boolean, answer: Answer<Done>) => void;
	capture: (isOn: boolean, answer: Answer<Done>) => void;
	/** How exactly the conditioner kept to what was asked. */
	delays: (answer: Answer<{ readonly type: 'measured'; readonly report: DelayReport } | Refused>) => void;
	gateways: (request: GatewaysRequest, answer: Answer<OpenedGateways | Refused>) => void;
	'close-gateways': (pair: string, answer: Answer<Done>) => void;
	'stand-in': (request: StandInRequest, answer: Answer<StandInAnswer>) => void;
	password: (request: PasswordRequest, answer: Answer<Done>) => void;
	/** The NATs of a pair forget all their mappings, as a router that is restarted. */
	'forget-mappings': (
		request: { readonly pair: string; readonly peer: NetworkPeer },
		answer: Answer<Done>
	) => void;
	/** A STUN server of this session's own, that answers after so many milliseconds. */
	'slow-stun': (
		delayMs: number,
		answer: Answer<{ readonly type: 'opened'; readonly url: string } | Refused>
	) => void;
	echo: (request: EchoRequest, answer: Answer<EchoAnswer>) => void;
	/** One datagram, base64, to the STUN server. */
	'send-stun': (bytes: string, answer: Answer<StunAnswer>) => void;
	/** Opens a WebSocket's worth of stream across the conditioned link: see `stream`. */
	'stream-send': (request: { readonly number: number; readonly bytes: string }) => void;
}

export interface NetworkToPage {
	seen: (batch: SeenBatch) => void;
	/** What came out at the far end of the stream, in order. */
	'stream-received': (message: { readonly number: number; readonly bytes: string }) => void;
}
