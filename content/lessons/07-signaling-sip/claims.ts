/** Things that are said about signaling and SIP, and what is known of them. */
import { rfc } from '#lib/lessons/spec-url.ts';
import type { Claim } from '#lib/lessons/types.ts';

const observed = { browsers: 'Chromium 156, Firefox 153', date: '2026-11-22' } as const;

export const claims: readonly Claim[] = [
	{
		id: 'sip-prerequisite',
		statement: {
			en: '“SIP is prerequisite knowledge for WebRTC.”',
			ko: '“WebRTC를 하려면 SIP를 먼저 알아야 한다.”'
		},
		verdict: 'false',
		because: {
			en: 'WebRTC leaves signaling to the application, and this lesson has made the same call with SIP and without it. SIP is worth knowing for those who connect telephones.',
			ko: 'WebRTC는 시그널링을 애플리케이션에 맡기며, 이 강의에서 같은 통화를 SIP로도 SIP 없이도 했습니다. 전화망과 이어야 한다면 알아 둘 만합니다.'
		},
		reference: rfc(9429, '§3.1'),
		observed
	},
	{
		id: 'finds-outside-address',
		statement: {
			en: '“Signaling finds out the outside IP address and port.”',
			ko: '“시그널링으로 외부 IP와 포트를 알아낸다.”'
		},
		verdict: 'false',
		because: {
			en: 'ICE gathers addresses, with the help of a STUN server if one is configured. Signaling carries what was found. In the bench calls came up over a function call, which cannot find any address.',
			ko: '주소는 ICE가 모읍니다. STUN 서버를 설정했다면 그 도움을 받습니다. 시그널링은 찾은 것을 나를 뿐입니다. 작업대에서는 주소를 알아낼 수 없는 함수 호출로도 통화가 연결되었습니다.'
		},
		reference: rfc(8445, '§5.1.1.2'),
		observed
	},
	{
		id: 'must-complete-first',
		statement: {
			en: '“Signaling must be complete before peer-to-peer traffic starts.”',
			ko: '“시그널링이 끝나야 P2P 통신이 시작된다.”'
		},
		verdict: 'false',
		because: {
			en: 'Checks run while candidates are still being told, and a pair may carry data before the last card has passed. Signaling stays open for restarts and renegotiation. Hold the last candidate in the bench: the call comes up without it.',
			ko: '후보를 아직 전하는 동안에도 검사가 진행되고, 마지막 카드가 지나가기 전에 데이터가 흐를 수 있습니다. 시그널링은 재시작과 재협상을 위해 계속 열려 있습니다. 작업대에서 마지막 후보를 붙잡아 두어도 통화는 연결됩니다.'
		},
		reference: rfc(8838, '§9'),
		observed
	},
	{
		id: 'ice-exchanges-offers',
		statement: {
			en: '“ICE lets the two peers exchange offers and answers through an intermediary.”',
			ko: '“ICE는 두 피어가 중개자를 통해 제안과 응답을 교환하게 해 준다.”'
		},
		verdict: 'false',
		because: {
			en: 'That is signaling. ICE uses what was exchanged to look for a path, by messages of its own from peer to peer; it exchanges no offer.',
			ko: '그것은 시그널링입니다. ICE는 교환된 내용으로 경로를 찾으며, 피어 사이에서 자기 메시지로 검사합니다. 제안을 교환하지는 않습니다.'
		},
		reference: rfc(8445, '§1')
	},
	{
		id: 'phases-complete',
		statement: {
			en: '“Signaling, connecting, securing, communicating: each phase must be 100 % complete before the next begins.”',
			ko: '“시그널링, 연결, 보안, 통신. 각 단계가 완전히 끝나야 다음 단계가 시작된다.”'
		},
		verdict: 'false',
		because: {
			en: 'They begin in this order and overlap. Candidates are signaled during the checks, and data may be sent on any valid pair before one is nominated.',
			ko: '이 순서로 시작하지만 서로 겹칩니다. 검사하는 동안에도 후보를 시그널링하고, 지명하기 전이라도 유효한 쌍이 있으면 데이터를 보낼 수 있습니다.'
		},
		reference: rfc(8445, '§12.1')
	},
	{
		id: 'settles-codec-and-resolution',
		statement: {
			en: '“Signaling settles codec and resolution.”',
			ko: '“시그널링에서 코덱과 해상도를 정한다.”'
		},
		verdict: 'depends',
		because: {
			en: 'Codecs, yes: offer and answer agree on them. The resolution adapts while the call runs; a description may limit it, and usually does not.',
			ko: '코덱은 맞습니다. 제안과 응답으로 합의합니다. 해상도는 통화하는 동안 계속 맞춰집니다. 설명에서 제한할 수도 있지만 보통은 하지 않습니다.'
		},
		reference: rfc(9429, '§3.6')
	},
	{
		id: 'browser-answers-488',
		statement: {
			en: '“A browser answers 488 by itself when no codec is common.”',
			ko: '“공통 코덱이 없으면 브라우저가 488로 답한다.”'
		},
		verdict: 'false',
		because: {
			en: 'setRemoteDescription and createAnswer succeed in both browsers, and the answer rejects the section with port 0. Whoever writes the telephone turns that into 488.',
			ko: '두 브라우저 모두 setRemoteDescription과 createAnswer에 성공하고, 응답은 포트 0으로 섹션을 거절합니다. 그것을 488로 바꾸는 일은 전화를 만드는 사람의 몫입니다.'
		},
		reference: rfc(3264, '§6'),
		observed
	},
	{
		id: 'proxy-relays-media',
		statement: { en: '“The SIP proxy relays the media.”', ko: '“SIP 프록시가 미디어를 중계한다.”' },
		verdict: 'false',
		because: {
			en: 'Media takes another path than signaling. In the experiment packets arrive at both ends while the proxy in the page carries texts only.',
			ko: '미디어는 시그널링과 다른 길로 갑니다. 실험에서 페이지 안의 프록시는 글만 나르는데도 양쪽에 패킷이 도착합니다.'
		},
		reference: rfc(3261, '§4'),
		observed
	}
];
