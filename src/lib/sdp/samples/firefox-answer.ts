/** As Firefox 153 wrote it, recorded on 22 November 2026. */
import { lines } from './lines.ts';

export const text = lines`
v=0
o=mozilla...THIS_IS_SDPARTA-99.0 4458039145275373467 0 IN IP4 0.0.0.0
s=-
t=0 0
a=sendrecv
a=fingerprint:sha-256 3E:39:6C:82:44:A5:E6:D9:DC:A8:46:65:1A:8F:C5:65:B4:3D:50:DB:7A:89:F2:DB:AF:3E:B8:19:F6:68:95:A2
a=group:BUNDLE 0 1 2
a=ice-options:trickle
a=msid-semantic:WMS *
m=audio 9 UDP/TLS/RTP/SAVPF 109 9 0 8 101
c=IN IP4 0.0.0.0
a=candidate:0 1 UDP 2122187007 8371563f-d08e-4502-bb3d-ac22b870d753.local 37017 typ host
a=candidate:1 1 UDP 2122252543 31c92041-2f4a-4cab-8b07-82f13576a923.local 47633 typ host
a=candidate:2 1 TCP 2105458943 8371563f-d08e-4502-bb3d-ac22b870d753.local 9 typ host tcptype active
a=candidate:3 1 TCP 2105524479 31c92041-2f4a-4cab-8b07-82f13576a923.local 9 typ host tcptype active
a=sendrecv
a=end-of-candidates
a=extmap:1 urn:ietf:params:rtp-hdrext:ssrc-audio-level
a=extmap:3 urn:ietf:params:rtp-hdrext:sdes:mid
a=extmap:7 http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01
a=extmap-allow-mixed
a=fmtp:109 maxplaybackrate=48000;stereo=1;useinbandfec=1
a=fmtp:101 0-15
a=ice-pwd:f2ffa44b257097b27cdad9e8f5991f34
a=ice-ufrag:c883734f
a=mid:0
a=msid:{9b7ef414-f7de-4089-b4c0-9572054ab711} {84bf4aa0-ff56-41f1-9d5e-aa52f9ef8e29}
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
a=setup:active
a=ssrc:3070885025 cname:{7f4631ec-2d3d-4d44-b4e9-39125b7c1838}
m=video 9 UDP/TLS/RTP/SAVPF 120 124 121 125 99 100 123 122 119
c=IN IP4 0.0.0.0
a=sendrecv
a=extmap:3 urn:ietf:params:rtp-hdrext:sdes:mid
a=extmap:4 http://www.webrtc.org/experiments/rtp-hdrext/abs-send-time
a=extmap:5 urn:ietf:params:rtp-hdrext:toffset
a=extmap:7 http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01
a=extmap-allow-mixed
a=fmtp:120 max-fs=12288;max-fr=60
a=fmtp:124 apt=120
a=fmtp:121 max-fs=12288;max-fr=60
a=fmtp:125 apt=121
a=fmtp:100 apt=99
a=fmtp:119 apt=122
a=ice-pwd:f2ffa44b257097b27cdad9e8f5991f34
a=ice-ufrag:c883734f
a=mid:1
a=msid:{9b7ef414-f7de-4089-b4c0-9572054ab711} {7f331200-ffa2-4c77-9a2e-741be6008d36}
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
a=setup:active
a=ssrc:713173186 cname:{7f4631ec-2d3d-4d44-b4e9-39125b7c1838}
a=ssrc:848797100 cname:{7f4631ec-2d3d-4d44-b4e9-39125b7c1838}
a=ssrc-group:FID 713173186 848797100
m=application 9 UDP/DTLS/SCTP webrtc-datachannel
c=IN IP4 0.0.0.0
a=sendrecv
a=ice-pwd:f2ffa44b257097b27cdad9e8f5991f34
a=ice-ufrag:c883734f
a=mid:2
a=setup:active
a=sctp-port:5000
a=max-message-size:1073741823
`;
