/** Lines of ICE: RFC 8839, RFC 8840, RFC 6544. */
import { byName, rfc, type LineEntry, type ValueEntry } from './entry.ts';

export const iceLines: readonly LineEntry[] = [
	{
		key: 'a=ice-ufrag',
		name: { en: 'ICE user name fragment', ko: 'ICE 사용자 이름 조각(ufrag)' },
		syntax: 'a=ice-ufrag:4*256ice-char',
		level: 'both',
		topic: 'ice',
		meaning: {
			en: 'Half of the user name in connectivity checks. New values for ufrag and pwd mean an ICE restart.',
			ko: '연결성 검사에서 쓰는 사용자 이름의 절반입니다. ufrag와 pwd가 바뀌면 ICE 재시작을 뜻합니다.'
		},
		references: [rfc(8839, '§5.4')],
		browsers: {
			chromium: { en: 'Writes 4 characters.', ko: '4자를 씁니다.' },
			firefox: { en: 'Writes 8 hexadecimal digits.', ko: '16진수 8자를 씁니다.' }
		},
		editing: {
			en: 'Missing or 3 characters: both refuse. Another value, or characters that are not allowed: accepted by both, then never connected.',
			ko: '없거나 3자면 둘 다 거부합니다. 다른 값이거나 허용되지 않는 글자면 둘 다 받아들이지만 끝내 연결되지 않습니다.'
		},
		api: 'restartIce()'
	},
	{
		key: 'a=ice-pwd',
		name: { en: 'ICE password', ko: 'ICE 비밀번호(pwd)' },
		syntax: 'a=ice-pwd:22*256ice-char',
		level: 'both',
		topic: 'ice',
		meaning: {
			en: 'The key that protects connectivity checks: a check that was not made with it is not answered.',
			ko: '연결성 검사를 보호하는 키입니다. 이 키로 만들지 않은 검사에는 답하지 않습니다.'
		},
		references: [rfc(8839, '§5.4')],
		browsers: {
			chromium: { en: 'Writes 24 characters.', ko: '24자를 씁니다.' },
			firefox: { en: 'Writes 32 hexadecimal digits.', ko: '16진수 32자를 씁니다.' }
		},
		editing: {
			en: 'Missing or 21 characters: both refuse. A wrong value: accepted, never connected.',
			ko: '없거나 21자면 둘 다 거부합니다. 틀린 값이면 받아들이지만 연결되지 않습니다.'
		},
		api: 'restartIce()'
	},
	{
		key: 'a=ice-options',
		name: { en: 'ICE options', ko: 'ICE 옵션' },
		syntax: 'a=ice-options:<option> …',
		level: 'both',
		topic: 'ice',
		meaning: {
			en: 'What the ICE agent of the writer can do.',
			ko: '작성자의 ICE 에이전트가 할 수 있는 일입니다.'
		},
		references: [rfc(8839, '§5.6'), rfc(8840, '§4.1.3')],
		browsers: {
			chromium: { en: 'In every section.', ko: '섹션마다 씁니다.' },
			firefox: { en: 'Usually once, for the session.', ko: '보통 세션 부분에 한 번 씁니다.' }
		},
		editing: { en: 'Removing it did not matter to the connection.', ko: '지워도 연결에는 영향이 없었습니다.' }
	},
	{
		key: 'a=ice-lite',
		name: { en: 'ICE lite', ko: 'ICE lite' },
		syntax: 'a=ice-lite',
		level: 'session',
		topic: 'ice',
		meaning: {
			en: 'The writer is a lite agent, a server with a public address: it answers checks and makes none of its own, so the other side is controlling.',
			ko: '작성자가 공인 주소를 가진 서버 같은 lite 에이전트라는 뜻입니다. 검사에 답하기만 하고 스스로 검사하지 않으므로 상대가 제어하는 쪽이 됩니다.'
		},
		references: [rfc(8839, '§5.3')],
		editing: {
			en: 'Added between two browsers: they still connect. In a local description Firefox refuses: “Running ICE in lite mode is unsupported”.',
			ko: '두 브라우저 사이에 더해도 연결됩니다. 로컬 세션 설명에 더하면 Firefox가 거부합니다. “Running ICE in lite mode is unsupported”'
		}
	},
	{
		key: 'a=ice-pacing',
		name: { en: 'Pace of checks', ko: '검사 간격' },
		syntax: 'a=ice-pacing:<milliseconds>',
		level: 'session',
		topic: 'ice',
		meaning: {
			en: 'How far apart the writer wants connectivity checks to be, in milliseconds.',
			ko: '작성자가 바라는 연결성 검사 사이의 간격(밀리초)입니다.'
		},
		references: [rfc(8839)]
	},
	{
		key: 'a=ice-mismatch',
		name: { en: 'ICE mismatch', ko: 'ICE 불일치' },
		syntax: 'a=ice-mismatch',
		level: 'media',
		topic: 'ice',
		meaning: {
			en: 'The default address of the offer was none of its candidates (something on the way changed it), so ICE is not used for this section.',
			ko: '제안의 기본 주소가 후보 가운데 없어서(중간에서 바뀐 경우) 이 섹션에는 ICE를 쓰지 않는다는 뜻입니다.'
		},
		references: [rfc(8839, '§5.3')]
	},
	{
		key: 'a=candidate',
		name: { en: 'ICE candidate', ko: 'ICE 후보' },
		syntax:
			'a=candidate:<foundation> <component> <transport> <priority> <address> <port> typ <type> [raddr <address> rport <port>] [tcptype <type>] [<name> <value>] …',
		level: 'media',
		topic: 'ice',
		meaning: {
			en: 'One address at which the writer may be reached. The peers try pairs of their candidates and keep one that works.',
			ko: '작성자에게 닿을 수 있을지 모르는 주소 하나입니다. 두 피어는 서로의 후보를 짝지어 시험하고 되는 것을 씁니다.'
		},
		references: [rfc(8839, '§5.1'), rfc(6544, '§4.5')],
		browsers: {
			chromium: {
				en: 'Real addresses once capture is granted; adds generation, network-id, network-cost, and ufrag in trickled candidates. One bad candidate line and the whole description is refused.',
				ko: '카메라나 마이크가 허락된 뒤에는 실제 주소를 씁니다. generation, network-id, network-cost를 더하고 하나씩 전하는 후보에는 ufrag도 더합니다. 후보 줄 하나만 틀려도 세션 설명 전체를 거부합니다.'
			},
			firefox: {
				en: 'Hides addresses behind .local names (mDNS); writes component 2 as well. A bad candidate line is silently ignored.',
				ko: '.local 이름(mDNS)으로 주소를 가리고 구성 요소 2도 씁니다. 틀린 후보 줄은 말없이 무시합니다.'
			}
		},
		editing: {
			en: 'All removed from one side: still connected, because the checks of the peer arrive as peer reflexive candidates. Added to a local description: Chromium accepts, Firefox refuses.',
			ko: '한쪽에서 모두 지워도 연결되었습니다. 상대의 검사가 prflx 후보로 들어오기 때문입니다. 로컬 세션 설명에 더하면 Chromium은 받아들이고 Firefox는 거부합니다.'
		},
		api: 'RTCConfiguration.iceServers · iceTransportPolicy · addIceCandidate()'
	},
	{
		key: 'a=end-of-candidates',
		name: { en: 'No more candidates', ko: '후보 끝' },
		syntax: 'a=end-of-candidates',
		level: 'both',
		topic: 'ice',
		meaning: {
			en: 'The writer has gathered everything: no further candidate of this generation will come.',
			ko: '작성자가 후보를 다 모았으며 이 세대의 후보는 더 오지 않는다는 뜻입니다.'
		},
		references: [rfc(8840, '§8.1')],
		browsers: {
			chromium: { en: 'Never writes it.', ko: '쓰지 않습니다.' },
			firefox: { en: 'Writes it once gathering is complete.', ko: '후보 수집이 끝나면 씁니다.' }
		},
		editing: {
			en: 'Added without any candidates: they connected all the same. In a local description Firefox refuses it.',
			ko: '후보 없이 더해도 연결되었습니다. 로컬 세션 설명에 더하면 Firefox가 거부합니다.'
		}
	},
	{
		key: 'a=remote-candidates',
		name: { en: 'Candidates of the other side', ko: '상대의 후보' },
		syntax: 'a=remote-candidates:<component> <address> <port> …',
		level: 'media',
		topic: 'ice',
		meaning: {
			en: 'In classic ICE the controlling side names which candidates of the peer it selected. WebRTC does not use it.',
			ko: '본래의 ICE에서 제어하는 쪽이 상대의 어떤 후보를 골랐는지 알리는 줄입니다. WebRTC에서는 쓰지 않습니다.'
		},
		references: [rfc(8839, '§5.2')],
		legacy: true
	},
	{
		key: 'a=rtcp',
		name: { en: 'Address for RTCP', ko: 'RTCP 주소' },
		syntax: 'a=rtcp:<port> [<nettype> <addrtype> <address>]',
		level: 'media',
		topic: 'ice',
		meaning: {
			en: 'Where RTCP would go if it had a port of its own. With rtcp-mux it has not, and the line says nothing.',
			ko: 'RTCP가 따로 포트를 쓸 때 보낼 곳입니다. rtcp-mux를 쓰면 따로 쓰지 않으므로 뜻이 없습니다.'
		},
		references: [rfc(3605, '§2.1')],
		browsers: {
			chromium: { en: 'Writes port 9 and 0.0.0.0.', ko: '포트 9와 0.0.0.0을 씁니다.' },
			firefox: {
				en: 'Writes the default candidate of component 2 in a first offer.',
				ko: '첫 제안에 구성 요소 2의 기본 후보를 씁니다.'
			}
		},
		editing: { en: 'Removing it changes nothing.', ko: '지워도 달라지지 않습니다.' }
	}
];

