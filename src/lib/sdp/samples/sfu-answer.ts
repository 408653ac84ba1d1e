/** Written for this site in the manner of a media server. */
import { lines } from './lines.ts';

export const text = lines`
v=0
o=- 4962303333179871722 1 IN IP4 0.0.0.0
s=-
t=0 0
a=ice-lite
a=group:BUNDLE 0 1 2
a=extmap-allow-mixed
a=msid-semantic: WMS *
a=fingerprint:sha-256 3B:0E:71:5C:94:D2:A8:1F:66:C3:5A:EE:02:97:4D:B8:10:7F:E5:29:8C:63:D4:9A:F1:05:BE:72:48:2D:C6:93
m=audio 7 UDP/TLS/RTP/SAVPF 111
c=IN IP4 203.0.113.40
a=candidate:udpcandidate 1 udp 1076302079 203.0.113.40 44120 typ host
a=candidate:tcpcandidate 1 tcp 1076276479 203.0.113.40 44120 typ host tcptype passive
a=end-of-candidates
a=ice-ufrag:sfu0
a=ice-pwd:3kq8vYtB7nPzR5wXc1LdHm2J
a=ice-options:renomination
a=setup:passive
a=mid:0
a=recvonly
a=rtcp-mux
a=rtcp-rsize
a=extmap:1 urn:ietf:params:rtp-hdrext:ssrc-audio-level
a=extmap:4 urn:ietf:params:rtp-hdrext:sdes:mid
a=rtpmap:111 opus/48000/2
a=rtcp-fb:111 transport-cc
a=fmtp:111 minptime=10;useinbandfec=1;usedtx=1
m=video 7 UDP/TLS/RTP/SAVPF 96 97
c=IN IP4 203.0.113.40
a=setup:passive
a=mid:1
a=recvonly
a=rtcp-mux
a=rtcp-rsize
a=ice-ufrag:sfu0
a=ice-pwd:3kq8vYtB7nPzR5wXc1LdHm2J
a=extmap:3 http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01
a=extmap:4 urn:ietf:params:rtp-hdrext:sdes:mid
a=extmap:10 urn:ietf:params:rtp-hdrext:sdes:rtp-stream-id
a=extmap:11 urn:ietf:params:rtp-hdrext:sdes:repaired-rtp-stream-id
a=rtpmap:96 VP8/90000
a=rtcp-fb:96 goog-remb
a=rtcp-fb:96 transport-cc
a=rtcp-fb:96 ccm fir
a=rtcp-fb:96 nack
a=rtcp-fb:96 nack pli
a=rtpmap:97 rtx/90000
a=fmtp:97 apt=96
a=rid:h recv
a=rid:m recv
a=rid:l recv
a=simulcast:recv h;m;l
m=application 7 UDP/DTLS/SCTP webrtc-datachannel
c=IN IP4 203.0.113.40
a=setup:passive
a=mid:2
a=ice-ufrag:sfu0
a=ice-pwd:3kq8vYtB7nPzR5wXc1LdHm2J
a=sctp-port:5000
a=max-message-size:262144
`;
