/** Quiz of lesson 6: each wrong option is a misconception that people have. */
import type { QuizQuestion } from '#lib/lessons/types.ts';

export const quiz: readonly QuizQuestion[] = [
	{
		id: 'always-needed',
		question: {
			en: 'Are STUN and TURN always needed for a call?',
			ko: '통화에는 STUN과 TURN이 늘 필요할까요?'
		},
		options: [
			{
				id: 'both',
				text: {
					en: 'Yes, both: ICE cannot begin without them',
					ko: '네, 둘 다. 없으면 ICE를 시작할 수 없음'
				},
				why: {
					en: 'ICE begins with host candidates, for which nobody is asked. Lesson 1 connected with an empty configuration.',
					ko: 'ICE는 아무에게도 묻지 않는 호스트 후보로 시작합니다. 1강에서는 빈 설정으로 연결했습니다.'
				}
			},
			{
				id: 'stun',
				text: { en: 'STUN always, TURN sometimes', ko: 'STUN은 늘, TURN은 가끔' },
				why: {
					en: 'In one network the peers reach each other’s own addresses. A STUN server would tell them what they know, or an outside address that many NATs do not turn round.',
					ko: '한 네트워크 안의 피어는 서로의 자기 주소에 닿습니다. STUN 서버는 이미 아는 것이나, NAT가 되돌려 주지 않는 바깥 주소를 알려 줄 뿐입니다.'
				}
			},
			{
				id: 'no',
				right: true,
				text: {
					en: 'No: only where host addresses do not reach',
					ko: '아니요. 호스트 주소가 닿지 않을 때만'
				},
				why: {
					en: 'Both are optional inputs of ICE (RFC 8445 §5.1.1.2). As you do not know your users’ networks, you offer them all the same.',
					ko: '둘 다 ICE에 선택으로 주는 입력입니다(RFC 8445 §5.1.1.2). 다만 사용자의 네트워크를 알 수 없으니 준비해 둡니다.'
				}
			}
		]
	},
	{
		id: 'what-reaches-the-peer',
		question: {
			en: 'Your browser reaches its TURN server over TLS. What arrives at a peer that uses no relay?',
			ko: '브라우저가 TURN 서버까지 TLS로 갑니다. 릴레이를 쓰지 않는 상대에게는 무엇이 도착할까요?'
		},
		options: [
			{
				id: 'tls',
				text: { en: 'TLS, passed on to the end', ko: '끝까지 이어지는 TLS' },
				why: {
					en: 'TLS ends at the relay: it protects the leg to it and gets through strict firewalls. The call’s own encryption lies inside.',
					ko: 'TLS는 릴레이에서 끝납니다. 릴레이까지의 구간을 지키고 엄격한 방화벽을 지나게 할 뿐, 통화 자체의 암호화는 그 안에 따로 있습니다.'
				}
			},
			{
				id: 'tcp',
				text: { en: 'TCP without the TLS', ko: 'TLS를 벗긴 TCP' },
				why: {
					en: 'A relay for TCP towards peers exists as an extension (RFC 6062). Browsers ask for UDP.',
					ko: '상대 쪽도 TCP로 중계하는 확장(RFC 6062)이 있지만 브라우저는 UDP를 요청합니다.'
				}
			},
			{
				id: 'udp',
				right: true,
				text: { en: 'UDP, from the relay’s address', ko: '릴레이 주소에서 온 UDP' },
				why: {
					en: 'Between relay and peer it is UDP whatever the client’s leg is (RFC 8656 §3.1).',
					ko: '클라이언트 쪽이 무엇이든 릴레이와 상대 사이는 UDP입니다(RFC 8656 §3.1).'
				}
			}
		]
	},
	{
		id: 'can-it-watch',
		question: {
			en: 'Can the operator of a TURN server watch a video call that it relays?',
			ko: 'TURN 서버 운영자는 중계하는 영상 통화를 볼 수 있을까요?'
		},
		options: [
			{
				id: 'yes',
				text: { en: 'Yes: all packets pass through it', ko: '네. 패킷이 모두 지나가니까' },
				why: {
					en: 'They pass sealed. The keys come out of a DTLS handshake between the peers, whose certificates the descriptions vouch for.',
					ko: '봉인된 채로 지나갑니다. 열쇠는 두 피어의 DTLS 핸드셰이크에서 나오고, 인증서는 세션 설명의 지문이 보증합니다.'
				}
			},
			{
				id: 'metadata',
				right: true,
				text: {
					en: 'No: it has ciphertext, and knows who, when and how much',
					ko: '아니요. 암호문과, 누가 언제 얼마나인지만 앎'
				},
				why: {
					en: 'Look into an SRTP packet of the capture: a header that can be read, and a payload that cannot.',
					ko: '잡은 SRTP 패킷을 들여다보세요. 헤더는 읽히고 내용은 읽히지 않습니다.'
				}
			},
			{
				id: 'password',
				text: {
					en: 'Only if it keeps the TURN passwords',
					ko: 'TURN 비밀번호를 가지고 있을 때만'
				},
				why: {
					en: 'The TURN password says who may use the relay. It encrypts nothing.',
					ko: 'TURN 비밀번호는 누가 릴레이를 쓸 수 있는지 정할 뿐, 아무것도 암호화하지 않습니다.'
				}
			}
		]
	}
];
