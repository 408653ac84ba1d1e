/** The lines that every description has, and those that only other uses of SDP have: RFC 8866 §5. */
import { byName, rfc, type LineEntry, type ValueEntry } from './entry.ts';

export const sessionLines: readonly LineEntry[] = [
	{
		key: 'v',
		name: { en: 'Version of the format', ko: '형식 버전' },
		syntax: 'v=0',
		level: 'session',
		topic: 'session',
		meaning: {
			en: 'The version of the SDP format. It is always 0, and always the first line.',
			ko: 'SDP 형식의 버전입니다. 언제나 0이고 언제나 첫 줄입니다.'
		},
		references: [rfc(8866, '§5.1')],
		browsers: {
			chromium: { en: 'Accepts v=1.', ko: 'v=1도 받아들입니다.' },
			firefox: { en: 'Refuses v=1: “Invalid version”.', ko: 'v=1을 거부합니다. “Invalid version”' }
		},
		editing: {
			en: 'Without it both browsers refuse the whole description.',
			ko: '이 줄이 없으면 두 브라우저 모두 세션 설명 전체를 거부합니다.'
		}
	},
	{
		key: 'o',
		name: { en: 'Origin', ko: '작성자(origin)' },
		syntax: 'o=<username> <sess-id> <sess-version> <nettype> <addrtype> <unicast-address>',
		level: 'session',
		topic: 'session',
		meaning: {
			en: 'Who made the description. The session id stays the same for one peer connection; the version counts up with each new description.',
			ko: '누가 이 세션 설명을 만들었는지 밝힙니다. 세션 식별자는 피어 연결 하나에서 그대로이고, 버전은 새 세션 설명마다 올라갑니다.'
		},
		references: [rfc(8866, '§5.2'), rfc(9429, '§5.2.1')],
		browsers: {
			chromium: {
				en: 'Writes “-” as user name and 127.0.0.1 as address; the first version is 2.',
				ko: '사용자 이름에 “-”, 주소에 127.0.0.1을 씁니다. 첫 버전은 2입니다.'
			},
			firefox: {
				en: 'Writes mozilla...THIS_IS_SDPARTA-99.0 as user name and 0.0.0.0 as address; the first version is 0. Refuses a session id that is no number.',
				ko: '사용자 이름에 mozilla...THIS_IS_SDPARTA-99.0, 주소에 0.0.0.0을 씁니다. 첫 버전은 0입니다. 숫자가 아닌 세션 식별자는 거부합니다.'
			}
		},
		editing: {
			en: 'Removed, or with five fields, both refuse it. A version that does not count up in a new offer, or another session id, was accepted by both.',
			ko: '줄을 지우거나 필드가 다섯 개면 둘 다 거부합니다. 새 제안에서 버전이 올라가지 않거나 세션 식별자가 바뀐 것은 둘 다 받아들였습니다.'
		}
	},
	{
		key: 's',
		name: { en: 'Session name', ko: '세션 이름' },
		syntax: 's=<text>',
		level: 'session',
		topic: 'session',
		meaning: {
			en: 'A title for people. WebRTC has no use for it, but the line must be there and must not be empty.',
			ko: '사람이 읽는 제목입니다. WebRTC에서는 쓸모가 없지만 줄이 있어야 하고 비어 있으면 안 됩니다.'
		},
		references: [rfc(8866, '§5.3')],
		editing: {
			en: 'Removed or empty: Chromium refuses (“Expect line: s=”), Firefox accepts.',
			ko: '지우거나 비우면 Chromium은 거부하고(“Expect line: s=”) Firefox는 받아들입니다.'
		}
	},
	{
		key: 'i',
		name: { en: 'Description in words', ko: '글로 된 설명' },
		syntax: 'i=<text>',
		level: 'both',
		topic: 'session',
		meaning: {
			en: 'Free text about the session or the media section, for people.',
			ko: '세션이나 미디어 섹션에 관한 자유로운 글입니다. 사람이 읽습니다.'
		},
		references: [rfc(8866, '§5.4')],
		legacy: true
	},
	{
		key: 'u',
		name: { en: 'Address of a web page', ko: '웹 페이지 주소' },
		syntax: 'u=<uri>',
		level: 'session',
		topic: 'session',
		meaning: {
			en: 'Where to read more about the session; from the days of multicast announcements.',
			ko: '세션에 관해 더 읽을 수 있는 곳입니다. 멀티캐스트 안내를 하던 시절의 것입니다.'
		},
		references: [rfc(8866, '§5.5')],
		legacy: true
	},
	{
		key: 'e',
		name: { en: 'Email address', ko: '전자우편 주소' },
		syntax: 'e=<email-address>',
		level: 'session',
		topic: 'session',
		meaning: {
			en: 'The person responsible for the session; from the days of multicast announcements.',
			ko: '세션을 맡은 사람입니다. 멀티캐스트 안내를 하던 시절의 것입니다.'
		},
		references: [rfc(8866, '§5.6')],
		legacy: true
	},
	{
		key: 'p',
		name: { en: 'Phone number', ko: '전화번호' },
		syntax: 'p=<phone-number>',
		level: 'session',
		topic: 'session',
		meaning: {
			en: 'The person responsible for the session; from the days of multicast announcements.',
			ko: '세션을 맡은 사람의 번호입니다. 멀티캐스트 안내를 하던 시절의 것입니다.'
		},
		references: [rfc(8866, '§5.6')],
		legacy: true
	},
	{
		key: 'c',
		name: { en: 'Default address', ko: '기본 주소' },
		syntax: 'c=<nettype> <addrtype> <connection-address>',
		level: 'both',
		topic: 'session',
		meaning: {
			en: 'The address to send to where ICE is not used. With ICE it is that of the default candidate, or 0.0.0.0 before there is one, and the candidates decide.',
			ko: 'ICE를 쓰지 않을 때 보낼 주소입니다. ICE를 쓰면 기본 후보의 주소이거나 아직 후보가 없으면 0.0.0.0이고, 실제로는 후보가 결정합니다.'
		},
		references: [rfc(8866, '§5.7'), rfc(8839, '§4.2.1.2')],
		browsers: {
			chromium: {
				en: 'Writes the default candidate here once it has gathered. Works without any c= line.',
				ko: '후보를 모은 뒤에는 여기에 기본 후보를 씁니다. c= 줄이 하나도 없어도 동작합니다.'
			},
			firefox: {
				en: 'Leaves 0.0.0.0. Refuses a section without c=: “c= connection line not specified for every media level”. Refuses host names.',
				ko: '0.0.0.0을 그대로 둡니다. c=가 없는 섹션은 거부하고(“c= connection line not specified for every media level”) 호스트 이름도 거부합니다.'
			}
		},
		editing: {
			en: 'An address that does not fit its family is refused by both. Where the line stands among the a= lines does not matter to either.',
			ko: '주소가 주소 종류와 맞지 않으면 둘 다 거부합니다. a= 줄 사이 어디에 있는지는 둘 다 상관하지 않습니다.'
		}
	},
	{
		key: 'b',
		name: { en: 'Bandwidth', ko: '대역폭' },
		syntax: 'b=<bwtype>:<bandwidth>',
		level: 'both',
		topic: 'session',
		meaning: {
			en: 'How much the writer wants to receive at most.',
			ko: '작성자가 받고 싶은 최대 대역폭입니다.'
		},
		references: [rfc(8866, '§5.8'), rfc(3890, '§6.2.2'), rfc(3556, '§2')],
		browsers: {
			chromium: {
				en: 'Obeys AS and TIAS in an answer: b=AS:64 cut the video it sent from about 79 kB to 6.4 kB in 1.2 s.',
				ko: '응답에 있는 AS와 TIAS를 따릅니다. b=AS:64로 1.2초 동안 보낸 비디오가 약 79 kB에서 6.4 kB로 줄었습니다.'
			},
			firefox: {
				en: 'Obeys TIAS (19 kB to 8 kB in 1.2 s), not AS (unchanged).',
				ko: 'TIAS는 따르고(1.2초에 19 kB에서 8 kB로) AS는 따르지 않습니다(변화 없음).'
			}
		},
		editing: {
			en: 'A value that is no number, or negative, is refused by both; 0 is accepted.',
			ko: '숫자가 아니거나 음수인 값은 둘 다 거부합니다. 0은 받아들입니다.'
		},
		api: 'RTCRtpSender.setParameters() · encodings[].maxBitrate'
	},
	{
		key: 't',
		name: { en: 'Time', ko: '시간' },
		syntax: 't=<start-time> <stop-time>',
		level: 'session',
		topic: 'session',
		meaning: {
			en: 'When the session begins and ends. “0 0” means without bounds, and WebRTC writes nothing else.',
			ko: '세션이 시작하고 끝나는 때입니다. “0 0”은 제한이 없다는 뜻이고 WebRTC는 늘 이렇게 씁니다.'
		},
		references: [rfc(8866, '§5.9')],
		editing: {
			en: 'Removed, both refuse it. Before s=, Chromium refuses and Firefox accepts.',
			ko: '지우면 둘 다 거부합니다. s=보다 앞에 있으면 Chromium은 거부하고 Firefox는 받아들입니다.'
		}
	},
	{
		key: 'r',
		name: { en: 'Repetition', ko: '반복' },
		syntax: 'r=<repeat-interval> <active-duration> <offset> …',
		level: 'session',
		topic: 'session',
		meaning: {
			en: 'How a broadcast repeats. WebRTC does not use it.',
			ko: '방송이 반복되는 주기입니다. WebRTC에서는 쓰지 않습니다.'
		},
		references: [rfc(8866, '§5.10')],
		legacy: true
	},
	{
		key: 'z',
		name: { en: 'Time zone shifts', ko: '시간대 보정' },
		syntax: 'z=<adjustment-time> <offset> …',
		level: 'session',
		topic: 'session',
		meaning: {
			en: 'Clock changes during a repeated broadcast. WebRTC does not use it.',
			ko: '반복되는 방송 중에 시계가 바뀌는 때입니다. WebRTC에서는 쓰지 않습니다.'
		},
		references: [rfc(8866, '§5.11')],
		legacy: true
	},
	{
		key: 'k',
		name: { en: 'Key (obsolete)', ko: '암호 키(폐기됨)' },
		syntax: 'k=<method>[:<key>]',
		level: 'both',
		topic: 'session',
		meaning: {
			en: 'A key in plain text. Obsolete and not to be used: WebRTC agrees on keys with DTLS.',
			ko: '암호 키를 그대로 적는 줄입니다. 폐기되었고 쓰면 안 됩니다. WebRTC는 DTLS로 키를 정합니다.'
		},
		references: [rfc(8866, '§5.12')],
		legacy: true
	},
	{
		key: 'm',
		name: { en: 'Media section', ko: '미디어 섹션' },
		syntax: 'm=<media> <port>[/<count>] <proto> <fmt> …',
		level: 'media',
		topic: 'session',
		meaning: {
			en: 'Opens a media section: what kind of media, the default port, the transport profile, and the formats in order of preference. Offer and answer have the same sections in the same order.',
			ko: '미디어 섹션을 엽니다. 미디어 종류, 기본 포트, 전송 프로파일, 선호하는 순서로 된 형식이 옵니다. 제안과 응답은 같은 섹션을 같은 순서로 갖습니다.'
		},
		references: [rfc(8866, '§5.14'), rfc(9429, '§5.2.1')],
		browsers: {
			chromium: {
				en: 'Writes the port of the default candidate once it has gathered. Refuses a port above 65535.',
				ko: '후보를 모은 뒤에는 기본 후보의 포트를 씁니다. 65535보다 큰 포트는 거부합니다.'
			},
			firefox: {
				en: 'Leaves port 9. Accepts a port above 65535.',
				ko: '포트 9를 그대로 둡니다. 65535보다 큰 포트도 받아들입니다.'
			}
		},
		editing: {
			en: 'Port 0 rejects the section. An unknown profile is refused by both; sections in another order or of another kind make the answer be refused. The first payload type decides which codec is sent.',
			ko: '포트 0은 섹션을 거절합니다. 모르는 프로파일은 둘 다 거부하고, 섹션의 순서나 종류가 바뀐 응답도 거부됩니다. 첫 페이로드 타입이 실제로 보낼 코덱을 정합니다.'
		},
		api: 'addTransceiver() · RTCRtpTransceiver.setCodecPreferences() · RTCRtpTransceiver.stop()'
	},
	{
		key: 'a',
		name: { en: 'Attribute', ko: '속성' },
		syntax: 'a=<name>[:<value>]',
		level: 'both',
		topic: 'session',
		meaning: {
			en: 'The place where SDP is extended. Whoever does not know an attribute ignores it.',
			ko: 'SDP를 확장하는 자리입니다. 모르는 속성은 무시합니다.'
		},
		references: [rfc(8866, '§5.13')],
		editing: {
			en: 'Both browsers let unknown attributes pass. Case matters: to Chromium a=MID: is no mid.',
			ko: '두 브라우저 모두 모르는 속성을 그냥 둡니다. 대소문자를 가립니다. Chromium에게 a=MID:는 mid가 아닙니다.'
		}
	}
];

