/** Questions of lesson 12. Each wrong option is something that people really think. */
import type { QuizQuestion } from '#lib/lessons/types.ts';

export const quiz: readonly QuizQuestion[] = [
	{
		id: 'who-vouches',
		question: {
			en: 'Does a certificate authority vouch for the other end of a call?',
			ko: '통화 상대를 인증 기관이 보증해 줄까요?'
		},
		options: [
			{
				id: 'no',
				text: {
					en: 'No: its certificate is its own, and signaling brings the hash of it',
					ko: '아니다. 인증서는 스스로 만든 것이고, 그 해시를 시그널링이 가져다준다'
				},
				right: true,
				why: {
					en: 'Whoever brings the fingerprint vouches for it, willing or not: RFC 8122 §5.',
					ko: '지문을 가져다준 이가 싫든 좋든 보증하는 셈입니다. RFC 8122 §5의 이야기입니다.'
				}
			},
			{
				id: 'yes',
				text: {
					en: 'Yes: DTLS is TLS, and TLS has authorities',
					ko: '그렇다. DTLS도 TLS이고 TLS에는 인증 기관이 있다'
				},
				why: {
					en: 'TLS can check against authorities, and need not. Browsers do it for web sites. A browser has no name that one could vouch for.',
					ko: 'TLS는 인증 기관에 확인할 수도, 하지 않을 수도 있습니다. 브라우저는 웹사이트에는 그렇게 합니다. 브라우저에게는 보증받을 이름이 없습니다.'
				}
			},
			{
				id: 'https',
				text: {
					en: 'Indirectly: the page came over HTTPS, so its calls are vouched for',
					ko: '간접적으로 그렇다. 페이지가 HTTPS로 왔으니 통화도 보증된다'
				},
				why: {
					en: 'That names the site, and says nothing of who is at the other end of the call.',
					ko: '그것은 사이트가 누구인지 말해 줄 뿐, 통화 상대가 누구인지는 말해 주지 않습니다.'
				}
			}
		]
	},
	{
		id: 'through-an-sfu',
		question: {
			en: 'A conference runs through an SFU. What can the SFU see, when the program does nothing special?',
			ko: 'SFU를 거치는 회의입니다. 프로그램이 따로 한 것이 없다면 SFU는 무엇을 볼 수 있을까요?'
		},
		options: [
			{
				id: 'all',
				text: {
					en: 'Sound and pictures: encryption goes hop by hop',
					ko: '소리와 영상. 암호화는 구간마다 따로다'
				},
				right: true,
				why: {
					en: 'It is the other end of each connection and has the keys. Only what was encrypted before it was sent stays hidden from it.',
					ko: 'SFU는 연결마다의 상대이고 키를 가지고 있습니다. 보내기 전에 미리 암호화한 것만 감춰집니다.'
				}
			},
			{
				id: 'headers',
				text: { en: 'RTP headers only: it has no keys', ko: 'RTP 헤더만. 키가 없으니까' },
				why: {
					en: 'That is what a TURN relay sees. An SFU takes part in the handshake.',
					ko: '그것은 TURN 중계가 보는 것입니다. SFU는 핸드셰이크에 참여합니다.'
				}
			},
			{
				id: 'nothing',
				text: {
					en: 'Nothing: WebRTC is end-to-end encrypted',
					ko: '아무것도. WebRTC는 종단 간 암호화되니까'
				},
				why: {
					en: 'From end to end of each connection. In a conference the SFU is such an end.',
					ko: '연결 하나하나의 끝에서 끝까지입니다. 회의에서는 SFU가 그 끝입니다.'
				}
			}
		]
	},
	{
		id: 'which-server',
		question: {
			en: 'Two people have a direct call. Which server must somebody take over to listen to it?',
			ko: '두 사람이 직접 통화합니다. 엿들으려면 어느 서버를 차지해야 할까요?'
		},
		options: [
			{
				id: 'signaling',
				text: { en: 'The signaling server, before the call', ko: '통화 전의 시그널링 서버' },
				right: true,
				why: {
					en: 'It brings the fingerprints, and can bring its own. Of a call that is up it learns nothing, until somebody negotiates again.',
					ko: '지문을 가져다주는 곳이므로 자기 것을 가져다줄 수 있습니다. 이미 연결된 통화는 다시 협상하기 전까지 엿듣지 못합니다.'
				}
			},
			{
				id: 'turn',
				text: { en: 'The TURN server, which all packets cross', ko: '모든 패킷이 지나는 TURN 서버' },
				why: {
					en: 'It carries what it cannot read. It can count, delay and drop.',
					ko: '읽지 못하는 것을 나를 뿐입니다. 세고, 늦추고, 버릴 수는 있습니다.'
				}
			},
			{
				id: 'stun',
				text: { en: 'The STUN server, which knows both addresses', ko: '양쪽 주소를 아는 STUN 서버' },
				why: {
					en: 'It tells a wrong address at worst, and nothing connects. It is not asked about keys.',
					ko: '기껏해야 틀린 주소를 알려 주고, 그러면 연결이 되지 않습니다. 키에 대해서는 아무도 묻지 않습니다.'
				}
			}
		]
	}
];
