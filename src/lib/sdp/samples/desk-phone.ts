/** Written for this site in the manner of a SIP phone. */
import { lines } from './lines.ts';

export const text = lines`
v=0
o=deskphone 3981234567 3981234567 IN IP4 198.51.100.20
s=SIP call
c=IN IP4 198.51.100.20
t=0 0
m=audio 16384 RTP/AVP 0 8 9 18 101
a=rtpmap:0 PCMU/8000
a=rtpmap:8 PCMA/8000
a=rtpmap:9 G722/8000
a=rtpmap:18 G729/8000
a=fmtp:18 annexb=no
a=rtpmap:101 telephone-event/8000
a=fmtp:101 0-15
a=ptime:20
a=maxptime:40
a=silenceSupp:off - - - -
a=sendrecv
`;