/** Kinds of media of an `m=` line: RFC 8866 §5.14 and §8.2.2. */
export const mediaKinds = byName<ValueEntry>([
	{ name: 'audio', meaning: { en: 'audio', ko: '오디오' } },
	{ name: 'video', meaning: { en: 'video', ko: '비디오' } },
	{
		name: 'application',
		meaning: { en: 'application data (data channels in WebRTC)', ko: '응용 데이터(WebRTC에서는 데이터 채널)' }
	},
	{ name: 'text', meaning: { en: 'text', ko: '텍스트' } },
	{ name: 'image', meaning: { en: 'images, such as fax', ko: '팩스 같은 이미지' } },
	{ name: 'message', meaning: { en: 'messages', ko: '메시지' } }
]);

/** Transport profiles of an `m=` line, as RFC 9429 §5.1.2 and RFC 8841 §4.2.2 list them and older devices write them. */
export const profiles = byName<ValueEntry>([
	{
		name: 'UDP/TLS/RTP/SAVPF',
		meaning: {
			en: 'RTP, encrypted with keys from DTLS, with early feedback, over UDP: what WebRTC writes',
			ko: 'UDP 위의 RTP. DTLS에서 얻은 키로 암호화하고 빠른 피드백을 씁니다. WebRTC가 쓰는 값입니다'
		}
	},
	{
		name: 'TCP/DTLS/RTP/SAVPF',
		meaning: {
			en: 'RTP, encrypted with keys from DTLS, with early feedback, over TCP',
			ko: 'TCP 위의 RTP. DTLS에서 얻은 키로 암호화하고 빠른 피드백을 씁니다'
		}
	},
	{
		name: 'RTP/SAVPF',
		meaning: {
			en: 'encrypted RTP with early feedback; the older name, which browsers accept as if it were UDP/TLS/RTP/SAVPF',
			ko: '빠른 피드백을 쓰는 암호화된 RTP. 옛 이름이고 브라우저는 UDP/TLS/RTP/SAVPF처럼 받아들입니다'
		}
	},
	{
		name: 'RTP/SAVP',
		meaning: { en: 'encrypted RTP without early feedback', ko: '빠른 피드백이 없는 암호화된 RTP' }
	},
	{
		name: 'UDP/TLS/RTP/SAVP',
		meaning: {
			en: 'RTP, encrypted with keys from DTLS, without early feedback, over UDP',
			ko: 'UDP 위의 RTP. DTLS에서 얻은 키로 암호화하고 빠른 피드백은 없습니다'
		}
	},
	{
		name: 'TCP/DTLS/RTP/SAVP',
		meaning: {
			en: 'RTP, encrypted with keys from DTLS, without early feedback, over TCP',
			ko: 'TCP 위의 RTP. DTLS에서 얻은 키로 암호화하고 빠른 피드백은 없습니다'
		}
	},
	{
		name: 'RTP/AVP',
		meaning: {
			en: 'RTP without encryption, as desk phones write it; WebRTC never sends unencrypted media',
			ko: '암호화하지 않은 RTP. 전화기가 쓰는 값이고 WebRTC는 암호화하지 않은 미디어를 보내지 않습니다'
		}
	},
	{
		name: 'RTP/AVPF',
		meaning: {
			en: 'RTP without encryption, with early feedback',
			ko: '빠른 피드백을 쓰는 암호화하지 않은 RTP'
		}
	},
	{
		name: 'UDP/DTLS/SCTP',
		meaning: {
			en: 'SCTP inside DTLS over UDP: data channels',
			ko: 'UDP 위 DTLS 안의 SCTP. 데이터 채널입니다'
		}
	},
	{
		name: 'TCP/DTLS/SCTP',
		meaning: {
			en: 'SCTP inside DTLS over TCP: data channels',
			ko: 'TCP 위 DTLS 안의 SCTP. 데이터 채널입니다'
		}
	},
	{
		name: 'DTLS/SCTP',
		meaning: {
			en: 'SCTP inside DTLS, as drafts of the data channel wrote it',
			ko: 'DTLS 안의 SCTP. 데이터 채널 초안이 쓰던 표기입니다'
		}
	},
	{ name: 'udptl', meaning: { en: 'fax over UDP (T.38)', ko: 'UDP 위의 팩스(T.38)' } },
	{ name: 'TCP/BFCP', meaning: { en: 'floor control over TCP', ko: 'TCP 위의 발언권 제어' } },
	{ name: 'UDP/BFCP', meaning: { en: 'floor control over UDP', ko: 'UDP 위의 발언권 제어' } },
	{ name: 'TCP/MSRP', meaning: { en: 'messages over TCP', ko: 'TCP 위의 메시지' } },
	{ name: 'UDP', meaning: { en: 'plain UDP', ko: '그대로의 UDP' } },
	{ name: 'TCP', meaning: { en: 'plain TCP', ko: '그대로의 TCP' } }
]);

