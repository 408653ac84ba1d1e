/** What an ICE agent wants done, and what it has to tell. */
import type { Endpoint } from '../bytes/endpoint.ts';
import type { CheckMessage } from './check.ts';
import type { LocalCandidate, PairState, RemoteCandidate } from './pair.ts';
import type { IceRole } from './role.ts';

/** RTCIceConnectionState, without `closed`. */
export type IceState = 'new' | 'checking' | 'connected' | 'completed' | 'disconnected' | 'failed';

export type PairFailure =
	/** Nothing came back in time. */
	| 'no-answer'
	/** The answer came from, or to, another address than the request went to (RFC 8445 §7.2.5.2.1). */
	| 'not-symmetric'
	| 'error-response';

/** A row of the check list, as it is now. */
export interface PairRow {
	/** Counts the pairs of the agent. */
	readonly id: number;
	/** Reflexive locals stand here by their base (§6.1.2.4). */
	readonly local: LocalCandidate;
	readonly remote: RemoteCandidate;
	readonly state: PairState;
	/** 64 bit. */
	readonly priority: bigint;
	readonly foundation: string;
	readonly failure?: PairFailure;
	/** A nominated pair is at least as good: no more checks (RFC 5245 §8.1.2, RFC 8445 §8.1.2). */
	readonly isDropped: boolean;
	readonly isNominated: boolean;
	/** Requests sent, repetitions included. */
	readonly checks: number;
	/** What its success gave (§7.2.5.3.2): getStats names candidates by this. */
	readonly valid?: {
		readonly local: LocalCandidate;
		readonly remote: RemoteCandidate;
		readonly priority: bigint;
	};
}

export interface SelectedPair {
	readonly local: LocalCandidate;
	readonly remote: RemoteCandidate;
	readonly priority: bigint;
	/** The row of the check list that made it. */
	readonly pair: number;
}

export type FailedBecause = 'no-valid-pair' | 'consent-expired';
export type Rejection = 'bad-username' | 'bad-key' | 'unknown-transaction' | 'not-symmetric';

export type IceOutput =
	| { readonly type: 'send'; readonly from: Endpoint; readonly to: Endpoint; readonly message: CheckMessage }
	| { readonly type: 'state'; readonly state: IceState; readonly because?: FailedBecause }
	| { readonly type: 'role'; readonly role: IceRole }
	| { readonly type: 'pair'; readonly pair: PairRow }
	/** A peer-reflexive candidate (§7.2.5.3.1, §7.3.1.3). */
	| { readonly type: 'learned'; readonly side: 'local'; readonly candidate: LocalCandidate }
	| { readonly type: 'learned'; readonly side: 'remote'; readonly candidate: RemoteCandidate }
	| { readonly type: 'selected'; readonly pair: SelectedPair }
	/** The check list is full (§6.1.2.5): no pair is made for this source any more. */
	| { readonly type: 'limit'; readonly from: Endpoint }
	| {
			readonly type: 'rejected';
			readonly from: Endpoint;
			readonly message: CheckMessage;
			readonly because: Rejection;
	  };
