/** As Chromium 156 wrote it, recorded on 22 November 2026. */
import { lines } from './lines.ts';

export const text = lines`
v=0
o=- 6333817709064970381 2 IN IP4 127.0.0.1
s=-
t=0 0
a=group:BUNDLE 0
a=extmap-allow-mixed
a=msid-semantic: WMS
m=application 47268 UDP/DTLS/SCTP webrtc-datachannel
c=IN IP4 192.0.2.2
a=candidate:4234305553 1 udp 2122194687 192.0.2.2 47268 typ host generation 0 network-id 1
a=candidate:923050481 1 udp 2122265343 fd00::2 41596 typ host generation 0 network-id 2
a=candidate:46707845 1 tcp 1518214911 192.0.2.2 9 typ host tcptype active generation 0 network-id 1
a=candidate:3383653733 1 tcp 1518285567 fd00::2 9 typ host tcptype active generation 0 network-id 2
a=ice-ufrag:0VqA
a=ice-pwd:KEWSJynMcL0XxBfkT/h//qaV
a=ice-options:trickle
a=fingerprint:sha-256 0E:8B:78:DB:FA:0A:21:12:76:80:A8:BC:E8:07:22:E1:2E:00:D5:67:97:68:37:6F:C0:2E:28:5B:DC:D2:CB:03
a=setup:actpass
a=mid:0
a=sctp-port:5000
a=max-message-size:262144
`;
