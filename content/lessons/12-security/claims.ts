/** Things that are said about the security of WebRTC. */
import { rfc } from '#lib/lessons/spec-url.ts';
import type { Claim } from '#lib/lessons/types.ts';

const observed = { browsers: 'Chromium 156, Firefox 153', date: '2026-11-30' } as const;

export const claims: readonly Claim[] = [
	{
		id: 'end-to-end',
		statement: {
			en: '“WebRTC is end-to-end encrypted.”',
			ko: '“WebRTC는 종단 간 암호화된다.”'
		},
		verdict: 'depends',
		because: {
			en: 'From one end of a connection to the other it is. Where the other end is an SFU, that is where it ends; and where signaling lied, the other end is somebody else.',
			ko: '연결의 한끝에서 다른 끝까지는 그렇습니다. 다른 끝이 SFU라면 거기까지이고, 시그널링이 속였다면 다른 끝에는 엉뚱한 사람이 있습니다.'
		},
		reference: rfc(8827, '§9.1'),
		observed
	},
	{
		id: 'may-be-plain',
		statement: {
			en: '“Encryption can be switched off in WebRTC when it costs too much.”',
			ko: '“부담이 되면 WebRTC의 암호화를 끌 수 있다.”'
		},
		verdict: 'false',
		because: {
			en: 'Plain RTP is forbidden, and so are ciphers that do not encrypt. A description without a fingerprint was refused by both browsers.',
			ko: '평문 RTP도, 암호화하지 않는 암호 방식도 금지되어 있습니다. 지문이 없는 설명은 두 브라우저 모두 거부했습니다.'
		},
		reference: rfc(8827, '§6.5'),
		observed
	},
	{
		id: 'dtls-12',
		statement: {
			en: '“WebRTC shakes hands with DTLS 1.2.”',
			ko: '“WebRTC의 핸드셰이크는 DTLS 1.2다.”'
		},
		verdict: 'outdated',
		because: {
			en: 'Both browsers agree on DTLS 1.3 with themselves: tlsVersion is FEFC. With an older other end they still agree on what it can do.',
			ko: '두 브라우저 모두 자기 자신과는 DTLS 1.3에 합의합니다. tlsVersion이 FEFC입니다. 오래된 상대를 만나면 그 상대가 할 수 있는 것에 합의합니다.'
		},
		reference: rfc(9147, '§5'),
		observed
	},
	{
		id: 'https-is-enough',
		statement: {
			en: '“Our signaling runs over HTTPS, so nobody can sit in the middle.”',
			ko: '“우리 시그널링은 HTTPS니까 아무도 가운데에 앉을 수 없다.”'
		},
		verdict: 'depends',
		because: {
			en: 'Nobody on the way to the server can. The server itself can, and so can whoever has got into it.',
			ko: '서버까지 가는 길에서는 그럴 수 없습니다. 서버 자신은, 그리고 서버에 들어온 사람은 그럴 수 있습니다.'
		},
		reference: rfc(8826, '§4.3.2'),
		observed
	}
];
