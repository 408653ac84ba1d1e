/** Questions of lesson 1. Each wrong option is something that people really think. */
import type { QuizQuestion } from '#lib/lessons/types.ts';

export const quiz: readonly QuizQuestion[] = [
	{
		id: 'which-server',
		question: {
			en: 'Which server did the first call of this lesson need?',
			ko: '이 강의의 첫 통화에는 어떤 서버가 필요했을까요?'
		},
		options: [
			{
				id: 'stun',
				text: {
					en: 'A STUN server, so that the peers could learn their addresses',
					ko: '피어가 자기 주소를 알아내기 위한 STUN 서버'
				},
				why: {
					en: 'A STUN server tells a peer how it looks from outside its network. The addresses of its own machine a peer finds by itself: those are the host candidates, and here they were enough (RFC 8445 §5.1.1.1).',
					ko: 'STUN 서버는 자기 네트워크 밖에서 보이는 주소를 알려 줍니다. 자기 기기의 주소는 피어가 스스로 찾습니다. 그것이 호스트 후보이고 여기서는 그것으로 충분했습니다(RFC 8445 §5.1.1.1).'
				}
			},
			{
				id: 'signaling',
				text: {
					en: 'A signaling server, because offers and answers travel through one',
					ko: '제안과 응답이 지나가는 시그널링 서버'
				},
				why: {
					en: 'Signaling has to happen, but nothing says that a server does it. Here a variable of the page carried the offer and the answer (RFC 9429 §3.1).',
					ko: '시그널링은 있어야 하지만 서버가 해야 한다는 규칙은 없습니다. 여기서는 페이지의 변수가 제안과 응답을 날랐습니다(RFC 9429 §3.1).'
				}
			},
			{
				id: 'none',
				right: true,
				text: {
					en: 'None: each end came to know the other’s host candidates',
					ko: '아무 서버도 필요하지 않았습니다. 양쪽이 서로의 호스트 후보를 알게 되었습니다'
				},
				why: {
					en: 'The configuration was empty, and STUN and TURN servers are optional inputs of ICE (RFC 8445 §5.1.1.2). Each peer gathered host candidates, the page handed them over, and a pair of them worked.',
					ko: '설정은 비어 있었고, STUN과 TURN 서버는 ICE에 선택적으로 주는 입력입니다(RFC 8445 §5.1.1.2). 두 피어가 호스트 후보를 모으고, 페이지가 건네고, 그중 한 쌍이 통했습니다.'
				}
			},
			{
				id: 'web-server',
				text: {
					en: 'The web server that sent this page; it passes the packets on',
					ko: '이 페이지를 보낸 웹 서버. 패킷도 대신 전해 줍니다'
				},
				why: {
					en: 'It sent the page and was done. The selected candidate pair joins two addresses of your own machine; no packet of the call passes the web server.',
					ko: '웹 서버는 페이지를 보낸 것으로 할 일을 마쳤습니다. 선택된 후보 쌍은 여러분 기기의 두 주소를 잇고 있으며, 통화 패킷은 하나도 웹 서버를 지나지 않습니다.'
				}
			}
		]
	},
	{
		id: 'what-is-webrtc',
		question: {
			en: 'What is WebRTC?',
			ko: 'WebRTC는 무엇일까요?'
		},
		options: [
			{
				id: 'library',
				text: {
					en: 'A JavaScript library that a page loads',
					ko: '페이지가 불러와 쓰는 자바스크립트 라이브러리'
				},
				why: {
					en: 'This lesson loaded none. RTCPeerConnection is built into the browser; libraries only wrap it.',
					ko: '이 강의는 그런 라이브러리를 불러오지 않았습니다. RTCPeerConnection은 브라우저에 들어 있고, 라이브러리는 그것을 감쌀 뿐입니다.'
				}
			},
			{
				id: 'google',
				text: {
					en: 'Google’s open-source project that browsers include',
					ko: '브라우저에 들어 있는 구글의 오픈 소스 프로젝트'
				},
				why: {
					en: 'That is libwebrtc, one implementation. A standard with several implementations is not any one of them: Pion (Go) and webrtc-rs (Rust) share no code with it and still talk to browsers.',
					ko: '그것은 구현체의 하나인 libwebrtc입니다. 구현체가 여럿인 표준은 그중 어느 하나가 아닙니다. Pion(Go)이나 webrtc-rs(Rust)는 코드가 전혀 다르지만 브라우저와 통화합니다.'
				}
			},
			{
				id: 'protocol',
				text: {
					en: 'One network protocol, like HTTP',
					ko: 'HTTP 같은 네트워크 프로토콜 하나'
				},
				why: {
					en: 'There is no packet that is “WebRTC”. On the wire there are STUN, DTLS, SRTP and SCTP, each with a document of its own; RFC 8825 says which belong to the set.',
					ko: '“WebRTC”라는 패킷은 없습니다. 회선에는 STUN, DTLS, SRTP, SCTP가 흐르고 저마다 문서가 따로 있습니다. 무엇이 이 묶음에 드는지는 RFC 8825가 정리합니다.'
				}
			},
			{
				id: 'standard',
				right: true,
				text: {
					en: 'An API in browsers, and a set of protocols that other programs speak too',
					ko: '브라우저의 API와, 다른 프로그램도 쓰는 프로토콜 묶음'
				},
				why: {
					en: 'The W3C describes the API, the IETF the protocols. Whoever speaks the protocols can be a peer, with or without JavaScript.',
					ko: 'API는 W3C가, 프로토콜은 IETF가 정합니다. 프로토콜을 할 줄 알면 자바스크립트가 있든 없든 피어가 될 수 있습니다.'
				}
			}
		]
	},
	{
		id: 'which-event',
		question: {
			en: 'Which event proves that encryption is up?',
			ko: '암호화가 끝났음을 증명하는 이벤트는 무엇일까요?'
		},
		options: [
			{
				id: 'signaling-stable',
				text: { en: 'signalingState becomes stable', ko: 'signalingState가 stable이 됨' },
				why: {
					en: 'Stable says that the descriptions are agreed. At that moment the peers may not have exchanged a single packet: exercise 1b shows a call that is stable and never connects.',
					ko: 'stable은 설명에 합의했다는 뜻일 뿐입니다. 그때까지 패킷이 하나도 오가지 않았을 수 있습니다. 연습 문제 1b의 통화는 stable이지만 끝내 연결되지 않습니다.'
				}
			},
			{
				id: 'ice-connected',
				text: {
					en: 'iceConnectionState becomes connected',
					ko: 'iceConnectionState가 connected가 됨'
				},
				why: {
					en: 'ICE has found a path then, and DTLS is only about to begin on it. If the handshake fails, ICE stays connected and connectionState becomes failed.',
					ko: '그때는 ICE가 경로를 찾았을 뿐, DTLS는 그 위에서 이제 시작하려는 참입니다. 핸드셰이크가 실패하면 ICE는 connected로 남고 connectionState는 failed가 됩니다.'
				}
			},
			{
				id: 'connection-connected',
				right: true,
				text: { en: 'connectionState becomes connected', ko: 'connectionState가 connected가 됨' },
				why: {
					en: 'It needs both: ICE connected, and every DTLS transport connected or closed (W3C WebRTC §4.3.3).',
					ko: '둘 다 필요하기 때문입니다. ICE가 연결되고, DTLS 전송이 모두 연결되었거나 닫혀 있어야 합니다(W3C WebRTC §4.3.3).'
				}
			},
			{
				id: 'track',
				text: { en: 'the track event fires', ko: 'track 이벤트가 일어남' },
				why: {
					en: 'It fires while the remote description is applied, before any packet has arrived; the track is still muted then.',
					ko: 'track 이벤트는 상대의 설명을 적용할 때, 패킷이 하나도 오기 전에 일어납니다. 그때 트랙은 아직 muted 상태입니다.'
				}
			}
		]
	}
];