/** Values of `a=ice-options`. */
export const iceOptions = byName<ValueEntry>([
	{
		name: 'trickle',
		meaning: {
			en: 'candidates may be sent one by one, after the description',
			ko: '후보를 세션 설명보다 나중에 하나씩 보낼 수 있습니다'
		},
		references: [rfc(8840, '§4.1.3')]
	},
	{
		name: 'ice2',
		meaning: {
			en: 'follows RFC 8445, the current ICE',
			ko: '지금의 ICE 규격인 RFC 8445를 따릅니다'
		},
		references: [rfc(8839, '§5.6')]
	},
	{
		name: 'renomination',
		meaning: {
			en: 'may change its mind about the nominated pair (a draft that libwebrtc implements)',
			ko: '지명한 후보 쌍을 나중에 바꿀 수 있습니다(libwebrtc가 구현한 초안)'
		}
	},
	{
		name: 'rtp+ecn',
		meaning: {
			en: 'can mark congestion in IP packets (ECN)',
			ko: 'IP 패킷에 혼잡을 표시할 수 있습니다(ECN)'
		},
		references: [rfc(6679)]
	},
	{
		name: 'google-ice',
		meaning: {
			en: 'the ICE before the standard, in the first versions of Chrome',
			ko: '첫 Chrome 판들이 쓰던 표준 이전의 ICE입니다'
		}
	}
]);

