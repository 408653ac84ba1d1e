/**
 * What two peers tell each other. The lab server relays these without reading them; whoever receives one checks it here,
 * once, at the border.
 */
import type { CandidateInit } from '../recording/event.ts';
import type { RateLimit } from './rate-limit.ts';

/** Longest message that is sent or accepted, in UTF-16 units of its JSON. A description of a large call is about 20 KB. */
export const maxMessageLength = 64 * 1024;
/** Messages a sender may send at once before it has to slow down, and how many more it may send each second. */
export const outgoingLimit: RateLimit = { burst: 60, perSecond: 20 };
/** What is accepted from one sender: twice that, since messages that waited for a busy tab arrive in a heap. */
export const incomingLimit: RateLimit = {
	burst: 2 * outgoingLimit.burst,
	perSecond: 2 * outgoingLimit.perSecond
};

export type PeerMessage =
	| {
			readonly type: 'description';
			readonly description: { readonly type: 'offer' | 'answer'; readonly sdp: string };
	  }
	| { readonly type: 'candidate'; readonly candidate: CandidateInit | null };

/** A message as it came from outside, or undefined if it is not one of ours. Unknown fields are dropped. */
export function parsePeerMessage(value: unknown): PeerMessage | undefined {
	if (!isRecord(value)) return undefined;
	if (value.type === 'description') return parseDescription(value.description);
	if (value.type === 'candidate') return parseCandidate(value.candidate);
	return undefined;
}

function parseDescription(value: unknown): PeerMessage | undefined {
	if (!isRecord(value) || typeof value.sdp !== 'string') return undefined;
	if (value.type !== 'offer' && value.type !== 'answer') return undefined;
	return { type: 'description', description: { type: value.type, sdp: value.sdp } };
}

function parseCandidate(value: unknown): PeerMessage | undefined {
	if (value === null) return { type: 'candidate', candidate: null };
	if (!isRecord(value) || typeof value.candidate !== 'string') return undefined;
	const { candidate, sdpMid = null, sdpMLineIndex = null, usernameFragment = null } = value;
	if (!isTextOrNull(sdpMid) || !isTextOrNull(usernameFragment)) return undefined;
	if (sdpMLineIndex !== null && typeof sdpMLineIndex !== 'number') return undefined;
	return { type: 'candidate', candidate: { candidate, sdpMid, sdpMLineIndex, usernameFragment } };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;
const isTextOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string';
