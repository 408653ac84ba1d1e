/** Lines of data channels: RFC 8841, RFC 8864. */
import { rfc, type LineEntry } from './entry.ts';

export const dataLines: readonly LineEntry[] = [
	{
		key: 'a=sctp-port',
		name: { en: 'SCTP port', ko: 'SCTP 포트' },
		syntax: 'a=sctp-port:<1-65535>',
		level: 'media',
		topic: 'data',
		meaning: {
			en: 'The port of SCTP inside DTLS. It is no UDP port: everything goes through the one that ICE found.',
			ko: 'DTLS 안에서 쓰는 SCTP의 포트입니다. UDP 포트가 아니며 모든 것은 ICE가 찾은 길로 지나갑니다.'
		},
		references: [rfc(8841, '§5.1'), rfc(8841, '§5.2')],
		browsers: {
			chromium: {
				en: 'Takes 5000 when it is missing or 0. Refuses text and 70000.',
				ko: '없거나 0이면 5000으로 칩니다. 글자와 70000은 거부합니다.'
			},
			firefox: {
				en: 'Without it in an offer the channel never opens; in an answer it refuses: “no codecs in common”.',
				ko: '제안에 없으면 채널이 열리지 않고, 응답에 없으면 거부합니다. “no codecs in common”'
			}
		}
	},
	{
		key: 'a=max-message-size',
		name: { en: 'Largest message', ko: '가장 큰 메시지' },
		syntax: 'a=max-message-size:<bytes>',
		level: 'media',
		topic: 'data',
		meaning: {
			en: 'The largest message that the writer accepts, in bytes; 0 means any size. Without the line it is 64 KiB.',
			ko: '작성자가 받아들이는 가장 큰 메시지의 크기(바이트)입니다. 0이면 제한이 없고 줄이 없으면 64 KiB입니다.'
		},
		references: [rfc(8841, '§6')],
		browsers: {
			chromium: { en: 'Writes 262144. Refuses text.', ko: '262144를 씁니다. 글자는 거부합니다.' },
			firefox: { en: 'Writes 1073741823.', ko: '1073741823을 씁니다.' }
		},
		editing: { en: 'Removed or 0: works in both.', ko: '지우거나 0이어도 둘 다 동작합니다.' },
		api: 'RTCSctpTransport.maxMessageSize (read only)'
	},
	{
		key: 'a=sctpmap',
		name: { en: 'SCTP port, old form', ko: 'SCTP 포트(옛 표기)' },
		syntax: 'a=sctpmap:<port> webrtc-datachannel [<streams>]',
		level: 'media',
		topic: 'data',
		meaning: {
			en: 'How drafts declared data channels, with the port in m= too. sctp-port replaced it.',
			ko: '초안이 데이터 채널을 선언하던 방식입니다. 포트를 m=에도 씁니다. 지금은 sctp-port를 씁니다.'
		},
		references: [{ document: 'draft-ietf-mmusic-sctp-sdp-05' }],
		editing: { en: 'Both still accept it.', ko: '둘 다 아직 받아들입니다.' },
		legacy: true
	},
	{
		key: 'a=dcmap',
		name: { en: 'Data channel in the description', ko: '세션 설명 속의 데이터 채널' },
		syntax: 'a=dcmap:<stream id> <parameter>=<value>;…',
		level: 'media',
		topic: 'data',
		meaning: {
			en: 'Negotiates one data channel in SDP. Browsers do not write it: they open channels in-band, or the application agrees on an id.',
			ko: '데이터 채널 하나를 SDP에서 협상합니다. 브라우저는 쓰지 않습니다. 채널은 안에서(in-band) 열거나 응용이 번호를 정합니다.'
		},
		references: [rfc(8864)],
		api: 'createDataChannel(label, { negotiated, id })'
	},
	{
		key: 'a=dcsa',
		name: { en: 'Attribute of a data channel', ko: '데이터 채널의 속성' },
		syntax: 'a=dcsa:<stream id> <attribute>[:<value>]',
		level: 'media',
		topic: 'data',
		meaning: {
			en: 'An attribute for one data channel that dcmap negotiates.',
			ko: 'dcmap으로 협상하는 데이터 채널 하나의 속성입니다.'
		},
		references: [rfc(8864)]
	}
];