/** Bandwidth types of a `b=` line. */
export const bandwidthTypes = byName<ValueEntry & { readonly unit: 'kbps' | 'bps' }>([
	{
		name: 'AS',
		unit: 'kbps',
		meaning: {
			en: 'for this section, everything below the application counted: RTP, UDP and IP headers too',
			ko: '이 섹션의 값. RTP, UDP, IP 헤더까지 모두 포함합니다'
		},
		references: [rfc(8866, '§5.8')]
	},
	{
		name: 'CT',
		unit: 'kbps',
		meaning: { en: 'for the whole conference', ko: '회의 전체의 값' },
		references: [rfc(8866, '§5.8')]
	},
	{
		name: 'TIAS',
		unit: 'bps',
		meaning: {
			en: 'for the media alone, without the headers of the transport',
			ko: '전송 계층 헤더를 뺀 미디어만의 값'
		},
		references: [rfc(3890, '§6.2.2')]
	},
	{
		name: 'RR',
		unit: 'bps',
		meaning: { en: 'for RTCP of those who only receive', ko: '받기만 하는 쪽의 RTCP 값' },
		references: [rfc(3556, '§2')]
	},
	{
		name: 'RS',
		unit: 'bps',
		meaning: { en: 'for RTCP of those who send', ko: '보내는 쪽의 RTCP 값' },
		references: [rfc(3556, '§2')]
	}
]);
