/** Things that are said about streams, TCP and UDP, one of them in the study note behind this notebook. */
import { rfc } from '#lib/lessons/spec-url.ts';
import type { Claim } from '#lib/lessons/types.ts';

const observed = { browsers: 'Chromium 156, Firefox 153', date: '2026-11-22' } as const;

export const claims: readonly Claim[] = [
	{
		id: 'continuous-flow',
		statement: {
			en: '“A data stream is a continuous flow in connection-oriented communication.”',
			ko: '“데이터 스트림은 연결 지향 통신에서의 연속된 데이터 흐름이다.”'
		},
		verdict: 'depends',
		because: {
			en: 'It fits the byte stream of TCP. In WebRTC the word mostly means something else: RTP streams are datagrams with holes, data channels carry messages.',
			ko: 'TCP의 바이트 스트림에는 맞습니다. WebRTC에서는 대개 다른 뜻입니다. RTP 스트림은 구멍 난 데이터그램의 줄이고, 데이터 채널은 메시지를 나릅니다.'
		},
		reference: rfc(8831, '§6.1')
	},
	{
		id: 'udp-insecure',
		statement: {
			en: '“UDP is unreliable, so it is no good for important data.”',
			ko: '“UDP는 신뢰할 수 없으니 중요한 데이터에는 쓸 수 없다.”'
		},
		verdict: 'false',
		because: {
			en: 'Reliability can be built on it: a data channel with default settings runs over UDP and lost none of 400 messages on a link that lost 5 %.',
			ko: '신뢰성은 그 위에 쌓을 수 있습니다. 기본 설정의 데이터 채널은 UDP 위에서 돌면서도, 5%를 잃는 링크에서 메시지 400개를 하나도 잃지 않았습니다.'
		},
		reference: rfc(8831, '§6.1'),
		observed
	},
	{
		id: 'tcp-slow',
		statement: { en: '“TCP is slower than UDP.”', ko: '“TCP는 UDP보다 느리다.”' },
		verdict: 'depends',
		because: {
			en: 'On a link that loses nothing all three lanes of the race are alike. The difference is what happens after a loss: who waits, and who goes on.',
			ko: '아무것도 잃지 않는 링크에서는 경주의 세 레인이 똑같습니다. 차이는 잃은 다음에 납니다. 누가 기다리고 누가 그냥 가느냐입니다.'
		},
		reference: rfc(9293, ''),
		observed
	}
];
