/** Written for this site: what RFC 9429 asks of an offer, before any candidate is known. */
import { lines } from './lines.ts';

export const text = lines`
v=0
o=- 6120957381920440017 1 IN IP4 0.0.0.0
s=-
t=0 0
a=group:BUNDLE a1 v1
a=ice-options:trickle ice2
m=audio 9 UDP/TLS/RTP/SAVPF 96 0 8 97 98
c=IN IP4 0.0.0.0
a=mid:a1
a=msid:5a7b57b8-f043-4bd1-a45d-09d4dfa31226 4ea4d4a1-2fda-4511-a9cc-1b32c2e59552
a=sendrecv
a=rtpmap:96 opus/48000/2
a=rtpmap:0 PCMU/8000
a=rtpmap:8 PCMA/8000
a=rtpmap:97 telephone-event/8000
a=rtpmap:98 telephone-event/48000
a=fmtp:97 0-15
a=fmtp:98 0-15
a=maxptime:120
a=extmap:1 urn:ietf:params:rtp-hdrext:sdes:mid
a=extmap:2 urn:ietf:params:rtp-hdrext:ssrc-audio-level
a=ice-ufrag:k7Qd
a=ice-pwd:x9Wm2TzV4bLr8NcYp1GhJs
a=fingerprint:sha-256 7A:41:0C:E8:95:3D:B2:6F:18:C7:54:EA:09:83:DE:21:B6:4F:72:1D:A0:58:CB:36:E9:04:9D:67:F3:8B:2E:5C
a=setup:actpass
a=tls-id:c81d5f30a94b4e2796fd11c05be7a348
a=rtcp:9 IN IP4 0.0.0.0
a=rtcp-mux
a=rtcp-mux-only
a=rtcp-rsize
m=video 0 UDP/TLS/RTP/SAVPF 100 101
c=IN IP4 0.0.0.0
a=bundle-only
a=mid:v1
a=msid:5a7b57b8-f043-4bd1-a45d-09d4dfa31226 f4f2cc76-3ba1-49d4-96f6-5e1a3f0d8a27
a=sendrecv
a=rtpmap:100 VP8/90000
a=rtpmap:101 rtx/90000
a=fmtp:101 apt=100
a=extmap:1 urn:ietf:params:rtp-hdrext:sdes:mid
a=rtcp-fb:100 ccm fir
a=rtcp-fb:100 nack
a=rtcp-fb:100 nack pli
`;
