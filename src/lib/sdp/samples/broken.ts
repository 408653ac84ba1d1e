/** Written for this site: an offer with the damage that copying and editing does; the last line lacks its end. */
import { lines } from './lines.ts';

export const text = lines`
v=0
o=- 4962303333179871722 2 IN IP4 127.0.0.1
s=-
t=0 0
a=group:BUNDLE 0 1 2
a=msid-semantic: WMS
m=audio 9 UDP/TLS/RTP/SAVPF 111 0 77
c=IN IP4 0.0.0.0
 a=rtcp:9 IN IP4 0.0.0.0
a=ice-ufrag:ab-_
a=ice-pwd:tooShortPassword
a=fingerprint:sha-256 5f:33:3c:1b:c7:1e:ec:3a:04:b7:a4:56:da:da:ee:b6:fd:c8:5f:93:ae:bf:ed:5d:eb:79:1c:0a:5f:ed:68:35
a=setup:actpass
a=MID:0
a=sendrecv
a=rtcp-mux
a=rtpmap:111 opus/48000
a=fmtp:111
a=rtcp-fb:77 nack

m=video 9 UDP/TLS/RTP/SAVPF 96 97
c=IN IP4 0.0.0.0
a=candidate:1 1 udp 2122260223 192.0.2.7 99999 typ host
a=ice-ufrag:Jv+f
a=ice-pwd:RWTc2X1wy1kEwTASfVeZm7Kc
a=fingerprint:sha-256 5F:33:3C:1B:C7:1E:EC:3A:04:B7:A4:56:DA:DA:EE:B6:FD:C8:5F:93:AE:BF:ED:5D:EB:79:1C:0A:5F:ED:68:35
a=setup:actpass
a=mid:1
a=sendrecv
a=rtcp-mux
a=rtpmap:96 VP8/90000
a=rtpmap:97 rtx/90000
a=fmtp:97 apt=95
a=ssrc:823863194 cname:3xLdMfywIj90aSbX
m=application 9 UDP/DTLS/SCTP webrtc-datachannel
c=IN IP4 0.0.0.0
a=ice-ufrag:Jv+f
a=ice-pwd:RWTc2X1wy1kEwTASfVeZm7Kc
a=fingerprint:sha-256 5F:33:3C:1B:C7:1E:EC:3A:04:B7:A4:56:DA:DA:EE:B6:FD:C8:5F:93:AE:BF:ED:5D:EB:79:1C:0A:5F:ED:68:35
a=setup:actpass
a=mid:1
a=sctp-port:5000
a=max-message-size:256k`;
