/**
 * HTTP signaling in the manner of WHIP (RFC 9725), as page and lab server both know it: where it is, its media types, and
 * the fragments that candidates travel in (RFC 8840 §8).
 */
import type { CandidateInit } from '../recording/event.ts';

/** Below the root of the site; the name of the room follows. */
export const whipPath = '_whip/';
export const sdpType = 'application/sdp';
export const fragmentType = 'application/trickle-ice-sdpfrag';

const valueOf = (sdp: string, name: string): string | undefined =>
	new RegExp(`^a=${name}:([^\\r\\n]*)`, 'm').exec(sdp)?.[1]?.trim();

/** `a=ice-ufrag` of a description: names the ICE session that candidates belong to (RFC 8839 §5.4). */
export const userFragmentOf = (sdp: string): string | undefined => valueOf(sdp, 'ice-ufrag');

/** A fragment with these candidates of the one who made `offer`; `null` says that there are no more. */
export function printFragment(offer: string, candidates: readonly (CandidateInit | null)[]): string {
	const media = /^m=[^\r\n]*/m.exec(offer)?.[0] ?? 'm=application 9 UDP/DTLS/SCTP webrtc-datachannel';
	const mid = valueOf(offer, 'mid') ?? '0';
	const lines = [
		`a=ice-ufrag:${userFragmentOf(offer) ?? ''}`,
		`a=ice-pwd:${valueOf(offer, 'ice-pwd') ?? ''}`,
		media,
		`a=mid:${candidates.find((found) => found?.sdpMid)?.sdpMid ?? mid}`
	];
	for (const found of candidates)
		lines.push(found?.candidate ? `a=${found.candidate.replace(/^a=/, '')}` : 'a=end-of-candidates');
	return `${lines.join('\r\n')}\r\n`;
}

export interface Fragment {
	readonly usernameFragment: string | undefined;
	/** `null` where the fragment says that there are no more. */
	readonly candidates: readonly (CandidateInit | null)[];
}

/** Reads a fragment. Lines that are not known are left out; a text without any candidate has none. */
export function readFragment(text: string): Fragment {
	const usernameFragment = userFragmentOf(text);
	const candidates: (CandidateInit | null)[] = [];
	let mid: string | null = null;
	let section = -1;
	for (const line of text.split(/\r?\n/)) {
		if (line.startsWith('m=')) {
			section++;
			mid = null;
		} else if (line.startsWith('a=mid:')) mid = line.slice('a=mid:'.length).trim();
		else if (line === 'a=end-of-candidates') candidates.push(null);
		else if (line.startsWith('a=candidate:'))
			candidates.push({
				candidate: line.slice('a='.length),
				sdpMid: mid,
				sdpMLineIndex: mid === null ? Math.max(section, 0) : null,
				usernameFragment: usernameFragment ?? null
			});
	}
	return { usernameFragment, candidates };
}
