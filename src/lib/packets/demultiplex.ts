/** Which protocol a datagram on a WebRTC port belongs to, told by its first byte: RFC 7983 §7 as RFC 9443 §3 updated it. */

export const protocols = ['stun', 'zrtp', 'dtls', 'channel-data', 'rtp', 'rtcp', 'quic', 'unknown'] as const;
export type Protocol = (typeof protocols)[number];

/** RTCP and RTP share a port (rtcp-mux): packet types 192 to 223 are RTCP (RFC 5761 §4). */
const isRtcpType = (second: number): boolean => second >= 192 && second <= 223;

/** @param fromRelay whether the other end of the 5-tuple is a TURN server: elsewhere 64 to 79 are QUIC's (RFC 9443 §3) */
export function demultiplex(bytes: Uint8Array, fromRelay = true): Protocol {
	const first = bytes[0];
	if (first === undefined) return 'unknown';
	if (first <= 3) return 'stun';
	if (first <= 15) return 'unknown';
	if (first <= 19) return 'zrtp';
	if (first <= 63) return 'dtls';
	if (first <= 79) return fromRelay ? 'channel-data' : 'quic';
	if (first <= 127) return 'quic';
	if (first <= 191) return isRtcpType(bytes[1] ?? 0) ? 'rtcp' : 'rtp';
	return 'quic';
}
