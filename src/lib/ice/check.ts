/** Connectivity checks as values (RFC 8445 §7): what stands in the STUN messages, before they are bytes. */
import type { Endpoint } from '../bytes/endpoint.ts';
import type { IceRole } from './role.ts';

export interface Credentials {
	readonly ufrag: string;
	readonly pwd: string;
}

export interface CheckRequest {
	readonly type: 'request';
	/** 24 hexadecimal digits. */
	readonly transaction: string;
	/** Fragment of who is asked, colon, fragment of who asks (§7.2.2). */
	readonly username: string;
	/** Password of who is asked: the key of MESSAGE-INTEGRITY. */
	readonly key: string;
	readonly priority: number;
	readonly role: IceRole;
	readonly tiebreaker: bigint;
	readonly useCandidate: boolean;
}
export interface CheckSuccess {
	readonly type: 'success';
	readonly transaction: string;
	/** Password of who answers. */
	readonly key: string;
	/** Where the request came from. */
	readonly mapped: Endpoint;
}
export interface CheckError {
	readonly type: 'error';
	readonly transaction: string;
	/** Absent where there was nothing to sign with (401). */
	readonly key?: string;
	readonly code: 400 | 401 | 487;
}
/** Keeps mappings alive (§11) and asks for nothing. */
export interface KeepaliveIndication {
	readonly type: 'indication';
	readonly transaction: string;
}
export type CheckMessage = CheckRequest | CheckSuccess | CheckError | KeepaliveIndication;

export const usernameOf = (asked: Credentials, asking: Credentials): string =>
	`${asked.ufrag}:${asking.ufrag}`;
