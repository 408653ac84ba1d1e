/** What simulated packets carry, as values; `payload-bytes.ts` makes real messages of them when somebody looks. */
import type { Endpoint } from '../bytes/endpoint.ts';
import type { CheckMessage } from '../ice/check.ts';

/** STUN Binding to a server, without credentials (RFC 8489 §2). */
export type BindingMessage =
	| { readonly type: 'request'; readonly transaction: string }
	| { readonly type: 'success'; readonly transaction: string; readonly mapped: Endpoint };

/** TURN between client and server (RFC 8656 §7 to §9). */
export type TurnMessage =
	| {
			readonly type: 'request';
			readonly method: 'allocate' | 'create-permission' | 'refresh';
			readonly transaction: string;
			/** Account; absent in the first request, which is answered 401. */
			readonly username?: string;
			/** Of a permission: only its address counts (§9). */
			readonly peer?: Endpoint;
	  }
	| {
			readonly type: 'success';
			readonly method: 'allocate' | 'create-permission' | 'refresh';
			readonly transaction: string;
			readonly username: string;
			readonly relayed?: Endpoint;
			readonly mapped?: Endpoint;
	  }
	| {
			readonly type: 'error';
			readonly method: 'allocate' | 'create-permission' | 'refresh';
			readonly transaction: string;
			readonly code: 401 | 437;
	  };

export type Payload =
	| { readonly kind: 'check'; readonly message: CheckMessage }
	| { readonly kind: 'binding'; readonly message: BindingMessage }
	| { readonly kind: 'turn'; readonly message: TurnMessage }
	/** Send and Data indications (RFC 8656 §11): a packet in a packet. */
	| {
			readonly kind: 'relayed';
			readonly method: 'send' | 'data';
			readonly transaction: string;
			readonly peer: Endpoint;
			readonly inner: Payload;
	  }
	| { readonly kind: 'data'; readonly text: string };

export interface SimPacket {
	/** Counts the packets of the run; each time one is sent, also again, it is another. */
	readonly number: number;
	/** As it is on this leg: a NAT changes them. */
	readonly source: Endpoint;
	readonly destination: Endpoint;
	readonly payload: Payload;
	/** Who sent it first: a node of the map. */
	readonly sender: string;
	readonly sentAt: number;
}

/** What the packet is about at its core, whoever relays it. */
export const innermost = (payload: Payload): Payload =>
	payload.kind === 'relayed' ? innermost(payload.inner) : payload;
