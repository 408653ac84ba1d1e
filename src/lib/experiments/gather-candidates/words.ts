import { defineWords } from '#lib/i18n/locale.ts';

const noneEn = 'no such candidate came';
const noneKo = '그런 후보가 없었음';

export const gatherWords = defineWords(
	{
		servers: 'Servers to ask',
		lab: 'STUN and TURN of the lab server',
		url: 'Address (several: with spaces between)',
		username: 'User name',
		credential: 'Credential',
		add: 'Add server',
		remove: 'Remove',
		hasCredential: 'credential given',
		noCredential: 'no credential',
		secret:
			'The credential stays in this page’s memory: it is not stored, not recorded, and gone when you leave.',
		problems: {
			empty: 'There is no address. It looks like turn:turn.example.org:3478 or stun:stun.example.org:3478.',
			userinfo:
				'An address has no name and password in it (RFC 7065 §3.1); it would be shown in error messages. Put them into their own fields.'
		},
		run: 'Gather and prove',
		stop: 'Stop',
		idle: 'Nothing has been asked yet. The lab server’s own servers are on the list; add yours.',
		withoutLab: 'Or take the lab server off the list and ask your own servers: that works from any page.',
		verdicts: {
			pending: () => 'Asking, and calling through each kind of candidate …',
			refused: () => 'The browser refuses this configuration: nothing was asked.',
			nothing: () => 'Not one candidate: this browser finds no path to anywhere.',
			'no-turn': () =>
				'No TURN server was asked, so there is no relay. Where both peers are behind strict NATs, calls will fail.',
			password: () => 'The TURN server refuses this user name and credential: no relay.',
			stale: () => 'The TURN server keeps asking for a new nonce: no relay.',
			quota: () => 'The TURN server has no room left: no relay.',
			unreachable: () =>
				'The TURN server could not be reached: no relay. Is the address right, does it run, is the port open?',
			certificate: () =>
				'No TLS connection to the TURN server: its certificate is not trusted, or nothing listens there.',
			'no-relay': () =>
				'No relay candidate came, and no error says why. A silent server looks like this: UDP is dropped on the way, or nothing is there.',
			'nothing-crosses': () =>
				'The server gives relay addresses, and nothing crosses them: look at its denied addresses, and at the firewall of its port range.',
			'all-legs': (working: string) => `The relay works, over every transport that was asked: ${working}.`,
			'only-tcp': (working: string) =>
				`The relay works over ${working} only: UDP is blocked on the way, or the server does not listen there. Calls will work, and lose quality when packets are lost.`,
			'only-tls': (working: string) =>
				`The relay works over ${working} only: what is not TLS is blocked on the way. Calls will work, and lose quality when packets are lost.`,
			'some-legs': (working: string, broken: string) =>
				`The relay works over ${working}, and not over ${broken}.`
		},
		refusals: {
			InvalidAccessError: 'A TURN server needs a user name and a credential (W3C WebRTC). Fill in both.',
			SyntaxError:
				'An address is not as RFC 7064 and RFC 7065 have it: scheme, colon, host, and for TURN ?transport=udp or tcp. There are no slashes. Firefox also refuses ports that browsers block.',
			other: 'Change the servers and try again.'
		},
		notAsked: 'not asked',
		noTls: 'The lab server runs without a certificate, so it offers no TURN over TLS.',
		proofs: 'Proof by call',
		proofsHint:
			'For each kind of candidate two connections of this page call each other, told only candidates of that kind.',
		proving: 'Calling …',
		proofNames: {
			host: 'host',
			srflx: 'srflx (STUN)',
			'relay-udp': 'relay, UDP to the server',
			'relay-tcp': 'relay, TCP to the server',
			'relay-tls': 'relay, TLS to the server'
		},
		results: {
			connected: (ms: string) => `connected in ${ms} ms`,
			failed: 'not connected',
			none: noneEn
		},
		why: {
			host: {
				failed: 'The browser does not reach itself: a policy or an extension, or no network at all.',
				none: 'A policy hides host candidates.'
			},
			srflx: {
				failed:
					'From inside, your NAT’s outside address was not reached. Few NATs turn packets round (hairpinning); it says nothing against the STUN server.',
				none: 'There is no NAT in between, so the address equals a host candidate’s and is left out; or the STUN server did not answer.'
			},
			'relay-udp': {
				failed: 'Relay addresses were given, and no packet got across.',
				none: 'UDP did not reach the server. Firefox sends no UDP to a server on loopback.'
			},
			'relay-tcp': {
				failed: 'Relay addresses were given, and no packet got across.',
				none: 'No TCP connection to the server.'
			},
			'relay-tls': {
				failed: 'Relay addresses were given, and no packet got across.',
				none: 'No TLS connection to the server: look at its certificate.'
			}
		},
		candidates: 'Candidates as they came',
		noCandidates: 'None yet.',
		table: { address: 'address' },
		complete: 'Gathering complete after',
		errors: 'What the servers or the browser said',
		errorAt: (ms: string, times: number) =>
			times === 1 ? `after ${ms} ms` : `after ${ms} ms, ${times} times`,
		code: 'The code that runs',
		codeHint: 'This is the file itself: lines light up as they run.',
		ran: (times: number) => (times === 1 ? 'ran once' : `ran ${times} times`),
		unsupported: 'This browser has no RTCPeerConnection.'
	},
	{
		servers: '물어볼 서버',
		lab: '실습 서버의 STUN과 TURN',
		url: '주소 (여럿이면 사이를 띄우세요)',
		username: '사용자 이름',
		credential: '자격 증명',
		add: '서버 더하기',
		remove: '빼기',
		hasCredential: '자격 증명 있음',
		noCredential: '자격 증명 없음',
		secret:
			'자격 증명은 이 페이지의 메모리에만 있어요. 저장하지도 기록하지도 않고, 페이지를 떠나면 사라집니다.',
		problems: {
			empty: '주소가 없어요. turn:turn.example.org:3478이나 stun:stun.example.org:3478처럼 씁니다.',
			userinfo:
				'주소에는 이름과 비밀번호를 쓰지 않아요(RFC 7065 §3.1). 오류 메시지에 그대로 드러날 수 있으니 각자의 칸에 넣으세요.'
		},
		run: '모으고 증명하기',
		stop: '멈추기',
		idle: '아직 아무것도 묻지 않았어요. 실습 서버가 목록에 있으니 여러분의 서버를 더해 보세요.',
		withoutLab:
			'실습 서버를 목록에서 빼고 여러분의 서버에만 물을 수도 있어요. 그것은 어느 페이지에서든 됩니다.',
		verdicts: {
			pending: () => '서버에 묻고, 후보 종류마다 전화를 걸어 보는 중 …',
			refused: () => '브라우저가 이 설정을 거절했어요. 아무것도 묻지 않았습니다.',
			nothing: () => '후보가 하나도 없어요. 이 브라우저는 어디로도 길을 찾지 못합니다.',
			'no-turn': () =>
				'TURN 서버에 묻지 않았으니 릴레이가 없어요. 두 피어가 모두 엄격한 NAT 뒤에 있으면 통화가 실패합니다.',
			password: () => 'TURN 서버가 이 사용자 이름과 자격 증명을 거절해요. 릴레이가 없습니다.',
			stale: () => 'TURN 서버가 계속 새 nonce를 요구해요. 릴레이가 없습니다.',
			quota: () => 'TURN 서버에 남은 자리가 없어요. 릴레이가 없습니다.',
			unreachable: () =>
				'TURN 서버에 닿지 못했어요. 릴레이가 없습니다. 주소가 맞는지, 켜져 있는지, 포트가 열렸는지 보세요.',
			certificate: () => 'TURN 서버와 TLS 연결을 맺지 못했어요. 인증서를 믿을 수 없거나 듣는 곳이 없습니다.',
			'no-relay': () =>
				'릴레이 후보가 없고 이유를 말하는 오류도 없어요. 침묵하는 서버가 이렇습니다. UDP가 도중에 버려지거나 그 자리에 아무것도 없어요.',
			'nothing-crosses': () =>
				'서버가 릴레이 주소는 주지만 아무것도 건너가지 못해요. 서버의 차단 주소와 포트 범위의 방화벽을 보세요.',
			'all-legs': (working) => `릴레이가 됩니다. 물어본 전송 모두에서요: ${working}.`,
			'only-tcp': (working) =>
				`릴레이가 ${working}로만 됩니다. UDP가 도중에 막혔거나 서버가 UDP를 듣지 않아요. 통화는 되지만 패킷이 손실되면 품질이 떨어집니다.`,
			'only-tls': (working) =>
				`릴레이가 ${working}로만 됩니다. TLS가 아닌 것은 도중에 막혔어요. 통화는 되지만 패킷이 손실되면 품질이 떨어집니다.`,
			'some-legs': (working, broken) => `릴레이가 ${working}로는 되고 ${broken}로는 되지 않아요.`
		},
		refusals: {
			InvalidAccessError:
				'TURN 서버에는 사용자 이름과 자격 증명이 모두 있어야 해요(W3C WebRTC). 둘 다 채우세요.',
			SyntaxError:
				'주소가 RFC 7064, RFC 7065의 모양이 아니에요. 스킴, 콜론, 호스트 순이고 TURN에는 ?transport=udp나 tcp를 붙일 수 있어요. 빗금(//)은 쓰지 않습니다. Firefox는 브라우저가 막아 둔 포트도 거절해요.',
			other: '서버를 고쳐 다시 해 보세요.'
		},
		notAsked: '묻지 않음',
		noTls: '실습 서버가 인증서 없이 켜져 있어서 TLS로 받는 TURN이 없어요.',
		proofs: '전화를 걸어 증명하기',
		proofsHint: '후보 종류마다 이 페이지의 두 연결이 서로 전화를 겁니다. 그 종류의 후보만 알려 주고서요.',
		proving: '전화를 거는 중 …',
		proofNames: {
			host: 'host',
			srflx: 'srflx (STUN)',
			'relay-udp': '릴레이, 서버까지 UDP',
			'relay-tcp': '릴레이, 서버까지 TCP',
			'relay-tls': '릴레이, 서버까지 TLS'
		},
		results: { connected: (ms) => `${ms} ms 만에 연결`, failed: '연결되지 않음', none: noneKo },
		why: {
			host: {
				failed:
					'브라우저가 자기 자신에게도 닿지 못해요. 정책이나 확장 프로그램 때문이거나 네트워크가 없습니다.',
				none: '정책이 호스트 후보를 숨겨요.'
			},
			srflx: {
				failed:
					'안쪽에서 NAT의 바깥 주소에 닿지 못했어요. 패킷을 되돌려 주는(헤어핀) NAT는 드뭅니다. STUN 서버 탓은 아니에요.',
				none: '사이에 NAT가 없어서 주소가 호스트 후보와 같아 빠졌거나, STUN 서버가 대답하지 않았어요.'
			},
			'relay-udp': {
				failed: '릴레이 주소는 받았지만 패킷이 건너가지 못했어요.',
				none: 'UDP가 서버에 닿지 못했어요. Firefox는 루프백에 있는 서버로 UDP를 보내지 않습니다.'
			},
			'relay-tcp': {
				failed: '릴레이 주소는 받았지만 패킷이 건너가지 못했어요.',
				none: '서버와 TCP 연결을 맺지 못했어요.'
			},
			'relay-tls': {
				failed: '릴레이 주소는 받았지만 패킷이 건너가지 못했어요.',
				none: '서버와 TLS 연결을 맺지 못했어요. 인증서를 보세요.'
			}
		},
		candidates: '후보, 나온 순서대로',
		noCandidates: '아직 없어요.',
		table: { address: '주소' },
		complete: '수집이 끝나기까지',
		errors: '서버나 브라우저가 한 말',
		errorAt: (ms, times) => (times === 1 ? `${ms} ms 뒤` : `${ms} ms 뒤, ${times}번`),
		code: '실행되는 코드',
		codeHint: '실행되는 파일 그대로예요. 실행되는 줄에 불이 들어옵니다.',
		ran: (times) => `${times}번 실행`,
		unsupported: '이 브라우저에는 RTCPeerConnection이 없어요.'
	}
);