/** Candidate types: RFC 8839 §5.1, and the type preferences that RFC 8445 §5.1.2.2 recommends. */
export const candidateTypes = byName<ValueEntry>([
	{
		name: 'host',
		meaning: {
			en: 'an address of the machine itself',
			ko: '이 기기가 가진 주소'
		}
	},
	{
		name: 'srflx',
		meaning: {
			en: 'server reflexive: the address that a STUN server saw, outside the NAT',
			ko: '서버 반사(server reflexive). STUN 서버가 본 NAT 바깥 주소'
		}
	},
	{
		name: 'prflx',
		meaning: {
			en: 'peer reflexive: an address that the peer saw in a connectivity check',
			ko: '피어 반사(peer reflexive). 연결성 검사에서 상대가 본 주소'
		}
	},
	{
		name: 'relay',
		meaning: {
			en: 'an address on a TURN server, which relays everything',
			ko: '모든 것을 중계하는 TURN 서버의 주소'
		}
	}
]);

/** `tcptype` of a candidate: RFC 6544 §4.5. */
export const tcpTypes = byName<ValueEntry>([
	{ name: 'active', meaning: { en: 'opens TCP connections itself', ko: 'TCP 연결을 스스로 엽니다' } },
	{ name: 'passive', meaning: { en: 'waits for TCP connections', ko: 'TCP 연결을 기다립니다' } },
	{
		name: 'so',
		meaning: { en: 'opens at the same time as the peer', ko: '상대와 동시에 엽니다(simultaneous-open)' }
	}
]);

/** What browsers add to candidates. */
export const candidateExtensions = byName<ValueEntry>([
	{
		name: 'generation',
		meaning: {
			en: 'counts ICE restarts, from 0 (libwebrtc)',
			ko: 'ICE 재시작 횟수를 0부터 셉니다(libwebrtc)'
		}
	},
	{
		name: 'ufrag',
		meaning: {
			en: 'the ice-ufrag that this candidate belongs to, so that a late one of an older generation is known',
			ko: '이 후보가 속한 ice-ufrag입니다. 지난 세대의 늦은 후보를 가려냅니다'
		}
	},
	{
		name: 'network-id',
		meaning: {
			en: 'a number for the network interface (libwebrtc)',
			ko: '네트워크 인터페이스에 붙인 번호입니다(libwebrtc)'
		}
	},
	{
		name: 'network-cost',
		meaning: {
			en: 'what the network costs: 0 is cheapest, 10 stands for Wi-Fi, 50 for unknown, 250 and more for mobile networks (libwebrtc)',
			ko: '네트워크 비용입니다. 0이 가장 싸고 10은 Wi-Fi, 50은 알 수 없음, 250 이상은 이동 통신망입니다(libwebrtc)'
		}
	}
]);
