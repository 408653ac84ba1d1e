/** As Chromium 156 wrote it, recorded on 22 November 2026. */
import { lines } from './lines.ts';

export const text = lines`
v=0
o=- 6006343721080948542 3 IN IP4 127.0.0.1
s=-
t=0 0
a=group:BUNDLE 0
a=extmap-allow-mixed
a=msid-semantic: WMS f8a6156c-e5b9-4026-a5fc-b2cca7883cb1
m=audio 41168 UDP/TLS/RTP/SAVPF 111 63 9 0 8 13 110 126
c=IN IP4 192.0.2.2
a=rtcp:9 IN IP4 0.0.0.0
a=candidate:2054694238 1 udp 2122194687 192.0.2.2 41168 typ host generation 0 network-id 1
a=candidate:2097826286 1 udp 2122265343 fd00::2 33434 typ host generation 0 network-id 2
a=candidate:79153094 1 tcp 1518214911 192.0.2.2 9 typ host tcptype active generation 0 network-id 1
a=candidate:63286134 1 tcp 1518285567 fd00::2 9 typ host tcptype active generation 0 network-id 2
a=ice-ufrag:fPHo
a=ice-pwd:6low6G22U6y3Dvb5J1e515Ju
a=ice-options:trickle
a=fingerprint:sha-256 2D:10:61:B8:EA:92:5D:89:93:80:21:AC:8E:48:D7:D8:2A:32:52:24:E4:7C:EB:EB:4A:C7:71:28:EF:3E:AA:80
a=setup:actpass
a=mid:0
a=extmap:1 urn:ietf:params:rtp-hdrext:ssrc-audio-level
a=extmap:2 http://www.webrtc.org/experiments/rtp-hdrext/abs-send-time
a=extmap:3 http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01
a=extmap:4 urn:ietf:params:rtp-hdrext:sdes:mid
a=sendonly
a=msid:f8a6156c-e5b9-4026-a5fc-b2cca7883cb1 cbc56f5d-5e36-403d-9025-6ec94f2219cf
a=rtcp-mux
a=rtcp-rsize
a=rtcp-xr:rcvr-rtt=all
a=rtpmap:111 opus/48000/2
a=rtcp-fb:111 transport-cc
a=fmtp:111 minptime=10;useinbandfec=1
a=rtpmap:63 red/48000/2
a=fmtp:63 111/111
a=rtpmap:9 G722/8000
a=rtpmap:0 PCMU/8000
a=rtpmap:8 PCMA/8000
a=rtpmap:13 CN/8000
a=rtpmap:110 telephone-event/48000
a=rtpmap:126 telephone-event/8000
a=ssrc:3128714453 cname:kAsBys1cvsKlJ5f/
a=ssrc:3128714453 msid:f8a6156c-e5b9-4026-a5fc-b2cca7883cb1 cbc56f5d-5e36-403d-9025-6ec94f2219cf
`;
