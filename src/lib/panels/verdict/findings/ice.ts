/** What the rules about ICE find (recording/verdict/rules/ice). */
import type { LayerWords } from '../finding-sentence.ts';

export const iceFindings: LayerWords = {
	en: {
		'ice/turn-unauthorized': {
			what: (v) =>
				`${v.url} refused the credential ${v.count} times (401). The first 401 of a handshake is normal and is not shown: this is the one after it.`,
			next: 'The user name or the password is wrong or has run out. Time-limited names begin with the second at which they end.'
		},
		'ice/turn-stale-nonce': {
			what: (v) => `${v.url} called the nonce stale (438), and the browser gave up.`,
			next: 'Look at the clock and the nonce lifetime of the TURN server; the browser should have tried again with the new nonce.'
		},
		'ice/turn-refused': {
			what: (v) => `${v.url} refused the allocation: ${v.code} ${v.message}`,
			next: '403 is a policy of the server, 486 a quota of the user, 508 a server that is full: ask whoever runs it.'
		},
		'ice/server-unreachable': {
			what: (v) => `${v.url} did not answer (701, ${v.count} times).`,
			next: 'If candidates of that server came all the same, another address or transport worked, and this is harmless. If none came: name, port, firewall, or a certificate that is not trusted.'
		},
		'ice/no-candidates': {
			what: () =>
				'Gathering ended without a single candidate: this browser sees no network, or may use none.',
			next: 'Join a network; look for policies and extensions that restrict WebRTC; and with policy “relay” at the TURN server.'
		},
		'ice/no-relay': {
			what: (v) => `No relay candidate came although a TURN server was given: ${v.servers}.`,
			next: 'Look for 401, 403 or 701 above. Try the same server with ?transport=tcp, and with turns: on port 443.'
		},
		'ice/relay-only-without-turn': {
			what: () => 'iceTransportPolicy is “relay” and no TURN server was given: no candidate is possible.',
			next: 'Give a turn: server with its credential, or take the policy away.'
		},
		'ice/no-remote-candidates': {
			what: () =>
				'Offer and answer are exchanged, and this side knows no address of the other: it waits, and will not even fail.',
			next: 'Send the candidates: each as it comes, or all of them in the description.'
		},
		'ice/failed': {
			what: (v) =>
				`No pair of addresses worked (${v.local} candidates here, ${v.remote} of the other side): ICE failed.`,
			next: 'Without a relay on either side, add a TURN server. With one, look at the checks: did any get an answer?'
		},
		'ice/lost': {
			what: (v) =>
				`It was connected for ${v.seconds} s, then no answer to consent checks came any more (RFC 7675 §5.1): ICE failed.`,
			next: 'Call restartIce() and negotiate: a network that has changed needs new candidates. The certificate stays.'
		},
		'ice/interrupted': {
			what: (v) => `The path was interrupted for ${v.seconds} s and came back by itself.`,
			next: 'disconnected is not the end: wait some seconds before restarting ICE.'
		},
		'ice/checks-unanswered': {
			what: (v) => `${v.sent} checks over ${v.pairs} pairs, and not one answer.`,
			next: 'Something drops UDP on the way, or the other side’s candidates are addresses that cannot be reached from here: a relay is needed.'
		},
		'ice/relayed': {
			what: (v) =>
				`Packets go through a relay (${v.side === 'local' ? 'this side’s' : 'the other side’s'}) ${v.url}`.trim() +
				'.',
			next: 'It works. Each byte is paid for by whoever runs the relay; a direct path was not found or not allowed.'
		},
		'ice/relayed-over-tcp': {
			what: (v) =>
				`The way to the relay is ${String(v.protocol).toUpperCase()}: one lost packet holds up all that follow.`,
			next: 'It is the last resort behind firewalls that block UDP. If UDP is open here, see why the UDP relay was not chosen.'
		},
		'ice/slow': {
			what: (v) => `Finding a path took ${v.seconds} s.`,
			next: 'Trickle candidates, put working servers first, and take out servers that do not answer.'
		},
		'ice/families-apart': {
			what: (v) =>
				`This side has ${v.local} only, the other ${v.remote} only: pairs form within one family (RFC 8445 §6.1.2.2).`,
			next: 'A TURN server that is reachable in both families can connect them.'
		},
		'ice/never-checked': {
			what: (v) =>
				`${v.count} candidates of the other side are known, and not one of them was tried: ICE stays in “new”.`,
			next: 'The browser finds none that it can use: ports below 1024, another component, or a name that nobody answers to. Look at the lines in the ICE panel.'
		},
		'ice/names-unresolved': {
			what: (v) =>
				`All ${v.count} addresses of the other side are .local names, and no path was found: such names are known in the local network alone.`,
			next: 'Across networks add a STUN or TURN server; within one, see whether multicast DNS is blocked.'
		},
		'ice/restarted': {
			what: () => 'ICE was restarted: new credentials, the same certificate.',
			next: 'Nothing to do; look for what came before it.'
		}
	},
	ko: {
		'ice/turn-unauthorized': {
			what: (v) =>
				`${v.url}이(가) 자격 증명을 ${v.count}번 거절했습니다(401). 절차의 첫 401은 정상이라 보이지 않으니, 이것은 그다음의 401입니다.`,
			next: '사용자 이름이나 비밀번호가 틀렸거나 기한이 지났습니다. 시한부 이름은 끝나는 시각(초)으로 시작합니다.'
		},
		'ice/turn-stale-nonce': {
			what: (v) => `${v.url}이(가) nonce가 낡았다고 했고(438) 브라우저가 포기했습니다.`,
			next: 'TURN 서버의 시계와 nonce 수명을 보세요. 원래는 브라우저가 새 nonce로 다시 시도합니다.'
		},
		'ice/turn-refused': {
			what: (v) => `${v.url}이(가) 할당을 거절했습니다: ${v.code} ${v.message}`,
			next: '403은 서버의 정책, 486은 사용자 한도, 508은 서버가 꽉 찬 것입니다. 운영하는 사람에게 물어보세요.'
		},
		'ice/server-unreachable': {
			what: (v) => `${v.url}이(가) 답하지 않았습니다(701, ${v.count}번).`,
			next: '그 서버의 후보가 왔다면 다른 주소나 전송 방식이 된 것이니 괜찮습니다. 하나도 없다면 이름, 포트, 방화벽, 신뢰받지 못한 인증서를 보세요.'
		},
		'ice/no-candidates': {
			what: () =>
				'후보를 하나도 찾지 못하고 수집이 끝났습니다. 브라우저가 네트워크를 못 보거나 쓸 수 없습니다.',
			next: '네트워크에 연결하고, WebRTC를 제한하는 정책이나 확장 프로그램을 살펴보세요. 정책이 “relay”라면 TURN 서버를 보세요.'
		},
		'ice/no-relay': {
			what: (v) => `TURN 서버를 주었는데 릴레이 후보가 오지 않았습니다: ${v.servers}.`,
			next: '위에 401, 403, 701이 있는지 보세요. 같은 서버를 ?transport=tcp로, 또 443번 포트의 turns:로도 해 보세요.'
		},
		'ice/relay-only-without-turn': {
			what: () => 'iceTransportPolicy가 “relay”인데 TURN 서버가 없습니다. 어떤 후보도 나올 수 없습니다.',
			next: '자격 증명과 함께 turn: 서버를 주거나 정책을 빼세요.'
		},
		'ice/no-remote-candidates': {
			what: () =>
				'제안과 응답은 오갔지만 이쪽은 상대의 주소를 하나도 모릅니다. 기다리기만 하고 실패하지도 않습니다.',
			next: '후보를 나오는 대로 하나씩 보내거나, 설명에 모두 담아 보내세요.'
		},
		'ice/failed': {
			what: (v) =>
				`통하는 주소 쌍이 하나도 없었습니다(이쪽 후보 ${v.local}개, 상대 후보 ${v.remote}개). ICE가 실패했습니다.`,
			next: '양쪽 다 릴레이가 없으면 TURN 서버를 넣으세요. 있다면 연결성 검사에 답이 하나라도 왔는지 보세요.'
		},
		'ice/lost': {
			what: (v) =>
				`${v.seconds}초 동안 연결돼 있다가 동의 확인에 답이 끊겨(RFC 7675 §5.1) ICE가 실패했습니다.`,
			next: 'restartIce()를 부르고 다시 협상하세요. 네트워크가 바뀌면 새 후보가 필요합니다. 인증서는 그대로입니다.'
		},
		'ice/interrupted': {
			what: (v) => `경로가 ${v.seconds}초 동안 끊겼다가 저절로 돌아왔습니다.`,
			next: 'disconnected는 끝이 아닙니다. 몇 초 기다린 뒤에 재시작을 생각하세요.'
		},
		'ice/checks-unanswered': {
			what: (v) => `쌍 ${v.pairs}개로 검사를 ${v.sent}번 보냈는데 답이 하나도 없습니다.`,
			next: '가는 길에서 UDP가 버려지거나, 상대 후보가 여기서 닿지 못하는 주소입니다. 릴레이가 필요합니다.'
		},
		'ice/relayed': {
			what: (v) => `패킷이 ${v.side === 'local' ? '이쪽' : '상대쪽'} 릴레이를 거칩니다. ${v.url}`.trim(),
			next: '잘 됩니다. 다만 릴레이를 지나는 바이트마다 운영자가 값을 치릅니다. 직접 경로는 없었거나 허락되지 않았습니다.'
		},
		'ice/relayed-over-tcp': {
			what: (v) =>
				`릴레이까지 ${String(v.protocol).toUpperCase()}로 갑니다. 패킷 하나를 잃으면 뒤의 것이 모두 기다립니다.`,
			next: 'UDP를 막는 방화벽 뒤에서 쓰는 마지막 수단입니다. UDP가 열려 있다면 왜 UDP 릴레이가 뽑히지 않았는지 보세요.'
		},
		'ice/slow': {
			what: (v) => `경로를 찾는 데 ${v.seconds}초가 걸렸습니다.`,
			next: '후보를 나오는 대로 보내고, 되는 서버를 앞에 두고, 답하지 않는 서버는 빼세요.'
		},
		'ice/families-apart': {
			what: (v) =>
				`이쪽은 ${v.local}뿐, 저쪽은 ${v.remote}뿐입니다. 쌍은 같은 주소 체계 안에서만 만들어집니다(RFC 8445 §6.1.2.2).`,
			next: '두 체계에서 모두 닿는 TURN 서버가 둘을 이어 줄 수 있습니다.'
		},
		'ice/never-checked': {
			what: (v) =>
				`상대 후보 ${v.count}개를 아는데 하나도 시도하지 않았습니다. ICE가 “new”에 머물러 있습니다.`,
			next: '브라우저가 쓸 수 있는 후보가 없습니다. 1024보다 작은 포트, 다른 구성 요소, 아무도 답하지 않는 이름인지 ICE 패널에서 줄을 보세요.'
		},
		'ice/names-unresolved': {
			what: (v) =>
				`상대의 주소 ${v.count}개가 모두 .local 이름인데 경로를 찾지 못했습니다. 이런 이름은 같은 로컬 네트워크에서만 통합니다.`,
			next: '다른 네트워크라면 STUN이나 TURN 서버를 넣으세요. 같은 네트워크라면 멀티캐스트 DNS가 막혔는지 보세요.'
		},
		'ice/restarted': {
			what: () => 'ICE를 재시작했습니다. 자격 증명은 새것이고 인증서는 그대로입니다.',
			next: '할 일은 없습니다. 그 앞에 무슨 일이 있었는지 보세요.'
		}
	}
};
