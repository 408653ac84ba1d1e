/** Things that are said about WebRTC, four of them in the study note that this project grew from, and what is known of them. */
import { rfc, w3c } from '#lib/lessons/spec-url.ts';
import type { Claim } from '#lib/lessons/types.ts';

const observed = { browsers: 'Chromium 156, Firefox 153', date: '2026-11-22' } as const;

export const claims: readonly Claim[] = [
	{
		id: 'no-extra-software',
		statement: {
			en: '“With WebRTC, pages communicate in real time without any extra software.”',
			ko: '“WebRTC를 쓰면 별도 소프트웨어 없이 실시간으로 통신할 수 있다.”'
		},
		verdict: 'true',
		because: {
			en: 'Nothing was installed for the calls of this lesson. Camera and microphone add two conditions: the page must come over a secure connection, and the reader must give permission; lesson 2 shows both refusals.',
			ko: '이 강의의 통화를 위해 설치한 것은 없습니다. 다만 카메라와 마이크를 쓰려면 조건이 둘 붙습니다. 페이지가 보안 연결로 와야 하고, 사용자가 허락해야 합니다. 2강에서 두 경우의 거절을 모두 봅니다.'
		},
		reference: w3c('webrtc', '§4', 'peer-to-peer-connections')
	},
	{
		id: 'open-source',
		statement: {
			en: '“WebRTC is open-source software for calls.”',
			ko: '“WebRTC는 통화를 할 수 있게 해 주는 오픈 소스다.”'
		},
		verdict: 'false',
		because: {
			en: 'It is an open standard. The W3C describes the API, the IETF the protocols, and libwebrtc is one open-source implementation of several.',
			ko: 'WebRTC는 공개 표준입니다. API는 W3C가, 프로토콜은 IETF가 정하며, libwebrtc는 여러 구현체 가운데 하나인 오픈 소스입니다.'
		},
		reference: rfc(8825)
	},
	{
		id: 'no-client-no-server',
		statement: {
			en: '“WebRTC is peer to peer: there is no client and no server.”',
			ko: '“WebRTC는 P2P이므로 클라이언트와 서버의 구분이 없다.”'
		},
		verdict: 'depends',
		because: {
			en: 'Media can go straight from peer to peer, as it did here. But signaling is usually client and server, the peer at the other end is often a media server, and inside the connection there are roles: transport.iceRole is controlling on one side and controlled on the other, transport.dtlsRole is client or server.',
			ko: '여기서처럼 미디어가 피어에서 피어로 바로 갈 수 있습니다. 그러나 시그널링은 대개 클라이언트와 서버 구조이고, 상대 피어가 미디어 서버인 경우도 많습니다. 연결 안에도 역할이 있어서 transport.iceRole은 한쪽이 controlling, 다른 쪽이 controlled이고 transport.dtlsRole은 client나 server입니다.'
		},
		reference: rfc(9429, '§3.1'),
		observed
	},
	{
		id: 'free',
		statement: { en: '“WebRTC is free.”', ko: '“WebRTC는 무료다.”' },
		verdict: 'depends',
		because: {
			en: 'The API and the libraries are. Relaying is not: every byte that a TURN server or a media server passes on is paid for by someone, and RFC 8445 itself calls relays potentially expensive.',
			ko: 'API와 라이브러리는 무료입니다. 중계는 그렇지 않습니다. TURN 서버나 미디어 서버가 전해 주는 데이터는 누군가 값을 치르며, RFC 8445도 중계에 비용이 많이 들 수 있다고 적습니다.'
		},
		reference: rfc(8445, '§5.1.1.2')
	},
	{
		id: 'stun-turn-required',
		statement: {
			en: '“WebRTC cannot work without STUN and TURN servers.”',
			ko: '“WebRTC에는 STUN과 TURN 서버가 반드시 있어야 한다.”'
		},
		verdict: 'false',
		because: {
			en: 'You have just seen it work with none: iceServers was empty. They matter when the peers are in different networks and no address of one can be reached from the other.',
			ko: '하나도 없이 되는 것을 방금 보았습니다. iceServers는 비어 있었습니다. 두 피어가 서로 다른 네트워크에 있고 상대의 어떤 주소에도 닿지 못할 때 비로소 중요해집니다.'
		},
		reference: rfc(8445, '§5.1.1.2'),
		observed
	}
];
