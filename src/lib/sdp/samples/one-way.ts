/** As Firefox 153 wrote it, recorded on 22 November 2026. */
import { lines } from './lines.ts';

export const text = lines`
v=0
o=mozilla...THIS_IS_SDPARTA-99.0 538201697667695847 0 IN IP4 0.0.0.0
s=-
t=0 0
a=sendrecv
a=fingerprint:sha-256 42:C9:E2:9C:6A:24:6E:E3:A3:6B:F8:DE:C6:EC:5F:12:5C:85:2E:05:A4:97:0A:7D:5F:A0:C0:0F:F7:11:00:A6
a=group:BUNDLE 0 1
a=ice-options:trickle
a=msid-semantic:WMS *
m=audio 9 UDP/TLS/RTP/SAVPF 109 9 0 8 101
c=IN IP4 0.0.0.0
a=candidate:0 1 UDP 2122187007 dec18b3f-29c0-4ab8-ba1f-bef5f21be207.local 36481 typ host
a=candidate:1 1 UDP 2122252543 d220e170-8eb4-43e5-b7b1-23f6c4d4a625.local 33598 typ host
a=candidate:2 1 TCP 2105458943 dec18b3f-29c0-4ab8-ba1f-bef5f21be207.local 9 typ host tcptype active
a=candidate:3 1 TCP 2105524479 d220e170-8eb4-43e5-b7b1-23f6c4d4a625.local 9 typ host tcptype active
a=candidate:0 2 UDP 2122187006 dec18b3f-29c0-4ab8-ba1f-bef5f21be207.local 47733 typ host
a=candidate:1 2 UDP 2122252542 d220e170-8eb4-43e5-b7b1-23f6c4d4a625.local 40934 typ host
a=candidate:2 2 TCP 2105458942 dec18b3f-29c0-4ab8-ba1f-bef5f21be207.local 9 typ host tcptype active
a=candidate:3 2 TCP 2105524478 d220e170-8eb4-43e5-b7b1-23f6c4d4a625.local 9 typ host tcptype active
a=recvonly
a=end-of-candidates
a=extmap:1 urn:ietf:params:rtp-hdrext:ssrc-audio-level
a=extmap:2/recvonly urn:ietf:params:rtp-hdrext:csrc-audio-level
a=extmap:3 urn:ietf:params:rtp-hdrext:sdes:mid
a=extmap:7 http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01
a=extmap-allow-mixed
a=fmtp:109 maxplaybackrate=48000;stereo=1;useinbandfec=1
a=fmtp:101 0-15
a=ice-pwd:6c6b922f4b9f84f70529dcceba4112c1
a=ice-ufrag:67b968d5
a=mid:0
a=rtcp:47733 IN IP4 dec18b3f-29c0-4ab8-ba1f-bef5f21be207.local
a=rtcp-fb:109 transport-cc
a=rtcp-fb:9 transport-cc
a=rtcp-fb:0 transport-cc
a=rtcp-fb:8 transport-cc
a=rtcp-mux
a=rtpmap:109 opus/48000/2
a=rtpmap:9 G722/8000/1
a=rtpmap:0 PCMU/8000
a=rtpmap:8 PCMA/8000
a=rtpmap:101 telephone-event/8000
a=setup:actpass
a=ssrc:4254622881 cname:{22416119-b5a6-400b-a21f-ab9c4b517a46}
m=video 9 UDP/TLS/RTP/SAVPF 120 124 121 125 99 100 123 122 119
c=IN IP4 0.0.0.0
a=candidate:0 1 UDP 2122187007 dec18b3f-29c0-4ab8-ba1f-bef5f21be207.local 52144 typ host
a=candidate:1 1 UDP 2122252543 d220e170-8eb4-43e5-b7b1-23f6c4d4a625.local 36848 typ host
a=candidate:2 1 TCP 2105458943 dec18b3f-29c0-4ab8-ba1f-bef5f21be207.local 9 typ host tcptype active
a=candidate:3 1 TCP 2105524479 d220e170-8eb4-43e5-b7b1-23f6c4d4a625.local 9 typ host tcptype active
a=candidate:0 2 UDP 2122187006 dec18b3f-29c0-4ab8-ba1f-bef5f21be207.local 37983 typ host
a=candidate:1 2 UDP 2122252542 d220e170-8eb4-43e5-b7b1-23f6c4d4a625.local 54411 typ host
a=candidate:2 2 TCP 2105458942 dec18b3f-29c0-4ab8-ba1f-bef5f21be207.local 9 typ host tcptype active
a=candidate:3 2 TCP 2105524478 d220e170-8eb4-43e5-b7b1-23f6c4d4a625.local 9 typ host tcptype active
a=recvonly
a=end-of-candidates
a=extmap:3 urn:ietf:params:rtp-hdrext:sdes:mid
a=extmap:4 http://www.webrtc.org/experiments/rtp-hdrext/abs-send-time
a=extmap:5 urn:ietf:params:rtp-hdrext:toffset
a=extmap:6/recvonly http://www.webrtc.org/experiments/rtp-hdrext/playout-delay
a=extmap:7 http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01
a=extmap-allow-mixed
a=fmtp:120 max-fs=12288;max-fr=60
a=fmtp:124 apt=120
a=fmtp:121 max-fs=12288;max-fr=60
a=fmtp:125 apt=121
a=fmtp:100 apt=99
a=fmtp:119 apt=122
a=ice-pwd:6c6b922f4b9f84f70529dcceba4112c1
a=ice-ufrag:67b968d5
a=mid:1
a=rtcp:37983 IN IP4 dec18b3f-29c0-4ab8-ba1f-bef5f21be207.local
a=rtcp-fb:120 nack
a=rtcp-fb:120 nack pli
a=rtcp-fb:120 ccm fir
a=rtcp-fb:120 goog-remb
a=rtcp-fb:120 transport-cc
a=rtcp-fb:121 nack
a=rtcp-fb:121 nack pli
a=rtcp-fb:121 ccm fir
a=rtcp-fb:121 goog-remb
a=rtcp-fb:121 transport-cc
a=rtcp-fb:99 nack
a=rtcp-fb:99 nack pli
a=rtcp-fb:99 ccm fir
a=rtcp-fb:99 goog-remb
a=rtcp-fb:99 transport-cc
a=rtcp-fb:123 nack
a=rtcp-fb:123 nack pli
a=rtcp-fb:123 ccm fir
a=rtcp-fb:123 goog-remb
a=rtcp-fb:123 transport-cc
a=rtcp-fb:122 nack
a=rtcp-fb:122 nack pli
a=rtcp-fb:122 ccm fir
a=rtcp-fb:122 goog-remb
a=rtcp-fb:122 transport-cc
a=rtcp-mux
a=rtcp-rsize
a=rtpmap:120 VP8/90000
a=rtpmap:124 rtx/90000
a=rtpmap:121 VP9/90000
a=rtpmap:125 rtx/90000
a=rtpmap:99 AV1/90000
a=rtpmap:100 rtx/90000
a=rtpmap:123 ulpfec/90000
a=rtpmap:122 red/90000
a=rtpmap:119 rtx/90000
a=setup:actpass
a=ssrc:3876516340 cname:{22416119-b5a6-400b-a21f-ab9c4b517a46}
`;
