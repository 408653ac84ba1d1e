/** Foundations (RFC 8445 §5.1.1.3): candidates that will likely succeed or fail together have the same one. */
import type { CandidateType } from './priority.ts';

export interface FoundationFacts {
	readonly type: CandidateType;
	/** IP address of the base. */
	readonly base: string;
	/** IP address of the STUN or TURN server it came from. */
	readonly server?: string;
	readonly protocol: string;
}

/** Up to eight letters and digits, the same for the same facts. */
export function foundationOf({ type, base, server = '', protocol }: FoundationFacts): string {
	let hash = 0x811c9dc5;
	for (const letter of `${type} ${base} ${server} ${protocol}`)
		hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
	return String(hash).slice(0, 8);
}
