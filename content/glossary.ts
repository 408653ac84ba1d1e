/** The words of the field, in both languages, each in at most two sentences and with the place that defines it. */
import { rfc, w3c } from '#lib/lessons/spec-url.ts';
import type { GlossaryTerm } from '#lib/lessons/types.ts';

export const glossary: readonly GlossaryTerm[] = [
	{
		id: 'webrtc',
		term: { en: 'WebRTC', ko: 'WebRTC' },
		definition: {
			en: 'A standard for live audio, video and data between peers: a JavaScript API written by the W3C, and a suite of protocols written by the IETF. Browsers, phones and servers implement it.',
			ko: '피어끼리 소리, 영상, 데이터를 실시간으로 주고받기 위한 표준으로, W3C의 자바스크립트 API와 IETF의 프로토콜 묶음으로 이루어집니다. 브라우저, 휴대 기기, 서버가 이를 구현합니다.'
		},
		lesson: 'first-call',
		reference: rfc(8825),
		experiment: 'loopback-call'
	},
	{
		id: 'peer',
		term: { en: 'peer', ko: '피어' },
		definition: {
			en: 'One end of a connection. It is often another browser, but it may be an app or a media server.',
			ko: '연결의 한쪽 끝입니다. 다른 브라우저일 때가 많지만 앱이나 미디어 서버일 수도 있습니다.'
		},
		lesson: 'first-call',
		reference: w3c('webrtc', '§4', 'peer-to-peer-connections'),
		experiment: 'loopback-call'
	},
	{
		id: 'peer-connection',
		term: { en: 'peer connection', ko: '피어 연결' },
		definition: {
			en: 'The object RTCPeerConnection: one peer’s end of a call, with everything needed to find a path, encrypt it and send over it.',
			ko: 'RTCPeerConnection 객체입니다. 한 피어가 가진 통화의 한쪽 끝으로, 경로를 찾고 암호화하고 보내는 일을 모두 맡습니다.'
		},
		lesson: 'first-call',
		reference: w3c('webrtc', '§4.4', 'rtcpeerconnection-interface'),
		experiment: 'loopback-call'
	},
	{
		id: 'api',
		term: { en: 'API', ko: 'API' },
		definition: {
			en: 'The objects and methods that a page’s JavaScript can use, such as RTCPeerConnection. The W3C specifies them; they say nothing of what the bytes on the wire look like.',
			ko: '페이지의 자바스크립트가 쓸 수 있는 객체와 메서드입니다. W3C가 정하며, 회선 위를 흐르는 바이트의 모양은 다루지 않습니다.'
		},
		lesson: 'first-call',
		reference: w3c('webrtc', '§4', 'peer-to-peer-connections'),
		experiment: 'loopback-call'
	},
	{
		id: 'libwebrtc',
		term: { en: 'libwebrtc', ko: 'libwebrtc' },
		definition: {
			en: 'Google’s open-source C++ implementation of WebRTC, used in Chromium and in parts elsewhere. It is one implementation among several, not the standard itself.',
			ko: '구글이 공개한 WebRTC의 C++ 구현체로, 크로미엄에 쓰이고 다른 곳에도 부분적으로 쓰입니다. 여러 구현체 가운데 하나일 뿐 표준 자체가 아닙니다.'
		},
		lesson: 'first-call',
		experiment: 'loopback-call'
	},
	{
		id: 'signaling',
		term: { en: 'signaling', ko: '시그널링' },
		definition: {
			en: 'Carrying descriptions and candidates from one peer to the other before and during a call. WebRTC does not say how: a variable, a BroadcastChannel, a socket or a sheet of paper will do.',
			ko: '통화 전과 통화 중에 설명과 후보를 상대 피어에게 전하는 일입니다. WebRTC는 방법을 정하지 않아서 변수, BroadcastChannel, 소켓, 종이 한 장 무엇이든 됩니다.'
		},
		lesson: 'first-call',
		reference: rfc(9429, '§3.1'),
		experiment: 'signaling-bench'
	},
	{
		id: 'session-description',
		term: { en: 'session description (SDP)', ko: '세션 설명(SDP)' },
		definition: {
			en: 'A text in the Session Description Protocol that says what a peer wants to send and receive, which codecs it knows, and how to reach and authenticate it.',
			ko: 'SDP(Session Description Protocol) 형식으로 쓴 텍스트입니다. 피어가 무엇을 보내고 받으려는지, 어떤 코덱을 아는지, 어떻게 닿고 어떻게 상대를 확인하는지 적습니다.'
		},
		lesson: 'sdp',
		reference: rfc(8866, '§5'),
		experiment: 'sdp-workbench'
	},
	{
		id: 'offer',
		term: { en: 'offer', ko: '제안' },
		definition: {
			en: 'The session description that opens a negotiation: “this is what I propose”.',
			ko: '협상을 여는 세션 설명입니다. “나는 이렇게 하고 싶다”는 말입니다.'
		},
		lesson: 'first-call',
		reference: rfc(3264, '§5'),
		experiment: 'loopback-call'
	},
	{
		id: 'answer',
		term: { en: 'answer', ko: '응답' },
		definition: {
			en: 'The session description that replies to an offer: what the other peer accepts of it, item by item.',
			ko: '제안에 대한 세션 설명입니다. 상대가 제안의 항목마다 무엇을 받아들이는지 적습니다.'
		},
		lesson: 'first-call',
		reference: rfc(3264, '§6'),
		experiment: 'loopback-call'
	},
	{
		id: 'jsep',
		term: { en: 'JSEP', ko: 'JSEP' },
		definition: {
			en: 'The JavaScript Session Establishment Protocol: how a page drives offers and answers through the API. It leaves the carrying of messages to the page.',
			ko: '자바스크립트 세션 수립 프로토콜입니다. 페이지가 API로 제안과 응답을 다루는 방법을 정하고, 메시지를 나르는 일은 페이지에 맡깁니다.'
		},
		lesson: 'jsep',
		reference: rfc(9429, '§1.1'),
		experiment: 'jsep-machine'
	},
	{
		id: 'ice',
		term: { en: 'ICE', ko: 'ICE' },
		definition: {
			en: 'Interactive Connectivity Establishment: both peers list the addresses at which they might be reached, try them in pairs, and keep one that works.',
			ko: '상호 연결성 수립(Interactive Connectivity Establishment)입니다. 두 피어가 자신에게 닿을 만한 주소를 모아 짝지어 시험하고, 되는 것 하나를 씁니다.'
		},
		lesson: 'ice',
		reference: rfc(8445, '§2'),
		experiment: 'ice-checklist'
	},
	{
		id: 'candidate',
		term: { en: 'candidate', ko: '후보' },
		definition: {
			en: 'An address, port and protocol at which a peer might be reached. Its type says how it was found: host, server-reflexive, peer-reflexive or relayed.',
			ko: '피어에게 닿을 만한 주소와 포트와 프로토콜입니다. 종류는 그것을 어떻게 알아냈는지를 말하며 호스트, 서버 반사, 피어 반사, 중계가 있습니다.'
		},
		lesson: 'ice',
		reference: rfc(8445, '§5.1.1'),
		experiment: 'gather-candidates'
	},
	{
		id: 'host-candidate',
		term: { en: 'host candidate', ko: '호스트 후보' },
		definition: {
			en: 'A candidate on one of the machine’s own network interfaces. It needs no server to be found.',
			ko: '기기 자신의 네트워크 인터페이스에서 얻은 후보입니다. 알아내는 데 서버가 필요 없습니다.'
		},
		lesson: 'first-call',
		reference: rfc(8445, '§5.1.1.1'),
		experiment: 'gather-candidates'
	},
	{
		id: 'server-reflexive-candidate',
		term: { en: 'server-reflexive candidate', ko: '서버 반사 후보' },
		definition: {
			en: 'The address that a STUN server sees when the peer writes to it: usually the outer side of the peer’s NAT.',
			ko: '피어가 STUN 서버에 말을 걸었을 때 서버 쪽에서 보이는 주소입니다. 대개 피어가 속한 NAT의 바깥쪽 주소입니다.'
		},
		lesson: 'stun-turn',
		reference: rfc(8445, '§5.1.1.2'),
		experiment: 'my-nat'
	},
	{
		id: 'peer-reflexive-candidate',
		term: { en: 'peer-reflexive candidate', ko: '피어 반사 후보' },
		definition: {
			en: 'An address that nobody announced: a peer learns it because a connectivity check arrives from it. That is why a call can succeed although one side’s candidates never arrived.',
			ko: '아무도 알려 주지 않은 주소로, 연결성 검사가 그 주소에서 도착해서 알게 됩니다. 그래서 한쪽의 후보가 전해지지 않아도 연결될 수 있습니다.'
		},
		lesson: 'first-call',
		reference: rfc(8445, '§7.2.5.3.1'),
		experiment: 'ice-checklist'
	},
	{
		id: 'candidate-pair',
		term: { en: 'candidate pair', ko: '후보 쌍' },
		definition: {
			en: 'One local and one remote candidate of the same component and address family: a path to try.',
			ko: '컴포넌트와 주소 체계가 같은 내 후보 하나와 상대 후보 하나입니다. 시험해 볼 경로 하나를 뜻합니다.'
		},
		lesson: 'ice',
		reference: rfc(8445, '§6.1.2.2'),
		experiment: 'ice-checklist'
	},
	{
		id: 'connectivity-check',
		term: { en: 'connectivity check', ko: '연결성 검사' },
		definition: {
			en: 'A STUN request sent from one candidate of a pair to the other, and its response. A pair is used only after a check has succeeded.',
			ko: '후보 쌍의 한쪽에서 다른 쪽으로 보내는 STUN 요청과 그 응답입니다. 검사에 성공한 쌍만 쓰입니다.'
		},
		lesson: 'ice',
		reference: rfc(8445, '§2'),
		experiment: 'ice-checklist'
	},
	{
		id: 'trickle-ice',
		term: { en: 'trickle ICE', ko: '트리클 ICE' },
		definition: {
			en: 'Sending each candidate as soon as it is found instead of waiting for all of them. Signaling and connecting overlap.',
			ko: '후보를 다 모을 때까지 기다리지 않고 찾는 대로 보내는 방식입니다. 시그널링과 연결이 겹쳐서 진행됩니다.'
		},
		lesson: 'ice',
		reference: rfc(8838, '§9'),
		experiment: 'trickle-race'
	},
	{
		id: 'mdns-candidate',
		term: { en: 'mDNS candidate', ko: 'mDNS 후보' },
		definition: {
			en: 'A host candidate whose address is hidden behind a random name ending in .local, so that a page cannot read the local IP address. Browsers implement it from an IETF draft that has expired.',
			ko: '주소 대신 .local로 끝나는 임의의 이름을 적은 호스트 후보로, 페이지가 로컬 IP 주소를 읽지 못하게 합니다. 지금은 만료된 IETF 초안을 브라우저들이 구현한 것입니다.'
		},
		lesson: 'ice',
		reference: rfc(8828, '§5.2'),
		experiment: 'address-privacy'
	},
	{
		id: 'stun',
		term: { en: 'STUN', ko: 'STUN' },
		definition: {
			en: 'A small protocol of requests and responses. A STUN server tells a peer from which address its request arrived; between peers the same messages are ICE’s connectivity checks.',
			ko: '요청과 응답으로 된 작은 프로토콜입니다. STUN 서버는 요청이 어느 주소에서 왔는지 알려 주고, 피어 사이에서는 같은 메시지가 ICE의 연결성 검사가 됩니다.'
		},
		lesson: 'stun-turn',
		reference: rfc(8489, '§2'),
		experiment: 'stun-bytes'
	},
	{
		id: 'turn',
		term: { en: 'TURN', ko: 'TURN' },
		definition: {
			en: 'A relay server that forwards packets when two peers cannot reach each other directly. It sees ciphertext and metadata only.',
			ko: '두 피어가 직접 닿지 못할 때 패킷을 대신 전해 주는 중계 서버입니다. 암호문과 메타데이터만 봅니다.'
		},
		lesson: 'stun-turn',
		reference: rfc(8656, '§3.1'),
		experiment: 'relay-call'
	},
	{
		id: 'nat',
		term: { en: 'NAT', ko: 'NAT' },
		definition: {
			en: 'Network address translation: a router that rewrites addresses and ports of passing packets. How it maps and filters decides who can reach whom.',
			ko: '네트워크 주소 변환입니다. 지나가는 패킷의 주소와 포트를 바꿔 쓰는 장치로, 매핑과 필터링 방식이 누가 누구에게 닿을 수 있는지를 정합니다.'
		},
		lesson: 'nat',
		reference: rfc(4787, '§4.1'),
		experiment: 'nat-simulator'
	},
	{
		id: 'dtls',
		term: { en: 'DTLS', ko: 'DTLS' },
		definition: {
			en: 'TLS for datagrams. After ICE has found a path, the peers shake hands over it, check each other’s certificate against the fingerprint in the description, and obtain keys.',
			ko: '데이터그램을 위한 TLS입니다. ICE가 경로를 찾으면 그 위에서 악수를 나누고, 상대의 인증서를 세션 설명에 적힌 지문과 맞춰 보고, 키를 얻습니다.'
		},
		lesson: 'security',
		reference: rfc(9147, '§5'),
		experiment: 'fingerprint-flip'
	},
	{
		id: 'fingerprint',
		term: { en: 'fingerprint', ko: '지문' },
		definition: {
			en: 'A hash of a peer’s self-signed certificate, carried in its description. It ties the encrypted connection to the peer that was signaled.',
			ko: '피어가 스스로 서명한 인증서의 해시로, 세션 설명에 실려 갑니다. 암호화된 연결을 시그널링에서 만난 그 피어와 묶어 줍니다.'
		},
		lesson: 'security',
		reference: rfc(8122, '§5'),
		experiment: 'fingerprint-flip'
	},
	{
		id: 'srtp',
		term: { en: 'SRTP', ko: 'SRTP' },
		definition: {
			en: 'Encrypted RTP: the packets that carry audio and video. Its keys come from the DTLS handshake.',
			ko: '암호화된 RTP로, 소리와 영상을 나르는 패킷입니다. 키는 DTLS 핸드셰이크에서 얻습니다.'
		},
		lesson: 'security',
		reference: rfc(8827, '§6.5'),
		experiment: 'handshake-inspector'
	},
	{
		id: 'sctp',
		term: { en: 'SCTP', ko: 'SCTP' },
		definition: {
			en: 'The transport under data channels, run inside DTLS. It carries messages, not bytes, ordered or not, reliable or not.',
			ko: '데이터 채널 아래에서 DTLS 안에 실려 움직이는 전송 프로토콜입니다. 바이트가 아니라 메시지를 나르며, 순서와 신뢰성을 고를 수 있습니다.'
		},
		lesson: 'data-channels',
		reference: rfc(8831, '§5'),
		experiment: 'udp-vs-tcp'
	},
	{
		id: 'data-channel',
		term: { en: 'data channel', ko: '데이터 채널' },
		definition: {
			en: 'A two-way pipe for messages between two peers: a pair of SCTP streams with one id.',
			ko: '두 피어 사이의 양방향 메시지 통로입니다. id가 같은 SCTP 스트림 한 쌍으로 이루어집니다.'
		},
		lesson: 'data-channels',
		reference: rfc(8831, '§6.4'),
		experiment: 'two-tab-call'
	},
	{
		id: 'track',
		term: { en: 'track', ko: '트랙' },
		definition: {
			en: 'One source of audio or video: a camera, a microphone, a canvas, or what arrives from the other peer.',
			ko: '소리나 영상의 소스 하나입니다. 카메라, 마이크, 캔버스, 또는 상대에게서 도착하는 것이 트랙이 됩니다.'
		},
		lesson: 'capture-devices',
		reference: w3c('mediacapture-streams', '', 'mediastreamtrack'),
		experiment: 'loopback-call'
	},
	{
		id: 'media-stream',
		term: { en: 'media stream', ko: '미디어 스트림' },
		definition: {
			en: 'A set of tracks that belong together, such as a face and its voice.',
			ko: '얼굴과 목소리처럼 함께 다뤄야 하는 트랙들의 묶음입니다.'
		},
		lesson: 'capture-devices',
		reference: w3c('mediacapture-streams', '', 'mediastream'),
		experiment: 'loopback-call'
	},
	{
		id: 'loopback',
		term: { en: 'loopback call', ko: '루프백 통화' },
		definition: {
			en: 'A call between two peers on one machine, here even in one page. Everything in it is real except the distance.',
			ko: '한 기기 안, 여기서는 한 페이지 안의 두 피어가 나누는 통화입니다. 거리만 빼면 모두 진짜입니다.'
		},
		lesson: 'first-call',
		experiment: 'loopback-call'
	},
	{
		id: 'signaling-state',
		term: { en: 'signaling state', ko: '시그널링 상태' },
		definition: {
			en: 'Where a peer connection stands between an offer and its answer: stable, have-local-offer, have-remote-offer, one of two states for provisional answers, or closed. It decides which description may be set next.',
			ko: '피어 연결이 제안과 응답 사이의 어디에 있는지를 말합니다. stable, have-local-offer, have-remote-offer, 임시 응답을 위한 두 상태, closed가 있고, 다음에 어떤 설명을 설정할 수 있는지가 여기에 달려 있습니다.'
		},
		lesson: 'jsep',
		reference: rfc(9429, '§3.2'),
		experiment: 'jsep-machine'
	},
	{
		id: 'pending-description',
		term: { en: 'pending description', ko: '대기 중인 설명' },
		definition: {
			en: 'A description that has been set and is not agreed yet: an offer without its answer, or a provisional answer. In stable there is none.',
			ko: '설정했지만 아직 합의되지 않은 설명입니다. 응답을 기다리는 제안이나 임시 응답이 그렇고, stable에서는 없습니다.'
		},
		lesson: 'jsep',
		reference: rfc(9429, '§4.1.14'),
		experiment: 'jsep-machine'
	},
	{
		id: 'current-description',
		term: { en: 'current description', ko: '현재 설명' },
		definition: {
			en: 'The description that was agreed on last, one for each side. It stays in force while a new one is pending.',
			ko: '마지막으로 합의한 설명으로, 양쪽에 하나씩 있습니다. 새 설명이 대기 중인 동안에도 효력이 있습니다.'
		},
		lesson: 'jsep',
		reference: rfc(9429, '§4.1.13'),
		experiment: 'jsep-machine'
	},
	{
		id: 'provisional-answer',
		term: { en: 'provisional answer', ko: '임시 응답' },
		definition: {
			en: 'An answer of type pranswer: media may begin by it, and a final answer is still to come. Not every browser has it.',
			ko: '종류가 pranswer인 응답입니다. 이것으로 미디어를 시작할 수 있지만 최종 응답이 뒤따라야 하며, 모든 브라우저가 지원하지는 않습니다.'
		},
		lesson: 'jsep',
		reference: rfc(9429, '§4.1.10.1'),
		experiment: 'jsep-machine'
	},
	{
		id: 'rollback',
		term: { en: 'rollback', ko: '되돌리기(롤백)' },
		definition: {
			en: 'A description of type rollback and no text. It discards what is pending and brings the connection back to stable, with what was agreed before.',
			ko: '종류가 rollback이고 글은 없는 설명입니다. 대기 중인 것을 버리고 연결을 stable로, 전에 합의한 상태로 되돌립니다.'
		},
		lesson: 'jsep',
		reference: rfc(9429, '§4.1.10.2'),
		experiment: 'jsep-machine'
	},
	{
		id: 'transceiver',
		term: { en: 'transceiver', ko: '송수신기(트랜시버)' },
		definition: {
			en: 'A sender and a receiver of one kind of media that share one media section. It has a direction and, once it is negotiated, a mid.',
			ko: '미디어 섹션 하나를 함께 쓰는, 같은 종류의 송신기와 수신기 한 쌍입니다. 방향이 있고 협상하면 mid를 얻습니다.'
		},
		lesson: 'jsep',
		reference: rfc(9429, '§3.4.1'),
		experiment: 'jsep-machine'
	},
	{
		id: 'media-direction',
		term: { en: 'direction', ko: '방향' },
		definition: {
			en: 'Whether a side sends, receives, does both or neither: sendonly, recvonly, sendrecv, inactive. A transceiver’s direction is the wish, its currentDirection what was agreed.',
			ko: '한쪽이 보내는지, 받는지, 둘 다인지, 아무것도 아닌지를 말합니다. sendonly, recvonly, sendrecv, inactive가 있으며, 송수신기의 direction은 바라는 것이고 currentDirection은 합의한 것입니다.'
		},
		lesson: 'jsep',
		reference: rfc(8866, '§6.7'),
		experiment: 'answer-directions'
	},
	{
		id: 'negotiation-needed',
		term: { en: 'negotiation needed', ko: '협상 필요(negotiationneeded)' },
		definition: {
			en: 'The event by which a connection says that a new offer would differ from what is agreed. It fires in stable, once for all changes until they are negotiated.',
			ko: '새 제안을 쓰면 합의된 것과 달라진다고 연결이 알리는 이벤트입니다. stable에서 일어나며, 협상이 끝날 때까지 변화가 여럿이어도 한 번만 일어납니다.'
		},
		lesson: 'jsep',
		reference: w3c('webrtc', '§4.7', 'session-negotiation-model'),
		experiment: 'glare'
	},
	{
		id: 'hold',
		term: { en: 'hold', ko: '보류' },
		definition: {
			en: 'A call in which media has been paused by agreement: the direction is set to inactive, or sendonly, and negotiated. The connection stays up, and resuming is another negotiation.',
			ko: '합의로 미디어를 멈춘 통화입니다. 방향을 inactive나 sendonly로 바꿔 협상하며, 연결은 그대로 있고 재개할 때 다시 협상합니다.'
		},
		lesson: 'jsep',
		reference: w3c('webrtc', '§5.4.2', 'hold-functionality'),
		experiment: 'jsep-machine'
	},
	{
		id: 'zeroed-section',
		term: { en: 'zeroed section', ko: '비운 섹션' },
		definition: {
			en: 'A media section with port 0 because it was rejected or its transceiver stopped. It keeps its place, and the next transceiver that needs a section takes it over.',
			ko: '거절되었거나 송수신기가 중지되어 포트가 0인 미디어 섹션입니다. 자리는 그대로 남고, 섹션이 필요한 다음 송수신기가 그 자리를 넘겨받습니다.'
		},
		lesson: 'jsep',
		reference: rfc(9429, '§5.2.2'),
		experiment: 'jsep-machine'
	},
	{
		id: 'sip',
		term: { en: 'SIP', ko: 'SIP' },
		definition: {
			en: 'A protocol for setting up, changing and ending sessions, older than WebRTC and used by telephone networks: readable requests and answers, with a session description inside.',
			ko: '세션을 만들고 바꾸고 끝내는 프로토콜로, WebRTC보다 오래되었고 전화망에서 쓰입니다. 사람이 읽을 수 있는 요청과 응답 안에 세션 설명을 담습니다.'
		},
		lesson: 'signaling-sip',
		reference: rfc(3261, '§4'),
		experiment: 'sip-call'
	},
	{
		id: 'user-agent-sip',
		term: { en: 'user agent', ko: '사용자 에이전트(user agent)' },
		definition: {
			en: 'An end of a SIP call: a desk phone, or a page. It sends requests and answers them.',
			ko: 'SIP 통화의 끝점으로, 탁상 전화일 수도 페이지일 수도 있습니다. 요청을 보내고 요청에 응답합니다.'
		},
		lesson: 'signaling-sip',
		reference: rfc(3261, '§6'),
		experiment: 'sip-call'
	},
	{
		id: 'registrar',
		term: { en: 'registrar', ko: '등록 서버(registrar)' },
		definition: {
			en: 'The server that user agents tell where they can be reached now, and for how long.',
			ko: '사용자 에이전트가 지금 어디로 닿을 수 있는지, 얼마 동안 유효한지 알려 두는 서버입니다.'
		},
		lesson: 'signaling-sip',
		reference: rfc(3261, '§10'),
		experiment: 'sip-call'
	},
	{
		id: 'sip-proxy',
		term: { en: 'SIP proxy', ko: 'SIP 프록시' },
		definition: {
			en: 'A server that passes requests on to where the callee is registered, and the answers back the same way. It sees the signaling and not the media.',
			ko: '수신자가 등록한 곳으로 요청을 넘기고 응답을 같은 길로 되돌려 주는 서버입니다. 시그널링은 보지만 미디어는 보지 못합니다.'
		},
		lesson: 'signaling-sip',
		reference: rfc(3261, '§16'),
		experiment: 'sip-call'
	},
	{
		id: 'invite',
		term: { en: 'INVITE', ko: 'INVITE' },
		definition: {
			en: 'The SIP request that begins a call. Its body is usually the offer; the 200 brings the answer, and an ACK closes the exchange.',
			ko: '통화를 시작하는 SIP 요청입니다. 보통 본문에 제안이 실리고, 200이 응답을 가져오며, ACK로 마무리됩니다.'
		},
		lesson: 'signaling-sip',
		reference: rfc(3261, '§13'),
		experiment: 'sip-call'
	},
	{
		id: 're-invite',
		term: { en: 're-INVITE', ko: 're-INVITE' },
		definition: {
			en: 'An INVITE inside a call that is up: a new offer that changes it, for example to put it on hold.',
			ko: '이미 연결된 통화 안에서 다시 보내는 INVITE입니다. 새 제안으로 보류처럼 통화를 바꿉니다.'
		},
		lesson: 'signaling-sip',
		reference: rfc(3261, '§14'),
		experiment: 'sip-call'
	},
	{
		id: 'digest',
		term: { en: 'digest authentication', ko: '다이제스트 인증(digest)' },
		definition: {
			en: 'Showing that one knows a password without sending it: the server gives a nonce, the client sends a hash of nonce, password and request.',
			ko: '비밀번호를 보내지 않고 안다는 것을 보이는 방법입니다. 서버가 준 nonce와 비밀번호, 요청을 함께 해시해 보냅니다.'
		},
		lesson: 'signaling-sip',
		reference: rfc(3261, '§22'),
		experiment: 'sip-call'
	},
	{
		id: 'session-part',
		term: { en: 'session part', ko: '세션 부분' },
		definition: {
			en: 'The lines of a session description before its first m= line. They hold for the whole description.',
			ko: '세션 설명에서 첫 m= 줄보다 앞에 있는 줄들입니다. 설명 전체에 적용됩니다.'
		},
		lesson: 'sdp',
		reference: rfc(8866, '§5'),
		experiment: 'sdp-workbench'
	},
	{
		id: 'media-section',
		term: { en: 'media section', ko: '미디어 섹션' },
		definition: {
			en: 'An m= line and all lines up to the next one: one piece of the call, such as a picture, a sound or all data channels together.',
			ko: 'm= 줄 하나와 다음 m= 줄 전까지의 줄들입니다. 화면 하나, 소리 하나, 또는 데이터 채널 전체처럼 통화의 한 조각을 가리킵니다.'
		},
		lesson: 'sdp',
		reference: rfc(8866, '§5.14'),
		experiment: 'sdp-workbench'
	},
	{
		id: 'payload-type',
		term: { en: 'payload type', ko: '페이로드 타입' },
		definition: {
			en: 'A number from 0 to 127 in every RTP packet that says which codec its content has. The description says which number means which codec, and it holds for that call only.',
			ko: '모든 RTP 패킷에 들어가는 0부터 127까지의 번호로, 내용물의 코덱을 가리킵니다. 어느 번호가 어느 코덱인지는 설명에 적히며 그 통화에서만 통합니다.'
		},
		lesson: 'sdp',
		reference: rfc(8866, '§6.6'),
		experiment: 'codec-preferences'
	},
	{
		id: 'bundle',
		term: { en: 'BUNDLE', ko: 'BUNDLE(번들)' },
		definition: {
			en: 'Several media sections over one transport: one ICE path, one DTLS handshake. The line a=group:BUNDLE names them by their mids.',
			ko: '여러 미디어 섹션이 전송로 하나를 함께 쓰는 것입니다. ICE 경로도 DTLS 핸드셰이크도 하나이며, a=group:BUNDLE 줄이 섹션들을 mid로 적습니다.'
		},
		lesson: 'sdp',
		reference: rfc(9143, '§7'),
		experiment: 'sdp-workbench'
	},
	{
		id: 'mid',
		term: { en: 'mid', ko: 'mid' },
		definition: {
			en: 'The name of a media section, written in a=mid. Candidates, BUNDLE and transceivers refer to a section by it.',
			ko: 'a=mid에 적는 미디어 섹션의 이름입니다. 후보와 BUNDLE과 송수신기가 이 이름으로 섹션을 가리킵니다.'
		},
		lesson: 'sdp',
		reference: rfc(9143, '§6'),
		experiment: 'sdp-workbench'
	},
	{
		id: 'munging',
		term: { en: 'munging', ko: '먼징(munging)' },
		definition: {
			en: 'Editing the text of an own description between createOffer() or createAnswer() and setLocalDescription(). The standard forbids it.',
			ko: 'createOffer()나 createAnswer()로 만든 자기 설명을 setLocalDescription() 전에 글로 고치는 일입니다. 표준은 이것을 금지합니다.'
		},
		lesson: 'sdp',
		reference: rfc(9429, '§5.4'),
		experiment: 'sdp-workbench'
	},
	{
		id: 'glare',
		term: { en: 'glare', ko: '제안 충돌(glare)' },
		definition: {
			en: 'Both sides have offered before either has heard of the other’s offer. The word comes from telephony, where both ends of a line are seized at once.',
			ko: '상대의 제안을 알기 전에 양쪽이 모두 제안한 상황입니다. 전화 회선의 양 끝을 동시에 잡는 일을 부르던 말에서 왔습니다.'
		},
		lesson: 'perfect-negotiation',
		reference: rfc(9429, '§3.1'),
		experiment: 'glare'
	},
	{
		id: 'perfect-negotiation',
		term: { en: 'perfect negotiation', ko: '완벽한 협상(perfect negotiation)' },
		definition: {
			en: 'A way of writing both ends alike, so that either may offer at any time: fixed opposite roles decide whose offer survives a collision.',
			ko: '양쪽 코드를 똑같이 쓰고도 누구나 언제든 제안할 수 있게 하는 방식입니다. 미리 정한 반대 역할이 충돌에서 남을 제안을 정합니다.'
		},
		lesson: 'perfect-negotiation',
		reference: w3c('webrtc', '§10.7', 'perfect-negotiation-example'),
		experiment: 'glare'
	},
	{
		id: 'polite-peer',
		term: { en: 'polite peer', ko: '공손한 피어(polite peer)' },
		definition: {
			en: 'The end that gives way when offers collide: it takes the other’s offer, which rolls its own back.',
			ko: '제안이 부딪치면 양보하는 쪽입니다. 상대의 제안을 받고, 그러면 자기 제안은 되돌려집니다.'
		},
		lesson: 'perfect-negotiation',
		reference: w3c('webrtc', '§10.7', 'perfect-negotiation-example'),
		experiment: 'glare'
	},
	{
		id: 'impolite-peer',
		term: { en: 'impolite peer', ko: '무례한 피어(impolite peer)' },
		definition: {
			en: 'The end that ignores an offer which collides with its own, and waits for its answer.',
			ko: '자기 제안과 부딪친 제안을 무시하고 응답을 기다리는 쪽입니다.'
		},
		lesson: 'perfect-negotiation',
		reference: w3c('webrtc', '§10.7', 'perfect-negotiation-example'),
		experiment: 'glare'
	},
	{
		id: 'implicit-rollback',
		term: { en: 'implicit rollback', ko: '암묵적 되돌리기(implicit rollback)' },
		definition: {
			en: 'What a browser does when an offer is set in have-local-offer: it takes its own offer back first, without being asked.',
			ko: 'have-local-offer에서 상대의 제안을 설정하면 브라우저가 시키지 않아도 자기 제안을 먼저 되돌리는 일입니다.'
		},
		lesson: 'perfect-negotiation',
		reference: w3c('webrtc', '§4.4.1.4', 'set-the-session-description'),
		experiment: 'glare'
	},
	{
		id: 'end-of-candidates',
		term: { en: 'end of candidates', ko: '후보 끝(end of candidates)' },
		definition: {
			en: 'The message that a peer has told all its candidates. Without it the other side cannot know whether to go on waiting for more.',
			ko: '피어가 후보를 모두 알렸다는 메시지입니다. 이것이 없으면 상대는 더 기다려야 하는지 알 수 없습니다.'
		},
		lesson: 'signaling-sip',
		reference: rfc(8838, '§13'),
		experiment: 'gather-candidates'
	},
	{
		id: 'candidate-queue',
		term: { en: 'candidate queue', ko: '후보 대기열(candidate queue)' },
		definition: {
			en: 'A list in the page for candidates that came before the description they belong to. They are handed to the browser once that is set.',
			ko: '자기가 속한 설명보다 먼저 온 후보를 페이지가 모아 두는 목록입니다. 설명을 설정하고 나면 브라우저에 건넵니다.'
		},
		lesson: 'signaling-sip',
		experiment: 'signaling-bench'
	},
	{
		id: 'whip',
		term: { en: 'WHIP', ko: 'WHIP' },
		definition: {
			en: 'WebRTC-HTTP Ingestion Protocol: an offer is posted to an endpoint, and the response is the answer. It is made for sending media to a service.',
			ko: 'WebRTC-HTTP 수집 프로토콜(WebRTC-HTTP Ingestion Protocol)로, 제안을 엔드포인트에 POST하면 대답이 곧 응답입니다. 서비스로 미디어를 보내기 위해 만들어졌습니다.'
		},
		lesson: 'signaling-sip',
		reference: rfc(9725),
		experiment: 'signaling-bench'
	},
	{
		id: 'capture',
		term: { en: 'capture', ko: '캡처(capture)' },
		definition: {
			en: 'Taking pictures or sound from a camera, a microphone, a screen or an element into tracks that a page can use.',
			ko: '카메라, 마이크, 화면, 요소에서 영상이나 소리를 떠서 페이지가 쓸 수 있는 트랙으로 만드는 일입니다.'
		},
		lesson: 'capture-devices',
		reference: w3c('mediacapture-streams'),
		experiment: 'constraints'
	},
	{
		id: 'constraint',
		term: { en: 'constraint', ko: '제약(constraint)' },
		definition: {
			en: 'A line of a request for media: a wish (a bare value or ideal) or a condition (exact, min, max). Conditions can be refused, wishes cannot.',
			ko: '미디어 요청의 한 줄로, 바람(값만 적거나 ideal)이거나 조건(exact, min, max)입니다. 조건은 거절될 수 있고 바람은 거절되지 않습니다.'
		},
		lesson: 'capture-devices',
		reference: w3c('mediacapture-streams'),
		experiment: 'constraints'
	},
	{
		id: 'capability',
		term: { en: 'capability', ko: '능력(capability)' },
		definition: {
			en: 'What a device could do: a range or a list for each property. getCapabilities() tells it.',
			ko: '장치가 할 수 있는 것으로, 속성마다 범위나 목록이 있습니다. getCapabilities()로 알 수 있습니다.'
		},
		lesson: 'capture-devices',
		reference: w3c('mediacapture-streams'),
		experiment: 'camera-controls'
	},
	{
		id: 'settings',
		term: { en: 'settings', ko: '설정(settings)' },
		definition: {
			en: 'What a track really has now, whatever was asked for. getSettings() tells it.',
			ko: '무엇을 요청했든 트랙이 지금 실제로 가진 값입니다. getSettings()로 알 수 있습니다.'
		},
		lesson: 'capture-devices',
		reference: w3c('mediacapture-streams'),
		experiment: 'constraints'
	},
	{
		id: 'secure-context',
		term: { en: 'secure context', ko: '보안 컨텍스트(secure context)' },
		definition: {
			en: 'A page that nobody could have changed on its way: it came over https, or from this very machine. Only such a page is given devices.',
			ko: '오는 길에 아무도 바꿀 수 없었던 페이지로, https로 왔거나 바로 이 컴퓨터에서 온 것입니다. 장치는 이런 페이지에만 주어집니다.'
		},
		lesson: 'capture-devices',
		reference: w3c('secure-contexts'),
		experiment: 'permission-states'
	},
	{
		id: 'permission',
		term: { en: 'permission', ko: '권한(permission)' },
		definition: {
			en: 'The reader’s answer to whether a site may use a device: prompt, granted or denied. The browser asks, keeps and forgets it.',
			ko: '사이트가 장치를 써도 되는지에 대한 사용자의 답으로, prompt, granted, denied 가운데 하나입니다. 묻고 기억하고 잊는 것은 브라우저입니다.'
		},
		lesson: 'capture-devices',
		reference: w3c('permissions'),
		experiment: 'permission-states'
	},
	{
		id: 'device-label',
		term: { en: 'device label', ko: '장치 이름(label)' },
		definition: {
			en: 'The name of a device in the list. It is empty until the site may capture, because names tell visitors apart.',
			ko: '장치 목록에 나오는 이름입니다. 이름으로 방문자를 구별할 수 있으므로 캡처가 허용되기 전에는 비어 있습니다.'
		},
		lesson: 'capture-devices',
		reference: w3c('mediacapture-streams'),
		experiment: 'device-picker'
	},
	{
		id: 'audio-output',
		term: { en: 'audio output', ko: '출력 장치(audio output)' },
		definition: {
			en: 'Where a media element plays its sound: speakers, a headset. setSinkId() chooses it, for each element on its own.',
			ko: '미디어 요소가 소리를 내보내는 곳으로, 스피커나 헤드셋입니다. setSinkId()로 요소마다 따로 고릅니다.'
		},
		lesson: 'capture-devices',
		reference: w3c('audio-output'),
		experiment: 'device-picker'
	},
	{
		id: 'snapshot',
		term: { en: 'snapshot', ko: '스냅샷(snapshot)' },
		definition: {
			en: 'One frame of a video, copied into a canvas with drawImage(). From then on it is pixels and knows nothing of the video.',
			ko: 'drawImage()로 캔버스에 복사한 비디오의 한 프레임입니다. 그때부터는 픽셀일 뿐 비디오와는 상관이 없습니다.'
		},
		lesson: 'snapshot-record',
		experiment: 'snapshot-filter'
	},
	{
		id: 'container',
		term: { en: 'container', ko: '컨테이너(container)' },
		definition: {
			en: 'The format of a media file around its encoded tracks, such as WebM or MP4. It says when each piece is to be shown, not how it was encoded.',
			ko: 'WebM이나 MP4처럼 인코딩된 트랙을 담는 파일 형식입니다. 각 조각을 언제 보여 줄지 말할 뿐, 어떻게 인코딩했는지는 정하지 않습니다.'
		},
		lesson: 'snapshot-record',
		experiment: 'recorder'
	},
	{
		id: 'codec',
		term: { en: 'codec', ko: '코덱(codec)' },
		definition: {
			en: 'A way of making pictures or sound small and large again, such as VP8, H.264 or Opus.',
			ko: 'VP8, H.264, Opus처럼 영상이나 소리를 줄였다가 다시 펴는 방법입니다.'
		},
		lesson: 'snapshot-record',
		experiment: 'codec-preferences'
	},
	{
		id: 'media-recorder',
		term: { en: 'MediaRecorder', ko: 'MediaRecorder' },
		definition: {
			en: 'The object that encodes a stream into a file while it runs, chunk by chunk.',
			ko: '스트림을 실시간으로 인코딩해 조각조각 파일로 만드는 객체입니다.'
		},
		lesson: 'snapshot-record',
		reference: w3c('mediastream-recording'),
		experiment: 'recorder'
	},
	{
		id: 'capture-stream',
		term: { en: 'captureStream()', ko: 'captureStream()' },
		definition: {
			en: 'A method of canvases and media elements that turns what they show or play into a stream.',
			ko: '캔버스와 미디어 요소가 보여 주거나 재생하는 것을 스트림으로 바꾸는 메서드입니다.'
		},
		lesson: 'snapshot-record',
		reference: w3c('mediacapture-fromelement'),
		experiment: 'element-capture'
	},
	{
		id: 'muted-track',
		term: { en: 'disabled track', ko: '꺼 둔 트랙(enabled = false)' },
		definition: {
			en: 'A track with enabled = false: it gives black or silence, keeps its device, and packets still flow.',
			ko: 'enabled = false인 트랙으로, 검은 화면이나 침묵을 내지만 장치를 쥐고 있고 패킷도 계속 흐릅니다.'
		},
		lesson: 'snapshot-record',
		reference: w3c('mediacapture-streams'),
		experiment: 'web-audio'
	},
	{
		id: 'five-tuple',
		term: { en: '5-tuple', ko: '5-튜플' },
		definition: {
			en: 'Protocol, source address and port, destination address and port: what tells one conversation of packets from another.',
			ko: '프로토콜, 보내는 주소와 포트, 받는 주소와 포트. 패킷이 어느 대화에 속하는지 가려 주는 다섯 가지입니다.'
		},
		lesson: 'sockets',
		experiment: 'socket-echo'
	},
	{
		id: 'datagram',
		term: { en: 'datagram', ko: '데이터그램' },
		definition: {
			en: 'A packet that stands for itself: it arrives whole or not at all, in no certain order.',
			ko: '그 자체로 완결된 패킷으로, 온전히 도착하거나 아예 도착하지 않으며 순서는 정해져 있지 않습니다.'
		},
		lesson: 'sockets',
		reference: rfc(768),
		experiment: 'socket-echo'
	},
	{
		id: 'byte-stream',
		term: { en: 'byte stream', ko: '바이트 스트림' },
		definition: {
			en: 'Bytes in order, all of them, without a trace of how they were written; what TCP gives.',
			ko: '빠짐없이 순서대로 오는 바이트의 흐름으로, 어떻게 나누어 썼는지는 남지 않습니다. TCP가 주는 것입니다.'
		},
		lesson: 'sockets',
		reference: rfc(9293),
		experiment: 'socket-echo'
	},
	{
		id: 'head-of-line-blocking',
		term: { en: 'head-of-line blocking', ko: '헤드 오브 라인 블로킹' },
		definition: {
			en: 'What has arrived waits for something before it that is missing, because the order is kept.',
			ko: '순서를 지키느라, 이미 도착한 것이 앞에서 빠진 것을 기다리는 현상입니다.'
		},
		lesson: 'sockets',
		experiment: 'udp-vs-tcp'
	},
	{
		id: 'retransmission',
		term: { en: 'retransmission', ko: '재전송' },
		definition: {
			en: 'Sending again what was lost, once somebody has noticed: a round trip later at the earliest.',
			ko: '잃은 것을 다시 보내는 일입니다. 잃은 것을 알아챈 뒤에, 빨라야 왕복 시간 한 번 뒤에 이루어집니다.'
		},
		lesson: 'sockets',
		reference: rfc(6298),
		experiment: 'udp-vs-tcp'
	},
	{
		id: 'framing',
		term: { en: 'framing', ko: '프레이밍' },
		definition: {
			en: 'Marking in a byte stream where a message begins and ends, by a length in front or a mark behind.',
			ko: '바이트 스트림 안에서 메시지가 어디서 시작하고 끝나는지 길이나 표시로 나타내는 일입니다.'
		},
		lesson: 'sockets',
		experiment: 'socket-echo'
	},
	{
		id: 'congestion',
		term: { en: 'congestion', ko: '혼잡' },
		definition: {
			en: 'More is sent than a link takes: what is too much waits in a queue, so delay grows, and falls when the queue is full.',
			ko: '링크가 받을 수 있는 것보다 많이 보내는 상태입니다. 남는 것은 큐에서 기다려 지연이 늘고, 큐가 차면 버려집니다.'
		},
		lesson: 'loss-congestion',
		experiment: 'network-conditioner'
	},
	{
		id: 'nack',
		term: { en: 'NACK', ko: 'NACK' },
		definition: {
			en: 'A receiver’s message that names the packets it misses, so that they are sent again.',
			ko: '수신자가 빠진 패킷의 번호를 알려 다시 보내게 하는 메시지입니다.'
		},
		lesson: 'loss-congestion',
		reference: rfc(4585, '§6.2.1'),
		experiment: 'network-conditioner'
	},
	{
		id: 'pli',
		term: { en: 'PLI (picture loss indication)', ko: 'PLI(화면 손실 알림)' },
		definition: {
			en: 'A receiver’s message that it cannot go on decoding and needs a whole picture.',
			ko: '더는 이어서 디코딩할 수 없으니 온전한 화면 한 장을 보내 달라는 수신자의 메시지입니다.'
		},
		lesson: 'loss-congestion',
		reference: rfc(4585, '§6.3.1'),
		experiment: 'network-conditioner'
	},
	{
		id: 'concealment',
		term: { en: 'concealment', ko: '은닉(손실 은닉)' },
		definition: {
			en: 'Making up sound or picture where a piece is missing, from what came before.',
			ko: '빠진 조각을 앞서 온 것으로 지어내어 메우는 일입니다.'
		},
		lesson: 'loss-congestion',
		experiment: 'network-conditioner'
	},
	{
		id: 'forward-error-correction',
		term: { en: 'forward error correction (FEC)', ko: '전방 오류 정정(FEC)' },
		definition: {
			en: 'Sending along what is needed to repair a loss, so that nobody has to ask.',
			ko: '잃었을 때 고칠 수 있는 것을 미리 함께 보내, 다시 묻지 않아도 되게 하는 방법입니다.'
		},
		lesson: 'loss-congestion',
		reference: rfc(8854),
		experiment: 'network-conditioner'
	},
	{
		id: 'bandwidth-estimation',
		term: { en: 'bandwidth estimation', ko: '대역폭 추정' },
		definition: {
			en: 'A sender’s guess of how much the path takes, from when its packets arrived and how many were lost.',
			ko: '보낸 패킷이 언제 도착했고 얼마나 잃었는지로, 길이 얼마나 받을 수 있는지 송신자가 어림하는 일입니다.'
		},
		lesson: 'loss-congestion',
		experiment: 'network-conditioner'
	},
	{
		id: 'nat-mapping',
		term: { en: 'mapping', ko: '매핑(mapping)' },
		definition: {
			en: 'The line in a NAT’s table that ties an inside address and port to an outside one, and the rule when a new line is made.',
			ko: '안쪽 주소와 포트를 바깥쪽 것과 잇는 NAT 표의 한 줄이자, 언제 새 줄을 만드는지에 대한 규칙입니다.'
		},
		lesson: 'nat',
		reference: rfc(4787, '§4.1'),
		experiment: 'nat-simulator'
	},
	{
		id: 'nat-filtering',
		term: { en: 'filtering', ko: '필터링(filtering)' },
		definition: {
			en: 'Whom a NAT lets send to an outside port that exists: everybody, known addresses, or known addresses and ports.',
			ko: '이미 있는 바깥 포트로 누가 보낼 수 있는지를 정하는 것으로, 누구나, 아는 주소만, 아는 주소와 포트만의 셋입니다.'
		},
		lesson: 'nat',
		reference: rfc(4787, '§5'),
		experiment: 'nat-simulator'
	},
	{
		id: 'endpoint-independent',
		term: { en: 'endpoint-independent', ko: '상대와 무관(endpoint-independent)' },
		definition: {
			en: 'Of a mapping: one inside socket has one outside port, whoever it writes to. Of a filter: everybody may come in.',
			ko: '매핑이라면 안쪽 소켓 하나의 바깥 포트가 누구에게 보내든 하나입니다. 필터라면 누구나 들어올 수 있습니다.'
		},
		lesson: 'nat',
		reference: rfc(4787, '§4.1'),
		experiment: 'nat-simulator'
	},
	{
		id: 'hairpin',
		term: { en: 'hairpinning', ko: '헤어핀(hairpinning)' },
		definition: {
			en: 'Turning a packet round that comes from inside and is meant for the NAT’s own outside address.',
			ko: '안쪽에서 NAT 자신의 바깥 주소로 보낸 패킷을 안으로 되돌려 주는 것입니다.'
		},
		lesson: 'nat',
		reference: rfc(4787, '§12'),
		experiment: 'nat-simulator'
	},
	{
		id: 'cgnat',
		term: { en: 'CGNAT', ko: 'CGNAT(통신사 NAT)' },
		definition: {
			en: 'A NAT of the provider, for many customers at once, mostly behind each customer’s own.',
			ko: '통신사가 많은 고객에게 한꺼번에 쓰는 NAT로, 대개 고객마다 있는 NAT 뒤에 한 겹 더 있습니다.'
		},
		lesson: 'nat',
		reference: rfc(6888),
		experiment: 'nat-simulator'
	},
	{
		id: 'keepalive',
		term: { en: 'keepalive', ko: '킵얼라이브(keepalive)' },
		definition: {
			en: 'A packet that is sent only so that no box on the way forgets the path.',
			ko: '도중의 상자가 길을 잊지 않도록 보내기만 하는 패킷입니다.'
		},
		lesson: 'nat',
		reference: rfc(8445, '§11'),
		experiment: 'nat-keepalive'
	},
	{
		id: 'candidate-priority',
		term: { en: 'candidate priority', ko: '후보 우선순위' },
		definition: {
			en: 'A number made of type preference, local preference and component. It decides in which order pairs are checked and which of those that work is used.',
			ko: '종류 선호도와 로컬 선호도와 컴포넌트로 만든 수입니다. 쌍을 검사하는 순서와 통하는 쌍 가운데 무엇을 쓸지를 정합니다.'
		},
		lesson: 'ice',
		reference: rfc(8445, '§5.1.2.1'),
		experiment: 'ice-checklist'
	},
	{
		id: 'check-list',
		term: { en: 'check list', ko: '검사 목록' },
		definition: {
			en: 'The candidate pairs of an agent, ordered by priority, each with a state: Frozen, Waiting, In-Progress, Succeeded or Failed.',
			ko: '에이전트가 가진 후보 쌍을 우선순위대로 늘어놓은 목록입니다. 쌍마다 Frozen, Waiting, In-Progress, Succeeded, Failed 가운데 한 상태에 있습니다.'
		},
		lesson: 'ice',
		reference: rfc(8445, '§6.1.2'),
		experiment: 'ice-checklist'
	},
	{
		id: 'ice-role',
		term: { en: 'ICE role', ko: 'ICE 역할' },
		definition: {
			en: 'One agent is controlling and nominates, the other is controlled. As a rule the offerer controls.',
			ko: '한쪽 에이전트는 controlling이 되어 지명하고, 다른 쪽은 controlled가 됩니다. 보통 제안한 쪽이 controlling입니다.'
		},
		lesson: 'ice',
		reference: rfc(8445, '§6.1.1'),
		experiment: 'ice-checklist'
	},
	{
		id: 'nomination',
		term: { en: 'nomination', ko: '지명' },
		definition: {
			en: 'The controlling agent’s word that a pair that works is the one to use, carried by the attribute USE-CANDIDATE of a check.',
			ko: '통하는 쌍 가운데 이것을 쓰자는 controlling 에이전트의 말입니다. 검사에 실린 USE-CANDIDATE 속성이 그 뜻입니다.'
		},
		lesson: 'ice',
		reference: rfc(8445, '§8.1.1'),
		experiment: 'ice-checklist'
	},
	{
		id: 'ice-restart',
		term: { en: 'ICE restart', ko: 'ICE 재시작' },
		definition: {
			en: 'New ICE credentials and a new search for a path within the same connection. Certificate, DTLS and channels stay.',
			ko: '같은 연결 안에서 ICE 자격 증명을 새로 정하고 경로를 다시 찾는 일입니다. 인증서와 DTLS와 채널은 그대로입니다.'
		},
		lesson: 'ice',
		reference: rfc(8445, '§9'),
		experiment: 'ice-restart'
	},
	{
		id: 'consent',
		term: { en: 'consent', ko: '동의' },
		definition: {
			en: 'The other side’s continued agreement to receive, renewed by answering checks every few seconds. A sender whose checks go unanswered for 30 seconds must stop.',
			ko: '계속 받겠다는 상대의 뜻으로, 몇 초마다 오는 검사에 답해서 갱신합니다. 30초 동안 답이 없으면 보내기를 멈춰야 합니다.'
		},
		lesson: 'ice',
		reference: rfc(7675, '§5.1'),
		experiment: 'cut-the-cable'
	},
	{
		id: 'binding-request',
		term: { en: 'Binding request', ko: 'Binding 요청' },
		definition: {
			en: 'The question of STUN: 20 bytes that ask a server where they came from.',
			ko: '서버에게 어디서 왔느냐고 묻는 20바이트짜리 STUN 메시지입니다.'
		},
		lesson: 'stun-turn',
		reference: rfc(8489, '§5'),
		experiment: 'stun-bytes'
	},
	{
		id: 'magic-cookie',
		term: { en: 'magic cookie', ko: '매직 쿠키' },
		definition: {
			en: 'The four bytes 21 12 a4 42 by which a STUN message is known.',
			ko: 'STUN 메시지임을 알리는 네 바이트 21 12 a4 42입니다.'
		},
		lesson: 'stun-turn',
		reference: rfc(8489, '§5'),
		experiment: 'stun-bytes'
	},
	{
		id: 'transaction-id',
		term: { en: 'transaction id', ko: '트랜잭션 ID' },
		definition: {
			en: 'Twelve random bytes of a STUN request that its answer repeats.',
			ko: 'STUN 요청에 넣는 무작위 12바이트로, 대답에 그대로 실려 옵니다.'
		},
		lesson: 'stun-turn',
		reference: rfc(8489, '§5'),
		experiment: 'stun-bytes'
	},
	{
		id: 'relay-candidate',
		term: { en: 'relay candidate', ko: '릴레이 후보' },
		definition: {
			en: 'A candidate whose address belongs to a TURN server that passes packets on.',
			ko: '패킷을 전해 주는 TURN 서버의 주소로 된 후보입니다.'
		},
		lesson: 'stun-turn',
		reference: rfc(8445, '§5.1.1.2'),
		experiment: 'relay-call'
	},
	{
		id: 'allocation',
		term: { en: 'allocation', ko: '할당' },
		definition: {
			en: 'An address at a TURN server that is held for one client, ten minutes unless it is refreshed.',
			ko: 'TURN 서버가 한 클라이언트를 위해 잡아 둔 주소로, 갱신하지 않으면 10분 동안 삽니다.'
		},
		lesson: 'stun-turn',
		reference: rfc(8656, '§3.2'),
		experiment: 'relay-call'
	},
	{
		id: 'turn-permission',
		term: { en: 'permission', ko: '허가' },
		definition: {
			en: 'Leave for one IP address to send to an allocation, for five minutes.',
			ko: 'IP 주소 하나가 할당으로 보낼 수 있게 5분 동안 허락하는 것입니다.'
		},
		lesson: 'stun-turn',
		reference: rfc(8656, '§9'),
		experiment: 'relay-call'
	},
	{
		id: 'turn-channel',
		term: { en: 'channel', ko: '채널' },
		definition: {
			en: 'A number of two bytes that stands for a peer’s address and port between a client and its relay.',
			ko: '클라이언트와 릴레이 사이에서 상대의 주소와 포트를 대신하는 2바이트 번호입니다.'
		},
		lesson: 'stun-turn',
		reference: rfc(8656, '§12'),
		experiment: 'relay-call'
	},
	{
		id: 'long-term-credential',
		term: { en: 'long-term credential', ko: '장기 자격 증명' },
		definition: {
			en: 'A user name and password with which a TURN server knows its clients; the password itself is never sent.',
			ko: 'TURN 서버가 클라이언트를 알아보는 이름과 비밀번호로, 비밀번호 자체는 보내지 않습니다.'
		},
		lesson: 'stun-turn',
		reference: rfc(8489, '§9.2'),
		experiment: 'gather-candidates'
	},
	{
		id: 'partial-reliability',
		term: { en: 'partial reliability', ko: '부분 신뢰성' },
		definition: {
			en: 'A limit to repair: a message that was lost is sent again so many times, or for so long, and then given up.',
			ko: '재전송을 제한하는 것입니다. 잃은 메시지를 정한 횟수나 시간까지만 다시 보내고 그다음에는 포기합니다.'
		},
		lesson: 'data-channels',
		reference: rfc(8831, '§6.1'),
		experiment: 'reliability-modes'
	},
	{
		id: 'back-pressure',
		term: { en: 'back-pressure', ko: '역압' },
		definition: {
			en: 'What makes a sender wait when more comes than gets through. A data channel only says how full it is; the waiting is up to the page.',
			ko: '지나가는 것보다 더 많이 올 때 보내는 쪽을 기다리게 하는 일입니다. 데이터 채널은 얼마나 찼는지만 알려 주고, 기다리는 일은 페이지의 몫입니다.'
		},
		lesson: 'data-channels',
		reference: w3c('webrtc', '§6', 'peer-to-peer-data-api'),
		experiment: 'backpressure'
	},
	{
		id: 'buffered-amount',
		term: { en: 'bufferedAmount', ko: 'bufferedAmount' },
		definition: {
			en: 'Bytes that send() has taken and that have not gone out to the network yet.',
			ko: 'send()가 받았지만 아직 네트워크로 나가지 않은 바이트 수입니다.'
		},
		lesson: 'data-channels',
		reference: w3c('webrtc', '§6', 'peer-to-peer-data-api'),
		experiment: 'backpressure'
	},
	{
		id: 'dcep',
		term: { en: 'DCEP', ko: 'DCEP' },
		definition: {
			en: 'The Data Channel Establishment Protocol: one message opens a channel in-band, another one acknowledges it.',
			ko: '데이터 채널 개설 프로토콜(Data Channel Establishment Protocol)입니다. 메시지 하나로 대역 안에서 채널을 열고, 다른 하나로 확인합니다.'
		},
		lesson: 'data-channels',
		reference: rfc(8832, '§5.1'),
		experiment: 'channel-ids'
	},
	{
		id: 'negotiated-channel',
		term: { en: 'negotiated channel', ko: '미리 정한 채널' },
		definition: {
			en: 'A channel whose id both programs know beforehand; no message opens it and no event tells of it.',
			ko: '두 프로그램이 id를 미리 아는 채널입니다. 여는 메시지도, 알려 주는 이벤트도 없습니다.'
		},
		lesson: 'data-channels',
		reference: w3c('webrtc', '§6', 'peer-to-peer-data-api'),
		experiment: 'channel-ids'
	},
	{
		id: 'max-message-size',
		term: { en: 'maximum message size', ko: '최대 메시지 크기' },
		definition: {
			en: 'The largest message that the other side takes, as its description says; 64 KiB where it says nothing.',
			ko: '상대가 받겠다고 설명에 적은 가장 큰 메시지의 크기입니다. 적지 않으면 64 KiB입니다.'
		},
		lesson: 'data-channels',
		reference: rfc(8841, '§6'),
		experiment: 'channel-ids'
	},
	{
		id: 'stream-reset',
		term: { en: 'stream reset', ko: '스트림 초기화' },
		definition: {
			en: 'How a data channel is closed: its SCTP streams are reset in both directions, and its id is free again.',
			ko: '데이터 채널을 닫는 방법입니다. 양방향의 SCTP 스트림을 초기화하고, id는 다시 쓸 수 있게 됩니다.'
		},
		lesson: 'data-channels',
		reference: rfc(8831, '§6.7'),
		experiment: 'channel-ids'
	},
	{
		id: 'getstats',
		term: { en: 'getStats', ko: 'getStats' },
		definition: {
			en: 'Asks a connection for a report of everything it counts: objects that refer to one another by their ids.',
			ko: '연결이 세고 있는 모든 것을 묻는 호출입니다. id로 서로를 참조하는 객체들의 보고서를 줍니다.'
		},
		lesson: 'stats-latency',
		reference: w3c('webrtc', '§8.2'),
		experiment: 'stats-explorer'
	},
	{
		id: 'stats-counter',
		term: { en: 'counter', ko: '카운터' },
		definition: {
			en: 'A number that only grows. What it says lies in the difference of two reports.',
			ko: '늘기만 하는 숫자입니다. 뜻은 두 보고서의 차이에 있습니다.'
		},
		lesson: 'stats-latency',
		reference: w3c('webrtc-stats'),
		experiment: 'stats-explorer'
	},
	{
		id: 'remote-stats',
		term: { en: 'remote statistics', ko: '상대가 본 통계' },
		definition: {
			en: 'What the other end reported of a stream in RTCP: remote-inbound-rtp and remote-outbound-rtp.',
			ko: '상대가 RTCP로 알려 온, 스트림에 대한 통계입니다. remote-inbound-rtp와 remote-outbound-rtp가 있습니다.'
		},
		lesson: 'stats-latency',
		reference: rfc(3550, '§6.4'),
		experiment: 'stats-explorer'
	},
	{
		id: 'jitter-buffer',
		term: { en: 'jitter buffer', ko: '지터 버퍼' },
		definition: {
			en: 'Where the receiver holds packets back for a moment, so that late ones are still in time.',
			ko: '늦게 오는 패킷도 제때 쓸 수 있게 수신자가 잠시 붙잡아 두는 곳입니다.'
		},
		lesson: 'stats-latency',
		reference: w3c('webrtc-stats', '', 'dom-rtcinboundrtpstreamstats-jitterbufferdelay'),
		experiment: 'glass-to-glass'
	},
	{
		id: 'glass-to-glass',
		term: { en: 'glass-to-glass delay', ko: '화면 간 지연' },
		definition: {
			en: 'From light in front of one camera to light on the other’s screen: capture, network, buffers and all.',
			ko: '한쪽 카메라 앞의 빛이 다른 쪽 화면의 빛이 되기까지의 시간입니다. 캡처, 네트워크, 버퍼가 모두 들어갑니다.'
		},
		lesson: 'stats-latency',
		experiment: 'glass-to-glass'
	},
	{
		id: 'self-signed-certificate',
		term: { en: 'self-signed certificate', ko: '자체 서명 인증서' },
		definition: {
			en: 'A certificate that its owner made and signed with the key in it. It proves that whoever shows it has that key, and says nothing of who that is.',
			ko: '주인이 직접 만들고 그 안의 키로 서명한 인증서입니다. 보여 주는 쪽이 그 키를 가졌다는 것만 증명하고, 누구인지는 말해 주지 않습니다.'
		},
		lesson: 'security',
		reference: rfc(8122, '§5'),
		experiment: 'handshake-inspector'
	},
	{
		id: 'dtls-srtp',
		term: { en: 'DTLS-SRTP', ko: 'DTLS-SRTP' },
		definition: {
			en: 'Keys for SRTP out of a DTLS handshake over the same path as the media. It protects from everybody on the way, and not from the two ends of the connection.',
			ko: '미디어와 같은 경로로 DTLS 핸드셰이크를 하고 거기서 SRTP 키를 얻는 방식입니다. 길목에 있는 모두로부터 지켜 주지만, 연결의 양쪽 끝으로부터는 아닙니다.'
		},
		lesson: 'security',
		reference: rfc(5764, '§5.1.2'),
		experiment: 'handshake-inspector'
	},
	{
		id: 'man-in-the-middle',
		term: { en: 'man in the middle', ko: '중간자' },
		definition: {
			en: 'Somebody who ends both connections at himself and passes on what he likes. Each end has a good connection, to him.',
			ko: '양쪽 연결을 자기에게서 끝내고 마음대로 골라 건네주는 이입니다. 양쪽 모두 멀쩡한 연결을 갖지만 그 상대는 중간자입니다.'
		},
		lesson: 'security',
		reference: rfc(8827, '§9.1'),
		experiment: 'evil-signaling'
	},
	{
		id: 'short-authentication-string',
		term: { en: 'short authentication string', ko: '짧은 인증 문자열' },
		definition: {
			en: 'A few digits or words that both ends make of the keys they know, for two people to compare. If somebody sits in the middle, they differ.',
			ko: '양쪽이 저마다 아는 키로 만든 숫자나 낱말 몇 개로, 두 사람이 맞춰 봅니다. 가운데에 누가 앉아 있으면 서로 다릅니다.'
		},
		lesson: 'security',
		reference: rfc(8827, '§9.1'),
		experiment: 'evil-signaling'
	},
	{
		id: 'encoded-transform',
		term: { en: 'encoded transform', ko: '인코딩된 프레임 변환' },
		definition: {
			en: 'Code of the page that gets each encoded frame between encoder and packets, or between packets and decoder. It runs in a worker, and may change a frame or drop it.',
			ko: '인코더와 패킷 사이, 또는 패킷과 디코더 사이에서 인코딩된 프레임을 하나씩 받는 페이지의 코드입니다. 워커에서 돌며 프레임을 바꾸거나 버릴 수 있습니다.'
		},
		lesson: 'encoded-transforms',
		reference: w3c('webrtc-encoded-transform'),
		experiment: 'encoded-frames'
	},
	{
		id: 'sfu',
		term: { en: 'SFU (selective forwarding unit)', ko: 'SFU(선택적 전달 장치)' },
		definition: {
			en: 'A server that takes one stream from each sender and hands it on to many receivers, choosing what each gets. It is the other end of every connection.',
			ko: '송신자마다 스트림 하나를 받아 여러 수신자에게 골라서 나눠 주는 서버입니다. 모든 연결의 상대가 바로 이 서버입니다.'
		},
		lesson: 'encoded-transforms',
		reference: rfc(7667),
		experiment: 'encoded-frames'
	},
	{
		id: 'end-to-end-encryption',
		term: { en: 'end-to-end encryption', ko: '종단 간 암호화' },
		definition: {
			en: 'Encryption for which only the people in the call have the keys, and no server on the way. In a conference it has to be added to what DTLS-SRTP does.',
			ko: '통화하는 사람들만 키를 가지고, 중간의 어떤 서버도 가지지 않는 암호화입니다. 회의에서는 DTLS-SRTP가 하는 일에 더해 따로 해야 합니다.'
		},
		lesson: 'encoded-transforms',
		reference: rfc(9605),
		experiment: 'encoded-frames'
	},
	{
		id: 'authenticated-encryption',
		term: { en: 'authenticated encryption', ko: '인증된 암호화' },
		definition: {
			en: 'Encryption that also notices any change: what was touched does not open. It can cover data beside the secret that stays readable.',
			ko: '바뀐 것까지 알아차리는 암호화로, 손댄 것은 열리지 않습니다. 암호화하지 않고 읽을 수 있게 남긴 데이터도 함께 지킬 수 있습니다.'
		},
		lesson: 'encoded-transforms',
		reference: rfc(5116),
		experiment: 'encoded-frames'
	},
	{
		id: 'initialization-vector',
		term: { en: 'initialization vector (IV)', ko: '초기화 벡터(IV)' },
		definition: {
			en: 'A value that makes the same key encrypt differently each time. It is no secret, and with AES-GCM it must never come twice under one key.',
			ko: '같은 키로도 매번 다르게 암호화되게 하는 값입니다. 비밀은 아니지만, AES-GCM에서는 같은 키로 두 번 쓰면 안 됩니다.'
		},
		lesson: 'encoded-transforms',
		reference: rfc(5116),
		experiment: 'encoded-frames'
	},
	{
		id: 'key-frame',
		term: { en: 'key frame', ko: '키 프레임' },
		definition: {
			en: 'A frame that holds a whole picture, so that decoding can start with it. Frames between say what has changed, and are called delta frames.',
			ko: '화면 한 장이 온전히 들어 있어 디코딩을 시작할 수 있는 프레임입니다. 그 사이의 프레임은 바뀐 것만 말하며 델타 프레임이라고 합니다.'
		},
		lesson: 'encoded-transforms',
		reference: rfc(6386, '§9.1'),
		experiment: 'encoded-frames'
	},
	{
		id: 'sframe',
		term: { en: 'SFrame', ko: 'SFrame' },
		definition: {
			en: 'A standard for encrypting whole media frames from end to end, with a header that holds a key id and a counter. Servers can forward what they cannot open.',
			ko: '미디어 프레임을 통째로 종단 간 암호화하는 표준으로, 키 번호와 카운터가 헤더에 담깁니다. 서버는 열지 못하는 것을 그대로 전달합니다.'
		},
		lesson: 'encoded-transforms',
		reference: rfc(9605),
		experiment: 'encoded-frames'
	}
];
