/** Things that are said about STUN and TURN, and what is known of them. */
import { rfc } from '#lib/lessons/spec-url.ts';
import type { Claim } from '#lib/lessons/types.ts';

const observed = { browsers: 'Chromium 156, Firefox 153', date: '2026-11-22' } as const;

export const claims: readonly Claim[] = [
	{
		id: 'stun-opens-nats',
		statement: { en: '“STUN gets through NATs.”', ko: '“STUN이 NAT를 뚫어 준다.”' },
		verdict: 'false',
		because: {
			en: 'A STUN server tells an address and opens nothing. What opens a filter is the packet that you send to your peer yourself; the RFC says that STUN is no NAT traversal solution by itself.',
			ko: 'STUN 서버는 주소를 알려 줄 뿐 아무것도 열지 않습니다. 필터를 여는 것은 여러분이 상대에게 직접 보내는 패킷입니다. RFC도 STUN만으로는 NAT 통과 방법이 아니라고 적습니다.'
		},
		reference: rfc(8489),
		observed
	},
	{
		id: 'turn-reads-along',
		statement: {
			en: '“A call through TURN can be read by whoever runs the server.”',
			ko: '“TURN을 거친 통화는 서버 운영자가 볼 수 있다.”'
		},
		verdict: 'false',
		because: {
			en: 'What it passes on is DTLS and SRTP, encrypted between the peers. It does see who talks to whom, when and how much. Whoever controls signaling is another matter: lesson 12.',
			ko: '전해 주는 것은 두 피어 사이에 암호화된 DTLS와 SRTP입니다. 누가 누구와 언제 얼마나 말하는지는 봅니다. 시그널링을 쥔 사람은 다른 문제이고, 12강에서 다룹니다.'
		},
		reference: rfc(8656, '§21'),
		observed
	},
	{
		id: 'free-stun-is-enough',
		statement: {
			en: '“A free STUN server is enough for an application.”',
			ko: '“무료 STUN 서버만 있으면 서비스할 수 있다.”'
		},
		verdict: 'depends',
		because: {
			en: 'Within one network not even that is needed. Between networks it is enough for many pairs of NATs, and never for all: lesson 5 counts 42 of 81 that connect without a relay, and a network without UDP needs TURN over TCP or TLS.',
			ko: '한 네트워크 안에서는 그것조차 필요 없습니다. 네트워크 사이에서는 많은 NAT 쌍에 충분하지만 모두에게는 아닙니다. 5강에서 릴레이 없이 연결되는 것은 81쌍 가운데 42쌍이고, UDP가 막힌 네트워크에는 TCP나 TLS로 가는 TURN이 필요합니다.'
		},
		reference: rfc(8445, '§5.1.1.2')
	}
];
